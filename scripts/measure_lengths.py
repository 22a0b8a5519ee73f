"""``python -m scripts.measure_lengths``: the length parameters of linking, from linked documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["lengths"]


def lengths(
    sets: Annotated[Path, typer.Argument(help="Folder of *.jsonl with gold links.")] = Path(
        "../shared/bench/links"
    ),
) -> None:
    """Measure the ratio of English to Korean lengths, and its spread, on linked documents.

    A line of a set is a document: {"ko": [...], "en": [...], "gold": [[[0], [0]], ...]}. Lengths
    are UTF-8 bytes without spaces; the figures are the constants of align/linking/length.py.

    Example: python -m scripts.measure_lengths ../shared/bench/links
    """
    from align.linking.length import byte_lengths, measure_lengths
    from scripts.benchmarks.aligners import read_sets

    for name, documents in read_sets(sets).items():
        links = [(one, link) for one in documents for link in one.gold if link.ko and link.en]
        ko = byte_lengths([" ".join(one.ko[i] for i in link.ko) for one, link in links])
        en = byte_lengths([" ".join(one.en[j] for j in link.en) for one, link in links])
        try:
            found = measure_lengths(ko, en)
        except ValueError as error:
            raise typer.BadParameter(f"{name}: {error}") from None
        typer.echo(
            f"{name}: {len(links)} links, log ratio {found.log_ratio:.3f}, "
            f"spread hypot({found.spread_long:.3f}, {found.spread_short:.2f} / sqrt(bytes))"
        )


if __name__ == "__main__":
    typer.run(lengths)
