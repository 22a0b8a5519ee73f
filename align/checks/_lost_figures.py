"""A counted or measured figure of which the English says nothing.

Of 1,887 sound pairs (ntrex, and those that we wrote) none has such a figure, of 78 pairs of the
development sets with an omission 11: how many other words are left over tells nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from align.bitext import Span, meets
from align.checks._coverage import Coverage
from align.numbers import Quantity

__all__ = ["FEW", "FIGURE", "lies_between_dates", "lost_figures"]

FEW = 2
"""Figures up to here are told by an article or a plural."""
SPELLED = re.compile(
    r"\b(?:quarter|hal[fv]|(?:one|two|a)[\s-]thirds?|dozen|scores\sof|couple|pair|doubl|tripl|twin|both|trio|duo|quartet|quintet|handful"
    r"|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|fifteen|twenty|thirty|fort(?:y|night)|fifty|hundred|decade|round[\s-]the[\s-]clock"
    r"|day\sand\snight|all\sday|nonstop|clock|centur)",
    re.I,
)
"""Words that may say a figure, however small or large."""
ROMAN = re.compile(r"\b[IVX]{2,}\b")
"""What 레오 14세 is: Leo XIV."""
AGES = re.compile(
    r"\b(?:teen\w*|[a-z]+ties|[0-9]0s|young\w*|middle-aged|elderly|aged?|years?)\b", re.I
)
# 12개월 연속, "a full year"; 7일, "the whole week".
WHOLE = re.compile(
    r"\b(?:an?|one|the|full|whole|entire|straight|past|last|next)\s(?:year|month|week|day|hour|minute)\b",
    re.I,
)
ADULTS_KO = re.compile(r"\s?(?:이상)?(?:의|인)?\s(?:전국\s|국내\s)?(?:성인|유권자)")
ADULTS_EN = re.compile(r"\b(?:adults?|voters?|grown-?ups?)\b", re.I)
ADULT = frozenset((18, 19, 20))
"""Years of age from which one is an adult: 만 19세 이상 성인 are "adults"."""
MEASURED = frozenset("length mass volume area speed temperature".split())
TEENS = re.compile(r"[1-9]0대")
BRACKETED = re.compile(r"[^()]*\)")
FIGURE = re.compile(r"\d(?!\d*(?:월|일(?!간)|시(?!간)))(?!\d{3}년?$)")
"""A figure that is no date or hour: those are told in many ways."""
# 10월 5일부터 20일까지 16일간: how long two dates last, which they tell.
LASTING = re.compile(r"일까지\s(?:약\s|총\s|모두\s)?$")
LASTING_REACH = 7
"""Characters before such a figure."""
# 위원 15명 가운데, 모두 100억 원: the whole of which the text tells the parts, or so much a year.
WHOLE_BEFORE = re.compile(
    r"(?<![가-힣])(?:모두|총|합쳐|합해|합치면|합계|도합|전체|재적|재석|재적\s?의원|재석\s?의원|위원|의원|재판관|이사|심사위원|응답자|총액)\s?(?:약\s)?$"
)
WHOLE_BEHIND = re.compile(r"\s?(?:가운데|중|가량|규모|전원)")
WHOLE_REACH = 8
"""Characters before a figure that tell it as a whole."""
CLAUSE_KO = re.compile(r",\s|(?:고|며|지만|는데)\s")
MOVED_BY = re.compile(
    r"(?:이나|가량|이|가|을)?\s?(?:더\s)?(?:늘|증가|오[른르]|올[랐라]|상승|뛰|불어|줄|감소|내[린렸려]|떨어|하락|많|적|높|낮|차이|격차|웃돌|앞[서선])"
)
EACH = re.compile(
    r"씩(?![가-힣])|(?<![가-힣])(?:매년|매달|매월|매주|매일|해마다|달마다|한\s?해|한\s?달|하루|연간)\s"
)
MONTHLY = re.compile(r"(?<![가-힣])(?:매달|매월|한\s?달|달마다)\s")
NEAR = 25
"""Korean letters from a share to the sum that says the same change: 4.4% 급락해 5.31달러 내렸다."""


def lies_between_dates(ko: str, start: int) -> bool:
    """Whether the figure at a place says how long the two dates before it last.

    >>> lies_between_dates("5일부터 20일까지 16일간 열린다.", 11)
    True
    """
    return bool(LASTING.search(ko, max(0, start - LASTING_REACH), start))


def lost_figures(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """The spans of the figures of the Korean that no English figure and no English word answers.

    >>> from align.checks._coverage import measure
    >>> ko, en = "군은 헬기 5대와 인력 300명을 투입했다.", "The county sent in 300 people."
    >>> [ko[slice(*span)] for span in lost_figures(measure(ko, en), ko, en)]
    ['5대']
    """
    evidence = coverage.evidence
    linked = {index for index, _ in evidence.number_links}
    # A figure of the English without a counterpart: changed, not left out. "The old one" has none.
    changed = any(figure.text != "one" for figure in evidence.free_numbers_en)
    if len(linked) == len(evidence.numbers_ko) or changed:
        return
    answers = [evidence.numbers_en[index].span for _, index in evidence.number_links]
    answers += [span for link in evidence.ko if link.kind == "date" for span in link.en]
    if any(not meets(word.span(), answers) for word in SPELLED.finditer(en)):
        return
    told = [evidence.numbers_ko[index] for index in linked]
    for index, figure in enumerate(evidence.numbers_ko):
        if index not in linked and _is_counted(figure, en) and not _is_said(figure, told, ko, en):
            yield figure.span


def _is_counted(figure: Quantity, en: str) -> bool:
    """Whether a figure counts or measures something, or tells an age that the English lacks."""
    age = figure.kind == "decade" and figure.value < 100 and not AGES.search(en)
    counted = age or (figure.kind == "amount" and figure.unit)
    if not counted or figure.ordinal or figure.counting_word:
        return False
    if figure.rate and figure.unit_class not in MEASURED:
        return False
    # Two metres at most is no "a" and no plural.
    measured = figure.bound and figure.unit_class in MEASURED
    written = FIGURE.match(figure.text[figure.number_span[0] - figure.span[0] :])
    return bool(written) and bool(measured or figure.value > FEW)


def _is_said(figure: Quantity, told: list[Quantity], ko: str, en: str) -> bool:
    """Whether the English may have a figure in another form, or need not have it."""
    # "Aged 19 to 34" is one figure of the English, of 19세부터 34세 two of the Korean.
    written = re.escape(ko[slice(*figure.number_span)].strip())
    if re.search(rf"(?<![\d.,]){written}(?![\d.,]*\d)", en) or any(
        other.value == figure.value for other in told
    ):
        return True
    if _is_implied(figure, told, ko):
        return True
    if figure.unit in ("night", "day") and _are_nights_and_days(figure, told):
        return True
    if BRACKETED.match(ko, figure.span[1]) or lies_between_dates(ko, figure.span[0]):
        return True
    if figure.unit_class == "age" and ROMAN.search(en):
        return True
    adults = figure.value in ADULT and ADULTS_KO.match(ko, figure.span[1])
    if adults and ADULTS_EN.search(en):
        return True
    if figure.unit_class == "time" and WHOLE.search(en):
        return True
    if TEENS.match(figure.text) and AGES.search(en):
        return True  # 10대에게: no ten machines.
    return figure.unit_class.startswith("percent") and any(
        not other.unit_class.startswith(("percent", "multiple"))
        and -NEAR <= other.span[0] - figure.span[1] <= NEAR
        and not CLAUSE_KO.search(ko, *sorted((figure.span[0], other.span[0])))
        for other in told
    )


def _are_nights_and_days(figure: Quantity, told: list[Quantity]) -> bool:
    """Whether the other of 3박 4일 is told: "a four-day visit"."""
    gap = 1 if figure.unit == "night" else -1
    other = "day" if figure.unit == "night" else "night"
    return any(q.unit == other and q.value == figure.value + gap for q in told)


def _is_implied(figure: Quantity, told: list[Quantity], ko: str) -> bool:
    """Whether the figures told make this one: 15명 가운데 찬성 14표, 기권 1표; 20억 원씩 5년."""
    start, end = figure.span
    parts = [q for q in told if q.kind == "amount" and q.value < figure.value]
    pairs = list(combinations(parts, 2))
    each = EACH.search(ko)
    # 10만 원씩 3년, a month: 360만 원.
    months = 12 if each and MONTHLY.search(ko) else 1
    products = {one.value * other.value for one, other in pairs} if each else set()
    if not products.isdisjoint((figure.value, figure.value / months)):
        return True
    # 73억 원에서 41억 원 늘어난 114억 원: "to 11.4 billion won from 7.3 billion".
    gaps = {abs(a.value - b.value) for a, b in combinations(told, 2) if a.unit == b.unit}
    if figure.value in gaps and MOVED_BY.match(ko, end):
        return True
    whole = WHOLE_BEFORE.search(ko, max(0, start - WHOLE_REACH), start)
    if not whole and not WHOLE_BEHIND.match(ko, end):
        return False
    sums = (*pairs, *combinations(parts, 3))
    return any(sum(q.value for q in some) == figure.value for some in sums)
