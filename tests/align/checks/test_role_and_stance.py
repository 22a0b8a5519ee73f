"""Deeds, clauses, inquiries and demands that the English tells of another, or as done."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks import (
    antonym,
    date,
    entity,
    general,
    modality,
    negation,
    number,
    omission,
    role,
)
from align.checks._check import Check

SHOWN = 0.5
"""Confidence from which a flag is shown without asking."""

FLAGGED = [
    (role.CHECK, "삼성은 미국 스타트업이 제기한 특허 소송에서 승소했다.",
     "Samsung won a patent suit it brought against a U.S. startup."),
    (role.CHECK, "장기는 환자 5명에게 기증됐다.", "The organs were donated by five patients."),
    (role.CHECK, "성남FC는 공격수를 강원FC로부터 임대 영입했다.",
     "Seongnam FC sent the forward on loan to Gangwon FC."),
    (role.CHECK, "시는 조합이 제출한 계획을 승인했다.", "The city approved the plan submitted to the cooperative."),
    (role.CHECK, "건물주가 세입자를 흉기로 위협한 혐의로 경찰에 붙잡혔다.",
     "A tenant was caught by police on suspicion of threatening a building owner with a weapon."),
    (number.CHECK, "수출은 반도체 호조에 힘입어 8.2% 늘어난 반면 수입은 에너지 가격 하락으로 3.1% 줄었다.",
     "Imports rose 8.2 percent on strong chip sales, while exports fell 3.1 percent as energy prices dropped."),
    (number.CHECK, "충원율은 지방대가 92.1%로 수도권 대학의 98.7%보다 낮았다.",
     "The rate was 92.1 percent for universities in the greater Seoul area, lower than the 98.7 percent for provincial universities."),
    (antonym.CHECK, "수출은 8.2% 늘어난 반면 수입은 에너지 가격 하락으로 3.1% 줄었다.",
     "Exports rose 8.2 percent, while imports fell 3.1 percent as energy prices jumped."),
    (antonym.CHECK, "은행들이 대출 금리를 올리고 예금 금리는 내렸다.", "Banks raised deposit rates while lowering lending rates."),
    (antonym.CHECK, "울산에서는 피해가 잇따랐으나 부산에서는 피해가 신고되지 않았다.",
     "Busan suffered a string of damage, but no damage was reported in Ulsan."),
    (antonym.CHECK, "진앙은 경주시 남남서쪽 8km 지역이다.", "The epicenter was 8 kilometers north-northwest of Gyeongju."),
    (modality.CHECK, "당국은 화재 원인을 조사 중이다.", "Authorities have confirmed the cause of the fire."),
    (modality.CHECK, "시는 내년 트램에 1조 원을 투입한다.", "The city spent 1 trillion won on the tram."),
    (modality.CHECK, "야당은 장관에게 사퇴하라고 촉구했다.", "The opposition forced the minister to step down."),
    (modality.CHECK, "관세청은 검색기를 배치했다고 20일 밝혔다.",
     "The Korea Customs Service said on the 20th that it will deploy scanners."),
    (modality.CHECK, "그는 감세가 재정을 악화시킬 것이라고 비판했다.", "He criticized the tax cut, saying it has worsened public finances."),
    (general.CHECK, "교육부는 지침을 고쳤다.", "The Ministry of Employment revised the guidelines."),
    (general.CHECK, "한 아파트에서 불이 났다.", "A fire broke out at a hospital."),
    (omission.CHECK, "법안은 찬성 167명, 반대 98명으로 가결됐다.", "The bill passed with 167 votes in favor."),
    (omission.CHECK, "언론은 공장이 폐수를 방류한 의혹이 있다고 보도했고, 회사는 이를 전면 부인했다.",
     "The media reported allegations that the plant discharged wastewater."),
    (role.CHECK, "용의자는 범행 직후 부산으로 달아났다.", "The suspect fled from Busan right after the crime."),
]  # fmt: skip
CLEAN = [
    (role.CHECK, "용의자는 범행 직후 부산으로 달아났다.", "The suspect ran from police to Busan right after the crime."),
    (antonym.CHECK, "그는 아버지가 물려준 땅을 마을에 기부했다.", "He donated land inherited from his father to the village."),
    (modality.CHECK, "검찰은 이 회장을 불기소 처분했고 시민단체는 재수사를 촉구했다.",
     "Chairman Lee will not face charges, prosecutors said, prompting civic groups to demand a new probe."),
    (role.CHECK, "삼성은 미국 스타트업이 제기한 특허 소송에서 승소했다.",
     "Samsung won a patent suit brought against it by a U.S. startup."),
    (role.CHECK, "장기는 환자 5명에게 기증됐다.", "The organs were donated to five patients by the family."),
    (role.CHECK, "성남FC는 공격수를 강원FC로부터 임대 영입했다.",
     "Seongnam FC signed the forward on loan from Gangwon FC."),
    (role.CHECK, "시는 조합이 제출한 계획을 승인했다.", "The plan that the cooperative submitted to the city was approved."),
    (role.CHECK, "건물주가 세입자를 흉기로 위협한 혐의로 경찰에 붙잡혔다.",
     "Police arrested a landlord accused of threatening a tenant with a weapon."),
    (role.CHECK, "정부는 수입 쇠고기 단속을 강화하고 업체에 과태료를 부과한다.",
     "Enforcement of rules for foreign beef will be tightened, with firms facing government fines."),
    (number.CHECK, "수출은 반도체 호조에 힘입어 8.2% 늘어난 반면 수입은 에너지 가격 하락으로 3.1% 줄었다.",
     "While imports fell 3.1 percent as energy prices dropped, exports rose 8.2 percent on strong chip sales."),
    (number.CHECK, "법원은 오는 29일 오전 10시 30분 첫 공판을 열고 증인 세 명을 신문할 예정이다.",
     "The court is to hold the first hearing at 10:30 a.m. on the 29th and examine three witnesses."),
    (antonym.CHECK, "행사에는 국내외 60여 개 기업이 참여한다.", "More than 60 companies from home and abroad will take part in the event."),
    (antonym.CHECK, "그는 발언이 사실과 다르다며 후보를 허위사실 공표 혐의로 고발했다.",
     "Saying the remarks were untrue, he accused the candidate of spreading false information."),
    (antonym.CHECK, "인공지능이 일자리를 빼앗기보다는 직업을 만들 것이지만 준비하지 않으면 위기가 된다.",
     "AI will create occupations rather than take away jobs, but if we do not prepare, it is a crisis."),
    (antonym.CHECK, "울산에서는 피해가 잇따랐으나 부산에서는 피해가 신고되지 않았다.",
     "No damage was reported in Busan, but Ulsan suffered a string of damage."),
    (antonym.CHECK, "진앙은 경주시 남남서쪽 8km 지역이다.", "The epicenter was 8 kilometers southwest of Gyeongju."),
    (modality.CHECK, "당국은 화재 원인을 조사 중이다.", "Authorities have yet to determine what caused the fire."),
    (modality.CHECK, "시는 트램에 1조 원을 투입한다.", "The city is spending 1 trillion won on the tram."),
    (modality.CHECK, "재단은 2010년부터 장학금을 지급한다.", "The foundation has provided scholarships since 2010."),
    (modality.CHECK, "앱은 무료로 배포된다.", "The app is developed and distributed for free."),
    (modality.CHECK, "정부는 외국인의 참가도 허용하겠다고 밝혔다.", "The government said foreigners may take part."),
    (role.CHECK, "노조가 낸 가처분 신청을 법원이 기각했다.", "The court rejected the injunction sought against management by the union."),
    (role.CHECK, "중국으로 돌아간 교수는 강의를 시작했다.", "The professor from China has returned home and begun lectures."),
    (number.CHECK, "직장인 10명 중 3명이 이직을 원한다.", "Nearly one in three office workers want to change jobs."),
    (number.CHECK, "양궁 여자 단체전에서 올림픽 10연패를 기록했다.", "The women's archery team won its 10th straight Olympic gold."),
    (date.CHECK, "시행 시기를 5월부터로 앞당겼다.", "The start was moved up to May."),
    (negation.CHECK, "비정치 모임이다.", "The group is neutral in politics."),
    (omission.CHECK, "작년 우승팀 두산은 삼성에 한 점 차로 졌다.", "The defending champion Doosan lost to Samsung by one run."),
    (modality.CHECK, "시는 매년 트램에 1조 원을 투입한다.", "Every year the city has spent 1 trillion won on the tram."),
    (modality.CHECK, "야당은 장관에게 사퇴하라고 촉구했다.", "The opposition pressed the minister to step down."),
    (modality.CHECK, "관세청은 검색기를 배치했다고 20일 밝혔다.",
     "Scanners are now in place that will stop smugglers, customs authorities said on the 20th."),
    (modality.CHECK, "장군 세 명이 별을 하나씩 더 달게 됐다고 발표했다.", "It announced that three generals will gain another star."),
    (general.CHECK, "교육부는 지침을 고쳤다.", "The Ministry of Education revised the guidelines."),
    (entity.CHECK, "제작사는 방송사가 대금을 주지 않았다고 주장한다.",
     "The production company claims that the broadcaster did not pay."),
    (general.CHECK, "한 아파트에서 불이 났다.", "A fire broke out in a residential building."),
    (omission.CHECK, "법안은 찬성 167명, 반대 98명으로 가결됐다.", "The bill passed by a vote of 167 to 98."),
    (omission.CHECK, "은행이 기준금리를 25bp 내렸다.", "The bank made a quarter-point rate cut."),
    (omission.CHECK, "교수는 다음과 같이 말했다. “백신은 유망하다.”", "The professor said: “The vaccine is promising.”"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "ko", "en"), FLAGGED)
def test_flagged(check: Check, ko: str, en: str) -> None:
    assert list(check.find(Pair.of(ko, en)))


@pytest.mark.parametrize(("check", "ko", "en"), CLEAN)
def test_clean(check: Check, ko: str, en: str) -> None:
    flags = check.flags(Pair.of(ko, en))
    assert [flag for flag in flags if flag.confidence >= SHOWN] == []
