"""Words that limit what a sentence says, and what English says for them.

일부 ("some"), 처음으로 ("for the first time") or 최대 200㎜ ("up to") change what is true. English has
many forms for each, which the table tells by their first letters; where none of them stands and no
other English word is left over that could be one, the limit was left out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._coverage import Coverage
from align.checks._phrases import spaced_forms
from align.lexicons import read_table, values
from align.words import lexicon

__all__ = ["lost_limits"]

MOST_LEFT = 1
"""English words without a source that a pair may have: with more it may say the limit freely."""
FIGURE = r"(?=\s?[\d수몇])"
# 여성 공무원: the noun follows that it describes.
NOUN = r"(?=\s[가-힣])"
# A particle or nothing may follow; 자주, 평화 are two nouns.
END = r"(?=[은는이가을를의만도에]?(?![가-힣,]))"


@functools.cache
def _limits() -> re.Pattern[str]:
    """Any limiting word of the Korean."""
    behind = {"": END, "figure": FIGURE, "modifier": NOUN}
    kinds: dict[str, list[str]] = {note: [] for note in behind}
    for row in read_table("limiting_words"):
        kinds[row["note"]].append(row["ko"])
    parts = (f"(?:{spaced_forms(words)}){behind[note]}" for note, words in kinds.items())
    return re.compile(rf"(?<![가-힣])(?:{'|'.join(parts)})")


@functools.cache
def _modifiers() -> frozenset[str]:
    """The limiting words that say which of a kind: 여성, 무면허."""
    return frozenset(row["ko"] for row in read_table("limiting_words") if row["note"] == "modifier")


@functools.cache
def _renderings() -> dict[str, str]:
    """What English says for each limiting word, by the word without spaces."""
    return {row["ko"].replace(" ", ""): row["en"] for row in read_table("limiting_words")}


@functools.cache
def _said(limit: str) -> re.Pattern[str]:
    """Any English for a limiting word, by its first letters."""
    forms = "|".join(map(re.escape, values(_renderings()[limit])))
    return re.compile(rf"(?<![^\W\d_])(?:{forms})", re.I)


def lost_limits(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """Spans of the limiting words of the Korean that the English leaves out.

    >>> from align.checks._coverage import measure
    >>> ko, en = "시는 도로 일부를 고쳤다.", "The city repaired the road."
    >>> [ko[slice(*span)] for span in lost_limits(measure(ko, en), ko, en)]
    ['일부']
    """
    if len(coverage.unexplained) > MOST_LEFT:
        return
    for found in _limits().finditer(ko):
        limit = "".join(found.group().split())
        if limit in _modifiers() and not _is_nothing_left(coverage, found.start()):
            continue
        if not _said(limit).search(en):
            yield found.span()


def _is_nothing_left(coverage: Coverage, start: int) -> bool:
    """Whether no English word is left over, but those of the entry that the Korean word begins.

    음주 운전자 is one entry, and of its "drunk driver" the driver may be left.
    """
    entry = next((k for k in coverage.evidence.ko if k.span[0] == start), None)
    name = "".join(word.lemma for word in entry.words) if entry and not entry.kind else ""
    own = {stem for answer in lexicon.answers(name) for stem in answer} if name else set()
    left = (word for word in coverage.content if word.start in coverage.unexplained)
    return all(word.stem in own for word in left)
