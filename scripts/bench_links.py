"""``make bench-links``: our sentence aligner beside others on the same documents."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from scripts.benchmarks.aligners import Document, Measured, grown, measure, read_sets, sample_set
from scripts.benchmarks.link_plots import plot_growth, plot_links

__all__ = ["bench_links"]

SETS = Path("../shared/bench/links")
SIZES = (1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)
SLOWEST = 100.0
"""Seconds of one size from which a system is not asked for the next."""
Row = dict[str, str | float | int]


def bench_links(
    sets: Annotated[Path, typer.Argument(help="Folder of *.jsonl; else our samples.")] = SETS,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write.")] = Path(
        "bench"
    ),
    hunalign: Annotated[str, typer.Option(help="Path of hunalign's program.")] = "",
    vecalign: Annotated[str, typer.Option(help="Path of vecalign.py.")] = "",
    encoder: Annotated[str, typer.Option(help="Model whose vectors Vecalign is given.")] = "",
    largest: Annotated[int, typer.Option(help="Sentences of the longest document.")] = 20_000,
) -> None:
    """Compare strict F1, null F1, seconds per 1000 sentences and peak memory, and plot growth."""
    if vecalign and not encoder:
        raise typer.BadParameter("Vecalign needs vectors: name an --encoder", param_hint="vecalign")
    given = {"ours": "", "gale_church": "", "hunalign": hunalign, "vecalign": vecalign}
    programs = {n: p for n, p in given.items() if p or n in ("ours", "gale_church")}
    documents = (read_sets(sets) if sets.is_dir() else {}) or sample_set()
    output.mkdir(parents=True, exist_ok=True)
    rows = [
        row for name, docs in documents.items() for row in _compare(name, docs, programs, encoder)
    ]
    # Of all sets, so that as little as can be is said twice.
    sizes = [size for size in SIZES if size <= largest]
    growth, more = _grow(sizes, programs, encoder)
    _show(rows + more)
    text = json.dumps({"sets": rows, "growth": more}, indent=1)
    (output / "links.json").write_text(text + "\n", encoding="utf-8")
    if importlib.util.find_spec("matplotlib") is None:
        Console(stderr=True).print("No plots without matplotlib: pip install matplotlib")
        return
    plot_growth(growth, output / "links-growth.svg")
    first = next(iter(documents.values()))[:1]
    found = measure("ours", first)
    if found:
        plot_links(first[0].gold, found.links[0], output / "links-dots.svg")


def _compare(
    name: str, documents: list[Document], programs: dict[str, str], encoder: str
) -> list[Row]:
    rows: list[Row] = []
    for system, program in programs.items():
        found = _measured(system, documents, program, encoder)
        if found:
            rows.append({"documents": name, "system": system, **_figures(found)})
    return rows


def _measured(
    system: str, documents: list[Document], program: str, encoder: str
) -> Measured | None:
    """As ``measure``; None, and the reason on stderr, where the system gives up."""
    try:
        return measure(system, documents, program=program, encoder=encoder)
    except RuntimeError as error:
        Console(stderr=True, highlight=False).print(str(error), markup=False)
        return None


def _figures(found: Measured) -> Row:
    return {
        "strict": round(found.strict, 4),
        "null": round(found.null, 4),
        "seconds_per_1000": round(found.seconds_per_1000, 3),
        "peak_mib": found.peak_mib,
    }


def _grow(
    sizes: list[int], programs: dict[str, str], encoder: str
) -> tuple[dict[str, dict[int, float]], list[Row]]:
    """Seconds by system and size, and the rows of the table."""
    growth: dict[str, dict[int, float]] = {}
    rows: list[Row] = []
    for system, program in programs.items():
        growth[system] = {}
        for size in sizes:
            found = _measured(system, [grown(size)], program, encoder)
            if found is None:
                break
            seconds = found.seconds_per_1000 * size / 1000.0
            growth[system][size] = seconds
            rows.append({"documents": f"{size} sentences", "system": system, **_figures(found)})
            if seconds > SLOWEST:
                break
    return growth, rows


def _show(rows: list[Row]) -> None:
    names = ("documents", "system", "strict F1", "null F1", "s/1000", "peak MiB")
    table = Table(*names, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(str, row.values()))
    Console(width=100).print(table)


if __name__ == "__main__":
    typer.run(bench_links)
