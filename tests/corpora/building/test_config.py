"""The settings of a build: what they refuse, and when two builds are the same."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from corpora.building import BuildConfig, Sketch
from corpora.building.settings import changed


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"least_score": 1.1}, "least_score is a share"),
        ({"dev_share": 0.5, "test_share": 0.5}, "together below 1"),
        ({"dev_share": -0.1}, "at least 0"),
        ({"least_ratio": 5.0, "most_ratio": 2.0}, "no ratio is in 5.0 to 2.0"),
        ({"shard_pages": 0}, "a shard has 1 to"),
        ({"shard_pages": (1 << 20) + 1}, "a shard has 1 to"),
        ({"split_similarity": 0.9}, "at most the threshold of pages"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings, said):
    with pytest.raises(ValueError, match=said):
        BuildConfig(**settings)


def test_a_sketch_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above 0"):
        Sketch(0, 4, 5, 0.8)


def test_every_setting_has_a_meaning_and_is_a_plain_value():
    config = BuildConfig()
    assert set(config.meanings()) == set(config.to_record())
    assert all(config.meanings().values())
    assert json.loads(json.dumps(config.to_record())) == config.to_record()


def test_the_fingerprint_tells_settings_apart():
    config = BuildConfig()
    assert config.fingerprint() == BuildConfig().fingerprint()
    others = [
        replace(config, seed=2),
        replace(config, page_sketch=replace(config.page_sketch, threshold=0.9)),
        replace(config, shard_pages=2),
    ]
    assert len({c.fingerprint() for c in [config, *others]}) == 4


def test_settings_are_changed_by_name():
    config = changed(BuildConfig(), ["vocab=0", "pair_sketch.threshold=1.5", "splitter=kss"])
    assert (config.vocab, config.pair_sketch.threshold, config.splitter) == (0, 1.5, "kss")
    assert config.pair_sketch.bands == BuildConfig().pair_sketch.bands


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("vocab", "is no NAME=VALUE"),
        ("vocabulary=3", "settings are splitter, "),
        ("vocab=many", "the value is no int"),
        ("page_sketch=3", "set its bands, rows"),
        ("page_sketch.size=3", "no such part"),
        ("vocab.size=3", "no such part"),
        ("least_score=7", "least_score is a share"),
    ],
)
def test_names_and_values_that_do_not_fit_are_refused(given, said):
    with pytest.raises(ValueError, match=said):
        changed(BuildConfig(), [given])
