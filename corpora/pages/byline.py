"""Who wrote the article: lines of their own, and the pieces glued to a sentence's ends."""

from __future__ import annotations

import re

__all__ = ["BYLINES", "HEADS", "TAILS", "byline_reason", "head_byline", "tail_byline"]

TITLE = (
    r"(?:(?:선임|수석|인턴|객원|시민|취재|사진|전문|명예|대학생|청소년|본지|주재)?\s?기자|특파원|통신원|리포터|논설위원|"
    r"편집(?:국장|위원|인)|취재(?:국장|본부장|부장)|본부장|지국장|발행인|대표기자|PD|앵커)"
)
NAME = r"[가-힣]{2,4}"
AND = r"(?:\s?[,·ㆍ/&]\s?|\s)"
MAIL = r"[\w.+-]{1,40}\s?@\s?[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}"
PLACE = r"[^\[\]()【】<>〈〉\n=.!?]{1,40}"
# A bracket at the start of a line names a paper by how papers are named; 【속보】 does not.
OUTLET = (
    r"(?!\s?(?:속보|단독|긴급|포토|Breaking|Exclusive|Photo))[^\[\]()【】\n=]{0,30}(?:뉴스|일보|신문|투데이|타임[즈스]|데일리|통신|저널|매일|매거진|방송|포스트|미디어|"
    r"헤럴드|경제|TV|News|Daily|Times|Ilbo|Journal|Today|Herald|Press|Post)[^\[\]()【】\n=]{0,20}"
)
EN_TITLE = (
    r"(?:(?:Staff |Senior |Citizen )?(?:Reporter|Correspondent|Journalist|Staff Writer|Anchor))"
)
EN_NAME = r"[A-Z][\w'’-]{1,15}(?:[ -]?[A-Z]?[\w'’-]{1,15}){1,3}"
EN_ANY = r"[A-Za-z][\w'’.-]{0,15}(?: [A-Za-z][\w'’.-]{0,15}){1,3}"

HEADS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"[【\[(<〈]\s?{PLACE}(?:=\s?{PLACE})?[】\])>〉]\s?(?:{PLACE}\s)?{NAME}\s?{TITLE}\s?[=:]\s?"
        ),
        "paper, place and reporter before the sentence",
    ),
    (
        re.compile(
            rf"[【\[(<〈]\s?{NAME}(?:{AND}{NAME}){{0,2}}\s?{TITLE}\s?(?:=\s?{PLACE})?[】\])>〉]\s?=?\s?"
        ),
        "reporter and place in brackets before the sentence",
    ),
    (
        re.compile(rf"[【\[(<〈]\s?{PLACE}=\s?{PLACE}{TITLE}[】\])>〉]\s?=?\s?"),
        "place and reporter in brackets before the sentence",
    ),
    (
        re.compile(rf"[【\[(<〈]\s?{PLACE}=\s?{OUTLET}[】\])>〉]\s?(?:{NAME}\s?{TITLE})?\s?=?\s?"),
        "place and paper before the sentence",
    ),
    (
        re.compile(rf"(?:{OUTLET}\s)?{NAME}(?:{AND}{NAME}){{0,2}}\s?{TITLE}\s?=\s?"),
        "reporter before the sentence",
    ),
    (re.compile(rf"[【\[(]\s?{OUTLET}[】\])]\s?=?\s?"), "paper before the sentence"),
    (
        re.compile(
            rf"[【\[(<]\s?[^\[\]()【】\n]{{1,60}}[】\])>]\s?(?:{EN_TITLE},?\s{EN_ANY}|{EN_ANY},?\s{EN_TITLE})\s?[=:]\s?",
            re.I,
        ),
        "paper and reporter before the sentence",
    ),
    (
        re.compile(
            rf"[【\[(<]\s?(?:{EN_TITLE}\s{EN_ANY}|{EN_ANY},?\s{EN_TITLE})\s?(?:[=,]\s?{PLACE})?[】\])>]\s?=?\s?",
            re.I,
        ),
        "reporter and place in brackets before the sentence",
    ),
    (
        re.compile(
            rf"(?:[A-Z][\w' ]{{1,30}},\s?)?(?:{EN_ANY},?\s{EN_TITLE}|{EN_TITLE}\s{EN_ANY})\s?=\s?",
            re.I,
        ),
        "reporter before the sentence",
    ),
    (
        re.compile(r"[【\[(][^\[\]()【】\n=]{1,40}=[^\[\]()【】\n=]{1,40}[】\])]\s?=\s?"),
        "place and paper before the sentence",
    ),
)
"""Bylines glued to the start of the first sentence."""

BYLINES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"(?:[/ⓒ©\[(【<■▶-]\s?)?(?:글\s?[·/,]?\s?(?:사진)?\s?[=:]?\s?|취재\s?[=:]?\s?)?(?:{OUTLET}\s)?(?:{PLACE}[=/]\s?)?"
            rf"{NAME}(?:{AND}{NAME}){{0,2}}\s?{TITLE}(?:\s?[·,/]\s?{NAME}\s?{TITLE}){{0,2}}(?:\s?=\s?{PLACE})?"
            rf"\s?[\])】>]?\s?[(<\[/|]?\s?(?:{MAIL})?\s?[)>\]]?"
        ),
        "reporter",
    ),
    (re.compile(rf"{MAIL}\s?[|/]?\s?{NAME}\s?{TITLE}"), "reporter"),
    (
        re.compile(
            rf"(?:{OUTLET}\s?)?{NAME}\s?{TITLE}\s?[|·/,(]?\s?(?:{MAIL})?\s?[|·/]?\s?"
            r"(?:(?:기사)?\s?(?:입력|등록|승인|송고|작성)\s?:?\s?)?\d{4}[./년-].{3,60}"
        ),
        "reporter and date",
    ),
    (
        re.compile(
            rf"(?:기자\s?이름|글쓴이|작성자|기자|취재|글|사진)\s?[:=]\s?{NAME}\s?(?:{TITLE})?.{{0,40}}"
        ),
        "reporter",
    ),
    (re.compile(r"\*?\s?(?:필자|글쓴이|저자|작가)\s?[/:=]\s?.{1,150}"), "author"),
    (re.compile(r"\*?\s?(?:Writer|Author|Poet)\s?[/:=]\s?.{1,250}", re.I), "author"),
    (
        re.compile(rf"[-–—/*]\s?(?:Poet|Writer|Author|Columnist|{EN_TITLE})\s{EN_ANY}", re.I),
        "author",
    ),
    (
        re.compile(
            rf"[-–—/*]\s?(?:시인|작가|수필가|칼럼니스트|소설가)?\s?{NAME}\s?(?:시인|작가|{TITLE})"
        ),
        "author",
    ),
    (
        re.compile(
            rf"[-–—/[(<【]?\s?(?:By\s)?(?:[A-Z][\w' ]{{1,30}},\s?)?(?:{EN_TITLE},?\s{EN_ANY}|{EN_ANY},?\s{EN_TITLE})"
            rf"(?:\s?=\s?{PLACE})?\s?[\])>】]?\s?[(<\[/|]?\s?(?:{MAIL})?\s?[)>\]]?\.?",
            re.I,
        ),
        "reporter",
    ),
    (re.compile(rf"By\s{EN_NAME}(?:\s?[(<\[/|,]\s?{MAIL}\s?[)>\]]?)?"), "reporter"),
    (re.compile(rf"{EN_NAME}\s?[(<\[/|,]?\s?{MAIL}\s?[)>\]]?"), "reporter and address"),
    (re.compile(rf"[【\[(]\s?{OUTLET}[】\])]"), "paper"),
)
"""Bylines on lines of their own."""

TAILS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"(?<=[.!?\"”’'])\s?[/\[(<【-]?\s?(?:{PLACE}=\s?)?(?:{OUTLET}\s)?{NAME}\s?{TITLE}\s?[\])>】]?\s?[(<\[/|]?\s?(?:{MAIL})?\s?[)>\]]?$"
        ),
        "reporter after the sentence",
    ),
    (
        re.compile(
            rf"(?<=[.!?\"”’'])\s?[/\[(<【-]?\s?(?:{EN_TITLE}\s{EN_NAME}|{EN_NAME},?\s{EN_TITLE})\s?[\])>】]?\s?[(<\[/|]?\s?(?:{MAIL})?\s?[)>\]]?$"
        ),
        "reporter after the sentence",
    ),
    (re.compile(rf"(?<=[.!?\"”’'])\s?[(<\[]?{MAIL}[)>\]]?$"), "address after the sentence"),
)
"""Bylines glued to the end of the last sentence, after its full stop."""
LONGEST = 260
"""Letters of a line that may be a byline."""
TAIL = 160
"""Letters at the end of a line in which a byline may stand."""


def byline_reason(line: str) -> str:
    """Why a whole line is a byline; "" where it is not.

    >>> byline_reason("박하늘 기자 | 기사입력 2021/04/21 [10:53]"), byline_reason("Reporter Park Ha-neul")
    ('reporter and date', 'reporter')
    >>> byline_reason("박하늘 기자는 회견장에 없었다.")
    ''
    """
    if len(line) > LONGEST:
        return ""
    return next((reason for pattern, reason in BYLINES if pattern.fullmatch(line)), "")


def head_byline(line: str) -> tuple[int, str]:
    """Where the byline at a line's start ends, and its kind; 0 where there is none.

    >>> head_byline("【새벽일보 해오름】박하늘 기자=시는 밝혔다.")
    (17, 'paper, place and reporter before the sentence')
    >>> head_byline("【속보】강이 넘쳤다.")
    (0, '')
    """
    found = [(match.end(), reason) for pattern, reason in HEADS if (match := pattern.match(line))]
    # The longest: a paper's name in brackets is also the beginning of a longer byline.
    return max(found, default=(0, ""))


def tail_byline(line: str) -> tuple[int, str]:
    """Where the byline at a line's end starts, and its kind; the line's length without one.

    >>> tail_byline("시는 밝혔다. 박하늘 기자 sky@example.com")
    (7, 'reporter after the sentence')
    """
    for pattern, reason in TAILS:
        match = pattern.search(line, max(0, len(line) - TAIL))
        if match:
            return match.start(), reason
    return len(line), ""
