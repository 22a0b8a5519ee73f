"""``daeyeok convert``: pairs from one format to another."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from corpora.formats import FORMATS
from corpora.formats.converting import Conversion
from corpora.formats.converting import convert as convert_rows
from scripts.output import Failures, remark

__all__ = ["convert"]

Format = Enum("Format", {name: name for name in FORMATS})  # type: ignore[misc]
COLUMNS = (SpinnerColumn(), TextColumn("{task.completed:,.0f} pairs"), TimeElapsedColumn())


def convert(
    source: Annotated[Path, typer.Argument(metavar="IN", help="File with pairs, or a corpus.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="File to write.")],
    source_format: Annotated[
        Format | None, typer.Option("--from", help="By the ending of IN where not given.")
    ] = None,
    target_format: Annotated[
        Format | None, typer.Option("--to", help="By the ending of OUT where not given.")
    ] = None,
    part: Annotated[str, typer.Option(help="Of a corpus: train, dev or test.")] = "",
) -> None:
    """Write pairs in another format, and say what that format cannot carry.

    Endings: .parquet .jsonl .tsv .tmx .xlf .ladder, and .ko or .en for a Moses pair; all but
    .parquet also with .gz or .zst behind. Memory does not grow with the file.

    Example: daeyeok convert corpus.parquet memory.tmx

    Example: daeyeok convert corpus/ train.ko --part train

    Exit codes: 0 fine, 2 a pair could not be read (and OUT is not written) or bad arguments.
    """
    console, failures = Console(stderr=True, highlight=False, soft_wrap=True), Failures()
    with Progress(
        *COLUMNS, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("", total=None)
        try:
            done = convert_rows(
                source,
                target,
                source_format=source_format and source_format.value,
                target_format=target_format and target_format.value,
                part=part,
                step=lambda rows: bar.update(task, completed=rows),
            )
        except ValueError as error:
            failures.add(str(error))
            raise SystemExit(failures.code) from None
    remark(_told(done, target))


def _told(done: Conversion, target: Path) -> str:
    parts = [f"Wrote {target}: {done.rows:,} pairs"]
    if done.dropped:
        fields = ", ".join(f"{name} ({count:,})" for name, count in done.dropped.items())
        parts.append(f"not carried, with the pairs that had it: {fields}")
    if done.altered:
        parts.append(f"{done.altered:,} pairs with letters that the format cannot hold")
    return "; ".join(parts)


if __name__ == "__main__":
    typer.run(convert)
