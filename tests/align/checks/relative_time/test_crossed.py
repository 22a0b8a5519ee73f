"""Two times of a text that changed places."""

from __future__ import annotations

import pytest

from align.checks.relative_time.crossed import find_crossed

FLAGGED = [
    ("그녀는 작년에 은퇴를 선언했으나 올해 코트로 돌아왔다.", "She announced her retirement this year but returned to the court last year.", ("작년", "this year")),
    ("어제 개통된 도로에서 오늘 아침 첫 사고가 발생했다.", "The first accident occurred yesterday morning on a road that opened today.", ("어제", "today")),
    ("지난달 발표한 대책이 다음 달 시행된다.", "Measures announced next month will take effect last month.", ("지난달", "next month")),
]  # fmt: skip
CLEAN = [
    ("그녀는 작년에 은퇴를 선언했으나 올해 코트로 돌아왔다.", "She announced her retirement last year but returned to the court this year."),
    ("그녀는 작년에 은퇴를 선언했으나 올해 코트로 돌아왔다.", "This year she returned to the court, having announced her retirement last year."),
    ("어제 개통된 도로에서 오늘 아침 첫 사고가 발생했다.", "A road that opened yesterday saw its first accident this morning."),
    ("어제 개통된 도로에서 오늘 아침 첫 사고가 발생했다.", "The first accident occurred today on a road that opened yesterday."),
    ("지난달 발표한 대책이 다음 달 시행된다.", "Next month the measures announced last month take effect."),
    ("지난달 발표한 대책이 다음 달 시행된다.", "Measures that will take effect next month were announced last month."),
    ("지난해 착공한 공장은 내년 문을 연다.", "The plant, on which work began last year, opens next year."),
    ("올해 매출은 작년보다 늘었다.", "Sales this year are up from last year."),
    ("어제 끝난 회담에서 오늘 만나기로 합의했다.", "In the talks that ended yesterday they agreed to meet today."),
    ("지난해 우승한 그가 올해 다시 도전한다.", "Last year's winner tries again this year."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "parts"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_each_is_of_the_other_verb(ko: str, en: str, parts: tuple[str, str]) -> None:
    found = [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_crossed(ko, en)]
    assert found == [parts]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_crossed(ko, en))
