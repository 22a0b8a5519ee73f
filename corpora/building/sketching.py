"""Texts as a few numbers that similar texts share: a digest, a signature, keys of its bands.

Signatures are MinHash (datasketch); each permutation is kept as one byte, which agrees by chance
once in 256, and two signatures are compared by how many bytes agree (b-bit minwise hashing, Li
and König 2010). Keys come from the whole values, so buckets are no larger for it.
"""

from __future__ import annotations

import functools
import hashlib
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from corpora.building.config import Sketch

if TYPE_CHECKING:
    from datasketch import MinHash

__all__ = ["DIGEST", "digest_of", "folded", "similarities", "sketch_of"]

Words = npt.NDArray[np.uint64]
Bytes = npt.NDArray[np.uint8]

DIGEST = 16
"""Bytes of a digest."""
CHANCE = 1.0 / 256.0
"""That two bytes agree where the values they are cut from do not."""
AT_ONCE = 1 << 14
"""Shingles hashed together; every one costs a number for each permutation."""
ODD = np.uint64(0x9E3779B97F4A7C15)
"""The golden ratio in 64 bits, as splitmix64 multiplies by."""


def folded(texts: Sequence[str]) -> str:
    """What two texts must share to be the same: letters and digits, whatever their width or case.

    >>> folded(["“강이 넘쳤다.”", "The River  flooded!"])
    '강이넘쳤다 theriverflooded'
    """
    return " ".join(
        "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
        for text in texts
    )


def digest_of(text: str) -> bytes:
    """``DIGEST`` bytes that equal texts share, and others do not.

    >>> digest_of("강") == digest_of("강"), len(digest_of("강"))
    (True, 16)
    """
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


def sketch_of(text: str, sketch: Sketch, seed: int) -> tuple[Bytes, Words]:
    """The signature of a text, a byte for each permutation, and a key for each band.

    >>> signature, keys = sketch_of("the river flooded the road", Sketch(16, 8, 5, 0.8), seed=1)
    >>> signature.shape, keys.shape
    ((128,), (16,))
    """
    minhash = _empty(sketch.permutations, seed).copy()
    shingles = _shingles(text, sketch.shingle)
    for start in range(0, len(shingles), AT_ONCE):
        minhash.update_batch(shingles[start : start + AT_ONCE].tolist())
    values = minhash.hashvalues.astype(np.uint64)
    keys = np.arange(1, sketch.bands + 1, dtype=np.uint64)
    for column in values.reshape(sketch.bands, sketch.rows).T:
        keys = _mixed(keys * ODD + column)
    return (values & np.uint64(0xFF)).astype(np.uint8), keys


def similarities(one: Bytes, others: Bytes) -> npt.NDArray[np.float64]:
    """Estimated Jaccard similarities, at most 1, of a signature and the rows of others.

    >>> similarities(np.zeros(4, np.uint8), np.array([[0, 0, 0, 0], [1, 2, 3, 0]], np.uint8))
    array([1.        , 0.24705882])
    """
    agreeing = (others == one).mean(axis=1)
    found: npt.NDArray[np.float64] = (agreeing - CHANCE) / (1.0 - CHANCE)
    return found


def _shingles(text: str, length: int) -> Words:
    """Distinct runs of letters, hashed to 32 bits; a shorter text is one of its own."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    if not codes.size:
        return codes
    width = min(length, codes.size)
    hashes: Words = np.zeros(codes.size - width + 1, np.uint64)
    for at in range(width):
        hashes = _mixed(hashes * ODD + codes[at : at + hashes.size] + np.uint64(1))
    distinct: Words = np.unique(hashes >> np.uint64(32))
    return distinct


def _mixed(values: Words) -> Words:
    """The finaliser of splitmix64: every bit of the result depends on every bit given."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Words = values ^ (values >> np.uint64(31))
    return mixed


@functools.lru_cache(maxsize=8)
def _empty(permutations: int, seed: int) -> MinHash:
    from datasketch import MinHash

    return MinHash(num_perm=permutations, seed=seed, hashfunc=_itself)


def _itself(value: Any) -> Any:
    return value
