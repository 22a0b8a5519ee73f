"""Pairs in the formats of other tools: read, written, and told apart by the file's name.

Everything streams, so memory does not grow with the file; names that end in .gz or .zst are
packed and unpacked in passing (not Parquet, which packs itself). What a format cannot carry is
in its module's docstring and, as names of fields, in its row of FORMATS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from corpora.files import PACKED, unpacked_name
from corpora.formats import jsonl, ladder, moses, tmx, tsv, xliff
from corpora.formats._fields import FIELDS
from corpora.formats._texts import on_one_line, without_surrogates
from corpora.formats._xml import without_forbidden
from corpora.rows import Row

__all__ = ["FORMATS", "Format", "format_of", "on_one_line", "read_rows", "write_rows"]


@dataclass(frozen=True, slots=True)
class Format:
    """How to know, read and write a format.

    Args:
        endings: of file names, in lower case.
        carries: the fields of a Row that come back as they were written.
        text: what becomes of the two texts.

    >>> FORMATS["moses"].endings, "score" in FORMATS["moses"].carries
    (('.ko', '.en'), False)
    """

    endings: tuple[str, ...]
    carries: frozenset[str]
    text: Callable[[str], str]
    read: Callable[[Path], Iterator[Row]]
    write: Callable[[Path, Iterable[Row]], int]


def _read_parquet(path: Path) -> Iterator[Row]:
    # pyarrow is loaded only for those who need it.
    from corpora.formats import parquet

    return parquet.read(path)


def _write_parquet(path: Path, rows: Iterable[Row]) -> int:
    from corpora.formats import parquet

    return parquet.write(path, rows)


PAIR = frozenset({"ko", "en"})
ALL_BUT_FLAGS = PAIR | {"id"} | FIELDS.keys()
ALL = ALL_BUT_FLAGS | {"flags"}

FORMATS: dict[str, Format] = {
    "parquet": Format((".parquet",), ALL, without_surrogates, _read_parquet, _write_parquet),
    "jsonl": Format((".jsonl", ".ndjson"), ALL, without_surrogates, jsonl.read, jsonl.write),
    "tsv": Format((".tsv",), ALL_BUT_FLAGS, on_one_line, tsv.read, tsv.write),
    "tmx": Format((".tmx",), ALL_BUT_FLAGS, without_forbidden, tmx.read, tmx.write),
    "xliff": Format((".xlf", ".xliff"), ALL_BUT_FLAGS, str, xliff.read, xliff.write),
    "moses": Format((".ko", ".en"), PAIR, on_one_line, moses.read, moses.write),
    "ladder": Format((".ladder",), PAIR | {"score"}, ladder.on_a_rung, ladder.read, ladder.write),
}
"""What ``daeyeok convert --from`` and ``--to`` offer."""


def format_of(path: Path) -> str:
    """The name of a file's format, by its ending.

    >>> format_of(Path("news.tmx.gz")), format_of(Path("news.ko"))
    ('tmx', 'moses')

    Raises:
        ValueError: no format has that ending.
    """
    name = unpacked_name(path)
    for format, row in FORMATS.items():
        if name.endswith(row.endings) and (format != "parquet" or path.suffix not in PACKED):
            return format
    known = " ".join(ending for row in FORMATS.values() for ending in row.endings)
    raise ValueError(f"{path.name}: no format has that ending; there are {known}")


def read_rows(path: Path, format: str | None = None) -> Iterator[Row]:
    """The pairs of a file, one after another.

    Args:
        format: a name of FORMATS; by the file's ending where None.
    Raises:
        RecordError: while reading, a line is not what it should be; OSError: no such file.
        ValueError: no format has that name or that ending.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.tsv"
    ...     _ = path.write_text("ko\\ten\\n강이 넘쳤다.\\tThe river flooded.\\n", "utf-8")
    ...     [(row.ko, row.en) for row in read_rows(path)]
    [('강이 넘쳤다.', 'The river flooded.')]
    """
    return _chosen(path, format).read(path)


def write_rows(path: Path, rows: Iterable[Row], format: str | None = None) -> int:
    """Write pairs to a file, which takes its place once it is whole; return their number.

    Args:
        format: a name of FORMATS; by the file's ending where None.
    Raises:
        OSError: the file cannot be written, and an older one is untouched.
        ValueError: no format has that name or that ending.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.tmx"
    ...     write_rows(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    1
    """
    return _chosen(path, format).write(path, rows)


def _chosen(path: Path, format: str | None) -> Format:
    name = format_of(path) if format is None else format
    if name not in FORMATS:
        raise ValueError(f"no format {name!r}; there are {', '.join(FORMATS)}")
    return FORMATS[name]
