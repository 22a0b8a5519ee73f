"""People listed with their titles, one of whom the English leaves out."""

from __future__ import annotations

import pytest

FLAGGED = [
    ("착공식에는 정하준 군수와 오미숙 의장, 남기철 조합장이 참석했다.", "County chief Jeong Ha-jun and co-op head Nam Gi-cheol attended the ceremony.", "오미숙 의장"),
    ("간담회에는 정하준 군수와 오미숙 교육장, 남기철 서장이 참석했다.", "Nam Gi-cheol, the police chief, and Oh Mi-suk, the superintendent, were at the meeting.", "정하준 군수"),
]  # fmt: skip
CLEAN = [
    ("착공식에는 정하준 군수와 오미숙 의장, 남기철 조합장이 참석했다.", "County chief Jeong Ha-jun, council chair Oh Mi-suk and co-op head Nam Gi-cheol attended."),
    # The surname, the given name alone, another spelling.
    ("착공식에는 정하준 군수와 오미숙 의장, 남기철 조합장이 참석했다.", "Jeong Ha-jun, Chairwoman Oh and Nam Ki-chul attended the ceremony."),
    # An English that says it does not name them all.
    ("착공식에는 정하준 군수와 오미숙 의장, 남기철 조합장이 참석했다.", "Jeong Ha-jun, Nam Gi-cheol and others attended the ceremony."),
    ("착공식에는 정하준 군수와 오미숙 의장, 남기철 조합장이 참석했다.", "Local leaders attended the ceremony."),
    # Two are no list, and who is named elsewhere stands in none.
    ("정하준 군수는 오미숙 의장과 만났다. 남기철 조합장이 안내했다.", "Jeong Ha-jun met the chair. Nam Gi-cheol showed them around."),
    ("고등학교 교장과 중학교 교사, 초등학교 교감이 참석했다.", "A principal and a teacher attended."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "person"), FLAGGED)
def test_flagged(ko: str, en: str, person: str, left_over) -> None:
    assert person in left_over(ko, en)


@pytest.mark.parametrize(("ko", "en"), CLEAN)
def test_clean(ko: str, en: str, left_over) -> None:
    assert not {"정하준 군수", "오미숙 의장", "남기철 조합장"} & {*left_over(ko, en)}
