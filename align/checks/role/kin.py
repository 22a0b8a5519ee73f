"""Who of a family, of teacher and pupil does it: 남편을 찌른 아내 as a man who "stabbed his wife".

Each of two kin is told by the other: the Korean has one of them as the object of a verb, and the
English has the other right behind the same verb. No free wording puts the doer there.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.checks.role.clauses import find_clauses
from align.checks.role.reversals import LIGHT, MUTUAL
from align.checks.role.told_nouns import deed_place

__all__ = ["find_turned_kin"]

# The Korean words and the English ones for either of two who are kin, or teacher and pupil.
PAIRS = (
    (("남편", "husband"), ("아내 부인", "wife")),
    (
        ("아버지 어머니 부모 부친 모친 노모", "fathers? mothers? parents? stepfather stepmother"),
        ("아들 딸 자녀 자식", "sons? daughters? child children stepson stepdaughter"),
    ),
    (
        (
            "장모 장인 시어머니 시아버지 시부모",
            "mother-in-law father-in-law parents-in-law in-laws",
        ),
        ("며느리 사위", "son-in-law daughter-in-law"),
    ),
    (
        ("할머니 할아버지 조부모", "grandmother grandfather grandparents"),
        ("손자 손녀 손주", "grandson granddaughter grandchild grandchildren"),
    ),
    (
        ("형 오빠 언니 누나", r"(?:older|elder|big)\s(?:brother|sister)s?"),
        ("동생 남동생 여동생", r"(?:younger|little|kid)\s(?:brother|sister)s?"),
    ),
    (("삼촌 외삼촌 고모", "uncle aunt"), ("조카", "nephew niece")),
    (("교사 스승 은사", "teachers? mentor"), ("학생 제자", "students? pupils? disciples?")),
)
OTHERS = {
    kin: (mine, other)
    for one, another in PAIRS
    for mine, other in ((one, another), (another, one))
    for kin in mine[0].split()
}
DONE_TO = tuple(kin + particle for kin in OTHERS for particle in "을를")
"""Kin that something is done to: most texts have none."""
EITHER = (
    MUTUAL
    | LIGHT
    | frozenset("찾 부르 기다리 닮 사랑 그리워하 그리 돕 떠나 잃 여의 데리 모시".split())
)
"""Deeds that either may be told to do, or that one has no choice in."""
BOTH_KO = r"(?:들)?(?:[을를와과]|이나|하고)(?![가-힣])"


def find_turned_kin(ko: str, en: str) -> Iterator[Mismatch]:
    """The verbs that the English has done to who does them, told as kin of the other.

    >>> ko, en = "남편을 찌른 아내가 붙잡혔다.", "A man who stabbed his wife was caught."
    >>> [(ko[slice(*t.ko)], en[slice(*t.en)]) for t in find_turned_kin(ko, en)]
    [('남편을 찌른', 'stabbed his wife')]
    """
    if not any(map(ko.__contains__, DONE_TO)):
        return
    for clause in find_clauses(ko):
        if clause.passive or clause.is_caused or clause.deed in EITHER:
            continue
        objects = [noun for noun in clause.of("object") if noun.head in OTHERS]
        place = deed_place(ko, en, clause.span) if len(objects) == 1 else None
        if not place:
            continue
        done = objects[0]
        kin, words = OTHERS[done.head][1]
        other = _as_object(words).match(en, place[1])
        # 남편과 아내를 찔렀다: it is done to both.
        both = other and any(re.search(word + BOTH_KO, ko) for word in kin.split())
        if other and not both:
            start = min(done.span[0], clause.span[0])
            yield Mismatch(
                (start, clause.span[1]), (place[0], other.end()), "is what it is done to"
            )
            return


@functools.cache
def _as_object(words: str) -> re.Pattern[str]:
    """One of some kin as the object of the verb before."""
    kin = "|".join(words.split())
    return re.compile(
        r"\s(?:(?:his|her|their|the|an?|own|estranged|elderly|young|former|[\w-]+-year-old)\s){1,3}"
        rf"(?:{kin})\b(?!['’])"
    )
