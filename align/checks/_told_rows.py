"""Tables whose rows say what some Korean means, and the English that tells it as another thing.

The cells hold patterns: values are alternatives, a space stands for any white space, and in the
English of whole words "*" for letters and "n't" for the short form of "not".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from align.bitext import Span
from align.checks._part_index import PartIndex
from align.lexicons import read_table, values

__all__ = [
    "Told",
    "ToldRow",
    "compiled",
    "english_pattern",
    "find_told",
    "korean_pattern",
    "may_tell",
    "told_rows",
    "told_rows_held",
]

MARKS = ("^", ",", "&")
"""What a value begins with that is no word."""
SHORT_NOT = "n't"


class ToldRow(NamedTuple):
    """A row: what to look for first, patterns as they are searched for, and words for a finding.

    Args:
        holds: parts of a Korean text, one of which is in whatever ``ko`` matches.
        ko: the Korean.
        says: what it says or is.
        wrong: the English that tells it as another thing.
        fits: English beside which that is no mistake; "": there is none.
        unless: Korean that excuses it wherever it stands; "": there is none.
        advice: what to write; "" in tables that leave that to ``says``.
    """

    holds: tuple[str, ...]
    ko: str
    says: str
    wrong: str
    fits: str
    unless: str
    advice: str


class Told(NamedTuple):
    """A row that a pair contradicts, and where: the Korean, and the English for another thing."""

    row: ToldRow
    ko: Span
    en: Span


def find_told(table: str, ko: str, en: str, *, beside: bool = False) -> Iterator[Told]:
    """The rows of a table of which the English tells another thing, with nothing that fits.

    Args:
        beside: what fits must stand beside the wrong words; else it may be one of them.

    >>> ko, en = "시는 착용을 의무화했다.", "The city recommends wearing one."
    >>> [(row.says, en[slice(*place)]) for row, _, place in find_told("told_stances", ko, en)]
    [('is an obligation', 'recommends')]
    """
    for row in told_rows_held(table, ko):
        said = compiled(row.ko).search(ko)
        told = compiled(row.wrong).search(en) if said else None
        if not said or not told or (row.unless and compiled(row.unless).search(ko)):
            continue
        rest = f"{en[: told.start()]} {en[told.end() :]}" if beside else en
        if not (row.fits and compiled(row.fits).search(rest)):
            yield Told(row, said.span(), told.span())


def may_tell(table: str, ko: str) -> bool:
    """Whether a Korean text may have what a row is of; most have not.

    >>> may_tell("set_denials", "선거가 얼마 남지 않았다."), may_tell("set_denials", "비가 왔다.")
    (True, False)
    """
    return _index(table).holds_any(ko)


def told_rows_held(table: str, ko: str) -> list[ToldRow]:
    """The rows of a table that a Korean text may have: those of which it holds a part.

    >>> [row.says for row in told_rows_held("postpositions", "변호사 없이 왔다.")]
    ['“without”']
    """
    return _index(table).held(ko)


@functools.cache
def _index(table: str) -> PartIndex[ToldRow]:
    return PartIndex((row.holds, row) for row in told_rows(table))


@functools.cache
def told_rows(table: str) -> tuple[ToldRow, ...]:
    r"""The rows of a table; the columns that it lacks are empty.

    >>> [row.wrong for row in told_rows("postpositions") if row.says == "“starting with”"]
    ['\\b(?:ending\\s(?:with|in)|excluding|except(?:\\sfor)?|before)\\b']
    """
    return tuple(
        ToldRow(
            values(row["holds"]),
            korean_pattern(row["ko"]),
            row.get("says", ""),
            english_pattern(row["wrong"]),
            english_pattern(row.get("fits", "")),
            korean_pattern(row["unless"]),
            row.get("advice", ""),
        )
        for row in read_table(table)
    )


def korean_pattern(cell: str) -> str:
    r"""A pattern of what a Korean cell lists.

    >>> korean_pattern("수 ?없이; 예외")
    '수\\s?없이|예외'
    """
    return "|".join(values(cell)).replace(" ", r"\s")


def english_pattern(cell: str) -> str:
    r"""A pattern of whole words that an English cell lists; what begins with a mark is taken as it is.

    >>> english_pattern("only; so far; remain*; n't; , not")
    "\\b(?:only|so\\sfar|remain\\w*)\\b|n['’]t\\b|,\\snot"
    """
    forms = [value.replace("*", r"\w*").replace(" ", r"\s") for value in values(cell)]
    marked = [form for form in forms if form.startswith(MARKS)]
    short = [form.removeprefix(SHORT_NOT) for form in forms if form.startswith(SHORT_NOT)]
    words = [form for form in forms if not form.startswith((*MARKS, SHORT_NOT))]
    return "|".join(
        (
            *([rf"\b(?:{'|'.join(words)})\b"] if words else ()),
            *(rf"n['’]t{rest}\b" for rest in short),
            *marked,
        )
    )


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a row, for any case, made when it is first searched for: most are not.

    >>> compiled("only").pattern
    'only'
    """
    return re.compile(pattern, re.I)
