"""A table learned over shards is the one learned in one place."""

from __future__ import annotations

import random

import numpy as np
import pyarrow as pa
import pytest

from align.linking.learn import Learned, learn_table
from corpora.building.arrays import write_columns
from corpora.building.learning import learn_table_of
from corpora.building.store import Store

# Words that translate each other, among words that stand in every pair.
WORDS = {f"낱말{n}": f"word{n}" for n in range(12)}


def pairs(count=200):
    rng, made = random.Random(0), []
    for _ in range(count):
        chosen = rng.sample(sorted(WORDS), 4)
        made.append((sorted([*chosen, "시"]), sorted([WORDS[ko] for ko in chosen] + ["city"])))
    return made


def stage(store, made, shards):
    size = -(-len(made) // shards)
    for shard in range(shards):
        here = made[shard * size : (shard + 1) * size]
        columns = {
            "item": np.arange(len(here), dtype=np.uint64) + np.uint64(shard << 40),
            "ko_words": pa.array([ko for ko, _ in here], pa.list_(pa.string())),
            "en_words": pa.array([en for _, en in here], pa.list_(pa.string())),
        }
        write_columns(store.staged("words", shard), columns)


def learn(store, shards, share=1.0, seed=0):
    def run(stage, tasks):
        tasks = list(tasks)
        random.Random(seed).shuffle(tasks)
        for task in tasks:
            task.function(task.argument)

    return learn_table_of(store, shards, share, run)


@pytest.mark.parametrize("shards", [1, 3, 40])
def test_the_table_is_that_of_one_place(tmp_path, shards):
    store = Store(tmp_path)
    stage(store, pairs(), shards)
    found, expected = learn(store, shards), learn_table(pairs())
    assert {ko: found.rows[ko][0][0] for ko in WORDS} == WORDS
    assert set(found.rows) == set(expected.rows)
    for ko, answers in expected.rows.items():
        assert dict(found.rows[ko]) == pytest.approx(dict(answers))


def test_the_order_of_tasks_changes_no_bit_of_it(tmp_path):
    tables = []
    for seed in range(2):
        store = Store(tmp_path / str(seed))
        stage(store, pairs(), 20)
        tables.append(learn(store, 20, seed=seed))
    assert tables[0] == tables[1]


def test_a_share_of_the_pairs_teaches_the_same_words(tmp_path):
    store = Store(tmp_path)
    stage(store, pairs(400), 4)
    found = learn(store, 4, share=0.5)
    assert {ko: found.rows[ko][0][0] for ko in WORDS} == WORDS


@pytest.mark.parametrize("made", [[], [(["강"], ["river"])]])
def test_too_few_pairs_teach_nothing(tmp_path, made):
    store = Store(tmp_path)
    stage(store, made, 2)
    assert learn(store, 2) == Learned()
    assert learn(Store(tmp_path / "none"), 0) == Learned()
