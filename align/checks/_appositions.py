"""What English says that a name is, behind a comma: "Gyeongbokgung, a royal palace in Seoul".

Readers abroad are told so of what every reader of the Korean knows.
"""

from __future__ import annotations

import functools
import re
from itertools import chain

from align.bitext import Span

__all__ = ["appositions", "is_apposed"]

# "Gyeongbokgung, a royal palace in central Seoul", "the Council, a civic group that helps the sick":
# what a name is. What an event is a sign of, or the record that it set, nobody is told so.
NOUN_PHRASE = (
    r"(?:an?|one\sof|part\sof|home\sto|known\s(?:as|for)|best\sknown\s(?:as|for)|also\sknown\sas|the)\b"
    r"(?!\s(?:[a-z-]+\s){0,3}(?:moves?|steps?|signs?|decisions?|rise|fall|drop|declines?|increase|decrease|gain|figure|records?|results?|feats?|levels?|developments?|fact|first|second|third|total|changes?"
    r"|blow|victory|win|loss|high|low|year|month|week|day|time|percent|won|dollars|jump|measures?|warning|surprise|setback|boost|trend|reason|process|while|lot|few|number|most|highest|lowest|latest)\b)"
    r"(?![^,.;]{0,60}\b(?:since|ever|history|decades?|years?(?!-old)|months?)\b)"
)
APPOSITION = re.compile(
    r"(?<![\w.’'-])(?!(?:The|An?|This|That|Its|His|Her|Their|One|Some)\s)[A-Z][\w.’'-]{0,40}[\"”’]?(?:\s[0-9])?(?:\s[a-z]{1,20})?,\s"
    # Looked at only: in "Korea, the U.S. and Japan met at Camp David, the retreat" the second is one.
    rf"(?=(?P<what>{NOUN_PHRASE}(?:[^,.;:!?]|(?<=[A-Z])\.)*)(?:[,.]?$|[,.][\s\"”]))"
)
# "Lumpy skin disease, a viral disease that affects cattle, was confirmed": of what has no capital.
OF_SUBJECT = re.compile(
    r"(?:^|[.?!]\s)(?:[\w’'-]+\s){0,4}[\w’'-]+,\s(?P<what>an?\s[^,.;:!?]*)"
    r"(?=,\s(?:is|was|are|were|has|have|had|will|would|can|said|[a-z]+ed)\b)"
)
INSIDE = re.compile(r"(?:that|which|who|whose|where|in|of|for|with|near|on|at|from|to)\b")
OPENING = re.compile(
    r"(?:in|at|on|after|before|during|from|with|by|for|under|since|as|when|while|if|though|although|amid)\b",
    re.I,
)
# "The U.S. at Camp David" ends no sentence.
SENTENCE_END = re.compile(r"(?<=[a-z0-9)])[.?!][\"”]?\s")
CLAUSE_BEFORE = 5
"""Words that such a sentence has before such a name: "In Seoul, a man" begins what it tells."""
MOST_AFTER = 3
"""Words behind the comma that closes it which a stretch may run on over: ", was confirmed"."""


def is_apposed(en: str, span: Span) -> bool:
    """Whether a stretch is what a name behind which it stands is, or the end of that.

    >>> en = "The teenager had sprayed the walls of Gyeongbokgung, a royal palace in Seoul."
    >>> is_apposed(en, (53, 76)), is_apposed(en, (68, 76)), is_apposed(en, (25, 51))
    (True, True, False)
    """
    start, end = span
    return any(
        last <= end
        and en.count(" ", last, end) <= MOST_AFTER
        and (start == first or (first < start < last and INSIDE.match(en, start) is not None))
        for first, last in appositions(en)
    )


@functools.lru_cache(maxsize=1 << 6)
def appositions(en: str) -> tuple[Span, ...]:
    """Where a text says what a name is.

    >>> en = "Planes struck the city of Rafah, the southernmost city in the Gaza Strip."
    >>> [en[slice(*span)] for span in appositions(en)]
    ['the southernmost city in the Gaza Strip']
    """
    places = []
    sentences = [mark.end() for mark in SENTENCE_END.finditer(en)]
    for found in chain(APPOSITION.finditer(en), OF_SUBJECT.finditer(en)):
        ends = [end for end in sentences if end <= found.start()]
        begun = ends[-1] if ends else 0
        adverbial = OPENING.match(en, begun) is not None
        if adverbial and en.count(" ", begun, found.start()) < CLAUSE_BEFORE:
            continue
        places.append(found.span("what"))
    return tuple(places)
