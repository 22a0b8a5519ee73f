"""Who won: LG에 3대 8로 졌다 as "beat LG 8-3".

English writes the winner's points first, so the score tells nothing; the verb with the rival
behind it does. "Uruguay beat Korea" has the rival before it and is sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import meets
from align.checks._mismatch import Mismatch
from align.words.evidence import link_words

__all__ = ["find_results"]

SCORED_KO = re.compile(
    r"(?P<rival>[가-힣A-Za-z]{2,12})(?:에게|에|을|를)\s(?:[^.,]{0,12}\s)?[0-9]{1,3}\s?(?:대|-|:)\s?[0-9]{1,3}\)?(?:으?로)?\s"
    r"(?:[가-힣]{1,4}\s)?(?P<deed>(?:패(?=[했하해한])|졌|져|지[고며는]|진\s|무릎|완패|석패|대패|역전패|덜미)"
    r"|(?:이겼|이기|이긴|이겨|꺾|제압|승리|완파|눌렀|눌러|누르|누른|물리|격파|대파|따돌))"
)
LOST_KO = re.compile(r"패(?![배])|졌|져|지[고며는]|진\s|무릎|덜미")
BEAT_EN = (
    r"beat(?:s|ing)?|defeat(?:s|ed|ing)?|edg(?:es|ed|ing)|thrash\w*|rout(?:s|ed|ing)|crush\w*|down(?:s|ed|ing)|blank(?:s|ed|ing)"
    r"|overc[ao]me|upset|(?:win|wins|victory|triumph|won)(?:\s[0-9-]+)?\s(?:over|against)"
)
LOST_EN = r"(?:lost|lose|loses|losing|fell|falling|bow(?:s|ed|ing)|succumb\w*|defeat|loss)(?:\s[0-9-]+)?\s(?:to|against)|beaten\sby|defeated\sby"
LEADING_EN = r"(?:the\s|host\s|rivals?\s|[A-Z][a-z]+\s)?"
BEAT, LOST = (re.compile(rf"\b(?P<deed>{deed})\s{LEADING_EN}$") for deed in (BEAT_EN, LOST_EN))
REACH = 40
"""Characters before the rival's name in which the verb stands."""


def find_results(ko: str, en: str) -> Iterator[Mismatch]:
    """Defeats told as victories over the same rival, and victories as defeats.

    >>> [one.right for one in find_results("LG에 3대 8로 졌다.", "Doosan beat LG 8-3.")]
    ['a defeat']
    """
    scored = SCORED_KO.search(ko)
    if not scored:
        return
    lost = LOST_KO.match(scored["deed"]) is not None
    links = link_words(ko, en).ko
    for link in links:
        if not meets(scored.span("rival"), [link.span]):
            continue
        for start, _ in link.en:
            said = (BEAT if lost else LOST).search(en, max(0, start - REACH), start)
            if said:
                right = "a defeat" if lost else "a victory"
                yield Mismatch(scored.span(), said.span("deed"), right)
                return
