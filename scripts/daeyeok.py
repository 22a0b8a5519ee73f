"""The ``daeyeok`` command: every script of this folder as a subcommand."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer

from align.errors import AlignError
from corpora.engines import collect_seldom
from corpora.files import said
from scripts.align_articles import align
from scripts.build_corpus import build
from scripts.calibrate_checks import calibrate
from scripts.check_pairs import check
from scripts.convert_rows import convert
from scripts.dismiss_flag import dismiss
from scripts.evaluate_links import evaluate
from scripts.explain_flag import explain
from scripts.link_sentences import link
from scripts.list_checks import checks
from scripts.make_pages import make_pages
from scripts.manage_lexicon import lexicon
from scripts.measure_coverage import coverage
from scripts.output import Failures, give_up_stdout, leave, open_closed_streams
from scripts.review_pages import review
from scripts.train_tokeniser import tokeniser

__all__ = ["main", "run"]

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
for command in (
    *(align, build, check, explain, dismiss, review, calibrate),
    *(link, evaluate, checks, coverage, tokeniser, convert, make_pages),
):
    app.command()(command)
app.add_typer(lexicon, name="lexicon")


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"daeyeok {version('daeyeok')}")
        raise typer.Exit


@app.callback()
def every_command(
    asked: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Tell the version, and end."
        ),
    ] = False,
) -> None:
    """Korean news beside its English: aligned, checked, explained."""


UNWRITTEN = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command; what it cannot do is told in one line, never as a traceback."""
    open_closed_streams()
    collect_seldom()
    try:
        app(arguments)
    except (AlignError, OSError, UnicodeError, MemoryError) as error:
        failures = Failures()
        failures.add(_told(error))
        raise SystemExit(failures.code) from None


def run() -> None:
    """Run the command this process was started with, and end the process."""
    try:
        main()
    except SystemExit as end:
        leave(end.code)
        raise


def _told(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "out of memory"
    if not isinstance(error, OSError):
        return str(error)
    if error.filename is None and error.errno in UNWRITTEN:
        # Whoever writes a file names it in what goes wrong; only the answers have no name.
        give_up_stdout()
        return said(error, "standard output")
    return said(error)


if __name__ == "__main__":
    run()
