"""Korean grammar words of little and much, told the other way round, and of adding and conceding.

한 푼도 is not a single penny, 고작 12명 a mere twelve, 하나뿐인 the only one: a machine that reads the
numeral alone says "one", "as many as 12" and "more than one".
"""

from __future__ import annotations

import re

from align.checks._grammar_words import GrammarWord

__all__ = ["LIMIT_RULES"]

SINGLE = "푼|명|번|건|개|마디|표|차례|곳|사람|방울|톨|줄|점"
"""Counters of what there is not one of."""
DENIED_EN = r"\b(?:not?|never|without|any|none|zero|nothing|nobody|neither|nor|cannot|fail\w*|refus\w*)\b|n['’]t\b"
ONLY_EN = (
    r"\b(?:only|just|sole\w*|exclusiv\w*|limit\w*|alone|mere\w*|nothing but|unless|but|confin\w*"
    r"|except|single|no|not|barely|little|few|scant\w*|paltry)\b|n['’]t"
)
SAY_ONLY = "Say “only”."

LIMIT_RULES: tuple[GrammarWord, ...] = (
    GrammarWord(
        re.compile(
            rf"(?<![가-힣])(?:한|단 한) (?:{SINGLE})도 (?:[가-힣]{{1,8}} ){{0,2}}[가-힣]{{0,8}}(?:않|못|없|안 )"
        ),
        re.compile(r"\b(?:only|just) (?:one|a single|a)\b|\beven one\b"),
        re.compile(DENIED_EN),
        "{ko} denies even one, which “{en}” leaves",
        "Say “not a single”.",
    ),
    GrammarWord(
        re.compile(r"(?:하나|한 [가-힣]{1,3}|[0-9][가-힣]{1,2})뿐(?:인|이)"),
        re.compile(r"\b(?:more than|at least|over) (?:one|two|three|a|\d+)\b"),
        re.compile(ONLY_EN),
        "{ko} means “only”, not “{en}”",
        SAY_ONLY,
    ),
    GrammarWord(
        re.compile(r"[은는] 물론(?:이고|이며)? [가-힣]{1,8}까지(?=[ ,])"),
        re.compile(r"\b(?:until|till|up to)\b"),
        re.compile(
            r"\b(?:even|also|too|as well|not only|not just|includ\w*|along with|both|alike)\b"
        ),
        "{ko} adds one more; “{en}” says how long",
        "Say “not only ... but even”.",
    ),
    GrammarWord(
        re.compile(r"[가-힣]더라도(?=[ ,])"),
        re.compile(r"\bunless\b"),
        re.compile(
            r"\b(?:even|although|though|regardless|matter|whether|despite|while|not|may|might|but|still)\b|n['’]t"
        ),
        "{ko} concedes something; “{en}” makes a condition of it",
        "Say “even if”.",
    ),
)
