"""On which side of the time it is counted from another lies."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("신고를 받은 지 10분 만에 출동했다.", "They set out 10 minutes before the call.", ("분 만에", "10 minutes before")),
    ("공화국을 선포한 지 두 달 만에 뽑았다.", "He was elected two months before Nepal became a republic.", ("달 만에", "two months before")),
    ("수천 년 전에 이 땅에 사람이 살았다.", "Thousands of years later, people lived on this land.", ("수천 년 전", "years later")),
    ("얼마 전 한 기자가 그에게 물었다.", "Not long later, a reporter asked him.", ("얼마 전", "long later")),
    ("몇 년 뒤 그는 시장이 됐다.", "He became mayor several years ago.", ("몇 년 뒤", "years ago")),
    ("판결 18시간 만에 풀려났다.", "He was freed 18 hours before the ruling.", ("시간 만에", "18 hours before")),
    ("선고가 난 지 1년이 지나서 재심이 열린다.", "The retrial opens a year before the sentence.", ("년이 지나", "a year before")),
    ("버스는 한 시간 머문 뒤 떠났다.", "Before an hour at the stop, the bus left.", ("시간 머문 뒤", "Before an hour")),
    ("2, 3년 전만 해도 아무도 관심이 없었다.", "A couple of years later nobody cared about it.", ("2, 3년 전", "years later")),
    ("한 세기 전에 지어진 도서관이다.", "The library was built a century later.", ("한 세기 전", "century later")),
    ("수십 년 전 그가 때렸다고 의회에서 말했다.", "She told Congress, testifying before the Senate, that he hit her decades later.", ("수십 년 전", "decades later")),
    ("그러나 6개월도 안 되어서 새 보고서가 나왔다.", "But less than six months ago a new report came out.", ("6개월도 안 되어서", "less than six months ago")),
    ("10분 뒤면 결과가 나온다.", "The results came out 10 minutes ago.", ("10분 뒤", "minutes ago")),
]  # fmt: skip
CLEAN = [
    ("그는 18시간 만에 깨어났다.", "It was 18 hours before he woke up."),
    ("2주 만에 석방됐다.", "He was held for two weeks before being released."),
    ("1개월 만에 완판됐다.", "It sold out two months before the season ended."),
    ("오래전 헤어진 남매가 만났다.", "Siblings separated as children met decades later."),
    ("수천 년 전에 이 땅에 사람이 살았다.", "People lived on this land thousands of years ago."),
    ("몇 년 뒤 그는 시장이 됐다.", "He became mayor several years later."),
    ("몇 년 뒤 그는 시장이 됐다.", "He became mayor years after he had left, not long ago."),
    ("몇 년 전 떠났다가 몇 년 뒤 돌아왔다.", "He left and came back years later."),
    ("한참 뒤에야 알려졌다.", "It became known only a good while ago, later than most."),
    ("선고 두 시간 전에 풀려났다.", "He was freed two hours before the ruling."),
    ("판결 18시간 만에 풀려났다.", "He was freed 18 hours after the ruling."),
    ("개막 이틀 전, 준비를 시작한 지 1년 만에 취소됐다.", "It was cancelled two days before the opening, a year after work began."),
    ("이틀간의 회담을 앞두고 만났다.", "Before two days of talks, they met."),
    ("입사한 지 6개월도 안 되어서 떠났다.", "Hired less than six months ago, he left."),
    ("6개월도 안 된 새 건물이다.", "The building was finished less than six months ago."),
    ("6개월도 안 돼 새 보고서가 나왔다.", "Less than six months later a new report came out."),
    ("한 세기 전에 지어진 도서관이다.", "The library was built a century ago."),
    ("2~3년 전만 해도 아무도 관심이 없었다.", "Two or three years ago nobody cared about it."),
    ("경기 시작 10분 전 비가 그쳤다.", "The rain stopped ten minutes before the game."),
    ("신고 10분 뒤 도착했다.", "They arrived ten minutes later."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "place"), FLAGGED)
def test_flagged(ko: str, en: str, place: tuple[str, str], points) -> None:
    assert points(ko, en) == [place]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, points) -> None:
    assert points(ko, en) == []
