"""What a Korean text negates."""

from __future__ import annotations

import pytest

from align.checks._negated import cancelled, count_negators, negated
from align.words.evidence import link_words

# A text, and of each negation the negator and the nearest of what it negates.
NEGATED = {
    "맡길 만한 시설이 없었다.": [("없", "시설")],
    "김치만한 반찬이 없다.": [],
    "받아들이지는 않았다.": [("않", "받아들이다")],
    "갈 수가 없었다.": [("없", "가다")],
    "그를 봐준 일이 결코 없다고 했다.": [("없", "보다")],
    "돈을 보낸 사실이 없다.": [("없", "보내다")],
    "아직 공개 안 했다.": [("안", "공개")],
    "밝히고 싶어하지 않았다.": [("않", "밝히다")],
    "깨끗하지 못했다.": [("못", "깨끗")],
    "예고 없이 철거했다.": [("없이", "예고")],
    "인명 피해는 없었다.": [("없", "피해")],
    "신분증이 없으면 들어갈 수 없다.": [("없", "신분증"), ("없", "들어가다")],
    "끊임없이 노력했다.": [],
    "값뿐만 아니라 질도 좋다.": [],
    "우려가 없지 않다.": [],
    "내주고 말았다.": [],
    "젊잖은 신사였다.": [],
}
CANCELLED = {
    "지키지 않은 것은 아니다.": ["않은 것은 아니"],
    "도주 우려가 없다고 보지 않았다.": ["없다고 보지 않"],
    "못 할 일이 없다.": ["못 할 일이 없"],
    "오지 않았고 보지 않았다.": [],
    "현미경 없이 볼 수 없다.": [],
}


@pytest.mark.parametrize("text", NEGATED)
def test_what_is_negated(text: str) -> None:
    found = negated(text, link_words(text, ""))
    assert [(n.text, n.heads[0]) for n in found] == NEGATED[text]


@pytest.mark.parametrize("text", CANCELLED)
def test_two_negations_that_assert(text: str) -> None:
    found = [text[slice(*span)] for span in cancelled(text)]
    assert [part for part in found if any(part in f or f in part for f in CANCELLED[text])] == found
    assert bool(found) == bool(CANCELLED[text])


def test_negators_are_counted_with_those_of_set_phrases() -> None:
    assert count_negators("걱정하지 않을 수 없다.") == 2
    assert count_negators("걱정했다.") == 0
