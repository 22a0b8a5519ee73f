"""Countries, those who are called by them, and the capitals that they are ruled from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Span, within
from align.checks._appositions import appositions
from align.checks._names import content_stems, named
from align.checks._titles import is_title
from align.checks.entity.english_names import Name
from align.checks.entity.other_names import capitals
from align.lexicons.derived import derived
from align.words import lexicon
from align.words.evidence import KoreanLink, PairEvidence

__all__ = [
    "LOCAL",
    "describes",
    "holds_office",
    "is_another_nation",
    "is_ruled_from",
    "nations",
    "ruled",
    "tells_more",
]

# 런던에서, 베를린으로: what is done in a town, to it and from it.
LOCAL = re.compile(
    r"(?:에서|에(?!\s[대의따관])|으로|로|까지|부터|발|행)(?:는|도|만|의)?(?![가-힣])"
)


def describes(name: Name, lost: KoreanLink, ko: str, en: str) -> bool:
    """Whether the name of a country only says where somebody is from: "the Portugal winger".

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> from align.words.evidence import link_words
    >>> ko, en = "호날두가 웃었다.", "On Monday the Portugal winger smiled."
    >>> *_, name = capitalised_runs(en)
    >>> describes(name, link_words(ko, en).ko[0], ko, en)
    True
    """
    if tuple(word.stem for word in name.words) not in nations():
        return False
    place = ko[slice(*lost.span)] in capitals() or LOCAL.match(ko, lost.span[1])
    noun = en[name.span[1] + 1 : name.span[1] + 2].islower()
    return not place and (noun or name.words[-1].text.endswith(("'s", "’s")))


def holds_office(name: Name, lost: KoreanLink, ko: str, evidence: PairEvidence) -> bool:
    """Whether a name may be that of who holds the office of a country: 캐나다 총리, "Mark Carney".

    >>> from align.checks.entity.english_names import capitalised_runs
    >>> from align.words.evidence import link_words
    >>> ko, en = "캐나다 총리가 웃었다.", "Mark Carney smiled."
    >>> evidence = link_words(ko, en)
    >>> holds_office(capitalised_runs(en)[0], evidence.ko[0], ko, evidence)
    True
    """
    if ko[slice(*lost.span)] not in capitals() or tuple(w.stem for w in name.words) in nations():
        return False
    behind = next((k for k in evidence.ko if 0 < k.span[0] - lost.span[1] <= len("의 ")), None)
    office = ko[slice(*behind.span)] if behind else ""
    if behind is None or not (is_title(office) or is_title(office[-2:])):
        return False
    # "The Stafford president" is none of Syria's.
    return all(start - name.span[1] != 1 for start, _ in behind.en)


def is_another_nation(name: Name, word: str, evidence: PairEvidence) -> bool:
    """Whether a country stands for a country, and none of whose capital the Korean speaks.

    >>> from align.words import english
    >>> from align.words.evidence import link_words
    >>> name = Name(tuple(english.words("Nigeria")))
    >>> is_another_nation(name, "니제르", link_words("니제르에서 쿠데타가 났다.", "In Nigeria."))
    True
    """
    stems = tuple(one.stem for one in name.words)
    return word in capitals() and stems in nations() and not is_ruled_from(stems, evidence)


def is_ruled_from(name: Sequence[str], evidence: PairEvidence) -> bool:
    """Whether a name, as stems, is the country of a capital of the Korean: Italy, of 로마.

    >>> from align.words.evidence import link_words
    >>> ko, en = "그는 로마를 찾았다.", "He went to Italy."
    >>> [is_ruled_from(content_stems(n), link_words(ko, en)) for n in ("Italy", "Chile")]
    [True, False]
    """
    countries = nations().get(tuple(name), frozenset())
    towns = (named().get(link.words[0].lemma, "") for link in evidence.ko)
    return any(not countries.isdisjoint(ruled().get(town, ())) for town in towns)


def tells_more(span: Span, en: str, evidence: PairEvidence) -> bool:
    """Whether a name only tells whose a thing is, or what one is, and no name of the Korean is lost.

    >>> from align.words.evidence import link_words
    >>> ko, en = "어민들은 오염수 방류에 반대한다.", "Fishermen oppose Japan's release of radioactive water."
    >>> tells_more((17, 24), en, link_words(ko, en))
    True
    """
    if any(not link.kind and link.words[0].tag in ("NNP", "SL") for link in evidence.ko):
        return False
    if any(within(span, what) for what in appositions(en)):
        return True
    shown = en[slice(*span)]
    owner = shown.endswith(("'s", "’s")) and en[span[1] + 1 : span[1] + 2].islower()
    return owner and content_stems(shown[:-2]) in nations()


@derived
def nations() -> dict[tuple[str, ...], frozenset[str]]:
    """The Korean countries that an English name of a country or a people is for, by its stems.

    >>> sorted(nations()[content_stems("Turkish")]), content_stems("Ankara") in nations()
    (['터키', '튀르키예'], False)
    """
    found: dict[tuple[str, ...], set[str]] = {}
    seats = {name for row in capitals().values() for name in row}
    for country in capitals():
        for sense in lexicon.senses(country):
            for gloss in sense:
                if gloss[0].isupper() and gloss.removesuffix("'s") not in seats:
                    found.setdefault(content_stems(gloss), set()).add(country)
    return {stems: frozenset(names) for stems, names in found.items() if len(stems) == 1}


@derived
def ruled() -> dict[str, frozenset[str]]:
    """The countries of each capital that is one word: Moscow, of 러시아 and 소련.

    >>> sorted(ruled()["Moscow"])
    ['러시아', '소련']
    """
    found: dict[str, set[str]] = {}
    for country, seats in capitals().items():
        for seat in seats:
            if " " not in seat:
                found.setdefault(seat, set()).add(country)
    return {seat: frozenset(countries) for seat, countries in found.items() if seat != "Seoul"}
