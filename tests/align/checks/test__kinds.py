"""Bodies, schools, relatives and vehicles told as others of their kind, and told aright."""

from __future__ import annotations

import pytest

from align.checks._kinds import find_kinds
from align.words.evidence import link_words

FLAGGED = [
    (
        "도의회는 예산안을 통과시켰다.",
        "The National Assembly passed the budget.",
        "National Assembly",
    ),
    ("시의회는 해명을 요구했다.", "Parliament demanded an explanation.", "Parliament"),
    ("고등법원은 항소를 기각했다.", "The Supreme Court dismissed the appeal.", "Supreme Court"),
    (
        "초등학교 급식에서 벌레가 나왔다.",
        "Bugs were found in middle school meals.",
        "middle school",
    ),
    (
        "중학생 3명이 지갑을 찾아 줬다.",
        "Three high school students returned a wallet.",
        "high school",
    ),
    ("소방서는 새 차를 들여왔다.", "The police station bought a new truck.", "police station"),
    ("경찰은 원인을 조사하고 있다.", "Prosecutors are investigating the cause.", "Prosecutors"),
    ("군청 앞에서 집회가 열렸다.", "A rally was held in front of city hall.", "city hall"),
    (
        "교육청은 폐교를 판다.",
        "The Ministry of Education is selling closed schools.",
        "Ministry of Education",
    ),
    ("장관은 사과했다.", "The prime minister apologized.", "prime minister"),
    ("간호사 20명이 떠났다.", "Twenty doctors left.", "doctors"),
    ("조카가 유산을 물려받았다.", "His grandson inherited the estate.", "grandson"),
    ("버스가 멈췄다.", "The taxi stopped.", "taxi"),
    (
        "승강기에 갇힌 모녀가 구조됐다.",
        "A mother and son in an elevator were rescued.",
        "mother and son",
    ),
    ("태풍으로 배가 뒤집혔다.", "The earthquake overturned a boat.", "earthquake"),
    ("배추 값이 올랐다.", "The price of garlic rose.", "garlic"),
    ("그는 절도 혐의로 붙잡혔다.", "He was caught on charges of arson.", "arson"),
    ("도서관이 문을 열었다.", "The museum opened.", "museum"),
    ("은메달을 땄다.", "She won a bronze medal.", "bronze medal"),
    ("영어로 말했다.", "He spoke in French.", "French"),
]
CLEAN = [
    ("도의회는 예산안을 통과시켰다.", "The provincial council passed the budget."),
    ("도의회는 국회에 건의문을 보냈다.", "The National Assembly received a petition from it."),
    ("시의회는 해명을 요구했다.", "The council demanded an explanation."),
    ("고등법원은 항소를 기각했다.", "The appellate court dismissed the appeal."),
    ("고등법원은 상고하라며 대법원으로 넘겼다.", "It went to the Supreme Court."),
    ("초등학교와 중학교 급식이다.", "These are middle school meals and the like."),
    ("초등학교 급식에서 벌레가 나왔다.", "Grade schoolers found bugs in their meals."),
    ("중학생 3명이 지갑을 찾아 줬다.", "Three boys returned a wallet."),
    ("소방서와 경찰이 출동했다.", "Police were sent out."),
    ("경찰은 원인을 조사하고 있다.", "Investigators are looking into the cause."),
    ("검찰은 그를 기소했다.", "He was indicted."),
    ("군청 앞에서 집회가 열렸다.", "A rally was held outside the county office."),
    ("교육청은 폐교를 판다.", "The education office is selling closed schools."),
    ("장관은 사과했다.", "The minister apologized."),
    ("국무총리와 장관이 왔다.", "The prime minister came."),
    ("국무총리는 담화를 냈다.", "The prime minister made a statement."),
    ("간호사 20명이 떠났다.", "Twenty nurses left the doctors behind."),
    ("의사를 밝혔다.", "He made his intention known to a nurse."),
    ("조카가 유산을 물려받았다.", "His nephew, not his grandson, inherited it."),
    ("버스가 멈췄다.", "The bus stopped behind a taxi."),
    ("버스와 택시가 멈췄다.", "The taxi stopped."),
    ('승강기에 갇힌 모녀가 구조됐다.', 'A mother and her daughter in an elevator were rescued.'),
    ('모녀와 아들이 구조됐다.', 'A mother and son and a girl were rescued.'),
    ('그는 부자가 됐다.', 'He became rich.'),
    ('태풍으로 배가 뒤집혔다.', 'The storm overturned a boat.'),
    ('산불이 번졌다.', 'The fire spread.'),
    ('배추와 마늘 값이 올랐다.', 'The price of garlic rose.'),
    ('그는 절도 혐의로 붙잡혔다.', 'He was caught stealing near a scene of arson.'),
    ('강도가 세다.', 'Its intensity is high, like arson.'),
    ('지진 뒤 해일이 왔다.', 'An earthquake and a typhoon came.'),
    ('석유 값이 올랐다.', 'Gas prices rose and coal was dear.'),
    ('금메달과 은메달을 땄다.', 'He won gold and silver medals.'),
    ('영어를 쓰는 프랑스 회사다.', 'It is a French firm.'),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [en[slice(*other.en)] for other in find_kinds(ko, en, link_words(ko, en))]


@pytest.mark.parametrize(("ko", "en", "put"), FLAGGED)
def test_flagged(ko: str, en: str, put: str) -> None:
    assert found(ko, en) == [put]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
