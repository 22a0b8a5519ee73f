"""Terms of elected heads read as elections or as people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._check import Finding

__all__ = ["misread_terms"]

TERM = re.compile(r"민선 ?제? ?\d{1,2} ?기")
TERM_WRONG = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?|\w{3,8}(?:th|st|nd|rd)) (?:civil(?:ian)?|civic|private|folk)"
    r" (?:elections?|selections?|lines?|periods?|terms?)\b",
    re.I,
)


def misread_terms(ko: str, en: str) -> Iterator[Finding]:
    """민선 8기, the eighth elected term, as an eighth election of civilians.

    >>> ko, en = "민선 8기 출범 2주년이다.", "It is the second year of the 8th civil election."
    >>> [finding.message for finding in misread_terms(ko, en)]
    ['민선 8기 is an elected term of office, not “8th civil election”']
    """
    term = TERM.search(ko) if "민선" in ko else None
    wrong = TERM_WRONG.search(en) if term else None
    if term and wrong:
        yield Finding(
            f"{term.group()} is an elected term of office, not “{wrong.group()}”",
            ko=(term.span(),),
            en=(wrong.span(),),
            suggestion="Say which elected term it is: “the eighth elected term”.",
            confidence=0.75,
        )
