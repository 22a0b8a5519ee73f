"""``python -m scripts.measure_marks``: the tables of align/linking/marks, from linked documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["marks"]


def marks(
    sets: Annotated[Path, typer.Argument(help="Folder of *.jsonl with gold links.")] = Path(
        "../shared/bench/links"
    ),
) -> None:
    """Measure how often the English has as many marks of each kind as its Korean.

    A line of a set is a document, as for measure_lengths. For each kind of mark a line for each
    count of the Korean gives the chance of each count of the English, the last line those of
    any English sentence; the figures are the tables in align/linking/marks.

    Example: python -m scripts.measure_marks ../shared/bench/links
    """
    from align.linking.marks import MARKS
    from align.linking.marks.measure import measure_mark
    from scripts.benchmarks.aligners import read_sets

    pairs = [
        ([one.ko[i] for i in link.ko], [one.en[j] for j in link.en])
        for documents in read_sets(sets).values()
        for one in documents
        for link in one.gold
        if link.ko and link.en
    ]
    if not pairs:
        raise typer.BadParameter(f"no links in {sets}")
    typer.echo(f"{len(pairs)} links")
    for mark in MARKS:
        likely, usual = measure_mark(mark, pairs)
        typer.echo(mark.name)
        for count, row in enumerate(likely):
            typer.echo(f"  {count}: {row}")
        typer.echo(f"  any: {usual}")


if __name__ == "__main__":
    typer.run(marks)
