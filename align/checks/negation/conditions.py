"""Conditions that a negation supposes, told as if it supposed the contrary.

비가 오지 않으면 as "if it rains", 환자가 아니라면 as "if they are patients". Where the English is told
closely, the words of its one "if" show which condition it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Span, within
from align.checks._mismatch import Mismatch
from align.checks.negation.polarity import Denial
from align.words.evidence import PairEvidence

__all__ = ["find_condition", "find_turned_condition"]

IF_EN = re.compile(r"\b(?P<if>if|in\sthe\sevent|in\scase)\b[^,;.]*", re.I)
EXCEPTED_EN = re.compile(r"\b(?:unless|without|otherwise|else|only|even\sif|except|or)\b", re.I)
# Set phrases to the check, for English often has other words for them: "but for", "unless".
CONTRARY_KO = re.compile(
    r"아니(?:라|었더라|었다|였더라|였다)면(?!서)|[않못][았했](?:더라|다)면(?!서)|아[니닐닌]\s?경우"
)
BEFORE = 3
"""Characters between what is denied and its negator: 이, 지, 하지 and a space."""
# 다름 아니라면, "nothing but"; 그게 아니라면, "or else": no condition that English says with "if".
ASIDE_KO = re.compile(r"(?:그게|그것이|이게|다름|뿐만?|뿐만이?)\s?$")


def find_condition(text: str, evidence: PairEvidence) -> Span | None:
    """The one condition of the English, where no word of it may deny what the Korean does.

    >>> from align.words.evidence import link_words
    >>> en = "If it rains the match is on."
    >>> find_condition(en, link_words("비가 오지 않으면 경기가 열린다.", en))
    (0, 2)
    """
    found = list(IF_EN.finditer(text))
    if len(found) != 1 or EXCEPTED_EN.search(text):
        return None
    start, end = found[0].span()
    strange = any(start <= word.start < end for word in evidence.en_unexplained)
    met = any(start <= a < end for link in evidence.ko if link.kind for a, _ in link.en)
    return found[0].span("if") if met and not strange else None


def find_turned_condition(
    ko: str, en: str, denials: Sequence[Denial], asked: int, evidence: PairEvidence
) -> Mismatch | None:
    """환자가 아니라면, 오지 않았다면: said with an "if" that denies nothing.

    Args:
        denials: what may deny in the English.
        asked: how many negations of the Korean besides it may have one of those.

    >>> from align.words.evidence import link_words
    >>> ko, en = "응급 환자가 아니라면 기다려야 한다.", "They must wait if they are emergency patients."
    >>> find_turned_condition(ko, en, [], 0, link_words(ko, en)).en
    (15, 17)
    """
    if "면" not in ko and "경우" not in ko:
        return None
    supposed = [m for m in CONTRARY_KO.finditer(ko) if not ASIDE_KO.search(ko, 0, m.start())]
    if len(supposed) != 1:
        return None
    condition = find_condition(en, evidence)
    clause = IF_EN.search(en)
    if condition is None or clause is None:
        return None
    # 학생이 아니라면, "if you are an adult": what is denied must be what the English supposes.
    place = supposed[0].start()
    denied = [k for k in evidence.ko if k.span[0] < place and place - BEFORE <= k.span[1]]
    if not any(within(s, clause.span()) for k in denied if k.kind == "lexicon" for s in k.en):
        return None
    if sum(d.hard for d in denials) > asked or any(
        clause.start() <= d.span[0] < clause.end() for d in denials
    ):
        return None
    return Mismatch(supposed[0].span(), condition, "supposes that it is not so")
