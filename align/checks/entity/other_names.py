"""Whether a strange name of the English may, or must not, be that of a Korean name it lacks."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from align.bitext import Span
from align.checks._names import PEOPLES, content_stems, name_stems, named
from align.checks.entity.english_names import ALIKE, Name, plain, sounds_alike
from align.checks.entity.intruders import HOME
from align.checks.entity.spare import spare_names
from align.checks.entity.swapped_names import is_body
from align.lexicons import read_table, values
from align.names import candidates, stands
from align.words import lexicon
from align.words.evidence import KoreanLink, PairEvidence

__all__ = [
    "SEATS",
    "capitals",
    "has_other_source",
    "is_anothers",
    "is_form",
    "is_of_another_word",
    "is_owner",
    "is_said_elsewhere",
    "stands_beside_name",
]

# Seats that stand for those who govern there, and what English says for them.
SEATS = {
    "백악관": "administration", "청와대": "presidential", "대통령실": "presidential", "크렘린": "Russia",
    "평양": "North Korea", "베이징": "China", "도쿄": "Japan", "모스크바": "Russia", "워싱턴": "United States",
    "런던": "Britain", "파리": "France", "베를린": "Germany", "테헤란": "Iran", "키이우": "Ukraine",
}  # fmt: skip
FOREIGN = 4
"""Syllables from which an unknown Korean word is likely a foreign name."""
NEXT_WORD = 12
"""Characters between an adjective and the noun that it stands at."""


def is_of_another_word(name: Name, lost: KoreanLink, evidence: PairEvidence) -> bool:
    """Whether a people's adjective stands at another word than the Korean country.

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> from align.words.evidence import link_words
    >>> evidence = link_words("미국 영화다.", "A film on the Siberian blast.")
    >>> [name] = [n for n in capitalised_runs("A film on the Siberian blast.") if n.span[0]]
    >>> is_of_another_word(name, evidence.ko[0], evidence)
    True
    """
    after = next((k for k in evidence.ko if k.span[0] == lost.span[1] + 1 and k.kind), None)
    if after is None or not name.words[-1].lemma.endswith(PEOPLES):
        return False
    return all(not 0 <= start - name.span[1] <= NEXT_WORD for start, _ in after.en)


def is_said_elsewhere(word: str, name: Name, en: str) -> bool:
    """Whether another word of the English sounds like the Korean name; countries are known.

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> text = "He met Geoff in Maine."
    >>> _, name = capitalised_runs(text)
    >>> is_said_elsewhere("제프", name, text), is_said_elsewhere("독일", name, text)
    (True, False)
    """
    rest = en[: name.span[0]] + " " + en[name.span[1] :]
    return word not in spare_names("ko") and stands(word, candidates(rest), ALIKE)


def is_owner(name: Name, word: str) -> bool:
    """Whether a name only says whose body a Korean one is: "South Korea's military".

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> [name] = capitalised_runs("the Seoul court")
    >>> is_owner(name, "합동참모본부"), is_owner(name, "독일")
    (True, False)
    """
    return is_body(named()[word]) and HOME.issuperset(map(plain, name.words))


def is_anothers(name: Name, word: str) -> bool:
    """Whether a name is the whole English of another Korean name: Slovakia for 슬로베니아.

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> [name] = capitalised_runs("in Slovakia")
    >>> is_anothers(name, "슬로베니아"), is_anothers(name, "슬로바키아")
    (True, False)
    """
    stems = tuple(w.stem for w in name.words if w.is_content)
    own = {content_stems(gloss) for sense in lexicon.senses(word) for gloss in sense}
    return stems in name_stems() and not any(stems[:1] == one[:1] for one in own)


def is_form(name: Name, lost: Sequence[KoreanLink], ko: str) -> bool:
    """Whether a name is part of the English of a missing one: Leung of "Tony Leung".

    The capital says a country too, and the other way round: Riga for 라트비아 정부, Taiwan for 타이베이.

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> is_form(capitalised_runs("in Maine")[0], [], "")
    False
    """
    stems = {word.stem for word in name.words}
    shown = " ".join(word.text for word in name.words).removesuffix("'s").removesuffix("’s")
    if any(shown in capitals().get(ko[slice(*link.span)], ()) for link in lost):
        return True
    countries = (_country_of(ko[slice(*link.span)]) for link in lost)
    if any(stems.issubset(answer) for one in countries for answer in lexicon.answers(one)):
        return True
    answers = (answer for link in lost for answer in lexicon.answers(ko[slice(*link.span)]))
    return any(stems.issubset(answer) for answer in answers)


@functools.cache
def capitals() -> dict[str, tuple[str, ...]]:
    """The capitals and seats that English calls the government of each country by.

    >>> capitals()["라트비아"]
    ('Riga',)
    """
    return {row["ko"]: values(row["en"]) for row in read_table("capitals")}


@functools.cache
def _seats() -> dict[str, str]:
    """The country of each capital and seat."""
    return {seat: country for country, own in capitals().items() for seat in own}


def _country_of(word: str) -> str:
    """The country whose capital a Korean word names, if it does: 대만 of 타이베이."""
    glosses = (gloss for sense in lexicon.senses(word) for gloss in sense)
    return _seats().get(next((one for one in glosses if one.isalpha()), ""), "")


def stands_beside_name(word: Span, en: str, evidence: PairEvidence) -> bool:
    """Whether a name of the English that nothing explains stands where the Korean one does.

    Before the surname that the Korean has behind it: Susie of "Susie Wiles".

    >>> from align.words.evidence import link_words
    >>> ko, en = "수지 와일스가 웃었다.", "Susie Wiles laughed."
    >>> stands_beside_name((0, 2), en, link_words(ko, en))
    True
    """
    behind = next((k for k in evidence.ko if k.span[0] == word[1] + 1), None)
    if behind is None or behind.kind not in ("name", "loanword") or not behind.en:
        return False
    at = behind.en[0][0]
    free = (one for one in evidence.en_unexplained if one.text[0].isupper())
    return any(one.end < at and en[one.end : at].isspace() for one in free)


def has_other_source(name: Name, lost: KoreanLink, evidence: PairEvidence) -> bool:
    """Whether a name nobody knows may be the English of a Korean one that nobody knows.

    Args:
        lost: the Korean name that is looked for, and so no other source.

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> from align.words.evidence import link_words
    >>> ko, en = "독일에서 가도와치가 웃었다.", "In Nigeria, Cadowatch smiled."
    >>> name = next(n for n in capitalised_runs(en) if en.startswith("Nigeria", n.span[0]))
    >>> has_other_source(name, link_words(ko, en).ko[0], link_words(ko, en))
    False
    """
    if tuple(word.stem for word in name.words if word.is_content) in name_stems():
        return False
    shown = " ".join(word.text for word in name.words)
    unknown = (
        link.words[0].lemma
        for link in evidence.ko
        if not link.kind and not link.expected and link is not lost and link.words[0].is_noun
    )
    return any(len(word) >= FOREIGN or sounds_alike(word, shown) for word in unknown)
