"""``make bench``: every benchmark, a table, and bench/results.json."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from scripts.benchmarks._figure import Benchmark, Figure
from scripts.benchmarks.table import BENCHMARKS

__all__ = ["bench"]

Failed = dict[str, str]


def bench(
    names: Annotated[
        list[str] | None, typer.Argument(help="Which ones; all without. --list shows them.")
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="JSON to write.")] = Path(
        "bench/results.json"
    ),
    scale: Annotated[
        float, typer.Option(min=0.01, max=10.0, help="Size of the inputs; .1 to try it out.")
    ] = 1.0,
    show: Annotated[bool, typer.Option("--list", help="Show the names and go.")] = False,
) -> None:
    """Measure speed, memory and quality, beside peers in the same run.

    "s/core" is time the processes had of a core, so that a busy machine says nearly what an idle
    one does; "s" is by the clock. A benchmark that fails is named and leaves the others be.

    Exit codes: 0 all were run, 1 one failed, 2 there is none of that name.
    """
    console = Console(stderr=True, highlight=False)
    known = {one.name: one for one in BENCHMARKS}
    if show:
        for one in BENCHMARKS:
            print(f"{one.name:<12} {one.about}")
        return
    for name in names or ():
        if name not in known:
            raise typer.BadParameter(f"no benchmark {name}; there are {', '.join(known)}")
    chosen = [known[name] for name in names] if names else list(BENCHMARKS)
    found: dict[str, list[Figure]] = {}
    failed: Failed = {}
    for number, one in enumerate(chosen, 1):
        with console.status(f"{number}/{len(chosen)} {one.name}: {one.about}"):
            found[one.name], said = _run(one, scale)
        if said:
            failed[one.name] = said
            console.print(f"{one.name} failed: {said}", style="red", markup=False)
    _show(found)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(_record(found, failed, scale), indent=1) + "\n", encoding="utf-8")
    console.print(f"Wrote {output}")
    if failed:
        raise SystemExit(1)


def _run(one: Benchmark, scale: float) -> tuple[list[Figure], str]:
    """The figures of a benchmark, and the last line it said where it failed."""
    command = [sys.executable, "-m", "scripts.benchmarks", one.name, str(scale)]
    run = subprocess.run(command, capture_output=True, text=True)
    figures = [Figure(**json.loads(line)) for line in run.stdout.splitlines()]
    if run.returncode:
        return figures, "".join(run.stderr.strip().splitlines()[-1:]) or str(run.returncode)
    return figures, ""


def _show(found: dict[str, list[Figure]]) -> None:
    table = Table("", "what", "value", "bar", "", "beside", box=None, pad_edge=False)
    for name, figures in found.items():
        for number, one in enumerate(figures):
            said = "" if one.bar is None else f"{'≥' if one.least else '≤'} {_short(one.bar)}"
            met = {True: "met", False: "[red]short[/]", None: ""}[one.is_met]
            beside = f"{one.ratio:.3g} × {one.peer}" if one.ratio is not None else ""
            value = f"{_short(one.value)} {one.unit}"
            table.add_row("" if number else name, one.name, value, said, met, beside)
    Console(width=110, highlight=False).print(table)


def _short(value: float) -> str:
    """Three figures, as people write them.

    >>> _short(0.01234), _short(12.34), _short(98765.0)
    ('0.0123', '12.3', '98,765')
    """
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def _record(found: dict[str, list[Figure]], failed: Failed, scale: float) -> dict[str, object]:
    return {
        "when": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}",
        "load": os.getloadavg()[0],
        "scale": scale,
        "figures": {name: [asdict(one) for one in figures] for name, figures in found.items()},
        "failed": failed,
    }


if __name__ == "__main__":
    typer.run(bench)
