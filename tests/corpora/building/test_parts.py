"""The three parts: drawn in their shares, by nothing but the text and the seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from corpora.building import BuildConfig
from corpora.building.parts import PARTS, part_of

CONFIG = BuildConfig(dev_share=0.1, test_share=0.2)
DIGESTS = [str(number).encode() for number in range(5_000)]


def test_parts_have_about_their_shares():
    counts = Counter(part_of(digest, 1, CONFIG) for digest in DIGESTS)
    shares = [counts[part] / len(DIGESTS) for part in PARTS]
    assert shares == pytest.approx([0.7, 0.1, 0.2], abs=0.02)


def test_a_seed_draws_other_articles_and_the_same_one_the_same():
    one, again, other = (
        [part_of(digest, 1, replace(CONFIG, seed=seed)) for digest in DIGESTS] for seed in (1, 1, 2)
    )
    assert one == again
    assert one != other


def test_a_small_cluster_is_drawn_as_one_article_is_and_a_large_one_is_for_training():
    for digest in DIGESTS[:100]:
        assert part_of(digest, 100, CONFIG) == part_of(digest, 1, CONFIG)
        assert part_of(digest, 101, CONFIG) == "train"


def test_no_shares_leave_all_for_training():
    config = BuildConfig(dev_share=0.0, test_share=0.0)
    assert {part_of(digest, 1, config) for digest in DIGESTS} == {"train"}
