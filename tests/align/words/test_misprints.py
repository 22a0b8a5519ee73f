"""Misprints by all that the Korean tells."""

from __future__ import annotations

import itertools

import pytest

from align.words.misprint_odds import WEIGHTS
from align.words.misprints import suspects, swap_margin, weighed_swaps

MISPRINTED = {
    "no word": ("화물차가 중앙선을 칩범해 승용차와 부딪쳤다.", ("칩범", "침범")),
    "a coda": ("경찰은 금품을 훔친 혐의로 40대를 체표했다.", ("체표", "체포")),
    "another word": ("정부는 공공요금 인성을 미루기로 했다.", ("인성", "인상")),
    "a compound": ("야당은 총리 해임 건이안을 제출했다.", ("건이안", "건의안")),
    "a verb": ("형사는 달아난 용의자의 뒤를 쫒았다.", ("쫒았다", "쫓았다")),
}
SOUND = (
    "군은 하반기부터 농기계 임대료를 절반으로 낮춘다.",
    "교육청은 새로 짓는 초등학교의 교명을 공모한다.",
    "농협은 햅쌀 수매가를 지난해 수준으로 동결했다.",
    "소방관들은 무너진 축대 아래에서 잔해를 걷어 내고 있다.",
    "심판은 비디오 판독 끝에 역전 골을 무효로 선언했다.",
    "고랭지 배추가 무름병으로 썩어 값이 뛰었다.",
    "검사는 피고인에게 징역 7년을 구형했다.",
    "한옥 처마 밑에 제비가 둥지를 틀었다.",
    "그는 우승컵을 높이 들어 올렸다.",
    "관세청은 가짜 명품 가방 3천 점을 압류했다.",
)


@pytest.mark.parametrize("name", MISPRINTED)
def test_misprinted(name):
    text, (wrong, right) = MISPRINTED[name]
    first = next(suspects(text))
    assert (first.wrong, first.right) == (wrong, right)
    assert first.log_odds > 0 < first.margin
    assert text[slice(*first.span)] == wrong


@pytest.mark.parametrize("text", SOUND)
def test_sound(text):
    assert all(suspect.log_odds < 0 for suspect in suspects(text))


def test_suspects_do_not_overlap_and_come_likeliest_first():
    found = list(suspects("검찰은 금품을 훔친 협의로 40대를 체표했다."))
    assert [s.log_odds for s in found] == sorted((s.log_odds for s in found), reverse=True)
    spans = sorted(s.span for s in found)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


def test_features_answer_to_the_weights():
    rows = [row for _, row in weighed_swaps("두 나라는 협정을 채결했다.")]
    assert rows
    assert all(len(row) == len(WEIGHTS) for row in rows)


def test_the_margin_of_a_swap_back_is_the_opposite():
    there = swap_margin("두 나라는 협정을 채결했다.", (10, 12), "체결")
    back = swap_margin("두 나라는 협정을 체결했다.", (10, 12), "채결")
    assert there == pytest.approx(-back)
    assert there > 4


def test_a_margin_sees_no_farther_than_a_word_reaches():
    """Found by ``scripts.fuzz``: in a word of 2,000 syllables each swap took Kiwi half a second."""
    margins = {swap_margin("면" * n + "칩범했다.", (n, n + 2), "침범") for n in (100, 3000)}
    assert len(margins) == 1


def test_a_place_is_left_out_where_all_its_swaps_are_sound_and_no_other():
    text = "검찰은 금품을 훔친 협의로 40대를 체표했다."
    found = list(suspects(text))
    place = text.index("체표")
    assert {suspect.span[0] for suspect in found} > {place}
    before = [suspect for suspect in found if suspect.span[0] < place]
    assert list(suspects(text, is_sound=lambda swap: swap.start >= place)) == before
    assert list(suspects(text, is_sound=lambda swap: swap.right != "체포")) == [
        suspect for suspect in found if suspect.span[0] == place
    ]


@pytest.mark.xfail(strict=True, reason="the two read nearly alike to a model of a few words")
def test_known_wrong():
    first = next(suspects("시민들은 촛불을 들고 평화 행진을 벌렸다."))
    assert first.right == "벌였다"
