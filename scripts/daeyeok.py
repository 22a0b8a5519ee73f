"""The ``daeyeok`` command: every script of this folder as a subcommand."""

from __future__ import annotations

import typer

from scripts.align_articles import align
from scripts.check_pairs import check
from scripts.link_sentences import link
from scripts.list_checks import checks
from scripts.measure_coverage import coverage

__all__ = ["main"]

app = typer.Typer(
    help="Korean news beside its English: aligned, checked, explained.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
for command in (align, check, link, checks, coverage):
    app.command()(command)


def main() -> None:
    """Entry point of the installed command."""
    app()


if __name__ == "__main__":
    main()
