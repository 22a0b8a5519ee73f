"""A suspicion, a danger, a charge or a review, told as a fact."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find

# Korean, English, what of the English is pointed at.
FLAGGED = [
    ("조합은 시공사가 자재를 바꿨다고 주장하며 감사를 청구했다.", "The association asked for an audit after discovering that the builder had changed materials.", "discovering that"),
    ("연구진은 이 결과가 수면이 기억을 도울 수 있음을 시사한다고 했다.", "The researchers said the results prove that sleep helps memory.", "prove"),
    ("경찰은 그가 중앙선을 넘은 것으로 보고 조사 중이다.", "He crossed the center line, and police are investigating.", "crossed"),
    ("이 하천은 범람할 위험이 크다는 지적을 받아 왔다.", "Critics point out that the stream has overflowed.", "overflowed"),
    ("공사가 강행되면 서식지가 파괴될 우려가 있다고 지적했다.", "They pointed out that the habitat has been destroyed by the works.", "destroyed"),
    ("경찰은 공금을 횡령한 혐의로 직원을 불러 조사하고 있다.", "Police summoned for questioning a clerk who embezzled public money.", "embezzled"),
    ("다리는 6월 개통될 예정이었으나 예산 문제로 미뤄졌다.", "The bridge opened in June but was delayed due to budget problems.", "opened"),
    ("시는 운항 횟수를 늘리는 방안을 검토하겠다고 밝혔다.", "The city said it will increase the number of runs.", "will increase"),
    ("질병청은 임신부에게 접종을 권고하고 있다.", "The agency requires pregnant women to be vaccinated.", "requires"),
    ("그가 차기 총리 후보로 거론되고 있다.", "He has been appointed as the next prime minister.", "has been appointed"),
    ("정부는 이날 국무회의에서 개정안을 의결했다.", "The government is considering the amendment at the Cabinet meeting.", "is considering"),
    ("업체는 폐수를 무단 방류한 것으로 의심받고 있다.", "The company discharged wastewater without permission.", "discharged"),
    ("검찰은 장부를 조작했을 가능성을 들여다보고 있다.", "Prosecutors are looking into Kim, who manipulated the books.", "manipulated"),
    ("시의회는 조례안을 다음 회기에 논의하기로 했다.", "The council passed the ordinance in the next session.", "passed"),
    ("피해자는 협박을 당했다고 진술했다.", "The court found that the victim had been threatened.", "court found"),
    ("시민단체는 공사 중단을 요구하는 소송을 냈다.", "The group won a lawsuit to halt construction.", "won a lawsuit"),
    ("정부는 허가를 취소할 수 있다고 경고했다.", "The government warned that it had canceled the permit.", "had"),
    ("접종이 부작용 우려로 중단됐다.", "Vaccination may be suspended over fears of side effects.", "may"),
    ("이 구간은 올해 안에 4차로로 확장된다.", "The section was expanded to four lanes this year.", "expanded"),
    ("소문이 사실로 확인됐다.", "Rumor has it that they met.", "Rumor has it"),
    ("경찰은 자살로 결론 내렸다.", "Police suspect a suicide.", "suspect"),
    ("교복은 학교 자율에 맡기기로 했다.", "Schools were required to have uniforms.", "required"),
    ("작가는 실화를 바탕으로 했다고 밝혔다.", "The author hinted that it is based on a true story.", "hinted"),
    ("대통령은 이날 특별사면안에 서명했다.", "The president is likely to sign the special pardon.", "is likely to"),
    ("두 은행은 올해 안에 합병을 마무리한다는 목표를 세웠다.", "The two banks completed their merger within this year.", "completed"),
]  # fmt: skip
CLEAN = [
    ("두 은행은 올해 안에 합병을 마무리한다는 목표를 세웠다.", "The two banks aim to have completed their merger this year."),
    ("경찰은 그가 중앙선을 넘은 것으로 보고 조사 중이다.", "Police believe he crossed the center line and are investigating."),
    ("경찰은 그가 술에 취해 운전한 것으로 보고 있다.", "Police say he drove drunk."),
    ("경찰은 그가 혼자 범행한 것으로 보고 사건을 종결했다.", "Satisfied that he acted alone, police closed the case."),
    ("경찰은 타살 혐의점이 없는 것으로 보고 시신을 인계했다.", "Ruling out foul play, police handed the body over."),
    ("이 하천은 범람할 위험이 커 주민들이 대피했다.", "Residents evacuated because the stream was in danger of overflowing."),
    ("수질이 악화될 우려가 있어 사업을 멈췄다.", "It halted the project, for water quality would have worsened."),
    ("공금을 횡령한 혐의로 직원을 체포했다.", "Police arrested a clerk for embezzling public money."),
    ("공금을 횡령한 혐의를 받는 직원을 조사했다.", "A clerk who allegedly embezzled public money was questioned."),
    ("다리는 6월 개통될 예정이었으나 미뤄졌다.", "The bridge was due to open in June but was delayed."),
    ("시는 운항 횟수를 늘리는 방안을 검토하겠다고 밝혔다.", "The city said it will consider more runs."),
    ("질병청은 임신부에게 접종을 권고하고 있다.", "Pregnant women are advised to get vaccinated."),
    ("그가 차기 총리 후보로 거론되고 있다.", "He is being mentioned as the next prime minister."),
    ("정부는 개정안을 의결했다.", "The Cabinet passed the amendment it had been considering."),
    ("검찰은 장부를 조작했을 가능성을 들여다보고 있다.", "Prosecutors are looking at whether Kim manipulated the books."),
    ("경찰은 달아난 혐의로 남성을 추적하고 있다.", "Police are searching for a man who fled."),
    ("시의회는 조례안을 다음 회기에 논의하기로 했다.", "The council will discuss the ordinance passed to it next session."),
    ("피해자는 협박을 당했다고 진술했다.", "The victim told police of the threats."),
    ("시민단체는 소송을 냈다.", "The group, which won a lawsuit last year, has sued again."),
    ("소송을 내 이겼다.", "They won a lawsuit."),
    ("정부는 허가를 취소할 수 있다고 경고했다.", "The government warned it could cancel the permit."),
    ("학교는 의견을 수렴하고 있다.", "The school has been gathering opinions."),
    ("접종이 부작용 우려로 중단됐다.", "Vaccination was suspended, for it may have side effects."),
    ("이 구간은 올해 안에 4차로로 확장된다.", "The section will be expanded this year."),
    ("매년 도로가 확장된다.", "The roads were expanded."),
    ("소문이 사실로 확인됐다.", "The rumor, which may have come from him, was confirmed."),
    ("경찰은 자살로 결론 내렸다.", "Police ruled it a suicide."),
    ("경찰은 자살로 잠정 결론 내렸다.", "Police say it may be a suicide."),
    ("교복은 학교 자율에 맡기기로 했다.", "Schools are left to decide; none are required."),
    ("작가는 실화를 바탕으로 했다고 밝혔다.", "The author said so, as she had hinted."),
    ("그는 명단에서 제외됐다.", "He will not be on the list."),
    ("업체는 폐수를 무단 방류한 것으로 의심받고 있다.", "The company is accused of dumping wastewater."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_it_is_told_as_a_fact(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en[0])] for one in find(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
