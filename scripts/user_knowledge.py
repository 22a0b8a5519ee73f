"""What a user knows better, as options of the commands: a glossary and dismissed flags."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from align.checks import ALL_CHECKS, Check
from align.glossary import glossary_check
from corpora.dismissed import read_dismissals
from corpora.glossaries import read_glossary

__all__ = ["DismissalsOption", "GlossaryOption", "load_checks", "load_dismissals"]

GlossaryOption = Annotated[
    Path | None, typer.Option(help="Your terms: TSV (ko, en[, forbidden]) or TBX.")
]
DismissalsOption = Annotated[
    Path | None, typer.Option(help="JSONL of dismissed flags, as 'daeyeok dismiss' writes it.")
]


def load_checks(glossary: Path | None) -> tuple[Check, ...]:
    """All checks, and that of the glossary where one is given."""
    return (*ALL_CHECKS, glossary_check(read_glossary(glossary))) if glossary else ALL_CHECKS


def load_dismissals(path: Path | None) -> frozenset[str]:
    """The keys of the flags to leave out."""
    return read_dismissals(path) if path else frozenset()
