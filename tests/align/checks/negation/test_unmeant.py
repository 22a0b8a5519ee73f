"""English that nobody means: a "not" too many or too few."""

from __future__ import annotations

import pytest

# Korean, English, what is pointed at.
FLAGGED = [
    ("의사들은 어떻게 할지 모르고 있다.", "Many doctors have not no idea what to do.", "not no"),
    ("그는 배운 것이 없다.", "He seems to have not learned nothing from history.", "not learned nothing"),
    ("계약이 4년 남아 있다.", "He has not four years left on his contract.", "has not four"),
    ("그는 감기에 걸렸다.", "He had not a cold that day.", "had not a"),
    ("어떻게 부자가 되었는가?", "How did not you manage to become so rich?", "How did not you"),
    ("웃지 않을 수 없다.", "You can help but smile at the sight.", "can help but"),
    ("그가 떠날지는 불확실하다.", "It is uncertain whether or he leaves.", "whether or he"),
]  # fmt: skip
CLEAN = [
    ("마스크는 도움이 되지만 백신을 대신하지 못한다.", "Masks can help but do not replace vaccines."),
    ("그는 아들이 둘이 아니라 셋이다.", "He has not two but three sons."),
    ("그것은 가정에 아무것도 아닌 게 아니다.", "That is not nothing to an ordinary family."),
    ("그는 더 이상 시장이 아니다.", "He is not, as of today, the mayor."),
    ("그는 의석이 하나도 없다.", "The party has not a single seat."),
    ("그는 안 된다고 하지 않았다.", "He did not say no."),
    ("더 이상 문제가 없다.", "It is no longer a problem, not now."),
    ("비가 오지 않았다면 그들은 왔을 것이다.", "Had not a storm come, they would have been there."),
    ("어떻게 부자가 되었는가?", "How did you manage to become so rich?"),
    ("왜 오지 않았나?", "Why did you not come?"),
    ("웃지 않을 수 없다.", "You can't help but smile at the sight."),
    ("그가 떠날지는 불확실하다.", "It is uncertain whether or not he leaves."),
    ("그가 언제 떠날지는 불확실하다.", "It is uncertain whether or when he leaves."),
    ("더 좋은 때에 왔을 수도 있다.", "The news could have come at a better time."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED)
def test_what_nobody_means_is_flagged(ko: str, en: str, said: str, marked) -> None:
    assert marked(ko, en) == ([], [said])


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_what_is_meant_is_left_alone(ko: str, en: str, marked) -> None:
    assert marked(ko, en) == ([], [])
