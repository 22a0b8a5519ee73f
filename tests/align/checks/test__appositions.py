"""What English says that a name is, and what only stands behind one."""

from __future__ import annotations

import pytest

from align.checks._appositions import is_apposed

# English, the stretch.
APPOSED = [
    ("The boy sprayed the walls of Gyeongbokgung, a royal palace in central Seoul.",
     "a royal palace in central Seoul"),
    ("She took funds from the Korean Council, a civic group that helps the victims.",
     "that helps the victims"),
    ("The three met in the U.S. at Camp David, the U.S. presidential retreat in Maryland.",
     "the U.S. presidential retreat in Maryland"),
    ("Lumpy skin disease, a disease that affects cattle, was confirmed.",
     "that affects cattle, was confirmed"),
    ("Planes struck the city of Rafah, the southernmost city in the Gaza Strip.",
     "in the Gaza Strip"),
]  # fmt: skip
TOLD = [
    ("In Seoul, a man who had stolen two cars.", "who had stolen two cars"),
    ("The governor spoke for an hour in Busan, and a crowd of students cheered.",
     "and a crowd of students cheered"),
    ("The firm sold 300 cars in the city of Busan, a record for the company.",
     "a record for the company"),
    ("The firm hired 85 teachers in Busan, the most in its history.", "the most in its history"),
    ("He flew from Seoul on Monday to Busan, a move that angered the party.",
     "a move that angered the party"),
    ("Exports rose last month at Hyundai, the first rise in two years.",
     "the first rise in two years"),
]  # fmt: skip


def place(en: str, said: str) -> tuple[int, int]:
    start = en.index(said)
    return (start, start + len(said))


@pytest.mark.parametrize(("en", "said"), APPOSED)
def test_apposed(en: str, said: str) -> None:
    assert is_apposed(en, place(en, said))


@pytest.mark.parametrize(("en", "said"), TOLD)
def test_told(en: str, said: str) -> None:
    assert not is_apposed(en, place(en, said))
