"""Korean-made English carried over as if it were English."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import konglish

# label, Korean, English, what is flagged
FLAGGED = [
    ("open car", "그는 오픈카를 탔다.", "He rode in an open car.", "open car"),
    ("golden time", "골든타임을 놓쳤다.", "They missed the golden time.", "golden time"),
    ("untact", "언택트 행사가 열렸다.", "An untact event was held.", "untact"),
    ("hand phone", "핸드폰을 잃어버렸다.", "He lost his hand phone.", "hand phone"),
    ("one room", "원룸에 산다.", "She lives in a one room.", "one room"),
    ("eye shopping", "아이쇼핑을 즐긴다.", "They enjoy eye shopping.", "eye shopping"),
    ("cunning", "시험에서 커닝을 했다.", "He was caught cunning in the exam.", "cunning"),
    ("side brake", "사이드브레이크를 당겼다.", "He pulled the side brake.", "side brake"),
    ("in two words", "사이드 브레이크를 당겼다.", "He pulled the side brake.", "side brake"),
    ("back number", "선수의 백넘버는 7이다.", "The player's back number is 7.", "back number"),
    ("a plural", "원룸이 부족하다.", "There are too few one rooms.", "one rooms"),
    ("post it", "포스트잇을 붙였다.", "They stuck a post it on it.", "post it"),
    ("evil reply", "악플을 달았다.", "He left an evil reply.", "evil reply"),
    ("notebook", "학교는 노트북을 나눠 줬다.", "The school handed out notebooks.", "notebooks"),
    ("free service", "식당은 서비스로 음료를 준다.", "The diner gives drinks as a service.", "as a service"),
    ("cannon phone", "대포폰을 쓴 일당이 잡혔다.", "A ring using cannon phones was caught.", "cannon phones"),
    ("egg planting", "알박기로 재개발이 늦어졌다.", "Egg planting delayed the project.", "Egg planting"),
    ("guarantee", "가수는 개런티를 기부했다.", "The singer donated his guarantee.", "guarantee"),
    ("autograph", "팬들은 사인을 받으려고 줄을 섰다.", "Fans lined up to get a sign.", "a sign"),
    ("large mart", "대형마트가 문을 닫는다.", "Large marts will close.", "Large marts"),
    ("long padding", "롱패딩이 유행이다.", "Long paddings are in fashion.", "Long paddings"),
    ("health trainer", "그는 헬스 트레이너다.", "He is a health trainer.", "health trainer"),
    ("order made", "오더메이드 가구가 인기다.", "Order-made furniture is popular.", "Order-made"),
]  # fmt: skip

CLEAN = [
    (
        "a title in quotes",
        "로제의 '아파트'가 8위에 올랐다.",
        "Rosé's \"APT.\" debuted at No. 8.",
    ),
    ("golden hour", "골든타임을 놓쳤다.", "They missed the golden hour."),
    ("convertible", "그는 오픈카를 탔다.", "He rode in a convertible."),
    ("said in English", "언택트 행사가 열렸다.", "A contactless event was held."),
    ("dated but understood", "코로나19가 길어지고 있다.", "Corona 19 drags on."),
    ("dated, a slogan", "위드 코로나 시대가 왔다.", "The With Corona era has come."),
    ("COVID-19", "코로나19가 길어지고 있다.", "COVID-19 drags on."),
    ("service in its English sense", "공공 서비스를 개선한다.", "Public services will be improved."),
    ("not in the Korean", "행사가 열렸다.", "An untact event was held."),
    ("mobile phone", "핸드폰을 잃어버렸다.", "He lost his mobile phone."),
    ("a surname", "로버트 깁스 대변인이 말했다.", "Robert Gibbs, the spokesman, said so."),
    ("a film", "제임스 본드 영화가 개봉했다.", "The James Bond film was released."),
    ("a studio", "원룸에 산다.", "She lives in a studio apartment."),
    ("cheating", "시험에서 커닝을 했다.", "He was caught cheating in the exam."),
    ("window shopping", "아이쇼핑을 즐긴다.", "They enjoy window shopping."),
    ("parking brake", "사이드브레이크를 당겼다.", "He pulled the parking brake."),
    ("jersey number", "선수의 백넘버는 7이다.", "The player's jersey number is 7."),
    ("sticky note", "포스트잇을 붙였다.", "They put a sticky note on it."),
    ("a prayer note", "기도노트를 벽에 남겼다.", "He left a prayer note in the wall."),
    ("a handle", "핸들이 달린 가방이다.", "It is a bag with a handle."),
    ("drivers", "드라이버들이 모였다.", "The drivers gathered."),
    ("a word inside a word", "서비스업이 성장했다.", "The service industry grew."),
    ("free of charge", "식당은 서비스로 음료를 준다.", "The diner gives drinks free of charge."),
    ("an appearance fee", "가수는 개런티를 기부했다.", "The singer donated his fee."),
    ("a minimum guarantee", "최소 금액인 미니멈 개런티를 요구했다.", "They asked for a minimum guarantee."),
    ("an autograph", "팬들은 사인을 받으려고 줄을 섰다.", "Fans lined up for an autograph."),
    ("a sign from the catcher", "투수는 포수의 사인을 봤다.", "The pitcher looked for the sign."),
    ("fan signing", "팬 사인회가 열렸다.", "A fan signing was held."),
    ("discount chains", "대형마트가 문을 닫는다.", "Big-box stores will close."),
    ("puffer coats", "롱패딩이 유행이다.", "Long puffer coats are in fashion."),
    ("cement", "시멘트 값이 올랐다.", "Cement prices rose."),
    ("empty", "", ""),
    ("burner phones", "대포폰을 쓴 일당이 잡혔다.", "A ring using burner phones was caught."),
    ("holdouts", "알박기로 재개발이 늦어졌다.", "A land holdout delayed the project."),
]  # fmt: skip


def shown(ko: str, en: str) -> list[str]:
    """The English under each finding that is shown by default."""
    found = [f for f in konglish.find(Pair.of(ko, en)) if (f.confidence or 1) >= 0.5]
    return [en[start:end] for f in found for start, end in f.en]


@pytest.mark.parametrize(
    ("ko", "en", "words"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, words: str) -> None:
    assert shown(ko, en) == [words]


@pytest.mark.parametrize(("ko", "en"), [row[1:] for row in CLEAN], ids=[row[0] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert shown(ko, en) == []


def test_the_finding_points_at_the_korean_and_says_what_to_write() -> None:
    [finding] = konglish.find(Pair.of("언택트 행사", "an untact event"))
    assert finding.ko == ((0, 3),)
    assert finding.suggestion.startswith("Say ")
