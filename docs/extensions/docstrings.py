"""Docstrings of this library as reStructuredText that cannot go wrong.

The docstrings are plain text with a few habits: sections (``Args:``), examples (``>>>``), drawings
set in by four spaces, names in double backquotes. Read as reStructuredText, an asterisk in one of
them would stop the build of all; so everything is escaped but what the habits mean.
"""

from __future__ import annotations

import enum
import inspect
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

__all__ = ["setup", "to_rst"]

SECTIONS = ("Args", "Returns", "Yields", "Raises", "Example", "Examples", "Source")
SECTION = re.compile(rf"(?P<name>{'|'.join(SECTIONS)}):\s*")
ITEM = re.compile(r"(?P<names>[\w.,* ]+?): (?P<text>.*)")
CODE = re.compile(r"``(?P<double>.+?)``|:\w+:`~?(?P<role>[^`]+)`|`(?P<single>[^`\s][^`]*)`")
SPECIAL = re.compile(r"[\\*|_`<>]|(?<=:):")
# What would make a list, a comment or an option of a paragraph, were it to begin with it.
BEGINNING = re.compile(r"[^\w\\“”‘’\"'(]|\w{1,4}[.)]\s")


def to_rst(docstring: str) -> str:
    """The text of a docstring, its lines set out, as reStructuredText.

    >>> print(to_rst("Words *in* order.\\n\\nArgs:\\n    text: any.\\n"))
    Words \\*in\\* order.
    <BLANKLINE>
    Args
        ``text``
            any.
    <BLANKLINE>
    """
    return "\n".join(_blocks(docstring.splitlines()))


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    position = 0
    while position < len(lines):
        line = lines[position]
        section = SECTION.fullmatch(line)
        if not line.strip():
            position += 1
            continue
        if section:
            body, position = _taken(lines, position + 1, lambda at: not _is_set_out(at))
            yield from _section(section["name"], body)
        elif line.startswith(">>>"):
            body, position = _taken(lines, position, lambda at: bool(at.strip()))
            yield from (*body, "")
        elif line.startswith("    "):
            body, position = _taken(lines, position, lambda at: not _is_set_out(at))
            yield from _literal(body)
        else:
            body, position = _taken(
                lines,
                position,
                lambda at: _is_set_out(at) and not SECTION.fullmatch(at) and at[:3] != ">>>",
            )
            yield from (_paragraph(body), "")


def _taken(lines: Sequence[str], start: int, goes_on: Any) -> tuple[list[str], int]:
    """The lines from ``start`` that go on, and where the others begin."""
    end = start
    while end < len(lines) and (goes_on(lines[end])):
        end += 1
    return list(lines[start:end]), end


def _is_set_out(line: str) -> bool:
    """Whether a line begins at the margin."""
    return bool(line.strip()) and not line.startswith("    ")


def _literal(lines: Sequence[str]) -> Iterator[str]:
    yield from ("::", "")
    yield from (line.rstrip() for line in lines)
    yield ""


def _section(name: str, lines: Sequence[str]) -> Iterator[str]:
    body = inspect.cleandoc("\n".join(["", *lines])).splitlines()
    yield name
    if name.startswith("Example"):
        yield from _set_in(_blocks(body))
        yield ""
        return
    for names, text in _items(body):
        if names:
            yield f"    ``{names}``"
            yield f"        {_paragraph(text)}"
        else:
            yield f"    {_paragraph(text)}"
    yield ""


def _items(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The named parts of a section with their lines; a text without a name has "" for one."""
    names, text = "", list[str]()
    for line in lines:
        found = None if line.startswith(" ") else ITEM.fullmatch(line)
        if found:
            if text:
                yield names, text
            names, text = found["names"], [found["text"]]
        elif line.strip():
            text.append(line.strip())
    if text:
        yield names, text


def _set_in(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" if line else "" for line in lines)


def _paragraph(lines: Sequence[str]) -> str:
    text = " ".join(line.strip() for line in lines)
    start, parts = 0, list[str]()
    for found in CODE.finditer(text):
        parts.append(_escaped(text[start : found.start()]))
        code = found["double"] or found["role"] or found["single"]
        # Inline literals must not touch a word: a backslash and a space part them unseen.
        parts.append(f"\\ ``{code.strip()}``\\ ")
        start = found.end()
    parts.append(_escaped(text[start:]))
    written = "".join(parts)
    return f"\\ {written}" if BEGINNING.match(written) else written


def _escaped(text: str) -> str:
    return SPECIAL.sub(lambda sign: f"\\{sign.group()}", text)


def _process(
    app: Any, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    lines[:] = [*to_rst("\n".join(lines)).splitlines(), ""]


def _sign(
    app: Any, what: str, name: str, obj: object, options: object, signature: str, returns: str
) -> tuple[str, str] | None:
    """Enumerations are not called with what their metaclass takes."""
    is_enum = isinstance(obj, type) and issubclass(obj, enum.Enum)
    return ("", "") if is_enum else None


def setup(app: Any) -> dict[str, bool]:
    """Sphinx's entry point."""
    app.connect("autodoc-process-docstring", _process)
    app.connect("autodoc-process-signature", _sign)
    return {"parallel_read_safe": True}
