"""Figures that move or compare in the wrong direction."""

from __future__ import annotations

import pytest

from align.checks.antonym.directions import find_directions
from align.words.evidence import link_words

TURNED = {
    ("매출이 7% 줄었다.", "Sales rose 7 percent."): ("줄었", "rose"),
    ("물을 30% 덜 쓴다.", "It uses 30 percent more water."): ("덜", "more"),
    ("지원자가 작년보다 500명 많다.", "There are 500 fewer applicants than last year."):
        ("많다", "fewer"),
    ("지수는 61포인트(1.4%) 오른 채 마감했다.", "The index closed down 61 points, or 1.4 percent."):
        ("오른", "down"),
    ("열차가 20분 늦게 왔다.", "The train came 20 minutes early."): ("늦게", "early"),
    ("환율은 8원 내린 1342원이다.", "The exchange rate is 1,342 won, up 8 won."): ("내린", "up"),
    ("팀은 3점 뒤졌다.", "The team was 3 points ahead."): ("뒤졌", "ahead"),
}  # fmt: skip
KEPT = [
    ("매출이 7% 줄었다.", "Sales fell 7 percent."),
    ("매출이 7% 줄었다.", "Sales were 7 percent lower."),
    ("사망자가 출생아보다 300명 많아 인구가 줄었다.",
     "Deaths outnumbered births by 300 and the population declined."),
    ("3% 늘었고 5% 줄었다.", "It rose 3 percent and fell 5 percent."),
    ("환율이 10원 올랐다.", "The won fell 10 won."),
    ("환율은 8원 내렸다.", "The exchange rate moved as the won rose by 8 won."),
    ("원화 가치는 8원 올랐다.", "The exchange rate fell by 8 won."),
    ("하루 2시간 줄일 수 있다.", "They may work two hours less a day for up to a year."),
    ("폭탄보다 200배 더 세다.", "It is 200 times the power of the bomb dropped there."),
    ("7% 줄지 않았다.", "It did not rise 7 percent."),
]  # fmt: skip


@pytest.mark.parametrize(("pair", "words"), TURNED.items(), ids=[p[1] for p in TURNED])
def test_turned(pair: tuple[str, str], words: tuple[str, str]) -> None:
    ((one, other),) = find_directions(*pair, link_words(*pair))
    assert (pair[0][slice(*one)], pair[1][slice(*other)]) == words


@pytest.mark.parametrize(("ko", "en"), KEPT, ids=[pair[1] for pair in KEPT])
def test_kept(ko: str, en: str) -> None:
    assert not list(find_directions(ko, en, link_words(ko, en)))
