"""Who won, who lost and who sues whom, told the other way round."""

from __future__ import annotations

import pytest

from align.checks.role.contests import find_turned_contests
from align.words.evidence import link_words

FLAGGED = [
    ("두산은 LG에 3대 8로 져 3연패를 당했다.", "Doosan beat LG 8-3, handing them a third straight loss."),
    ("태국 여자 배구 대표팀이 튀르키예를 3대 2로 눌렀다.", "Turkey edged out the Thai women’s volleyball team 3-2."),
    ("세입자 30여 명은 집주인 김모 씨를 상대로 소송을 냈다.", "The landlord, surnamed Kim, filed a suit against more than 30 tenants."),
    ("회사는 노조 간부 5명을 경찰에 고발했다.", "Five union officials filed a complaint against the company."),
    ("두산은 LG에 3대 8로 졌다.", "Doosan beat LG 8-3."),
    ("두산은 LG에 1대 8로 완패했다.", "Doosan beat LG 8-1."),
    ("한국은 일본에 1-2로 패했다.", "South Korea won 2-1 over Japan."),
    ("울산은 전북을 2대 1로 꺾었다.", "Ulsan lost 2-1 to Jeonbuk."),
    ("한국은 일본에 1-2로 패해 준우승에 머물렀다.", "South Korea beat Japan 2-1 to finish as runner-up."),
    ("한국은 우즈베키스탄에 져 4강 진출에 실패했다.", "South Korea beat Uzbekistan, failing to reach the semifinals."),
    ("한국은 아르헨티나에 승부차기 끝에 패해 우승을 놓쳤다.", "South Korea beat Argentina on penalties to miss out on the title."),
    ("한국은 일본을 꺾고 결승에 올랐다.", "South Korea lost to Japan and advanced to the final."),
    ("전북은 울산을 상대로 완승을 거뒀다.", "Jeonbuk suffered a heavy defeat to Ulsan."),
    ("신네르가 신예 김 모 선수에게 덜미를 잡혔다.", "Sinner beat newcomer Kim."),
    ("유족들은 병원을 상대로 소송을 제기했다.", "The hospital filed a suit against the bereaved family."),
    ("LG전자는 중국 하이센스를 상대로 소송을 냈다.", "China's Hisense filed a lawsuit against LG Electronics."),
    ("법원은 노동자가 회사를 상대로 낸 임금 소송에서 원고 패소로 판결했다.", "The court ruled in favor of the worker in a wage suit against the company."),
    ("법원은 건물주가 세입자를 상대로 낸 손해배상 소송에서 원고 승소로 판결했다.", "The court ruled in favor of the tenant in a damages suit filed by the landlord."),
    ("환경단체는 환경부 장관을 고발했다.", "The environment minister filed a complaint against environmental groups."),
    ("김 의원은 이 의원을 윤리위에 제소했다.", "Lawmaker Lee filed a complaint against lawmaker Kim."),
    ("대표팀은 요르단에 역전승을 거뒀다.", "Jordan came from behind to beat the national team."),
]  # fmt: skip
CLEAN = [
    ("태국 여자 배구 대표팀이 튀르키예를 3대 2로 눌렀다.", "The Thai women’s volleyball team edged out Turkey 3-2."),
    ("세입자 30여 명은 집주인 김모 씨를 상대로 소송을 냈다.", "Some 30 tenants filed a suit against their landlord, surnamed Kim."),
    ("세입자 30여 명은 집주인 김모 씨를 상대로 소송을 냈다.", "The landlord, surnamed Kim, faces a suit by 30 tenants."),
    ("회사는 노조 간부 5명을 경찰에 고발했다.", "The company filed a complaint against five union officials."),
    ("두산은 LG에 1대 8로 완패했다.", "Doosan lost to LG 8-1."),
    ("두산은 LG에 3대 8로 졌다.", "Doosan failed to beat LG, losing 8-3."),
    ("두산은 LG에 3대 8로 졌다.", "LG beat Doosan 8-3."),
    ("울산은 전북을 2대 1로 꺾었다.", "Jeonbuk lost 2-1 to Ulsan."),
    ("한국은 일본에 1-2로 패해 준우승에 머물렀다.", "South Korea lost to Japan 2-1 to finish as runner-up."),
    ("한국은 일본에 1-2로 패했다.", "Japan beat South Korea 2-1."),
    ("한국은 일본에 졌다.", "South Korea failed to beat Japan."),
    ("한국은 일본을 꺾고 결승에 올랐다.", "South Korea beat Japan to advance to the final."),
    ("한국은 일본을 꺾었다.", "Japan lost to South Korea."),
    ("한국은 일본을 꺾었지만 중국에 졌다.", "South Korea beat Japan but lost to China."),
    ("한국은 독일에 패한 일본을 꺾었다.", "South Korea beat Japan, which had lost to Germany."),
    ("한국은 일본에 진 빚을 갚았다.", "South Korea paid back what it owed Japan."),
    ("유족들은 병원을 상대로 소송을 제기했다.", "The bereaved family filed a suit against the hospital."),
    ("유족들은 병원을 상대로 소송을 제기했다.", "The hospital was sued by the bereaved family."),
    ("경찰은 운전자를 상대로 경위를 조사하고 있다.", "Police are questioning the driver."),
    ("법원은 노동자가 회사를 상대로 낸 임금 소송에서 원고 패소로 판결했다.", "The court ruled against the worker in his wage suit."),
    ("법원은 노동자가 회사를 상대로 낸 임금 소송에서 원고 패소로 판결했다.", "The court sided with the company in a wage suit filed by a worker."),
    ("법원은 노동자가 회사를 상대로 낸 소송에서 원고 승소 판결한 원심을 깨고 돌려보냈다.", "The court found for the company, overturning a ruling for the worker."),
    ("환경단체는 환경부 장관을 고발했다.", "Environmental groups filed a complaint against the environment minister."),
    ("환경단체는 환경부 장관을 고발했다.", "A complaint was filed against the environment minister by environmental groups."),
    ("김 의원은 이 의원을 윤리위에 제소했다.", "Lawmaker Lee is the target of a complaint by lawmaker Kim."),
    ("대표팀은 요르단에 역전승을 거뒀다.", "Jordan led, but the national team came from behind to win."),
    ("대표팀은 요르단에 역전승을 거뒀다.", "The national team came from behind to beat Jordan."),
]  # fmt: skip


def turned(ko: str, en: str) -> list[str]:
    return [turn.right for turn in find_turned_contests(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    assert len(turned(ko, en)) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert turned(ko, en) == []
