"""When it is, where the English tells no time at all.

A translation may tell a time in another way and in another place; one without any word for a time
left it out. Of 2,000 sound pairs one had none for a year or a month of the Korean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.dates import find_dates

__all__ = ["lost_times"]

# 오는 9월까지, 지난달: a time that says when; 올해 신설된 is only "new".
TIME_KO = re.compile(
    r"(?<![가-힣\d])(?P<time>(?:내년|다음\s?(?:달|주|학기|해)|내달|지난\s?(?:달|주|해|학기)|작년|이달|올해(?!\s(?:새|신설|처음|첫))|올\s(?=[상하]반기)"
    r"|(?:오는|지난)\s\d{1,2}월|\d{1,2}월)(?:\s(?:\d{1,2}월|\d{1,2}일|[상하]반기|\d학기|말|초|중순))*)"
    r"(?=(?:에|까지|부터|에는|에도|중|말|초|께|쯤|경)?[\s,.])"
)
TIME_EN = re.compile(
    r"\b(?:next|last|this|years?|months?|weeks?|days?|today|tomorrow|yesterday|tonight|ago|spring|summer|fall|autumn|winter|[a-z]+uary"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|march|april|may|june|july|august|[a-z]+ember|october|[a-z]+day|[a-z]+days|[12]\d{3}s?|\d+(?:st|nd|rd|th)"
    r"|quarters?|half|semesters?|terms?|recent|recently|since|until|till|coming|upcoming|soon|later|earlier|previous|previously|now|currently|annual\w*|monthly"
    r"|weekly|daily|mornings?|afternoons?|evenings?|nights?|weekends?|seasons?|then|same|decades?|century|first|second|third|fourth|noon|midnight"
    r"|hours?|eve|ever|new|newly|deadline|due|anniversary|holidays?|chuseok|seollal|christmas|just|already|lately|former|formerly|past|future|ahead"
    r"|follow\w*|defending|reigning|incumbent|latest|mid|early|late|end|begin\w*|start\w*|run-?up|during|after|before|when|while|once)\b",
    re.I,
)
LEAST = 5
"""English words from which a text is a sentence that would tell it."""


def lost_times(ko: str, en: str) -> Iterator[Span]:
    """The first time of the Korean, where no English word tells any.

    >>> ko, en = "시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes."
    >>> [ko[slice(*span)] for span in lost_times(ko, en)]
    ['오는 9월']
    """
    # A headline tells no more than it must.
    found = TIME_KO.search(ko) if ko.rstrip().endswith("다.") else None
    if not found or en.count(" ") < LEAST or TIME_EN.search(en) or find_dates(en, "en"):
        return
    yield found.span("time")
