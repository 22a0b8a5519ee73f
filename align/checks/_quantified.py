"""Nobody, everybody and not everybody, told one for the other."""

from __future__ import annotations

import re

from align.checks._check import Finding

__all__ = ["quantified"]

EVERYONE = re.compile(
    r"\b(?:everyone|everybody|everything|anyone|anybody|anything|all|both|each)\b", re.I
)
NO_ONE = re.compile(
    r"(?:아무도|누구도|하나도|한\s명도|아무것도|어느\s(?:누구|것|곳)도|단\s한\s\S{1,3}도)"
)
ALL_OF = re.compile(r"(?:모두|모든|전부|전원|둘\s다|양쪽)")
NOT_ALL_KO = re.compile(r"(?:것|게|건)[은이]?\s?아니|지는\s?(?:않|못)")
NOT_ALL_EN = re.compile(r"\bnot\s(?:both|all|every(?:one|body|thing)?)\b", re.I)
NONE_EN = re.compile(r"\b(?:none|nobody|no\sone|no(?!\.|\slonger|\smore|\sless)|neither)\b", re.I)
NOT_EN = re.compile(r"\bnot?\b|n['’´]t\b|without|\bnever\b", re.I)
NEGATED_KO = re.compile(r"[않못안없]|모[르른]|부인")


def quantified(ko: str, en: str, denied: bool) -> Finding | None:
    """Whether nobody, or only not everybody, is said on one side and not on the other.

    Args:
        denied: the English has a negative word of some kind.
    """
    nobody, everybody = NO_ONE.search(ko), ALL_OF.search(ko)
    partly = NOT_ALL_KO.search(ko)
    message, left, right = "", nobody, None
    if nobody and not denied and NEGATED_KO.search(ko, nobody.end()):
        right = EVERYONE.search(en)
        message = f"{nobody.group()} means no one or nothing"
    elif everybody and not nobody and partly and not re.search(r"\bnot\b|n['’´]t\b", en):
        left, right = partly, NONE_EN.search(en)
        message = f"{everybody.group()} with {partly.group()} means not all"
    elif (
        everybody
        and not partly
        and everybody.group() not in ("모든", "전부")
        and re.search(r"[않못안없]", ko[everybody.end() :])
    ):
        left, right = everybody, NOT_ALL_EN.search(en)
        message = f"{everybody.group()} with a negated verb means none"
    if not left or not right:
        return None
    return Finding(
        f"{message}, but the English says “{right.group()}”",
        (left.span(),),
        (right.span(),),
        "Say whether it is all, none or only some.",
    )
