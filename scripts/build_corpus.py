"""``daeyeok build``: pages in, a parallel corpus out."""

from __future__ import annotations

import shlex
import signal
import sys
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from scripts.output import Failures

if TYPE_CHECKING:
    from corpora.building import Summary

__all__ = ["build"]


class Engine(str, Enum):
    LOCAL = "local"
    DASK = "dask"


LEARNED_FROM = 200_000
"""Pairs that a table of words is learned from: more find few words more."""
STOPPED = 130
"""Exit code of what Ctrl-C has ended."""


def build(
    inputs: Annotated[
        list[str],
        typer.Argument(help="Folders, globs, .txt .html .jsonl .parquet .warc, packed or not."),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the corpus.")],
    resume: Annotated[bool, typer.Option(help="Go on with a build that was stopped.")] = False,
    engine: Annotated[Engine, typer.Option(help="Where it runs.")] = Engine.LOCAL,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; one a core.")] = None,
    scheduler: Annotated[str | None, typer.Option(help="Dask's address, tcp://HOST:8786.")] = None,
    vocab: Annotated[int | None, typer.Option(help="Pieces of the tokeniser; 0 for none.")] = None,
    learn: Annotated[
        bool, typer.Option("--learn", help="Learn word translations (learned.tsv) by EM.")
    ] = False,
    learned: Annotated[
        Path | None, typer.Option(help="The learned.tsv of another corpus, to link with.")
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", help="NAME=VALUE of a setting; see a corpus's card."),
    ] = None,
) -> None:
    """Build a parallel corpus: aligned, checked, filtered, without duplicates, in three parts.

    What is left out is kept apart with its reason. A build that is stopped, by Ctrl-C or by a
    power cut, goes on with --resume and makes the very rows it would have made.

    Example: daeyeok build pages/ 'more/*.jsonl.zst' -o corpus --set least_score=0.8

    The folder opens with datasets.load_dataset("corpus"), pandas.read_parquet("corpus/data")
    or pyarrow; its README.md says what is in it. Exit codes: 0 built, 2 it could not be,
    130 stopped and resumable.
    """
    from corpora.building import BuildConfig, BuildError, build_corpus
    from corpora.building.settings import changed
    from corpora.sources import read_pages
    from scripts.build_progress import BuildProgress

    console = Console(stderr=True)
    if scheduler and engine is not Engine.DASK:
        raise typer.BadParameter("a scheduler goes with --engine dask")
    given = [*(settings or ()), *([] if vocab is None else [f"vocab={vocab}"])]
    given += [f"learn_pairs={LEARNED_FROM}"] if learn else []
    try:
        config, pages = changed(BuildConfig(), given), read_pages(inputs)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    # What a cluster's manager ends is as resumable as what a person ends.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with BuildProgress(console) as watch:
            summary = build_corpus(
                pages,
                output,
                inputs=inputs,
                config=config,
                engine=engine.value,
                workers=workers,
                scheduler=scheduler,
                resume=resume,
                watch=watch,
                learned=learned,
            )
    except (BuildError, ImportError, KeyboardInterrupt) as error:
        code = tell_stopped(error, output, console)
        raise SystemExit(code) from None
    # Where the log is full, the corpus is none the less there.
    with suppress(OSError):
        tell(summary, console)


def tell_stopped(error: BaseException, output: Path, console: Console) -> int:
    """Why a build has not ended, and how to go on with it; the exit code."""
    failures = Failures()
    failures.add(str(error) or "Stopped.")
    if (output / ".staging" / "job.json").exists():
        again = shlex.join(["daeyeok", *(a for a in sys.argv[1:] if a != "--resume"), "--resume"])
        console.print(f"What is done stays. To go on: {again}", markup=False, soft_wrap=True)
    return STOPPED if isinstance(error, KeyboardInterrupt) else failures.code


def tell(summary: Summary, console: Console) -> None:
    """The figures of a corpus, and loudly what the library itself did wrong."""
    pages, pairs, parts = (getattr(summary.statistics, n) for n in ("pages", "pairs", "parts"))
    console.print(
        f"Wrote {summary.out}: {pairs['kept']:,} pairs of {pages['kept']:,} articles "
        f"(train {parts['train']:,}, dev {parts['dev']:,}, test {parts['test']:,}); left out "
        f"{pairs['seen'] - pairs['kept']:,} pairs and {pages['seen'] - pages['kept']:,} pages, "
        f"each with its reason in rejected/.",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )
    if summary.lost:
        console.print(f"{summary.lost} workers were lost and their shards done again.")
    if summary.internal:
        console.print(
            f"Daeyeok itself failed at {summary.internal:,} pages; please report:", style="bold red"
        )
        for page in summary.internal_pages:
            console.print(f"  {page}", style="red", markup=False, highlight=False)


if __name__ == "__main__":
    typer.run(build)
