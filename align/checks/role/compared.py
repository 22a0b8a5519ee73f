"""Which of two is more: 남성보다 여성의 비율이 높다 as "higher for men than women".

The Korean has 보다 or 에 비해 behind the one that the other is held against, English "than", or the second
"as", before it. Both must be answered once, and the comparison must go the same way, for "women
earn less than men" says the same as "men earn more than women".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, within
from align.checks._mismatch import Mismatch
from align.words.evidence import KoreanLink, link_words

__all__ = ["find_compared"]

THAN_KO = re.compile(
    r"(?P<standard>(?:[^\s,.]{1,10}(?<![이가은는])\s)?[^\s,.]{1,12})(?:보다(?:는|도)?|에\s비해(?:서)?)\s(?P<other>(?:[^\s,.]{1,8}\s)?[^\s,.]{1,12}?(?:의|이|가|은|는)(?=\s))?"
)
BEFORE_KO = re.compile(r"(?P<other>(?:[^\s,.]{1,10}\s)?[^\s,.]{1,12}(?:이|가|은|는))\s$")
MORE_KO = re.compile(
    r"높|많|크[다고며게]|컸|큰|커|길[다고어었]|긴\s|비[싸쌌싼]|빠[르른]|빨[라랐]|오래|무거|무겁|강[하했한]|심[하했한]|잦|뛰어|두껍|넓|더|앞[서섰]|배\s?(?:이상|가까이|정도)?\s?[가-힣]"
)
LESS_KO = re.compile(
    r"낮|적[은었다게고]|작[은았다고]|짧|덜|(?<!비)[싸쌌][다고지]|(?<!비)싼|느[리렸린]|가벼|가볍|약[하했한]|드물|얇|좁|뒤[지처졌]|못[했하]|줄|감소|않"
)
MORE_EN = re.compile(
    r"\b(?:more|higher|greater|larger|bigger|longer|older|faster|better|costlier|heavier|stronger|wider|thicker|dearer|twice|double|times)\b",
    re.I,
)
LESS_EN = re.compile(
    r"\b(?:less|lower|fewer|smaller|shorter|slower|cheaper|behind|below|half|not|younger|under|worse|lighter|weaker|narrower|thinner|rarer)\b|n['’]t\b",
    re.I,
)
# "More than twice" compares nothing.
THAN_EN = re.compile(
    r"\b(?:than(?!\s(?:twice|double|half|[0-9]|two|three|four|five|ten|a\s(?:third|quarter|fifth|million|hundred)))"
    r"|as\s[a-z]+\sas|times\s(?:that|those)\sof)\s"
)
# A는 B의 세 배.
TIMES_KO = re.compile(
    r"(?P<other>(?:[^\s,.]{1,10}\s){0,2}[^\s,.]{1,12}(?:은|는|이|가))\s"
    r"(?P<standard>(?:[^\s,.]{1,10}\s)?[^\s,.]{1,12})의\s(?:약\s|거의\s|무려\s)?"
    r"(?:[두세네]|다섯|여섯|일곱|여덟|열|[0-9.]{1,5})\s?배"
)
TIMES_EN = re.compile(
    r"\b(?:(?:times|twice|double|triple)(?:\sthe\s(?:rate|level|number|size|amount)\sof|\s(?:that|those)\s(?:of|in))?|as\s[a-z]+\sas)\s"
)
LEAD_EN = re.compile(
    r"(?:(?:among|in|for|at|of|by|on|with|from)\s)?(?:that\s(?:of|in)\s|those\s(?:of|in)\s)?(?:the\s|their\s|its\s|all\s)?"
)
# 작년에 비해 늘었다 as "more last year than this year".
THEN_KO = re.compile(
    r"(?:작년|지난해|전년도?|전달|지난달|지난주|전분기)(?:\s같은\s(?:기간|달)|\s동기|\s?말)?(?:에\s비해|[과와]\s비교해|보다)"
)
NOW_EN = re.compile(
    r"\b(?:last|(?:the|a)\s(?:previous|preceding)|a)\s(?:year|month|week|quarter|season)(?:\s(?:earlier|before|ago))?,?\s(?:compared\s(?:with|to)|than|versus|relative\sto)\s(?:(?:in|during|for)\s)?(?:this|the\scurrent)\b",
    re.I,
)
COMPARING = re.compile("보다|비해|비교해|배")
"""Words that a comparison needs one of."""
LONGEST = 140
"""Characters of a Korean sentence that may hold one comparison."""


def find_compared(ko: str, en: str) -> Iterator[Mismatch]:
    """Comparisons of which the English has exchanged the sides.

    >>> found = find_compared("남성보다 여성의 비율이 높다.", "The rate for men is higher than for women.")
    >>> [one.right for one in found]
    ['is what the other is held against']
    """
    if len(ko) > LONGEST or not COMPARING.search(ko):
        return
    now = NOW_EN.search(en) if _same_way(ko, en) else None
    then = THEN_KO.search(ko) if now else None
    if now and then:
        yield Mismatch(then.span(), now.span(), "is what the other is held against")
        return
    than = THAN_KO.search(ko) if ko.count("보다") + ko.count("에 비해") == 1 else None
    times = TIMES_KO.search(ko) if not than and "보다" not in ko and "배" in ko else None
    said = list((THAN_EN if than else TIMES_EN).finditer(en)) if than or times else []
    # "Times as much as" is one comparison, the last of its words before what it is held against.
    if not said or (than and (len(said) != 1 or not _same_way(ko, en))):
        return
    if than:
        before = BEFORE_KO.search(ko, 0, than.start())
        others = than.span("other") if than["other"] else before.span("other") if before else (0, 0)
    elif times:
        than, others = times, times.span("other")
    else:
        return
    links = link_words(ko, en).ko
    standards, others_en = _places(links, than.span("standard")), _places(links, others)
    begins = said[-1].end()
    lead = LEAD_EN.match(en, begins)
    starts = (begins, lead.end() if lead else begins)
    for lemma, (start, end) in others_en.items():
        for known, place in standards.items():
            if lemma != known and start in starts and place[1] <= said[-1].start():
                span = (than.start("standard"), than.end())
                yield Mismatch(span, (said[-1].start(), end), "is what the other is held against")
                return


def _same_way(ko: str, en: str) -> bool:
    """Whether both sides tell of more, or both of less."""
    more, less = bool(MORE_KO.search(ko)), bool(LESS_KO.search(ko))
    said_more, said_less = bool(MORE_EN.search(en)), bool(LESS_EN.search(en))
    return more != less and (said_more, said_less) == (more, less)


def _places(links: Sequence[KoreanLink], span: Span) -> dict[str, Span]:
    """The words of a stretch that the English has in one place, by their lemmas."""
    inside = [k for k in links if within(k.span, span) and k.kind]
    # "Rural" and "rural areas" are one place.
    found = {k: max(k.en, key=lambda s: s[1] - s[0]) for k in inside if k.en}
    return {k.words[0].lemma: s for k, s in found.items() if all(within(o, s) for o in k.en)}
