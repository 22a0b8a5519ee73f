"""A Moses pair: two files of one name, ``x.ko`` and ``x.en``, whose lines belong together.

Either file names the pair; both may be packed (``x.ko.gz``, ``x.en.gz``). Written one after the
other, each whole; only the pair is not replaced in one step.

What it cannot carry: anything but the two texts; tabs and line ends inside a text, each of which
becomes a space, and lone surrogates, which become U+FFFD.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from align.errors import RecordError
from corpora.files import PACKED, replacing
from corpora.formats._lines import text_lines
from corpora.formats._texts import on_one_line
from corpora.rows import Row

__all__ = ["read", "sides", "write"]

LANGUAGES = ("ko", "en")


def sides(path: Path) -> tuple[Path, Path]:
    """The Korean and the English file of a pair, by the name of one of them or of neither.

    >>> [side.name for side in sides(Path("news.en.gz"))]
    ['news.ko.gz', 'news.en.gz']
    >>> [side.name for side in sides(Path("news"))]
    ['news.ko', 'news.en']
    """
    name = path.name
    packing = next((name[-len(end) :] for end in PACKED if name.lower().endswith(end)), "")
    stem = name[: len(name) - len(packing)]
    if stem.rpartition(".")[2].lower() in LANGUAGES and "." in stem:
        stem = stem.rpartition(".")[0]
    ko, en = (path.with_name(f"{stem}.{language}{packing}") for language in LANGUAGES)
    return ko, en


def read(path: Path) -> Iterator[Row]:
    """The pairs of both files.

    ``write`` has an example.

    Raises:
        RecordError: one file is longer than the other, or a line is no UTF-8.
    """
    ko_path, en_path = sides(path)
    stem = ko_path.name.partition(".")[0]
    for ko, en in zip_longest(text_lines(ko_path), text_lines(en_path)):
        if ko is None:
            raise _ended(ko_path, en_path, *en)
        if en is None:
            raise _ended(en_path, ko_path, *ko)
        yield Row(f"{stem}/{ko[0]}", ko[1], en[1])


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write both files; return the number of pairs.

    Raises:
        OSError: a file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.ko"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     Path(folder, "pairs.en").read_text("utf-8")
    ...     [row.id for row in read(path)]
    1
    'The river flooded.\\n'
    ['pairs/1']
    """
    ko_path, en_path = sides(path)
    count = 0
    with replacing(ko_path) as ko, replacing(en_path) as en:
        for row in rows:
            ko.write(on_one_line(row.ko).encode("utf-8") + b"\n")
            en.write(on_one_line(row.en).encode("utf-8") + b"\n")
            count += 1
        # If the disk is full, that shows before either of an older pair has been replaced.
        ko.flush()
        en.flush()
    return count


def _ended(short: Path, long: Path, number: int, text: str) -> RecordError:
    reason = f"the file has ended, and {long.name} goes on"
    return RecordError(str(short), number, reason, text)
