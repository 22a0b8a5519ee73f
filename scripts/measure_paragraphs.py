"""``python -m scripts.measure_paragraphs``: how links and paragraphs go together, from pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import numpy as np
import typer

__all__ = ["paragraphs"]


def paragraphs(
    pages: Annotated[
        list[Path] | None, typer.Argument(help="Pages, each beside its .gold.json; else samples.")
    ] = None,
) -> None:
    """Count how many gold links begin a paragraph on both sides, on one, on none.

    A page's gold names the sentences as spans of its text, {"ko_sentences": [[0, 9], ...],
    "en_sentences": [...], "links": [[[0], [0]], ...]}; its paragraphs are what reading the page
    gives. The shares, with one more link of each kind, are those of align/linking/paragraphs.py.

    Example: python -m scripts.measure_paragraphs ../shared/articles/*.txt
    """
    from align.linking.paragraphs import begins, count_breaks
    from corpora.samples import SAMPLES, sample_path

    counts = np.zeros((2, 2))
    for ko, en, steps in map(_page, [*map(sample_path, SAMPLES), *(pages or ())]):
        counts += count_breaks(begins(ko), begins(en), steps)
    for row, name in enumerate(("inside a Korean paragraph", "at the beginning of one")):
        inside, begun = counts[row]
        share = (begun + 1.0) / (inside + begun + 2.0)
        typer.echo(f"{name}: {inside + begun:.0f} links, {begun:.0f} begin English, {share:.2f}")


def _page(path: Path) -> tuple[list[int], list[int], list[tuple[int, int, int, int]]]:
    from corpora.pages import read_page

    article = read_page(path)
    gold = json.loads(path.with_name(path.stem + ".gold.json").read_text(encoding="utf-8"))
    numbers = [
        [sum(region.start <= start for region in document.regions) for start, _ in gold[spans]]
        for document, spans in ((article.ko, "ko_sentences"), (article.en, "en_sentences"))
    ]
    links = [(ko[0], en[0], len(ko), len(en)) for ko, en in gold["links"] if ko and en]
    return numbers[0], numbers[1], links


if __name__ == "__main__":
    typer.run(paragraphs)
