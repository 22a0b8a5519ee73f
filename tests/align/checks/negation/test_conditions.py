"""Conditions that a negation supposes, told as the contrary."""

from __future__ import annotations

import pytest

# Korean, English, what the Korean is pointed at, what the English is.
FLAGGED = [
    ("만약 사실이 아니라면 법적 대응에 나서겠다는 것이 회사의 입장이다.", "The company's position is that it will take legal action if the claims are true.", "아니라면", "if"),
    ("응급 환자가 아니라면 동네 병원을 먼저 찾아야 한다.", "People should visit a local hospital first if they are emergency patients.", "아니라면", "if"),
    ("그가 다리를 다치지 않았다면 배우가 되지 않았을 것이다.", "If he had hurt his leg, he would not have become an actor.", "않았다면", "If"),
    ("협의가 마무리되지 않으면 착공을 미룰 수밖에 없다.", "If talks are concluded, it will have no choice but to postpone the start.", "않", "concluded"),
]  # fmt: skip
CLEAN = [
    ("학생이 아니라면 성인 요금을 내야 한다.", "If you are an adult, you pay the full fare."),
    ("본인이 아니라면 위임장을 지참해야 한다.", "If someone else applies on your behalf, a power of attorney is required."),
    ("만약 사실이 아니라면 법적 대응에 나서겠다는 것이 회사의 입장이다.", "The company's position is that it will take legal action if the claims prove false."),
    ("만약 사실이 아니라면 법적 대응에 나서겠다는 것이 회사의 입장이다.", "It will sue unless the claims are true, the company says."),
    ("응급 환자가 아니라면 동네 병원을 먼저 찾아야 한다.", "Unless it is an emergency, people should visit a local hospital first."),
    ("응급 환자가 아니라면 동네 병원을 먼저 찾아야 한다.", "If the case is not urgent, go to a local clinic first."),
    ("그 사고가 아니었다면 그는 지금도 무대에 서 있었을 것이다.", "But for that accident, he would still be on stage."),
    ("그가 다리를 다치지 않았다면 배우가 되지 않았을 것이다.", "If he had not hurt his leg, he would not have become an actor."),
    ("그가 다리를 다치지 않았다면 배우가 되지 않았을 것이다.", "Had his leg been spared, he would never have become an actor."),
    ("협의가 마무리되지 않으면 착공을 미룰 수밖에 없다.", "Unless talks are concluded, it will have no choice but to postpone the start."),
    ("방법이 없어 떠날 수밖에 없었다.", "They had no choice but to leave, for there was no other way."),
    ("택시 아니면 버스를 타야 한다.", "You have to take a taxi or a bus if it is late."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "one", "other"), FLAGGED)
def test_a_turned_condition_is_flagged(ko: str, en: str, one: str, other: str, marked) -> None:
    assert marked(ko, en) == ([one], [other])


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_a_condition_that_is_kept_is_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
