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


def test_the_damage_is_marked_on_both_sides():
    pair = Pair.of("시는 131일 밝혔다.", "The city said on January 31.")
    ((_, found),) = find((pair,), ARTICLE)
    assert found.suggestion == "Read 1월 31일."
    assert [pair.ko.text[slice(*span)] for span in found.ko] == ["131일"]
    assert [pair.en.text[slice(*span)] for span in found.en] == ["January 31"]


def test_words_run_together():
    text = "It opened in the squareEupnae-ri near McDonald and Eupnae-ri."
    ((_, found),) = find((Pair.of("광장읍내리에서 열렸다.", text),), ARTICLE)
    assert text[slice(*found.en[0])] == "squareEupnae-ri"
    assert found.suggestion == "Read square Eupnae-ri."


@pytest.mark.parametrize(
    ("ko", "en", "left"),
    [
        ("축제가 지\ufffd 5일 열렸다.", "The festival was held on the 5th.", "지\ufffd"),
        ("축제가 열렸다.", "The \ufffdestival was held.", "\ufffdestival"),
        ("축제\ufffd\ufffd 열렸다.", "The festival was held.", "축제\ufffd\ufffd"),
    ],
)
def test_words_that_cannot_be_read(ko, en, left):
    ((_, found),) = find((Pair.of(ko, en),), ARTICLE)
    assert left in found.message
    assert found.confidence == 0.99
    spans = [ko[slice(*span)] for span in found.ko] + [en[slice(*span)] for span in found.en]
    assert spans == [left]


# A figure that may have been changed in translation: 300 for 300만.
DOUBTFUL = ("참가자 300명이 왔다.", "There were 3,000,000 participants.")


def test_a_lost_scale_word_counts_on_a_page_that_is_damaged_elsewhere():
    pair, damaged = Pair.of(*DOUBTFUL), Pair.of("131일 열렸다.", "It was held on January 31.")
    assert list(find((pair,), ARTICLE)) == []
    assert [index for index, _ in find((pair, damaged), ARTICLE)] == [0, 1]


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


LINES = ["비가 왔다.", "강이 넘쳤다.", "다리가 무너졌다."]
ENGLISH_LINES = ["It rained.", "A plan for the elderly is ready.", "The river flooded."]


@pytest.mark.parametrize(
    ("ko", "en", "lost"),
    [
        pytest.param(LINES, [*ENGLISH_LINES, "The bridge collapsed."], True, id="a paragraph"),
        pytest.param(
            LINES,
            [f"{ENGLISH_LINES[0]} {ENGLISH_LINES[1]}", ENGLISH_LINES[2], "The bridge collapsed."],
            False,
            id="a sentence of a paragraph, which was added",
        ),
        pytest.param(
            [*LINES[:2], "군의회는 예산을 깎았다.", LINES[2]],
            [*ENGLISH_LINES, "The bridge collapsed."],
            False,
            id="as many paragraphs of the Korean",
        ),
    ],
)
def test_a_paragraph_lost_between_others(ko, en, lost):
    alignment = align_article(Article.from_texts("\n".join(ko), "\n".join(en)))
    result = check_alignment(alignment)
    flagged = {
        flag.check
        for pair, flags in zip(result.pairs, result.flags_of, strict=True)
        for flag in flags
        if "elderly" in pair.en.text
    }
    assert ("damage" in flagged) is lost
    assert not (lost and "addition" in flagged)


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


def test_a_paragraph_that_stands_twice_is_no_lost_one():
    rows = (
        ("축제가 5일 열렸다.", "The festival was held on the 5th."),
        ("", "The festival was held on the 5th."),
        ("비가 왔다.", "It rained all day long."),
    )
    ((index, found),) = find([Pair.of(ko, en) for ko, en in rows], ARTICLE)
    assert (index, found.message) == (1, "The English has this twice, here and in pair 1")


def test_what_both_languages_say_twice_is_meant():
    row = ("축제가 5일 열렸다.", "The festival was held on the 5th.")
    assert list(find([Pair.of(*row), Pair.of(*row)], ARTICLE)) == []
