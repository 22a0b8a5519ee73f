"""Clauses without their subject or their end, told by a Korean that is whole.

A machine that loses its place begins on the verb ("Was renovated by the city.") or hangs a relative
word on at the end (", and that which had been.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span

__all__ = ["find_stranded_clauses"]

BEGIN = re.compile(r"^|[.!?][\"”’']?\s")
"""Where a sentence may begin."""
# A passive, a perfect or a report with nobody before it; "Had it been", "Is it" have a subject.
SUBJECTLESS = re.compile(
    r"(?P<verb>(?:Was|Were|Is|Are|Has|Have)\s(?:also\s|newly\s|first\s)?(?:being\s[a-z]{3,14}|(?!wooden\b|open\b|often\b|even\b|then\b|seven\b|women\b|men\b|children\b|hidden\b)[a-z]{2,12}(?:ed|en)|held|sold|built|made|found|set|sent|born)"
    r"|(?:Has|Have|Had|Will|Would|Must|Should|Could)\s(?:not\s|also\s|already\s)?(?:be|been)(?=\s[a-z])"
    r"|Will\s(?:also\s|not\s)?(?!(?:the|they|he|she|it|you|we|this|these|those|that|an?|any|power|of|and|there|such)\b)[a-z]{3,14}"
    r"|And\s(?:has|have|had|was|were|is|are)\s(?!(?:the|they|he|she|it|you|we|this|these|those|that|an?|any|there|such|what|not)\b)[a-z]{3,14}"
    r"|(?:Said|Announced|Added|Explained|Stated|Revealed|Emphasized|Stressed|Pointed\sout|Reported|Claimed|Argued)\sthat)\b"
)
# ", and that which had been.", ", what was.", ", and who had.", ", which it was to."
HUNG_ON = re.compile(
    r",\s(?P<piece>(?:and\s|or\s|but\s)?(?:that\s(?:of\s)?which|the\sone\s(?:that|which|who)|those\s(?:that|which|who)|(?:of|in|by|for)\swhich|which|who|what|whom)"
    r"\s(?:(?:it|they)\s(?=(?:is|was|are|were)\sto\.)|(?:and|of)\s)?(?:is|was|are|were|has|have|had|will|would)(?:\s(?:been|be|to|not|the)){0,3})\.[\"”’]?(?=\s|$)"
)
# What it ends on.
HANGING = re.compile(r"(?:is|was|are|were|has|have|had|will|would|been|be|to|not|the)\.")
# "It had been which."
OPEN_BEEN = re.compile(
    r"\b(?P<piece>(?:has|have|had|having)\s(?:not\s)?been\s(?:which|whose|that|of))\.[\"”’]?(?=\s|$)"
)
STOP = re.compile(r"[.?!](?=[\s\"”’]|$)")
TOLD_KO = re.compile(r"다[.\"”’']*\s*$")
# "What was, what is, and what will be."; "she asked, who is".
EARLIER_EN = re.compile(
    r"\b(?:what|who|whom|know\w*|knew|ask\w*|wonder\w*|tell|told|sa(?:y|id|ys))\b", re.I
)


def find_stranded_clauses(pair: Pair) -> Iterator[Span]:
    """Where a clause of the English stands without its subject or its end.

    >>> ko, en = "두 나라가 합의했다.", "The two countries agreed, and that which had been."
    >>> [en[slice(*span)] for span in find_stranded_clauses(Pair.of(ko, en))]
    ['and that which had been']
    """
    ko, en = pair.ko.text, pair.en.text
    hanging = HANGING.search(en) if ", " in en else None
    for hung in HUNG_ON.finditer(en) if hanging else ():
        # "People who had lost their homes stay in a gym, which has been.": no question asks it.
        sure = hung["piece"].startswith("which") and hung["piece"].endswith("been")
        if sure or not EARLIER_EN.search(en, en.rfind(". ", 0, hung.start()) + 1, hung.start()):
            yield hung.span("piece")
    for open_been in OPEN_BEEN.finditer(en) if " been " in en else ():
        yield open_been.span("piece")
    if not TOLD_KO.search(ko):
        return
    for begin in BEGIN.finditer(en):
        begun = SUBJECTLESS.match(en, begin.end())
        stop = STOP.search(en, begun.end()) if begun else None
        # 그는 말이 없었다. 그리고 떠났다: "And was gone."
        meant = en.startswith("And", begin.end()) and ". " in ko
        if begun and not meant and not (stop and stop.group() == "?"):
            yield begun.span("verb")
