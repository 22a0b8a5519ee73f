"""Verbal nouns that cannot stand behind what stands before them, and the noun that can.

Both words of such a slip are common and near each other in news (진입 for 진압), so likeness says
little. The object does: a forest fire (산불을) is put out and never entered, one moves to a school
(학교로) and does not brace to it. The table lists what stands before, particle and all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.lexicons import read_table, values

__all__ = ["framed_slips"]

EOJEOL = re.compile(r"\S+")
NOUN = 2
"""Syllables of the nouns of the table."""
VERBAL = tuple("하한할함합했해되된될됨됩됐돼")
"""What makes a verb of a noun; 진입로 and 개발자 are other words."""
ADVERBS = frozenset(
    "모두 긴급 급히 완전히 조기에 다시 곧바로 무사히 신속히 대거 직접 처음 새로 잇따라 즉시 잠시 함께"
    " 반드시 최종 공동 공식 각각 무더기로 한때 전격 정식 추가로 별도로 무단 불법 자체 일시 전면".split()
)
"""What may stand between any of the forms and the noun."""
OBJECTS = ("을", "를", "이", "가")
"""Particles of objects and subjects, which need not stand right before."""
ADVERBIAL = ("로", "에", "에서", "까지", "부터", "당")
"""What may stand between these and the noun besides: 용의자를 사흘 만에 체포했다."""
FARTHEST = 3
"""Words that may stand between."""
TIMES = frozenset(
    "하루 이틀 사흘 나흘 닷새 열흘 보름 한 두 세 네 다섯 여섯 시간 분 달 주 해 오전 오후 지난".split()
)
"""Words of how long and when."""


@functools.cache
def _frames() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The right words of each wrong one, each with what must stand before."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for row in read_table("slip_frames"):
        frame = row["right"], tuple(values(row["before"]))
        found[row["wrong"]] = (*found.get(row["wrong"], ()), frame)
    return found


def framed_slips(text: str) -> Iterator[tuple[Span, str]]:
    """The places of a text where a verbal noun cannot stand, each with the noun that is meant.

    >>> list(framed_slips("헬기 5대가 산불을 사흘 만에 진입했다."))
    [((17, 19), '진압')]
    >>> list(framed_slips("소방차가 산불 현장에 진입했다."))
    []
    """
    table = _frames()
    if table.keys().isdisjoint([word[:NOUN] for word in text.split()]):
        return
    before: list[str] = []
    for found in EOJEOL.finditer(text):
        word = found.group()
        frames = table.get(word[:NOUN], ())
        if frames and word.startswith(VERBAL, NOUN):
            there = tuple(_before(before))
            for right, forms in frames:
                if any(_ends_in(one, forms) for one in there):
                    yield (found.start(), found.start() + NOUN), right
                    break
        before.append(word)


def _ends_in(word: str, forms: tuple[str, ...]) -> bool:
    """Whether a word is one of the forms, or one behind another noun: 최저임금을, but not 성벽을."""
    return word in forms or (word.endswith(forms) and not word[1:].startswith(forms))


def _before(words: Sequence[str]) -> Iterator[str]:
    """What stands right before a verb, and its object where adverbs part the two."""
    at = len(words) - 1
    while at >= 0 and words[at] in ADVERBS:
        at -= 1
    if at >= 0:
        yield words[at]
    least = max(at - FARTHEST, 0)
    while at > least and (words[at].endswith(ADVERBIAL) or _is_time(words[at])):
        at -= 1
        if words[at].endswith(OBJECTS):
            yield words[at]
            return


def _is_time(word: str) -> bool:
    return word[0].isdigit() or word in TIMES or word in ADVERBS
