"""What the pages say about code, written from the code each time they are built.

A line ``<!-- generated: NAME ARGUMENTS -->`` of a page is replaced by what GENERATORS makes of it,
before Markdown is read, so that its headings stand in the contents and in the search.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import api_pages
import check_sections
import command_help
import dependency_licences
import knowledge

from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS

__all__ = ["GENERATORS", "expand", "setup"]

GENERATORS: dict[str, Callable[..., str]] = {
    "checks": lambda: check_sections.sections(ALL_CHECKS),
    "article-checks": lambda: check_sections.sections(ALL_ARTICLE_CHECKS),
    "table-of-checks": lambda: check_sections.table(ALL_CHECKS),
    "table-of-article-checks": lambda: check_sections.table(ALL_ARTICLE_CHECKS),
    "commands": command_help.commands,
    "public-names": api_pages.public_names,
    "reference": api_pages.reference,
    "single-modules": api_pages.singles,
    "formats": knowledge.formats,
    "link-formats": knowledge.link_formats,
    "lexicons": knowledge.lexicons,
    "licences": dependency_licences.licences,
}
PLACE = re.compile(r"^<!-- generated: ([\w-]+)((?: [\w.-]+)*) -->$", re.MULTILINE)


def expand(text: str) -> str:
    """The text of a page with what is generated in its place.

    Raises:
        KeyError: a place asks for what nothing generates.

    >>> expand("before\\n\\nafter")
    'before\\n\\nafter'
    """
    return PLACE.sub(lambda place: GENERATORS[place[1]](*place[2].split()), text)


def _on_source_read(app: Any, docname: str, source: list[str]) -> None:
    source[0] = expand(source[0])


def setup(app: Any) -> dict[str, bool]:
    """Sphinx's entry point."""
    app.connect("source-read", _on_source_read)
    return {"parallel_read_safe": True}
