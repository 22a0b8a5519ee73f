"""Duties told as choices, bans as exemptions, orders as advice, and each the other way round."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.modality import find

# Korean, English, and of each a part of what is pointed at.
FLAGGED = {
    "a duty told as a choice": (
        "희망자는 월말까지 신청해야 한다.",
        "Those interested may apply by the end of the month.",
        ("야 한다", "may"),
    ),
    "a choice told as a duty": (
        "주민은 무료로 이용할 수 있다.",
        "Residents have to use it.",
        ("수 있다", "have to"),
    ),
    "a call told as a deed": (
        "주민들은 공장 이전을 촉구했다.",
        "Residents relocated the factory.",
        ("촉구", "relocated"),
    ),
    "a ban told as an exemption": (
        "외부인은 출입해서는 안 된다.",
        "Outsiders do not have to enter.",
        ("안 된", "do not have to"),
    ),
    "an exemption told as a ban": (
        "회원은 회비를 내지 않아도 된다.",
        "Members must not pay dues.",
        ("않아도", "must not pay"),
    ),
    "may for a must": (
        "운전자는 반드시 안전띠를 매야 한다. 위반하면 과태료를 낸다.",
        "Drivers may wear seat belts. Violators pay a fine.",
        ("매야 한다", "may"),
    ),
    "must use": (
        "주민은 누구나 체육관을 무료로 쓸 수 있다.",
        "All residents must use the gym free of charge.",
        ("수 있", "must"),
    ),
    "have to borrow": (
        "회원은 책을 다섯 권까지 빌릴 수 있고 택배로 돌려줘도 된다.",
        "Members have to borrow up to five books and may return them by courier.",
        ("수 있", "have to"),
    ),
    "advised to pay": (
        "입주자는 보증금을 먼저 내야 한다고 공사는 못 박았다.",
        "The corporation made clear that tenants are advised to pay the deposit first.",
        ("야 한다", "are advised to"),
    ),
    "an order as advice": (
        "구청은 무허가 간판을 떼라고 지시했다.",
        "The district office advised the shop to take down the unlicensed sign.",
        ("라고 지시했", "advised"),
    ),
    "advice as an order": (
        "보건소는 환자에게 쉬라고 권고했다.",
        "The health center ordered patients to rest.",
        ("라고 권고했", "ordered"),
    ),
    "free to take": (
        "학생은 졸업 시험을 반드시 치러야 한다고 학교는 밝혔다.",
        "Students are free to take the graduation exam, the school said.",
        ("야 한다", "are free to"),
    ),
    "may report": (
        "업체는 사고가 나면 이틀 안에 신고해야 한다.",
        "Firms may report an accident within two days if one happens.",
        ("야 한다", "may"),
    ),
    "required to take pictures": (
        "방문객은 정원에서 사진을 찍을 수 있다.",
        "Visitors are required to take pictures in the garden.",
        ("수 있다", "are required to"),
    ),
    "an order as a suggestion": (
        "노동부는 공장에 안전모를 지급하라고 명령했다.",
        "The Labor Ministry suggested the factory hand out hard hats.",
        ("라고 명령했", "suggested"),
    ),
}
CLEAN = {
    "a risk told besides": (
        "물에 닿으면 불이 날 위험이 있으므로 마른 곳에 보관해야 한다.",
        "Store it in a dry place, as it can catch fire on contact with water.",
    ),
    "must": ("월말까지 신청해야 한다.", "They must apply by the end of the month."),
    "need to": ("월말까지 신청해야 한다.", "They need to apply, and may do so online."),
    "can": ("누구나 이용할 수 있다.", "Anyone can use it."),
    "a duty to be able": ("모두 볼 수 있어야 한다.", "Everyone has to be able to see it."),
    "called for": (
        "주민들은 공장 이전을 촉구했다.",
        "Residents called for the factory to be relocated.",
    ),
    "must not": (
        "외부인은 출입해서는 안 된다.",
        "Outsiders must not enter.",
    ),
    "no need to": (
        "회원은 회비를 내지 않아도 된다.",
        "Members do not have to pay dues.",
    ),
    "a condition told as a must": (
        "투표는 만 18세부터 할 수 있다.",
        "You must be at least 18 to vote.",
    ),
    "can use": (
        "주민은 누구나 체육관을 무료로 쓸 수 있다.",
        "All residents can use the gym free of charge.",
    ),
    "showing identification": (
        "신분증이 있어야 책을 빌릴 수 있다.",
        "You must show ID to borrow books.",
    ),
    "so that they can": (
        "회의에 참석할 수 있도록 미리 신청해야 한다.",
        "You must apply in advance so that you can attend the meeting.",
    ),
    "remains to be seen": (
        "효과가 있을지는 더 지켜봐야 한다.",
        "It remains to be seen whether it can work.",
    ),
    "told to": (
        "구청은 무허가 간판을 떼라고 지시했다.",
        "The district office told the shop to take down the unlicensed sign.",
    ),
    "will have to": (
        "차량은 다른 길로 돌아가야 한다.",
        "Vehicles will have to take another road.",
    ),
    "must be tested": (
        "선수들은 매일 아침 검사를 받아야 한다.",
        "Athletes must be tested every morning.",
    ),
    "can only": (
        "주민들은 병원에 가려면 배를 타야 한다.",
        "Residents can only get to a hospital by boat.",
    ),
    "two days": (
        "업체는 사고가 나면 이틀 안에 신고해야 한다.",
        "Firms have two days to report an accident.",
    ),
    "must limit": (
        "승객은 짐을 두 개까지만 실을 수 있다.",
        "Passengers must limit their luggage to two pieces.",
    ),
    "online alone": (
        "시민은 온라인으로만 신청할 수 있다.",
        "Citizens must apply online.",
    ),
    "must come with": (
        "미성년자는 보호자와 함께 와야 들어갈 수 있다.",
        "Minors must come with a guardian.",
    ),
    "ordered to pay": (
        "법원은 보험사가 돈을 줘야 한다고 판결했다.",
        "The court ordered the insurer to pay.",
    ),
    "should rest": (
        "보건소는 환자에게 쉬라고 권고했다.",
        "The health center told patients they should rest.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert parts[0] in ko[slice(*finding.ko[0])]
    assert parts[1] in en[slice(*finding.en[0])]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))
