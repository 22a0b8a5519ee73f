"""How far a negation reaches, all or some or none of them, and two that make one assertion."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

# Korean, English, and of each a word that is pointed at.
FLAGGED = {
    "two negations said with one": (
        "그 결정을 이해 못 하는 것은 아니다.",
        "I cannot understand the decision.",
        ("못 하는 것은 아니", "cannot"),
    ),
    "not both for neither": (
        "두 후보 모두 토론에 나오지 않았다.",
        "Not both candidates came to the debate.",
        ("모두", "Not both"),
    ),
    "no one for not everyone": (
        "모든 학생이 찬성한 것은 아니다.",
        "No students were in favor.",
        ("것은 아니", "No"),
    ),
    "everyone for no one": (
        "누구도 책임지려 하지 않았다.",
        "Everyone tried to take responsibility.",
        ("누구도", "Everyone"),
    ),
    "all for not one": (
        "합격한 학생은 하나도 없었다.",
        "All of the students passed.",
        ("하나도", "All"),
    ),
    "none for not every": (
        "회원이라고 해서 누구나 할인을 받는 것은 아니다.",
        "No member gets a discount.",
        ("것은 아니", "No"),
    ),
    "not any for not all": (
        "소방관들이 불길을 다 잡지는 못했다.",
        "Firefighters could not put out any of the flames.",
        ("지는 못", "not put out any"),
    ),
    "definitely not for not always": (
        "성적이 좋다고 반드시 합격하는 것은 아니다.",
        "Good grades definitely do not mean admission.",
        ("것은 아니", "definitely do not"),
    ),
    "few for most": (
        "상당수 상인이 보상금을 받지 못했다.",
        "A handful of merchants did not receive compensation.",
        ("상당수", "A handful of"),
    ),
    "all for some": (
        "일부 주민이 반대했다.",
        "All residents objected.",
        ("일부", "All"),
    ),
    "one negation for two": (
        "의사의 처방 없이는 살 수 없다.",
        "It can be bought without a prescription.",
        ("없이는 살 수 없", "without"),
    ),
    "all are not": (
        "모든 주민이 이전에 찬성하는 것은 아니다.",
        "All residents are not in favor of the relocation.",
        ("것은 아니", "All residents are not"),
    ),
    "not at all, of a part": (
        "경찰은 건물 옥상까지는 올라가지 않았다.",
        "Police did not go up the building at all.",
        ("까지는", "at all"),
    ),
    "not without difference": (
        "두 제품은 성능에 차이가 없다는 결론이 나왔다.",
        "It was concluded that the two products are not without difference in performance.",
        ("없", "not without"),
    ),
}
CLEAN = {
    "what cannot but be done": (
        "쓰지 않고는 배길 수 없어서 썼다.",
        "I wrote it because I couldn't help writing.",
    ),
    "what cannot but be done, and no thought": (
        "쓰지 않고는 배길 수 없어서 썼을 뿐 위로하겠다는 생각은 없었다.",
        "I wrote it because I couldn't help writing; I had no thought of consoling anyone.",
    ),
    "a number of all": (
        "전체 방문객은 소폭 늘었다.",
        "The overall number of visitors edged up.",
    ),
    "a double negation told with does": (
        "전문의가 없지 않은데도 환자를 받지 않는다.",
        "It turns patients away although it does have specialists.",
    ),
    "two negations said with other words": (
        "이 약은 임신부가 먹어서는 안 되며, 의사와 상의하지 않고 먹으면 위험하다.",
        "Pregnant women should avoid this drug, which is dangerous unless they consult a doctor.",
    ),
    "never all of them": (
        "이 제도는 모든 문제를 풀기 위한 것이 아니었다.",
        "The system was never meant to solve all problems.",
    ),
    "too small to see without": (
        "이 벌레는 너무 작아서 돋보기 없이 볼 수 없다.",
        "This bug is too small to see without a magnifying glass.",
    ),
    "a number of people": (
        "사고로 다수의 주민이 다쳤다.",
        "The accident hurt a number of residents.",
    ),
    "have to": ("걱정하지 않을 수 없다.", "We have to worry."),
    "anything is possible": ("못 할 일이 없다.", "Anything is possible."),
    "few": ("찬성하는 사람은 거의 없다.", "Few people are in favor."),
    "little": ("변하는 것은 별로 없다.", "Little would change."),
    "two negations, two negations": (
        "이해 못 하는 것은 아니다.",
        "It is not that I do not understand.",
    ),
    "not all for not all": (
        "모든 직원이 참여한 것은 아니다.",
        "Not all employees took part.",
    ),
    "none for not one": ("아무도 오지 않았다.", "Nobody came."),
    "only those who register": (
        "등록하지 않은 차량은 들어가지 못한다.",
        "Only vehicles that are registered may enter.",
    ),
    "unscathed": (
        "승객은 아무도 다치지 않았다.",
        "Everyone on board escaped unharmed.",
    ),
    "no choice but to": (
        "공장은 문을 닫지 않을 수 없었다.",
        "The plant had no choice but to close.",
    ),
    "not every": (
        "모든 학생이 시험에 통과하지는 못했다.",
        "Some students failed the test.",
    ),
    "few for most with a negation": (
        "회원 대부분이 참석하지 않았다.",
        "Few members attended.",
    ),
    "all but a few": (
        "주민 대부분은 노인이다.",
        "All but a few residents are elderly.",
    ),
    "must with two negations": (
        "예약하지 않으면 입장할 수 없다.",
        "You must have a reservation to enter.",
    ),
    "every one of them": (
        "기준을 지키지 않은 업체가 한 곳도 없었다.",
        "Every company complied with the standards.",
    ),
    "anything at all": (
        "직원들은 아무 설명도 듣지 못했다고 했다.",
        "Employees said they had not been told anything at all.",
    ),
    "as far as": (
        "그는 회의장 안까지는 들어가지 않았다.",
        "He did not go as far as the conference room.",
    ),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str) -> None:
    ko, en, parts = FLAGGED[name]
    (finding,) = find(Pair.of(ko, en))
    assert [ko[slice(*span)] for span in finding.ko] == [parts[0]]
    assert [en[slice(*span)] for span in finding.en] == [parts[1]]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str) -> None:
    assert not list(find(Pair.of(*CLEAN[name])))
