"""Linkers of the English that the Korean would have to give a reason for, and gives none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span

__all__ = ["find_unasked"]

# Of 12 sound pairs with "as well as", and of 45 with one of the other two, all have such a reason;
# of 7,011 sound Korean texts a quarter has none for the first.
ASKED = (
    (
        "ccording to the",
        re.compile(r"\b[Aa]ccording to the\b"),
        re.compile(
            r"따르|따라|의하|의해|대로|별|말|밝|전[하했한]|보도|발표|설명|주장|알려|알렸|조사|통계|자료|맞|기준"
            r"|[다라]고|입각|근거|준|보고|보면|집계|추정|답|응|여론|바탕|에서|계획|방침|일정|예정|예고|규[정칙]|권[고장유]|경고|당부|전망|예[상측보]|분석|지적|평가|진단|강조|촉구"
        ),
    ),
    (
        "n order to",
        re.compile(r"\b[Ii]n order to\b"),
        re.compile(
            r"위[한해하]|[려러게]|고자|도록|기에|면|야|고 싶|목적|고$|해서|하여|때|ㄹ|처럼|척|듯"
        ),
    ),
    (
        "s well as",
        re.compile(r"\b[Aa]s well as\b"),
        # Whatever joins two things, or likens them: "he plays as well as ever".
        re.compile(
            r"[와과랑도고며]|및|뿐|[,·/:;]|하고|함께|등|아울러|더불|그리고|또|이자|겸|더해|에다|거나|면서|만큼|처럼|못지|데다|비롯"
            r"|국내외|안팎|내외|남녀|여야|노사|양[국측]|모두|두\s|노소|이나|든|대로|잘|손색|버금|맞먹|예상|기대"
        ),
    ),
)
"""Letters of it that are soon seen, the linker, and the Korean that gives a reason for it."""


def find_unasked(pair: Pair) -> Iterator[Span]:
    """Where the English has "according to the", "in order to" or "as well as" for nothing.

    >>> pair = Pair.of("큰길은 말만을 위한 길이었다.", "Highways were only as well as for horses.")
    >>> [pair.en.text[slice(*span)] for span in find_unasked(pair)]
    ['as well as']
    """
    for letters, words, reasons in ASKED:
        found = words.search(pair.en.text) if letters in pair.en.text else None
        if found and pair.ko.text and not reasons.search(pair.ko.text):
            yield found.span()
