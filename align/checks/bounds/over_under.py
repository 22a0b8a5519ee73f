"""Under for over, and over for under, where the words around them want the other: "concern under the launch".

No such word goes with "under", and the Korean has nothing beneath anything. Where the English alone
tells ("under the past two days"), it is a row of the table of set phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.casing import lowered
from align.checks._mismatch import Misused
from align.checks._own_places import own_places
from align.words.evidence import SURE_KINDS

__all__ = ["find_over_under"]

UNDER_EN = re.compile(
    r"\b(?:concerns?|worr(?:y|ies)|fears?|anger|outrage|fury|disappointment|regret|alarm|dismay|optimism|excitement|remorse|grief|(?<!in\sa\s)rows?|feuds?|quarrels?|spats?|controvers(?:y|ies)|disputes?|debates?"
    r"|disagreements?|disappointed|worried|concerned|outraged|angry|upset|furious|despondent|divided|apologi[sz]ed|fallen\sout|fell\sout|uncertainty|looming"
    r"|talks|negotiations|lawsuits?|backlash|uproar|criticism|frustration|anxiety|unease|doubts?|arguing|argued|bickering|quarrel(?:ing|ed)|wrangling)"
    r"\s(?P<under>under)\b"
    r"(?!\sway\b|\s(?:(?:the|new|then|former)\s){0,2}[A-Z]|\s(?:[A-Za-z'’-]+\s){0,4}(?:laws?|acts?|rules?|systems?|polic(?:y|ies)|leadership|governments?|administration|presidency|coach|manager|agreements?|deal|treaty|pacts?|regime|constitution|conditions?|plans?|scheme"
    r"|charter|rule|pressure|scrutiny|banner|umbrella|supervision|control|command|circumstances|name|lights?|sun|stars|sky|roof|bridge|table|title|surface|impact|weight|fire|cloud|duress|criticism|demands?|threat|suspicion|investigation|oath|contract|review|management|owner(?:s|ship)?|auspices|mediation|occupation|junta|dictator\w*|framework|mandate|sponsorship|provisions|terms|emergency|curfew|sanctions|predecessors?|process|guidance|format|article|section|rubric|boss|chief|head|captain|director|[Pp]resident|[Pp]rime|[Mm]ayor|[Gg]overnor|[Cc]hairman)\b)"
)
BENEATH_KO = re.compile(
    r"아래|밑|하에|하의|미만|이하|속에|속의|[체정권]하|지[하휘]|(?<![불방수])법(?!원|정|인)|따[라르른]|의[해하거]|중[인이에]|언더|체제|시절|집권|재임"
)
OVER_EN = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|currently|now|still|came|comes|come|put)\s(?P<over>over)\s"
    r"(?:construction|investigation|way|arrest|siege|review|scrutiny|attack|threat|consideration|discussion)\b"
    r"(?=[,.;!?”\"]|$|\s(?:by|in|since|at|for|from|as|and|on|to|with)\b)"
)
# "The fight was over construction": what it was about.
DISPUTE_EN = re.compile(
    r"\b(?:fight|clash|row|rift|disputes?|disagreement|debate|split|conflict|battle|controversy|differences?|question|issue|vote|talks)\b",
    re.I,
)
DISPUTE_KO = re.compile(r"둘러[싼싸]|소송|분쟁|놓고|쟁점|갈등|논란|다툼|공방|이견")
RULES_EN = re.compile(
    r"(?:[a-z]+\s)?(?:laws?|acts?|rules?|polic(?:y|ies)|agreements?|deals?|treat(?:y|ies)|pacts?|accords?|constitution|charter|contracts?"
    r"|provisions?|clauses?|regulations?|standards?|guidelines?|framework|plans?|schemes?|program\w*|measures?|orders?|systems?|bills?)\b",
    re.I,
)
ACCORDING_KO = re.compile(r"에\s?따라")
# 깊이 111㎞: how deep a thing lies is below what is above it.
DEEP_KO = re.compile(r"(?:깊이|수심|심도)[가-힣]{0,2}\s(?:[가-힣]{1,4}\s)?[0-9]")
HIGH_KO = re.compile(r"높이|고도|해발|위(?:에|로|쪽)?\s|밖|바깥|옮[기겨긴]|상공|지상|수면\s?위")
ABOVE_EN = re.compile(
    r"\b(?P<above>above)\s(?:the\s|(?:the\s)?(?:[Ee]arth|sea|water|ground)['’]s\s)?(?:surface|ground|seabed|sea\slevel)\b"
)
# 나무 밑에, 지붕 아래에: the thing itself is linked on both sides.
PLACED_KO = re.compile(r"의?\s(?:밑|아래)에(?:서|\s[앉서누놓있숨])")
PLACED_EN = re.compile(r"\b(?P<side>over|above)\s(?:[a-z]+\s){0,3}$")
UNDER_BEFORE_EN = re.compile(r"\b(?P<side>under|beneath|below)\s(?:[a-z]+\s){0,2}$")
ABOVE_KO = re.compile(r"의?\s위(?:에|에서|로|를)\s")
# 교육부 산하, 새 규정에 따라, 후세인 집권 당시: what is under them.
UNDER_KO = re.compile(
    r"의?\s?(?:산하|휘하|치하)(?:의|에|에서)?(?=[\s,])|(?:의\s|\s)(?:감독|지휘|통제|지도|보호)\s?(?:하에|아래)|에\s?따라(?=[\s,])|\s(?:집권|정권|치하|행정부|정부)\s?(?:당시|시절|때|하에서)"
)
OVER_BEFORE_EN = re.compile(
    r"(?:^|(?<=[\s“\"]))(?P<side>over)\s(?:(?:an?|the|its|their|his|her|new|this|these|those|current)\s){0,2}$",
    re.I,
)
# 브렉시트에 대해, 해고를 둘러싸고: what it is about.
ABOUT_KO = re.compile(
    r"(?:에\s(?:대해|대한|관한|관해)|[을를]\s(?:둘러싼|둘러싸고|놓고|두고|문제\s?삼)|와\s관련|과\s관련|\s관련|\s문제로)(?=[\s가-힣])"
)
ABOUT_EN = re.compile(
    r"\b(?P<side>under)\s(?:(?:an?|the|its|their|his|her|alleged|recent)\s){0,2}$"
)
END_EN = re.compile(
    r"[.,;!?]?$|[.,;!?]|\s(?:and|after|as|at|before|but|by|for|from|in|of|on|that|to|when|which|while|who|with)\b"
)
# What one may be under, and what is told about as well: 법, 협정, 조건.
RULING_EN = re.compile(
    r"(?:law|act|rule|system|polic(?:y|ie)|agreement|deal|treat(?:y|ie)|pact|accord|regime|constitution|condition|plan|scheme|charter|contract|program(?:me)?|provision|clause|article|term|regulation|standard|guideline|framework"
    r"|pressure|scrutin|supervis|control|command|investigat|probe|review|criticism|threat|attack|fire|suspic|martial|arrest|audit|lockdown|siege|blockade|repair|renovat|treatment|quarantine|negotiat|detention|custody|occup|surveillance|protect|sanction|government|administrat|president|leader|coach|manager|system|law|order|name|title|banner|construct|development|consider|discuss|debate|circumstance|umbrella|bridge|sea|water|ground|surface|sun|light|influence)",
    re.I,
)
LOW_EN = re.compile(r"\b(?:below|beneath|under|deep|depth|underground)\b", re.I)


def find_over_under(ko: str, en: str) -> Iterator[Misused]:
    """The places of the English where "over", "under" or "above" is the other, and what is meant.

    >>> en = "Ministers expressed concern under the launch."
    >>> [(en[slice(*place)], right) for place, right in find_over_under("우려를 밝혔다.", en)]
    [('under', 'over')]
    """
    yield from _placed(ko, en)
    ruled = list(_ruled(ko, en))
    yield from ruled
    if not ruled and "under" in en and not BENEATH_KO.search(ko):
        yield from (Misused(one.span("under"), "over") for one in UNDER_EN.finditer(en))
    if "over" in en and not DISPUTE_KO.search(ko):
        yield from (
            Misused(one.span("over"), "under")
            for one in OVER_EN.finditer(en)
            if not DISPUTE_EN.search(en, 0, one.start())
        )
    above = ABOVE_EN.search(en) if "above" in en else None
    if above and DEEP_KO.search(ko) and not HIGH_KO.search(ko) and not LOW_EN.search(en):
        yield Misused(above.span("above"), "below")


def _placed(ko: str, en: str) -> Iterator[Misused]:
    """나무 밑에 앉은 as "sitting over a tree"."""
    told = ("over" in en or "above" in en) and " 위" not in ko
    places = {m.start() for m in PLACED_KO.finditer(ko)} if told else ()
    for link, (start, _) in own_places(ko, en) if places else ():
        said = PLACED_EN.search(en, 0, start) if link.span[1] in places else None
        if said:
            yield Misused(said.span("side"), "under")


def _is_above(ko: str, en: str, at: int, start: int) -> bool:
    """Whether what stands there can be over one: 규정에 따라; not "over time", nor what a row is over."""
    ruling = RULES_EN.match(en, start) or not ACCORDING_KO.match(ko, at)
    return bool(ruling) and not DISPUTE_KO.search(ko)


def _ruled(ko: str, en: str) -> Iterator[Misused]:
    """교육부 산하 as "over the ministry", 브렉시트에 대해 as "under Brexit", 머리 위에 as "under her head"."""
    under, over = UNDER_BEFORE_EN.search, OVER_BEFORE_EN.search
    ruled = {m.start() for m in UNDER_KO.finditer(ko)} if "over " in lowered(en) else set()
    about = {m.start() for m in ABOUT_KO.finditer(ko)} if " under " in en else set()
    beneath = any(word in en for word in (" under", " beneath", " below"))
    above = {m.start() for m in ABOVE_KO.finditer(ko)} if beneath else set()
    for link, (start, end) in own_places(ko, en) if ruled or about or above else ():
        at = link.span[1]
        if link.kind not in SURE_KINDS:
            continue
        if at in ruled and (said := over(en, 0, start)) and _is_above(ko, en, at, start):
            yield Misused(said.span("side"), "under")
        elif at in above and not BENEATH_KO.search(ko) and (said := under(en, 0, start)):
            yield Misused(said.span("side"), "over")
        elif at in about and not BENEATH_KO.search(ko) and END_EN.match(en, end):
            said = ABOUT_EN.search(en, 0, start)
            if said and not RULING_EN.match(en, start):
                yield Misused(said.span("side"), "over")
