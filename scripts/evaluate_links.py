"""``daeyeok evaluate``: how good links are, against gold links."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from align.evaluation import LinkScores, score_links
from corpora.links import FORMATS
from corpora.links.comparing import compare_files

__all__ = ["evaluate"]

Format = Enum("Format", {name: name for name in ("auto", *FORMATS)})  # type: ignore[misc]
AUTO = Format("auto")


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Links that are right.")],
    system: Annotated[Path, typer.Argument(help="Links to judge, of the same documents.")],
    format: Annotated[Format, typer.Option(help="Format of both; auto looks at each.")] = AUTO,
) -> None:
    """Compare links with gold links: precision, recall and F1, strict, lax and of null links.

    Strict: the same link is gold. Lax: it shares a Korean and an English sentence with one.

    Example: daeyeok evaluate gold.jsonl system.ladder
    """
    named = None if format is AUTO else format.value
    _show(score_links(compare_files(gold, system, named)))


def _show(scores: LinkScores) -> None:
    console = Console(highlight=False)
    table = Table("", "precision", "recall", "F1", box=None, pad_edge=False)
    for name, rates in (("strict", scores.strict), ("lax", scores.lax), ("null", scores.null)):
        table.add_row(name, *(f"{n:.3f}" for n in (rates.precision, rates.recall, rates.f1)))
    console.print(table)
    auc = (
        "none (no scores, or nothing to tell apart)" if scores.auc is None else f"{scores.auc:.3f}"
    )
    console.print(f"score AUC {auc}")
    console.print(f"{scores.gold} gold links, {scores.gold_null} gold null links, ", end="")
    console.print(f"{scores.proposed} proposed, {scores.invalid} invalid sentences")
    shapes = Table("shape", "found", "of", "recall", box=None, pad_edge=False)
    for shape, (found, wanted) in scores.shapes.items():
        shapes.add_row(shape, str(found), str(wanted), f"{found / wanted:.3f}")
    console.print(shapes)


if __name__ == "__main__":
    typer.run(evaluate)
