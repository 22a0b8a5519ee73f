"""Two pictures of sentence links as SVG: growth with length, and the links of one document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from align.bitext import Link

__all__ = ["plot_growth", "plot_links"]


def plot_growth(seconds: Mapping[str, Mapping[int, float]], path: Path) -> None:
    """Write seconds by number of sentences, one line a system, both axes logarithmic."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.subplots()
    for name, points in seconds.items():
        axes.plot(list(points), list(points.values()), marker="o", label=name)
    axes.set(xscale="log", yscale="log", xlabel="sentences a side", ylabel="seconds")
    axes.legend()
    figure.savefig(path, format="svg", metadata={"Date": None})


def plot_links(gold: Sequence[Link], found: Sequence[Link], path: Path) -> None:
    """Write a dot plot: gold links as rings, links found as dots, one a pair of sentences."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 5), layout="constrained")
    axes = figure.subplots()
    for links, marker, size, label in ((gold, "o", 40, "gold"), (found, ".", 12, "ours")):
        dots = [(j, i) for link in links for i in link.ko for j in link.en]
        faces = "none" if marker == "o" else "black"
        edges = "tab:orange" if marker == "o" else "black"
        axes.scatter(
            [x for x, _ in dots],
            [y for _, y in dots],
            s=size,
            marker=marker,
            facecolors=faces,
            edgecolors=edges,
            label=label,
        )
    axes.set(xlabel="English sentence", ylabel="Korean sentence")
    axes.invert_yaxis()
    axes.legend()
    figure.savefig(path, format="svg", metadata={"Date": None})
