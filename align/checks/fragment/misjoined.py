"""Linkers stranded in the middle of a sentence: what stands beside them fits hardly any sentence.

Machines leave "have", "which is", "as well as" or "to the" of one draft in another: "on have the
21st", "three to the days", "no as well as longer". A word before or behind tells; what a relative
clause or a turned order makes whole ("half of which is", "the deals they have with") is let be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span

__all__ = ["COMPARED", "CONTACT", "find_misjoined"]

NEAR = 60
"""Characters before a preposition in which what leaves it hanging must be."""
OPENER = "the|an?|his|her|their|its|our|this|these|those"
PREPOSITION = (
    "of|on|at|by|for|from|with|into|after|over|about|before|during|since|until|through|under"
    "|between|among|near|despite|without"
)
# Years are no counts: "from 2008 to the years of growth".
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|(?!(?:19|20)\d\d\b)\d[\d.,]*)"
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
    "|labell?ed|granted|denied|allowed|styled|voted|designated|declared|elected|appointed|assigned"
    "|located|situated|termed|judged|ranked|proclaimed|charged|promised|guaranteed|owed|asked|served"
)
# "Which is released a week later", "priced the same": when, how far, how much.
MEASURE = (
    r"(?:day|night|week|month|season|year|decade|century|moment|few|couple|little|lot|bit|total|average"
    r"|second|third|short|long|mere|full|quarter|half|thousand|hundred|million|same|world|other|following"
    r"|next|first|last|most|more|way|best|least|\w+-(?:minute|hour|day))"
)
# "It went as well as had been hoped", "as well as is possible" compare.
COMPARED = "possible|expected|hoped|planned|the case"
PIECES = "have|has been|which is|as well as|because of|to the|and the|that the|of the|in order to"
ROWS = (
    # "Rang up 3 have billion won", "10 to the days earlier": nothing parts a number from its noun.
    rf"{NUMBER} (?:have|has been) (?:percent|million|billion|trillion|a\.m|p\.m)\b",
    rf"{NUMBER} (?:which is|as well as|to the|that the) (?:{TIMES})\b",
    # A linker before what it cannot govern, or that cannot follow it.
    rf"as well as (?:than|died|(?:has|had|is|was)(?! (?:been|{COMPARED})))\b",
    r"has been (?:(?:he|she|I|we|they)(?! who)|unless|although|than)\b",
    r"(?:to|of|and|that) the (?:if|when|while|because|it|me|I(?! [A-Z])|some of|on the|upon|him|them)\b(?!-)",
    rf"(?:to|that|and) the (?:{PAST}) (?:on|up|out|to|into|{OPENER})\b",
    rf"which is (?!{NAMING})\w{{3,}}ed (?:an?|the|his|her|their|its|our)\b(?! {MEASURE}\b)",
    r"have (?:say(?! (?:in|over|on|about|as|at|when))|know|go|give(?! and)|take|make|get|believe|include|provide|allow"
    r"|agree|attend|receive|remain|explain)\b(?!-)",
    # A linker behind what asks for another word.
    r"(?:he|she|they|we) (?:which is|because of|according to|to the|that the)\b",
    r"(?:without|every) (?:as well as|which is|because of|according to|has been|in order to)\b",
    r"(?:no|(?<!as )such) (?:as well as|which is)\b|(?<!as )such because of\b",
    r"(?:nearly|almost|very) (?:which is|and the|that the|according to the)\b",
    r"(?:was|were|is|are|be|been) as well as (?:an?|\w+ly)\b",
    r"(?:did|do|does|could|would|should|can) not (?:which is|according to|to the|that the|has been)\b",
    # "Sold out in as well as before": a sentence that begins with a small letter.
    rf"[a-z]{{3,}}(?<!\betc)(?<!\bdept)[.!?] (?:{PIECES}) (?=[A-Z])",
)
MISJOINED = re.compile(rf"(?<![\w'’-])(?:{'|'.join(ROWS)})")
# What is whole where a word before leaves the preposition, or the verb, without what it governs:
# "the town he came from has been", "the talks they have with Japan", "the few he had have gone".
GOVERNING = re.compile(
    rf"\b(?:{PREPOSITION}) (?:has been|have) (?:{OPENER}|[A-Z]\w+|\d[\d.,]*)\b"
    # "Under which is the lighthouse" is whole; nothing stands by, or until, a thing in that way.
    rf"|\b(?:by|with|for|about|despite|since|until) which is (?:{OPENER}|[A-Z]\w+|\d[\d.,]*)\b"
    r"|\bhave (?:from|with|into|of|after|than|because)\b"
    r"|\b(?:was|were|is|are|be|been) (?:have|has been)\b|\b(?:had|has) have\b"
)
HANGING = re.compile(
    r"\b(?:what|who|whom|whose|which|that|where|how|i|you|he|she|it|we|they|most|best|people|every\w*"
    r"|all|one|some|many|more|to|will|would|can|could|should|may|might|must|do|does|did)\b"
    # "Never before have Koreans voted so."
    r"|\b(?:never|rarely|seldom|not)\s$",
    re.I,
)
# "The contracts singers have with", "the hotel guests stay at has been", "the patents the firm has
# are": a relative clause that no word opens, of many who do it, or of one with an article.
CONTACT = re.compile(
    r"\b(?:the|an?|any|no|its|their|his|her|our|every)\s"
    r"(?:(?!(?:of|in|on|at|by|for|from|to|with|and|as)\s)[\w-]+\s){1,2}[\w-]{2,}s\s"
    r"(?:[a-z]{3,}(?<!ed)(?<!s)\s)?$"
    r"|\b(?:the|its|their|his|her)\s[\w-]+\s(?:the|its|their|his|her|our|this)\s[\w-]+\s$",
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
        since = max(found.start() - NEAR, 0)
        if not any(whole.search(en, since, found.start()) for whole in (HANGING, CONTACT)):
            yield found.span()
