"""Train, dev and test: drawn by article, similar articles together."""

from __future__ import annotations

import hashlib

from corpora.building.config import BuildConfig

__all__ = ["PARTS", "part_of"]

PARTS = ("train", "dev", "test")
"""The parts of a corpus, divided by article."""


def part_of(digest: bytes, size: int, config: BuildConfig) -> str:
    """The part of a cluster of similar articles.

    It hangs on nothing but what the first of them says, so that an article stays where it is
    when the corpus grows. A cluster too large for a small part is for training: boilerplate
    may connect thousands of articles, and a draw should not send them all to the test.

    Args:
        digest: of the text of the cluster's first article.
        size: its articles.

    >>> part_of(b"x", 1, BuildConfig(dev_share=0.5, test_share=0.4999))
    'dev'
    >>> part_of(b"x", 101, BuildConfig(dev_share=0.5, test_share=0.4999))
    'train'
    """
    if size > config.largest_held_out:
        return "train"
    told = config.seed.to_bytes(8, "little", signed=True) + digest
    drawn = int.from_bytes(hashlib.blake2b(told, digest_size=8).digest(), "little") / 2.0**64
    if drawn < config.dev_share:
        return "dev"
    return "test" if drawn < config.dev_share + config.test_share else "train"
