"""Linkers stranded in the middle of a sentence: what stands beside them fits no sentence.

Machines leave "have", "which is", "as well as" or "to the" of one draft in another: "on have the
21st", "three to the days", "no as well as longer". A word before or behind tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span

__all__ = ["find_misjoined"]

NEAR = 60
"""Characters before a preposition in which what leaves it hanging must be."""
OPENER = "the|an?|his|her|their|its|our|this|these|those"
PREPOSITION = (
    "of|on|at|by|for|from|with|into|after|over|about|before|during|since|until|through|under"
    "|between|among|near|despite|without"
)
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)"
TIMES = "days|hours|minutes|weeks|months|years|percent|million|billion|trillion"
# Verbs in the past that no noun is left out after: "the injured in the crash" has none.
PAST = (
    "dragged|showed|pulled|received|announced|decided|agreed|reached|launched|turned|dropped|climbed"
    "|jumped|failed|wanted|tried|started|moved|stayed|happened|seemed|appeared|remained|entered"
    "|arrived|returned|refused|managed|continued|expanded|increased|proposed"
)
# "Which is called the", "is awarded a": what else is done to something that has an article.
NAMING = (
    "called|considered|named|dubbed|deemed|awarded|offered|titled|valued|billed|rated|paid|nicknamed"
    "|labell?ed|granted|denied|allowed|styled|voted"
)
PIECES = "have|has been|which is|as well as|because of|to the|and the|that the|of the|in order to"
ROWS = (
    # "Rang up 3 have billion won", "10 to the days earlier": nothing parts a number from its noun.
    rf"{NUMBER} (?:have|has been) (?:percent|million|billion|trillion|a\.m|p\.m)\b",
    rf"{NUMBER} (?:which is|as well as|to the|and the|that the) (?:{TIMES})\b",
    # A linker before what it cannot govern, or that cannot follow it.
    r"as well as (?:very|ever|longer|than|will|has|had|is|was|died|it could)\b",
    r"has been (?:he|she|I|we|they|unless|although|than|who|whose)\b",
    r"(?:to|of|and|that) the (?:if|when|while|because|it|me|I|some of|on the|upon|him|them)\b(?!-)",
    rf"(?:to|that|and) the (?:{PAST}) (?:on|up|out|to|into|{OPENER})\b",
    rf"which is (?!{NAMING})\w{{3,}}ed (?:{OPENER})\b",
    r"have (?:say(?! (?:in|over|on))|know|go|give|take|make|get|believe|include|provide|allow|agree"
    r"|attend|receive|remain|happen|explain)\b(?!-)",
    # A linker behind what asks for another word.
    r"(?:he|she|they|we) (?:which is|of the|because of|according to|to the|that the)\b",
    r"(?:without|every) (?:as well as|which is|because of|according to|has been|in order to)\b",
    r"(?:no|such) (?:as well as|which is|because of)\b",
    r"(?:nearly|almost|very|too) (?:which is|and the|that the|according to the)\b",
    r"(?:was|were|is|are|be|been) (?:have|has been|as well as (?:an?|\w+ly))\b",
    r"(?:had|has) have\b",
    r"(?:did|do|does|could|would|should|can) not (?:which is|according to|to the|that the|has been)\b",
    # "Sold out in as well as before": a sentence that begins with a small letter.
    rf"[a-z]{{3,}}(?<!\betc)(?<!\bdept)[.!?] (?:{PIECES}) (?=[A-Z])",
)
MISJOINED = re.compile(rf"(?<![\w'’-])(?:{'|'.join(ROWS)})")
# What is whole where a word before leaves the preposition, or the verb, without what it governs:
# "the town he came from has been", "the talks they have with Japan".
GOVERNING = re.compile(
    rf"\b(?:{PREPOSITION}) (?:has been|have|which is) (?:{OPENER}|[A-Z]\w+|\d[\d.,]*)\b"
    r"|\bhave (?:from|with|into|of|after|than|because|until)\b"
)
HANGING = re.compile(
    r"\b(?:what|who|whom|whose|which|that|where|how|i|you|he|she|it|we|they|most|best|people|every\w*"
    r"|all|one|some|many|more|to|will|would|can|could|should|may|might|must|do|does|did)\b",
    re.I,
)


def find_misjoined(en: str) -> Iterator[Span]:
    """Where an English text has a linker that fits nothing around it.

    >>> en = "It ran for eight to the hours a day."
    >>> [en[slice(*span)] for span in find_misjoined(en)]
    ['eight to the hours']
    """
    yield from (found.span() for found in MISJOINED.finditer(en))
    for found in GOVERNING.finditer(en):
        if not HANGING.search(en, max(found.start() - NEAR, 0), found.start()):
            yield found.span()
