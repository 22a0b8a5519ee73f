"""Pictures of a corpus as SVG; the same counts give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import IO, Any

from corpora.building.filters import PAIR_FILTERS
from corpora.building.finishing import DUPLICATES
from corpora.building.statistics import RATIO_BINS, SCORE_BINS, Statistics, ratio_of, top
from corpora.building.store import Store, written

__all__ = ["PLOTS", "write_plots"]

MOST_BARS = 20
"""Of a picture, the most frequent first."""


def write_plots(store: Store, statistics: Statistics) -> tuple[str, ...]:
    """Write the pictures into ``plots``; return the names of those there was something to show."""
    import matplotlib

    drawn = []
    # Ids inside an SVG are random, but for this.
    with matplotlib.rc_context({"svg.hashsalt": "daeyeok", "font.family": "DejaVu Sans"}):
        for name, draw in PLOTS.items():
            with written(store.out / "plots" / f"{name}.svg") as file:
                draw(statistics, file)
            drawn.append(name)
    return tuple(drawn)


def _scores(statistics: Statistics, file: IO[bytes]) -> None:
    heights = [statistics.scores[f"{bin:02}"] for bin in range(SCORE_BINS)]
    edges = [bin / SCORE_BINS for bin in range(SCORE_BINS + 1)]
    _histogram(file, edges, heights, "link score", "pairs", log=True)


def _ratios(statistics: Statistics, file: IO[bytes]) -> None:
    heights = [statistics.ratios[f"{bin:02}"] for bin in range(RATIO_BINS)]
    edges = [ratio_of(bin) for bin in range(RATIO_BINS + 1)]
    _histogram(file, edges, heights, "English characters for a Korean one", "pairs")


def _flags(statistics: Statistics, file: IO[bytes]) -> None:
    counts: dict[str, int] = {}
    for name, count in statistics.flags.items():
        category = name.rpartition(" ")[0]
        counts[category] = counts.get(category, 0) + count
    _bars(file, counts, "flags of pairs kept")


def _rejections(statistics: Statistics, file: IO[bytes]) -> None:
    names = [*(rule.name for rule in PAIR_FILTERS), *DUPLICATES]
    counts = {name: statistics.pairs[name] for name in names if statistics.pairs[name]}
    _bars(file, counts, "pairs left out")


def _histogram(
    file: IO[bytes], edges: list[float], heights: list[int], x: str, y: str, *, log: bool = False
) -> None:
    figure, axes = _figure()
    axes.stairs(heights, edges, fill=True)
    axes.set(xlabel=x, ylabel=y)
    if log and any(heights):
        axes.set_yscale("log")
    _save(figure, file)


def _bars(file: IO[bytes], counts: Mapping[str, int], x: str) -> None:
    from collections import Counter

    figure, axes = _figure()
    shown = top(Counter(counts), MOST_BARS)[::-1]
    axes.barh([name for name, _ in shown], [count for _, count in shown])
    axes.set(xlabel=x)
    _save(figure, file)


def _figure() -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 3.5), layout="constrained")
    return figure, figure.subplots()


def _save(figure: Any, file: IO[bytes]) -> None:
    figure.savefig(file, format="svg", metadata={"Date": None})


PLOTS: Mapping[str, Callable[[Statistics, IO[bytes]], None]] = {
    "scores": _scores,
    "length-ratios": _ratios,
    "flags": _flags,
    "rejections": _rejections,
}
"""What is drawn for a card, by the name of its file."""
