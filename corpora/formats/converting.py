"""From one format to another, with a count of what the other cannot carry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from corpora.folder import pair_files
from corpora.formats import FORMATS, Format, format_of, read_rows
from corpora.rows import Row

__all__ = ["Conversion", "convert"]

DEFAULTS = {field.name: field.default for field in fields(Row)}
STEP = 1_000
"""Rows between two reports."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What was written and what was left behind.

    Args:
        rows: how many pairs were written.
        dropped: for each field, how many rows had something in it that is not in the file.
        altered: how many of them are not letter for letter what they were.

    >>> Conversion(rows=3, dropped={"score": 2}, altered=0).dropped["score"]
    2
    """

    rows: int
    dropped: Mapping[str, int]
    altered: int


def convert(
    source: Path,
    target: Path,
    *,
    source_format: str | None = None,
    target_format: str | None = None,
    part: str = "",
    step: Callable[[int], object] = lambda rows: None,
) -> Conversion:
    """Write the pairs of a file or a corpus folder to another file; memory does not grow with them.

    Args:
        part: of a corpus folder: train, dev or test; all three where "".
        source_format, target_format: names of FORMATS; by the files' endings where None.
        step: called with the number of rows so far, now and then.
    Raises:
        RecordError: a record of the source cannot be read, and nothing is written.
        ValueError: no format has that name or that ending. OSError: as its message says.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     source, target = Path(folder) / "pairs.tsv", Path(folder) / "pairs.tmx"
    ...     _ = source.write_text("ko\\ten\\n강이 넘쳤다.\\tThe river flooded.\\n", "utf-8")
    ...     convert(source, target).rows
    1
    """
    writing = FORMATS[target_format or format_of(target)]
    losses = _Losses(writing)
    files = pair_files(source, part) if source.is_dir() else [source]
    if part and not source.is_dir():
        raise ValueError(f"{source}: only a corpus folder has parts")
    if not files:
        raise ValueError(f"{source}: no corpus, for there is no data/{part or '*'}-*.parquet in it")
    rows = (row for file in files for row in read_rows(file, source_format))
    count = writing.write(target, losses.counted(rows, step))
    return Conversion(count, losses.dropped, losses.altered)


class _Losses:
    """What a format cannot carry of the rows that pass through."""

    def __init__(self, format: Format) -> None:
        self.format = format
        self.absent = [(name, DEFAULTS[name]) for name in DEFAULTS if name not in format.carries]
        self.dropped: dict[str, int] = {}
        self.altered = 0

    def counted(self, rows: Iterable[Row], step: Callable[[int], object]) -> Iterator[Row]:
        text = self.format.text
        for number, row in enumerate(rows, start=1):
            for name, default in self.absent:
                if getattr(row, name) != default:
                    self.dropped[name] = self.dropped.get(name, 0) + 1
            both = f"{row.ko}|{row.en}"
            self.altered += text(both) != both
            yield row
            if number % STEP == 0:
                step(number)
