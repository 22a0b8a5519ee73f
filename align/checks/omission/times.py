"""When it is, where the English tells no time, or none but those of other times of the Korean.

A translation may tell a time in another way and in another place; one without any word for a time
left it out. Of 1,887 sound pairs (ntrex, and those that we wrote) none has a time so lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._coverage import measure
from align.dates import MomentRef, find_dates, same_date

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
YEAR_EN = re.compile(
    r"\b(?:[12]\d{3}s?|years?|decades?|century|next|last|this|then|now|today|deadline|ago|since|until|anniversary|later|earlier|when|while|once|same|past|recent\w*)\b",
    re.I,
)
"""English that may stand for a year of the Korean, whatever else it tells of time."""
SEASONS = frozenset(("spring", "summer", "autumn", "winter"))
LEAST = 5
"""English words from which a text is a sentence that would tell it."""
# A day, a stretch of days, a season or a feast are said in ways too many: 겨울을 나다, "wintering".
EXACT = re.compile(
    r"\d년|\d월|\d시|오전|오후|내년|지난해|작년|지난달|다음\s?달|연휴|연말|내일|모레|어제|지난\s?주|다음\s?주|날$"
)


def lost_times(ko: str, en: str) -> Iterator[Span]:
    """The first time of the Korean that the English lacks.

    >>> ko, en = "시는 오는 9월까지 상수도관을 바꾼다.", "The city is to replace its water pipes."
    >>> [ko[slice(*span)] for span in lost_times(ko, en)]
    ['오는 9월']
    """
    # A headline tells no more than it must.
    if en.count(" ") < LEAST or not ko.rstrip().endswith("다."):
        return
    said = find_dates(en, "en")
    found = TIME_KO.search(ko)
    if found and not said and not TIME_EN.search(en):
        yield found.span("time")
        return
    moments = find_dates(ko, "ko")
    lost = _lost(moments, said)
    evidence = measure(ko, en).evidence
    places = [other.span for other in said]
    # "Two hours and 40 minutes" tells how long.
    places += [evidence.numbers_en[index].span for _, index in evidence.number_links]
    # 3년 뒤, "in three years": how far off it is has its like.
    counted = [evidence.numbers_ko[index].span for index, _ in evidence.number_links]
    for moment in lost[:1]:
        if moment.unit and meets(moment.span, counted):
            continue
        told = YEAR_EN if moment.year is not None else TIME_EN
        if all(meets(word.span(), places) for word in told.finditer(en)):
            yield moment.span


def _lost(moments: tuple[MomentRef, ...], said: tuple[MomentRef, ...]) -> list[MomentRef]:
    """Exact times of the Korean that no other one repeats, where each of the English is one's."""
    free, lost = list(said), []
    for moment in moments:
        found = next((other for other in free if same_date(moment, other)), None)
        if found is not None:
            free.remove(found)
        elif EXACT.search(moment.text):
            lost.append(moment)
    # "This fall" is no other time than 9월.
    if any(other.part not in SEASONS for other in free):
        return []
    return [m for m in lost if not any(o is not m and same_date(m, o) for o in moments)]
