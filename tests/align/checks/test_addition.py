"""A clause of the English that nothing in the Korean supports."""

from __future__ import annotations

from pathlib import Path

import pytest

from align.bitext import Pair, Segment
from align.checks import addition

SOUND = Path(__file__).parents[2] / "cases" / "checks" / "sound.tsv"
SOUND_ROWS = [row.split("\t") for row in SOUND.read_text(encoding="utf-8").splitlines()[1:]]

# label, Korean, English, what is flagged
FLAGGED = [
    ("a body of nobody's", "경찰은 용의자의 도주 경로를 파악했다.", "Police identified the suspect's escape route with help from the FBI.", "with help from the FBI"),
    ("and", "시는 낡은 다리를 철거했다.", "The city demolished the old bridge, and the orchestra played two symphonies.", "and the orchestra played two symphonies"),
    ("but", "시장은 회의에 참석했다.", "The mayor attended the meeting, but fishermen had mended their nets by then.", "but fishermen had mended their nets by then"),
    ("which", "학교는 새 도서관을 지었다.", "The school built a new library, which has suffered from severe droughts.", "which has suffered from severe droughts"),
    ("while", "수출은 지난달 크게 늘었다.", "Exports rose sharply last month, while penguins bred on the rocky coast.", "while penguins bred on the rocky coast"),
    ("who", "경찰은 용의자를 체포했다.", "Police arrested the suspect, who collects antique clocks and porcelain.", "who collects antique clocks and porcelain"),
    ("as", "병원은 환자로 붐비고 있다.", "The hospital is crowded with patients, as skiers prefer powdery slopes.", "as skiers prefer powdery slopes"),
    ("because", "주민들은 공장 건설에 반대했다.", "Residents opposed the construction of the factory, because violins sound sweeter in winter.", "because violins sound sweeter in winter"),
    ("with", "그는 서울을 방문했다.", "He visited Seoul, with heavy snow falling across Scandinavia.", "with heavy snow falling across Scandinavia"),
    ("a phrase without a comma", "그는 어제 병원에 갔다.", "He went to the hospital yesterday with his uncle and three cousins.", "with his uncle and three cousins"),
    ("although", "회사는 공장을 닫았다.", "The company closed the factory, although sopranos rarely perform outdoors.", "although sopranos rarely perform outdoors"),
    ("so", "강이 넘쳐 마을이 잠겼다.", "The river flooded and the village was submerged, so the chef seasoned the broth lightly.", "so the chef seasoned the broth lightly"),
    ("after the closing mark", "시장은 “도로를 고치겠다”고 말했다.", "The mayor said, “We will repair the roads,” and dolphins leaped beside the ferry.", "and dolphins leaped beside the ferry"),
    ('a cause', '시는 축제를 취소했다.', 'The city canceled the festival due to heavy rain.', 'due to heavy rain'),
    ('a figure', '시는 버스 요금을 올리기로 했다.', 'The city decided to raise bus fares by 20 percent.', '20 percent'),
    ('a measure', '병원은 새 건물을 지었다.', 'The hospital built a new 10-story building.', '10-story'),
    ('a crowd', '주민들이 거리로 나왔다.', 'Hundreds of residents took to the streets.', 'Hundreds of residents'),
    ('a short tail', '학교는 급식을 중단했다.', 'The school stopped serving meals because of food poisoning.', 'because of food poisoning'),
    ("more than what a dish is", "그는 김치를 처음 먹어 봤다며 웃었다.", "He said with a smile that it was his first time trying kimchi, and the orchestra played two symphonies.", "and the orchestra played two symphonies"),
]  # fmt: skip

CLEAN = [
    (
        "won in straight games",
        "안세영이 파리 올림픽 배드민턴 여자 단식 결승에서 중국의 허빙자오를 2-0으로 꺾고 금메달을 목에 걸었다.",
        "An Se-young won the gold medal in women's singles badminton at the Paris Olympics by beating China's He Bingjiao in straight games.",
    ),
    (
        "what a Korean day is",
        "절기상 입추가 지났지만 밤에도 기온이 25도 아래로 내려가지 않는 열대야가 서울에서 34일째 이어졌다.",
        "Seoul has endured 34 straight tropical nights, when the temperature stays above 25 degrees Celsius, even though Ipchu, which marks the start of autumn on the traditional calendar, has passed.",
    ),
    (
        "a figure told in other words",
        "지난해 혼인은 19만3천673건으로 12년 만에 처음 늘었다.",
        "Marriages increased for the first time in 12 years last year, with 193,673 couples tying the knot.",
    ),
    ("which game", "삼성은 3차전에서 두산에 역전패를 당했다.", "The Samsung Lions suffered a come-from-behind loss to the Doosan Bears in the third game."),
    (
        "a difference",
        "군은 지원금을 50만 원에서 70만 원으로 올리기로 했다.",
        "The county has decided to raise the subsidy by 200,000 won to 700,000 won.",
    ),
    ("a tray", "달걀 한 판 값이 7천 원을 넘어섰다.", "The price of a tray of 30 eggs has passed 7,000 won."),
    ("both ends of a change", "한도는 30만 원에서 50만 원으로 늘어난다.", "The limit will be raised from 300,000 won to 500,000 won."),
    ("attribution at the end", "도로를 새로 고치기로 했다.", "It was decided that the roads would be repaired, the spokesman said."),
    ("who a name is", "한빛전자는 올해 공장을 늘린다.", "Hanbit Electronics, the country's largest maker of displays, will expand its plant this year."),
    ("what a name is", "제주 4·3평화재단은 희생자 유해의 신원을 확인했다.", "The Jeju April 3 Peace Foundation, which commemorates the uprising, identified the remains of victims."),
    ("where a place is", "부산에서 불꽃 축제가 열린다.", "A fireworks festival will be held in the southeastern port city of Busan."),
    ("short English", "시는 도로를 고치고 공원을 새로 짓기로 했다.", "The city will act."),
    ("wholly free", "문전성시를 이뤘다.", "Customers came in droves."),
    ("empty English", "시는 도로를 고쳤다.", ""),
    ("figures in the tail", "건물은 지하 3층, 지상 25층 규모로 지어진다.", "The building will have 25 stories, with three basement levels."),
    ("who it was", "지난해 은퇴한 김 감독이 돌아왔다.", "Kim, who retired last year as manager, has returned."),
    ("one word more", "시는 다리를 철거했다.", "The city demolished the dangerous bridge."),
    ('a figure in Korean words', '스님 정년을 일흔다섯으로 늦췄다.', 'The retirement age for monks was raised to 75.'),
    ('ten days of a month', '다음 달 초순께 결과가 나온다.', 'The results are due in the first 10 days of next month.'),
    ('a date for a holiday', '행사는 광복절 전날 열린다.', 'The event takes place on Aug. 14.'),
    ('many', '주민들이 대거 거리로 나왔다.', 'Hundreds of residents took to the streets.'),
    ('said by another word', '여성가족부는 대책을 냈다.', 'The ministry announced measures despite its small staff.'),
    ("what an acronym stands for", "증권가는 FOMC 결과를 숨죽여 기다리고 있다.", "The financial district is holding its breath for the outcome of the Federal Open Market Committee meeting."),
    ("the measure in other units", "강원 산간에는 최대 30㎝의 눈이 쌓이겠다.", "Up to 30 centimeters (12 inches) of snow is expected to pile up in the mountains of Gangwon Province."),
    ("what a dish is", "그는 김치를 처음 먹어 봤다며 웃었다.", "He said with a smile that it was his first time trying kimchi, Korea's signature fermented cabbage dish."),
    ("what an exam is", "수능일에는 출근 시간이 늦춰진다.", "Office hours are pushed back on the day of the College Scholastic Ability Test, the country's standardized university entrance exam."),
]  # fmt: skip


def shown(ko: str, en: str) -> list[str]:
    """The English under each finding that is shown by default."""
    found = [f for f in addition.find(Pair.of(ko, en)) if (f.confidence or 1) >= 0.5]
    return [en[start:end] for f in found for start, end in f.en]


@pytest.mark.parametrize(
    ("ko", "en", "added"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_flagged(ko: str, en: str, added: str) -> None:
    assert shown(ko, en) == [added]


@pytest.mark.parametrize(
    ("ko", "en"),
    [row[1:] for row in [*CLEAN, *SOUND_ROWS]],
    ids=[row[0] for row in [*CLEAN, *SOUND_ROWS]],
)
def test_clean(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.parametrize(("role", "confidence"), [("body", 0.6), ("caption", 0.3)])
def test_no_korean_at_all(role: str, confidence: float) -> None:
    pair = Pair(Segment("", 0), Segment("The river flooded.", 9), role=role)
    [finding] = addition.find(pair)
    assert (finding.en, finding.confidence) == (((0, 18),), confidence)


def test_an_addition_in_the_middle() -> None:
    english = (
        "The mayor, who collects antique clocks and porcelain, attended the meeting yesterday."
    )
    added = "who collects antique clocks and porcelain"
    assert shown("시장은 어제 회의에 참석했다.", english) == [added]
