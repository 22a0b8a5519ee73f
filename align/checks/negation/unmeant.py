"""English that nobody means: a "not" beside another, one where none can stand, one that is missing.

"Has not no idea", "had not a hotel", "how did not you manage", "you can help but smile": whoever
wrote that did not read it again. A double negation of the Korean (없지 않다) may be told with two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._negated import cancelled

__all__ = ["find_unmeant"]

# Not "say no", "for nothing", "no longer": there the second is a word of its own. Nor what is said in
# dialect, "you don't see no tail".
TWICE_EN = re.compile(
    r"\b(?:not|never|cannot)\s(?:(?:be|been|have|had|has|yet|ever|also|even|hold|held|take|taken|receive[d]?|find|found|see|seen|make|made|show|shown|learn(?:ed|t)?|get|got|gotten|give|given|leave|left|offer(?:ed)?|feel|felt|hear|heard|play(?:ed)?)\s){0,2}"
    r"(?:no(?![\s-](?:longer|man['’]s|show|go\b|name|win|fly|matter|doubt|confidence|contact|entry|brainer|fault|one['’]s))|nothing|nobody|never)(?=\s[a-z])(?<!not\snothing)"
    r"|\bnot\snot\b"
)
# "Has not a single seat", "have not a clue" are said; so is "had not the rain come, they would".
HAVE_EN = re.compile(
    r"\b(?:ha(?:s|ve)|(?<=[a-z]\s)had)\snot\s(?![^.;]{0,40}\bbut\b)(?!\S+\s(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:earlier|before|ago)\b)(?:an?\s(?!(?:single|clue|hope|penny|cent|care|word|lot|little|few|chance)\b)|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|that)\s(?=[a-z0-9]))"
)
INVERTED_EN = re.compile(r"\b(?:would|could|might|should)\b", re.I)
ASKED_EN = re.compile(
    r"\b(?:what|why|how|when|where|who|whom)\s(?:do|does|did|have|has|had|is|are|was|were|will|would|can|could|should)\snot\s(?:I|you|he|she|it|we|they)\s(?=[a-z])",
    re.I,
)
# "Can't help but", "whether or not it is" without their "not".
BEREFT_EN = re.compile(
    r"\b(?:can|could)\shelp\sbut\b(?=\s(?:admire|agree|ask|be|cry|fall|feel|laugh|like|look|love|notice|say|see|smile|think|wonder|worry)\b)|\bwhether\sor\s(?:the|an?|he|she|it|they|we|you|I|[A-Z][a-z]+)\s"
)


def find_unmeant(ko: str, en: str) -> Iterator[Span]:
    """Where the English denies what it has denied already, or has a "not" too many or too few.

    >>> en = "Doctors have not no idea what to do."
    >>> [en[slice(*span)] for span in find_unmeant("의사들은 모르고 있다.", en)]
    ['not no']
    """
    if "not" in en or "never" in en:
        said = None if cancelled(ko) else TWICE_EN.search(en)
        said = said or ASKED_EN.search(en)
        if said is None and not INVERTED_EN.search(en):
            said = HAVE_EN.search(en)
        if said:
            yield _trimmed(said)
            return
    if "help but" in en or "hether or" in en:
        yield from (_trimmed(found) for found in BEREFT_EN.finditer(en))


def _trimmed(found: re.Match[str]) -> Span:
    return (found.start(), found.start() + len(found.group().rstrip()))
