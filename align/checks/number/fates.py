"""What became of how many: the dead told as the injured, the rescued as the missing.

Korean says the figure before the fate (3명이 숨지고) or behind it (사망자 3명), English in either
order too: so a figure and a fate belong together where nothing parts them on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from align.bitext import Pair, Span
from align.checks._mismatch import Mismatch
from align.words.evidence import link_words

__all__ = ["find_fates"]

# Each fate, the Korean and the English for it. A grave injury is an injury.
FATES = {
    "dead": (
        r"숨[지졌진질져]|사망|목숨을\s?잃|죽(?<![가-힣]죽)[었은고]|희생",
        r"die[sd]?|dying|dead|deaths?|fatalit(?:y|ies)|kill(?:s|ed|ing)?|li(?:fe|ves)|perish\w*",
    ),
    "injured": (
        r"부상|다[치쳤친쳐]|중상|경상|중경상",
        r"injur(?:y|ies|e|es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?",
    ),
    "missing": (r"실종", r"missing|unaccounted|disappear(?:ed|ing)"),
    "rescued": (r"구조[됐되돼했하]|구조자", r"rescu(?:e|ed|es|ing)|sav(?:ed|ing)|saves"),
    "infected": (r"감염|확진", r"infect(?:ed|ing|ions?|s)|cases?|contract(?:ed|ing)|sick\w*"),
    "badly hurt": (
        r"중상(?!자?[·,]?\s?경상)",
        r"serious(?:ly)?|critical(?:ly)?|severe(?:ly)?|gravely",
    ),
    "slightly hurt": (r"경상(?<!중경상)", r"slight(?:ly)?|minor|light(?:ly)?|mild(?:ly)?"),
}  # fmt: skip
KO = {fate: re.compile(ko) for fate, (ko, _) in FATES.items()}
EN = {fate: re.compile(rf"\b(?:{en})\b", re.I) for fate, (_, en) in FATES.items()}
ANY_KO = re.compile("|".join(ko for ko, _ in FATES.values()))
LABEL = re.compile(
    r"(?:사망자|부상자|실종자|중상자?|경상자?|구조자|확진자|감염자|희생자)[은는이가도]?\s(?:약\s|총\s)?$"
)
"""What may stand right before a figure in place of a verb behind it: 사망자 3명."""
LABEL_REACH = 9
REACH = 24
"""Characters behind a Korean figure in which its fate stands."""
PART_KO = re.compile(r"[,.;]|\s(?:중|가운데)\s")
PART_EN = re.compile(
    r"[,;:—–]|\.(?![0-9])|\b(?:and|while|but|with|as|after|before|when|including|of\s(?:whom|them|which|those))\b"
)
# Words by which a text speaks of a fate at all: where one stands, the figure may belong to it.
WIDE_KO = {
    "dead": re.compile(
        r"숨|사망|목숨|죽|희생|살해|피살|사살|처형|자살|순직|전사|시신|주검|생명|참변|사상|유명을|사체|익사|질식|별세|타계|학살|테러|참사|살인|잃"
    ),
    "injured": re.compile(r"부상|다[치쳤친쳐]|중상|경상|상처|사상|상해|골절|화상|입[었은원]|크게"),
}
WIDE_EN = {
    "dead": re.compile(
        r"\b(?:die|dying|dead|death|kill|fatal|li(?:fe|ves)|slain|murder|perish|bod(?:y|ies)|victim|toll|suicid|execut|drown"
        r"|casualt|deceas|lost|succumb)",
        re.I,
    ),
    "injured": re.compile(r"\b(?:injur|wound|hurt|casualt|burn|fractur|hospital|treat)", re.I),
}


class _Told(NamedTuple):
    """A figure with its places and what became of those it counts, on both sides."""

    value: object
    ko: Span
    en: Span
    fates_ko: frozenset[str]
    fates_en: frozenset[str]


def find_fates(pair: Pair) -> Iterator[Mismatch]:
    """The figures whose fates the English exchanges, or tells as another fate.

    >>> pair = Pair.of("3명이 숨지고 12명이 다쳤다.", "It left 3 injured and 12 dead.")
    >>> [(pair.ko.text[slice(*f.ko)], f.right) for f in find_fates(pair)]
    [('3명이 숨지고 12명', 'dead')]
    """
    if not ANY_KO.search(pair.ko.text):
        return
    told = [figure for figure in _figures(pair) if figure.fates_ko and figure.fates_en]
    for one, other in combinations(told, 2):
        lost, lost_too = one.fates_ko - one.fates_en, other.fates_ko - other.fates_en
        turned = lost & other.fates_en and lost_too & one.fates_en and not lost & lost_too
        if turned and one.value != other.value:
            fate = sorted(lost & other.fates_en)[0]
            en = (min(one.en[0], other.en[0]), max(one.en[1], other.en[1]))
            yield Mismatch((one.ko[0], other.ko[1]), en, fate)
            return
    for figure in told:
        for right, wrong in (("dead", "injured"), ("injured", "dead")):
            if _is_only(right, wrong, figure, pair):
                yield Mismatch(figure.ko, figure.en, right)
                return


def _is_only(right: str, wrong: str, figure: _Told, pair: Pair) -> bool:
    """Whether the Korean speaks of one fate alone and the English of the other alone."""
    return (
        right in figure.fates_ko
        and wrong in figure.fates_en
        and not WIDE_KO[wrong].search(pair.ko.text)
        and not WIDE_EN[right].search(pair.en.text)
    )


def _figures(pair: Pair) -> Iterator[_Told]:
    """The persons counted on both sides, by the evidence, each with its fates."""
    evidence = link_words(pair.ko.text, pair.en.text)
    starts_ko = sorted(q.span[0] for q in evidence.numbers_ko)
    spans_en = [q.span for q in evidence.numbers_en]
    for i, j in evidence.number_links:
        ko, en = evidence.numbers_ko[i], evidence.numbers_en[j]
        if ko.unit_class not in ("count", "") or ko.value != en.value:
            continue
        fates_ko = _fates_ko(pair.ko.text, ko.span, starts_ko)
        segment = _segment(pair.en.text, en.span)
        if sum(segment[0] <= start < segment[1] for start, _ in spans_en) != 1:
            continue
        said = frozenset(f for f, words in EN.items() if words.search(pair.en.text, *segment))
        yield _Told(ko.value, ko.span, segment, fates_ko, said)


def _fates_ko(text: str, figure: Span, starts: list[int]) -> frozenset[str]:
    start, end = figure
    label = LABEL.search(text, max(0, start - LABEL_REACH), start)
    if label:
        region = label.span()
    else:
        stop = min([s for s in starts if s >= end] + [end + REACH, len(text)])
        part = PART_KO.search(text, end, stop)
        region = (end, part.start() if part else stop)
    return frozenset(fate for fate, words in KO.items() if words.search(text, *region))


def _segment(text: str, figure: Span) -> Span:
    """The stretch around an English figure that nothing parts."""
    start = 0
    for part in PART_EN.finditer(text):
        if part.start() >= figure[1]:
            return (start, part.start())
        if part.end() <= figure[0]:
            start = part.end()
    return (start, len(text))
