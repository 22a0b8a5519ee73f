"""Known words by rank, and the words one slip away."""

from __future__ import annotations

import pytest

from align.words.vocabulary import neighbours, noun_rank, stem_neighbours, stem_rank


def test_common_words_rank_before_rare_ones_and_unknown_ones_nowhere():
    assert 0 < noun_rank("정부") < noun_rank("냉연")
    assert 0 < stem_rank("먹") < stem_rank("움트")
    assert noun_rank("겅보") == stem_rank("정부") == 0


@pytest.mark.parametrize(
    ("word", "other", "at", "letters"),
    [
        ("위헙", "위험", 1, 1),
        ("채결", "체결", 0, 1),
        ("구속", "약속", 0, 3),
        ("투입", "투기", 1, 2),
        ("예방집종", "예방접종", 2, 1),
        ("부정", "정부", 0, 0),
    ],
)
def test_neighbours_of_a_noun(word, other, at, letters):
    assert (other, at, letters) in {(n.word, n.at, n.letters) for n in neighbours(word)}


def test_neighbours_are_known_and_no_rarer_than_asked():
    found = neighbours("구성", rarest=8)
    assert found
    assert all(noun_rank(n.word) and n.rarity <= 8 and n.word != "구성" for n in found)


def test_neighbours_of_a_stem():
    assert "쫓" in {n.word for n in stem_neighbours("쫒")}


@pytest.mark.parametrize("word", ["", "abc", "가a나", "\ud800가", "꿻뷁"])
def test_anything_is_survived(word):
    assert isinstance(neighbours(word), tuple)
    assert isinstance(stem_neighbours(word), tuple)
