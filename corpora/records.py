"""Lines of JSON, in and out, one record a line, answered as they come or some at once.

A line that cannot be read is answered by a line {"error": reason, "line": number}, so that
output line k is always the answer to input line k and nothing is lost.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
    answer: Callable[[Sequence[Any]], Iterable[Any]],
    *,
    at_once: int = 1,
) -> Iterator[RecordError]:
    """Write one JSON line for each line read; yield the lines that were bad.

    Args:
        out: where the answers go, flushed after each.
        source: what errors call the lines.
        fields: as in ``parse_record``.
        answer: what to say to each of some records.
        at_once: lines to read before any is answered; 1 answers whoever waits for one.

    >>> import io
    >>> out = io.BytesIO()
    >>> lines = [b'{"en": "Rain"}', b'{"ko": 1}']
    >>> bad = list(answer_lines(lines, out, "file", {"en": str}, lambda all: [len(all)]))
    >>> len(bad), out.getvalue().splitlines()[0]
    (1, b'1')
    """
    numbered = ((at, line) for at, line in enumerate(lines, start=1) if line.strip())
    while block := list(itertools.islice(numbered, at_once)):
        for number, said in _answers(block, source, fields, answer):
            if isinstance(said, RecordError):
                yield said
                said = {"error": str(said), "line": number}
            out.write(write_json(said).encode("utf-8") + b"\n")
            out.flush()


def _answers(
    block: Sequence[tuple[int, bytes]],
    source: str,
    fields: Mapping[str, type],
    answer: Callable[[Sequence[Any]], Iterable[Any]],
) -> Iterator[tuple[int, Any]]:
    """For each numbered line what is said to it, or why nothing can be."""
    try:
        read = [_read(line, source, number, fields) for number, line in block]
        told = iter(
            list(answer([record for record in read if not isinstance(record, RecordError)]))
        )
    except MemoryError:
        if len(block) == 1:
            number = block[0][0]
            yield number, RecordError(source, number, "out of memory")
        else:
            for one in block:
                yield from _answers([one], source, fields, answer)
        return
    for (number, _), record in zip(block, read, strict=True):
        yield number, record if isinstance(record, RecordError) else next(told)


def _read(line: bytes, source: str, number: int, fields: Mapping[str, type]) -> Any:
    try:
        return parse_record(line, source, number, fields)
    except RecordError as error:
        return error
