"""Arithmetic of the English, where the Korean is right."""

from __future__ import annotations

import pytest

from align.bitext import Article, Pair
from align.consistency.arithmetic import find

ARTICLE = Article.from_texts("", "")
WRONG = "The number rose from 40,000 to 50,000, an increase of 35%."


def test_the_figures_are_marked():
    pair = Pair.of("4만 명에서 5만 명으로 25% 늘었다.", WRONG)
    ((index, found),) = find((Pair.of("가", "A"), pair), ARTICLE)
    assert index == 1
    assert [WRONG[a:b] for a, b in found.en] == ["40,000 to 50,000", "35"]


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        pytest.param("4만 명에서 5만 명으로 35% 늘었다.", WRONG, id="the source is wrong"),
        pytest.param("4만 명에서 5만 명으로 25% 늘었다.", WRONG.replace("35", "25"), id="right"),
        pytest.param("비가 왔다.", "It rained.", id="no figures"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_clean(ko, en):
    assert list(find((Pair.of(ko, en),), ARTICLE)) == []
