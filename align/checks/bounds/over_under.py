"""Over for under in set phrases: "concern under the launch", "under the past two days".

The English alone tells: no such word goes with "under", and the Korean has nothing beneath anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span

__all__ = ["find_over_under"]

PERIOD = r"(?:hours|days|nights|weeks|months|years|decades|seasons|weekends?|hour|day|week|month|year|decade|season|quarters?)"
UNDER_EN = re.compile(
    r"\b(?:(?:concerns?|worr(?:y|ies)|fears?|anger|outrage|fury|disappointment|regret|alarm|dismay|optimism|excitement|remorse|grief|(?<!in\sa\s)rows?|feuds?|quarrels?|spats?|controvers(?:y|ies)|disputes?|debates?"
    r"|disagreements?|disappointed|worried|concerned|outraged|angry|apologi[sz]ed|uncertainty|hanging|looming|victory|lead|advantage)"
    rf"|(?P<time>(?=[Uu]nder\sthe\s(?:(?:next|past|last|coming|previous|following)\s)(?:few\s|several\s|[0-9]+\s|[a-z]{{3,5}}\s)?{PERIOD}\b)|(?=[Uu]nder\sthe\sweekend\b)))"
    r"\s?(?P<under>[Uu]nder)\b"
    r"(?!\sway\b|\s(?:[A-Za-z'’-]+\s){0,4}(?:laws?|acts?|rules?|systems?|polic(?:y|ies)|leadership|governments?|administration|presidency|coach|manager|agreements?|deal|treaty|pacts?|regime|constitution|conditions?|plans?|scheme"
    r"|charter|rule|pressure|scrutiny|banner|umbrella|supervision|control|command|circumstances|name|lights?|sun|stars|sky|roof|bridge|table|title|surface|[Pp]resident|[Pp]rime|[Mm]ayor|[Gg]overnor|[Cc]hairman)\b)"
)
BENEATH_KO = re.compile(
    r"아래|밑|하에|하의|미만|이하|속에|속의|[체정권]하|지[하휘]|법|따[라르른]|의[해하거]|중[인이에]|언더|체제|시절|집권|재임"
)
OVER_EN = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|currently|now|still|came|comes|come|put)\s(?P<over>over)\s"
    r"(?:construction|investigation|way|arrest|siege|review|scrutiny|attack|threat|consideration|discussion)\b"
    r"(?=[,.;!?”\"]|$|\s(?:by|in|since|at|for|from|as|and|on|to|with)\b)"
)
# 깊이 111㎞: how deep a thing lies is below what is above it.
DEEP_KO = re.compile(r"깊이|수심|지하|해저|심도")
HIGH_KO = re.compile(r"높이|고도|해발|위(?:에|로|쪽)?\s|상공|지상|수면\s?위")
ABOVE_EN = re.compile(
    r"\b(?P<above>above)\s(?:the\s|(?:the\s)?(?:[Ee]arth|sea|water|ground)['’]s\s)?(?:surface|ground|seabed|sea\slevel)\b"
)
LOW_EN = re.compile(r"\b(?:below|beneath|under|deep|depth|underground)\b", re.I)


def find_over_under(ko: str, en: str) -> Iterator[tuple[Span, str]]:
    """The places of the English where "over", "under" or "above" is the other, and what is meant.

    >>> en = "Ministers expressed concern under the launch."
    >>> [(en[slice(*place)], right) for place, right in find_over_under("우려를 밝혔다.", en)]
    [('under', 'over')]
    """
    if not BENEATH_KO.search(ko):
        yield from ((one.span("under"), "over") for one in UNDER_EN.finditer(en))
    yield from ((one.span("over"), "under") for one in OVER_EN.finditer(en))
    above = ABOVE_EN.search(en)
    if above and DEEP_KO.search(ko) and not HIGH_KO.search(ko) and not LOW_EN.search(en):
        yield above.span("above"), "below"
