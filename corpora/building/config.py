"""Every threshold of a build, in one value that the corpus card prints."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from importlib.metadata import PackageNotFoundError, version
from typing import Any

__all__ = ["BuildConfig", "Sketch", "versions"]

DECIDES = ("daeyeok", "datasketch", "kiwipiepy", "kiwipiepy_model", "sentencepiece")
"""Packages whose version may change which rows a corpus has."""
MOST_PAGES = 1 << 20
"""Pages a shard can number."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """How near-duplicates are looked for: MinHash of shingles, compared where a band agrees.

    Texts of Jaccard similarity s meet with the chance 1 - (1 - s**rows)**bands.

    >>> round(Sketch(bands=16, rows=8, shingle=5, threshold=0.8).chance(0.8), 2)
    0.95

    Args:
        bands, rows: of the signature, which has bands * rows permutations.
        shingle: letters of a shingle.
        threshold: estimated similarity from which the later of two texts is a duplicate; above
            1, only equal texts are.
    Raises:
        ValueError: one of them is not above 0.
    """

    bands: int
    rows: int
    shingle: int
    threshold: float

    def __post_init__(self) -> None:
        if min(self.bands, self.rows, self.shingle) < 1 or self.threshold <= 0:
            raise ValueError(f"bands, rows, shingle and threshold are above 0: {self}")

    @property
    def permutations(self) -> int:
        """Of the signature: so many hashes stand for a text."""
        return self.bands * self.rows

    def chance(self, similarity: float) -> float:
        """That two texts of this similarity are compared at all, 0 to 1."""
        return 1.0 - (1.0 - similarity**self.rows) ** self.bands


def _setting(default: Any, meaning: str) -> Any:
    return field(default=default, metadata={"meaning": meaning})


@dataclass(frozen=True, slots=True)
class BuildConfig:
    """What a corpus is made of. Equal configurations and inputs give equal corpora.

    >>> BuildConfig(least_score=0.9).meanings()["least_score"]
    'probability below which a link is left out'

    Raises:
        ValueError: a share, a range or a size that cannot be.
    """

    splitter: str = _setting("rules", "rules for edited text, kss for informal text")
    least_translation: float = _setting(
        0.5, "chance that the two texts of a page translate each other, below which it is left out"
    )
    most_sentences: int = _setting(
        3_000, "sentences of one side of a page; more take many minutes to link and check"
    )
    least_score: float = _setting(0.5, "probability below which a link is left out")
    least_letters: int = _setting(4, "letters and digits of either side, at least")
    most_letters: int = _setting(2_000, "characters of either side, at most")
    least_ratio: float = _setting(0.8, "English characters for one Korean, spaces left out")
    most_ratio: float = _setting(5.0, "the same, at most; 1.9 is the mean of news")
    ratio_from: int = _setting(12, "Korean characters from which the ratio is held to")
    least_hangul: float = _setting(0.3, "share of Hangul among the letters of the Korean side")
    least_latin: float = _setting(0.9, "share of Latin among the letters of the English side")
    critical_confidence: float = _setting(
        0.5, "confidence from which a critical flag rejects its pair; above 1, none does"
    )
    page_sketch: Sketch = field(
        default_factory=lambda: Sketch(32, 4, 5, 0.8),
        metadata={"meaning": "near-duplicate pages"},
    )
    pair_sketch: Sketch = field(
        default_factory=lambda: Sketch(8, 8, 4, 0.9),
        metadata={"meaning": "near-duplicate pairs"},
    )
    split_similarity: float = _setting(
        0.5, "similarity from which two pages stand in the same part of the corpus"
    )
    dev_share: float = _setting(0.01, "share of the articles in the part dev")
    test_share: float = _setting(0.01, "share of the articles in the part test")
    largest_held_out: int = _setting(
        100, "articles of a cluster of similar pages, above which all of it is for training"
    )
    seed: int = _setting(1, "of the permutations and of the parts")
    vocab: int = _setting(16_000, "pieces of the tokeniser; 0 for none")
    tokeniser_lines: int = _setting(400_000, "lines it learns from, at most about so many")
    learn_pairs: int = _setting(
        0, "pairs of the part train to learn a table of word translations from; 0 for none"
    )
    shard_pages: int = _setting(1_000, "pages of a shard, at most")
    shard_bytes: int = _setting(128 << 20, "bytes of pages of a shard, at most, or one page")

    def __post_init__(self) -> None:
        for name in ("least_translation", "least_score", "least_hangul", "least_latin"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name} is a share, 0 to 1, not {getattr(self, name)}")
        if not 0.0 <= self.dev_share + self.test_share < 1.0 or self.dev_share < 0.0:
            raise ValueError("the parts dev and test have shares of at least 0, together below 1")
        if not 0.0 < self.least_ratio < self.most_ratio:
            raise ValueError(f"no ratio is in {self.least_ratio} to {self.most_ratio}")
        if not 0 < self.shard_pages <= MOST_PAGES or self.shard_bytes < 1:
            raise ValueError(f"a shard has 1 to {MOST_PAGES} pages, not {self.shard_pages}")
        if not 0.0 < self.split_similarity <= self.page_sketch.threshold:
            raise ValueError("split_similarity is above 0 and at most the threshold of pages")

    @classmethod
    def meanings(cls) -> Mapping[str, str]:
        """What each setting means, in the order of the settings."""
        return {item.name: item.metadata["meaning"] for item in fields(cls)}

    def to_record(self) -> dict[str, Any]:
        """The settings as plain values."""
        return asdict(self)

    def fingerprint(self) -> str:
        """Equal for equal settings and equal versions of what decides about rows.

        >>> BuildConfig().fingerprint() == BuildConfig(seed=2).fingerprint()
        False
        """
        told = json.dumps([self.to_record(), versions()], sort_keys=True)
        return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def versions() -> dict[str, str]:
    """The packages whose version decides about rows.

    >>> "kiwipiepy" in versions()
    True
    """
    found = {}
    for name in DECIDES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "absent"
    return found
