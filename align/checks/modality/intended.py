"""What was decided or promised, told as done: 철거하기로 했다, "demolished"."""

from __future__ import annotations

import re

from align.bitext import Pair, Span
from align.checks.modality.told_deeds import told_deed

__all__ = ["is_declared", "told_intention"]

# 철거하기로 했다, 철거하겠다고 밝혔다; not 알겠다고, 죽겠다고, nor 않기로: what is not done is called off.
INTENDED_KO = re.compile(
    r"(?<![않말그])기로\s?(?:했|하[고며]|한(?=[다\s])|결정|합의|의결|의견을|뜻을|방침을|확정|약속|결심|약정|입장을)"
    r"|(?<![알르죽좋못않])겠다(?:고|며|는\s(?:뜻|의사|입장|방침|의지|약속|각오)[을를])\s(?=(?:[가-힣]{1,6}\s){0,2}[가-힣]{0,4}(?:[했혔]|[하히](?:고|며|면서)))"
)
# To decide is to have done it: 지정하기로 했다, "designated"; 금리를 올리기로, "raised rates".
DECLARED_KO = re.compile(
    r"(?:취소|연기|보류|유보|철회|중단|지정|선정|확정|채택|임명|지명|추천|선출|제외|면제|포기|허용|허가|승인|인정|불허|거부|거절|기각|유지|동결|존치"
    r"|위임|일임|합의|동의|협력|찬성|반대|지지|배정|할당|책정|제한|금지|폐지|통합|선언|수용|환영|사퇴|사임|은퇴|탈퇴|탈당|불참"
    r"|접|미루|늦추|앞당기|거둬들이|받아들이|물러나|맡기|정하|조정|변경|바꾸|전환)[하되시]?$"
)
# Rates are raised by the decision; what is raised from next year is not yet.
MOVED_KO = re.compile(
    r"(?:올리|내리|인상|인하|늘리|줄이|확대|축소|강화|완화|상향|하향|높이|낮추|연장|단축)[하되시]?$"
)
SOON_KO = re.compile(r"내년|내달|다음\s[주달해]|오는|앞으로|향후|하반기부터|는\s대로|되면|나면")
LONGEST_VERB = 8
"""Characters of the verb before 기로."""
# What tells of a will or of what is to come, of whatever verb.
WILLED_EN = re.compile(
    r"\b(?:will|would|shall|should|may|could|decid\w*|decision\w*|agree\w*|resolv\w*|opt(?:s|ed|ing)?|chose|choos\w*|vot(?:e|es|ed|ing)|vow\w*|pledg\w*|promis\w*"
    r"|plan(?:s|ned|ning)?|inten\w*|propos\w*|commit\w*|offer\w*|settl\w*|determin\w*|want\w*|expect\w*|schedul\w*|ready|willing\w*|going|set\sto|due\sto|is\sto|are\sto|to\sbe|to\shave"
    r"|appro\w*|threat\w*|swore|swear\w*|undert\w*|hop(?:e|es|ed|ing)|aim\w*|seek\w*|sought|deal|unless|until|if|arrang\w*)\b|['’](?:ll|d)\b",
    re.I,
)
# A participle or a passive of the present: it tells of no deed of its own.
NO_DEED_EN = re.compile(
    r"(?:\b(?:is|are|be|being|gets?|getting|who|which|that|to|for|of|by|with|in|on|at|from|as|and|or|newly|not|never|the|an?|its|their|his|her|any|all|more|have|has|having|ha(?:ve|s|d)\sit|them|him|those)|(?-i:\b[a-z]+ly)|,)\s$",
    re.I,
)


def is_declared(ko: str, end: int) -> bool:
    """Whether to decide the deed that ends there is to do it.

    >>> is_declared("휴일로 지정하기로 했다.", 7), is_declared("다리를 철거하기로 했다.", 7)
    (True, False)
    """
    start = max(0, end - LONGEST_VERB)
    moved = MOVED_KO.search(ko, start, end)
    return bool(DECLARED_KO.search(ko, start, end) or (moved and not SOON_KO.search(ko, 0, start)))


def told_intention(pair: Pair) -> tuple[Span, Span] | None:
    """Where the Korean has a decision and the English the deed, or None.

    >>> pair = Pair.of("시는 다리를 철거하기로 했다.", "The city demolished the bridge.")
    >>> [pair.en.text[slice(*span)] for span in told_intention(pair)[1:]]
    ['demolished']
    """
    ko, en = pair.ko.text, pair.en.text
    marks = INTENDED_KO.finditer(ko) if "기로" in ko or "겠다" in ko else ()
    for mark in marks:
        if WILLED_EN.search(en):
            return None
        if is_declared(ko, mark.start()):
            continue
        done = told_deed(pair, mark.start())
        if done and not NO_DEED_EN.search(en, 0, done[0]):
            return mark.span(), done
    return None
