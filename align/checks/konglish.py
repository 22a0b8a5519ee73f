"""Korean-made English carried over as if it were English."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._part_index import PartIndex
from align.checks._wording import choice
from align.checks._works import is_work
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import korean

ALWAYS = 0.8
"""Confidence where the literal English is wrong whatever stands around it."""
PHRASE = 0.55
"""A phrase that is wrong in some contexts: "Corona 19", "one room"."""
USUAL = 0.6
"""A word that is nearly always wrong in news, where no right one stands: 노트북, "notebook"."""
WORD = 0.4
"""A single word that is right as often: 서비스 is "service" unless it comes free with a meal."""


MOST = 20
"""Findings of one word in a pair; more would not be read."""
LONG = 4
"""Syllables from which a loanword may be written in two: 사이드 브레이크."""
SHOWN = 3
"""Right forms named in a suggestion."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Korean form, the same without spaces, the English machines make of it, and what to say."""

    ko: str
    closed: str
    literal: tuple[str, ...]
    right: tuple[str, ...]
    always: bool
    usual: bool
    dated: bool


@functools.cache
def _rows() -> tuple[_Row, ...]:
    """The table, longest Korean form first, so that 코로나19 comes before 코로나."""
    rows = [
        _Row(
            row["ko"],
            row["ko"].replace(" ", ""),
            tuple(values(row["literal"])),
            tuple(values(row["en"])),
            row["note"] == "wrong-always",
            row["note"] == "wrong-usually",
            row["note"] == "dated",
        )
        for row in read_table("konglish")
        if values(row["literal"])
    ]
    return tuple(sorted(rows, key=lambda row: -len(row.ko)))


@functools.cache
def _by_closed() -> PartIndex[_Row]:
    """The rows by the Korean that a text without spaces must have."""
    return PartIndex(((row.closed,), row) for row in _rows())


@functools.cache
def _korean(form: str) -> re.Pattern[str]:
    if len(form) < LONG:
        return re.compile(re.escape(form).replace(r"\ ", r"\s?"))
    return re.compile(r"\s?".join(map(re.escape, form.replace(" ", ""))))


@functools.cache
def _literal(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(forms, key=len, reverse=True)
    words = "|".join(rf"{re.escape(form)}(?:s|es|ed|ing)?" for form in longest_first)
    return re.compile(rf"\b(?:{words})\b", re.I)


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean-made English word stands in the English, where no English reader knows it.

    >>> pair = Pair.of("언택트 행사가 열렸다.", "An untact event was held.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('“untact” is Korean-made English (언택트)', ((3, 9),))]
    """
    taken: list[Span] = []
    closed = "".join(pair.ko.text.split())
    for row in _by_closed().held(closed):
        source = _korean(row.ko).search(pair.ko.text)
        if source is None:
            continue
        for found in islice(_literal(row.literal).finditer(pair.en.text), MOST):
            if meets(found.span(), taken) or _is_name(pair.en.text, found):
                continue
            # A song is called "APT.".
            if is_work(pair.ko.text, source.span()) and is_work(pair.en.text, found.span()):
                continue
            if not _is_word(pair.ko.text, source.span()):
                break
            taken.append(found.span())
            yield Finding(
                f"“{found.group()}” is Korean-made English ({row.ko})",
                ko=(source.span(),),
                en=(found.span(),),
                suggestion=f"Say {choice(row.right[:SHOWN])}.",
                confidence=_confidence(row, found.group(), pair.en.text),
            )


def _confidence(row: _Row, found: str, text: str) -> float:
    if row.always:
        return ALWAYS
    if row.usual:
        return WORD if any(right.lower() in text.lower() for right in row.right) else USUAL
    # Corona 19 was what Korean desks wrote in 2020 and 2021, and readers know it.
    if row.dated:
        return WORD
    return PHRASE if " " in found or "-" in found else WORD


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether a word with a capital belongs to a name: "Robert Gibbs", "the James Bond film"."""
    before = text[max(found.start() - 40, 0) : found.start()].rstrip().rpartition(" ")[2]
    inside = bool(before) and before[0].isupper() and before[-1] not in ".!?"
    return inside and found.group()[0].isupper() and " " not in found.group()


def _is_word(text: str, span: Span) -> bool:
    """Whether the Korean form begins where a word begins: 센터링 is not in 데이터센터링크."""
    if span[0] == 0 or not ("가" <= text[span[0] - 1] <= "힣"):
        return True
    return any(word.start == span[0] for word in korean.words(text))


CHECK = Check("konglish", "konglish", Category.UNTRANSLATED, Severity.MAJOR, find, ALWAYS)
