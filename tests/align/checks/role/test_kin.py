"""Who of two kin does it to the other."""

from __future__ import annotations

import pytest

from align.checks.role.kin import find_turned_kin

FLAGGED = [
    ("동생을 위협한 형이 붙잡혔다.", "A man who threatened his older brother was caught."),
    ("장모를 살해한 사위에게 징역이 구형됐다.", "Prison was sought for a woman who killed her son-in-law."),
    ("남편을 찌른 아내가 붙잡혔다.", "A man who stabbed his wife was caught."),
    ("아내를 때려 숨지게 한 남편이 자수했다.", "A wife who beat her husband to death gave herself up."),
    ("아버지를 폭행한 아들이 구속됐다.", "A father was jailed for assaulting his son."),
    ("교사를 밀친 학생이 사과했다.", "A teacher who pushed a student apologized."),
    ("시어머니를 속인 며느리가 기소됐다.", "A woman who deceived her daughter-in-law was indicted."),
]  # fmt: skip
CLEAN = [
    ("동생을 위협한 형이 붙잡혔다.", "A man who threatened his younger brother was caught."),
    ("동생을 위협한 형이 붙잡혔다.", "He threatened his brother and was caught."),
    ("남편을 찌른 아내가 붙잡혔다.", "A woman who stabbed her husband was caught."),
    ("남편을 찌른 아내가 붙잡혔다.", "A man was stabbed by his wife, who was caught."),
    ("남편과 아내를 찌른 남성이 붙잡혔다.", "A man who stabbed a wife and her husband was caught."),
    ("아들을 찾던 어머니가 왔다.", "The son found his mother."),
    ("어머니를 닮은 딸이 웃었다.", "The mother resembles her daughter."),
    ("아버지를 폭행한 아들이 구속됐다.", "A son was jailed for assaulting his father."),
    ("아버지를 폭행한 아들이 구속됐다.", "The father was assaulted, and his son was jailed."),
    ("교사를 밀친 학생이 사과했다.", "The student apologized for pushing the teacher."),
    ("학생을 때린 교사가 해임됐다.", "A teacher who hit a student was fired."),
    ("남편에게 맞은 아내가 집을 나왔다.", "The husband beat his wife, and she left home."),
    ("부모를 모시는 자녀에게 상을 준다.", "Children who look after their parents get a prize."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_other_does_it(ko: str, en: str) -> None:
    assert len(list(find_turned_kin(ko, en))) == 1


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_turned_kin(ko, en))
