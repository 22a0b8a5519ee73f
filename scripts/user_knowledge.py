"""What a user knows better, as options of the commands: a glossary and dismissed flags."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Annotated

import typer

from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck
from align.glossary import Glossary, glossary_check, glossary_forms_check
from corpora.dismissed import read_dismissals
from corpora.glossaries import read_glossary

__all__ = [
    "DismissalsOption",
    "GlossaryOption",
    "load_article_checks",
    "load_checks",
    "load_dismissals",
]

GlossaryOption = Annotated[
    Path | None, typer.Option(help="Your terms: TSV (ko, en[, forbidden]) or TBX.")
]
DismissalsOption = Annotated[
    Path | None, typer.Option(help="JSONL of dismissed flags, as 'daeyeok dismiss' writes it.")
]


def load_checks(glossary: Path | None) -> tuple[Check, ...]:
    """All checks, and that of the glossary where one is given."""
    return (*ALL_CHECKS, glossary_check(_read(glossary))) if glossary else ALL_CHECKS


def load_article_checks(glossary: Path | None) -> tuple[ArticleCheck, ...]:
    """All checks of articles, and that of the glossary where one is given."""
    own = (glossary_forms_check(_read(glossary)),) if glossary else ()
    return (*ALL_ARTICLE_CHECKS, *own)


@functools.cache
def _read(glossary: Path) -> Glossary:
    return read_glossary(glossary)


def load_dismissals(path: Path | None) -> frozenset[str]:
    """The keys of the flags to leave out."""
    return read_dismissals(path) if path else frozenset()
