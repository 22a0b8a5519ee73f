"""``daeyeok coverage``: how much of given pairs the lexicon and the rules account for."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from align.words.coverage import Coverage, measure_coverage
from scripts.output import Failures, read_pairs

__all__ = ["coverage"]


def coverage(
    pairs: Annotated[Path | None, typer.Argument(help="JSONL file; stdin without it.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help='Lines {"ko": ..., "en": ...}.')] = True,
    words: Annotated[int, typer.Option(help="How many words without evidence to list.")] = 30,
) -> None:
    """Show what share of the words of given pairs has evidence, and which words have none.

    The words listed are those a lexicon should have next.

    Example: daeyeok coverage --jsonl pairs.jsonl
    """
    failures = Failures()
    _show(measure_coverage(read_pairs(pairs, failures)), words)
    raise SystemExit(failures.code)


def _show(counts: Coverage, words: int) -> None:
    console = Console(highlight=False)
    console.print(f"{counts.pairs} pairs")
    console.print(f"Korean  {counts.ko_share:6.1%} of {counts.ko} content tokens have evidence")
    console.print(f"English {counts.en_share:6.1%} of {counts.en}")
    console.print("by " + ", ".join(f"{kind} {n}" for kind, n in counts.kinds.most_common()))
    table = Table("Korean without", "", "English without", "", box=None, pad_edge=False)
    korean, english = counts.ko_without.most_common(words), counts.en_without.most_common(words)
    nothing = ("", 0)
    for (ko, ko_count), (en, en_count) in zip_longest(korean, english, fillvalue=nothing):
        table.add_row(ko, str(ko_count), en, str(en_count))
    console.print(table)


if __name__ == "__main__":
    typer.run(coverage)
