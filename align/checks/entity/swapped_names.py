"""A name of the lexicon that the English gives as another name of the lexicon.

Bodies, companies, clubs and countries go by names whose English we know. One whose English is
missing, beside a name of the English whose Korean is missing, was told for it: Korea Development
Bank for 한국은행, Doosan Bears for 한화 이글스.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._names import content_stems, named, small_words
from align.lexicons import lexicon_rows, values
from align.lexicons.derived import derived
from align.names import candidates, stands
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.evidence import PairEvidence
from align.words.korean import KoreanWord

__all__ = ["find_exchanges", "is_body"]

LONGEST_KO = 5
"""Words of a Korean name, in Kiwi's units."""
HEAD = 2
"""Syllables by which a name is known to be none of the lexicon's; no name has fewer."""
LONGEST_EN = 7
"""Words of an English name, those of grammar left out."""
ALIKE = 0.5
MOST = 2
"""With more names of nobody's than this the English is freer than one exchange."""
NEXT = 3
"""Characters between a country and the body that is its own: 중국의 국무원."""
HOMELY = frozenset(map(english.stem, ("korea", "korean", "national", "group")))
HOME = frozenset("한국 대한민국 우리나라 서울 국회".split())
BODIES = frozenset(
    "ministry committee commission agency bank federation association chamber university institute party court group"
    " electronics motor motors police army navy force staff office service union nation council church museum society"
    " bear lion tiger eagle giant twin hero landers dinos wiz corporation corp authority administration board foundation"
    " headquarters command center centre securities insurance airline airlines chem display steel telecom school assembly"
    " hospital palace fund organization organisation bureau department cabinet prosecutor congress confederation league"
    " mechanics chemical chemicals engineering construction shipbuilding heavy sdi innovation card insurance fire mobis glovis"
    " petroleum biologics pharma pharmaceutical logistics"
    " order tribunal academy laboratory exchange"
    " telescope newspaper broadcasting fc united hotspur madrid power railroad expressway".split()
)
"""Words that names of bodies are built on, by which they are told from places and persons."""
PAIR = re.compile(r"\bUnited States\b|\band the\b")
"""Names of countries that look like those of bodies."""
BETWEEN = re.compile(r"[\s.]{1,2}|\s(?:of|and|for|&|on)(?:\sthe)?\s")
"""What may stand between two words of a name."""
CAPITALISED = re.compile(r"[A-Z][\w&-]+")
SIDES_EN = re.compile(r"\b(?:ruling|governing)\b", re.I)
SIDES_KO = re.compile(r"여당|야당|야권|여권|여야")
PREFIX = 4
"""Letters in which a form of a name shows: Spaniard for Spain."""


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    span: Span


def find_exchanges(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The names of the Korean in whose place the English has another one.

    >>> from align.words.evidence import link_words
    >>> ko, en = "한국은행은 금리를 올렸다.", "The Korea Development Bank raised rates."
    >>> [(e.right, en[slice(*e.en)]) for e in find_exchanges(ko, en, link_words(ko, en))]
    [('Bank of Korea', 'Korea Development Bank')]
    """
    words = english.words(en)
    if _bodies().isdisjoint([word.stem for word in words]):
        return
    known = list(_korean_names(ko))
    if not known:
        return
    foreign = [(span, run) for span, run in _english_names(words, en) if not _is_owned(run, ko, en)]
    if not 0 < len(foreign) <= MOST:
        return
    lost = [found for found in known if not _is_said(found.name, words, en, foreign)]
    if not lost:
        return
    explained = _explained(evidence, [found.span for found in lost])
    for span, run in foreign:
        if (
            _is_form(run, lost[0].name)
            or _is_explained(run, explained)
            or _sounds(run, ko, lost[0].span)
        ):
            continue
        yield Mismatch(lost[0].span, span, named()[lost[0].name])
        return


def _korean_names(ko: str) -> Iterator[_Found]:
    """The names of the lexicon in a text, the longest at each place."""
    words, heads = korean.words(ko), _heads()
    at = 0
    while at < len(words):
        start = words[at].start
        head = ko[start : start + HEAD]
        if not head.isalnum():
            head = "".join(ko[start : start + HEAD + 1].split())[:HEAD]
        if head not in heads:
            at += 1
            continue
        most = min(LONGEST_KO, len(words) - at)
        head = ko[words[at].start : words[at + 1].start] if most > 1 else ""
        if not lexicon.begins("".join(head.split())):
            most = 1
        for size in range(most, 0, -1):
            span = (words[at].start, words[at + size - 1].end)
            name = "".join(ko[slice(*span)].split())
            if name in named() and words[at + size - 1].is_noun and _stands_alone(ko, span, words):
                if is_body(named()[name]):
                    yield _Found(name, span)
                at += size - 1
                break
        at += 1


@functools.cache
def _heads() -> frozenset[str]:
    """What the names of the lexicon begin with; three of four words do not."""
    return frozenset(name[:HEAD] for name in named())


def _stands_alone(ko: str, span: Span, words: Sequence[KoreanWord]) -> bool:
    """Whether a name is no part of a longer word, and of no other country: 런던 경찰청."""
    if span[0] and ko[span[0] - 1].isalpha():
        return False
    before = [word for word in words if word.end <= span[0]][-1:]
    abroad = before and before[0].tag == "NNP" and before[0].lemma not in HOME
    return not (abroad and len(ko[before[0].end : span[0]]) < NEXT)


@derived
def _owners() -> dict[tuple[str, ...], frozenset[str]]:
    """The Korean words that each English name may stand for, by its stems."""
    found: dict[tuple[str, ...], set[str]] = {}
    for row in lexicon_rows():
        for sense in row["en"].split("|"):
            for gloss in values(sense):
                if gloss[:1].isupper():
                    found.setdefault(content_stems(gloss), set()).add(row["ko"])
    return {stems: frozenset(names) for stems, names in found.items() if stems}


def _english_names(
    words: Sequence[EnglishWord], en: str
) -> Iterator[tuple[Span, tuple[EnglishWord, ...]]]:
    """The names of the lexicon in the English, the longest at each place."""
    content = [word for word in words if word.is_content]
    at = 0
    while at < len(content):
        if not content[at].text[0].isupper():
            at += 1
            continue
        for size in range(min(LONGEST_EN, len(content) - at), 0, -1):
            run = tuple(content[at : at + size])
            stems = tuple(word.stem for word in run)
            if stems in _owners() and _is_run(run, en):
                if (
                    size > 1
                    and is_body(text := en[run[0].start : run[-1].end])
                    and not PAIR.search(text)
                ):
                    yield (run[0].start, run[-1].end), run
                at += size - 1
                break
        at += 1


def _is_run(run: Sequence[EnglishWord], en: str) -> bool:
    """Whether the words stand side by side, "of the" between them at most."""
    gaps = (en[one.end : other.start] for one, other in itertools.pairwise(run))
    return run[-1].text[0].isupper() and all(BETWEEN.fullmatch(gap) for gap in gaps)


def _is_owned(run: Sequence[EnglishWord], ko: str, en: str) -> bool:
    """Whether the Korean has a word that the name may stand for."""
    # 야당, "the Democratic Party": readers abroad are told which.
    if run[-1].lemma == "party" and SIDES_KO.search(ko) and SIDES_EN.search(en):
        return True
    text = "".join(ko.split())
    owners = _owners().get(tuple(w.stem for w in run), ())
    nouns = [
        word.lemma
        for word in korean.words(ko)
        if word.is_noun and len(word.lemma) > 2 and not ko[: word.start][-1:].isalpha()
    ]
    return any(owner in text or any(_shortens(n, owner) for n in nouns) for owner in owners)


def _shortens(short: str, name: str) -> bool:
    """Whether a word is the short form of a name: 과기정통부 for 과학기술정보통신부."""
    rest = iter(name)
    if short[-1] != name[-1] or not all(syllable in rest for syllable in short):
        return False
    # 한국은행 is no short form of 한국산업은행: they share no English.
    return short not in named() or not set(lexicon.answers(short)).isdisjoint(lexicon.answers(name))


def _is_form(run: Sequence[EnglishWord], name: str) -> bool:
    """Whether the words are some of the name's, or all of them and "Korea" or "Group": a form of it."""
    own = {word.stem for word in run}
    glosses = [set(content_stems(g)) for sense in lexicon.senses(name) for g in sense]
    return any(own <= gloss or own - HOMELY == gloss for gloss in glosses)


def _is_said(
    name: str,
    words: Sequence[EnglishWord],
    en: str,
    foreign: Sequence[tuple[Span, tuple[EnglishWord, ...]]],
) -> bool:
    """Whether the English has the name in one of its forms, outside the names of nobody's."""
    spans = [span for span, _ in foreign]
    rest = [w for w in words if not any(a <= w.start < b for a, b in spans)]
    stems = {word.stem for word in rest}
    if any(set(answer) <= stems for answer in lexicon.answers(name)):
        return True
    letters = {word.text.lower()[:PREFIX] for word in rest if word.text[0].isupper()}
    for part in _distinctive(named()[name]):
        if part.lower()[:PREFIX] in letters:
            return True
    shown = "".join(" " if any(a <= i < b for a, b in spans) else c for i, c in enumerate(en))
    return stands(name, candidates(shown), ALIKE)


def _distinctive(gloss: str) -> list[str]:
    """The words of a name that are in no other word's gloss: Samsung of Samsung Electronics."""
    return [w for w in CAPITALISED.findall(gloss) if w.lower() not in small_words()]


def _explained(evidence: PairEvidence, lost: Sequence[Span]) -> list[Span]:
    """Where the English answers other words of the Korean than the lost names."""
    return [
        link.en[0]
        for link in evidence.ko
        if link.kind not in ("", "related") and not any(a <= link.span[0] < b for a, b in lost)
    ]


def _is_explained(run: Sequence[EnglishWord], explained: Sequence[Span]) -> bool:
    return all(any(a <= word.start < b for a, b in explained) for word in run)


def _sounds(run: Sequence[EnglishWord], ko: str, lost: Span) -> bool:
    """Whether another word of the Korean sounds like the name."""
    index = candidates(" ".join(w.text for w in run if w.text.lower() not in small_words()))
    return any(
        stands(word.lemma, index, ALIKE)
        for word in korean.words(ko)
        if word.tag in ("NNP", "NNG")
        and len(word.lemma) > 1
        and not lost[0] <= word.start < lost[1]
    )


@functools.cache
def _bodies() -> frozenset[str]:
    return frozenset(map(english.stem, BODIES))


def is_body(text: str) -> bool:
    """Whether a name is one of a body, by a word of it.

    >>> is_body("Fair Trade Commission"), is_body("New Orleans")
    (True, False)
    """
    return not _bodies().isdisjoint(word.stem for word in english.words(text))
