"""Where the pairs of a corpus folder lie, for whoever reads one.

``daeyeok build`` writes OUT/data/train-00000.parquet, dev-..., test-...: a file a shard and part.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["pair_files"]


def pair_files(corpus: Path, part: str = "") -> list[Path]:
    """The Parquet files of a corpus, or of one part of it, in their order; none where it is none.

    >>> pair_files(Path("no-such-corpus"), "train")
    []
    """
    return sorted((corpus / "data").glob(f"{part}-*.parquet" if part else "*.parquet"))
