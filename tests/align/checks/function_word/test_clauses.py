"""The conjunction of an English clause, against the ending of its Korean verb."""

from __future__ import annotations

import pytest

from align.checks.function_word.clauses import find_clauses

FLAGGED = [
    ("적자가 이어지는 한 배당은 없다.", "There will be no dividends unless the losses continue.", ("이어지는 한", "unless")),
    ("증거가 부족하다며 영장을 기각했다.", "The court rejected the warrant although evidence was lacking.", ("부족하다며", "although")),
    ("수요가 늘어난 만큼 생산을 늘렸다.", "It raised output even though demand increased.", ("늘어난 만큼", "even though")),
    ("밤새 공부했지만 떨어졌다.", "He failed because he studied all night.", ("공부했지만", "because")),
    ("비가 그치면 기온이 떨어진다.", "Temperatures drop unless the rain stops.", ("그치면", "unless")),
    ("합병이 무산되면 수백 명이 일자리를 잃는다.", "Hundreds lose their jobs even though the merger falls through.", ("무산되면", "even though")),
    ("하천 오염을 막기 위해 감시한다.", "It is watching because it prevented river pollution.", ("막기 위하", "because")),
    ("이동권을 보장하기 위해 버스를 늘린다.", "Buses are added although they guarantee the right to move.", ("보장하기 위하", "although")),
    ("추워질수록 난방 수요가 늘어난다.", "Demand rises unless it gets colder.", ("추워질수록", "unless")),
    ("도로를 넓히는 대신 자전거 길을 만든다.", "It builds bicycle paths because it would widen the road.", ("넓히는 대신", "because")),
    ("분석하는 대로 관련자들을 부른다.", "They will summon people before they analyze it.", ("분석하는 대로", "before")),
    ("점검을 마칠 때까지 조업을 중단한다.", "It suspends work since the check was completed.", ("마칠 때까지", "since")),
    ("병을 앓으면서도 연구를 멈추지 않았다.", "He went on because he suffered from illness.", ("앓으면서도", "because")),
    ("학생 수가 줄었음에도 정원을 유지한다.", "It keeps the quota because the number of students has decreased.", ("줄었음에도", "because")),
    ("아이가 아파서 출근하지 못했다.", "He could not go to work although his child was sick.", ("아파서", "although")),
]  # fmt: skip
CLEAN = [
    ("조건을 갖추면 입국을 허용한다.", "Entry is barred unless conditions are met."),
    ("확정되면 시장직을 잃는다.", "He will keep the office unless it is upheld."),
    ("거부하는 한 대화는 없다.", "There will be no talks unless it stops refusing."),
    ("문이 열리자마자 몰렸다.", "Before the doors had been open a minute, they poured in."),
    ("해가 뜨자마자 출발했다.", "They left before the sun was fully up."),
    ("점검을 마칠 때까지 중단한다.", "It will resume after the check is completed."),
    (
        "증거가 부족하다며 영장을 기각했다.",
        "The court rejected the warrant, saying evidence was lacking.",
    ),
    ("어렵다면서도 비용을 댔다.", "It paid although it said times were hard."),
    ("아이가 자는 동안 도둑이 들었다.", "A burglar broke in after the child had fallen asleep."),
    ("결과가 나오는 대로 공개한다.", "Nothing is released until the results come out."),
    (
        "정부가 대화를 거부하는 한 멈추지 않는다.",
        "They will not stop as long as the government refuses to talk.",
    ),
    ("밤새 공부했지만 떨어졌다.", "He failed although he studied all night."),
    ("품질은 좋지만 비싸서 안 팔린다.", "It is good but sells poorly because it is expensive."),
    (
        "최선을 다했기 때문에 졌지만 후회는 없다.",
        "Because we did our best, we lost without regret.",
    ),
    ("비가 그치면 기온이 떨어진다.", "Temperatures drop if the rain stops."),
    ("비가 그치지 않으면 취소된다.", "It is off unless the rain stops."),
    ("비가 오면 나갈 수 없다.", "We can go out unless it rains."),
    ("비가 많이 와서 불편했지만 도움이 됐다.", "Although it rained so much, it helped."),
    ("작아서 불편하지만 값이 싸다.", "Although it is small, it is cheap."),
    ("오염을 막기 위해 나무를 심는다.", "Trees are planted because they prevent pollution."),
    ("오염을 막으려고 나무를 심은 뒤 떠났다.", "They left after they prevented pollution."),
    ("추워질수록 수요가 늘어난다.", "The colder it gets, the more demand rises."),
    ("점검을 마칠 때까지 기다렸다가 열었다.", "It opened after the check was completed."),
    ("점검을 마칠 때까지 중단한다.", "Work stops until the check is completed."),
    ("분석하기 전에 부른다.", "They will summon people before they analyze it."),
    (
        "2년 전 출범했지만 성과가 없다.",
        "It has achieved nothing since it was launched two years ago.",
    ),
    ("비싸더라도 산다.", "They buy it even though it is expensive."),
    ("비가 와서 취소됐다.", "It was called off as it rained."),
    ("값이 오르도록 두었다.", "Prices were let rise."),
    ("비가 왔다.", "It rained."),
]


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_conjunction_is_another(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_clauses(ko, en)]
    assert [en for _, en in found] == [parts[1]]
    assert found[0][0].startswith(parts[0][:2])


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_clauses(ko, en))


def test_a_long_text_is_passed_over() -> None:
    assert not list(find_clauses("밤새 공부했지만 떨어졌다. " * 40, "It fell because he studied."))
