"""Sentences that another actor opens and does in the English, and sound ones that look like it."""

from __future__ import annotations

import pytest

from align.checks.role.openers import find_turned_openers
from align.words.evidence import link_words

FLAGGED = [
    ("세무서는 체납자 최모 씨에게 세금을 부과했다고 통지했다.", "Choi, the delinquent taxpayer, notified the tax office that taxes had been imposed."),
    ("중견 건설사 태영개발은 시멘트 업체 한일산업을 인수했다.", "Hanil Industry, a cement maker, acquired the mid-sized builder Taeyoung Development."),
    ("은행은 카드사를 사모펀드에 매각하는 방안을 검토하고 있다.", "The private equity fund is considering a plan to sell the card company to the bank."),
    ("정부는 우크라이나에 구호 물자를 보내기로 했다.", "Ukraine decided to send relief supplies to the government."),
    ("은행은 방산업체에 정책자금을 대출해 주기로 했다.", "The defense contractor agreed to lend policy funds to the bank."),
    ("경찰은 달아난 아이들을 부모에게 인계했다.", "Parents handed over to police the children who had fled."),
    ("우리은행은 회장의 친인척에게 돈을 대출한 사실이 드러났다.", "Relatives of the chairman were found to have lent money to Woori Bank."),
    ("제자가 은사를 위해 장학금을 기부했다.", "A teacher donated scholarships for his former student."),
    ("감독은 심판에게 항의하다 퇴장당했다.", "The umpire was ejected while protesting to the manager."),
    ("이재용 회장은 젠슨 황 최고경영자를 만나 공급을 제안했다.", "Jensen Huang met with Chairman Lee Jae-yong and proposed a supply deal."),
    ("금융위는 금감원의 건의를 받아들였다.", "The Financial Supervisory Service accepted the recommendation of the Financial Services Commission."),
    ("최 회장은 노 관장에게 위자료를 지급하라는 판결을 받았다.", "Director Noh was ordered to pay Chairman Choi damages."),
    ("구청은 노점상들에게 계고장을 보냈다.", "Street vendors sent the ward office a warning letter."),
]  # fmt: skip
CLEAN = [
    ("임차인은 집주인에게 보증금을 돌려받지 못했다.", "The landlord has yet to return the tenant's deposit."),
    ("세무서는 체납자 최모 씨에게 세금을 부과했다고 통지했다.", "Choi, the delinquent taxpayer, was notified by the tax office that taxes had been imposed."),
    ("중견 건설사 태영개발은 시멘트 업체 한일산업을 인수했다.", "Hanil Industry, a cement maker, was acquired by the mid-sized builder Taeyoung Development."),
    ("시는 롯데건설로부터 공연장을 기부받았다.", "A performance hall has been donated to the city by Lotte E&C."),
    ("은행은 카드사를 사모펀드에 매각하는 방안을 검토하고 있다.", "The private equity fund may buy the card company, which the bank is thinking of selling."),
    ("정부는 우크라이나에 구호 물자를 보내기로 했다.", "Ukraine will be sent relief supplies by the government."),
    ("은행은 방산업체에 정책자금을 대출해 주기로 했다.", "Defense firms will be able to borrow policy funds from the bank."),
    ("시는 사업자에게 땅을 임대하기로 했다.", "An operator will lease land from the city."),
    ("경찰은 달아난 아이들을 부모에게 인계했다.", "Police handed the children over to their parents."),
    ("경찰은 달아난 아이들을 부모에게 인계했다.", "Parents were reunited with the children by police."),
    ("제자가 은사를 위해 장학금을 기부했다.", "In his teacher's honor a former student donated scholarships."),
    ("감독은 심판에게 항의하다 퇴장당했다.", "The umpire ejected the manager for protesting."),
    ("위원회는 위원장을 해임했다.", "The chairman was dismissed by the committee."),
    ("검찰은 전 장관을 소환했다.", "The former minister was called in by prosecutors."),
    ("법무부는 노동자의 체류 기간을 늘리기로 했다.", "Workers will be allowed to stay longer under a Justice Ministry decision."),
    ("보좌관은 의원이 돈을 받았다고 말했다.", "The lawmaker took the money, the aide said."),
    ("대사는 장관과 만나 현안을 논의했다.", "The minister met the ambassador to discuss pending issues."),
    ("여당은 야당에 협상을 제안했다.", "The opposition has yet to answer the ruling party, which offered talks."),
    ("최 회장은 노 관장에게 위자료를 지급하라는 판결을 받았다.", "Director Noh is to receive damages from Chairman Choi."),
    ("정부는 국민에게 협조를 요청했다.", "The people were asked by the government for their cooperation."),
    ("회사는 노조의 요구를 받아들였다.", "The union won acceptance of its demand from the company."),
    ("병원은 환자에게 치료비를 돌려줬다.", "The patient got the fee back from the hospital."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED)
def test_flagged(ko: str, en: str) -> None:
    assert len(list(find_turned_openers(ko, en, link_words(ko, en)))) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert list(find_turned_openers(ko, en, link_words(ko, en))) == []
