"""A word said as its opposite."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.dates import find_dates
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import english, lexicon
from align.words.evidence import KoreanLink, PairEvidence, find_evidence

NEGATOR_KO = re.compile(r".{0,7}?(?:않|못|없|아니|안\s)")
NEGATOR_EN = re.compile(
    r"(?:\b(?:not|no|never|without|nor|hardly|cannot|less|un|fail\w*|refus\w*|rather\sthan)|n['’]t)\b"
    r"(?:\s\S+){0,2}\s$",
    re.I,
)
REACH = 40
"""Characters before an English word in which a negator reverses it."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table, from one of its two words: stems or phrases of both."""

    own: tuple[str, ...]
    opposite: tuple[str, ...]


@functools.cache
def _rows() -> dict[str, tuple[_Row, ...]]:
    found: dict[str, list[_Row]] = {}
    for row in read_table("antonyms"):
        one, other = values(row["en"]), values(row["opposite_en"])
        found.setdefault(row["ko"].removesuffix("하다"), []).append(_Row(one, other))
        found.setdefault(row["opposite_ko"].removesuffix("하다"), []).append(_Row(other, one))
    return {word: tuple(rows) for word, rows in found.items()}


def find(pair: Pair) -> Iterator[Finding]:
    """The English has the opposite of a Korean word and nothing that means the word.

    >>> pair = Pair.of("시의회는 계획에 찬성했다.", "The council opposed the plan.")
    >>> [finding.message for finding in find(pair)]
    ['찬성 is agree, but the English says opposed']
    """
    ko, en = pair.ko.text, pair.en.text
    evidence = find_evidence(ko, en)
    dates = [date.span for date in find_dates(en, "en")]
    taken: list[Span] = []
    for link in evidence.ko:
        rows = _rows().get(_lemma(link, ko), ())
        if link.kind in ("lexicon", "date", "identical") or not rows:
            continue
        if NEGATOR_KO.match(ko, link.span[1]):
            continue
        own = {gloss for row in rows for gloss in row.own}
        if any(_places(gloss, en) for gloss in own):
            continue
        for gloss in dict.fromkeys(g for row in rows for g in row.opposite):
            spans = [s for s in _places(gloss, en) if not _hit(s, dates) and not _hit(s, taken)]
            spans = [s for s in spans if not NEGATOR_EN.search(en[max(0, s[0] - REACH) : s[0]])]
            free = [s for s in spans if not _explained(s, link, evidence)]
            if free:
                taken.append(free[0])
                yield Finding(
                    f"{ko[slice(*link.span)]} is {rows[0].own[0]}, but the English says {en[slice(*free[0])]}",
                    ko=(link.span,), en=(free[0],),
                )
                break


def _lemma(link: KoreanLink, text: str) -> str:
    last = link.words[-1]
    return (text[link.span[0] : last.start] + last.lemma).removesuffix("하다")


def _places(gloss: str, text: str) -> list[Span]:
    if " " in gloss or "-" in gloss:
        return [m.span() for m in re.finditer(rf"\b{re.escape(gloss)}\b", text, re.I)]
    stem = english.stem(gloss)
    return [word.span for word in english.words(text) if word.stem == stem]


def _hit(span: Span, spans: list[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in spans)


def _explained(span: Span, link: KoreanLink, evidence: PairEvidence) -> bool:
    return any(
        _hit(span, list(other.en))
        for other in evidence.ko
        if other is not link and other.kind in ("lexicon", "identical", "name", "loanword", "date")
    )


CHECK = Check("antonym", "antonym", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.75)
