"""Which denial answers a negation, where another one of the English came from nowhere."""

from __future__ import annotations

import pytest

# Korean, English, the negator that answers nothing.
FLAGGED = [
    ("디자이너는 그동안 생각해보지 않았던 일상의 사물인 가로등에 아름다움을 부여했다.", "The designer has not brought beauty to an everyday object that few give a passing thought to.", "not"),
    ("미국의 반발 없이 두 나라는 중국을 이미 인정했다.", "The two nations had not already recognized China, with little pushback from Washington.", "not"),
]  # fmt: skip
CLEAN = [
    ("디자이너는 그동안 생각해보지 않았던 일상의 사물인 가로등에 아름다움을 부여했다.", "The designer has brought beauty to an everyday object that few give a passing thought to."),
    ("무슨 일이 있었는지는 모르지만 그것을 확인할 수 없었다.", "I don't know what happened, but they couldn't verify it."),
    ("미국의 반발 없이 두 나라는 중국을 이미 인정했다.", "The two nations had already recognized China, with little pushback from Washington."),
    ("그는 오지 않았다.", "He did not come."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_a_denial_that_answers_nothing_is_flagged(ko: str, en: str, said: str, marked) -> None:
    assert marked(ko, en)[1] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_denials_that_answer_are_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
