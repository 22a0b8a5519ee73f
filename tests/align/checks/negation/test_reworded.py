"""Negations that English says without one, and those that it has lost."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.negation import find

FLAGGED = [
    ("물가 오름세가 꺾이지 않자 금리를 올렸다.", "As inflation slowed, it raised rates."),
    ("그는 형편이 넉넉지 않은 학생들을 도왔다.", "He helped students who were well off."),
    ("두 후보의 차이는 크지 않았다.", "The gap between the two was large."),
    (
        "차는 2년간 타야 하며 그 전에는 팔 수 없다.",
        "It must be driven for two years and can be sold before then.",
    ),
    ("학생을 차별하지 않는다.", "It discriminates against students."),
    ("정보를 남에게 넘긴 적이 없다.", "It had handed over information to others."),
    (
        "의회가 처리할 때까지 광장을 떠나지 않겠다고 했다.",
        "They would leave the square until it acts.",
    ),
    ("활주로에 이상이 없는 것을 확인했다.", "It confirmed a problem with the runway."),
    ("그는 실망하지 않는다고 말했다.", "He said he was disappointed."),
    (
        "상어가 나타났지만 위험한 종류의 상어가 아니라고 판단했다.",
        "A shark appeared, but it was found to be a dangerous species of shark.",
    ),
]
CLEAN = [
    ("이미 허가를 받은 사업장에는 적용되지 않는다.", "Sites already licensed are exempt."),
    ("소득이 기준을 넘지 않는 가구다.", "They are households whose income stays within the limit."),
    ("이번 선거에는 후보를 내지 않기로 했다.", "It has decided to sit out this election."),
    (
        "집값이 더 오르지 않을 것이라는 기대가 퍼졌다.",
        "Buyers came to expect that home prices had peaked.",
    ),
    (
        "물가 오름세가 좀처럼 꺾이지 않자 금리를 올렸다.",
        "With inflation proving stubborn, it raised rates.",
    ),
    (
        "그는 주머니 사정이 넉넉지 않은 학생들에게 밥을 내놓았다.",
        "He served meals for cash-strapped students.",
    ),
    ("10명 중 6명은 노후 준비가 되어 있지 않다.", "Six in 10 feel ill-prepared for old age."),
    (
        "결혼을 미루거나 아예 하지 않으려는 젊은이가 늘었다.",
        "More young people put off marriage or give up on it altogether.",
    ),
    (
        "그는 부상에서 아직 완전히 회복되지 않아 명단에서 빠졌다.",
        "Still recovering from injury, he was left off the roster.",
    ),
    ("주민 20명은 모두 빠져나와 다친 사람은 없었다.", "All 20 residents got out safely."),
    ("두 후보의 차이는 크지 않았다.", "The two candidates polled closer than expected."),
    (
        "보조금을 받은 차는 2년 안에 팔 수 없다.",
        "Owners must keep their cars two years before selling.",
    ),
    ("그는 하루도 쉬지 않았다.", "He worked every single day."),
    ("한 번도 적자를 낸 적이 없다.", "It has been in the black ever since."),
    ("학생을 차별하지 않는다.", "It treats all students alike."),
    ("손님을 받지 않는다.", "It turns customers away."),
    ("의회가 처리할 때까지 떠나지 않겠다고 했다.", "They vowed to stay until it acts."),
    ("활주로에 이상이 없는 것을 확인했다.", "The runway was found to be in good order."),
    ("그의 기록은 아직 깨지지 않았다.", "His record still stands."),
    ("별다른 사고는 없었다.", "It went off smoothly."),
    ("그는 선거에 나서지 않겠다고 했다.", "He ruled himself out of the election."),
    ("찍을 사람이 없다고 답했다.", "They said there was nobody to vote for."),
]


@pytest.mark.parametrize(("ko", "en"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_flagged(ko: str, en: str) -> None:
    assert len(list(find(Pair.of(ko, en)))) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_clean(ko: str, en: str) -> None:
    assert list(find(Pair.of(ko, en))) == []
