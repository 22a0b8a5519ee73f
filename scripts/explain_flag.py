"""``daeyeok explain``: why a flag stands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from align.pipeline import SHOWN, PlacedFlag
from align.report.explanation import print_explanation
from corpora.checked import align_page

__all__ = ["explain", "flag_at"]


def explain(
    page: Annotated[Path, typer.Argument(help="The page the flag was reported on.")],
    number: Annotated[int, typer.Argument(metavar="N", help="The flag's number there.")],
    all: Annotated[bool, typer.Option("--all", help="Numbers are those of --all.")] = False,
) -> None:
    """Explain flag N of a page: its sentences, what corresponds to what in them, and the rule.

    Example: daeyeok explain page.txt 1
    """
    print_explanation(flag_at(page, number, all), number, Console(highlight=False))


def flag_at(page: Path, number: int, all: bool = False) -> PlacedFlag:
    """The flag with a number, as the report of the page counts.

    Raises:
        typer.BadParameter: there is no such flag.
    """
    flags = align_page(page, least=0.0 if all else SHOWN).flags
    if not 1 <= number <= len(flags):
        raise typer.BadParameter(f"no flag {number}: the page has {len(flags)}")
    return flags[number - 1]


if __name__ == "__main__":
    typer.run(explain)
