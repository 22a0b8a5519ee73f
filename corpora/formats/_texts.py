"""Texts as formats can hold them, every letter at its place: spans still count afterwards."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["all_without_surrogates", "on_one_line", "without_surrogates"]

SURROGATES = re.compile("[\ud800-\udfff]")
# Everything that some tool takes for the end of a line or of a column.
LINE_ENDS = re.compile("[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which no UTF can hold.

    >>> without_surrogates("a\\ud800b")
    'a\ufffdb'
    """
    return SURROGATES.sub("\ufffd", text)


def all_without_surrogates(value: Any) -> Any:
    """Dicts, lists and tuples with every text in them freed of lone surrogates.

    >>> all_without_surrogates([{"ko": "\\ud800"}, 3])
    [{'ko': '\ufffd'}, 3]
    """
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, (list, tuple)):
        return [all_without_surrogates(item) for item in value]
    if isinstance(value, dict):
        return {name: all_without_surrogates(item) for name, item in value.items()}
    return value


def on_one_line(text: str) -> str:
    """The text with a space for each tab and line end, U+FFFD for each lone surrogate.

    >>> on_one_line("a\\tb\\u2028c")
    'a b c'
    """
    return LINE_ENDS.sub(_stand_in, text)


def _stand_in(found: re.Match[str]) -> str:
    return " " if found.group() < "\ud800" or found.group() > "\udfff" else "\ufffd"
