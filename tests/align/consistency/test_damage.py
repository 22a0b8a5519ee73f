"""What the crawler lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Article, Pair
from align.checks import Check, Finding
from align.consistency.damage import find
from align.mqm import Category, Severity
from align.pipeline import align_article, check_alignment

ARTICLE = Article.from_texts("", "")
FLAGGED = {
    "day of a month": ("시는 131일 밝혔다.", "The city said on January 31.", "131일", "1월 31일"),
    "the day alone": ("시는 131일 밝혔다.", "The city said on the 31st.", "131일", "1월 31일"),
    "two figures each": ("1225일 열렸다.", "It was held on December 25.", "1225일", "12월 25일"),
    "British order": ("시는 64일 밝혔다.", "The city said on 4 June.", "64일", "6월 4일"),
    "time of day": ("오후 730분 시작했다.", "It began at 7:30 p.m.", "730분", "7시 30분"),
    "24-hour time": ("1930분 시작했다.", "It began at 7:30 p.m.", "1930분", "19시 30분"),
    "day before a quotation": (
        "시는 17'2023 축제'를 연다.",
        "On the 17th, it opens.",
        "17'",
        "17일 '",
    ),
}
CLEAN = {
    "a number of days": ("131일 걸렸다.", "It took 131 days."),
    "a duration": ("131일간 열렸다.", "It was held for 131 days until January 31."),
    "minutes": ("730분 걸렸다.", "It took 730 minutes."),
    "a date in full": ("1월 31일 밝혔다.", "It said on January 31."),
    "a time in full": ("7시 30분 시작했다.", "It began at 7:30."),
    "a day": ("31일 밝혔다.", "It said on the 31st."),
    "the English has no date": ("시는 131일 밝혔다.", "The city said so."),
    "the English has both": ("131일째인 31일", "On January 31, day 131"),
    "another day": ("시는 131일 밝혔다.", "The city said on January 30."),
    "another month": ("시는 131일 밝혔다.", "The city said on March 31."),
    "no month has that day": ("시는 139일 밝혔다.", "The city said on the 39th."),
    "a year in quotation marks": ("올해 '2023 축제'", "The 2023 Festival on the 17th"),
}


@pytest.mark.parametrize(("ko", "en", "lost", "printed"), FLAGGED.values(), ids=FLAGGED)
def test_lost_characters(ko, en, lost, printed):
    ((_, found),) = find((Pair.of(ko, en),), ARTICLE)
    assert ko[slice(*found.ko[0])] == lost
    assert found.suggestion == f"Read {printed}."
    assert en[slice(*found.en[0])]


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko, en):
    assert list(find((Pair.of(ko, en),), ARTICLE)) == []


BOTH, KOREAN, ENGLISH = ("비가 왔다.", "It rained."), ("비가 왔다.", ""), ("", "The river rose.")


@pytest.mark.parametrize(
    ("rows", "lost"),
    [
        pytest.param([ENGLISH, BOTH, BOTH], [0], id="first"),
        pytest.param([ENGLISH, ENGLISH, BOTH], [0, 1], id="first two"),
        pytest.param([BOTH, BOTH, ENGLISH], [2], id="last"),
        pytest.param([BOTH, ENGLISH, BOTH], [], id="an addition in the middle"),
        pytest.param([KOREAN, ENGLISH, BOTH], [], id="Korean that may be what it renders"),
        pytest.param([ENGLISH], [], id="no Korean at all"),
        pytest.param([BOTH], [], id="nothing lost"),
    ],
)
def test_lost_paragraphs(rows, lost):
    pairs = tuple(Pair.of(ko, en) for ko, en in rows)
    assert [index for index, _ in find(pairs, ARTICLE)] == lost


def test_damage_silences_what_others_find_there():
    article = Article.from_texts(
        "시는 지난 131일 축제를 열었다고 밝혔다.\n비가 왔다.",
        "The city announced that it held a festival on January 31.\nIt rained.",
    )
    alignment = align_article(article)

    def figures(pair: Pair):
        """A figure, or the second word."""
        yield Finding("131 is not 31", ko=((6, 9),))
        yield Finding("Elsewhere", ko=((0, 2),))

    check = Check("figures", "number", Category.NUMBER, Severity.MAJOR, figures, 0.9)
    result = check_alignment(alignment, (check,))
    assert [flag.message for flag in result.flags_of[0] if flag.check == "figures"] == ["Elsewhere"]
    assert [flag.check for flag in result.flags_of[0]].count("damage") == 1
    assert [flag.check for flag in result.flags_of[1]] == ["figures", "figures"]


@given(st.text(alphabet="131일730분17'2023 Jan.uary ", max_size=40), st.text(max_size=40))
def test_any_text_is_survived(ko, en):
    for _, found in find((Pair.of(ko, en),), ARTICLE):
        assert all(0 <= a < b <= len(ko) for a, b in found.ko)
