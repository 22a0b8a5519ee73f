"""kengdic as TSV: newer versions with a header row, the one of 2011 without.

    id  surface  hanja  gloss  level  created  source
    wordid  word  syn  def  posn  pos  submitter  doe  wordsize  hanja  wordid2  extradata

Its glosses are free text: ";" and "(2)" separate senses, "," the glosses of one. Cells with
line breaks inside quotes are not understood; their lines are rejected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TextIO

from align.errors import RecordError
from corpora.dictionaries._encoding import numbered_lines
from corpora.dictionaries._entry import Read, make_entry

__all__ = ["looks_like", "read"]

WORD = frozenset({"surface", "word", "hangul"})
GLOSS = frozenset({"gloss", "def"})
OLD_COLUMNS = (12, 13)
"""Columns of a table without a header, as older dumps are."""
OLD_WORD, OLD_GLOSS = 1, 3
SENSE = re.compile(r"\(\d\)|(?:^|\s)\d\)|;")


def looks_like(head: str) -> bool:
    """Whether a file that begins so is kengdic.

    >>> looks_like("id\\tsurface\\thanja\\tgloss\\tlevel\\tcreated\\tsource\\n")
    True
    """
    first = next(filter(str.strip, head.split("\n")), "")
    cells = _cells(first)
    return _columns(cells) is not None or (
        len(cells) in OLD_COLUMNS and cells[0].isdecimal() and not cells[OLD_WORD].isascii()
    )


def read(file: TextIO, source: str) -> Iterator[Read]:
    """An entry for each row.

    >>> import io
    >>> table = "id\\tsurface\\thanja\\tgloss\\tlevel\\tcreated\\tsource\\n1\\t강\\t江\\triver\\t\\t\\t\\n"
    >>> [(entry.ko, entry.senses) for entry in read(io.StringIO(table), "file")]
    [('강', (('river',),))]
    """
    width, word, gloss = 0, OLD_WORD, OLD_GLOSS
    for number, line in numbered_lines(file, source):
        if isinstance(line, RecordError):
            yield line
            continue
        cells = _cells(line)
        if not width:
            width = len(cells)
            found = _columns(cells)
            if found:
                word, gloss = found
                continue
        if len(cells) != width or width <= max(word, gloss):
            reason = f"expected {max(width, 4)} columns, found {len(cells)}"
            yield RecordError(source, number, reason, line)
            continue
        yield make_entry(source, number, cells[word], SENSE.split(cells[gloss]), separators=",")


def _columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Places of word and gloss, if these are names of columns."""
    names = [cell.strip().lower() for cell in cells]
    words = [at for at, name in enumerate(names) if name in WORD]
    glosses = [at for at, name in enumerate(names) if name in GLOSS]
    return (words[0], glosses[0]) if words and glosses else None


def _cells(line: str) -> list[str]:
    return [_unquoted(cell) for cell in line.split("\t")]


def _unquoted(cell: str) -> str:
    """A cell without the quotes that spreadsheets put around one that holds a quote."""
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell
