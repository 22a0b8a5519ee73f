"""Parameters of requests, as values; whatever does not fit is named, and answered with 400."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping

from align.mqm import Category, Severity
from corpora.review.listing import Filter
from corpora.review.states import STATES

__all__ = [
    "LARGEST",
    "BadParameter",
    "choice",
    "known",
    "number",
    "place",
    "read_filter",
    "text",
    "whole",
]

LARGEST = 1 << 53
"""Numbers above are none of ours: SQLite counts to 2**63, JSON to here."""
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
VIEWS = ("todo", "all", "mine", *STATES)


class BadParameter(ValueError):
    """A parameter that no page of ours sends."""


def known(given: Mapping[str, object], names: Collection[str]) -> None:
    """Refuse parameters that mean nothing here, so that a slip is not taken for "all".

    Raises:
        BadParameter: there is one.

    >>> known({"aftr": "3"}, ["after"])
    Traceback (most recent call last):
    corpora.review.params.BadParameter: unknown parameter 'aftr'
    """
    for name in given:
        if name not in names:
            raise BadParameter(f"unknown parameter {name[:40]!r}")


def whole(given: Mapping[str, object], name: str) -> int | None:
    """A whole number of at least 0; None where the parameter is absent or empty.

    Raises:
        BadParameter: it is no such number.

    >>> whole({"after": "3"}, "after"), whole({}, "after")
    (3, None)
    >>> whole({"after": "-3"}, "after")
    Traceback (most recent call last):
        ...
    corpora.review.params.BadParameter: after must be a whole number, not '-3'
    """
    value = str(given.get(name) or "")
    if not value:
        return None
    if not (value.isascii() and value.isdigit() and len(value) < 17 and int(value) < LARGEST):
        raise BadParameter(f"{name} must be a whole number, not {value[:40]!r}")
    return int(value)


def number(given: Mapping[str, object], name: str) -> int:
    """As ``whole``, of a parameter that must be there.

    Raises:
        BadParameter: it is missing, or no whole number.

    >>> number({"pair": "7"}, "pair")
    7
    >>> number({}, "pair")
    Traceback (most recent call last):
        ...
    corpora.review.params.BadParameter: pair is missing
    """
    value = whole(given, name)
    if value is None:
        raise BadParameter(f"{name} is missing")
    return value


def place(given: Mapping[str, object], name: str) -> float | None:
    """Where in a list something stands; None where the parameter is absent or empty.

    Raises:
        BadParameter: it is no number, or one that no place has.

    >>> place({"after": "nan"}, "after")
    Traceback (most recent call last):
    corpora.review.params.BadParameter: after must be a number, not 'nan'
    """
    value = str(given.get(name) or "")
    if not value:
        return None
    try:
        found = float(value) if value.isascii() and len(value) <= 32 else math.nan
    except ValueError:
        found = math.nan
    if not abs(found) <= LARGEST:  # Nor is NaN.
        raise BadParameter(f"{name} must be a number, not {value[:40]!r}")
    return found


def text(given: Mapping[str, object], name: str, *, most: int, needed: bool = False) -> str:
    """A text of at most ``most`` characters, without control characters and at one line end.

    Raises:
        BadParameter: it is longer, or missing though it is needed.

    >>> text({"reason": "as written\\r\\non the page"}, "reason", most=60)
    'as written\\non the page'
    """
    value = given.get(name) or ""
    if not isinstance(value, str):
        raise BadParameter(f"{name} must be text")
    value = value.replace("\r\n", "\n")
    if len(value) > most:
        raise BadParameter(f"{name} is longer than {most} characters")
    if CONTROLS.search(value):
        raise BadParameter(f"{name} holds control characters")
    if needed and not value.strip():
        raise BadParameter(f"{name} is empty")
    return value


def choice(given: Mapping[str, object], name: str, among: Collection[str], default: str) -> str:
    """One of the values that the page offers.

    Raises:
        BadParameter: it is none of them.

    >>> choice({}, "side", ["ko", "en"], "ko")
    'ko'
    >>> choice({"side": "fr"}, "side", ["ko", "en"], "ko")
    Traceback (most recent call last):
        ...
    corpora.review.params.BadParameter: side must be one of ko, en
    """
    value = given.get(name) or default
    if not isinstance(value, str) or value not in among:
        raise BadParameter(f"{name} must be one of {', '.join(filter(None, among))}")
    return value


def read_filter(given: Mapping[str, object], *, who: str) -> Filter:
    """The filter of a page's address.

    >>> read_filter({"state": "all", "severity": "major"}, who="").severity
    'major'
    """
    return Filter(
        state=choice(given, "state", VIEWS, "todo"),
        category=choice(given, "category", ("", *(c.value for c in Category)), ""),
        severity=choice(given, "severity", ("", *(s.value for s in Severity)), ""),
        check=text(given, "check", most=80),
        text=text(given, "q", most=200).strip(),
        who=who,
    )
