"""Times that the tense of their own sentence rules out, and that nothing in the Korean tells.

"Next year the pills stopped working", "she will take over last June": one of the two words is wrong, and where
the Korean has no word for what is to come, or for what is past, it is the time. 지난해 42골을 넣은 그가 남을
것이다 tells what is past and what is to come, but no "next season".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.casing import lowered
from align.checks._mismatch import Misused
from align.checks.relative_time.turned_times import LONGEST, NEXT_EN, PAST_KO, PERIOD

__all__ = ["find_against_tense"]

# Whatever may make an English "next": a word for it, a plan, a date, a season.
ANY_COMING_KO = re.compile(
    r"다음|내[년달주일]|모레|미래|후세|훗날|오는|향후|앞으로|이듬|이튿|차기|차년도|익[일월년주]|새\s?(?:해|학기|시즌|정부)|올|이번|(?<!아직)(?<!지금)까지|하반기|이후|이제|곧|조만간"
    r"|[0-9]월|[12][0-9]{3}년|[월화수목금토일]요일|돌아오|다가오|뒤|[은는인한된간친진긴]\s후|후에|앞[두둔당]|봄|여름|가을|겨울|예정|계획|방침|전망|예상|예고|예약"
)
PLAN_KO = re.compile(
    r"[을릴될할길킬날올갈설실]\s(?:것|전망|예정|계획|방침)|겠|기로|재계약|연장|예정|계획|방침|전망|예상|예고|예약|내다[보봤]|기대"
)
GONE_KO = re.compile(
    r"지난|작년|전[년달월주일날]|재작년|어제|그제|어젯|엊|간밤|저번|직전|이전|앞서|앞선|전에|[년달월주해일]\s전\s|당시|전\s?시즌"
)
# What tells of a time to come, or of any time: a sentence with none of it is of the past.
NOT_PAST_EN = re.compile(
    r"\b(?:will|would|shall|should|may|might|can|could|must|is|are|am|going|plan\w*|schedul\w*|expect\w*|set|due"
    r"|upcoming|hop\w+|propos\w*|intend\w*|aim\w*|ahead|until|till|for\snext|before|prepar\w*|ready|decid\w*|agree\w*"
    r"|invit\w*|predict\w*|forecast\w*|postpon\w*|delay\w*|push\w*|mov\w*|vow\w*|promis\w*|pledg\w*|want\w*|consider\w*"
    r"|announc\w*|unveil\w*|reveal\w*|book\w*|reserv\w*|target\w*|budget\w*|election\w*)\b|['’]ll\b|['’]re\b",
    re.I,
)
PAST_EN = re.compile(
    r"\b(?:was|were|had|did|has\sbeen|have\sbeen|went|came|took|made|said|told|gave|got|began|fell|rose|held|left"
    r"|met|won|lost|saw|died|[a-z]{2,}(?<!e)ed)\b"
)
STOP = re.compile(r"[.!?](?=[\s\"”'’])")
WILL_EN = re.compile(
    r"\b(?:will|shall)\s(?!have\b)(?:[a-z]+\s)?(?:(?!(?:than|from|as|since|of|after|like|over(?=\slast)|to|by|against|in|for|that|who"
    r"|which|what|because|where|when|while|despite|following|through|during|at|on|and|but|or|if|with|about|he|she|it|they|we|you|I|[a-z]+ed)\b)"
    rf"[A-Za-z\"“”'’-]+\s){{1,7}}(?P<past>last\s{PERIOD}|yesterday)\b(?!['’]s)"
)
# What is past as the only time of the English: "after scoring 42 goals next season".
ANY_PAST_EN = re.compile(
    r"\b(?:last|previous|past|ago|earlier|yesterday|prior|preceding|before|(?:19|20)[0-9]{2}|recent(?:ly)?)\b",
    re.I,
)
SINCE_EN = re.compile(
    r"\b(?P<since>since)\s(?:[A-Za-z'’]+\s){1,8}(?P<next>next)\s[a-z]+(?:ed|ought|ent|aw|ook|on)\b"
)
HAS_BEEN = re.compile(r"\b(?:has|have|had)\s(?:[a-z]+\s)?been\b", re.I)


def find_against_tense(ko: str, en: str) -> Iterator[Misused]:
    """The time of the English against which its sentence speaks, at most one.

    >>> ko, en = "그는 약을 바꿔야 했다.", "Next year he had to switch drugs."
    >>> [(en[slice(*one.span)], one.right) for one in find_against_tense(ko, en)]
    [('Next year', 'last')]
    """
    if len(ko) > LONGEST:
        return
    lower = lowered(en)
    coming = NEXT_EN.search(en) if "next" in lower or "tomorrow" in lower else None
    if coming:
        if _is_past(ko, en, coming):
            last = "yesterday" if coming.group().lower() == "tomorrow" else "last"
            yield Misused(coming.span(), last)
    elif "will" in lower or "shall" in lower:
        past = WILL_EN.search(en) if "last" in en or "yesterday" in en else None
        if past and not GONE_KO.search(ko):
            coming_word = "tomorrow" if past["past"] == "yesterday" else "next"
            yield Misused(past.span("past"), coming_word)
    elif "since" in en and "next" in en:
        once = SINCE_EN.search(en)
        if once and HAS_BEEN.search(en) and "다음" not in ko:
            yield Misused(once.span("next"), "last")


def _is_past(ko: str, en: str, coming: re.Match[str]) -> bool:
    """Whether what is told of a time to come is past: in both texts, or in all of its sentence."""
    if ANY_COMING_KO.search(ko):
        return False
    if PAST_KO.search(ko):
        return not ANY_PAST_EN.search(en)
    sentence = _sentence(en, coming.span())
    planned = PLAN_KO.search(ko) or NOT_PAST_EN.search(sentence)
    return not planned and PAST_EN.search(sentence) is not None


def _sentence(en: str, place: Span) -> str:
    """The sentence in which a stretch of a text stands, without it."""
    start = max((stop.end() for stop in STOP.finditer(en, 0, place[0])), default=0)
    behind = STOP.search(en, place[1])
    return f"{en[start : place[0]]} {en[place[1] : behind.start() if behind else len(en)]}"
