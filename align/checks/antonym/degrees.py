"""더 as "less": which way things differ, where the sentence compares but once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import within
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places

__all__ = ["find_degrees"]

MORE_KO = re.compile(
    r"(?<![가-힣])(?P<word>추가로(?=\s)|(?:더욱?|더더욱|한층|한결)(?=\s(?:많|자주|크[게다고]|큰|커|높|강[하한해]|깊|넓|무거|심[하한해각])))"
)
DEGREES_KO = ("더", "추가로", "한층", "한결")
# What is more of less, or less of more: 더 줄었다, 더 이상 않는다.
FALLING_KO = re.compile(
    r"덜|적[은게어었다]|줄[어었이인]|감소|낮|못|작[은아았]|미만|이하|않|없|안\s|아니|내[리려렸린]|떨어|하락|약[해하화한했]|어려|어렵|힘들|불편|나[빠쁘]|느[리려린]|짧|가벼|싸[게졌지]"
)
LESS_EN = re.compile(r"\b(?P<word>less|fewer)\b(?!\sthan\s(?:[a-z]+\s)?[0-9])", re.I)
# Any other comparison, which may be the one that is meant.
COMPARED_EN = re.compile(
    r"\b(?:more|higher|greater|further|farther|additional|additionally|another|extra|else|even|much|increas\w*|better|worse|longer|larger|bigger|stronger"
    r"|deeper|faster|harder|wider|closer|later|earlier|sooner|rather|than|no|not|never|nothing|un\w+|in(?:ability|capable)|lack\w*|rare\w*|seldom|difficult\w*|(?:less|fewer)\sand)\b|n['’´]t\b",
    re.I,
)
RAISED_KO = re.compile(
    r"(?<![가-힣])(?:더욱더|더더욱|더욱|더|훨씬|가장|한층)\s(?:(?:많은|큰|높은|강한|강력한)\s)?$"
)
MUCH_KO = re.compile(r"많은|큰|높은|강한|강력한")
LOWERED_KO = re.compile(r"(?<![가-힣])덜\s$")
LEAST_EN = re.compile(r"\b(?:less|least|fewer)\s$", re.I)
MOST_EN = re.compile(r"\b(?:more|most)\s$", re.I)
# "More terrible than any other" compares with no second thing that might have the degree.
ALL_OTHERS_EN = re.compile(
    r"\bthan\s(?:any(?:thing|one|where)?|ever|before|usual|normal|expected|average|the\saverage)\b"
)
# 덜 먹는다: "they eat more".
MORE_BEHIND_EN = re.compile(r"\s(?:[a-z]+\s)?(?P<way>more)\b(?!\sor\sless)")
LESS_BEHIND_EN = re.compile(r"\s(?:[a-z]+\s)?(?P<way>less)\b(?!\sthan\s)")
FEWER_EN = re.compile(r"\b(?:less|fewer|lower|smaller|reduce\w*|cut|decreas\w*)\b", re.I)
GREATER_EN = re.compile(r"\b(?:more|greater|higher|larger|extra|additional|increas\w*)\b", re.I)
NEGATED_KO = re.compile(r".{0,4}?지\s?(?:는\s|도\s)?(?:않|못|말)|[이가은는]?\s?(?:없|아니)")
DENIED_EN = re.compile(r"\b(?:not?|never|nothing|no|un\w+)\b|n['’´]t\b", re.I)
# 예상보다 적었다: with what, and which way it differs.
THAN_KO = re.compile(
    r"보다(?:는|도)?\s(?:(?:더|더욱|훨씬|한층|약간|조금|다소|크게)\s)?(?P<way>(?:많|높|컸|크[게고다며]|큰)|(?P<less>적[은었어]|낮|작[은았아]))"
)
THAN_EN = re.compile(
    r"\b(?P<way>(?:more|higher|greater|larger|bigger)|(?P<less>less|fewer|lower|smaller))\s(?:[a-z]+\s){0,2}?than\s"
)
# 환율이 예상보다 높다, "the won is lower": what is measured the other way round.
INVERSE_KO = re.compile(r"환율|할인|적자|손실|부채|공실|실업|격차|물가|피해")
# 지방이 더 적다, "more fat": of the noun itself there is less.
SMALLER_KO = re.compile(
    r"(?:의\s(?:양|수|숫자|비율|비중))?[이가은는도]?\s(?:(?:더|훨씬|더욱)\s)?(?P<way>적[은었어다]|줄[었어]|낮[았아])"
)
ANY_MORE_KO = re.compile(r"많|늘|증가|더\s(?!적|줄|낮|작)|넘|이상|초과")
MORE_BEFORE_EN = re.compile(
    r"(?<!\bno\s)(?<!\bany\s)(?<!\band\s)\b(?P<way>more)\s(?:[a-z]+\s)?$", re.I
)
LITTLE_EN = re.compile(
    r"\b(?:less|fewer|few|little|low\w*|small\w*|short\w*|declin\w*|decreas\w*|reduc\w*|dropp?\w*|f[ae]ll\w*|shr\w+nk\w*|than|not?|never|lack\w*|cut\w*)\b|n['’´]t\b",
    re.I,
)
COMPARAND = 32
"""Characters behind "than" in which what is compared with stands."""
NEAR = 12
"""Characters before a word in which its degree stands."""


def find_degrees(ko: str, en: str) -> Iterator[Mismatch]:
    """More of the Korean that is less in the English, where neither compares anything else.

    >>> ko, en = "시민의 참여가 더 많은 도시였다.", "It was a city with less participation."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_degrees(ko, en)]
    [('더', 'less', 'more')]
    """
    found = list(_of_a_word(ko, en))
    yield from found
    yield from _than(ko, en)
    yield from _smaller(ko, en)
    more = MORE_KO.search(ko) if not found and any(word in ko for word in DEGREES_KO) else None
    less = LESS_EN.search(en) if more else None
    if not more or not less:
        return
    rest = en[: less.start()] + " " + en[less.end() :]
    if not FALLING_KO.search(ko) and not COMPARED_EN.search(rest):
        yield Mismatch(more.span("word"), less.span("word"), "more")


def _of_a_word(ko: str, en: str) -> Iterator[Mismatch]:
    """더 중요한 as "less important", 덜 심하다 as "more severe": the degree of one and the same word."""
    raised, lowered = "less" in en or "least" in en, "덜 " in ko
    # "The old one is less crowded than this": the two may have changed places.
    if raised == lowered:
        return
    if ("보다" in ko or "비해" in ko) and " than " in en and not ALL_OTHERS_EN.search(en):
        return
    before_ko, before_en, right = (
        (LOWERED_KO, MOST_EN, "less") if lowered else (RAISED_KO, LEAST_EN, "more")
    )
    for link, (place, end_en) in own_places(ko, en):
        start, end = link.span
        said = before_ko.search(ko[max(0, start - NEAR) : start])
        if link.kind != "lexicon" or not said or NEGATED_KO.match(ko, end):
            continue
        told = before_en.search(en[max(0, place - NEAR) : place])
        behind, same = (MORE_BEHIND_EN, FEWER_EN) if lowered else (LESS_BEHIND_EN, GREATER_EN)
        # 더 많은 도시, "a city with less": the city is not what there is more of.
        turned = None if MUCH_KO.search(said.group()) else behind.match(en, end_en)
        if turned and not same.search(en):
            yield Mismatch((max(0, start - NEAR) + said.start(), end), turned.span("way"), right)
            return
        if told and not DENIED_EN.search(en[max(0, place - 2 * NEAR) : place]):
            at = max(0, place - NEAR) + told.start()
            yield Mismatch((max(0, start - NEAR) + said.start(), end), (at, place - 1), right)
            return


def _than(ko: str, en: str) -> Iterator[Mismatch]:
    """예상보다 적었다 as "more than expected": on both sides the other thing is the same one."""
    said = list(THAN_EN.finditer(en)) if ko.count("보다") == en.count(" than ") == 1 else []
    told = THAN_KO.search(ko) if said else None
    if not told or INVERSE_KO.search(ko) or bool(told["less"]) == bool(said[0]["less"]):
        return
    if NEGATED_KO.match(ko, told.end()) or DENIED_EN.search(
        en, max(0, said[0].start() - 2 * NEAR), said[0].start()
    ):
        return
    with_what = (told.start(), (said[0].end(), said[0].end() + COMPARAND))
    for link, place in own_places(ko, en):
        if link.span[1] == with_what[0] and within(place, with_what[1]):
            right = "less" if told["less"] else "more"
            yield Mismatch(told.span("way"), said[0].span("way"), right)
            return


def _smaller(ko: str, en: str) -> Iterator[Mismatch]:
    """지방의 양이 적어진다 as "more fat", where the English has less of nothing."""
    if "more" not in en or LITTLE_EN.search(en) or ANY_MORE_KO.search(ko):
        return
    for link, (start, _) in own_places(ko, en) if SMALLER_KO.search(ko) else ():
        told = SMALLER_KO.match(ko, link.span[1]) if link.kind == "lexicon" else None
        said = MORE_BEFORE_EN.search(en, 0, start) if told else None
        if told and said and not NEGATED_KO.match(ko, told.end()):
            yield Mismatch(told.span("way"), said.span("way"), "less")
            return
