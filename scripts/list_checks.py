"""``daeyeok checks``: the table of checks."""

from __future__ import annotations

import typer
from rich.console import Console
from rich.table import Table

from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck

__all__ = ["checks"]


def checks() -> None:
    """List the checks, those of whole articles last: what each finds, category and severity."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("check", "finds", "MQM category", "severity"):
        table.add_column(column, overflow="fold")
    rows: tuple[Check | ArticleCheck, ...] = (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)
    for check in rows:
        table.add_row(check.name, check.summary, check.category.value, check.severity.value)
    Console().print(table)


if __name__ == "__main__":
    typer.run(checks)
