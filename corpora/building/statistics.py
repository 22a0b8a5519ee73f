"""What a corpus is like, in counts: those of its shards, added up.

Adding is associative and commutative and has a zero, so counts merge in any tree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

__all__ = ["RATIO_BINS", "SCORE_BINS", "Statistics", "ratio_of", "top"]

SCORE_BINS = 20
"""Bins of the scores of links, from 0 to 1."""
RATIO_BINS = 64
"""Of the length ratio, 16 a doubling, from 1/4 to 4 times ``RATIO_CENTRE``."""
RATIO_CENTRE = 2.0
"""English characters for one Korean in the middle bin."""
MOST_WORDS = 4_000
"""Words, and renderings, a shard tells, its most frequent: the tail is long and says little."""

Counts = Counter[str]


@dataclass(slots=True)
class Statistics:
    """Counts by name.

    >>> one, two = Statistics(), Statistics()
    >>> one.pages["seen"], two.pages["seen"] = 2, 3
    >>> (one + two).pages["seen"]
    5

    Args:
        pages: seen, kept, and each reason of rejection.
        pairs: seen, kept, and each reason of rejection.
        parts: pairs and articles of train, dev and test ("train", "train articles"), and
            their words and characters ("train ko words", "train en characters").
        kinds: shapes of the links kept; nulls are among the rejected pairs.
        scores: links kept, by twentieth of their score.
        ratios: pairs kept, by length ratio, English characters for a Korean one.
        flags: flags of the pairs kept, by category and severity, "accuracy/omission minor".
        words: Korean words of kept pairs that nothing in the English accounts for.
        renderings: Korean nouns of kept pairs with what stands for them, a tab between.
    """

    pages: Counts = field(default_factory=Counter)
    pairs: Counts = field(default_factory=Counter)
    parts: Counts = field(default_factory=Counter)
    kinds: Counts = field(default_factory=Counter)
    scores: Counts = field(default_factory=Counter)
    ratios: Counts = field(default_factory=Counter)
    flags: Counts = field(default_factory=Counter)
    words: Counts = field(default_factory=Counter)
    renderings: Counts = field(default_factory=Counter)

    def __add__(self, other: Statistics) -> Statistics:
        return Statistics(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def count_kept(self, table: pa.Table) -> None:
        """Count the pairs of a staged table, all of which are kept."""
        self.kinds.update(_values(table.column("kind")))
        scores = np.nan_to_num(table.column("score").to_numpy())
        self.scores.update(_bins(np.minimum(scores * SCORE_BINS, SCORE_BINS - 1)))
        self.ratios.update(_bins(_ratio_bins(table)))
        flags = pc.list_flatten(table.column("flags"))
        names = pc.binary_join_element_wise(
            pc.struct_field(flags, "category"), pc.struct_field(flags, "severity"), " "
        )
        self.flags.update(_values(names))
        self.words.update(_values(pc.list_flatten(table.column("unexplained"))))
        self.renderings.update(_values(pc.list_flatten(table.column("renderings"))))

    def count_part(self, part: str, table: pa.Table) -> None:
        """Count the pairs of a table that stand in a part."""
        self.parts[part] += table.num_rows
        for side in ("ko", "en"):
            texts = table.column(side)
            words = pc.count_substring_regex(texts, r"\S+")
            self.parts[f"{part} {side} words"] += pc.sum(words).as_py() or 0
            self.parts[f"{part} {side} characters"] += pc.sum(pc.utf8_length(texts)).as_py() or 0

    def cut_words(self) -> None:
        """Forget the rare words and renderings: done once a shard, never between merges."""
        self.words = Counter(dict(top(self.words, MOST_WORDS)))
        self.renderings = Counter(dict(top(self.renderings, MOST_WORDS)))

    def varied(self, *, least: int = 3) -> list[tuple[str, list[tuple[str, int]]]]:
        """Korean nouns that the corpus renders in more than one way, the most divided first.

        Args:
            least: times the second rendering must be met.
        """
        from align.words import english

        ways: dict[str, dict[str, Counts]] = {}
        for name, count in self.renderings.items():
            ko, _, en = name.partition("\t")
            stems = " ".join(map(english.stem, en.split()))
            ways.setdefault(ko, {}).setdefault(stems, Counter())[en] += count
        divided = {}
        for ko, forms in ways.items():
            # "bus" and "buses" are one rendering, told by its most frequent form.
            found = top(Counter({top(c, 1)[0][0]: c.total() for c in forms.values()}), len(forms))
            if found[1:] and found[1][1] >= least:
                divided[ko] = found
        return sorted(divided.items(), key=lambda item: (-item[1][1][1], item[0]))

    def to_record(self) -> dict[str, dict[str, int]]:
        """Plain counts, sorted by name."""
        return {f.name: dict(sorted(getattr(self, f.name).items())) for f in fields(self)}

    @classmethod
    def from_record(cls, record: Mapping[str, Mapping[str, int]]) -> Statistics:
        """The counts that ``to_record`` gave."""
        return cls(*(Counter(record[f.name]) for f in fields(cls)))


def top(counts: Counts, most: int) -> list[tuple[str, int]]:
    """The most frequent, those of equal counts by name.

    >>> top(Counter("banana"), 2)
    [('a', 3), ('n', 2)]
    """
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]


def ratio_of(bin: int) -> float:
    """The length ratio at the lower edge of a bin.

    >>> ratio_of(32)
    2.0
    """
    return float(RATIO_CENTRE * 2.0 ** ((bin - RATIO_BINS / 2) / (RATIO_BINS / 4)))


def _ratio_bins(table: pa.Table) -> Any:
    ko, en = (
        pc.utf8_length(pc.replace_substring_regex(table.column(side), r"\s+", "")).to_numpy()
        for side in ("ko", "en")
    )
    ratio = np.log2(np.maximum(en, 1) / np.maximum(ko, 1) / RATIO_CENTRE)
    return np.clip(ratio * (RATIO_BINS / 4) + RATIO_BINS / 2, 0, RATIO_BINS - 1)


def _bins(places: Any) -> Counts:
    found, counts = np.unique(places.astype(np.int64), return_counts=True)
    return Counter({f"{bin:02}": int(n) for bin, n in zip(found, counts, strict=True)})


def _values(column: Any) -> Counts:
    counted = pc.value_counts(column)
    return Counter(
        {item["values"]: item["counts"] for item in counted.to_pylist() if item["values"]}
    )
