"""A year by another year's name, and another year's animal."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks._sexagenary import find_animals, misprinted_year
from align.checks.misprint import CHECK

MISPRINTS = [
    ("임신년 새해를 맞아 2022년 1월 1일 해맞이 행사가 열렸다.", "임신년", "임인년"),
    ("2024년 갑신년의 첫 해가 떴다.", "갑신년", "갑진년"),
    # No year has this name.
    ("갑축년(2024년)을 맞았다.", "갑축년", "갑진년"),
]
SOUND = [
    "임인년 새해를 맞아 2022년 1월 1일 해맞이 행사가 열렸다.",
    # The lunar year turns later, and people look ahead.
    "2022년 1월 1일에도 신축년은 끝나지 않았다.",
    "2021년 12월 임인년을 앞두고 달력이 나왔다.",
    "임진년(1592년)에 왜군이 쳐들어왔다.",
    # Another year may be meant.
    "2012년에 임오년 군란을 다룬 책이 나왔다.",
    "1592년과 2012년은 모두 갑진년이 아니다.",
    "임신년이라는 말만 있다.",
    "작년과 2022년을 견주었다.",
    "",
]
ANIMALS = [
    ("임인년 새해가 밝았다.", "The Year of the Dragon has dawned.", "Dragon", "Tiger"),
    ("갑진년 푸른 용의 해", "year of the blue rabbit", "rabbit", "Dragon"),
]
RIGHT = [
    ("임인년 새해가 밝았다.", "The Year of the Tiger has dawned."),
    ("을미년에 일어난 일이다.", "It happened in the year of the goat."),
    ("새해가 밝았다.", "The Year of the Dragon has dawned."),
    ("임인년이 가고 계묘년이 왔다.", "The Year of the Rabbit has come."),
    ("임인년 새해가 밝았다.", "A new year has dawned."),
]


@pytest.mark.parametrize(("ko", "wrong", "right"), MISPRINTS)
def test_a_misprinted_year(ko: str, wrong: str, right: str) -> None:
    found = misprinted_year(ko)
    assert found is not None
    assert (ko[slice(*found[0])], found[1]) == (wrong, right)


@pytest.mark.parametrize("ko", SOUND)
def test_a_sound_year(ko: str) -> None:
    assert misprinted_year(ko) is None


def test_the_repair_is_told() -> None:
    pair = Pair.of(MISPRINTS[0][0], "A sunrise event marked the New Year of pregnancy in 2022.")
    repairs = [flag.repair.text for flag in CHECK.flags(pair) if flag.repair]
    assert repairs == ["임인년"]


@pytest.mark.parametrize(("ko", "en", "said", "right"), ANIMALS)
def test_another_animal(ko: str, en: str, said: str, right: str) -> None:
    assert [(en[slice(*m.en)], m.right) for m in find_animals(ko, en)] == [(said, right)]


@pytest.mark.parametrize(("ko", "en"), RIGHT)
def test_the_right_animal(ko: str, en: str) -> None:
    assert list(find_animals(ko, en)) == []
