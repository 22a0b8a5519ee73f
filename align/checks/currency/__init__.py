"""Money that changed its currency on the way into English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._figures import find_clashes
from align.checks.currency.english_text import find_ruled_out
from align.mqm import Category, Severity
from align.words.evidence import link_words

NAMES = {
    "usd": "dollars", "won": "won", "yen": "yen", "yuan": "yuan", "euro": "euros",
    "gbp": "pounds", "pound": "pounds", "cent": "cents", "rupee": "rupees", "ruble": "rubles",
    "peso": "pesos", "baht": "baht", "franc": "francs",
}  # fmt: skip
# Currencies as words of their own, where no figure stands beside them. What stands before is asked
# last: so each begins with a letter that is soon sought.
KOREAN = {
    "usd": re.compile(r"달러|불(?<![가-힣]불)(?![가-힣])"),
    "won": re.compile(r"원(?<=[0-9천백십만억조]\s원)(?![가-힣])|원(?<=[0-9천백십만억조]원)|원화"),
    "yen": re.compile(r"엔화|엔저|엔고|엔(?<=[0-9천백십만억조]엔)|엔(?<![가-힣]엔)(?=[/·당])"),
    "yuan": re.compile(r"위안"),
    "euro": re.compile(r"유로"),
    "gbp": re.compile(r"파운드"),
}
MONEY_KO = re.compile("|".join(pattern.pattern for pattern in KOREAN.values()))
ENGLISH = {
    "usd": re.compile(r"\$|\bdollars?\b|\bgreenback|\bUSD\b|\bbucks?\b", re.I),
    "won": re.compile(r"₩|\bwon\b|\bKRW\b", re.I),
    "yen": re.compile(r"¥|\byen\b|\bJPY\b", re.I),
    "yuan": re.compile(r"\byuan\b|\brenminbi\b|\bRMB\b|\bCNY\b", re.I),
    "euro": re.compile(r"€|\beuros?\b|\bEUR\b|\beurozone\b", re.I),
    "gbp": re.compile(r"£|\bpounds?\b|\bsterling\b|\bGBP\b|\bquid\b|\blbs?\b", re.I),
}
# A currency in brackets is the newspaper's conversion, which the other desk may leave out.
BRACKETED = re.compile(r"\([^()]*\)")
FIGURE = re.compile(
    r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?"
    r"|millions?|billions?|trillions?|half)\b|[천백십만억조]\s?$",
    re.I,
)
# 수천억 달러, "billions of euros": amounts that nobody converts.
VAGUE = re.compile(
    r"수[십백천]?[만억조]\s?$|\b(?:thousands|millions|billions|trillions)\sof\s$", re.I
)
NAMED = "크로나|크로네|루블|루피아?|페소|바트|링깃|리라|프랑|헤알|랜드|즈워티|리얄|디르함"
OTHER_MONEY_KO = re.compile(
    r"\s?(?:(?P<country>호주|캐나다|홍콩|싱가포르|대만|뉴질랜드|타이완)\s?달러"
    rf"|(?<=[0-9만억조천백]\s)(?:{NAMED}))"
)
ANY_OTHER_KO = re.compile(f"달러|{NAMED}")
"""What it holds, which is soon seen."""
KNOWN_MONEY = frozenset({"won", "yen", "yuan", "euro", "gbp", "usd"})
# Money that no table has in either language, each with its Korean.
OTHER_MONEY = {
    "dong": "동", "rupiah": "루피아", "kronor": "크로나", "krona": "크로나", "krone": "크로네", "kroner": "크로네",
    "lira": "리라", "liras": "리라", "ringgit": "링깃", "reais": "헤알", "rand": "랜드", "zloty": "즈워티", "zlotys": "즈워티",
    "riyals": "리얄", "dirhams": "디르함", "shekels": "셰켈", "hryvnia": "흐리우냐", "forints": "포린트", "dinars": "디나르",
    "tenge": "텡게", "kyat": "짯", "taka": "타카", "tugrik": "투그릭",
}  # fmt: skip
OTHER_MONEY_EN = re.compile(rf"\s(?:[A-Z][a-z]+\s)?(?P<money>{'|'.join(OTHER_MONEY)})\b")
RANGE = re.compile(
    r"(?P<first>[$£€¥₩])[0-9][0-9,.]{0,15}(?:\s(?:million|billion|trillion|thousand))?"
    r"(?:\sto\s(?:(?:settle|close|end|finish|trade|stand)\sat\s)?|\s?[-–~]\s?|(?P<and>\sand\s))"
    r"(?P<last>[$£€¥₩])(?=[0-9])"
)


def find(pair: Pair) -> Iterator[Finding]:
    """A sum of the Korean has another currency in the English.

    >>> pair = Pair.of("그는 500달러를 받았다.", "He received £500.")
    >>> [finding.message for finding in find(pair)]
    ['500달러 is in dollars, but the English says “£500”']
    """
    clashes = [c for c in find_clashes(pair.ko.text, pair.en.text) if c.matter == "currency"]
    for clash in clashes:
        name = NAMES.get(clash.ko.unit, clash.ko.unit)
        yield Finding(
            f"{clash.ko.text} is in {name}, but the English says “{clash.en.text}”",
            ko=(clash.ko.span,),
            en=(clash.en.span,),
            suggestion=f"Give the sum in {name}.",
        )
    yield from _mixed(pair)
    yield from _other_money(pair)
    for place, right in find_ruled_out(pair.ko.text, pair.en.text):
        if not any(meets(place, (clash.en.span,)) for clash in clashes):
            yield Finding(
                f"“{pair.en.text[slice(*place)]}” fits nothing here; {right} does",
                en=(place,),
                suggestion=f"See whether {right} is meant.",
            )
    if not clashes:
        yield from _words(pair)


def _words(pair: Pair) -> Iterator[Finding]:
    """달러화 for "euros": one currency is named without a figure here, another there."""
    ko = BRACKETED.sub(_blank, pair.ko.text)
    if not MONEY_KO.search(ko):
        return
    gone = [
        (name, word)
        for name, pattern in KOREAN.items()
        for word in pattern.finditer(ko)
        if not _has_figure(pair.ko.text, word.span()) and _rarer(name, pair)
    ]
    if not gone:
        return
    come = [
        (name, word)
        for name, pattern in ENGLISH.items()
        for word in pattern.finditer(pair.en.text)
        # A sum converted for other readers changes its figure with its currency.
        if not _has_figure(pair.en.text, word.span()) and not KOREAN[name].search(pair.ko.text)
    ]
    if len(come) != 1:
        return
    (name, said), (_, en) = gone[-1], come[0]
    yield Finding(
        f"{said.group()} is {NAMES[name]}, but the English says “{en.group()}”",
        ko=(said.span(),),
        en=(en.span(),),
        suggestion=f"Write {NAMES[name]}.",
        confidence=0.7,
    )


def _other_money(pair: Pair) -> Iterator[Finding]:
    """1천 호주달러 as "1,000 won", 500억 크로나 as "50 billion euros"."""
    ko, en = pair.ko.text, pair.en.text
    yield from _told_as_other(ko, en)
    named = OTHER_MONEY_KO.search(ko) if ANY_OTHER_KO.search(ko) else None
    if named is None:
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        known = other.unit in KNOWN_MONEY or (not one.unit and other.unit in NAMES)
        if one.number_span[1] == named.start() and known:
            if named["country"] and other.unit == "usd":
                return
            yield Finding(
                f"{one.text}{named.group()} is other money, but the English says “{other.text}”",
                ko=((one.span[0], named.end()),),
                en=(other.span,),
                suggestion=f"Give the sum in {named.group().strip()}.",
            )
            return


def _told_as_other(ko: str, en: str) -> Iterator[Finding]:
    """1억 달러 as "100 million dong", 400조 루피아 as "400 trillion kronor"."""
    if not OTHER_MONEY_EN.search(en):
        return
    evidence = link_words(ko, en)
    for i, j in evidence.number_links:
        one, other = evidence.numbers_ko[i], evidence.numbers_en[j]
        said = None if other.unit else OTHER_MONEY_EN.match(en, other.number_span[1])
        if said and one.unit_class == "money" and OTHER_MONEY[said["money"]] not in ko:
            yield Finding(
                f"{one.text} is in {NAMES.get(one.unit, one.unit)}, but the English says “{said['money']}”",
                ko=(one.span,),
                en=((other.number_span[0], said.end()),),
                suggestion=f"Give the sum in {NAMES.get(one.unit, one.unit)}.",
            )
            return


def _rarer(name: str, pair: Pair) -> bool:
    """Whether the English names a currency less often than the Korean."""
    said = len(ENGLISH[name].findall(pair.en.text))
    return said < len(KOREAN[name].findall(pair.ko.text))


def _mixed(pair: Pair) -> Iterator[Finding]:
    """$200 to £600: both ends of a range are of one currency."""
    for found in RANGE.finditer(pair.en.text):
        if found["first"] != found["last"] and _is_between(found):
            yield Finding(
                f"{found.group()} begins in {found['first']} and ends in {found['last']}",
                en=(found.span(),),
                suggestion="Give both ends in the currency of the Korean.",
            )


def _is_between(found: re.Match[str]) -> bool:
    """Whether "and" joins the ends of a range: between $129 and £130."""
    return found["and"] is None or found.string[: found.start()].rstrip().lower().endswith(
        "between"
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _has_figure(text: str, span: Span) -> bool:
    if VAGUE.search(text, 0, span[0]):
        return False
    around = text[max(0, span[0] - 12) : span[0]] + text[span[1] : span[1] + 2]
    return bool(FIGURE.search(around))


CHECK = Check("currency", "unit", Category.UNIT, Severity.CRITICAL, find, 0.85)
