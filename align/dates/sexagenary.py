"""The cycle of sixty years by which Korean news calls a year at its turn: 2022 is 임인년.

A stem of ten and a branch of twelve advance together each year; the branch is an animal. Years
turn with the lunar calendar, so that January may belong to the year before.
"""

from __future__ import annotations

__all__ = ["ANIMALS", "BRANCHES", "STEMS", "animal", "is_year_name", "year_name"]

STEMS = "갑을병정무기경신임계"
"""The first syllable of a name."""
BRANCHES = "자축인묘진사오미신유술해"
"""The second."""
ANIMALS = (
    ("rat", "mouse"), ("ox", "cow"), ("tiger",), ("rabbit", "hare"), ("dragon",), ("snake",),
    ("horse",), ("sheep", "goat", "ram"), ("monkey",), ("rooster", "chicken", "cock"), ("dog",),
    ("pig", "boar"),
)  # fmt: skip
"""What English calls the year of each branch, the usual word first."""
FIRST = 4
"""A year that begins the cycle: 4 CE was 갑자년."""


def year_name(year: int) -> str:
    """The two syllables of a year of the common era.

    >>> year_name(2022), year_name(1592)
    ('임인', '임진')
    """
    return STEMS[(year - FIRST) % len(STEMS)] + BRANCHES[(year - FIRST) % len(BRANCHES)]


def is_year_name(name: str) -> bool:
    """Whether two syllables are one of the sixty names; of 120 pairs half never meet.

    >>> is_year_name("임인"), is_year_name("갑축"), is_year_name("작년")
    (True, False, False)
    """
    if len(name) != 2 or name[0] not in STEMS or name[1] not in BRANCHES:
        return False
    return (STEMS.index(name[0]) - BRANCHES.index(name[1])) % 2 == 0


def animal(name: str) -> tuple[str, ...]:
    """What English calls the year of a name.

    >>> animal("임인")
    ('tiger',)
    """
    return ANIMALS[BRANCHES.index(name[1])]
