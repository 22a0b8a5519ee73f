"""Flags: what is found and what is flagged for nothing, beside pofilter and sets of digits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpora.gold import read_items
from scripts.benchmarks._figure import Benchmark, Figure
from scripts.benchmarks.checkers import checkers
from scripts.benchmarks.checkers import measure as measure_flags

GOLD = Path("../shared/bench/flags/gold.jsonl")
OURS, FAST = "daeyeok", "no misprints"


def measure(scale: float) -> Iterator[Figure]:
    """Shares of the development set, where it lies beside the repository."""
    if not GOLD.exists():
        return
    items = read_items(GOLD)
    scores = {name: measure_flags(checker, items) for name, checker in checkers().items()}
    own, fast = scores.pop(OURS), scores.pop(FAST)
    yield Figure("errors found", own.all_caused, "share", bar=0.75, least=True)
    yield Figure("sound pairs flagged", own.false_positives, "share", bar=0.05)
    yield Figure("its pairs", own.pairs_per_second, "pairs/s/core", bar=150.0, least=True)
    speed = fast.pairs_per_second
    yield Figure("its pairs, without misprints", speed, "pairs/s/core", bar=400.0, least=True)
    for name, score in scores.items():
        ratio = own.all_caused / score.all_caused if score.all_caused else None
        yield Figure(f"errors found by {name}", score.all_caused, "share", peer=name, ratio=ratio)


BENCHMARK = Benchmark("flags", "errors found, beside other checkers", measure)
