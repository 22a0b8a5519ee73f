"""What the English says before a noun, held against what the Korean says behind it.

변호사 없이 as "with a lawyer", 미국에 이어 as "ahead of the United States": the wrong word stands at the
noun itself, so that a right one elsewhere in the sentence excuses nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.words.evidence import CLEAR_KINDS, KoreanLink

__all__ = ["find_postpositions"]

LONGEST = 600
"""Characters of a Korean text in which one noun has one place."""
REACH = 60
"""Characters before an English noun in which its preposition stands."""


class _Row(NamedTuple):
    """Keys, the Korean behind a noun, what it says, the wrong English, Korean that excuses it."""

    keys: tuple[str, ...]
    ko: str
    right: str
    wrong: str
    unless: str = ""


ALIKE = r"(?:just\s|much\s)?like|similar\sto|the\ssame\sas|as\swith|identical\sto"
WITH_TOO = r"as\swell\sas|along\swith|together\swith|alongside|in\saddition\sto"
CAUSED = r"because\sof|due\sto|thanks\sto|owing\sto|as\sa\sresult\sof|on\saccount\sof"
SPITE = r"despite|in\sspite\sof|regardless\sof|notwithstanding"
ROWS = (
    _Row(
        ("에 이어",),
        r"에\s이어(?=[\s,])",
        "“following”",
        rf"ahead\sof|prior\sto|instead\sof|rather\sthan|unlike|against|without|{SPITE}",
    ),
    _Row(
        ("함께", "더불어"),
        r"[와과]\s?(?:함께|더불어)(?=[\s,])",
        "“together with”",
        rf"without|against|instead\sof|rather\sthan|unlike|{SPITE}",
        r"않|못|없|안\s",
    ),
    _Row(
        ("없이",),
        r"(?:도|은|는)?\s?없이(?=[\s,])",
        "“without”",
        rf"with|{CAUSED}",
        r"수\s?없이|관계|상관|틀림|예외|쉴|변함|차질|이상|무리|문제|사고|탈|다름",
    ),
    _Row(
        ("대신",),
        r"\s?대신(?:에)?(?=[\s,])",
        "“instead of”",
        rf"{WITH_TOO}|{CAUSED}|{SPITE}",
    ),
    _Row(
        ("대신",),
        r"[을를]\s?대신(?:해|하여|한|할)",
        "“on behalf of” or “in place of”",
        rf"{WITH_TOO}|{CAUSED}|{SPITE}|against",
    ),
    _Row(
        ("때문에", "탓에", "인해", "인한", "덕에", "덕분에"),
        r"(?:\s?때문에|\s?탓에|으?로\s?인[해한]|\s?덕분?에)(?=[\s,])",
        "“because of”",
        rf"{SPITE}|without",
        r"불구|아니|않|없|못",
    ),
    _Row(
        ("에도", "무릅쓰"),
        r"(?:에도\s?불구하고|에도\s?아랑곳|[을를]\s?무릅쓰고|에도(?=[\s,])(?!.{0,16}(?:원인|이유|책임|영향|기인|요인|탓|기여|도움|덕|때문|있)))",
        "“despite”",
        CAUSED,
        r"견[디뎌딘딜]|강[하한해]|버[티텨틴]",
    ),
    _Row(
        ("비해", "비교", "보다"),
        r"(?:에\s비해(?:서도?|선)?|[와과]\s비교(?:해|하면|했을)|보다(?:도|는)?)(?=[\s,])",
        "“than” or “compared with”",
        rf"including|until|{WITH_TOO}|(?:just|much)\slike|similar\sto|the\ssame\sas|identical\sto|{SPITE}|{CAUSED}",
        r"같|비슷|마찬가지|동일|똑같|않|못|없|무엇보다|누구보다|그보다|이보다",
    ),
    _Row(
        ("제외",),
        r"[을를]\s?제외(?:하고|한|하면|하곤)",
        "“except”",
        rf"including|{WITH_TOO}",
    ),
    _Row(
        ("비롯", "포함"),
        r"[을를]\s?(?:비롯|포함)(?:해|한|하여|하면)",
        "“including”",
        r"except(?:\sfor)?|excluding|without|instead\sof|rather\sthan|minus",
    ),
    _Row(
        ("외에",),
        r"\s?(?:이외|외)에(?:도)?(?=[\s,])",
        "“in addition to”",
        r"instead\sof|rather\sthan|in\splace\sof",
        r"없|않|못|안\s",
    ),
    _Row(
        ("직후", "이후", "뒤에", "후에", " 후 ", " 뒤 "),
        r"\s?(?:직후|이후|뒤|후)(?:에|로|에는|로는|에도)?(?=[\s,])",
        "“after”",
        r"before|ahead\sof|prior\sto|(?:until|till)(?!\safter)",
        r"[에서]야|비로소|전까지|때까지|앞두|미[루뤘뤄]|연기|늦[추췄춰]",
    ),
    _Row(
        (" 전 ", " 전,", " 전에", " 전까지"),
        r"\s전(?:에|까지)?(?=[\s,])",
        "“before”",
        r"after|following|in\sthe\swake\sof|since",
        r"후\s|이후|직후|뒤\s|전\s(?:[가-힣]{0,4}(?:대통령|총리|장관|회장|대표|의원|시장|지사|총재|감독|위원장|사장|국왕|총장|차관|대사|지점장|단장)|세계|지역|국민|직원|부처|과목|구간|노선|남편|부인|아내)",
    ),
    _Row(
        ("관계없이", "관계 없이", "상관없이", "상관 없이", "불문", "무관하게"),
        r"(?:(?:에|[와과])\s?(?:관계|상관)\s?없이|[을를]\s?불문하고|[와과]\s무관하게)",
        "“regardless of”",
        r"depending\son|based\son|according\sto|in\sline\swith|in\sproportion\sto|because\sof|due\sto",
    ),
    _Row(
        ("에 따라", "에 의해"),
        r"에\s(?:따라|의해)(?=[\s,])",
        "“according to” or “under”",
        r"regardless\sof|irrespective\sof|despite|in\sspite\sof|contrary\sto|in\sviolation\sof|in\sdefiance\sof|against",
        r"관계\s?없|상관\s?없|무관|불문|에도|불구",
    ),
    _Row(
        ("달리",),
        r"[와과]는?\s?달리(?=[\s,])",
        "“unlike”",
        rf"{ALIKE}|in\sline\swith|along\swith|according\sto",
    ),
    _Row(
        ("처럼", "마찬가지로"),
        r"(?:처럼|[와과]\s마찬가지로)(?=[\s,])",
        "“like”",
        r"unlike|in\scontrast\s(?:to|with)|as\sopposed\sto|instead\sof",
        r"달리|않|못|없|다르|아니",
    ),
    _Row(
        ("가운데", "중"),
        r"\s(?:가운데|중)(?:에서)?\s[^.,]{0,24}(?:명|곳|개|건|대|가구|사람|[0-9]%)",
        "“of” or “among”",
        r"in\saddition\sto|besides|apart\sfrom|aside\sfrom|as\swell\sas|except(?:\sfor)?|excluding|on\stop\sof",
    ),
    _Row(
        ("통해", "통하여"),
        r"[을를]\s?통(?:해|하여)(?=[\s,])",
        "“through”",
        rf"without|instead\sof|rather\sthan|{SPITE}",
    ),
    _Row(
        ("시작으로",),
        r"[을를]\s시작으로(?=[\s,])",
        "“starting with”",
        r"ending\s(?:with|in)|excluding|except(?:\sfor)?|before",
    ),
    _Row(
        ("끝으로", "마지막으로"),
        r"[을를]\s(?:끝|마지막)으로(?=[\s,])",
        "“ending with”",
        r"(?:starting|beginning)\s(?:with|in|from)|before",
    ),
    _Row(
        ("거쳐",),
        r"[을를]\s거쳐(?=[\s,])",
        "“after” or “through”",
        rf"without|before|instead\sof|rather\sthan|{SPITE}",
        r"않|없|못",
    ),
    _Row(
        ("도움으로", "지원으로", "협조로", "협력으로", "허가로", "승인으로", "동의로", "합의로", "후원으로", "중재로", "추천으로"),
        r"(?<=도움|지원|협조|협력|허가|승인|동의|합의|후원|중재|추천)으?로(?=[\s,])",
        "“with” or “by”",
        rf"without|{SPITE}",
        r"않|없|못|안\s|무[허승]|[미불][허승합]|비협",
    ),
    _Row(
        ("위해", "위한", "위하여"),
        r"[을를]\s?위(?:해|한|하여)(?=[\s,])",
        "“for”",
        rf"{SPITE}|instead\sof|rather\sthan",
    ),
    _Row(
        ("물론", "아니라"),
        r"(?:[은는]\s물론(?:이고|이며)?|뿐만?\s아니라)(?=[\s,])",
        "“not only”",
        r"rather\sthan|instead\sof|but\snot|except(?:\sfor)?|excluding|unlike|without",
    ),
    _Row(
        ("중심으로",),
        r"[을를]\s중심으로(?=[\s,])",
        "“centering on” or “led by”",
        r"except(?:\s(?:in|for))?|excluding|outside|other\sthan|apart\sfrom|aside\sfrom",
    ),
    _Row(
        ("권유로", "조언으로", "추천으로", "권고로", "제안으로", "지시로", "명령으로", "요청으로"),
        r"(?<=권유|조언|추천|권고|제안|지시|명령|요청)으?로(?=[\s,])",
        "“at” or “on”",
        r"against|without|in\sdefiance\sof",
        r"않|없|못",
    ),
    _Row(
        ("맞서", "반대해", "반발해", "항의해"),
        r"에\s?(?:맞서|반대해|반발해|항의해)(?=[\s,])",
        "“against”",
        r"in\sfavou?r\sof|in\ssupport\sof|supporting|backing|thanks\sto|alongside|together\swith|along\swith",
    ),
)  # fmt: skip
# What may stand between a preposition and its noun: an article, two words that describe it.
BETWEEN = (
    r"\s(?:(?:the|an?|its|their|his|her|this|that|these|those|our|some)\s)?"
    r"(?:(?!(?:no|missing|absent|neither|after|little|few|zero|minimal|hardly|scant|insufficient|inadequate|limited|any|of|in|on|to|for|and|or|nor|by|with|at|from|as|than|that|who|which|"
    r"is|are|was|were|has|have|had|be|been|what|how|where|when|the|an?)\b)[\w’'-]+\s){0,2}$"
)
DENIED_EN = re.compile(
    r"(?:\bnot?|n['’]t|\bnever|\bnothing|\bnone|\bnor|\bonly|\bwhether)\s(?:just\s|only\s|simply\s|[a-z]+\s)?$"
)
NOT_EN = re.compile(r"\b(?:not|never|cannot|nobody|none|no)\b|n['’]t\b", re.I)
NOT_KO = re.compile(r"않|못[하했한해]|없|(?<![가-힣])[안못]\s")
LIST_KO = re.compile(r"[,·]\s?$|(?:및|그리고|또는)\s$")
"""Before a noun that is one of several: 서울과 부산을 제외하고."""


@functools.cache
def _patterns(row: _Row) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The Korean, the English before a noun and anywhere; made when a key of the row is first met."""
    said = rf"\b(?P<said>{row.wrong})"
    return (
        re.compile(rf"들?(?:{row.ko})"),
        re.compile(rf"{said}{BETWEEN}", re.I),
        re.compile(rf"{said}\s", re.I),
    )


def find_postpositions(ko: str, en: str) -> Iterator[Mismatch]:
    """The first noun whose Korean postposition the English contradicts.

    >>> ko, en = "그는 변호사 없이 조사를 받았다.", "He was questioned with a lawyer."
    >>> [(en[slice(*one.en)], one.right) for one in find_postpositions(ko, en)]
    [('with', '“without”')]
    """
    if len(ko) > LONGEST:
        return
    places: list[tuple[KoreanLink, Span]] | None = None
    for row in ROWS:
        if not any(key in ko for key in row.keys):
            continue
        form, wrong, anywhere = _patterns(row)
        if not (anywhere.search(en) and form.search(ko)):
            continue
        if row.unless and re.search(row.unless, ko):
            continue
        places = [*own_places(ko, en)] if places is None else places
        for link, (place, _) in places:
            start, end = link.span
            noun = link.kind in CLEAR_KINDS and link.words[-1].is_noun
            behind = form.match(ko, end) if noun else None
            if not behind or LIST_KO.search(ko, 0, start):
                continue
            said = wrong.search(en[max(0, place - REACH) : place])
            if said is None:
                continue
            at = max(0, place - REACH) + said.start()
            # "Did not drive until the crash": of a deed of afterwards, not of one left undone.
            if said["said"].lower() in ("until", "till"):
                denied = bool(NOT_EN.search(en, 0, at)) != bool(NOT_KO.search(ko))
            else:
                denied = bool(DENIED_EN.search(en[:at]))
            if not denied:
                yield Mismatch((start, behind.end()), (at, at + len(said["said"])), row.right)
                return
