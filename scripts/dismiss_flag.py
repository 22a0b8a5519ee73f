"""``daeyeok dismiss``: a flag a reviewer does not agree with, remembered by its content."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corpora.dismissed import append_dismissal
from scripts.explain_flag import flag_at

__all__ = ["dismiss"]


def dismiss(
    page: Annotated[Path, typer.Argument(help="The page the flag was reported on.")],
    number: Annotated[int, typer.Argument(metavar="N", help="The flag's number there.")],
    dismissals: Annotated[Path, typer.Option(help="JSONL file to add it to.")],
    all: Annotated[bool, typer.Option("--all", help="Numbers are those of --all.")] = False,
) -> None:
    """Dismiss flag N of a page: 'align' and 'check' with --dismissals leave it out from now on.

    It is known by its check and the words it marks, so it stays dismissed on other pages too.

    Example: daeyeok dismiss page.txt 3 --dismissals dismissed.jsonl
    """
    placed = flag_at(page, number, all)
    typer.echo(append_dismissal(dismissals, placed.flag, placed.pair))


if __name__ == "__main__":
    typer.run(dismiss)
