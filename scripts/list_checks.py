"""``daeyeok checks``: the table of checks."""

from __future__ import annotations

import typer
from rich.console import Console
from rich.table import Table

from align.checks import ALL_CHECKS

__all__ = ["checks"]


def checks() -> None:
    """List the checks: what each finds, its MQM category and its severity."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("check", "finds", "MQM category", "severity"):
        table.add_column(column, overflow="fold")
    for check in ALL_CHECKS:
        table.add_row(check.name, check.summary, check.category.value, check.severity.value)
    Console().print(table)


if __name__ == "__main__":
    typer.run(checks)
