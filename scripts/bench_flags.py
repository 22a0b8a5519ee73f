"""``make bench-flags``: our checks beside other checkers on the same pairs."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from corpora.gold import read_items
from scripts.benchmarks.checkers import Score, checkers, measure

__all__ = ["bench_flags"]


def bench_flags(
    gold: Annotated[Path, typer.Argument(help="Items with errors, controls and sound pairs.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="JSON to write.")] = Path(
        "bench/flags.json"
    ),
) -> None:
    """Compare our checks with pofilter and with sets of digits, category by category.

    Caused: share of the errors that get a flag which the sound twin does not get. Misprint
    scoring is timed by running without that check.

    Exit code 2: the set is not there.
    """
    if not gold.exists():
        Console(stderr=True).print(f"{gold}: no such development set", style="red")
        raise SystemExit(2)
    items = read_items(gold)
    scores = {name: measure(checker, items) for name, checker in checkers().items()}
    _show(scores)
    output.parent.mkdir(parents=True, exist_ok=True)
    record = {name: asdict(score) for name, score in scores.items()}
    output.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _show(scores: dict[str, Score]) -> None:
    table = Table("caused, %", *scores, box=None, pad_edge=False)
    for category in next(iter(scores.values())).caused:
        table.add_row(category, *(f"{100 * s.caused[category]:.0f}" for s in scores.values()))
    rows = (
        ("all", [f"{100 * s.all_caused:.0f}" for s in scores.values()]),
        ("sound pairs flagged, %", [f"{100 * s.false_positives:.1f}" for s in scores.values()]),
        ("pairs/s/core", [f"{s.pairs_per_second:,.0f}" for s in scores.values()]),
    )
    for name, cells in rows:
        table.add_row(name, *cells, style="bold")
    Console(width=120).print(table)


if __name__ == "__main__":
    typer.run(bench_flags)
