"""Reports of a checked article: for people (text, html) and for programs (json, jsonl)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from align.report._runs import printable
from align.report._summary import dropped_regions, headline
from align.report.html import render_fragment, render_page, render_pages
from align.report.jsonl import flag_record, render_json, render_jsonl, to_record
from align.report.plain import print_article, render_text
from align.report.table import to_pandas

if TYPE_CHECKING:
    from align.pipeline import CheckedArticle

__all__ = [
    "FORMATS",
    "dropped_regions",
    "flag_record",
    "headline",
    "print_article",
    "printable",
    "render_fragment",
    "render_json",
    "render_jsonl",
    "render_page",
    "render_pages",
    "render_text",
    "to_pandas",
    "to_record",
]

FORMATS: dict[str, Callable[[CheckedArticle], str]] = {
    "text": render_text,
    "json": render_json,
    "jsonl": render_jsonl,
    "html": render_page,
}
"""What ``daeyeok align --format`` offers: name -> the article as that kind of text."""
