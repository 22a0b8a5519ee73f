"""Arithmetic of the Korean."""

from __future__ import annotations

from align.bitext import Article, Pair
from align.consistency.source_arithmetic import CHECK
from align.mqm import Category

ARTICLE = Article.from_texts("", "")


def test_a_slip_of_the_source_is_an_issue_of_the_source():
    pair = Pair.of("예산을 20억원에서 15억원으로 40% 줄였다.", "The budget was cut by 40%.")
    ((index, flag),) = CHECK.flags((pair,), ARTICLE)
    assert (index, flag.category, flag.en) == (0, Category.SOURCE, ())
    assert [pair.ko.text[a:b] for a, b in flag.ko] == ["20억", "15억", "40"]


def test_figures_that_agree_are_no_issue():
    pair = Pair.of("예산을 20억원에서 15억원으로 25% 줄였다.", "The budget was cut by 40%.")
    assert list(CHECK.flags((pair,), ARTICLE)) == []
