"""A source that the English names and of which the Korean, which reports nothing, knows nothing.

Of 48 sound pairs whose English has "according to" (ntrex, park, jhe) the Korean of every one has a
word for saying, showing or following.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._coverage import Coverage

__all__ = ["added_sources"]

SOURCE_EN = re.compile(
    r"\b[Aa]ccording\sto\s(?!(?:the\s)?(?:plan|schedule|need|size|age|law|rules?|book|score|test)\w*\b)(?P<who>[^,.;:!?\"”]{2,80})"
)
# Whatever reports, shows or follows: 밝혔다, 집계됐다, 조사 결과, 법에 따라, 라고 한다.
REPORTED_KO = re.compile(
    r"따[르라른]|의하[면여]|의한|[다라자냐]고|[다라자]는|[다라]며|[다라]면서|대요|단다|알[려렸]|보도|전[했하해한]|밝[혔히혀힌]|말[했하한]"
    r"|발표|설명|조사|집계|통계|분석|결과|연구|관측|예보|전망|내다[보봤본]|추[정산]|자료|보고|대로|순으로|별로|맞[게추춰]|판단|주장|지적|인용|기준|공시|공개|확인|드러|나타|꼽"
)
# Whatever cites another: 외신에 따르면, AP통신을 인용해, 성명을 통해.
CITED_KO = re.compile(
    r"따르|따라|의하면|의해|인용|외신|현지|언론|매체|통해|자료|집계|통계|조사|문서|문건|기록"
)
# "..., al-Maliki said, according to a statement from his office": 밝혔다.
WHOSE = re.compile(r"\b(?:his|her|its|their)\b")
# 알려졌다, "according to people familiar with the matter": a source that says no more.
STOCK = re.compile(
    r"\b(?:(?:press|news)\sreleases?|people\s(?:familiar|close)|sources|insiders|observers|officials)\b"
)
FEWEST = 2
"""Words of a source that are all unknown to a Korean which reports what somebody else says."""


def added_sources(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """Spans of "according to" and a source of which no word is in the Korean.

    >>> from align.checks._coverage import measure
    >>> ko, en = "시는 다리를 고쳤다.", "The city repaired the bridge, according to the New York Post."
    >>> [en[slice(*span)] for span in added_sources(measure(ko, en), ko, en)]
    ['according to the New York Post']
    """
    for found in SOURCE_EN.finditer(en) if "ccording" in en else ():
        start, end = found.span("who")
        named = [word for word in coverage.content if start <= word.start < end]
        if REPORTED_KO.search(ko):
            # 경찰이 밝혔다, "..., police said, according to the New York Post."
            last = end + 2 >= len(en.rstrip())
            his = WHOSE.search(found["who"]) or STOCK.search(found["who"])
            if not last or his or len(named) < FEWEST or CITED_KO.search(ko):
                continue
        if named and all(word.start in coverage.unexplained for word in named):
            yield found.span()
