"""Statistics add up in any order and shape, and survive being written."""

from __future__ import annotations

import functools
import json
import operator
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.building.merging import FAN_IN, merge_levels, merge_statistics
from corpora.building.statistics import RATIO_BINS, Statistics, ratio_of
from corpora.building.store import Store, read_record, write_record

COUNTS = st.dictionaries(st.sampled_from(["seen", "kept", "시장\tmayor"]), st.integers(1, 99))
STATISTICS = st.builds(
    Statistics, pages=COUNTS.map(Counter), words=COUNTS.map(Counter), renderings=COUNTS.map(Counter)
)


@given(st.lists(STATISTICS, min_size=1, max_size=9), st.randoms())
def test_adding_is_associative_and_commutative(parts, rng):
    whole = functools.reduce(operator.add, parts)
    rng.shuffle(parts)
    while len(parts) > 1:
        at = rng.randrange(len(parts) - 1)
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    assert parts[0] == whole
    assert whole + Statistics() == whole


@given(STATISTICS)
def test_what_is_written_comes_back(statistics):
    assert Statistics.from_record(json.loads(json.dumps(statistics.to_record()))) == statistics


def test_a_tree_of_tasks_adds_all_of_many_shards(tmp_path):
    store, shards = Store(tmp_path), FAN_IN * 2 + 3
    for shard in range(shards):
        record = Statistics(pages=Counter(seen=shard + 1)).to_record()
        write_record(store.record("finish", shard), {"statistics": record})
    levels = []
    for tasks in merge_levels(store, shards):
        levels.append(len(tasks))
        for task in tasks:
            merge_statistics(task.argument)
    assert levels == [3, 1]
    total = read_record(tasks[0].argument.sum)["statistics"]
    assert total["pages"]["seen"] == shards * (shards + 1) // 2


def test_nouns_of_two_renderings_are_told_with_the_most_divided_first():
    statistics = Statistics(
        renderings=Counter(
            {
                "시장\tmayor": 9,
                "시장\tmarket": 8,
                "강\triver": 50,
                "구\tgu": 5,
                "구\tward": 4,
                "구\told": 1,
                "동\tdong": 7,
                "동\teast": 2,
            }
        )
    )
    assert statistics.varied() == [
        ("시장", [("mayor", 9), ("market", 8)]),
        ("구", [("gu", 5), ("ward", 4), ("old", 1)]),
    ]


def test_bins_of_the_ratio_stand_round_two():
    assert ratio_of(0) == pytest.approx(0.5)
    assert ratio_of(RATIO_BINS) == pytest.approx(8.0)


def test_forms_of_one_word_are_one_rendering():
    counts = {
        "구역\tdistrict": 9,
        "구역\tdistricts": 8,
        "구역\tzone": 3,
        "강\triver": 5,
        "강\trivers": 4,
    }
    found = Statistics(renderings=Counter(counts)).varied()
    assert found == [("구역", [("district", 17), ("zone", 3)])]
