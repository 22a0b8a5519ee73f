"""The knowledge tables beside this file, read on first use.

Each is UTF-8 text in NFC: a header row, columns by tabs, no quoting, sorted by the bytes of
the key; the last two columns are ``source`` and ``reviewer`` (README.md here says what a table
is for). A cell with several values separates them by "; ". A row whose key stands in angle brackets
is a set: its name in a cell of another row stands for what it has in that column.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path

from align.errors import RecordError

__all__ = ["FOLDER", "SET", "lexicon_rows", "listed_forms", "read_table", "values"]

FOLDER = Path(__file__).parent
"""Where the tables stand."""
KEPT = 4
"""Tables whose rows stay in memory: some are read in several ways one after the other, and what is
made of them is kept by whoever makes it."""
SET = re.compile(r"<[a-z]+(?: [a-z]+)*>")
"""The name of a set."""


@functools.lru_cache(maxsize=KEPT)
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """Rows of ``name``.tsv as dicts of column to cell, reviewed rows only, their sets told.

    Raises:
        RecordError: a row has more or fewer columns than the header.
        KeyError: the table has no set of the name that a cell has.

    >>> [row["lemma"] for row in read_table("english_forms") if row["form"] == "rose"]
    ['rise']
    """
    path = FOLDER / f"{name}.tsv"
    header, *lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    columns = header.split("\t")
    rows = []
    for number, line in enumerate(lines, start=2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            reason = f"expected {len(columns)} columns, found {len(cells)}"
            raise RecordError(path.name, number, reason, line)
        if cells[-1]:
            rows.append(dict(zip(columns, cells, strict=True)))
    return _told(columns[0], rows)


def _told(key: str, rows: list[dict[str, str]]) -> tuple[dict[str, str], ...]:
    """The rows that are no set, with what the sets hold in the place of their names."""
    sets = {row[key]: row for row in rows if row[key].startswith("<")}

    def told(column: str, cell: str) -> str:
        return SET.sub(lambda name: sets[name.group()][column], cell)

    if not sets:
        return tuple(rows)
    return tuple(
        {column: told(column, cell) for column, cell in row.items()}
        for row in rows
        if row[key] not in sets
    )


@functools.cache
def listed_forms(name: str, lang: str, *kinds: str) -> frozenset[str]:
    """The forms of one language in a table of words, all or those of some kinds.

    Raises:
        KeyError: the table has none such, so a kind was misspelt.

    >>> "아니" in listed_forms("light_words", "en"), "deny" in listed_forms("negation", "en", "refusal")
    (False, True)
    """
    rows = (row for row in read_table(name) if row["lang"] == lang)
    found = frozenset(row["form"] for row in rows if not kinds or row["kind"] in kinds)
    if not found:
        raise KeyError(f"{name}.tsv has no form of {(lang, *kinds)}")
    return found


def lexicon_rows() -> Iterator[dict[str, str]]:
    """The rows of the lexicon, file by file, one a subject.

    >>> "강" in {row["ko"] for row in lexicon_rows()}
    True
    """
    for path in sorted(FOLDER.glob("lexicon_*.tsv")):
        yield from read_table(path.stem)


def values(cell: str) -> tuple[str, ...]:
    """The values of a cell.

    >>> values("increase; rise")
    ('increase', 'rise')
    """
    return tuple(value for value in map(str.strip, cell.split(";")) if value)
