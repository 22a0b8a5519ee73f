"""English that looks like the opposite of a Korean word and opposes nothing where it stands."""

from __future__ import annotations

import re

from align.bitext import Span
from align.checks._negated import count_negators
from align.checks._own_places import own_places
from align.checks.antonym.claimed import BESIDE
from align.words.korean import KoreanWord

__all__ = ["opposes_nothing"]

SCANT = frozenset({"little", "few"})
"""What says a negation and its word in one."""
SINCE_EN = re.compile(r"\b(?:since|later|now)\s(?:been\s)?$")
# "Last" that tells which, and not how long.
LATEST = re.compile(
    r"last(?:\s(?:year|month|week|night|[a-z]+day|spring|summer|fall|autumn|winter|time|(?-i:[A-Z0-9]))|[,.;]|$)",
    re.I,
)
WORSTED = frozenset("지다 밀리다 패하다 뒤지다 뒤처지다 처지다 쫓기다".split())
INNING_EN = re.compile(r"(?:top|bottom) of the (?:[0-9]|\w+th\b|first|second|third)")
SPOUSE_EN = re.compile(
    r"\b(?:his\s(?:late\s|former\s)?wife|her\s(?:late\s|former\s)?husband)$", re.I
)
PASSIVE_EN = re.compile(r"\w+(?:ed|en|un|ne)$", re.I)
THAN_KO = re.compile(r"보다(?:는|도)?\s|에\s비해|에\s비하면|대비\s")
THAN_EN = re.compile(r"\s(?:[a-z]+\s){0,3}?than\b")
BY_EN = re.compile(r"\sby\b")
# 불편을 줄이기 위해, "for convenience": what is made less of is told as more of its opposite.
REMOVED_KO = re.compile(
    r"[을를]?\s(?:크게\s|최대한\s|조금이나마\s|최소한으로\s)?(?:줄[이인일여였]|덜[어기고]?|해소|없[애앨앤앴]|최소화|극복|예방)"
)
REMOVED_EN = re.compile(
    r"\b(?:reduc|less|lower|cut|eas|reliev|remov|eliminat|minimi|overcom|prevent|resolv|alleviat|curb|end|solv|get\srid|trim|shrink|narrow|mitigat|address)",
    re.I,
)
# 막기 위해 다음 달부터, "starting next month": only when it begins.
STARTING_EN = re.compile(
    r"(?:start|beginn)ing\s(?:next|this|in|on|from|at|as\sof|tomorrow|with|[0-9]|(?-i:[A-Z]))", re.I
)
UNLESS_EN = re.compile(r"\bunless\b", re.I)
CONDITION_KO = re.compile(r"[가-힣]면(?:\s|,)|[아어여해]야\s")
# 위헌 여부, "whether it is constitutional": either of the two is asked for.
WHETHER_KO = re.compile(r"(?:[가-힣]{0,2}\s)?(?:인지\s)?여부|[가-힣]{0,3}[은는을인]지(?=[를\s,])")
WHETHER_EN = re.compile(r"\b(?:whether|if)\b", re.I)
PAST_EN = frozenset({"former", "ex", "retired"})
# 전 남편을 살해한 현직 교사: the one who was is another.
FORMER_KO = re.compile(r"(?<![가-힣])(?:전|옛|구|전직|은퇴한|퇴직한)\s")


def opposes_nothing(word: KoreanWord, span: Span, ko: str, en: str) -> bool:
    """Whether an opposite of a Korean word stands there in another sense, or undergone.

    Args:
        word: the Korean word, one of ``ko``.
        span: where the English has what would be its opposite.

    >>> from align.words import korean
    >>> ko, en = "피해 학생이 울었다.", "The bullied student cried."
    >>> opposes_nothing(korean.words(ko)[0], (4, 11), ko, en)
    True
    """
    if _is_converse(span, ko, en):
        return True
    if STARTING_EN.match(en, span[0]):
        return True
    if REMOVED_KO.match(ko, word.end) and not REMOVED_EN.search(en):
        return True
    # 조건을 갖추면 허용된다, "barred unless they are met".
    if UNLESS_EN.search(en) and CONDITION_KO.search(ko):
        return True
    if WHETHER_KO.match(ko, word.end) and WHETHER_EN.search(en, 0, span[0]):
        return True
    if en[slice(*span)].lower() in PAST_EN and FORMER_KO.search(ko):
        return True
    # 한때 주의보가 발령됐다, "an advisory, since lifted".
    if "한때" in ko and SINCE_EN.search(en, 0, span[0]):
        return True
    # 11회말, "in the bottom of the 11th": a half of an inning is the end of nothing.
    if INNING_EN.match(en, span[0]):
        return True
    # 부부싸움 끝에 남편이, "a quarrel with his wife": it is the husband's.
    if SPOUSE_EN.search(en, max(0, span[0] - BESIDE), span[1]):
        return True
    # 피해 학생, "the bullied student"; 중국에 밀려, "outpaced by China": the other side's deed.
    if PASSIVE_EN.match(en, *span) and (
        word.lemma.startswith("피해") or (word.lemma in WORSTED and BY_EN.match(en, span[1]))
    ):
        return True
    # 연락이 끊기다 is not opposed to "the night before last", only to what lasts.
    if word.tag[0] == "V" and LATEST.match(en, span[0], span[1] + BESIDE):
        return True
    # 크게 걱정할 일은 아니다, "of little concern".
    return en[slice(*span)].lower() in SCANT and bool(count_negators(ko))


def _is_converse(span: Span, ko: str, en: str) -> bool:
    """Whether a comparison is told from its other side: A가 B보다 높다, "B is lower than A"."""
    than_ko = THAN_KO.search(ko) if THAN_EN.match(en, span[1]) else None
    if not than_ko:
        return False
    return any(
        link.span[1] == than_ko.start() and place[1] <= span[0]
        for link, place in own_places(ko, en)
    )
