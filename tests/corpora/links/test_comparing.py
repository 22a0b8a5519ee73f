"""Two files side by side."""

from __future__ import annotations

import pytest

from align.errors import RecordError
from align.evaluation import score_links
from corpora.links.comparing import compare_files


@pytest.fixture
def compare(tmp_path):
    def compare(gold: str, system: str, format: str | None = None):
        (tmp_path / "gold").write_text(gold, encoding="utf-8")
        (tmp_path / "system").write_text(system, encoding="utf-8")
        return list(compare_files(tmp_path / "gold", tmp_path / "system", format))

    return compare


@pytest.mark.parametrize(
    ("gold", "system", "sizes"),
    [
        # The gold file says how many; else the system's; else what the links need.
        ('{"gold": [], "ko": ["가"], "en": ["a", "b"]}', "[]:[4]:0", (1, 2)),
        ("[0]:[0]:0", "0\t0\t0\n3\t2\t0\n", (3, 2)),
        ("[0]:[0]:0", "[1]:[0]:0", (2, 1)),
        ("0-0", "[1]:[0]:0", (None, None)),
        ("0-0", "3-3", (None, None)),
    ],
)
def test_sizes(compare, gold, system, sizes):
    (compared,) = compare(gold, system)
    assert (compared.n_ko, compared.n_en) == sizes


def test_formats_may_differ(compare):
    compared = compare("[0]:[0]\n[1]:[]\n\n[0]:[0]\n", "[[[0], [0], 0.5], [[1], []]]\n[]\n")
    scores = score_links(compared)
    assert (scores.strict.recall, scores.null.precision) == (0.5, 1 / 3)


def test_a_format_that_is_given_is_believed(compare):
    with pytest.raises(RecordError, match=r"gold:1: expected a rung"):
        compare("[0]:[0]", "0\t0\t0", "ladder")


@pytest.mark.parametrize(
    ("gold", "system", "missing"),
    [("[]\n[]\n", "[]\n", "system:2"), ("[]\n", "[]\n[]\n[]\n", "gold:2")],
)
def test_files_of_different_length(compare, gold, system, missing):
    with pytest.raises(RecordError, match=f"{missing}: document 2 is missing"):
        compare(gold, system)
