"""Lines of JSON, in and out, one record a line, answered as they come or some at once.

A line that cannot be read is answered by a line {"error": reason, "line": number}, so that
output line k is always the answer to input line k and nothing is lost.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BufferedIOBase
from typing import Any, BinaryIO

from align.errors import RecordError
from align.report.jsonl import write_json

__all__ = ["answer_lines", "lines_at_hand", "parse_record", "strict_json"]

LONGEST = 64 << 20
"""Bytes of one line; a longer one is refused rather than held in memory."""
PIECE = 1 << 16
"""Bytes to read at a time, at most; what a pipe holds."""


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


def lines_at_hand(file: BufferedIOBase, most: int) -> Iterator[Sequence[bytes]]:
    """The lines of a file as they come: those that lie ready together, without their line ends.

    Args:
        file: a file, or a pipe from somebody who may wait for an answer to his last line.
        most: lines to give at a time.

    >>> import io
    >>> list(lines_at_hand(io.BytesIO(b"1\\n2\\n\\n4"), 2))
    [[b'1', b'2'], [b''], [b'4']]
    """
    begun: list[bytes] = []
    while piece := file.read1(PIECE):
        *ended, rest = piece.split(b"\n")
        if ended:
            ended[0] = b"".join((*begun, ended[0]))
            begun = []
        begun.append(rest)
        for start in range(0, len(ended), most):
            yield ended[start : start + most]
    if last := b"".join(begun):
        yield [last]


def answer_lines(
    blocks: Iterable[Sequence[bytes]],
    out: BinaryIO,
    source: str,
    fields: Mapping[str, type],
    answer: Callable[[Sequence[Any]], Iterable[Any]],
) -> Iterator[RecordError]:
    """Write one JSON line for each line that is not empty; yield the lines that were bad.

    Args:
        blocks: lines, ``lines_at_hand``; all of a block are answered before the next is read.
        out: where the answers go, flushed after each.
        source: what errors call the lines.
        fields: as in ``parse_record``.
        answer: what to say to each of some records.

    >>> import io
    >>> out = io.BytesIO()
    >>> blocks = [[b'{"en": "Rain"}', b'{"ko": 1}'], [b'{"en": "Snow"}']]
    >>> bad = list(answer_lines(blocks, out, "file", {"en": str}, lambda some: map(len, some)))
    >>> len(bad), out.getvalue().splitlines()[2]
    (1, b'1')
    """
    before = 0
    for block in blocks:
        numbered = [(at, line) for at, line in enumerate(block, before + 1) if line.strip()]
        before += len(block)
        for number, said in _answers(numbered, source, fields, answer):
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
    read = [_read(line, source, number, fields) for number, line in block]
    records = [record for record in read if not isinstance(record, RecordError)]
    try:
        told = iter(list(answer(records)))
    except MemoryError:
        told = None
    # Out of the exception's reach, which would hold all that filled the memory.
    if told is not None:
        for (number, _), record in zip(block, read, strict=True):
            yield number, record if isinstance(record, RecordError) else next(told)
    elif len(block) == 1:
        yield block[0][0], RecordError(source, block[0][0], "out of memory")
    else:
        del read, records
        for one in block:
            yield from _answers([one], source, fields, answer)


def _read(line: bytes, source: str, number: int, fields: Mapping[str, type]) -> Any:
    try:
        return parse_record(line, source, number, fields)
    except MemoryError:
        return RecordError(source, number, "out of memory")
    except RecordError as error:
        return error
