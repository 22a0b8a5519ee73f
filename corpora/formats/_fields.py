"""The fields of a row that are no text of the pair, each as one short text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from align.bitext import Span
from corpora.rows import Row

__all__ = ["FIELDS", "Field", "fields_renderer", "parse_fields", "parse_score"]

NUMBER = re.compile(
    r"[-+]?(?:[0-9]{1,30}\.?[0-9]{0,30}|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,4})?|nan|-?inf"
)
SPAN = re.compile(r"([0-9]{1,18})-([0-9]{1,18})")
INDEX = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Field:
    """How a field's value is written and read.

    >>> number = Field(default=0, render=str, parse=int)
    >>> number.parse(number.render(7))
    7
    """

    default: Any
    render: Callable[[Any], str]
    parse: Callable[[str], Any]


def parse_score(text: str) -> float:
    """A decimal number, or what Python writes for one that is not finite.

    Raises:
        ValueError: anything else.

    >>> parse_score("0.95"), parse_score("nan")
    (0.95, nan)
    """
    if not NUMBER.fullmatch(text):
        raise ValueError(f"no number: {text[:40]!r}")
    return float(text)


def _parse_index(text: str) -> int:
    if not INDEX.fullmatch(text):
        raise ValueError(f"no whole number: {text[:40]!r}")
    return int(text)


def _parse_span(text: str) -> Span:
    found = SPAN.fullmatch(text)
    if not found:
        raise ValueError(f"no span such as 0-12: {text[:40]!r}")
    return (int(found[1]), int(found[2]))


FIELDS: dict[str, Field] = {
    "article": Field("", str, str),
    "url": Field("", str, str),
    "index": Field(0, repr, _parse_index),
    "kind": Field("1-1", str, str),
    "role": Field("body", str, str),
    "ko_span": Field((0, 0), "%d-%d".__mod__, _parse_span),
    "en_span": Field((0, 0), "%d-%d".__mod__, _parse_span),
    "score": Field(1.0, repr, parse_score),
}
"""Every field of a Row but its id, its texts and its flags."""
_values = attrgetter(*FIELDS)
DEFAULTS = tuple(field.default for field in FIELDS.values())


def fields_renderer(head: str, tail: str, escape: Callable[[str], str]) -> Callable[[Row], str]:
    """What writes the fields of a row that are not as by default, each between head and tail.

    >>> render = fields_renderer("<{name}>", ";", str)
    >>> render(Row("a/0", "강", "river", index=3, ko_span=(4, 5)))
    '<index>3;<ko_span>4-5;'

    Args:
        head: with {name} where the field's name stands.
        escape: for fields that are any text; the others are made of digits, letters and signs.
    """
    settings = tuple(
        (head.format(name=name), field.default, escape if field.render is str else field.render)
        for name, field in FIELDS.items()
    )

    def render_fields(row: Row) -> str:
        values, rendered = _values(row), ""
        if values == DEFAULTS:
            return ""
        for (opening, default, render), value in zip(settings, values, strict=True):
            if value != default:
                rendered = f"{rendered}{opening}{render(value)}{tail}"
        return rendered

    return render_fields


def parse_fields(texts: Mapping[str, str]) -> dict[str, Any]:
    """Values by name, for ``Row``; names that are no field are left out.

    Raises:
        ValueError: a text is no value of its field.

    >>> parse_fields({"score": "0.9", "index": "3", "colour": "red"})
    {'score': 0.9, 'index': 3}
    """
    return {name: FIELDS[name].parse(text) for name, text in texts.items() if name in FIELDS}
