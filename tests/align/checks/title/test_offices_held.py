"""Former and acting holders of an office told as its holders, and told aright."""

from __future__ import annotations

import pytest

from align.checks.title.offices_held import find_offices_held

FLAGGED = [
    ("전 시장은 혐의를 부인했다.", "The mayor denied the charges.", "former mayor"),
    (
        "전 국회의원 박 씨가 구속됐다.",
        "National Assembly member Park was arrested.",
        "former lawmaker",
    ),
    ("전직 교장들이 모였다.", "Principals gathered.", "former principal"),
    ("전임 군수가 왔다.", "The county governor came.", "former county governor"),
    ("총장 직무대행은 동결을 선언했다.", "The president declared a freeze.", "acting president"),
    ("시장 권한대행이 회의를 열었다.", "The mayor held a meeting.", "acting mayor"),
    (
        "전 시의회 의장이 구속됐다.",
        "The chairman of the city council was arrested.",
        "former chairman",
    ),
    (
        "총리 후보자는 의혹을 부인했다.",
        "The prime minister denied it.",
        "nominee for prime minister",
    ),
    (
        "대통령 당선인은 대책을 지시했다.",
        "The president ordered measures.",
        "nominee for president",
    ),
    ("공사 이사장에 내정된 김 씨다.", "Kim has taken over as chairman.", "nominee for chairman"),
    ("방심위원장 직무대행이 부인했다.", "The chairman denied it.", "acting chairman"),
    ("전직 선수가 조사를 받았다.", "The current player was questioned.", "former"),
    ("현 시장이 재선에 도전한다.", "The former mayor is seeking re-election.", "mayor in office"),
    (
        "현직 군수가 출마한다.",
        "The former county governor is running.",
        "county governor in office",
    ),
]
CLEAN = [
    ("전 시장은 혐의를 부인했다.", "The former mayor denied the charges."),
    ("전 시장은 혐의를 부인했다.", "The ex-mayor denied the charges."),
    ("전 시장은 혐의를 부인했다.", "Mayor Jeon denied the charges."),
    ("전 시장은 혐의를 부인했다.", "The man who was mayor then denied it."),
    ("전 국회의원 박 씨가 구속됐다.", "Park, who once sat in the National Assembly, was arrested."),
    ("부시 전 대통령이 서명했다.", "President Bush signed it."),
    ("전 세계 시장이 흔들렸다.", "Markets shook all over the world."),
    ("전 시의회 의장이 구속됐다.", "The former chairman of the city council was arrested."),
    ("전 부처 장관이 모였다.", "Ministers of all departments gathered."),
    ("총리 후보자는 의혹을 부인했다.", "The prime minister nominee denied it."),
    ("총리 후보자는 의혹을 부인했다.", "Jung, named to be prime minister, denied it."),
    ("총리 후보자는 의혹을 부인했다.", "He denied it at his hearing."),
    ("대통령 당선인은 대책을 지시했다.", "The president-elect ordered measures."),
    ("시장 후보들이 토론했다.", "Those running for mayor held a debate."),
    ("회장 내정자가 계획을 밝혔다.", "The incoming chairman told of his plans."),
    ("전직 선수가 현직 코치를 고소했다.", "The player of old sued the current coach."),
    ("전 시민이 대피했다.", "All citizens took shelter."),
    ("전직을 막는 소송이다.", "The suit is to block a change of jobs."),
    ("총장 직무대행은 동결을 선언했다.", "The acting president declared a freeze."),
    ("총장 직무대행은 동결을 선언했다.", "The vice president, filling in, declared a freeze."),
    ("시장 권한대행이 회의를 열었다.", "The interim mayor held a meeting."),
    ("시장은 회의를 열었다.", "The mayor held a meeting."),
    ('현 시장이 재선에 도전한다.', 'The incumbent mayor is seeking re-election.'),
    ('현 시장과 전 시장이 만났다.', 'The former mayor met the mayor, his former rival.'),
    ('현 시장은 전 의원 출신이다.', 'The mayor is a former lawmaker.'),
]  # fmt: skip


def found(ko: str, en: str) -> list[str]:
    return [held.right for held in find_offices_held(ko, en)]


@pytest.mark.parametrize(("ko", "en", "right"), FLAGGED)
def test_flagged(ko: str, en: str, right: str) -> None:
    assert found(ko, en) == [right]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str) -> None:
    assert found(ko, en) == []
