"""Lines of JSON, in and out, one record a line, answered as they come.

A line that cannot be read is answered by a line {"error": reason, "line": number}, so that
output line k is always the answer to input line k and nothing is lost.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, BinaryIO

from align.errors import RecordError
from align.report.jsonl import write_json

__all__ = ["answer_lines", "parse_record", "strict_json"]

LONGEST = 64 << 20
"""Bytes of one line; a longer one is refused rather than held in memory."""


def parse_record(line: bytes, source: str, number: int, fields: Mapping[str, type]) -> Any:
    """One line as a dict that has the fields, each of its type.

    Args:
        source, number: file and line, for errors.
        fields: names that must be there, with the type of each.
    Raises:
        RecordError: no JSON, no object, a field missing or of another type.

    >>> parse_record(b'{"ko": "a"}', "x.jsonl", 3, {"ko": str})
    {'ko': 'a'}
    """
    text = line.decode("utf-8", "replace").strip()
    if len(line) > LONGEST:
        raise RecordError(source, number, f"a line of more than {LONGEST >> 20} MiB", text[:80])
    try:
        record = strict_json(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(source, number, f"no JSON ({error})", text) from None
    if not isinstance(record, dict):
        raise RecordError(source, number, "a record is a JSON object", text)
    for field, kind in fields.items():
        if field not in record:
            raise RecordError(source, number, f"no field {field!r}", text)
        if not isinstance(record[field], kind):
            raise RecordError(source, number, f"{field!r} must be a {NAMES[kind]}", text)
        if kind is list and not all(isinstance(item, str) for item in record[field]):
            raise RecordError(source, number, f"{field!r} must hold strings only", text)
    return record


def strict_json(text: str) -> Any:
    """A JSON value by the standard; what Python adds to it could not be written again.

    Raises:
        ValueError: no JSON, NaN or Infinity, or a number greater than any float.

    >>> strict_json('{"id": 1.5}')
    {'id': 1.5}
    >>> strict_json('{"id": 1e999}')
    Traceback (most recent call last):
    ...
    ValueError: 1e999 is too great a number
    """
    return json.loads(text, parse_constant=_refuse, parse_float=_finite)


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"{digits[:40]} is too great a number")
    return number


NAMES: dict[type, str] = {str: "string", list: "list"}


def answer_lines(
    lines: Iterable[bytes],
    out: BinaryIO,
    source: str,
    fields: Mapping[str, type],
    answer: Callable[[Any], Any],
) -> Iterator[RecordError]:
    """Write one JSON line for each line read, at once; yield the lines that were bad.

    Args:
        out: where the answers go, flushed after each.
        source: what errors call the lines.
        fields: as in ``parse_record``.
        answer: what to say to a record.

    >>> import io
    >>> out = io.BytesIO()
    >>> lines = [b'{"en": "Rain"}', b'{"ko": 1}']
    >>> bad = list(answer_lines(lines, out, "file", {"en": str}, lambda record: len(record["en"])))
    >>> len(bad), out.getvalue().splitlines()[0]
    (1, b'4')
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            said = answer(parse_record(line, source, number, fields))
        except (RecordError, MemoryError) as error:
            starved = RecordError(source, number, "out of memory")
            bad = error if isinstance(error, RecordError) else starved
            said = {"error": str(bad), "line": number}
            yield bad
        out.write(write_json(said).encode("utf-8") + b"\n")
        out.flush()
