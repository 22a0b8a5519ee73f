"""Names that are nouns."""

from __future__ import annotations

import pytest

from align.checks.entity.noun_or_name import is_noun_here

NOUNS = [
    ("조선", "한미 정상은 조선 분야의 협력을 늘리기로 했다."),
    ("조선", "조선 업계는 수주가 늘었다."),
    ("인도", "킥보드가 인도 위로 달렸다."),
]
NAMES = [
    ("조선", "조선 왕조의 궁궐이 열렸다."),
    ("기아", "기아는 신차를 공개했다."),
    ("양산", "양산에서 축제가 열렸다."),
    ("고성", "고성 어민들은 피해를 호소했다."),
    ("인도", "인도 총리가 방한했다."),
]


@pytest.mark.parametrize(("word", "ko"), NOUNS)
def test_noun(word: str, ko: str) -> None:
    assert is_noun_here(word, ko)


@pytest.mark.parametrize(("word", "ko"), NAMES)
def test_name(word: str, ko: str) -> None:
    assert not is_noun_here(word, ko)
