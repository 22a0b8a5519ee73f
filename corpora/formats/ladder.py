"""hunalign's ladder of texts (``hunalign -text``): "ko<TAB>en<TAB>score", a line a link.

Several sentences on one side stand with " ~~~ " between them there; read, they are one text and
their number makes the kind of the link.

What it cannot carry: anything but texts and score; how many sentences a text is; tabs, line ends
and " ~~~ " inside a text, which become spaces, and lone surrogates, which become U+FFFD.
A ladder of numbers, which needs the sentences beside it, is ``corpora.links.ladder``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from align.errors import RecordError
from corpora.formats._fields import parse_score
from corpora.formats._lines import text_lines, write_lines
from corpora.formats._texts import on_one_line
from corpora.rows import Row

__all__ = ["on_a_rung", "read", "write"]

BETWEEN = re.compile(r" ~~~ ")
NUMBERS = re.compile(r"0\t0(?:\t\S*)?")


def on_a_rung(text: str) -> str:
    """The text on one line, and without what stands between sentences.

    >>> on_a_rung("One. ~~~ Two.\\n")
    'One. Two. '
    """
    text = on_one_line(text)
    while " ~~~ " in text:
        text = text.replace(" ~~~ ", " ")
    return text


def read(path: Path) -> Iterator[Row]:
    """The links of a file.

    ``write`` has an example.

    Raises:
        RecordError: a line has not three columns, or its score is no number.
    """
    source, stem = str(path), path.name.partition(".")[0]
    for number, line in text_lines(path):
        cells = line.split("\t")
        if number == 1 and NUMBERS.fullmatch(line):
            raise RecordError(source, 1, "a ladder of numbers, not of texts", line)
        if len(cells) != 3:
            raise RecordError(source, number, f"expected 3 columns, found {len(cells)}", line)
        ko, en, score = cells
        try:
            yield Row(
                id=f"{stem}/{number}",
                ko=on_a_rung(ko),
                en=on_a_rung(en),
                kind=f"{_sentences(ko)}-{_sentences(en)}",
                score=parse_score(score.strip()),
            )
        except ValueError as error:
            raise RecordError(source, number, str(error), line) from None


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a rung for each row; return their number.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.ladder"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     path.read_text("utf-8")
    ...     [row.id for row in read(path)]
    1
    '강이 넘쳤다.\\tThe river flooded.\\t1.0\\n'
    ['pairs/1']
    """
    return write_lines(path, rows, _render)


def _render(row: Row) -> str:
    return f"{on_a_rung(row.ko)}\t{on_a_rung(row.en)}\t{row.score!r}\n"


def _sentences(text: str) -> int:
    return len(BETWEEN.findall(text)) + 1 if text else 0
