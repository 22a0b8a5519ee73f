"""Figures of the Korean of which the English says nothing."""

from __future__ import annotations

import pytest

from align.checks._coverage import measure
from align.checks._lost_figures import lost_figures

FLAGGED = [
    ("새 버스는 승객 40명을 태우고, 전기를 20% 덜 쓴다.", "The new bus carries 40 passengers and runs more cheaply than the old one.", "20%"),
    ("의원 20명 가운데 찬성 14표, 기권 1표로 가결했다.", "It passed with 14 votes in favor and one abstention.", "20명"),
    ("군은 헬기 5대와 인력 300여 명을 투입해 3시간 만에 불길을 잡았다.", "The county brought the fire under control in three hours with over 300 people.", "5대"),
    ("연구팀은 쥐 40마리에게 12주 동안 사료를 먹였다.", "The team fed 40 mice the feed.", "12주"),
    ("위원회는 건설사 4곳에 과징금 12억 원을 부과했다.", "The commission fined builders 1.2 billion won.", "4곳"),
    ("편의점은 5천 원 이하 제품을 늘리고 할인까지 제공한다.", "Convenience stores are expanding their goods and even offering discounts.", "5천 원 이하"),
    ("단지들은 충전율을 90%로 제한하고 충전기를 옮겼다.", "The complexes moved their chargers and limited how far cars may be charged.", "90%"),
    ("이 마을의 주민 절반은 65세를 넘겼지만 젊은 부부 다섯 쌍이 왔다.", "The village is coming back to life as five young couples came.", "65세를 넘"),
]  # fmt: skip
CLEAN = [
    ("매출은 전년 50억 원에서 20억 원 늘어난 70억 원이다.", "Sales rose to 7 billion won from 5 billion won the year before."),
    ("매달 10만 원씩 3년을 부으면 원금 360만 원에 지원금을 더해 720만 원을 받는다.", "Savers who put in 100,000 won a month for three years get back 7.2 million won."),
    ("의원 15명 가운데 찬성 14표, 기권 1표로 가결했다.", "It passed with 14 votes in favor and one abstention."),
    ("사흘 동안 하루 2만 명씩 모두 6만 명이 다녀갔다.", "The three-day festival drew 20,000 visitors a day."),
    ("위원회는 투표함을 24시간 감시한다.", "The commission watches the ballot boxes around the clock."),
    ("지난 10년이 가장 더운 10년이었다.", "The past decade was the hottest on record."),
    ("교황 레오 14세는 이스탄불을 방문했다.", "Pope Leo XIV visited Istanbul."),
    ("12개월 연속 인구가 줄었다.", "The population has been falling for a full year."),
    ("비가 10mm 더 내렸다.", "Another 12 millimeters of rain fell."),
    ("회의는 3월 5일에 열린다.", "The meeting will be held in early spring."),
    ("두 사람이 왔다.", "A man and a woman came."),
    ("전날보다 4.4% 급락해 5.31달러 내렸다.", "It plunged 5.31 dollars from the day before."),
    ("선수(27)가 상을 받았다.", "The player received an award."),
    ("경찰은 10대에게 과태료 200만 원을 부과했다.", "Police fined a teenager 2 million won."),
    ("시는 방문객 6명을 초대했다.", "The city invited half a dozen visitors."),
    ("만 19세 이상 성인 남녀 1천 명을 조사했다.", "It polled 1,000 adults."),
    ("총리는 3박 4일 일정으로 방한했다.", "The prime minister came to Korea on a four-day visit."),
    ("여행은 3박 4일 일정이다.", "The trip is for three nights."),
    ("행사는 7일 동안 이어진다.", "The event goes on for a week, the whole week."),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [ko[slice(*span)] for span in lost_figures(measure(ko, en), ko, en)]


@pytest.mark.parametrize(("ko", "en", "figure"), FLAGGED)
def test_flagged(ko: str, en: str, figure: str) -> None:
    assert figure in found(ko, en)


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
