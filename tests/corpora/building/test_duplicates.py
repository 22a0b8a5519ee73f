"""Duplicates found by shuffling keys are those that comparing everything finds."""

from __future__ import annotations

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.building import BuildConfig
from corpora.building.arrays import write_columns
from corpora.building.duplicates import (
    Clusters,
    EdgeTask,
    clusters_of,
    find_edges,
    join_edges,
)
from corpora.building.shards import _Sketches
from corpora.building.sketching import similarities, sketch_of
from corpora.building.spool import PLACE_BITS
from corpora.building.store import Store

CONFIG = BuildConfig()


def texts(count=120, seed=0):
    """Texts of which some repeat an earlier one, and some nearly."""
    rng, made = random.Random(seed), []
    for at in range(count):
        text = "".join(rng.choice("가나다라마바사아자차카타파하") for _ in range(400))
        if at % 6 == 4:
            text = made[rng.randrange(at)]
        elif at % 6 == 5:
            text = made[rng.randrange(at)][:-20] + text[:20]
        made.append(text)
    return made


def stage(store, made, shards=4):
    """The sketches of texts, dealt to shards in their order; the number of each text."""
    size, items = len(made) // shards, []
    for shard in range(shards):
        sketches = _Sketches()
        for place, text in enumerate(made[shard * size : (shard + 1) * size]):
            item = (shard << PLACE_BITS) | place
            items.append(item)
            sketches.add(item, text, *sketch_of(text, CONFIG.page_sketch, CONFIG.seed))
            sketches.ids.append(f"page {item}")
        sketch = CONFIG.page_sketch
        signatures, keys = sketches.columns(sketch.permutations, sketch.bands)
        write_columns(store.staged("page-signatures", shard), signatures)
        write_columns(store.staged("page-keys", shard), keys)
    return items


def clusters(store, partitions, shards=4):
    for partition in range(partitions):
        find_edges(EdgeTask(store, CONFIG, "page", shards, partition, partitions))
    return join_edges(store, "page", partitions, least=CONFIG.page_sketch.threshold)


def test_every_pair_of_texts_that_is_alike_is_found(tmp_path):
    made, store = texts(), Store(tmp_path)
    items = stage(store, made)
    found = clusters(store, 1)
    signatures = [sketch_of(text, CONFIG.page_sketch, CONFIG.seed)[0] for text in made]
    first = dict(zip(items, items, strict=True))
    for (a, one), (b, other) in combinations(zip(items, signatures, strict=True), 2):
        if similarities(one, other[None])[0] >= CONFIG.page_sketch.threshold:
            old, new = sorted((first[a], first[b]))
            first = {k: old if v == new else v for k, v in first.items()}
    numbers = np.array(items, np.uint64)
    assert found.find(numbers)[0].tolist() == [first[item] for item in items]
    assert sum(first[item] != item for item in items) >= 38


@pytest.mark.parametrize("partitions", [2, 7, 64])
def test_the_number_of_partitions_changes_nothing(tmp_path, partitions):
    stores = [Store(tmp_path / name) for name in ("one", "other")]
    for store in stores:
        stage(store, texts())
    one, other = clusters(stores[0], 1), clusters(stores[1], partitions)
    assert one.item.tolist() == other.item.tolist()
    assert one.first.tolist() == other.first.tolist()


def test_a_thousand_times_the_same_text_is_one_cluster(tmp_path):
    store = Store(tmp_path)
    stage(store, ["강이 넘쳤다고 시는 밝혔다"] * 1_000)
    found = clusters(store, 1)
    assert set(found.first.tolist()) == {0}
    assert set(found.size.tolist()) == {1_000}


def test_no_text_at_all_has_no_clusters(tmp_path):
    store = Store(tmp_path)
    stage(store, [])
    found = clusters(store, 1)
    assert len(found.item) == 0
    items = np.array([3, 4], np.uint64)
    assert found.find(items)[0].tolist() == [3, 4]
    assert found.find(items)[1].tolist() == [1, 1]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_clusters_are_the_connected_components(edges):
    edges = [(max(a, b), min(a, b)) for a, b in edges]
    first = {item: item for edge in edges for item in edge}
    for a, b in edges:
        old, new = sorted((first[a], first[b]))
        first = {k: old if v == new else v for k, v in first.items()}
    later, earlier = (np.array([e[side] for e in edges], np.uint64) for side in (0, 1))
    found = clusters_of(later, earlier)
    assert dict(zip(found.item.tolist(), found.first.tolist(), strict=True)) == first
    for item, size in zip(found.item.tolist(), found.size.tolist(), strict=True):
        assert size == sum(first[item] == v for v in first.values())


def test_clusters_are_the_same_when_they_come_back_from_disk(tmp_path):
    found = clusters_of(np.array([7, 9], np.uint64), np.array([5, 7], np.uint64))
    found.save(tmp_path / "clusters.arrow")
    again = Clusters.load(tmp_path / "clusters.arrow")
    assert again.find(np.array([9, 6], np.uint64))[0].tolist() == [5, 6]
