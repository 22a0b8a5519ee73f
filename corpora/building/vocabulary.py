"""The tokeniser of a corpus: learned from its training part, measured on what was held out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from corpora.building.config import BuildConfig
from corpora.building.store import Store, written
from corpora.folder import pair_files
from corpora.tokeniser import TokeniserError, fertility, load_tokeniser, train_tokeniser

__all__ = ["Vocabulary", "learn_vocabulary"]

MEASURED = 5_000
"""Pairs whose words and pieces are counted."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A tokeniser's size and what a word costs in it; ``reason`` says why there is none.

    Args:
        part: the part of the corpus it was measured on.
        ko, en: pieces for one word between white space.

    >>> Vocabulary(reason="none was asked for").pieces
    0
    """

    pieces: int = 0
    ko: float = 0.0
    en: float = 0.0
    part: str = ""
    reason: str = ""


def learn_vocabulary(store: Store, config: BuildConfig, pairs: int) -> Vocabulary:
    """Train on the part train and write ``tokeniser.model``.

    Args:
        pairs: of the part train; where its lines are too many, a share of them is drawn by
            their own digests, the same whatever shard they stand in.
    """
    if not config.vocab:
        return Vocabulary(reason="none was asked for")
    path = store.out / "tokeniser.model"
    trained = store.staging / "tokeniser.model"
    share = min(1.0, config.tokeniser_lines / max(1, 2 * pairs))
    lines = (line for pair in _pairs_of(store, "train") for line in pair if _drawn(line, share))
    try:
        train_tokeniser(lines, trained, vocab=config.vocab)
    except TokeniserError as error:
        return Vocabulary(reason=str(error).partition(" (")[0])
    model = load_tokeniser(trained)
    with written(path) as file:
        file.write(trained.read_bytes())
    held_out = next(
        (part for part in ("test", "dev", "train") if pair_files(store.out, part)), "train"
    )
    measured = list(islice(_pairs_of(store, held_out), MEASURED))
    ko, en = (fertility(model, [pair[side] for pair in measured]) for side in (0, 1))
    return Vocabulary(model.get_piece_size(), ko, en, held_out)


def _pairs_of(store: Store, part: str) -> Iterator[tuple[str, str]]:
    """The texts of a part, in order of the shards."""
    import pyarrow.parquet as pq

    for path in pair_files(store.out, part):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(columns=["ko", "en"]):
                columns: Iterable[list[str]] = (c.to_pylist() for c in batch.columns)
                yield from zip(*columns, strict=True)


def _drawn(line: str, share: float) -> bool:
    if share >= 1.0:
        return True
    digest = hashlib.blake2b(line.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "little") < share * 2.0**64
