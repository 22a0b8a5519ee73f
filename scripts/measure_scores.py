"""``python -m scripts.measure_scores``: the weights of link scores, from linked documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

if TYPE_CHECKING:
    from scripts.benchmarks.aligners import Document

__all__ = ["scores"]

Judged = tuple[tuple[float, ...], bool]
"""The features of a link, and whether it is exactly right."""


def scores(
    sets: Annotated[Path, typer.Argument(help="Folder of *.jsonl with gold links.")] = Path(
        "../shared/bench/links"
    ),
) -> None:
    """Fit what makes a link score a probability, and say how well it holds elsewhere.

    The documents of the sets whose name does not end in -clean are linked, and the weights of
    align/linking/calibration.py fitted on all links found. Each set is then scored by weights
    fitted on the other corpora alone (the corpus is the name up to the first dash), and how
    often the links of each tenth of the scores are right is told of all sets together.

    Example: python -m scripts.measure_scores ../shared/bench/links
    """
    from scripts.benchmarks.aligners import read_sets

    judged = {
        name: [one for document in documents for one in _judged(document)]
        for name, documents in read_sets(sets).items()
        if not name.endswith("-clean")
    }
    for kind, are_nulls in (("links", False), ("null links", True)):
        found = {
            name: [one for one in rows if (len(one[0]) == 2) is are_nulls]
            for name, rows in judged.items()
        }
        pooled = [one for rows in found.values() for one in rows]
        typer.echo(f"{kind}: {len(pooled)}, weights {_fitted(pooled)}")
        elsewhere: list[tuple[float, bool]] = []
        for name, rows in found.items():
            corpus = name.split("-")[0]
            others = [o for n, rs in found.items() if n.split("-")[0] != corpus for o in rs]
            scored = _scored(rows, _fitted(others))
            typer.echo(f"  {name}: {len(rows)}, AUC of other corpora's weights {_auc(scored):.3f}")
            elsewhere.extend(scored)
        for tenth in range(10):
            inside = [one for one in elsewhere if min(9, int(one[0] * 10)) == tenth]
            if inside:
                mean, right = np.array(inside, dtype=float).mean(axis=0)
                typer.echo(f"  {tenth / 10:.1f}: {len(inside)}, mean {mean:.2f}, right {right:.2f}")


def _judged(document: Document) -> Iterator[Judged]:
    from align.linking.calibration import features
    from align.linking.fragments import fold_fragments
    from align.linking.model import judge_bodies

    folds = fold_fragments(document.en)
    folded = [" ".join(document.en[j] for j in fold) for fold in folds]
    gold = {(link.ko, link.en) for link in document.gold if link.ko and link.en}
    linked = {(0, i) for ko, _ in gold for i in ko} | {(1, j) for _, en in gold for j in en}
    for (i, j, a, b), grounds in judge_bodies(document.ko, folded):
        ko, en = tuple(range(i, i + a)), tuple(at for fold in folds[j : j + b] for at in fold)
        left_out = linked.isdisjoint({(0, at) for at in ko} | {(1, at) for at in en})
        yield features(grounds), (ko, en) in gold if ko and en else left_out


def _fitted(rows: Sequence[Judged]) -> tuple[float, ...]:
    from align.linking.calibration import fit_weights

    return fit_weights([row for row, _ in rows], [right for _, right in rows])


def _scored(rows: Sequence[Judged], weights: Sequence[float]) -> list[tuple[float, bool]]:
    return [(float(1.0 / (1.0 + np.exp(-np.dot(weights, row)))), right) for row, right in rows]


def _auc(scored: Sequence[tuple[float, bool]]) -> float:
    """The chance that a right link scores more than a wrong one."""
    right = np.array([score for score, is_right in scored if is_right])
    wrong = np.array([score for score, is_right in scored if not is_right])
    above = (right[:, None] > wrong) + 0.5 * (right[:, None] == wrong)
    return float(above.mean()) if above.size else float("nan")


if __name__ == "__main__":
    typer.run(scores)
