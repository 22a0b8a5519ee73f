"""지난 시즌 as "next season": which of its kind is meant, the one gone by or the one to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.dates.english import MONTHS
from align.words import english, korean, lexicon

__all__ = ["find_turned_ways"]

# 기한이 지난, 비가 오는 are verbs; 지난 뒤 is a time that has passed; 다음 날 is counted from a deed.
WAY_KO = re.compile(
    r"(?<![가-힣])(?:(?P<back>(?<![이가]\s)지난(?:번|해)?|저번|작년|전년도?|직전|이전|앞선|마지막)"
    r"|(?P<on>다음(?:번)?(?!\s날)|차기|내년|(?<![이가]\s)오는|다가오는|다가올))"
    r"(?:의?\s(?![뒤후]|지\s|다음)|(?=[봄여가겨])|(?<=번)(?=[에은엔]))"
)
ANY_WAY_KO = re.compile("지난|저번|작년|전년|직전|이전|앞선|마지막|다음|차기|내년|오는|다가[오올]")
"""What it holds, which is soon seen."""
WAY_EN = re.compile(
    r"\b(?:(?P<back>last|previous)|(?P<on>next|coming|upcoming|first(?=\s(?:year|month|week|season)\b)))\s(?P<rest>[A-Za-z]+(?:\s[a-z]+){0,2})",
    re.I,
)
# What says the other way of something else; "the last match" may be the final one.
ANY_BACK_KO = re.compile(
    r"지난|저번|작년|전년|직전|이전|앞선|종전|최근|마지막|최종|끝(?![나났난낸내날])|막판|전임|전\s"
)
ANY_ON_KO = re.compile(
    r"첫|처음|데뷔|입단|부임|취임|신인|입학|입사|최초|초기|1[년주개시]|원년|다음|차기|내년|오는|다가오|다가올|향후|앞으로의|후임|뒤|후\s"
)
BEYOND_KO = re.compile(
    r"내후년(?=\s[봄여가겨]|\s?[0-9]{1,2}월|\s?(?:초|말|상반기|하반기)|에|부터|까지)"
)
NEXT_KO = re.compile(r"(?<!후)내년|명년|이듬해")
NEXT_EN = re.compile(rf"\bnext\s(?:year|spring|summer|fall|autumn|winter|{'|'.join(MONTHS)})\b")
BEYOND_EN = re.compile(
    r"\b(?:after\snext|two\syears|2[0-9]{3}|following\syear|(?:year|one|spring|summer|fall|winter)\s(?:after|that\sfollows)|subsequent)\b"
)
# 처음이 아니다: not "the last time".
FIRST_KO = re.compile(r"처음(?=이|은|도|인|으로|\s아)|첫\s?번째(?=가|는|도|\s아)")
LAST_TIME_EN = re.compile(r"\bthe\slast\stime\b(?!\s(?:the|we|i|they|he|she|it|that)\b)", re.I)
ANY_FIRST_EN = re.compile(
    r"\b(?:first|second|third|either|never|new|initial\w*|begin\w*|start\w*|before|since|debut)\b",
    re.I,
)
NOUNS = 3
"""Korean words behind the way in which its noun stands."""
MOST = 6
"""Ways of either side that are looked at."""
REACH = 16
"""Characters behind the way in which they stand."""


def find_turned_ways(ko: str, en: str) -> Iterator[Mismatch]:
    """What is last on one side and next on the other.

    >>> ko, en = "지난 시즌은 잊겠다.", "I will put next season behind me."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_turned_ways(ko, en)]
    [('지난 시즌', 'next season', 'the last one')]
    """
    beyond = BEYOND_KO.search(ko) if "내후년" in ko and not NEXT_KO.search(ko) else None
    near = NEXT_EN.search(en) if beyond else None
    if beyond and near and not BEYOND_EN.search(en):
        yield Mismatch(beyond.span(), near.span(), "the year after next")
        return
    first = FIRST_KO.search(ko)
    last = LAST_TIME_EN.search(en) if first else None
    if last and first and not ANY_BACK_KO.search(ko) and not ANY_FIRST_EN.search(en):
        yield Mismatch(first.span(), last.span(), "the first time")
        return
    if not ANY_WAY_KO.search(ko):
        return
    ways = list(islice(WAY_EN.finditer(en), MOST))
    if not ways:
        return
    back, on = (any(way[name] for way in ways) for name in ("back", "on"))
    if back and on:
        return
    other = ANY_ON_KO if on else ANY_BACK_KO
    if other.search(ko):
        return
    for way in islice(WAY_KO.finditer(ko), MOST):
        if bool(way["back"]) == back:
            continue
        for said in ways:
            place = _noun(ko, way.end(), said["rest"])
            if way.group().rstrip().endswith("번") and said["rest"].startswith("time"):
                place = way.span()
            if place:
                end = said.start("rest") + len(said["rest"].split()[0])
                right = "the last one" if way["back"] else "the next one"
                yield Mismatch((way.start(), place[1]), (said.start(), end), right)
                return


def _noun(ko: str, start: int, rest: str) -> Span | None:
    """The Korean word behind the way that one of the English ones behind theirs renders."""
    said = {english.stem(english.lemma(word.lower())) for word in rest.split()}
    month = next((n for n, name in enumerate(MONTHS, 1) if rest.startswith(name)), 0)
    if month and (named := re.compile(rf"{month}\s?월").match(ko, start)):
        return named.span()
    behind = [w for w in korean.words(ko) if start <= w.start <= start + REACH][:NOUNS]
    for word in behind:
        if any(len(one) == 1 and one[0] in said for one in lexicon.answers(word.lemma)):
            return (word.start, word.end)
    return None
