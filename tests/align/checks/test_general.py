"""One hole on each side: doubtful by itself, so never shown by default."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.general import CHECK, find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("경찰은 용의자를 공항에서 체포했다.", "Police arrested a window at the airport.", "용의자",
     "window"),
    ("경찰은 용의자를 공항에서 체포했다.", "Police arrested a kitchen at the airport.", "용의자",
     "kitchen"),
    ("정부는 내년 예산을 크게 늘린다.", "The government will greatly increase next year's garden.",
     "예산", "garden"),
    ("회사는 공장 직원을 해고했다.", "The company dismissed kitchen employees.", "공장", "kitchen"),
    ("회사는 공장 직원을 해고했다.", "The company dismissed river employees.", "공장", "river"),
    ("농민들은 가뭄 대책을 정부에 요구했다.",
     "Farmers demanded chocolate measures from the government.", "가뭄", "chocolate"),
    ("농민들은 가뭄 대책을 정부에 요구했다.",
     "Farmers demanded window measures from the government.", "가뭄", "window"),
    ("학교는 학생에게 점심을 무료로 제공한다.", "The school provides free shoes to students.",
     "점심", "shoes"),
    ("학교는 학생에게 점심을 무료로 제공한다.", "The school provides free music to students.",
     "점심", "music"),
    ("법원은 회사의 신청을 기각했다.", "The court rejected the company's kitchen.", "신청",
     "kitchen"),
    ("주민들은 소음 대책을 시에 요구했다.", "Residents demanded bread measures from the city.",
     "소음", "bread"),
    ("소방관은 건물에서 아이를 구조했다.", "The firefighter rescued a table from the building.",
     "아이", "table"),
]  # fmt: skip

CLEAN = [
    ("경찰은 용의자를 공항에서 체포했다.", "Police arrested a suspect at the airport."),
    ("정부는 내년 예산을 크게 늘린다.", "The government will greatly increase next year's budget."),
    ("회사는 공장 직원을 해고했다.", "The company dismissed factory employees."),
    ("회사는 공장 직원을 해고했다.", "The company dismissed employees."),
    ("회사는 공장 직원을 해고했다.", "The company dismissed all of its employees."),
    ("농민들은 가뭄 대책을 정부에 요구했다.",
     "Farmers demanded drought measures from the government."),
    ("학교는 학생에게 점심을 무료로 제공한다.", "The school provides free lunch to students."),
    ("법원은 회사의 신청을 기각했다.", "The court rejected the company's application."),
    ("주민들은 소음 대책을 시에 요구했다.", "Residents demanded noise measures from the city."),
    ("소방관은 건물에서 아이를 구조했다.", "The firefighter rescued a child from the building."),
    ("소방관은 건물에서 아이를 구조했다.", "The firefighter rescued Minho from the building."),
    ("선수들은 감독에게 감사를 전했다.", "The players expressed their thanks to the coach."),
    ("회담은 화기애애했다.", "The talks were cordial."),
    ("비가 와서 경기가 취소됐다.", "Rain forced the match to be called off."),
    ("그는 학교까지 걸어간다.", "He walks to school."),
    ("협상 타결은 불가피하다.", "A deal is inevitable."),
    ("첫 삽을 떴다.", "Ground was broken."),
    ("문을 닫았다.", "It closed its doors."),
    ("", "window"),
]  # fmt: skip

KNOWN_WRONG = [
    # Two words are lost: which one the English word stands for cannot be told.
    ("병원은 환자의 용의자 신청을 받았다.", "The hospital got the window of kitchens.", "용의자",
     "window"),
]  # fmt: skip


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(
    ("ko", "en", "lost", "strange"), FLAGGED, ids=[f"{row[2]}-{row[3]}" for row in FLAGGED]
)
def test_one_hole_on_each_side_is_doubted(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


@pytest.mark.parametrize(("ko", "en", "lost", "strange"), FLAGGED[:3])
def test_the_doubt_is_hidden_by_default(ko: str, en: str, lost: str, strange: str) -> None:
    assert [flag.confidence < 0.5 for flag in CHECK.flags(Pair.of(ko, en))] == [True]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[f"{i}-{r[1]}" for i, r in enumerate(CLEAN)])
def test_a_sound_sentence_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="only a single hole is judged")
@pytest.mark.parametrize(("ko", "en", "lost", "strange"), KNOWN_WRONG)
def test_two_holes_are_missed(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]
