"""Which of two deeds came first: 발표하자 반발했다 as "protested before it was announced".

The Korean ending of a verb says that its deed came first (하자, 한 뒤, 하고) or had not come yet (하기 전);
the English has the wrong word before that very verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.casing import lowered
from align.checks._mismatch import Mismatch
from align.checks._own_places import own_places
from align.words import english
from align.words.evidence import KoreanLink
from align.words.korean import tokens

__all__ = ["find_sequence"]

LONGEST = 400
"""Characters of a Korean text in which one verb has one place."""
REACH = 80
"""Characters before an English verb in which its conjunction stands."""
# The subject and auxiliaries of a clause; no mark, and no second conjunction.
CLAUSE = (
    r"\s(?:(?!(?:before|after|and|or|but|that|which|who|while|when|then|to|of|in|on|at|for|with|from|until|since|by)\b)"
    r"[\w’'-]+\s){0,5}$"
)
BEFORE_EN = re.compile(rf"\b(?P<said>before|prior\sto|ahead\sof){CLAUSE}", re.I)
AFTER_EN = re.compile(rf"\b(?P<said>after|following|in\sthe\swake\sof){CLAUSE}", re.I)
# "Not before it is done": only after it.
TURNED = re.compile(r"\b(?:not?|until|never|only|cannot|hardly|without)\b|n['’´]t\b", re.I)
EARLIER_KO = re.compile(r"전(?:에|까지|부터|날|야|\s|,|$)|앞서|앞두|직전|이전|미리|사전|미처|채\s")
LATER_KO = re.compile(
    r"[은는인한된난간온친진]\s(?:뒤|후|다음|이후|직후)|이후|직후|뒤[에늦]|후[에,\s]|나서|고서|서야|만에"
)
FIRST_KO = re.compile(
    r"[은는인한된난간온친진긴린운든]\s?(?:뒤|후|직후)(?:에|에는|부터)?(?=[\s,])|[은는인한된난간온친진긴린운든]\s지\s(?=[0-9한두세네몇])|고\s?나(?:서|니|면)|고서(?=[\s,])|서야(?=[\s,])"
)
NOT_YET_KO = re.compile(r"기\s?(?:바로\s|직)?전(?:에|까지|부터|에는)?(?=[\s,])|기에\s?앞서")
TAIL = 3
"""Characters between a verb and what its ending ends in: 발표되고 난."""


def find_sequence(ko: str, en: str) -> Iterator[Mismatch]:
    """The first verb that the Korean puts before the rest and the English behind it, or the reverse.

    >>> ko = "계획을 발표하자 주민이 반발했다."
    >>> en = "Residents protested before the plan was announced."
    >>> [one.right for one in find_sequence(ko, en)]
    ['comes first']
    """
    lower = lowered(en)
    early = "before" in lower or "prior to" in lower or "ahead of" in lower
    late = "after" in lower or "following" in lower or "in the wake" in lower
    if len(ko) > LONGEST or not (early or late):
        return
    early = early and not EARLIER_KO.search(ko)
    late = late and not LATER_KO.search(ko)
    if not (early or late):
        return
    for link, place in own_places(ko, en):
        if link.kind == "lexicon" and _is_verb(place, en):
            yield from _turned(ko, en, link, place[0], early=early, late=late)


def _turned(
    ko: str, en: str, link: KoreanLink, start: int, *, early: bool, late: bool
) -> Iterator[Mismatch]:
    head = en[max(0, start - REACH) : start]
    for wrong, asked, first in ((BEFORE_EN, early, True), (AFTER_EN, late, False)):
        said = wrong.search(head) if asked else None
        ending = _ending(ko, link, first=first) if said else None
        at = start - len(head) + said.start() if said else 0
        if said and ending and not TURNED.search(_sentence(en, at)):
            right = "comes first" if first else "is still to come then"
            yield Mismatch((link.span[0], ending), (at, at + len(said["said"])), right)
            return


def _sentence(en: str, at: int) -> str:
    """The English sentence around a place, as its full stops tell."""
    begin = en.rfind(". ", 0, at) + 1
    end = en.find(". ", at)
    return en[begin : end if end >= 0 else len(en)]


def _is_verb(span: Span, en: str) -> bool:
    """Whether the English says it by a verb: announced, entering, was published."""
    word = next((w for w in english.words(en) if meets(w.span, (span,))), None)
    return word is not None and (word.lemma != word.text.lower() or word.text.endswith("ing"))


def _ending(ko: str, link: KoreanLink, *, first: bool) -> int | None:
    """Where the ending of the verb ends, if it says that the deed came first, or had yet to come."""
    found = tokens(ko)
    at = next((i for i, t in enumerate(found) if t.start == link.words[-1].start), len(found)) + 1
    while at < len(found) and found[at].tag in ("XSV", "VX"):
        at += 1
    if at >= len(found):
        return None
    token = found[at]
    # Of a row of deeds each comes before the next; 하고 있다 is no deed before another.
    alone = not any(t.tag == "EC" for t in found[:at])
    goes_on = at + 1 < len(found) and found[at + 1].tag != "VX"
    if first and token.tag == "EC" and alone and goes_on and token.form in ("자", "고", "자마자"):
        return int(token.start + token.len)
    pattern = FIRST_KO if first else NOT_YET_KO
    match = pattern.search(ko, max(link.span[1] - 1, token.start - 1), token.start + TAIL + 6)
    return match.end() if match and match.start() <= token.start + TAIL else None
