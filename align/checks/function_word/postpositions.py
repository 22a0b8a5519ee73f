"""What the English says before a noun, held against what the Korean says behind it.

변호사 없이 as "with a lawyer", 미국에 이어 as "ahead of the United States": the wrong word stands at the
noun itself, so that a right one elsewhere in the sentence excuses nothing. The rows are the table
``postpositions``.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.checks._told_rows import ToldRow, compiled, told_rows_held
from align.words.evidence import CLEAR_KINDS
from align.words.korean import tokens

__all__ = ["find_postpositions"]

LONGEST = 600
"""Characters of a Korean text in which one noun has one place."""
REACH = 60
"""Characters before an English noun in which its preposition stands."""
# What may stand between a preposition and its noun: an article, two words that describe it.
BETWEEN = (
    r"\s(?:(?:the|an?|its|their|his|her|this|that|these|those|our|some)\s)?"
    r"(?:(?!(?:no|missing|absent|neither|after|little|few|zero|minimal|hardly|scant|insufficient|inadequate|limited|any|of|in|on|to|for|and|or|nor|by|with|at|from|as|than|that|who|which|"
    r"is|are|was|were|has|have|had|be|been|what|how|where|when|the|an?)\b)[\w’'-]+\s){0,2}$"
)
DENIED_EN = re.compile(
    r"(?:\bnot?|n['’]t|\bnever|\bnothing|\bnone|\bnor|\bonly|\bwhether),?\s(?:just\s|only\s|simply\s|[a-z]+\s)?$"
)
NOT_EN = re.compile(r"\b(?:not|never|cannot|nobody|none|no)\b|n['’]t\b", re.I)
NOT_KO = re.compile(r"않|못[하했한해]|없|(?<![가-힣])[안못]\s|아니|아닌|말고|금지|불가|거부|실패")
# 동의를 받아 추진한다, "will not go ahead without consent": two denials where the Korean has none.
TURNED_EN = re.compile(
    r"\b(?:not|never|cannot|nobody|none|no|nor|neither|nothing|nowhere|only|unless|except|hardly|impossible"
    r"|fail(?:s|ed|ing)?|ban(?:s|ned|ning)?|barred|prohibit\w*|forbid\w*|illegal|unlawful|unable|unlikely|alone|all\sbut)\b|n['’]t\b",
    re.I,
)
# Words that say the opposite of what they would in a clause without a denial.
TURNABLE = frozenset("with without like unlike except excluding outside".split())
# "After the holiday began", "before the screening was over": of a clause, whose time is its verb's.
CLAUSE_EN = re.compile(
    r"(?:\s(?!(?:and|but|or|that|which|who)\b)[\w'’-]+){0,2}\s(?:is|was|were|are|has|had|beg[aiu]ns?|start(?:s|ed)|opens?|opened|ends?|ended"
    r"|closes?|closed|finishe[sd]|concluded?s?|kicks|kicked|broke|came|comes|got|gets|goes|went|wraps|wrapped|ran|runs|takes|took|sets|nears|draws)\b"
)
SPITE = frozenset(("despite", "in spite of", "regardless of", "notwithstanding"))
OF_CLAUSE = frozenset(("before", "after", "since"))
LIST_KO = re.compile(r"[,·]\s?$|(?:및|그리고|또는)\s$")
"""Before a noun that is one of several: 서울과 부산을 제외하고."""


@functools.cache
def _patterns(row: ToldRow) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The Korean, the English before a noun and anywhere; made when a text first has what the row holds."""
    said = rf"(?P<said>{row.wrong})"
    return (
        re.compile(rf"들?(?:{row.ko})"),
        re.compile(rf"{said}{BETWEEN}", re.I),
        re.compile(rf"{said}\s", re.I),
    )


def find_postpositions(ko: str, en: str) -> Iterator[Mismatch]:
    """The first noun whose Korean postposition the English contradicts.

    >>> ko, en = "그는 변호사 없이 조사를 받았다.", "He was questioned with a lawyer."
    >>> [(en[slice(*one.en)], one.right) for one in find_postpositions(ko, en)]
    [('with', '“without”')]
    """
    if len(ko) > LONGEST:
        return
    for row in told_rows_held("postpositions", ko):
        form, wrong, anywhere = _patterns(row)
        if not (anywhere.search(en) and form.search(ko)):
            continue
        if row.unless and compiled(row.unless).search(ko):
            continue
        for link, (place, end_en) in own_places(ko, en):
            start, end = link.span
            noun = link.kind in CLEAR_KINDS and link.words[-1].is_noun
            behind = form.match(ko, end) if noun else None
            if not behind or LIST_KO.search(ko, 0, start):
                continue
            said = wrong.search(en[max(0, place - REACH) : place])
            if said is None:
                continue
            at = max(0, place - REACH) + said.start()
            if not _is_turned(ko, en, said["said"].lower(), at, end_en, behind.end()):
                yield Mismatch((start, behind.end()), (at, at + len(said["said"])), row.says)
                return


def _is_turned(ko: str, en: str, said: str, at: int, behind: int, behind_ko: int) -> bool:
    """Whether a word before a noun may be right there, by a denial or by the clause that it opens."""
    if said in OF_CLAUSE and CLAUSE_EN.match(en, behind):
        return True
    # "Did not drive until the crash": of a deed of afterwards, not of one left undone.
    if said in ("until", "till"):
        return bool(NOT_EN.search(en, 0, at)) != bool(NOT_KO.search(ko))
    if DENIED_EN.search(en[:at]):
        return True
    # 부상 때문에 쉰 그가 우승했다: "won despite the injury", which is no cause of the winning.
    if (said in SPITE or said == "after") and _describes(ko, behind_ko):
        return True
    if not NOT_KO.search(ko):
        return bool(TURNED_EN.search(f"{en[:at]} {en[at + len(said) :]}"))
    return said in TURNABLE and bool(NOT_EN.search(en, _clause(en, at), at))


def _describes(ko: str, start: int) -> bool:
    """Whether the Korean from a place on describes a noun: 때문에 고전했던 그가."""
    behind = [token for token in tokens(ko) if token.start >= start]
    return any(one.tag == "ETM" and after.form != "것" for one, after in itertools.pairwise(behind))


def _clause(en: str, at: int) -> int:
    """Where the English clause begins that a place stands in, as its marks tell."""
    return max(en.rfind(mark, 0, at) for mark in ",.;:—–") + 1
