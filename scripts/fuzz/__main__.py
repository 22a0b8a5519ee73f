"""``python -m scripts.fuzz``: feed the targets, and tell what broke."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table

from scripts.fuzz.growth import MOST_GROWTH, measure_readers
from scripts.fuzz.patterns import SlowPattern, find_slow_patterns
from scripts.fuzz.running import Result, Settings, replay, run_target
from scripts.fuzz.targets import TARGETS

__all__ = ["fuzz"]

console = Console(stderr=True)


def fuzz(
    target: Annotated[list[str] | None, typer.Option(help="A name of --list, or all.")] = None,
    inputs: Annotated[int, typer.Option(min=1, help="For each target.")] = 1000,
    seed: Annotated[int, typer.Option(help="Another seed is another series of inputs.")] = 1,
    seconds: Annotated[
        float, typer.Option(help="Time on the clock for each target, after which it ends.")
    ] = 0.0,
    limit: Annotated[float, typer.Option(help="Seconds of computing time for an input.")] = 5.0,
    folder: Annotated[
        Path, typer.Option(help="Where inputs that break something are kept.")
    ] = Path("build/fuzz"),
    again: Annotated[
        list[Path] | None, typer.Option("--replay", help="Try a kept input again.")
    ] = None,
    patterns: Annotated[
        bool, typer.Option("--patterns", help="Measure the regular expressions instead.")
    ] = False,
    long_lines: Annotated[
        bool, typer.Option("--long-lines", help="Measure readers on long lines instead.")
    ] = False,
    list_targets: Annotated[bool, typer.Option("--list", help="Name the targets.")] = False,
) -> None:
    """Feed made inputs to what reads the texts of others; exit with 1 if anything breaks.

    Example: python -m scripts.fuzz --target numbers-ko --target dates-ko --inputs 100000
    """
    if list_targets:
        for name, row in TARGETS.items():
            print(f"{name:20}{row.says}")
    elif patterns:
        sys.exit(_tell_patterns())
    elif long_lines:
        sys.exit(_tell_readers(seed, inputs))
    elif again:
        broken = [path for path in again if _replayed(path, limit)]
        sys.exit(bool(broken))
    else:
        settings = Settings(inputs, seed, limit, folder, seconds)
        results = _run(_named(target or ["all"]), settings)
        sys.exit(any(result.broken for result in results))


def _named(names: list[str]) -> list[str]:
    if names == ["all"]:
        return list(TARGETS)
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        raise typer.BadParameter(f"no target {unknown[0]!r}; see --list", param_hint="--target")
    return names


def _run(names: list[str], settings: Settings) -> list[Result]:
    results = []
    columns = (TextColumn("{task.description:20}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        for name in names:
            task = progress.add_task(name, total=settings.inputs)
            row = run_target(name, settings, partial(_show, progress, task))
            progress.console.print(f"{name}: {row.inputs:,} inputs, {row.broken:,} finds")
            results.append(row)
    _tell(results, settings)
    return results


def _show(progress: Progress, task: TaskID, done: int) -> None:
    progress.update(task, completed=done)


def _tell(results: list[Result], settings: Settings) -> None:
    table = Table(title=f"seed {settings.seed}, {settings.limit:g} s an input")
    for heading in ("target", "inputs", "read", "refused", "finds", "s", "slowest s", "MiB"):
        table.add_column(heading, justify="left" if heading == "target" else "right")
    for row in results:
        refused = row.inputs - row.read - row.broken
        cells = (row.inputs, row.read, refused, row.broken)
        table.add_row(
            row.target,
            *(f"{cell:,}" for cell in cells),
            f"{row.seconds:.0f}",
            f"{row.slowest:.2f}",
            str(row.memory >> 10),
        )
    out = Console(width=100)
    out.print(table)
    for row in results:
        for find in row.finds:
            out.print(f"{row.target} {find.number}: {find.place}", markup=False, highlight=False)
    if any(row.finds for row in results):
        out.print(f"kept in {settings.folder}; try one again with --replay FILE")


def _replayed(path: Path, limit: float) -> bool:
    name = path.name.partition(".")[0]
    find = replay(_named([name])[0], path.read_bytes(), limit)
    print(f"{path}: {find.story if find else 'nothing is wrong with it'}")
    return find is not None


def _tell_readers(seed: int, more: int) -> bool:
    slow = 0
    for one in measure_readers(seed=seed, more=more):
        slow += one.growth > MOST_GROWTH
        print(f"{one.where}: {one.growth:.1f} times as long for 4 times {one.shape!r}", flush=True)
    print(f"{slow} readers slower than their text is long")
    return bool(slow)


def _tell_patterns() -> bool:
    slow, count = find_slow_patterns(_tell_slow)
    print(f"{count} patterns, {len(slow)} of them slower than their text is long")
    return bool(slow)


def _tell_slow(one: SlowPattern) -> None:
    print(f"{one.where} ({one.how}): {one.pattern[:200]!r}")
    print(f"    {one.growth:.0f} times as long for 4 times as much of {one.shape!r}", flush=True)


if __name__ == "__main__":
    typer.run(fuzz)
