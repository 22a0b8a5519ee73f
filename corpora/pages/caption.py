"""What stands under a picture: captions, and credits glued to the last sentence."""

from __future__ import annotations

import re

__all__ = ["CAPTIONS", "CREDITS", "TAIL_CREDITS", "caption_reason", "credit_reason", "tail_credit"]

PHOTO = r"(?:사진|자료\s?사진|사진\s?제공|자료\s?제공|자료|제공|그래픽|이미지|일러스트|영상\s?캡처|캡처|출처)"
EN_PHOTO = r"(?:Photos?|Photograph|Pictures?|Images?|Graphics?|Illustration|Captions?|Source)"
BY = r"(?:courtesy(?: of)?|provided(?: by)?|provision|credit|by|source|description|offer(?:ed)?)"
OPEN = r"[<(\[【〈《/|*-]{1,2}\s?"

CREDITS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(rf"(?:{OPEN})?{PHOTO}\s?(?:[=:|/ⓒ©]|제공\s?[=:])\s?[^.]{{1,60}}[>)\]】〉》]?"),
        "photo credit",
    ),
    (re.compile(rf"{OPEN}{PHOTO}\s?[=:]?\s?[^.]{{0,60}}[>)\]】〉》]"), "photo credit"),
    (
        re.compile(rf"{OPEN}[^.<>]{{1,40}}\s제공\s?[>)\]】〉》]|[가-힣A-Za-z0-9 ]{{1,20}}\s제공"),
        "photo credit",
    ),
    (
        re.compile(rf"(?:{OPEN})?{EN_PHOTO}(?:\s{BY})?\s?[=:|/ⓒ©]\s?[^.]{{1,80}}[>)\]】]?", re.I),
        "photo credit",
    ),
    (
        re.compile(rf"(?:{OPEN})?{EN_PHOTO}\s{BY}(?:\s[^.]{{1,80}})?[>)\]】]?", re.I),
        "photo credit",
    ),
    (re.compile(rf"{OPEN}{EN_PHOTO}(?:\s(?!of\b)[^.]{{0,60}})?[>)\]】]", re.I), "photo credit"),
)
"""Whole lines that only say who made the picture: nothing in them is translated."""
CAPTIONS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[▲△▼▽▶◀◁▷⬆↑]\s?.{1,300}[ⓒ©].{0,60}"), "caption with a mark and a credit"),
    (
        re.compile(rf"[▲△▼▽▶◀◁▷⬆↑]\s?.{{1,300}}[(<\[/|]\s?(?:{PHOTO}|{EN_PHOTO}).{{0,60}}", re.I),
        "caption with a mark and a credit",
    ),
    (re.compile(r"[▲△▼▽]\s?[^▲△▼▽]{1,200}"), "caption with a mark"),
    (re.compile(r".{4,200}\s[ⓒ©]\s?[^.]{1,40}"), "caption with a credit"),
    (
        re.compile(
            rf"[^.!?]{{4,200}}[(<\[/|]\s?(?:{PHOTO}|{EN_PHOTO})\s?(?:{BY})?\s?[=:|]\s?[^.]{{1,60}}[>)\]]?",
            re.I,
        ),
        "caption with a credit",
    ),
    (
        re.compile(
            rf"{OPEN}(?:사진\s?설명|{EN_PHOTO}\s(?:description|caption))\s?[>)\]】〉》:=]?.{{0,200}}",
            re.I,
        ),
        "photo description",
    ),
    (
        re.compile(
            r"사진\s?설명\s?[:=].{1,200}|Photo (?:description|caption)\s?[:=].{1,200}", re.I
        ),
        "photo description",
    ),
)
"""Lines that describe a picture, each with the reason that is given."""
TAIL_CREDITS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            rf"(?:\s?/\s?|(?<=[.!?\"”])\s?[<(\[【]\s?){PHOTO}\s?(?:제공)?\s?[=:]\s?[^.]{{1,60}}$"
        ),
        "photo credit after the sentence",
    ),
    (
        re.compile(
            rf"(?:\s?/\s?|(?<=[.!?\"”])\s?[<(\[【]\s?){EN_PHOTO}(?:\s{BY})?\s?[=:]\s?[^.]{{1,80}}$",
            re.I,
        ),
        "photo credit after the sentence",
    ),
    (
        re.compile(rf"\s?/\s?{EN_PHOTO}\s{BY}\s[^.]{{1,80}}$", re.I),
        "photo credit after the sentence",
    ),
)
"""Credits glued to the last sentence, after its full stop or a slash."""
LONGEST = 420
"""Letters of a line that may be a caption."""
TAIL = 140
"""Letters at the end of a line in which a credit may stand."""
SENTENCE = re.compile(r"(?:다|[a-z])\.[\"”']?$")


def credit_reason(line: str) -> str:
    """Why a whole line is a credit and nothing more; "" where it is not.

    >>> credit_reason("<사진제공=해오름시>"), credit_reason("시는 사진 100점을 전시한다.")
    ('photo credit', '')
    """
    if len(line) > LONGEST:
        return ""
    return next((reason for pattern, reason in CREDITS if pattern.fullmatch(line)), "")


def caption_reason(line: str) -> str:
    """Why a whole line is a caption; "" where it is not.

    >>> caption_reason("▲ 해오름시청 전경  © 해오름시")
    'caption with a mark and a credit'
    >>> caption_reason("▲도로 정비 ▲공원 조성 등을 추진한다.")
    ''
    """
    if len(line) > LONGEST:
        return ""
    for pattern, reason in CAPTIONS:
        if pattern.fullmatch(line):
            listed = reason == "caption with a mark" and SENTENCE.search(line)
            return "" if listed else reason
    return ""


def tail_credit(line: str) -> tuple[int, str]:
    """Where the credit at a line's end starts, and its kind; the line's length without one.

    >>> tail_credit("군수는 말했다. / 사진제공 = 해오름군")
    (8, 'photo credit after the sentence')
    """
    for pattern, reason in TAIL_CREDITS:
        match = pattern.search(line, max(0, len(line) - TAIL))
        if match:
            return match.start(), reason
    return len(line), ""
