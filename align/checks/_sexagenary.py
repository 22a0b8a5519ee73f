"""Years by their names in the cycle of sixty: a name that is another year's, another animal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.dates.sexagenary import ANIMALS, BRANCHES, STEMS, animal, is_year_name, year_name

__all__ = ["find_animals", "misprinted_year"]

NAMED = re.compile(
    rf"(?<![가-힣])(?P<name>[{STEMS}][{BRANCHES}])년(?![가-힣](?<![은이을의에도와과부로]))"
)
YEAR = re.compile(r"(?<![0-9])(?:1[0-9]{3}|20[0-9]{2})(?=년)")
NEW_YEAR = re.compile(r"새해|신년|해맞이|맞아|맞이|밝[았은아]|첫|띠|의\s해")
"""What is said of a year at its turn; else a name may be that of another year."""
ANIMAL = re.compile(
    rf"\byear of (?:the |an? )?(?:[a-z]+ )?(?P<animal>{'|'.join(w for words in ANIMALS for w in words)})\b",
    re.I,
)


def misprinted_year(ko: str) -> tuple[Span, str] | None:
    """The place of a name that is not the year's of which the text speaks, and the right one.

    The names of the years beside it are let pass: the lunar year turns in January or February.
    Of two wrong syllables nobody knows whether another year is meant.

    >>> misprinted_year("임신년 새해를 맞아 2022년 1월 1일 해맞이 행사가 열렸다.")
    ((0, 3), '임인년')
    """
    named, years = list(NAMED.finditer(ko)), {int(year.group()) for year in YEAR.finditer(ko)}
    if len(named) != 1 or len(years) != 1:
        return None
    name, year = named[0]["name"], years.pop()
    right = year_name(year)
    if name in (right, year_name(year - 1), year_name(year + 1)):
        return None
    if is_year_name(name) and not NEW_YEAR.search(ko):
        return None
    if sum(one != other for one, other in zip(name, right, strict=True)) != 1:
        return None
    return named[0].span(), f"{right}년"


def find_animals(ko: str, en: str) -> Iterator[Mismatch]:
    """The animal of another year: 임인년 as "the Year of the Dragon".

    >>> ko, en = "임인년 새해가 밝았다.", "The Year of the Dragon has dawned."
    >>> [(en[slice(*wrong.en)], wrong.right) for wrong in find_animals(ko, en)]
    [('Dragon', 'Tiger')]
    """
    names = [match for match in NAMED.finditer(ko) if is_year_name(match["name"])]
    said = list(ANIMAL.finditer(en)) if len(names) == 1 else []
    if len(said) != 1 or misprinted_year(ko):
        return
    right = animal(names[0]["name"])
    if said[0]["animal"].lower() not in right:
        yield Mismatch(names[0].span(), said[0].span("animal"), right[0].capitalize())
