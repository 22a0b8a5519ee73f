"""Can for cannot, a noun without its 비, and two negators for one."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

FLAGGED = [
    (
        "무주택 가구만 되며 자가 보유 가구는 신청할 수 없다.",
        "It is for those without a home, and households that own one can also apply.",
        "can also apply",
    ),
    (
        "환자 4명 중 1명은 비응급 환자였다.",
        "One in four patients was an emergency patient.",
        "emergency",
    ),
    ("차이가 없다.", "It is not without difference.", "not without"),
    (
        "공격한 상어의 종은 밝혀지지 않았다.",
        "The species of the shark was not unknown.",
        "not unknown",
    ),
    (
        "몇 분을 뛸지는 아직 결정되지 않았다.",
        "How long he plays has not yet to be decided.",
        "not yet to be",
    ),
    ("틀릴 수 없다.", "They can not do no wrong.", "not do no"),
    (
        "두 정상은 회담을 열었으나 공동 성명은 발표하지 않았다.",
        "The two leaders did not hold talks, but they issued a joint statement.",
        "not hold",
    ),
    ("그는 그 사실을 몰랐다고 말했다.", "He said he knew about it.", "knew"),
    ("가격이 떨어지지 않고 있다.", "Prices keep falling.", "keep falling"),
    ("비가 오지 않으면 경기를 한다.", "The game will be played if it rains.", "if"),
]
CLEAN = [
    ("그는 부상에서 아직 회복되지 않았다.", "He is still recovering from his injury."),
    ("외국인은 신청할 수 없다.", "Foreigners cannot apply."),
    ("외국인은 신청할 수 없다.", "Only citizens can apply."),
    ("그는 말을 할 수 없었다.", "Not that he could say much."),
    ("신청할 수밖에 없다.", "He can only apply."),
    ("환자 4명 중 1명은 비응급 환자였다.", "One in four patients was a non-emergency case."),
    ("환자 4명 중 1명은 비응급 환자였다.", "One in four did not need emergency care."),
    ("비공개 회담이 열렸다.", "They met behind closed doors."),
    ("차이가 없다.", "There is no difference."),
    ("공격한 상어의 종은 밝혀지지 않았다.", "The species of the shark is unknown."),
    ("불가능하지 않다.", "It is not impossible."),
    ("이런 일은 드물지 않다.", "Such cases are not uncommon."),
    ("몇 분을 뛸지는 아직 결정되지 않았다.", "How long he plays has yet to be decided."),
    (
        "두 정상은 회담을 열었으나 공동 성명은 발표하지 않았다.",
        "The two leaders held talks but did not issue a joint statement.",
    ),
    (
        "그는 의혹을 부인했지만 증거는 공개하지 않았다.",
        "He did not release any evidence, though he denied the allegations.",
    ),
    ("그는 대회에 출전했지만 메달을 따지 못했다.", "He competed but came home empty-handed."),
    ("그는 그 사실을 몰랐다고 말했다.", "He said he was unaware of it."),
    ("이를 모르는 사람은 거의 없다.", "Almost everyone knows of it."),
    ("어떻게 될지 모른다.", "Who knows what will happen?"),
    ("가격이 떨어지지 않고 있다.", "Prices remain high."),
    ("가격이 떨어지지 않고 계속 오른다.", "Prices keep rising, and show no sign of falling."),
    ("비가 오지 않으면 경기를 한다.", "The game will go ahead if it stays dry."),
    ("세금을 내지 않으면 압류한다.", "It is seized if they fall behind on taxes."),
    ("합의하지 못하면 버스가 멈춘다.", "Buses will stop unless they agree."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_a_turned_denial_is_flagged(ko: str, en: str, said: str) -> None:
    assert said in [en[slice(*span)] for f in find(Pair.of(ko, en)) for span in f.en]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_denial_that_stands_is_left_alone(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
