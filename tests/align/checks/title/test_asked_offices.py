"""Offices of the English that nothing in the Korean asks for, and those that something does."""

from __future__ import annotations

import pytest

from align.checks.title.asked_offices import find_asked_offices

FLAGGED = [
    ("홍콩의 마지막 총독은 회고록을 냈다.", "Hong Kong's last prime minister published a memoir.", "총독", "prime minister"),
    ("캐나다 총리는 회의를 미뤘다.", "Canada's governor general put off the meeting.", "총리", "governor general"),
    ("수녀는 소록도에서 환자를 돌봤다.", "The bishop cared for patients on Sorok Island.", "수녀", "bishop"),
    ("대사를 지낸 그가 후보로 꼽힌다.", "The former consul general is seen as a candidate.", "대사", "consul general"),
    ("육군참모총장은 부대를 찾았다.", "The chairman of the Joint Chiefs of Staff visited a unit.", "참모총장", "chairman of the Joint Chiefs of Staff"),
    ("합참의장은 하와이를 찾는다.", "The army chief of staff will visit Hawaii.", "합참의장", "army chief of staff"),
    ("프랑스 대사는 한옥을 칭찬했다.", "The French consul praised the house.", "대사", "consul"),
    ("암센터 원장은 병동을 늘린다고 했다.", "The deputy director said the center would grow.", "원장", "deputy director"),
    ("전무는 공장을 짓겠다고 했다.", "The president said a plant would be built.", "전무", "president"),
    ("대법관의 퇴임으로 선고가 미뤄졌다.", "The ruling was put off when the prosecutor retired.", "대법관", "prosecutor"),
    ("사단장은 책임을 부인했다.", "The commander of the 1st Brigade denied responsibility.", "사단장", "commander of the 1st Brigade"),
    ("최고재무책임자는 투자를 늘리겠다고 했다.", "The chief technology officer vowed to invest more.", "최고재무책임자", "chief technology officer"),
    ("국장은 절차를 설명했다.", "The team leader explained the steps.", "국장", "team leader"),
    ("시 관계자는 공사를 재개한다고 했다.", "The mayor said work would resume.", "관계자", "mayor"),
    ("무역투자실장은 수출이 늘었다고 했다.", "The vice minister said exports rose.", "실장", "vice minister"),
    ("훈련소장은 급식을 개선하겠다고 했다.", "The army's chief of staff said meals would improve.", "소장", "chief of staff"),
    ("금통위원은 아직 이르다고 했다.", "The governor said it was too early.", "금통위원", "governor"),
    ("여단장은 시설을 고치겠다고 했다.", "The division commander said barracks would be repaired.", "여단장", "division commander"),
    ("유소년팀 감독이 입건됐다.", "The captain of a youth team was booked.", "감독", "captain"),
    ("인수위원장은 방안을 발표했다.", "A member of the transition committee announced the plan.", "위원장", "member of the transition committee"),
    ("보훈부 장관은 수당을 올리겠다고 했다.", "The defense minister promised to raise allowances.", "보훈부 장관", "defense minister"),
    ("공단 이사장은 예산을 늘리겠다고 했다.", "A spokesperson for the agency said its budget would rise.", "이사장", "spokesperson"),
    ("조사국장은 세무조사를 늘린다고 했다.", "The head of the audit team said audits would increase.", "국장", "head of the audit team"),
    ("여당 간사는 회의 진행에 항의했다.", "The ruling party chairman protested the way it was run.", "간사", "party chairman"),
    ("명예교수는 경색을 전망했다.", "An assistant professor predicted a chill.", "명예교수", "assistant professor"),
]  # fmt: skip
CLEAN = [
    ("인도 총독이 총리를 만났다.", "The viceroy of India met the prime minister."),
    ("주교는 신부들을 격려했다.", "The bishop encouraged the priests."),
    ("대법관은 법무부 장관을 지냈다.", "The justice once served as attorney general."),
    ("준장과 대령 열 명이 물러났다.", "A brigadier general and ten colonels stepped down."),
    ("대법관 후보자는 재산을 공개했다.", "The nominee, a former prosecutor, disclosed his assets."),
    ("부원장은 병동을 늘린다고 했다.", "The deputy director said the center would grow."),
    ("부위원장은 상황이 나아졌다고 했다.", "The committee's vice president said things were better."),
    ("부팀장은 절차를 설명했다.", "The deputy team leader explained the steps."),
    ("변호사들은 검찰을 비판했다.", "Lawyers criticized the prosecutor."),
    ("그는 변호사와 로펌을 차렸다.", "The former prosecutor opened a firm with a lawyer."),
    ("의원은 국회부의장을 지냈다.", "The lawmaker has been deputy speaker."),
    ("봉준호 감독이 심사위원단을 이끈다.", "The director is president of the jury."),
    ("총영사는 사과했다.", "The consul general apologized."),
    ("트럼프는 이사를 추천했다.", "President Trump recommended a director."),
    ("대변인은 회담을 제안했다.", "A spokesman for the president proposed talks."),
    ("정 국장은 절차를 설명했다.", "Jeong, the bureau chief, told a team leader so."),
    ("시 관계자는 공사를 재개한다고 했다.", "An official said work would resume."),
    ("시장은 공사를 재개한다고 했다.", "The mayor said work would resume."),
    ("구청장은 공사를 재개한다고 했다.", "The mayor of the district said work would resume."),
    ("차관은 수출이 늘었다고 했다.", "The vice minister said exports rose."),
    ("무역투자실장은 수출이 늘었다고 했다.", "A senior official said exports rose."),
    ("훈련소장은 급식을 개선하겠다고 했다.", "The head of the center said meals would improve."),
    ("비서실장은 사의를 밝혔다.", "The chief of staff offered to resign."),
    ("관방장관은 논평을 삼갔다.", "The top government spokesman declined to comment."),
    ("총리는 장관들을 불렀다.", "The prime minister summoned his ministers."),
    ("장관은 총리실과 협의했다.", "The minister consulted the prime minister's office."),
    ("장관상을 받은 학생이다.", "The student won a prize from the president."),
    ("인수위원장은 위원들과 만났다.", "Members of the transition committee met its head."),
    ("감독은 주장을 교체했다.", "The coach replaced the captain."),
    ("이사장 측은 답하지 않았다.", "A spokesperson for the chairman did not answer."),
    ("국방부 장관은 훈련을 참관했다.", "The defense minister watched the drill."),
    ("장관은 국방비를 늘리겠다고 했다.", "The defense minister promised more spending."),
    ("간사는 위원장에게 항의했다.", "The ranking member protested to the chairman."),
    ("부시장은 시장을 대신해 나왔다.", "The vice mayor came in place of the mayor."),
    ("연준 이사는 인하를 지지했다.", "The Fed governor backed a cut."),
    ("금감원장은 은행장들을 만났다.", "The governor of the FSS met bank chiefs."),
    ("도지사는 국장에게 지시했다.", "The governor instructed the director."),
    ("국장은 예산을 설명했다.", "The director, head of the bureau, explained the budget."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "office", "told"), FLAGGED)
def test_flagged(ko: str, en: str, office: str, told: str) -> None:
    [one] = find_asked_offices(ko, en)
    assert (ko[slice(*one.ko)], en[slice(*one.en)]) == (office, told)


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_asked_offices(ko, en)) == []
