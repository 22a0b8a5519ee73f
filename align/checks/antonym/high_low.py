"""고 and 저 before a noun: 고강도 as "low-intensity", 저품질 as "high-quality".

The syllable says which end of the scale is meant, and English says it right before the noun.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.lexicons import read_table, values

__all__ = ["find_high_low"]

ENDS = {"고": ("high", "low"), "저": ("low", "high")}
# The same end in another word: 저비용 항공사, "budget carriers".
SAME_EN = {
    "high": re.compile(
        r"\b(?:expensive|costly|intens\w+|rich\w*|strong\w*|advanced|premium|top|heavy|hard|elite|hot\w*|heat\w*|warm\w*|dear\w*|soar\w*|tall\w*|fast\w*|great\w*|well[-\s][a-z]+)\b",
        re.I,
    ),
    "low": re.compile(
        r"\b(?:cheap\w*|budget|affordable|inexpensive|modest|poor\w*|little|small\w*|slow\w*|reduced|weak\w*|light|cold\w*|cool\w*|chill\w*|refrigerat\w*|hypo\w+|un(?:der)?[a-z]+ed)\b",
        re.I,
    ),
}
ENDS_EN = re.compile(r"\b(?:high|low)(?=[-\s])", re.I)
NOT_EN = re.compile(r"\b(?:not|no|never|than|from|nor|without|instead\sof)\s(?:[a-z]+\s)?$", re.I)
# 고지방 음식을 피해야, "stick to a low-fat diet": what one leaves is told by where one goes.
LEFT_KO = re.compile(
    r"벗어나|탈피|탈출|개선|막[기아는으]|피[하해]|줄[이여]|대신|끊|삼가|전환|바꾸|바꿔|끝나"
)
BEFORE = 24
"""Characters before a word in which it is denied."""


def find_high_low(ko: str, en: str) -> Iterator[Mismatch]:
    """Nouns with 고 or 저 whose English has the other end of the scale, and this one nowhere.

    >>> ko, en = "고강도 훈련을 했다.", "They did low-intensity training."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_high_low(ko, en)]
    [('고강도', 'low-intensity', 'high')]
    """
    lower = lowered(en)
    if "gh" not in lower and "low" not in lower:
        return
    said_ends = {end.lower() for end in ENDS_EN.findall(en)}
    if len(said_ends) != 1:
        return  # Both ends are told of, or neither.
    for told in _scales().finditer(ko):
        right, wrong = ENDS[told["end"]]
        other = "저" if told["end"] == "고" else "고"
        if wrong not in said_ends or other + told["noun"] in ko or LEFT_KO.search(ko, told.end()):
            continue
        said = _said(wrong, told["noun"]).search(en)
        if not said or SAME_EN[right].search(f"{en[: said.start()]} {en[said.end() :]}"):
            continue
        if not NOT_EN.search(en, max(0, said.start() - BEFORE), said.start()):
            yield Mismatch(told.span(), said.span(), right)
            return


@functools.cache
def _table() -> dict[str, tuple[str, ...]]:
    """What stands behind 고 or 저, and how the English noun begins."""
    return {row["ko"]: values(row["en"]) for row in read_table("scales")}


@functools.cache
def _scales() -> re.Pattern[str]:
    # 저층 주거지, 고온: a syllable alone is no word where more of a noun follows: 고속도로, 저온유통.
    long = "|".join(noun for noun in _table() if len(noun) > 1)
    short = "|".join(noun for noun in _table() if len(noun) == 1)
    return re.compile(
        rf"(?<![가-힣])(?P<end>[고저])(?P<noun>{long}|(?:{short})(?=\s|[의을를은이가과로에,]))"
    )


@functools.cache
def _said(wrong: str, noun: str) -> re.Pattern[str]:
    nouns = "|".join(_table()[noun])
    return re.compile(
        rf"\b{wrong}[-\s](?:(?!interest|rate|cost|income)[a-z]+[-\s])?(?:{nouns})[a-z]*", re.I
    )
