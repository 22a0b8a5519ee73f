"""Strict, lax and null rates, shapes, AUC and invalid links."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Link
from align.evaluation import Compared, Rates, score_links

REFERENCE = Path(__file__).parents[3] / "shared/bench/links/score.py"


def links(text: str) -> list[Link]:
    """Links from "0-0 1.2-1 3- -4": dots join sentences, a side may be empty."""
    return [
        Link(*(tuple(map(int, filter(None, side.split(".")))) for side in one.split("-")))
        for one in text.split()
    ]


# gold, system, sentences, then precision and recall: strict, lax, null
CASES = [
    ("0-0 1-1", "0-0 1-1", (2, 2), (1, 1), (1, 1), (0, 0)),
    ("0-0 1-1", "0-1 1-0", (2, 2), (0, 0), (0, 0), (0, 0)),
    ("0-0.1", "0-0 -1", (1, 2), (0, 0), (0.5, 1), (0, 0)),
    ("0-0 1-1", "0.1-0.1", (2, 2), (0, 0), (1, 1), (0, 0)),
    ("0-0 1- 2-1", "0-0 1.2-1", (3, 2), (0.5, 0.5), (1, 1), (0, 0)),
    ("0-0 1- -1", "0-0 1- -1", (2, 2), (1, 1), (1, 1), (1, 1)),
    ("0-0 1- -1", "0-0 1-1", (2, 2), (0.5, 1), (0.5, 1), (0, 0)),
    ("0-0", "", (1, 1), (0, 0), (0, 0), (0, 0)),
    ("", "", (1, 1), (1, 0), (1, 0), (1, 1)),
    ("", "", (0, 0), (0, 0), (0, 0), (0, 0)),
]


@pytest.mark.parametrize(("gold", "system", "sizes", "strict", "lax", "null"), CASES)
def test_rates(gold, system, sizes, strict, lax, null):
    scores = score_links([Compared(links(gold), links(system), *sizes)])
    assert scores.strict == Rates(*strict)
    assert scores.lax == Rates(*lax)
    assert scores.null == Rates(*null)


def test_null_links_of_several_sentences_count_one_by_one():
    gold, system = links("0-0 1- 2- -1"), links("0-0 1.2- -1")
    scores = score_links([Compared(gold, system, 3, 2)])
    assert scores.strict == Rates(1.0, 1.0)
    assert scores.gold_null == 3


def test_sentences_in_no_link_are_null_links():
    scores = score_links([Compared(links("0-0 1- -1"), links("0-0"), 2, 2)])
    assert scores.null == Rates(1.0, 1.0)


def test_without_sizes_null_links_play_no_part():
    scores = score_links([Compared(links("0-0 2-1 5-"), links("0-0 1-1 -7"))])
    assert scores.strict == Rates(0.5, 0.5)
    assert (scores.proposed, scores.gold, scores.gold_null, scores.invalid) == (2, 2, 0, 0)


def test_shapes_are_counted_by_gold():
    gold, system = links("0-0 1.2-1 3-2.3"), links("0-0 1.2-1 3-2 -3")
    scores = score_links([Compared(gold, system, 4, 4)])
    assert scores.shapes == {"1-1": (1, 1), "1-2": (0, 1), "2-1": (1, 1)}


@pytest.mark.parametrize(
    ("system", "invalid"),
    [("0-0 1-1", 0), ("0-0 0-1", 1), ("0-0 2-1", 1), ("0.0-0 1-1", 1), ("0-5 0-5", 3)],
)
def test_invalid_sentences(system, invalid):
    assert score_links([Compared(links("0-0 1-1"), links(system), 2, 2)]).invalid == invalid


def scored(*rows: tuple[int, int, float]) -> list[Link]:
    return [Link((i,), (j,), score=score) for i, j, score in rows]


@pytest.mark.parametrize(
    ("system", "auc"),
    [
        (scored((0, 0, 0.9), (1, 2, 0.1)), 1.0),
        (scored((0, 0, 0.1), (1, 2, 0.9)), 0.0),
        (scored((0, 0, 0.5), (1, 2, 0.5)), 0.5),
        (scored((0, 0, 0.9), (1, 1, 0.8)), None),
        (scored((0, 0, math.nan), (1, 2, math.nan)), None),
        ([*scored((0, 0, 0.9), (1, 2, 0.1)), Link((2,), (), score=0.95)], 1.0),
    ],
)
def test_auc(system, auc):
    assert score_links([Compared(links("0-0 1-1"), system, 3, 3)]).auc == auc


side = st.lists(st.integers(0, 6), max_size=3).map(tuple)
drawn = st.lists(
    st.builds(Link, side, side, score=st.sampled_from([0.1, 0.25, 0.5, 0.75, 1.0])), max_size=7
)
documents = st.lists(
    st.builds(Compared, drawn, drawn, st.integers(0, 6), st.integers(0, 6)), max_size=3
)


@given(documents)
def test_rates_lie_between_0_and_1_and_strict_is_never_above_lax(read):
    scores = score_links(read)
    for strict, lax in zip(
        (scores.strict.precision, scores.strict.recall),
        (scores.lax.precision, scores.lax.recall),
        strict=True,
    ):
        assert 0 <= strict <= lax <= 1


@given(st.lists(drawn, max_size=3))
def test_gold_against_itself_is_right(read):
    scores = score_links([Compared(gold, gold, 7, 7) for gold in read])
    right = 1.0 if scores.gold else 0.0
    assert scores.strict.recall == scores.lax.recall == right
    assert scores.strict.precision == (1.0 if read else 0.0)
    assert all(found == wanted for found, wanted in scores.shapes.values())


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    if not REFERENCE.is_file():
        pytest.skip(f"no reference scorer at {REFERENCE}")
    spec = importlib.util.spec_from_file_location("reference_scorer", REFERENCE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@given(read=documents)
def test_the_reference_scorer_says_the_same(reference, read):
    docs = [
        SimpleNamespace(ko=range(d.n_ko), en=range(d.n_en), gold=[(g.ko, g.en) for g in d.gold])
        for d in read
    ]
    outputs = [[(s.ko, s.en, s.score) for s in d.system] for d in read]
    theirs, ours = reference.score_links(docs, outputs), score_links(read)
    for name in ("strict", "lax"):
        rates = getattr(ours, name)
        assert rates.precision == pytest.approx(theirs[f"precision_{name}"])
        assert rates.recall == pytest.approx(theirs[f"recall_{name}"])
        assert rates.f1 == pytest.approx(theirs[f"f1_{name}"])
    assert ours.null.precision == pytest.approx(theirs["null_precision"])
    assert ours.null.recall == pytest.approx(theirs["null_recall"])
    assert ours.null.f1 == pytest.approx(theirs["null_f1"])
    assert ours.auc == pytest.approx(theirs["score_auc"])
    assert ours.proposed == theirs["proposed"]
    assert (ours.gold, ours.gold_null) == (theirs["gold_links"], theirs["gold_null"])
    assert ours.invalid == theirs["invalid"]
    assert {kind: wanted for kind, (_, wanted) in ours.shapes.items()} == {
        kind: wanted for kind, (_, wanted) in theirs["recall_by_shape"].items()
    }
