"""What is counted on both sides, and what agreeing and disagreeing counts say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.linking import link_texts
from align.linking.marks import MARKS, MarkModel
from align.linking.marks.ends import END, INNER_END, count_ends
from align.linking.marks.headings import count_unfinished
from align.linking.marks.items import count_items
from align.linking.marks.measure import measure_mark
from align.linking.marks.questions import MARK as QUESTIONS
from align.linking.marks.quotations import count_quotation_marks

ENDS = [
    ("비가 왔다.", 1),
    ("비가 왔다. 눈도 왔다.", 2),
    ("“춥다. 눈이 온다.”고 그는 말했다.", 2),
    ("“춥다. 눈이 온다.” 그는 말했다.", 3),
    ("시, 축제 21일 개막", 1),
    ("2027. 3. 4. 개관한다.", 1),
    ("비율은 3.5%다.", 1),
    ("Dr. Kim met Mr. J. Lee in the U.S. Senate.", 1),
    ("It rained. Then it snowed!", 2),
    ("“It is cold,” he said. “It snows.”", 2),
    ("Really?! Yes...", 2),
    ("", 1),
]
ITEMS = [
    ("▲ 축제 21일 개막", 1),
    ("1. 예산은 350억원이다.", 1),
    ("(3) Parking", 1),
    ("가. 접수 기간", 1),
    ("b) Opening hours", 1),
    ("(사진=시 제공)", 1),
    ("[Photo: the city]", 1),
    ("- 입장료는 없다", 1),
    ("1.5%가 올랐다.", 0),
    ("21일 축제가 열린다.", 0),
    ("A. Smith won.", 0),
    ("(서울) 비가 온다.", 0),
    ("-5도까지 내려간다.", 0),
]
HEADINGS = [
    ("시, 축제 21일 개막", 1),
    ("City festival opens on 21st", 1),
    ("비가 온다.", 0),
    ("“It rains.”", 0),
    ("비가 온다.)", 0),
    ("Why?", 0),
]
QUOTATIONS = [
    ("그는 “비가 온다”고 했다.", 2),
    ("“비가 온다.", 1),
    ('"It rains," he said.', 2),
    ("``It rains.''", 2),
    ("‘마을라디오’가 문을 연다.", 0),
    ("The city's fair", 0),
]


@pytest.mark.parametrize(("text", "count"), ENDS)
def test_sentence_ends(text, count):
    assert count_ends(text) == count


@pytest.mark.parametrize(("text", "count"), ITEMS)
def test_items_and_captions(text, count):
    assert count_items(text) == count


@pytest.mark.parametrize(("text", "count"), HEADINGS)
def test_headings(text, count):
    assert count_unfinished(text) == count


@pytest.mark.parametrize(("text", "count"), QUOTATIONS)
def test_quotation_marks(text, count):
    assert count_quotation_marks(text) == count


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark.name)
def test_every_row_of_a_table_is_shares_of_the_same_counts(mark):
    assert {len(row) for row in mark.likely} == {len(mark.likely)} == {len(mark.usual)}
    assert all(sum(row) == pytest.approx(1.0, abs=0.005) for row in (*mark.likely, mark.usual))


def said(ko: list[str], en: list[str], i: int, a: int, j: int, b: int) -> float:
    return float(MarkModel(ko, en).ratio(slice(i, i + 1), a, slice(j, j + 1), b)[0, 0])


EN = ["It rained.", "It snowed.", "Why did it snow?", "“It is cold,” he said."]


def test_a_question_speaks_for_a_question_and_against_a_statement():
    ko = ["왜 눈이 왔을까?"]
    assert said(ko, EN, 0, 1, 2, 1) > 1.0 > 0.0 > said(ko, EN, 0, 1, 0, 1)


def test_a_quotation_speaks_for_a_quotation():
    ko = ["그는 “춥다”고 말했다."]
    assert said(ko, EN, 0, 1, 3, 1) > 0.0 > said(ko, EN, 0, 1, 1, 1)


def test_two_sentences_in_one_speak_for_two():
    ko = ["비가 왔다. 눈도 왔다.", "비가 왔다."]
    assert said(ko, EN, 0, 1, 0, 2) > said(ko, EN, 0, 1, 0, 1)
    assert said(ko, EN, 1, 1, 0, 1) > said(ko, EN, 1, 1, 0, 2)


def test_marks_of_joined_sentences_add():
    apart, joined = ["비가 왔다.", "눈도 왔다."], ["비가 왔다. 눈도 왔다."]
    assert said(apart, EN, 0, 2, 0, 2) == said(joined, EN, 0, 1, 0, 2)


def test_where_everything_is_quoted_a_quotation_says_little():
    quoted = ["“It rains,” he said."] * 30
    usual = said(["그는 “춥다”고 말했다."], [*EN, *EN], 0, 1, 3, 1)
    assert said(["그는 “춥다”고 말했다."], quoted, 0, 1, 3, 1) < usual / 2


def test_a_window_wider_than_the_text_fits_nowhere():
    assert MarkModel(["비."], ["Rain."]).ratio(slice(0, 1), 1, slice(0, 0), 3).tolist() == [[]]


def test_unknown_words_are_linked_by_their_marks():
    ko = ["가나다 라마바다.", "바사아 자차?", "가나다 라마바다.", "“파하” 자차했다."]
    en = ["Qwe rtyu iop.", "Zxc vb?", "Qwe rtyu iop.", "“Zx,” vbnm."]
    assert [(link.ko, link.en) for link in link_texts(ko, en)][1] == ((1,), (1,))


def test_a_table_is_measured_and_drawn_towards_what_is_usual():
    pairs = [(["왜?"], ["Why?"])] * 40 + [(["비."], ["Rain."])] * 160
    likely, usual = measure_mark(QUESTIONS, pairs)
    assert usual == (0.8, 0.2, 0.0)
    assert likely[0][0] > 0.98
    assert likely[1][1] > 0.9
    assert likely[2] == usual


lines = st.lists(st.text(max_size=20), min_size=1, max_size=6)


@given(lines, lines)
def test_any_text_says_something_finite(ko, en):
    model = MarkModel(ko, en)
    for a in range(1, min(4, len(ko)) + 1):
        for b in range(1, min(4, len(en)) + 1):
            nats = model.ratio(slice(0, 1), a, slice(0, len(en) - b + 1), b)[0]
            assert nats.shape == (len(en) - b + 1,)
            assert np.isfinite(nats).all()


@given(st.text("a1 .?…”)\n", max_size=30))
def test_two_sentences_never_end_without_one_inside(text):
    assert INNER_END.search(text) or len(END.findall(text)) < 2
