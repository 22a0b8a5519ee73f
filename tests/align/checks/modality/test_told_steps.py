"""Steps that come before an outcome, told as the outcome."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find
from align.checks.modality.told_stances import find_told_stance

FLAGGED = [
    ("의원 10명은 4일 법안을 발의했다.", "Ten lawmakers passed the bill on the 4th.", "passed"),
    ("두 회사는 합병을 위한 양해각서를 체결했다.", "The two companies completed their merger.", "completed"),
    ("정부는 요구를 검토하겠다고 답했다.", "The government accepted the demands.", "accepted"),
    ("국회는 후보자 인사청문회를 열었다.", "The National Assembly confirmed the nominee.", "confirmed"),
    ("노조는 임금 12% 인상을 요구했다.", "The union won a 12 percent wage hike.", "won a"),
    ("미국은 휴전을 제안했다.", "The United States agreed to a ceasefire.", "agreed to"),
    ("구단은 재계약 협상을 시작했다.", "The club renewed the contract.", "renewed"),
    ("감사원은 사업에 대한 감사에 들어갔다.", "The Board of Audit found irregularities in the project.", "found"),
    ("법무부는 가석방을 심사하고 있다.", "The Justice Ministry granted parole.", "granted"),
    ("병원은 사실관계를 확인 중이다.", "The hospital acknowledged the accident.", "acknowledged"),
    ("주민들은 지원금을 신청했다.", "Residents obtained the subsidy.", "obtained"),
    ("도는 국비를 정부에 요청했다.", "The province secured state funds.", "secured"),
    ("경찰은 도박 조직에 대한 수사에 착수했다.", "Police have rounded up a gambling ring.", "have rounded up"),
    ("총리는 영수회담을 제안했다.", "The prime minister held a meeting of party leaders.", "held a"),
    ("경찰은 구속영장을 신청했다.", "Police obtained an arrest warrant.", "obtained"),
]  # fmt: skip
CLEAN = [
    ("의원 10명은 4일 법안을 발의했다.", "Ten lawmakers put forward the bill on the 4th."),
    ("발의된 법안이 통과됐다.", "The bill passed."),
    ("두 회사는 합병을 위한 양해각서를 체결했다.", "They completed a memorandum on their merger."),
    ("정부는 요구를 검토하겠다고 답했다.", "The government said it would look at the demands."),
    ("정부는 검토하겠다고 한 뒤 수용했다.", "The government accepted it in the end."),
    ("국회는 후보자 인사청문회를 열었다.", "Lawmakers grilled the nominee."),
    ("노조는 임금 12% 인상을 요구했다.", "The union wants 12 percent more pay."),
    ("미국은 휴전을 제안했다.", "Washington floated a ceasefire."),
    ("양측은 합의 후 협상을 재개했다.", "The two sides agreed and resumed."),
    ("구단은 재계약 협상을 시작했다.", "The club sat down with him over a renewed contract."),
    ("시신이 발견돼 경찰이 수사에 나섰다.", "Police are on it after a body was found."),
    ("도는 국비를 정부에 요청했다.", "The province has asked Seoul for funds."),
    ("경찰은 조직원을 체포하고 수사에 착수했다.", "Police have rounded up a gambling ring."),
    ("감사원은 감사에 들어갔다.", "The project is now under audit."),
    ("법무부는 가석방을 심사하고 있다.", "He is up for parole."),
    ("병원은 사실관계를 확인 중이다.", "The hospital, which admitted nothing, is checking the facts."),
    ("신청한 주민이 지원금을 받았다.", "Residents obtained the subsidy."),
    ("경찰은 구속영장을 신청했다.", "Police asked prosecutors to seek a warrant."),
]  # fmt: skip
PROPOSED = [
    ("군은 미사일 발사를 예고했다.", "The military launched a missile.", "launched"),
    ("회사는 공장 매입을 추진하고 있다.", "The company bought a factory.", "bought"),
]
NOT_PROPOSED = [
    ("군은 미사일 발사를 예고했다.", "The military gave notice of a missile launch."),
    ("회사는 공장 매입을 추진하고 있다.", "The company is in the market for a factory."),
    ("시는 규제 완화를 추진했다.", "The city eased regulations."),
    ("그는 도움을 요청했다.", "He sought help."),
]


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_outcome_is_told(ko: str, en: str, said: str) -> None:
    found = [en[slice(*one.en)] for one in find_told_stance(Pair.of(ko, en))]
    assert found == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_the_step_is_told(ko: str, en: str) -> None:
    assert not list(find_told_stance(Pair.of(ko, en)))


@pytest.mark.parametrize(("ko", "en", "said"), PROPOSED, ids=[row[1] for row in PROPOSED])
def test_what_is_proposed_is_told_as_done(ko: str, en: str, said: str) -> None:
    assert [en[slice(*one.en[0])] for one in find(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), NOT_PROPOSED, ids=[row[1] for row in NOT_PROPOSED])
def test_what_is_proposed_is_told_as_such(ko: str, en: str) -> None:
    assert not list(find(Pair.of(ko, en)))
