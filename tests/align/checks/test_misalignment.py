"""The pair is not a translation at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.bitext import Pair
from align.checks import misalignment
from align.checks._coverage import measure

SOUND = Path(__file__).parents[2] / "cases" / "checks" / "sound.tsv"
SOUND_ROWS = [row.split("\t") for row in SOUND.read_text(encoding="utf-8").splitlines()[1:]]

FLAGGED = [
    ("next paragraph", "시는 내년부터 낡은 도로와 다리를 고치기로 했다.", "The orchestra played two symphonies before a small audience."),
    ("other subject", "경찰은 은행에서 돈을 훔친 용의자를 체포했다.", "Farmers expect a rich harvest of apples and pears this autumn."),
    ("other figures", "지난해 관광객 5만 명이 섬을 찾았다.", "The hospital hired 12 nurses and bought three ambulances."),
    ("long against long", "교육부는 내년부터 모든 초등학교에서 수영 교육을 의무적으로 실시한다고 밝혔다.", "Shares of the shipbuilder fell sharply after the company reported heavy losses in the quarter."),
    ("question for statement", "공장에서 불이 나 노동자 세 명이 다쳤다.", "Who will win the national baseball championship this season?"),
    ("advertisement", "대통령은 국회에서 예산안의 통과를 요청했다.", "Subscribe to our newsletter and receive recipes every Friday morning."),
    ("caption", "군은 노인들에게 무료로 점심을 제공하고 있다.", "Fishing boats moored along the pier after the typhoon warning."),
    ("quotation of another", "감독은 “선수들이 자랑스럽다”고 말했다.", "“Interest rates may climb again before winter,” the banker warned."),
    ("court for weather", "법원은 회사에 벌금 500만 원을 선고했다.", "Thick fog covered the valley and delayed several morning flights."),
    ("science for sport", "연구팀은 새로운 백신의 효과를 확인했다.", "The striker scored twice as the home side came from behind."),
    ("economy for culture", "한국은행은 기준금리를 동결하기로 결정했다.", "Visitors admired ancient pottery and paintings at the gallery."),
    ("headline of another page", "주민들, 쓰레기 소각장 건설에 반대", "Young chefs compete in national dessert contest"),
]  # fmt: skip

CLEAN = [
    ("teammates", "동료들도 아쉬움을 나타냈다.", "His teammates were sad to see him go."),
    ("too little to say", "끝났다.", "Nobody came."),
    ("two words a side", "날씨가 맑다.", "Blue skies."),
    ("empty English", "시는 도로를 고쳤다.", ""),
    ("empty Korean", "", "The city repaired the roads."),
    ("one figure wrong", "지난달 주민 1200명이 행사에 참가했다.", "Last month 1,300 residents took part in the event."),
    ("quotation lost", "시장은 “물가가 올라 상인들이 어려움을 겪고 있다”고 말했다.", "The mayor said."),
    ("clause lost", "시장은 회의에 참석하고 주민들과 점심을 먹은 뒤 공장을 방문했다.", "The mayor attended the meeting."),
    ("clause added", "시장은 회의에 참석했다.", "The mayor attended the meeting, and fishermen mended their nets by the harbor."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ko", "en"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str) -> None:
    [finding] = misalignment.find(Pair.of(ko, en))
    assert finding.ko == ((0, len(ko)),)
    assert finding.en == ((0, len(en)),)


@pytest.mark.parametrize(
    ("ko", "en"),
    [row[1:] for row in [*CLEAN, *SOUND_ROWS]],
    ids=[row[0] for row in [*CLEAN, *SOUND_ROWS]],
)
def test_clean(ko: str, en: str) -> None:
    pair = Pair.of(ko, en)
    assert list(misalignment.find(pair)) == []


@pytest.mark.parametrize("row", SOUND_ROWS, ids=[row[0] for row in SOUND_ROWS])
def test_a_sound_pair_scores_above_the_same_korean_with_a_foreign_sentence(row: list[str]) -> None:
    _, ko, en = row
    foreign = "Two veteran drummers toured Scandinavian nightclubs throughout that snowy winter."
    assert misalignment.score(measure(ko, en)) > misalignment.score(measure(ko, foreign))
