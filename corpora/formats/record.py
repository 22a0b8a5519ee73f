"""A row as plain dicts and lists, the shape that JSON lines and Parquet share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from align.bitext import Flag, Repair, Span
from align.mqm import Category, Severity
from align.report.jsonl import flag_fields
from corpora.rows import Row

__all__ = ["from_record", "to_record"]

Record = dict[str, Any]

TEXTS = ("article", "url", "kind", "role")
FURTHEST = 1 << 62
"""No number of a record is beyond: Parquet keeps 64 bits."""


def to_record(row: Row) -> Record:
    """Every field of a row under its own name, spans as [start, end].

    >>> record = to_record(Row("a/0", "강", "river", ko_span=(3, 4)))
    >>> record["id"], record["ko_span"], record["flags"]
    ('a/0', [3, 4], [])
    """
    return {
        "id": row.id,
        "ko": row.ko,
        "en": row.en,
        "article": row.article,
        "url": row.url,
        "index": row.index,
        "kind": row.kind,
        "role": row.role,
        "ko_span": list(row.ko_span),
        "en_span": list(row.en_span),
        "score": _finite(row.score),
        "flags": [flag_fields(flag) for flag in row.flags],
    }


def from_record(record: Mapping[str, Any], default_id: str) -> Row:
    """The row of a record; "ko" and "en" are needed, and what else is absent or null is default.

    A null score is no number (NaN) rather than certainty.

    Raises:
        ValueError: a field has not the type or the range it should have.

    >>> row = from_record({"ko": "강이 넘쳤다.", "en": "The river flooded.", "score": None}, "a/0")
    >>> row.id, row.score
    ('a/0', nan)
    """
    texts = {name: _text(record, name) for name in TEXTS if record.get(name) is not None}
    return Row(
        id=_id(record, default_id),
        ko=_text(record, "ko"),
        en=_text(record, "en"),
        index=_number(record.get("index") or 0, "index"),
        ko_span=_span(record.get("ko_span") or (0, 0)),
        en_span=_span(record.get("en_span") or (0, 0)),
        score=_score(record.get("score", 1.0), "score"),
        flags=tuple(map(_flag, _items(record.get("flags") or (), "flags"))),
        **texts,
    )


def _finite(number: float) -> float | None:
    # JSON knows neither NaN nor infinity.
    return number if math.isfinite(number) else None


def _flag(record: Any) -> Flag:
    if not isinstance(record, dict):
        raise ValueError("a flag is an object")
    repair = record.get("repair")
    return Flag(
        check=_text(record, "check"),
        family=_text(record, "family"),
        category=Category(record.get("category")),
        severity=Severity(record.get("severity")),
        message=_text(record, "message"),
        ko=tuple(map(_span, _items(record.get("ko") or (), "ko of a flag"))),
        en=tuple(map(_span, _items(record.get("en") or (), "en of a flag"))),
        suggestion=_text(record, "suggestion") if record.get("suggestion") is not None else "",
        repair=None if repair is None else _repair(repair),
        confidence=_score(record.get("confidence", 0.5), "confidence"),
        origin=_text(record, "origin") if record.get("origin") is not None else "rules",
    )


def _repair(record: Any) -> Repair:
    if not isinstance(record, dict) or record.get("lang") not in ("ko", "en"):
        raise ValueError("a repair is an object with the lang ko or en")
    return Repair(record["lang"], _span(record.get("span")), _text(record, "text"))


def _id(record: Mapping[str, Any], default: str) -> str:
    id = record.get("id")
    if id is None:
        return default
    # Other people's data sets count their pairs.
    return str(_number(id, "id")) if isinstance(id, int) else _text(record, "id")


def _text(record: Mapping[str, Any], name: str) -> str:
    text = record.get(name)
    if not isinstance(text, str):
        raise ValueError(f"no field {name!r}" if text is None else f"{name!r} must be a string")
    return text


def _number(value: Any, name: str) -> int:
    if type(value) is not int or not 0 <= value < FURTHEST:
        raise ValueError(f"{name!r} must be a whole number of at least 0")
    return value


def _score(value: Any, name: str) -> float:
    if value is None:
        return math.nan
    # A JSON integer may be too long for a float, or even to print.
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) >= FURTHEST:
        raise ValueError(f"{name!r} must be a number")
    return float(value)


def _span(value: Any) -> Span:
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise ValueError("a span is [start, end]")
    return (_number(value[0], "start"), _number(value[1], "end"))


def _items(value: Any, name: str) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise ValueError(f"{name!r} must be a list")
    return value
