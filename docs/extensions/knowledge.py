"""Tables about the formats and the lexicons, from their own tables."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable
from types import ModuleType

from align.lexicons import FOLDER
from corpora import formats as pair_formats
from corpora import links

__all__ = ["formats", "lexicons", "link_formats"]


def formats() -> str:
    """A section for each format of pairs: what it is, what it carries, and what it cannot."""
    rows = []
    every = pair_formats.FORMATS["parquet"].carries
    for name, row in pair_formats.FORMATS.items():
        module = importlib.import_module(f"corpora.formats.{name}")
        lost = sorted(every - row.carries)
        carried = "every field of a row" if not lost else _names(sorted(row.carries))
        rows.append(
            f"### {name}\n\n{_said(module)}\n\n"
            f"Endings: {_names(row.endings)}. Comes back as it was written: {carried}."
            + (f" Left behind: {_names(lost)}." if lost and len(lost) < len(row.carries) else "")
        )
    return "\n\n".join(rows)


def link_formats() -> str:
    """The same of the formats of links."""
    rows = []
    for name in links.FORMATS:
        module = importlib.import_module(f"corpora.links.{name}")
        rows.append(f"### {name} (links)\n\n{_said(module)}")
    return "\n\n".join(rows)


def lexicons() -> str:
    """The tables of knowledge with their columns and the number of their rows."""
    rows = ["| table | rows | columns |", "| --- | ---: | --- |"]
    for path in sorted(FOLDER.glob("*.tsv")):
        header, *lines = path.read_text(encoding="utf-8").splitlines()
        rows.append(f"| `{path.stem}` | {len(lines):,} | {', '.join(header.split(chr(9)))} |")
    return "\n".join(rows)


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _said(module: ModuleType) -> str:
    """A module's docstring as Markdown."""
    parts = (inspect.getdoc(module) or "").replace("``", "`").split("`")
    return "`".join(
        part if number % 2 else part.replace("<", "&lt;") for number, part in enumerate(parts)
    )
