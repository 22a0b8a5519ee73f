"""A common word that nothing answers, and in its place one that translates nothing."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.general import CHECK, find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    ("경찰은 여성을 폭행한 남성을 긴급 체포해 동기를 캐고 있다.",
     "Police made an emergency arrest of a man who assaulted a woman and are probing his alibi.",
     "동기", "alibi"),
    ("수사팀은 피의자의 휴대전화에서 삭제된 문자를 복원해 대화를 확인했다.",
     "The investigation team restored deleted photos from the suspect's phone and confirmed the"
     " conversations.", "문자", "photos"),
    # Of one kind with what is meant, and no synonym of it.
    ("국토교통부는 노후 교량 340곳의 안전 진단을 마쳤다.",
     "The Land Ministry completed safety inspections of 340 aging tubes.", "교량", "tubes"),
    ("시민단체들은 하굿둑 수문을 개방하면 연어가 돌아올 것이라고 말했다.",
     "Civic groups said salmon would return if the estuary bank's turbines are opened.", "수문",
     "turbines"),
    ("한 대학 연구팀은 플라스틱을 분해하는 효소를 개발했다.",
     "A university research team developed a fungus that breaks down plastic.", "효소", "fungus"),
    # A compound of two nouns, and its head.
    ("시는 장마철을 앞두고 배수펌프장 18곳을 점검했다.",
     "The city inspected 18 tanks ahead of the rainy season.", "배수펌프장", "tanks"),
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
    ("시장은 도서관 앞에서 학생들을 만났다.", "The mayor met sailors in front of the library.",
     "학생", "sailors"),
    ("교사들은 새 교과서를 환영했다.", "Teachers welcomed the new furniture.", "교과서", "furniture"),
    ("어민들은 배 위에서 밤을 보냈다.", "The fishermen spent the butter on the boat.", "밤", "butter"),
    ("도의회는 예산안을 통과시켰다.", "The National Assembly passed the budget.", "도의회",
     "National Assembly"),
]  # fmt: skip

CLEAN = [
    # 물의 is no scandal where it is 물 with its particle.
    ("탐사선은 달에서 물의 존재를 확인했다.", "The probe confirmed that there is water on the moon."),
    # A misprint of what is right.
    ("수지는 어린 소녀였다.", "Suji was a young gril."),
    ("끝에 점수를 더 딸 수 있었을지 모르지만 전체적으로 볼 때 무승부가 공정한 결과였다.",
     "Maybe we could have nicked it in the end but, overall, a draw was probably a fair result."),
    # One word of a longer answer.
    ("법안은 여당 단독으로 상임위를 통과했다.",
     "The ruling party passed the bill in committee on its own."),
    # What stands there is a part of the Korean word.
    ("산림청은 산불 위기 경보를 심각 단계로 올리고 입산을 통제했다.",
     "The forest service raised its wildfire alert to the highest level and closed off the mountains."),
    ("소방차가 좁은 골목에 들어가지 못해 진화가 늦어졌다.",
     "Firefighting was delayed because trucks could not get into the narrow alley."),
    # A sense of a homograph, whatever the lexicon has.
    ("그는 시집 세 권을 냈고 고등학교에서 국어를 가르친다.",
     "He has published three books of poetry and teaches Korean at a high school."),
    ("이 회사는 고추와 무 품종을 개발하는 종묘 업체다.",
     "The company is a seed firm developing chili and radish varieties."),
    # English that may render anything, or does what a noun says.
    ("도는 소나무재선충병 방제를 위해 헬기 3대와 인력 400명을 투입했다.",
     "The province sent in three helicopters and 400 workers to fight pine wilt disease."),
    ("탈세 혐의를 받는 가수는 세무 대리인의 실수라고 해명했다.",
     "The singer accused of tax evasion blamed a mistake by his accountant."),
    ("국토교통부는 노후 교량 340곳의 안전 진단을 마쳤다.",
     "The Land Ministry completed safety inspections of 340 aging bridges."),
    ("시는 장마철을 앞두고 배수펌프장 18곳을 점검했다.",
     "The city inspected 18 pumping stations ahead of the rainy season."),
    # A part of a compound says it.
    ("경찰은 지하철역 앞에서 그를 붙잡았다.", "Police caught him in front of the subway."),
    ("전공의 이탈이 길어지자 병원들은 수술을 줄였다.",
     "As the walkout of trainee doctors dragged on, hospitals cut surgeries."),
    # The noun is told by a verb.
    ("교사들은 아이들의 점수를 기록했다.", "Teachers recorded how the children scored."),
    ("군은 주민들이 안심하고 다니도록 보안등을 달았다.",
     "The county put up security lights so that residents can walk safely."),
    # Shorter than its Korean, a pair may have put much in other words.
    ("한편, 중국은 풍력을 전기로 활용하는 기술에서 미국을 크게 앞설 수 있다고 전문가들은 말했다.",
     "China may blow the U.S. out of the water in wind energy."),
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
    # The opposite of what is negated, or the same from the other side.
    ("의원은 회의에 참석하지 않았다.", "The lawmaker was absent from the meeting."),
    ("그 다리는 안전하지 않다.", "The bridge is unsafe."),
    # Renderings that a lexicon of words does not foresee.
    ("결의안에 찬성한 나라는 열둘이다.", "Twelve countries voted for the resolution."),
    ("도서관은 지난달 착공했다.", "Construction of the library began last month."),
    ("산간에는 눈이 내렸다.", "It snowed in the highlands."),
    ("장례식은 금요일에 치러진다.", "The burial will take place on Friday."),
    # Light words come and go.
    ("회사는 공장 직원을 해고했다.", "The company even dismissed several factory employees."),
    ("구청은 관련 절차를 시작했다.", "The district office has begun the process."),
    # A name stands for what it is.
    ("김 씨는 부산에서 배를 탔다.", "Kim boarded a ship in the port city."),
    ("", "window"),
]  # fmt: skip

KNOWN_WRONG = [
    # A light word of the Korean is free to be left out.
    ("정부는 대책을 마련했다.", "The government prepared chocolate.", "대책", "chocolate"),
    # The wrong word is a gloss of another Korean word, which is answered twice.
    ("경찰은 공항에서 용의자를 체포했다.", "Police arrested a police at the airport.", "용의자",
     "police"),
]  # fmt: skip


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(
    ("ko", "en", "lost", "strange"), FLAGGED, ids=[f"{row[2]}-{row[3]}" for row in FLAGGED]
)
def test_one_hole_on_each_side_is_doubted(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


SURE = frozenset({"garden", "river", "shoes", "music", "table"})
"""English words of FLAGGED, some of those that are surely wrong where they stand."""


@pytest.mark.parametrize(
    ("ko", "en", "strange"), [(r[0], r[1], r[3]) for r in FLAGGED if r[3] in SURE]
)
def test_the_surest_doubts_are_shown_by_default(ko: str, en: str, strange: str) -> None:
    assert [f.confidence >= 0.5 for f in CHECK.flags(Pair.of(ko, en))] == [True], strange


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[f"{i}-{r[1]}" for i, r in enumerate(CLEAN)])
def test_nothing_is_shown_of_a_sound_sentence(ko: str, en: str) -> None:
    assert [found for found in find(Pair.of(ko, en)) if (found.confidence or 0) >= 0.5] == []


@pytest.mark.xfail(strict=True, reason="only words that a translation must say are judged")
@pytest.mark.parametrize(("ko", "en", "lost", "strange"), KNOWN_WRONG)
def test_what_is_missed(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]
