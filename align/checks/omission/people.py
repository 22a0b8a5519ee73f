"""One of several people listed with their titles, whom the English does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from align.bitext import Span
from align.checks._titles import is_title
from align.names import candidates, stands
from align.names.surnames import split_name, surname_spellings

__all__ = ["lost_people"]

# 김미란 시의회 의장, 조성국 소방서장: a name, what of, and what.
PERSON = re.compile(
    r"(?<![가-힣])(?P<name>[가-힣]{3})\s(?:[가-힣]{2,10}\s){0,2}?(?P<title>[가-힣]{2,10}?)"
    r"(?:(?:과|와|하고)\s|,\s|\s?·\s?|\s(?:및|그리고)\s|(?=[은는이가을를의도에]|\s등))"
)
LETTERS = re.compile(r"\w+")
JOINT = re.compile(r", |[과와] |·")
FEWEST_NAMED = 2
"""People named on both sides: an English that names these names the others too."""
MOST = 12
SAME = 0.66
"""Score of a name from which the English has the person; a surname alone makes 0.6."""
# "Mayor Shin, the fire chief and others": it need not name them all.
OTHERS_EN = re.compile(
    r"\b(?:others|other|including|among|along|guests|officials|dignitaries|leaders|members|attendees|figures|representatives|heads)\b",
    re.I,
)


def lost_people(ko: str, en: str) -> Iterator[Span]:
    """Spans of the people, title and all, of whom the English has neither name nor surname.

    >>> ko = "신영호 시장과 김미란 의장, 조성국 소방서장이 참석했다."
    >>> en = "Mayor Shin Young-ho and fire chief Cho Sung-guk attended."
    >>> [ko[slice(*span)] for span in lost_people(ko, en)]
    ['김미란 의장']
    """
    if len(JOINT.findall(ko)) < FEWEST_NAMED:
        return
    listed = [m for m in islice(PERSON.finditer(ko), MOST) if _is_person(m)]
    if len(listed) <= FEWEST_NAMED or OTHERS_EN.search(en):
        return
    joined = [one.end() == other.start() for one, other in pairwise(listed)]
    if not all(joined):
        return
    index = candidates(en)
    lost = [m for m in listed if not stands(m["name"], index, SAME)]
    if len(listed) - len(lost) < FEWEST_NAMED:
        return
    said = set(LETTERS.findall(en.lower())) if lost else set()
    for person in lost:
        if said.isdisjoint(surname_spellings(person["name"][0])):
            yield person.start(), person.end("title")


def _is_person(found: re.Match[str]) -> bool:
    parts = split_name(found["name"])
    return parts is not None and len(parts[0]) == 1 and is_title(found["title"])
