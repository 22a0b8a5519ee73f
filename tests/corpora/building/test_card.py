"""The card of a corpus: what it tells, and what it must not let in."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from align.linking import Learned
from corpora.building import BuildConfig
from corpora.building.card import PAGE_REASONS, render_card
from corpora.building.plots import PLOTS, write_plots
from corpora.building.statistics import Statistics
from corpora.building.store import Store
from corpora.building.vocabulary import Vocabulary
from corpora.formats.parquet import SCHEMA

STATISTICS = Statistics(
    pages=Counter(seen=1_200, kept=1_000, **{"no-translation": 200}),
    pairs=Counter(seen=9_000, kept=8_000, **{"null-link": 900, "near-duplicate": 100}),
    parts=Counter({"train": 8_000, "train articles": 1_000}),
    kinds=Counter({"1-1": 7_000, "2-1": 1_000}),
    scores=Counter({"19": 7_000, "10": 1_000}),
    ratios=Counter({"31": 8_000}),
    flags=Counter({"accuracy/omission minor": 7, "style/register minor": 2}),
    words=Counter({"소통": 9, "<script>": 3, "|*": 2}),
    renderings=Counter({"시장\tmayor": 9, "시장\t[market](x)": 4}),
)


NONE = Vocabulary(reason="no")


def card(learned=None, files=("data/train-00000.parquet",), vocabulary=NONE):
    learned = learned or Learned()
    return render_card(STATISTICS, BuildConfig(), vocabulary, list(PLOTS), files, learned=learned)


def test_figures_and_settings_stand_in_it():
    text = card()
    assert "| kept | 8,000 |  |" in text
    assert "| `near-duplicate` | 100 | nearly the two texts of an earlier pair |" in text
    assert "| `no-translation` | 200 | its two texts do not translate each other |" in text
    assert "| `least_score` | 0.5 | probability below which a link is left out |" in text
    assert "![scores](plots/scores.svg)" in text
    assert "| 시장 | mayor (9), &#91;market&#93;(x) (4) |" in text


def test_words_learned_are_told_beside_those_unexplained():
    text = card(Learned({"소통": (("communic", 0.6),)}))
    assert "소통 (9, perhaps communic)" in text
    assert "translations of 1 words" in text


def test_words_of_pages_are_no_markup():
    text = card()
    assert "<script>" not in text
    assert "&#60;script&#62; (3)" in text


def test_the_front_matter_names_parts_that_are_there_and_every_column():
    yaml = pytest.importorskip("yaml")
    front = yaml.safe_load(
        card(files=("data/train-0.parquet", "rejected/0.parquet")).split("---")[1]
    )
    assert front["language"] == ["ko", "en"]
    default, rejected = front["configs"]
    assert default["data_files"] == [{"split": "train", "path": "data/train-*.parquet"}]
    assert rejected["data_files"] == [{"split": "rejected", "path": "rejected/*.parquet"}]
    features = front["dataset_info"][0]["features"]
    assert [feature["name"] for feature in features] == SCHEMA.names
    assert features[-1]["list"][5] == {"name": "ko", "list": {"list": "int64"}}
    assert front["dataset_info"][1]["features"][-2:] == [
        {"name": "reason", "dtype": "string"},
        {"name": "detail", "dtype": "string"},
    ]


def test_every_error_of_a_page_has_words():
    from align import errors
    from corpora.building.aligning import _dashed

    children = errors.PageError.__subclasses__()
    assert {_dashed(c.__name__) for c in children if c.__module__ == "align.errors"} <= set(
        PAGE_REASONS
    )


def test_a_tokeniser_is_told_with_its_figures():
    text = card(vocabulary=Vocabulary(8_000, 2.5, 1.25, "dev"))
    assert "8,000 pieces" in text
    assert "on the part dev: Korean 2.50, English 1.25." in text


def test_pictures_are_svg_and_the_same_for_the_same_counts(tmp_path):
    for name in ("one", "other"):
        assert write_plots(Store(tmp_path / name), STATISTICS) == tuple(PLOTS)
    for name in PLOTS:
        one, other = (tmp_path / folder / "plots" / f"{name}.svg" for folder in ("one", "other"))
        assert one.read_bytes() == other.read_bytes()
        assert ET.parse(one).getroot().tag.endswith("svg")


def test_pictures_of_nothing_are_drawn_as_well(tmp_path):
    assert write_plots(Store(tmp_path), Statistics()) == tuple(PLOTS)
