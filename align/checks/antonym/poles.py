"""Scales with two ends: up and down, first and last, the four winds.

A text that speaks of one end only is not translated by one that speaks of the other end only,
however free the wording; so no word needs to answer another here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span, meets
from align.checks._opposites import whole_words
from align.checks._told_rows import find_told
from align.checks.antonym.directions import RATE
from align.dates import find_dates
from align.words import english, korean
from align.words.evidence import PairEvidence
from align.words.korean import KoreanWord

__all__ = ["FALLS", "RISES", "find_poles", "is_other_sense"]

RISES = frozenset(
    "오르다 상승 급등 증가 늘다 늘어나다 급증 높아지다 뛰다 반등 강세 치솟다 인상 확대 상승세 올라서다 뛰어오르다"
    " 솟구치다 오름세 증가세 급상승 올리다 늘리다 높이다".split()
)
FALLS = frozenset(
    "떨어지다 하락 급락 감소 줄다 줄어들다 급감 낮아지다 폭락 내리다 약세 하락세 내림세 감소세"
    " 내려앉다 주저앉다 곤두박질치다 미끄러지다 인하 축소 추락 줄이다 낮추다".split()
)
"""Moves, of whatever moves or is moved."""
UP_KO = RISES | frozenset("성장 올라가다 반등하다 호조".split())
DOWN_KO = FALLS | {"내려가다"}
UP_EN = frozenset(
    "rise climb gain jump soar surge increase advance grow higher rebound raise"
    " expand growth".split()
)
DOWN_EN = frozenset(
    "fall drop decline plunge tumble slip decrease shrink lower slide sink plummet"
    " reduce dip weaken retreat".split()
)
MOVES_EN = UP_EN | DOWN_EN
# The other senses of words that look like one end of a scale.
OTHER_SENSE = {
    "won": re.compile(r"(?:[0-9]|illion|undred|ousand|\b(?:the|of|korean|per|a))\s$", re.I),
    "fall": re.compile(r"\b(?:in|this|last|next|early|late|every|each)\s(?:the\s)?$", re.I),
    "few": re.compile(r"\b(?:a|quite\sa|no|not)\s$", re.I),
    "left": re.compile(
        r"\b(?:was|were|is|are|be|been|being|get|got|gets|the|to\sthe|on\sthe|far)\s(?:[a-z]+\s)?$",
        re.I,
    ),
    "rose": re.compile(r"\b(?:a|the|red|white)\s$", re.I),
}
SEASON = re.compile(
    r"\s(?:foliage|season|semester|term|harvest|colou?rs?|leaves|weather|festival|crops?|winds?|garden)\b",
    re.I,
)
# To fall short, ill or in love is no fall.
FALLING = frozenset("fall falls fell fallen falling".split())
FALLEN = re.compile(
    r"\s(?:short|ill|apart|asleep|flat|foul|through|victim|prey|in\slove|on\sdeaf|under)\b", re.I
)
# To raise money, a question or a child is no rise.
RAISED = re.compile(
    r"\s(?:(?:the|its|their|more|any|some|enough|serious|new|further)\s){0,2}(?:money|funds?|funding|capital|cash|[\w ]{0,12}(?:questions?|concerns?|doubts?"
    r"|suspicions?|awareness|eyebrows|children|kids|hopes|fears|alarm|objections?|issues?|voices?|hands?))\b",
    re.I,
)
# Who is aged 19 need not be old.
AGED = re.compile(r"\s(?:[0-9]|between|from|under|over|about|around|[a-z]+teen\b|[a-z]+ty\b)", re.I)
SENSE_REACH = 14
"""Characters before a word that tell its sense."""
MOST_KO = re.compile(r"가장\s?(?:큰|크|높|많)|최대(?!\s?[0-9])|최고|최다")
LEAST_KO = re.compile(r"가장\s?(?:작|낮|적)|최소(?!\s?[0-9])|최저|최하")
MOST_EN = re.compile(r"\b(?:largest|biggest|highest|greatest|tallest)\b", re.I)
LEAST_EN = re.compile(r"\b(?:smallest|lowest|fewest)\b", re.I)
# Words that also say one of the ends, too common to doubt.
MUCH_EN = re.compile(r"\b(?:most|best|top|maximum|max|peak|record|main|major)\b", re.I)
SLIGHT_EN = re.compile(r"\b(?:least|minimum|bottom|minimal|minimi[sz]e\w*)\b", re.I)
# A dearer dollar is a cheaper won: the rate rises as the won weakens.
RATE_UP_KO = re.compile(
    r"환율[^.!?]{0,24}?(?:오[르른를]|올[랐라]|상승|급상승|급등|폭등|웃[돌돈]|넘[어었으겼]|돌파|치솟|뛰)|원화\s?(?:약세|가치[가는]?\s?(?:하락|떨어|급락))"
)
RATE_DOWN_KO = re.compile(
    r"환율[^.!?]{0,24}?(?:내[리려렸린]|떨어|하락|급락|밑[돌돈])|원화\s?(?:강세|가치[가는]?\s?(?:상승|올|급등))"
)
WON_UP_EN = re.compile(
    r"\b(?:won|currency)\s(?:[a-z]+ly\s)?(strengthened|strengthens|strengthening|appreciated|firmed|rallied|gained|rose|soared|jumped|climbed)\b"
    r"|\b(?:strong(?:er)?|strengthening)\swon\b",
    re.I,
)
WON_DOWN_EN = re.compile(
    r"\b(?:won|currency)\s(?:[a-z]+ly\s)?(weakened|weakens|weakening|depreciated|slid|fell|dropped|declined|tumbled|plunged|slipped)\b"
    r"|\b(?:weak(?:er)?|weakening)\swon\b",
    re.I,
)
# The won's own rate falls as the dollar's rises: only the rate of the pair is sure.
PAIR_RATE_EN = r"\b(?:won(?:[-–/]|[-–]to[-–])(?:U\.S\.\s)?dollar|dollar[-–/](?:to[-–])?won)\s(?:exchange\s)?rates?\s(?:has\s|have\s|had\s|was\s|is\s)?(?:[a-z]+ly\s)?"
RATE_UP_EN = re.compile(
    rf"{PAIR_RATE_EN}(ris\w+|rose|climb\w*|jump\w*|soar\w*|surg\w+|spik\w+|shot\sup|went\sup|top\w*)",
    re.I,
)
RATE_DOWN_EN = re.compile(
    rf"{PAIR_RATE_EN}(fall\w*|fell|drop\w*|declin\w+|plung\w+|plummet\w*|tumbl\w+|slid\w*|sank|dipp?\w*|slipp?\w*|went\sdown)",
    re.I,
)
COMPASS = {"동": "east", "서": "west", "남": "south", "북": "north"}
OPPOSITE = {"east": "west", "west": "east", "south": "north", "north": "south"}
SIDE = re.compile(r"(?P<one>[동서남북])(?:쪽|부|측|단|해안|녘|편|아시아|아프리카|반구)")
# 남남서쪽, south-southwest.
MIXED_KO = re.compile(
    r"(?P<winds>[동서남북](?:(?<=[남북])[남북]?|(?<=[동서])[남북])[동서])(?:쪽|부|향|해역|방향|풍)"
)
MIXED_EN = re.compile(
    r"\b(?:(?:north|south|east|west)-)?(?:north|south)(?:east|west)(?:ern|ward|erly)?\b", re.I
)
WIND = re.compile(r"\b(?:north|south|east|west)(?:ern(?:most)?|ward)?\b", re.I)
WINDS = re.compile(r"north|south|east|west", re.I)


def find_poles(ko: str, en: str, evidence: PairEvidence) -> Iterator[tuple[Span, Span]]:
    """A Korean word of one end and the English one of the other end.

    >>> from align.words.evidence import link_words
    >>> pair = ("주가가 하락했다.", "Shares climbed.")
    >>> list(find_poles(*pair, link_words(*pair)))
    [((4, 6), (7, 14))]
    """
    # What the rate does, the won does the other way.
    if not RATE.search(ko):
        yield from _moves(ko, en, evidence)
    yield from _winds(ko, en)
    yield from _rates(ko, en)
    for _, end, other_end in find_told("poles", ko, en):
        yield end, other_end
    for left, other, right, same, common in (
        (MOST_KO, LEAST_KO, LEAST_EN, MOST_EN, MUCH_EN),
        (LEAST_KO, MOST_KO, MOST_EN, LEAST_EN, SLIGHT_EN),
    ):
        one = left.search(ko)
        wrong = right.search(en) if one else None
        if one and wrong and not any(p.search(en) for p in (same, common)) and not other.search(ko):
            yield one.span(), wrong.span()


def is_other_sense(text: str, span: Span) -> bool:
    """Whether an English word of a scale is another word there: "won" the money, "fall" the season.

    >>> is_other_sense("the fall foliage", (4, 8)), is_other_sense("prices fall", (7, 11))
    (True, False)
    """
    word = text[slice(*span)].lower()
    if word in FALLING and FALLEN.match(text, span[1]):
        return True
    if word.startswith("rais") and RAISED.match(text, span[1]):
        return True
    if word == "aged" and AGED.match(text, span[1]):
        return True
    if word not in OTHER_SENSE:
        return False
    before = text[max(0, span[0] - SENSE_REACH) : span[0]]
    behind = word in ("fall", "rose") and SEASON.match(text, span[1])
    return bool(OTHER_SENSE[word].search(before) or behind)


def _moves(ko: str, en: str, evidence: PairEvidence) -> Iterator[tuple[Span, Span]]:
    found = whole_words(ko)
    # 역성장 is the opposite of 성장.
    ups = [w for w in found if w.lemma in UP_KO and ko[: w.start][-1:] != "역"]
    downs = [w for w in found if w.lemma in DOWN_KO]
    if bool(ups) == bool(downs):
        return
    moving = [w for w in english.words(en) if w.lemma in MOVES_EN]
    words = [w for w in moving if not is_other_sense(en, w.span)]
    rises = [w.span for w in words if w.lemma in UP_EN]
    falls = [w.span for w in words if w.lemma in DOWN_EN]
    if downs and rises and not ups and not falls:
        # 떨어진: lying so far off; it may explain a fall, but asks for none.
        asking = (w for w in downs if ko[w.end - 1] != "진")
        yield from ((w.span, rises[0]) for w in asking if not _is_answered(w, rises[0], evidence))
    elif ups and falls and not downs and not rises:
        yield from ((w.span, falls[0]) for w in ups if not _is_answered(w, falls[0], evidence))


def _is_answered(word: KoreanWord, place: Span, evidence: PairEvidence) -> bool:
    """Whether the English says the word elsewhere, or says another word there.

    What answers two words, as one "cut" both 인하 and 깎다, is no answer to either.
    """
    links = [k for k in evidence.ko if k.kind in ("lexicon", "related")]
    own = [k for k in links if any(part.start == word.start for part in k.words)]
    others = [k for k in links if k not in own]
    if any(meets(place, k.en[:1]) for k in others if k.kind == "lexicon"):
        return True
    mine = [k for k in own if k.kind == "lexicon"]
    shared = [s for k in others for s in k.en]
    return any(not meets(s, (place, *shared)) for k in mine for s in k.en)


def _rates(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    """환율이 올랐다 told as a stronger won, or as a lower rate."""
    up, down = RATE_UP_KO.search(ko), RATE_DOWN_KO.search(ko)
    if not (up or down):
        return
    rises = WON_UP_EN.search(en) or RATE_DOWN_EN.search(en)
    falls = WON_DOWN_EN.search(en) or RATE_UP_EN.search(en)
    if up and not down and rises and not falls:
        yield up.span(), rises.span()
    elif down and not up and falls and not rises:
        yield down.span(), falls.span()


def _winds(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    mixtures, sides = list(MIXED_KO.finditer(ko)), list(SIDE.finditer(ko))
    if not (mixtures or sides):
        return
    said = {m.group().lower() for m in WINDS.finditer(en)}
    # Any noun with the syllable may have been said as the wind: 북한, 서방, 호남.
    nouns = "".join(w.lemma for w in korean.words(ko) if w.is_noun)
    dates = [date.span for date in find_dates(ko, "ko")]
    for mixed in mixtures:
        winds = {COMPASS[one] for one in mixed["winds"]}
        opposed = {OPPOSITE[one] for one in winds}
        told = list(MIXED_EN.finditer(en))
        said_of = [set(WINDS.findall(place.group().lower())) for place in told]
        if told and not any(one <= winds for one in said_of) and said_of[0] & (opposed - winds):
            yield mixed.span(), told[0].span()
            return
    for side in sides:
        right = COMPASS[side["one"]]
        wrong = OPPOSITE[right]
        known = any(syllable in nouns for syllable, wind in COMPASS.items() if wind == wrong)
        if right in said or known or any(a <= side.start() < b for a, b in dates):
            continue
        for place in WIND.finditer(en):
            if place.group().lower().startswith(wrong):
                yield side.span(), place.span()
                return
