"""Which swaps of a sentence are worth the language model's time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.words import swaps
from align.words.korean import tokens
from align.words.swaps import TRIED, TRIED_VERBS, likely_swaps

# A sentence with a misprint, and the sentence that was meant.
OFFERED = {
    "no word": ("도는 산불 위헙 지역을 순찰한다.", "도는 산불 위험 지역을 순찰한다."),
    "another word": ("정부는 요금 인성을 미뤘다.", "정부는 요금 인상을 미뤘다."),
    "a part of a compound": ("군은 독감 예방접좀을 한다.", "군은 독감 예방접종을 한다."),
    "a stem that is none": ("형사는 용의자를 쫒았다.", "형사는 용의자를 쫓았다."),
    "a pair of the table": ("시장의 결제가 늦어졌다.", "시장의 결재가 늦어졌다."),
}


@pytest.mark.parametrize("name", OFFERED)
def test_the_meant_word_is_among_them(name):
    text, meant = OFFERED[name]
    assert meant in {text[: s.start] + s.right + text[s.end :] for s in likely_swaps(text)}


def test_each_repaired_text_once_and_not_many():
    text = "시민단체는 소각강 건설 계획을 거두라고 촉구했다."
    repaired = [text[: s.start] + s.right + text[s.end :] for s in likely_swaps(text)]
    assert len(repaired) == len(set(repaired)) <= TRIED + TRIED_VERBS


@given(st.text(max_size=40))
@settings(deadline=None, max_examples=40)
def test_any_text_is_survived_and_stretches_lie_inside(text):
    for swap in likely_swaps(text):
        assert 0 <= swap.start <= swap.at < swap.end <= len(text)
        assert swap.right != text[swap.start : swap.end]


@given(st.lists(st.sampled_from("구성 구속 불과 겅보 했다 약속 을 이 해 시청 가르쳤".split())))
@settings(deadline=None, max_examples=60)
def test_nothing_is_guessed_of_an_eojeol_that_is_left_alone_as_at_home(pieces):
    text = "".join(pieces)
    inside, span = tokens(text), (0, len(text))
    if inside and swaps._is_at_home([token.score for token in inside]):
        assert not list(swaps._noun_swaps(text, span, inside))
        assert not list(swaps._verb_swaps(text, span, inside))
