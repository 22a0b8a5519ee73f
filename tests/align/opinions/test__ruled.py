"""What rules settle alone."""

from __future__ import annotations

import pytest

from align.bitext import Article, Flag, Pair
from align.mqm import Category, Severity
from align.opinions import with_opinion
from align.opinions._ruled import is_ruled
from align.pipeline import align_article, check_alignment

# Korean, English, the words marked on either side.
RULED = {
    "a figure": ("57명이 왔다.", "75 people came.", "57명", "75 people"),
    "a figure of one side": ("57명이 왔다.", "People came.", "57명", ""),
    "a date": ("3월 5일에 왔다.", "They came on May 5.", "3월 5일", "May 5"),
    "a person": ("서미란이 왔다.", "It was Suh Mi-rae.", "서미란이", "Suh Mi-rae"),
    "a name of the English alone": ("비가 왔다.", "It rained in New Delhi.", "", "New Delhi"),
}
FREE = {
    "a word": ("비가 왔다.", "It came down.", "비", "came down"),
    "a verb": ("57명이 왔다.", "57 people left.", "왔다", "left"),
    "a figure and more": ("57명이 왔다.", "75 people left.", "57명이 왔다", "75 people left"),
    "a noun with a name": ("서미란 시장이 왔다.", "Market Suh came.", "서미란 시장", "Market Suh"),
    "the first word": ("비가 왔다.", "Snow fell.", "", "Snow"),
    "a name for a word": ("위도 높은 곳", "In Paris", "곳", "Paris"),
}


def flag_on(ko, en, ko_words, en_words, family="natural"):
    spans = (
        ((at, at + len(words)),) if words else ()
        for text, words in ((ko, ko_words), (en, en_words))
        for at in [text.find(words)]
    )
    return Flag("j", family, Category.MISTRANSLATION, Severity.MAJOR, "no", *spans, origin="j")


@pytest.mark.parametrize("row", RULED.values(), ids=RULED)
def test_ruled(row):
    assert is_ruled(flag_on(*row), Pair.of(*row[:2]))


@pytest.mark.parametrize("row", FREE.values(), ids=FREE)
def test_free(row):
    assert not is_ruled(flag_on(*row), Pair.of(*row[:2]))


@pytest.mark.parametrize("family", ["number", "date", "unit", "entity"])
def test_a_family_of_the_rules_is_theirs_whatever_is_marked(family):
    assert is_ruled(flag_on("비가 왔다.", "It snowed.", "", "", family), Pair.of("가", "a"))


def test_a_flag_on_the_whole_pair_is_free():
    assert not is_ruled(flag_on("57", "75", "", ""), Pair.of("57", "75"))


@pytest.mark.parametrize(("row", "kept"), [(RULED["a figure"], 0), (FREE["a word"], 1)])
def test_an_opinion_adds_only_what_is_free_and_takes_nothing_away(row, kept):
    result = check_alignment(align_article(Article.from_texts(*row[:2])))

    class Says:
        def flags(self, pairs):
            yield 0, flag_on(*row)

    judged = with_opinion(result, Says())
    assert judged.flags_of[0][: len(result.flags_of[0])] == result.flags_of[0]
    assert len(judged.flags_of[0]) - len(result.flags_of[0]) == kept
