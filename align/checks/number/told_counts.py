"""Figures that are told in a set way: seven in ten, threefold, the best of five, so many for and against.

In each the figure stays and what it is a figure of is lost: 10명 중 7명 is no "seven percent", 세 배 no
"30 percent", 5전 3승제 no best of three, and 찬성 23표, 반대 11표 was carried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from align.checks._mismatch import Mismatch
from align.numbers.english_numerals import CARDINALS
from align.numbers.korean_numerals import NATIVE
from align.words.evidence import PairEvidence, link_words

__all__ = ["find_told_counts"]

COUNT_KO = rf"[0-9]{{1,3}}|{'|'.join(sorted(NATIVE, key=len, reverse=True))}|백"
OUT_OF_KO = re.compile(
    rf"(?<![가-힣])(?P<whole>{COUNT_KO})\s?(?P<unit>명|곳|개|가구|대|건|쌍|사람|집)\s(?:중|가운데)\s(?P<part>{COUNT_KO})\s?(?P=unit)"
)
# "Three in one" for one in three: no part is more than its whole.
SHARE_KO = re.compile(r"(?:중|가운데)\s(?:한|두|세|네|다섯|[0-9]{1,3})\s?[가-힣]")
MORE_EN = re.compile(
    r"\b(?P<part>[a-z]{3,5}|[0-9]{1,3})\s(?:in|out of)(?:\severy)?\s(?P<whole>[a-z]{3,6}|[0-9]{1,3})\b",
    re.I,
)
SERIES_KO = re.compile(r"(?P<games>[357])전\s?[234](?:선승|승)제")
BEST_OF = re.compile(r"\bbest[\s-](?:of|out of)[\s-](?:the\s)?(?P<games>\w+)", re.I)
VOTES_KO = re.compile(r"(?P<side>찬성|반대|기권|무효)\s(?P<votes>[0-9]+)")
VOTES_EN = {
    "찬성": re.compile(
        r"\b(?P<votes>[0-9]+)(?:\s[a-z]+){0,2}?\s(?:in\sfavou?r|for|yes|approving|supporting)\b"
    ),
    "반대": re.compile(r"\b(?P<votes>[0-9]+)(?:\s[a-z]+){0,2}?\s(?:against|opposed|opposing|no)\b"),
    "기권": re.compile(r"\b(?P<votes>[0-9]+)(?:\s[a-z]+){0,2}?\sabst\w+"),
    "무효": re.compile(r"\b(?P<votes>[0-9]+)(?:\s[a-z]+){0,2}?\s(?:invalid|void)\b"),
}
MEANT = {"찬성": "in favor", "반대": "against", "기권": "abstaining", "무효": "invalid"}
AGE_EN = re.compile(r"\b(?:age[ds]?|old(?:er)?|younger)\b")
AGED_EN = re.compile(r"\b(?:age(?:d|s)?|age of)\s(?:of\s)?$")
OLD_EN = re.compile(r"[- ]years?[- ]old|\s(?:or|and)\s(?:older|younger)\b")
FAR = 12
"""Characters before an English figure in which its "aged" stands."""
WHOLE_KO = re.compile(r"\s?(?:중|가운데)(?:에서?)?\s(?:약\s)?")
OF_EN = re.compile(
    r"\b(?:[Oo]f|[Oo]ut of|[Aa]mong|[Ff]rom)\s(?:(?!and\b|or\b)[\w'’-]{1,14}\s){0,4}$"
)
# The second visit is told as two visits; the second album is not.
NTH_KO = re.compile(
    r"(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|[2-9])\s?번째\s(?!(?:\S+\s)?(?:우승|금메달|도전|방문|출전|만남|승리|골|홈런|결혼"
    r"|회담|시도|임기|수상|정상|대회|올림픽|월드컵|출마|당선|출산|수술|타이틀|트로피|메달))[가-힣]{2,}"
)
REACH = 80
"""Characters before a figure in which the words that end at it begin."""
THE_EN = re.compile(r"(?:\b(?:the|all|these|those|its|their|his|her|both)|['’]s?)\s$", re.I)
THINGS_EN = re.compile(r"\s(?:[a-z-]+\s){0,2}[a-z-]{2,}s\b")
ORDERED_EN = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9](?:nd|rd|th)|another|latest|other)\b",
    re.I,
)
SEATS_KO = re.compile(r"(?P<count>[0-9]{1,3})인승")
ABOARD_EN = re.compile(
    r"\b(?:carrying|transporting|with|aboard|boarded by)\s(?P<count>[0-9]{1,3})\s(?:people|passengers|persons|on board|aboard)\b"
)
SEATS_EN = re.compile(r"\bseat|capacity|-passenger|-person|\bcan carry\b")
STAY_KO = re.compile(r"(?P<nights>[1-9])박\s?(?P<days>[1-9])일")
STAY_EN = re.compile(
    r"\b(?P<one>[a-z]{3,5}|[1-9])[\s-](?P<unit>day|night)s?,?\s(?:and\s)?(?P<other>[a-z]{3,5}|[1-9])[\s-](?:day|night)s?\b",
    re.I,
)
PERCENT = 100
ROUNDED, ROUNDED_PART = 0.05, 0.2
"""By how much a share that is told in smaller numbers may be off: of the whole, and of itself."""
WORDS = {value: word for word, value in CARDINALS.items() if value <= 10}
NUMBERS = {word: value for word, value in CARDINALS.items() if value <= PERCENT} | {
    str(n): n for n in range(1, PERCENT)
}
SLACK = 5
"""Percentage points by which a multiple may be rounded: threefold, "up 198 percent"."""


def find_told_counts(ko: str, en: str) -> Iterator[Mismatch]:
    """The counts whose English keeps a figure and tells another thing by it.

    >>> [one.right for one in find_told_counts("10명 중 7명이 찬성했다.", "Seven percent agreed.")]
    ['seven in ten, 70 percent']
    """
    if "중" in ko or "가운데" in ko:
        yield from _out_of(ko, en)
        yield from _turned_share(ko, en)
        yield from _other_share(ko, en)
    yield from _series(ko, en)
    yield from _votes(ko, en)
    yield from _aged(ko, en)
    yield from _wholes(ko, en)
    yield from _seats(ko, en)
    yield from _nights(ko, en)
    if "번째 " in ko:
        yield from _nths(ko, en)
    if "배" in ko:
        yield from _multiples(link_words(ko, en))


def _out_of(ko: str, en: str) -> Iterator[Mismatch]:
    """10명 중 7명 as "seven percent"."""
    for found in OUT_OF_KO.finditer(ko):
        whole, part = _count(found["whole"]), _count(found["part"])
        said = [q for q in link_words(ko, en).numbers_en if q.value == part]
        if whole != PERCENT and part and len(said) == 1 and said[0].unit_class == "percent":
            share = f"{WORDS.get(part, part)} in {WORDS.get(whole, whole)}"
            right = f"{share}, {round(PERCENT * part / whole)} percent"
            yield Mismatch(found.span(), said[0].span, right)


def _count(written: str) -> int:
    """The value of a figure or a native numeral."""
    return int(written) if written.isdigit() else NATIVE.get(written, PERCENT)


def _other_share(ko: str, en: str) -> Iterator[Mismatch]:
    """4명 중 1명 as "four out of five"."""
    shares = list(OUT_OF_KO.finditer(ko))
    said = list(MORE_EN.finditer(en)) if len(shares) == 1 else []
    if len(said) != 1:
        return
    whole, part = _count(shares[0]["whole"]), _count(shares[0]["part"])
    one, other = (NUMBERS.get(said[0][name].lower(), 0) for name in ("part", "whole"))
    if (
        0 < part < whole
        and 0 < one < other
        # "One in three" rounds 10명 중 3명, or what is left of 10명 중 7명.
        and all(
            abs(one / other - share / whole) > min(ROUNDED, ROUNDED_PART * share / whole)
            for share in (part, whole - part)
        )
    ):
        right = f"{WORDS.get(part, part)} in {WORDS.get(whole, whole)}"
        yield Mismatch(shares[0].span(), said[0].span(), right)


def _turned_share(ko: str, en: str) -> Iterator[Mismatch]:
    """세 집 중 한 집 as "three in one"."""
    share = SHARE_KO.search(ko)
    for said in MORE_EN.finditer(en) if share else ():
        part, whole = (NUMBERS.get(said[name].lower(), 0) for name in ("part", "whole"))
        if share and part > whole > 0:
            yield Mismatch(share.span(), said.span(), f"{said['whole']} in {said['part']}".lower())
            return


def _series(ko: str, en: str) -> Iterator[Mismatch]:
    """5전 3승제 as "best-of-three"."""
    series = SERIES_KO.search(ko) if "승제" in ko else None
    said = BEST_OF.search(en) if series else None
    if series and said and said["games"] not in (series["games"], WORDS[int(series["games"])]):
        yield Mismatch(series.span(), said.span(), f"best of {WORDS[int(series['games'])]}")


def _votes(ko: str, en: str) -> Iterator[Mismatch]:
    """찬성 23표, 반대 11표 as "11 in favor and 23 against"."""
    if "찬성 " not in ko and "반대 " not in ko:
        return
    votes = list(VOTES_KO.finditer(ko))
    cast = {vote["side"]: vote for vote in votes}
    if len(cast) < len(votes):
        return  # Two ballots.
    said = {side: words.search(en) for side, words in VOTES_EN.items() if side in cast}
    for one, other in combinations(cast, 2):
        first, second = said[one], said[other]
        if not first or not second or cast[one]["votes"] == cast[other]["votes"]:
            continue
        told = (first["votes"], second["votes"])
        if told == (cast[other]["votes"], cast[one]["votes"]):
            right = f"{told[1]} {MEANT[one]} and {told[0]} {MEANT[other]}"
            places = sorted((first.span(), second.span()))
            span = (cast[one].start(), cast[other].end())
            yield Mismatch(span, (places[0][0], places[1][1]), right)
            return


def _aged(ko: str, en: str) -> Iterator[Mismatch]:
    """스무 명 as "over the age of 20", 두 살배기 as "two children"."""
    evidence = link_words(ko, en)
    ages = {q.value: q for q in evidence.numbers_ko if q.unit_class == "age"}
    counted = {q.value for q in evidence.numbers_ko if q.unit_class != "age"}
    for other in evidence.numbers_en if ages else ():
        age = None if other.unit != "person" or other.value in counted else ages.get(other.value)
        if age and not other.bound and not OLD_EN.match(en, other.number_span[1]):
            yield Mismatch(age.span, other.span, "an age, no number of people")
            return
    if not evidence.number_links or not AGE_EN.search(en):
        return
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        if one.unit != "person" or one.value in ages or one.value.denominator > 1 or one.ordinal:
            continue
        aged = AGED_EN.search(en, max(0, other.span[0] - FAR), other.number_span[0])
        if aged or OLD_EN.match(en, other.number_span[1]):
            yield Mismatch(one.span, other.span, "a number of people, no age")


def _wholes(ko: str, en: str) -> Iterator[Mismatch]:
    """2,300명 중 1,900명 as "of the 1,900, some 2,300": no part is more than its whole."""
    if "중" not in ko and "가운데" not in ko:
        return
    evidence = link_words(ko, en)
    places = dict(evidence.number_links)
    for i, (whole, part) in enumerate(pairwise(evidence.numbers_ko)):
        joined = WHOLE_KO.fullmatch(ko, whole.span[1], part.span[0])
        like = whole.unit == part.unit or "" in (whole.unit, part.unit)
        if not joined or whole.value <= part.value or not like:
            continue
        if i not in places or i + 1 not in places:
            continue
        said, all_ = (evidence.numbers_en[places[n]] for n in (i + 1, i))
        if _ends_on(OF_EN, en, said.span[0]) and not _ends_on(OF_EN, en, all_.span[0]):
            span = (whole.span[0], part.span[1])
            yield Mismatch(span, said.span, f"a part of {ko[slice(*whole.span)]}")
            return


def _ends_on(words: re.Pattern[str], en: str, end: int) -> bool:
    """Whether a text ends on such words at a place."""
    return words.search(en, max(0, end - REACH), end) is not None


def _seats(ko: str, en: str) -> Iterator[Mismatch]:
    """25인승 버스 as "a bus carrying 25 people"."""
    seats = SEATS_KO.search(ko) if "인승" in ko else None
    aboard = ABOARD_EN.search(en) if seats else None
    if seats and aboard and aboard["count"] == seats["count"] and not SEATS_EN.search(en):
        yield Mismatch(seats.span(), aboard.span(), "how many it can seat")


def _nights(ko: str, en: str) -> Iterator[Mismatch]:
    """2박 3일 as "two days and three nights"."""
    stay = STAY_KO.search(ko) if "박" in ko else None
    said = STAY_EN.search(en) if stay else None
    if stay and said:
        nights, days = int(stay["nights"]), int(stay["days"])
        one, other = (NUMBERS.get(said[name].lower(), 0) for name in ("one", "other"))
        told = (other, one) if said["unit"].lower() == "day" else (one, other)
        if told == (days, nights):
            yield Mismatch(stay.span(), said.span(), f"{nights} nights and {days} days")


def _nths(ko: str, en: str) -> Iterator[Mismatch]:
    """두 번째 앨범 as "the two albums"."""
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        thing = NTH_KO.match(ko, one.number_span[0])
        if not thing or other.ordinal or other.kind != "amount" or other.unit_class == "time":
            continue
        counted = _ends_on(THE_EN, en, other.span[0]) and THINGS_EN.match(en, other.number_span[1])
        if counted and not ORDERED_EN.search(en):
            yield Mismatch(thing.span(), other.span, "a place in a row, no number of them")
            return


def _multiples(evidence: PairEvidence) -> Iterator[Mismatch]:
    """세 배로 as "by 30 percent"."""
    linked_ko = {i for i, _ in evidence.number_links}
    linked_en = {j for _, j in evidence.number_links}
    lost = [
        q
        for i, q in enumerate(evidence.numbers_ko)
        if i not in linked_ko and q.unit_class == "multiple"
    ]
    new = [
        q
        for j, q in enumerate(evidence.numbers_en)
        if j not in linked_en and q.unit_class == "percent"
    ]
    if len(lost) != 1 or len(new) != 1 or lost[0].high or lost[0].value.denominator > 1:
        return
    times, percent = lost[0].value, new[0].value
    if times > 1 and all(abs(percent - PERCENT * n) > SLACK * n for n in (times, times - 1)):
        yield Mismatch(lost[0].span, new[0].span, f"{times} times as much")
