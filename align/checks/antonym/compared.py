"""One thing set beside another by 보다, and the English that has it the other way: "less than".

다이어트보다 효과적이다 is no "less effective than dieting". Where the English compares from the other
side ("dieting is less effective than this"), what stands before 보다 stands before "less", and all is well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence

__all__ = ["find_compared"]

# 보다 나은, "better", is another word: it has a space before it.
THAN_KO = re.compile(r"(?:(?<=[가-힣0-9)])|(?<=[A-Za-z])\s?)보다(?:는|도|야)?(?=[\s,])")
LESS_EN = re.compile(
    r"\b(?P<way>less|fewer)\s(?:(?!than\b)[a-z-]+\s){0,3}?than\b(?!\s(?:(?:[a-z]+\s)?[0-9]|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten)\b))",
    re.I,
)
MORE_EN = re.compile(
    r"\b(?P<way>more)\s(?:(?!than\b)[a-z-]+\s){0,3}?than\b(?!\s(?:[a-z]+\s)?[0-9])", re.I
)
# 전망치보다 훨씬 높은: the word itself tells the way, and needs no counterpart.
MUCH_KO = re.compile(r"\s(?:훨씬|더|더욱|한층|크게)\s(?:많|높|크|큰|컸|늘|증가)")
# What is more of less, or is not so.
FALLING_KO = re.compile(
    r"덜\s|적[은게어었다]|줄[어었이인]|감소|낮|작[은아았]|않|못|없|안\s|아니|내[리려렸린]|떨어|하락|약[해하화한했]|불|비싸|싸[게졌지다]|저렴"
)
LESSER_KO = re.compile(r"(?<![가-힣])덜\s(?P<what>[가-힣]{1,6})")
# 가장 높은 나라, "a lower share than any other".
MOST_KO = re.compile(r"가장\s(?:높|많|크[고다며]|큰(?!\s(?:폭|낙폭))|컸)|최고\s?수준|최다")
LEAST_KO = re.compile(r"가장\s(?:낮|적|작)|최저|최소|하위")
UNDER_ALL_EN = re.compile(
    r"\b(?P<way>lower|less|fewer|smaller)\b(?:\s[a-z0-9]+){0,10}\sthan\s(?:any|all|every)\b", re.I
)
OVER_EN = re.compile(
    r"\b(?:more|most|higher|highest|largest|larger|biggest|bigger|great\w+|top|[a-z]{2,}iest)\b",
    re.I,
)
# Another thing than the one that 보다 is of: 비용은 예상보다.
NEXT_KO = re.compile(r"[은는이가을를에]\s")
# What nothing else is set beside: 예상보다 is never what is more or less.
MEASURE_KO = re.compile(
    r"(?:예상|전망치?|기대|평균|예년|평년|지난해|작년|이전|예전|종전|과거|평소|당초|지금|현재|목표|계획)$"
)
DENIED_EN = re.compile(r"\b(?:not?|never|nothing|none|nor|hardly)\b|n['’´]t\b", re.I)
REACH = 30
"""Characters behind 보다 in which it is told what differs."""
BESIDE = 12
"""Characters before 보다 in which the thing and what is said of it stand: 기존 약보다."""
NEAR = 24
"""Characters before "less" in which a "not" denies it."""


def find_compared(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """Comparisons of the Korean of which the English says the opposite degree.

    >>> from align.words.evidence import link_words
    >>> ko, en = "이것은 다이어트보다 효과적이다.", "It is less effective than dieting."
    >>> [(ko[slice(*one.ko)], one.right) for one in find_compared(ko, en, link_words(ko, en))]
    [('보다', 'more')]
    """
    if en.count(" than ") != 1:
        return
    most = MOST_KO.search(ko)
    under = UNDER_ALL_EN.search(en) if most else None
    if most and under and not LEAST_KO.search(ko) and not OVER_EN.search(en):
        yield Mismatch(most.span(), under.span("way"), "the most")
        return
    than = THAN_KO.search(ko) if ko.count("보다") == 1 else None
    if not than:
        return
    less, more = LESS_EN.search(en), MORE_EN.search(en)
    said = less or more
    if not said or DENIED_EN.search(en, max(0, said.start() - NEAR), said.start()):
        return
    told = ko[than.end() : than.end() + REACH]
    if less:
        turned = not FALLING_KO.search(told) and (
            bool(MUCH_KO.match(told)) or _is_of(ko, en, (than.end(), than.end() + REACH), less)
        )
        right = "more"
    else:
        lesser = LESSER_KO.search(told)
        at = than.end() + lesser.start("what") if lesser else 0
        turned = lesser is not None and _is_of(ko, en, (at, at + len(lesser["what"])), said)
        right = "less"
    if turned and not _is_converse(ko, than.start(), said, evidence.ko):
        yield Mismatch(than.span(), said.span("way"), right)


def _is_of(ko: str, en: str, stretch: Span, said: re.Match[str]) -> bool:
    """Whether what the English has less of is what a stretch of the Korean has."""
    return any(
        link.kind == "lexicon"
        and stretch[0] <= link.span[0] < stretch[1]
        and said.end("way") < place[0]
        and place[1] < said.end()
        for link, place in own_places(ko, en)
    )


def _is_converse(ko: str, than: int, said: re.Match[str], links: Sequence[KoreanLink]) -> bool:
    """Whether the English may set the second thing beside the first: "dieting is less so than this"."""
    near = [k for k in links if than - BESIDE <= k.span[0] < than and k.words[0].tag != "MAG"]
    beside = [k for k in near if k.kind in SURE_KINDS and not NEXT_KO.search(ko, k.span[1], than)]
    if beside:
        return any(place[0] < said.end() for k in beside for place in k.en)
    return not MEASURE_KO.search(ko, 0, than)
