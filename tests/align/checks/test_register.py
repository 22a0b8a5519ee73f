"""Register: what is said of oneself in Korean, and sound sentences that say it too."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.register import find

# (Korean, English, English flagged)
FLAGGED = [
    (
        '시는 "외출을 삼가시기 바랍니다"라고 알렸다.',
        'The city said, "I hope you will refrain from going out."',
        "I hope you will",
    ),
    ("우리나라 수출이 늘었다.", "Our country's exports rose.", "Our country"),
    ("우리나라 수출이 늘었다.", "Our country's exports to us rose.", "Our country's exports to us"),
    ("우리나라는 올해 흑자를 냈다.", "Our nation posted a surplus this year.", "Our nation"),
    ("정부는 우리나라 인구를 조사했다.", "The government surveyed our country.", "our country"),
    ("우리 나라 청년 실업률이 올랐다.", "Youth joblessness in our country rose.", "our country"),
    ("할머니께서는 전 재산을 기부했다.", "My grandmother donated all she had.", "My grandmother"),
    ("할아버지가 길에서 쓰러졌다.", "My grandfather collapsed on the road.", "My grandfather"),
    ("아주머니는 가게를 열었다.", "My aunt opened a shop.", "My aunt"),
    ("아저씨가 신고했다.", "My uncle reported it.", "My uncle"),
    ("어머니들은 급식을 도왔다.", "My mother helped with school meals.", "My mother"),
    ("한 할머니가 시장에서 넘어졌다.", "My grandma fell at the market.", "My grandma"),
    ("시장님 만나러 주민이 모였다.", "Residents gathered to meet the Mayor-nim.", "Mayor-nim"),
    ("원로 배우가 별세했다.", "The veteran actor kicked the bucket.", "kicked the bucket"),
    ("할머니가 길을 건넜다.", "The old hag crossed the road.", "old hag"),
    (
        '안내원은 "잠시 기다려 주십시오"라고 했다.',
        'The guide said, "You guys gotta wait."',
        "You guys",
    ),
    ("여성 두 명이 붙잡혔다.", "Two chicks were caught.", "chicks"),
    ("벌금 300만 원을 물었다.", "He was fined 3 million bucks.", "3 million bucks"),
    ("어린이들이 견학을 왔다.", "The brats came on a field trip.", "brats"),
    ("그는 만취 상태로 운전했다.", "He drove while sloshed.", "sloshed"),
    ("그는 교도소에 수감됐다.", "He was sent to the slammer.", "slammer"),
    ("시장은 답변을 거부했다.", "The mayor was pissed off and gave no answer.", "pissed off"),
]

CLEAN = [
    ("지난해 문을 닫은 자영업자가 많습니다.", "Many of the self-employed shut up shop last year."),
    (
        '시는 "외출을 삼가시기 바랍니다"라고 알렸다.',
        'The city said, "Please refrain from going out."',
    ),
    ('그는 "건강하시기 바랍니다"라고 했다.', 'He said, "I hope you stay healthy."'),
    ("우리나라 수출이 늘었다.", "Korea's exports rose."),
    ("우리나라 수출이 늘었다.", "South Korea's exports rose."),
    ("우리나라 수출이 늘었다.", "The country's exports rose."),
    ('그는 "우리나라가 강해졌다"고 했다.', 'He said, "Our country has grown strong."'),
    ("우리는 우리나라를 사랑한다.", "We love our country."),
    ("나는 우리나라가 좋다.", "I like our country."),
    ("할머니께서는 전 재산을 기부했다.", "The elderly woman donated all she had."),
    ("할머니께서는 전 재산을 기부했다.", "The grandmother donated all she had."),
    ("우리 할머니께서는 부산에 사신다.", "My grandmother lives in Busan."),
    ("아버지는 아침마다 달리신다.", "My father runs every morning."),
    ("할아버지는 늘 너그러우셨어요.", "My grandfather was always generous."),
    ("내 아버지는 교사다.", "My father is a teacher."),
    ("나는 할머니가 그립다.", "I miss my grandmother."),
    ('그는 "어머니가 그립다"고 했다.', 'He said, "I miss my mother."'),
    ("아저씨가 신고했다.", "A man reported it."),
    ("시장님 만나러 주민이 모였다.", "Residents gathered to meet the mayor."),
    ("정부는 대책을 냈다.", "The government came up with measures."),
    ("그는 우리에게 말했다.", "He said to us."),
    ("저는 할아버지가 계십니다.", "My grandfather is alive."),
    ("", "our country"),
    ("우리나라", ""),
    ("원로 배우가 별세했다.", "The veteran actor passed away."),
    ("농부가 병아리를 키운다. 여성 농부다.", "The farmer, a woman, raises chicks."),
    ("벌금 300만 원을 물었다.", "He was fined 3 million won."),
    ("그는 시장에게 욕설을 퍼부었다.", 'He called the mayor a "bastard."'),
    ("망치질 소리가 났다.", "The nail was hammered in."),
]

KNOWN_WRONG = [
    # "We" is taken for the writer's own voice.
    ("우리나라는 흑자를 냈다.", "We had a surplus in our country.", "our country"),
]


def shown(ko: str, en: str) -> list[str]:
    return [en[slice(*found.en[0])] for found in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en", "wrong"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_wrong_register_is_flagged(ko: str, en: str, wrong: str) -> None:
    assert shown(ko, en) == [wrong]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[f"{i}-{r[1]}" for i, r in enumerate(CLEAN)])
def test_a_sound_register_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="a first person anywhere clears the sentence")
@pytest.mark.parametrize(("ko", "en", "wrong"), KNOWN_WRONG)
def test_a_first_person_hides_the_register(ko: str, en: str, wrong: str) -> None:
    assert shown(ko, en) == [wrong]


def test_a_long_line_of_quotes_is_read_in_linear_time() -> None:
    assert shown("“" * 100_000, "“" * 100_000) == []
