"""What speakers say of themselves, told of somebody else: “읽고 싶어요”, "he wants to read"."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["find_changed_speaker"]

QUOTED = re.compile(r"[“\"]([^“”\"]{4,1500})(?:[”\"]|$)")
# 고 싶다, 하겠다 and 제가 are said by nobody but the speaker.
SELF_KO = re.compile(
    r"고\s싶(?:다|습니다|어요|은|었|네요)|겠(?:다|습니다|어요)(?=[\s.,!”\"]|$)"
    r"|(?<![가-힣])(?:저는|제가|저의|저희|나는|내가|우리|나도|저도)(?![가-힣]{2})"
)
# Whoever else a quotation may be about, with a word of their own or none.
ANYBODY_KO = re.compile(
    r"(?<![가-힣])(?:그(?:는|가|의|를|도|녀|분)|본인|아이|애|딸|아들|아내|남편|엄마|아빠|어머니|아버지|할머니|할아버지|친구|동료"
    r"|선수|선배|후배|형|누나|언니|오빠|동생|감독|코치|선생|스승|제자|환자|손님|학생|회장|대통령|후보|의원)"
    r"|[가-힣]씨|[가-힣]{2,3}이(?:는|가)\s"
)
OTHER_EN = re.compile(r"(?:^|[.,!?]\s|\b(?:that|but|and|so)\s)(he|she)\b(?!['’]d\ssaid)", re.I)
SELF_EN = re.compile(r"\b(?:I|we|me|us|my|our|ours|mine|myself|ourselves|let['’]s)\b", re.I)


def find_changed_speaker(ko: str, en: str) -> tuple[Span, Span] | None:
    """Where a Korean quotation speaks of the speaker, and the "he" of the English one.

    >>> ko, en = "그는 “책을 읽고 싶다”고 말했다.", 'He said, "He wants to read books."'
    >>> [text[slice(*span)] for text, span in zip((ko, en), find_changed_speaker(ko, en))]
    ['고 싶다', 'He']
    """
    if not SELF_KO.search(ko):
        return None
    said = list(QUOTED.finditer(en))
    if not said or any(SELF_EN.search(quote[1]) for quote in said):
        return None
    quotes = list(QUOTED.finditer(ko))
    own = next(filter(None, (SELF_KO.search(ko, *quote.span(1)) for quote in quotes)), None)
    if own is None or any(ANYBODY_KO.search(quote[1]) for quote in quotes):
        return None
    for quote in said:
        other = OTHER_EN.search(quote[1])
        if other:
            start = quote.start(1)
            return own.span(), (start + other.start(1), start + other.end(1))
    return None
