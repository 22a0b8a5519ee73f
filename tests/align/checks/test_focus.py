"""Only, also, even and not only, told one for the other."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.focus import find

# Korean, English, and the Korean and English pointed at; "" where nothing is.
FLAGGED = {
    "not only for not": (
        "문제는 비용이 아니라 시간이다.",
        "The problem is not only cost but time.",
        ("이 아니라", "not only"),
    ),
    "and for instead": (
        "시는 현금 대신 상품권을 준다.",
        "The city gives cash and gift certificates.",
        ("대신", " and "),
    ),
    "but not for not only": (
        "어린이뿐 아니라 어른에게도 인기가 높다.",
        "It is popular with adults but not with children.",
        ("뿐 아니", "but not"),
    ),
    "even if for only with": (
        "이 약은 처방이 있어야만 살 수 있다.",
        "You can buy this drug even if you have a prescription.",
        ("있어야만", "even if"),
    ),
    "even for nobody else": (
        "그 사실을 아는 사람은 이장뿐이다.",
        "Even the village head knows that.",
        ("이장뿐이다", "Even"),
    ),
    "also for no others": (
        "지원은 저소득층에 한해 이뤄진다.",
        "The support is also given to low-income families.",
        ("저소득층에 한해", "also"),
    ),
    "only at the wrong noun": (
        "시는 저소득층 노인에게만 난방비를 지급한다고 밝혔다.",
        "The city said it would pay only heating costs to low-income seniors.",
        ("만", "only"),
    ),
    "only children, for only on Saturdays": (
        "이 수영장은 토요일에만 어린이가 들어갈 수 있다.",
        "At this pool, only children may enter on Saturdays.",
        ("만", "only"),
    ),
    "even if for only if": (
        "노조는 협상이 깨질 경우에만 파업한다.",
        "The union will strike even if the talks collapse.",
        ("만", "even if"),
    ),
    "also for only": ("회원만 입장할 수 있다.", "Members may also enter.", ("만", "also")),
    "even for only": (
        "이 병원은 응급 환자만 받는다.",
        "The hospital accepts even emergency patients.",
        ("만", "even"),
    ),
    "only, left out of a rule": (
        "주민만 시설을 이용할 수 있다.",
        "Residents can use the facility.",
        ("만", "Residents"),
    ),
    "only for even": (
        "아이들마저 일을 해야 했다.",
        "Only children had to work.",
        ("마저", "Only"),
    ),
    "except for even": (
        "마을에는 전기조차 들어오지 못했다.",
        "Except for electricity, nothing reached the village.",
        ("조차", "Except for"),
    ),
    "only, not, for not only": (
        "그는 영어뿐 아니라 중국어도 한다.",
        "He speaks only Chinese, not English.",
        ("뿐 아니", "only"),
    ),
    "both for instead": (
        "시는 현금 대신 상품권을 줬다.",
        "The city gave vouchers in addition to cash.",
        ("대신", "in addition to"),
    ),
    "no more than half": (
        "예산이 절반밖에 집행되지 않았다.",
        "Half the budget was spent.",
        ("밖에", ""),
    ),
    "the wrong one denied": (
        "이번에 상을 받은 사람은 감독이 아니라 배우다.",
        "It was the director, not the actor, who won the award this time.",
        ("감독이 아니라", "the actor"),
    ),
    "the wrong one instead": (
        "주민들은 보상 대신 이전을 원한다.",
        "Residents want compensation instead of relocation.",
        ("보상 대신", "relocation"),
    ),
    "not A but B, turned": (
        "문제는 예산이 아니라 인력이라고 시장은 말했다.",
        "The problem is not manpower but the budget, the mayor said.",
        ("예산이 아니라", "manpower"),
    ),
}
CLEAN = {
    "may": (
        "착공이 내년을 넘길 수도 있다고 했다.",
        "They said only that ground may be broken after next year.",
    ),
    "a lone one": ("건물에는 경비원 한 명밖에 없었다.", "A lone guard was in the building."),
    "a single one": ("버스 노선이 하나밖에 없다.", "A single bus route serves the area."),
    "not A but B": ("문제는 비용이 아니라 시간이다.", "The problem is not cost but time."),
    "not only, of both": (
        "비용이 아니라 시간도 문제라는 뜻은 아니다.",
        "It does not mean that not only cost but time is a problem.",
    ),
    "rather than": ("벌금을 내는 대신 봉사를 한다.", "He does service rather than pay a fine."),
    "two of another thing": (
        "벌금 대신 봉사와 교육을 받는다.",
        "He does service and classes instead of paying a fine.",
    ),
    "limited to one hour": (
        "시청 구내식당은 외부인에게도 점심시간에 한해 개방됩니다.",
        "The City Hall cafeteria is open to outside visitors during lunch hours only.",
    ),
    "but not only": (
        "어린이뿐 아니라 어른에게도 인기가 높다.",
        "It is popular, but not only with children.",
    ),
    "with both": (
        "어린이뿐 아니라 어른에게도 인기가 높다.",
        "It is popular with both, but not everyone agrees.",
    ),
    "only with a prescription": (
        "이 약은 처방이 있어야만 살 수 있다.",
        "You can buy this drug only with a prescription.",
    ),
    "nobody but him": (
        "그 사실을 아는 사람은 이장뿐이다.",
        "No one but the village head knows that.",
    ),
    "limited to the poor": (
        "지원은 저소득층에 한해 이뤄진다.",
        "The support, too, is limited to low-income families.",
    ),
    "a negation of its own behind it": (
        "은행은 점포를 없애는 대신 직원은 한 명도 내보내지 않는다.",
        "The bank will close branches but will not let a single employee go.",
    ),
    "only at its noun": (
        "시는 저소득층 노인에게만 난방비를 지급한다고 밝혔다.",
        "The city said it would pay heating costs only to low-income seniors.",
    ),
    "only first": (
        "시는 저소득층 노인에게만 난방비를 지급한다고 밝혔다.",
        "Only low-income seniors will get heating costs, the city said.",
    ),
    "Saturdays only": (
        "이 수영장은 토요일에만 어린이가 들어갈 수 있다.",
        "Children may enter this pool on Saturdays only.",
    ),
    "only at the verb": (
        "도서관은 회원에게만 열람실을 개방한다.",
        "The library only opens the reading room to members.",
    ),
    "only with": (
        "이 약은 처방전이 있어야만 살 수 있다.",
        "The drug can be bought only with a prescription.",
    ),
    "even if for even if": (
        "협상이 깨질 경우에도 운행한다.",
        "It will run even if the talks collapse.",
    ),
    "only if for only if": (
        "협상이 깨질 경우에만 파업한다.",
        "It will strike only if the talks collapse.",
    ),
    "only": ("회원만 입장할 수 있다.", "Only members may enter."),
    "alone": ("서구만 인구가 늘었다.", "The population grew in Seo-gu alone."),
    "limited to": ("회원만 입장할 수 있다.", "Entry is limited to members."),
    "ten thousand": ("5만 명이 왔다.", "Also, 50,000 people came."),
    "a gulf": ("태풍이 멕시코만으로 접근한다.", "The storm nears the Gulf of Mexico as well."),
    "only on top of also": (
        "평일에만 열던 시설을 토요일에도 연다.",
        "The facility, open only on weekdays, will also open on Saturdays.",
    ),
    "even": ("아이들마저 일을 해야 했다.", "Even children had to work."),
    "until": ("모임은 9시까지 한다.", "The meeting lasts only until nine."),
    "not only": ("영어뿐 아니라 중국어도 한다.", "He speaks not only English but also Chinese."),
    "as well as": ("영어뿐 아니라 중국어도 한다.", "He speaks Chinese as well as English."),
    "instead of": ("현금 대신 상품권을 줬다.", "It gave vouchers instead of cash."),
    "only half": ("절반밖에 집행되지 않았다.", "Only half was spent."),
    "no choice": ("기다릴 수밖에 없다.", "There is nothing for it."),
    "empty": ("", ""),
    "B, not A": (
        "책임은 회사가 아닌 하청업체에 있다.",
        "The subcontractor, not the company, is responsible.",
    ),
    "coupons instead of cash": (
        "정부는 현금 대신 쿠폰을 주기로 했다.",
        "The government will hand out coupons instead of cash.",
    ),
    "enough": (
        "신분증만 있으면 누구나 접종을 받을 수 있다.",
        "Anyone with identification can get the shot.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [part for part in parts[1:] if part]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))
