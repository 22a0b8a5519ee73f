"""Offices of the English that nothing in the Korean asks for, and those that something does."""

from __future__ import annotations

import pytest

from align.checks._asked_offices import find_asked_offices

FLAGGED = [
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
