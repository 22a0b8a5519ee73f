"""A stretch of the Korean that nothing in the English answers, and how sure that is.

Each word is worth the log of how much likelier it stands unanswered in a stretch that was left
out than in a sound pair, in nats; what is left out is a run of words worth much. The rates are
those of 1,111 sound pairs of the development sets: of nouns a lexicon knows 11 in 100 stand
unanswered there, of verbs 17, of names it knows 7, of words it does not know 86.

How sure a run is, a logistic regression says: what a translation left out leaves no English behind
and a short text, while what it renders freely leaves words of which nothing is known. It was fitted
on the likeliest runs of 2,648 sound pairs (ntrex and park, and others we wrote) and of 1,407 copies
of them of which the English lost a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, log1p

from align.bitext import Span
from align.checks._coverage import Coverage, korean_length, length_off
from align.checks._lost_figures import lies_between_dates
from align.checks._titles import is_title
from align.lexicons import listed_forms
from align.numbers import Quantity
from align.words.evidence import KoreanLink

__all__ = ["Stretch", "heaviest_korean"]

NOUN, SYLLABLE, VERB, ENTRY, NAME, UNKNOWN_NAME, UNKNOWN, SYNONYM = (
    1.5, 0.9, 1.0, 1.2, 1.8, 1.0, 0.15, 0.4,
)  # fmt: skip
"""What an unanswered word is worth: a noun, one of a syllable, a verb, an entry of several words,
a name that the lexicon knows, one that it does not, another word it does not know, a word that a
synonym of its gloss answers."""
TITLE = 0.3
"""The same for a title behind a name, which English says once and not again."""
FIGURE, DATE, SMALL = 2.3, 0.3, 0.3
"""The same for figures: those above two, those of dates, and "one" and "two"."""
ANSWERED, SHARED = -2.4, -0.4
"""An answered word; one whose answer answers other words as well."""
ASIDE = 0.1
"""What anything in brackets is worth at most: ages, clubs and hours are left out at will."""
BRACKETS = re.compile(r"\([^()]{0,60}\)")
# The names of days that events are called by (6·25, 4·19): English says what happened.
EVENT = re.compile(r"\d·\d")
SMALL_NUMBER = re.compile(r"^[12]?\D*$")
# What English says with a pronoun, or not at all.
PRONOUNS = frozenset(
    "자신 자기 본인 스스로 당신 그렇다 이렇다 그러다 이러다 그러하다 이러하다 어떠하다".split()
)
LIGHT = 0.5
"""What an English word counts that translators add and drop freely."""
ACRONYM = re.compile(r"[A-Z]{3,6}")
OF_DATE = re.compile(r"[월일년시분]$|세기")

WEIGHTS = {
    "bias": -1.8,
    "words": 3.17,
    "unknown": -0.2,
    "related": 0.67,
    "answered": -0.36,
    "rest": 0.31,
    "share": 0.53,
    "links": -0.73,
    "length": -0.92,
    "unexplained": -1.36,
}
"""What speaks for a run having been left out, in nats."""
FARTHEST = 4.0
"""Standard deviations of the length that a pair is counted off at most."""
SPACE = re.compile(r"\s")
LATIN = re.compile(r"[A-Za-z]")
SPELLED = re.compile(r"\s?\(([^()가-힣]{2,60})\)")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words without an answer.

    Args:
        span: from its first to its last word.
        nats: how much likelier it was left out than said in words that no lexicon foresees.

    >>> Stretch((0, 9), nats=4.2).span
    (0, 9)
    """

    span: Span
    nats: float


Item = tuple[Span, float]


def heaviest_korean(coverage: Coverage, ko: str, en: str) -> Stretch | None:
    """The stretch of the Korean that was likeliest left out, or None where all is answered.

    >>> from align.checks._coverage import measure
    >>> ko, en = "강이 넘쳤고 병원 두 곳의 전기가 끊겼다.", "The river flooded."
    >>> ko[slice(*heaviest_korean(measure(ko, en), ko, en).span)]
    '병원 두 곳의 전기가 끊겼'
    """
    evidence = coverage.evidence
    if not coverage.unanswered and len(evidence.number_links) == len(evidence.numbers_ko):
        return None  # Every word and every figure is answered.
    items = _korean_items(coverage, ko, en)
    runs = _runs(_by_word(ko, items))
    if not runs:
        return None
    total = sum(not link.kind and link.expected for link in evidence.ko)
    known = [_features(run, items, coverage, ko, total) for run in runs]
    stretches = (
        Stretch(run, sum([WEIGHTS[name] * value for name, value in features.items()]))
        for run, features in zip(runs, known, strict=True)
    )
    return max(stretches, key=lambda stretch: stretch.nats)


def _by_word(ko: str, items: Sequence[Item]) -> list[Item]:
    """Items that stand in one word of the Korean together, with what they are worth together."""
    joined: list[Item] = []
    last = 0
    for item in items:
        (start, end), worth = item
        if joined and not SPACE.search(ko, last, start):
            (first, _), sum_before = joined[-1]
            joined[-1] = (first, end), sum_before + worth
        else:
            joined.append(item)
        last = start
    return joined


def _runs(items: Iterable[Item]) -> list[Span]:
    """Runs of words that are worth most, each one ending where its sum is largest."""
    runs: list[Span] = []
    start, weight, most = 0, 0.0, 0.0
    for span, worth in items:
        if weight <= 0.0:
            start, weight, most = span[0], 0.0, 0.0
        weight += worth
        if weight > most:
            if most > 0.0:
                runs.pop()
            most = weight
            runs.append((start, span[1]))
    return runs


def _features(
    run: Span, items: Sequence[Item], coverage: Coverage, ko: str, total: int
) -> dict[str, float]:
    """What is known of a run; ``total`` expected words of the Korean have no answer."""
    links = coverage.evidence.ko
    inside = [link for link in links if run[0] <= link.span[0] < run[1]]
    lost = [link for link in inside if not link.kind]
    worth = {span: value for span, value in items if run[0] <= span[0] < run[1]}
    told = {link.span for link in inside}
    figures = sum(min(1.0, max(0.0, worth[s]) / FIGURE) for s in worth if s not in told)
    words = figures + sum(worth[link.span] > ASIDE for link in lost)
    expected = sum(link.expected for link in lost)
    related = sum(link.kind == "related" for link in inside)
    lengths = korean_length(ko)
    off = length_off(max(coverage.ratio, 0.01))
    return {
        "bias": 1.0,
        "words": log1p(words),
        "unknown": len(lost) - expected,
        "related": related,
        "answered": len(inside) - len(lost) - related,
        "rest": log1p(total - expected),
        "share": (lengths[run[1]] - lengths[run[0]]) / max(1.0, lengths[-1]),
        "links": log(max(4, len(links))),
        "length": max(-FARTHEST, min(FARTHEST, off)),
        "unexplained": log1p(_unexplained(coverage)),
    }


def _unexplained(coverage: Coverage) -> float:
    """English words that nothing explains; ALCS stands for as many as it has letters."""
    light = listed_forms("light_words", "en")
    return sum(
        len(word.text) if ACRONYM.fullmatch(word.text) else LIGHT if word.lemma in light else 1.0
        for word in coverage.content
        if word.start in coverage.unexplained
    )


def _korean_items(coverage: Coverage, ko: str, en: str) -> list[Item]:
    evidence = coverage.evidence
    aside = [match.span() for match in BRACKETS.finditer(ko)] if "(" in ko else []
    may_copy = "(" in ko or LATIN.search(ko) is not None
    shared = _shared(evidence.ko)
    items = []
    before = None
    for link in evidence.ko:
        copied = may_copy and _is_copied(ko, en, link.span)
        worth = ANSWERED if copied else _worth(link, shared)
        if before and before.words[-1].tag == "NNP" and _is_title(before, link):
            worth = min(worth, TITLE)
        items.append((link.span, worth))
        before = link
    linked = {index for index, _ in evidence.number_links}
    for index, figure in enumerate(evidence.numbers_ko):
        start, end = figure.span
        if index in linked or _is_in_score(figure, evidence.numbers_en):
            worth = ANSWERED
        elif (
            OF_DATE.search(figure.text)
            or EVENT.search(ko, max(0, start - 2), end + 2)
            or lies_between_dates(ko, start)
        ):
            worth = DATE
        else:
            worth = SMALL if SMALL_NUMBER.match(figure.text) else FIGURE
        items.append((figure.span, worth))
    if aside:
        items = [
            (span, min(worth, ASIDE) if any(a <= span[0] < b for a, b in aside) else worth)
            for span, worth in items
        ]
    return sorted(items)


def _shared(links: Sequence[KoreanLink]) -> set[Span]:
    """Stretches of the English that answer several words of the Korean."""
    seen: set[Span] = set()
    shared: set[Span] = set()
    for link in links:
        own = {*link.en}
        shared |= seen & own
        seen |= own
    return shared


def _is_in_score(figure: Quantity, said: Sequence[Quantity]) -> bool:
    """Whether a figure is one side of a score: 찬성 6, 반대 2, "6-2"."""
    return any(q.kind == "score" and figure.value in (q.value, q.high) for q in said)


def _is_title(before: KoreanLink, link: KoreanLink) -> bool:
    """Whether a word is the title behind a name: 정민호 변호사는 may be Jung."""
    return is_title(link.words[-1].lemma) and before.span[1] + 1 >= link.span[0]


def _is_copied(ko: str, en: str, span: Span) -> bool:
    """Whether Latin letters of the Korean, or those in brackets behind it, stand in the English.

    re.match and IPv6 are answered so, and 아미티지(Armitage) whatever its sound.
    """
    spelled = SPELLED.match(ko, span[1]) if "(" in ko else None
    text = ko[slice(*span)]
    copied = bool(LATIN.search(text)) and text in en
    return copied or (spelled is not None and spelled[1] in en)


def _worth(link: KoreanLink, shared: set[Span]) -> float:
    """Nats that a Korean word speaks for having been left out; others have a ``shared`` answer."""
    word = link.words[0]
    if link.kind == "related":
        return SYNONYM
    if link.kind:
        return SHARED if shared.issuperset(link.en) else ANSWERED
    if word.tag == "NNP":
        return NAME if link.expected else UNKNOWN_NAME
    if not link.expected or word.lemma in PRONOUNS:
        return UNKNOWN
    if len(link.words) > 1:
        return ENTRY
    if word.is_verb or word.tag == "MAG":
        return VERB
    return NOUN if len(word.lemma) > 1 else SYLLABLE
