"""What a user knows better, as options of the commands: a glossary, dismissed flags, precisions."""

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
    "PrecisionOption",
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


PrecisionOption = Annotated[
    Path | None, typer.Option(help="TSV of 'daeyeok calibrate', to weigh confidences with.")
]


def load_checks(glossary: Path | None, precision: Path | None = None) -> tuple[Check, ...]:
    """All checks, and that of the glossary where one is given, as sure as they were found to be."""
    checks = (*ALL_CHECKS, glossary_check(_read(glossary))) if glossary else ALL_CHECKS
    if precision is None:
        return checks
    from corpora.review.calibration import calibrated, read_precisions

    return calibrated(checks, read_precisions(precision))


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
