"""Grammar words of little and much, of adding and conceding, told the other way round."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.function_word import find

FLAGGED = [
    ("역마다 자전거가 있다.", "There are bicycles at one station.", "at one station"),
    ("점검을 한 차례도 받지 않았다.", "It was inspected once in that time.", "once"),
    ("하루도 휴가를 쓰지 않았다.", "He took only one day off.", "only one"),
    ("비가 오는데도 수천 명이 모였다.", "Thousands came because it rained.", "because"),
    ("이 수당은 둘째 아이부터 지급된다.", "It is paid up to the second child.", "up to"),
    ("총회는 3년마다 열린다.", "The assembly has met for three years.", "for three years"),
    ("서울 외에 부산에서도 열린다.", "It is held in Busan instead of Seoul.", "instead of"),
    ("규정에 따라 처벌한다.", "They are punished regardless of the rules.", "regardless of"),
    ("총리에 이어 장관도 물러났다.", "The minister left ahead of the premier.", "ahead of"),
    ("선거를 앞두고 조사했다.", "They polled people after the vote.", "after"),
    ("비가 오면 취소된다.", "It is called off even if it rains.", "even if"),
    ("두 팀 중 어느 쪽도 이기지 못했다.", "One of the teams failed to win.", "One of the"),
    ("둘째 월요일은 쉰다.", "It closes every Monday.", "every Monday"),
    ("부모 중 한 명이라도 있으면 된다.", "It takes both parents.", "both parents"),
    ("표는 1만 원씩이다.", "Tickets are 10,000 won in total.", "in total"),
    ("예상과 달리 수출이 늘었다.", "As expected, exports rose.", "As expected"),
    ("누구에게나 무료다.", "It is free for some people.", "some people"),
    ("10일에야 결과가 나온다.", "The result is out as early as the 10th.", "as early as"),
    ("주말마다 문을 연다.", "It opens this weekend.", "this weekend"),
    ("벌써 3년이 지났다.", "Only three years have passed.", "Only three years"),
]
CLEAN = [
    ("역마다 자전거가 있다.", "There are bicycles at every station, one for each rider."),
    ("점검을 한 차례도 받지 않았다.", "It was never once inspected."),
    ("점검을 한 차례도 받지 않았다.", "Once it opened, it was not inspected at all."),
    ("하루도 휴가를 쓰지 않았다.", "He worked every single day."),
    ("비가 오는데도 수천 명이 모였다.", "Rain did not keep thousands away."),
    ("비가 오는데도 수천 명이 모였다.", "Though it rained, thousands came because it was free."),
    ("이 수당은 둘째 아이부터 지급된다.", "It is paid from the second child up to the last."),
    ("1층부터 3층까지 쓴다.", "It uses floors one up to three."),
    ("총회는 3년마다 열린다.", "It meets once every three years."),
    ("서울 외에 부산에서도 열린다.", "It is also held in Busan."),
    ("서울 외에는 열리지 않는다.", "It is held nowhere except Seoul."),
    ("규정에 따라 처벌한다.", "They are punished under the rules."),
    ("총리에 이어 장관도 물러났다.", "The minister followed the premier out."),
    ("선거를 앞두고 조사했다.", "They polled people as the vote neared, following rumors."),
    ("비가 오면 취소된다.", "It is called off if it rains."),
    ("비가 오더라도 강행하면 된다.", "It goes ahead even if it rains."),
    ("두 팀 중 어느 쪽도 이기지 못했다.", "Neither of the two won."),
    ("둘째 월요일은 쉰다.", "It closes every second Monday of the month."),
    ("부모 중 한 명이라도 있으면 된다.", "One parent is enough."),
    ("표는 1만 원씩이다.", "Tickets are 10,000 won each, 50,000 won in total."),
    ("예상과 달리 수출이 늘었다.", "Exports rose, contrary to what was expected."),
    ("누구에게나 무료다.", "It is open to all free of charge."),
    ("10일에야 결과가 나온다.", "The result is not out until the 10th."),
    ("주말마다 문을 연다.", "It opens on weekends."),
    ("벌써 3년이 지났다.", "Three years have already passed."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for f in find(Pair.of(ko, en)) for span in f.en] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
