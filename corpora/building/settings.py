"""Settings by name, as a command line gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from corpora.building.config import BuildConfig, Sketch

__all__ = ["changed"]


def changed(config: BuildConfig, given: Iterable[str]) -> BuildConfig:
    """The configuration with some settings changed, "name=value" each.

    A sketch's own are named after it: "pair_sketch.threshold=0.95".

    Raises:
        ValueError: no such setting, or a value that it cannot have.

    >>> found = changed(BuildConfig(), ["least_score=0.8", "page_sketch.bands=16"])
    >>> found.least_score, found.page_sketch.bands
    (0.8, 16)
    """
    values: dict[str, Any] = {}
    for text in given:
        name, equals, value = text.partition("=")
        owner, _, part = name.partition(".")
        if not equals or owner not in {item.name for item in fields(BuildConfig)}:
            names = ", ".join(item.name for item in fields(BuildConfig))
            raise ValueError(f"{text!r} is no NAME=VALUE of a setting; settings are {names}")
        before = values.get(owner, getattr(config, owner))
        values[owner] = _sketch(before, part, value, text) if part else _value(before, value, text)
    return replace(config, **values)


def _sketch(before: Any, part: str, value: str, text: str) -> Sketch:
    if not isinstance(before, Sketch) or part not in {item.name for item in fields(Sketch)}:
        raise ValueError(f"{text!r}: no such part of a setting")
    changes: dict[str, Any] = {part: _value(getattr(before, part), value, text)}
    return replace(before, **changes)


def _value(before: Any, value: str, text: str) -> Any:
    if isinstance(before, Sketch):
        raise ValueError(f"{text!r}: set its bands, rows, shingle or threshold, each by its name")
    try:
        return type(before)(value)
    except ValueError:
        raise ValueError(f"{text!r}: the value is no {type(before).__name__}") from None
