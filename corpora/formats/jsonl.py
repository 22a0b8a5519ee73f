"""Rows as lines of JSON, an object a pair: every field, flags whole.

What it cannot carry: lone surrogates, which become U+FFFD, since JSON takes two of them for one
letter; a score that is no number, which is null and comes back as NaN.

Read is any object with "ko" and "en", such as ``daeyeok check --jsonl`` takes, with the other
fields of a row where they are there; what is no field of a row is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from align.errors import RecordError
from corpora.files import replacing
from corpora.formats._lines import numbered_lines
from corpora.formats._texts import all_without_surrogates
from corpora.formats.record import from_record, to_record
from corpora.records import strict_json
from corpora.rows import Row

__all__ = ["read", "write"]


def read(path: Path) -> Iterator[Row]:
    """The rows of a file; blank lines are passed over.

    ``write`` has an example.

    Raises:
        RecordError: a line is no JSON object with "ko" and "en", or a field is no such field.
    """
    source, stem = str(path), path.name.partition(".")[0]
    for number, line in numbered_lines(path):
        if not line or line.isspace():
            continue
        try:
            record = _parse(line)
            if not isinstance(record, dict):
                raise ValueError("a record is a JSON object")
            yield from_record(record, f"{stem}/{number}")
        except ValueError as error:
            shown = line[:80].decode("utf-8", "replace")
            raise RecordError(source, number, str(error), shown) from None


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a line for each row; return their number.

    Raises:
        OSError: the file cannot be written.

    >>> import tempfile
    >>> from corpora.rows import Row
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "pairs.jsonl"
    ...     write(path, [Row("a/0", "강이 넘쳤다.", "The river flooded.")])
    ...     path.read_text("utf-8")[:40]
    ...     [row.id for row in read(path)]
    1
    '{"id":"a/0","ko":"강이 넘쳤다.","en":"The riv'
    ['a/0']
    """
    count = 0
    with replacing(path) as file:
        for row in rows:
            file.write(_render(row) + b"\n")
            count += 1
    return count


def _render(row: Row) -> bytes:
    record = to_record(row)
    try:
        return orjson.dumps(record)
    except TypeError:
        return orjson.dumps(all_without_surrogates(record))


def _parse(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except ValueError:
        try:
            return strict_json(line.decode("utf-8"))
        except RecursionError:
            raise ValueError("JSON nested too deep") from None
        except ValueError as error:
            raise ValueError(f"no JSON ({error})") from None
