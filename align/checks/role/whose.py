"""Whose it is: the stake that one buys in another told as the other's in the one.

대한항공은 아시아나항공의 지분을 인수한다, and no "stake in Korean Air" is bought; 중국은 일본산 수산물의 수입을
금지한다, and no "Chinese seafood" is kept out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["find_turned_owners"]

STAKE_KO = re.compile(
    r"(?:의\s)?\s?(?:지분|주식|경영권|(?:[가-힣]{2,6}\s)?(?:부문|사업부|자회사|계열사))"
)
BOUGHT_KO = re.compile(r"인수|매입|사들|취득|확보|매수|보유")
OWN_KO = re.compile(r"자사|자기|자신|스스로|서로|상호|교환|맞교환|합작")
STAKE_EN = re.compile(
    r"\b(?:stakes?|shares?|interest|ownership|owner|shareholder|control|takeover|acquisition|division|unit|business|arm|subsidiary|affiliate)\s(?:in|of)\s(?:the\s)?$",
    re.I,
)
SHARES_BEHIND = re.compile(r"['’]?s?\s(?:shares|stakes?|stocks?)\b")
TOPIC = re.compile(r"(?:은|는|이|가)\s")
ORIGIN_KO = re.compile(r"(?<=국)산\s|(?<=본)산\s|(?<=만)산\s|(?<=일)산\s|(?<=아)산\s")
NEAR = 30
"""Characters before a name in which "stake in" stands."""


def find_turned_owners(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """What is the other's in the Korean and the doer's in the English.

    >>> from align.words.evidence import link_words
    >>> ko, en = "네이버는 왈라팝의 지분을 인수했다.", "Wallapop has bought a stake in Naver."
    >>> [(en[slice(*t.en)], t.right) for t in find_turned_owners(ko, en, link_words(ko, en))]
    [('stake in Naver', 'is who gets it from the other')]
    """
    stake = STAKE_KO.search(ko) if BOUGHT_KO.search(ko) else None
    origin = ORIGIN_KO.search(ko) if "산" in ko else None
    if not stake and not origin:
        return
    links = evidence.ko
    doer = next((k for k in links if TOPIC.match(ko, k.span[1])), None)
    if doer is None or doer.span[0] or not doer.kind or len(set(doer.en)) != 1:
        return
    if stake and BOUGHT_KO.search(ko, stake.end()) and not OWN_KO.search(ko):
        yield from _stakes(doer, stake.span(), links, ko, en)
    if origin:
        yield from _origins(doer, origin.start() + 1, links, ko, en)


def _stakes(
    doer: KoreanLink, stake: Span, links: Sequence[KoreanLink], ko: str, en: str
) -> Iterator[Mismatch]:
    whose = next((k for k in links if k.span[1] == stake[0] and k is not doer), None)
    place = doer.en[0]
    said = STAKE_EN.search(en, max(0, place[0] - NEAR), place[0])
    behind = SHARES_BEHIND.match(en, place[1])
    begin = said.start() if said else place[0]
    end = behind.end() if behind and not said else place[1]
    if whose is None or not whose.kind or ko.count(ko[slice(*doer.span)]) > 1:
        return
    if not said and not behind:
        return
    own = any(STAKE_EN.search(en, max(0, s[0] - NEAR), s[0]) for s in whose.en)
    if not own and any(s[0] < begin for s in whose.en):
        yield Mismatch((doer.span[0], stake[1]), (begin, end), "is who gets it from the other")


def _origins(
    doer: KoreanLink, end: int, links: Sequence[KoreanLink], ko: str, en: str
) -> Iterator[Mismatch]:
    """일본산 수산물 as "Chinese seafood", 중국은 being who bans it."""
    land = next((k for k in links if k.span[1] == end), None)
    what = next((k for k in links if k.span[0] == end + 1), None)
    if land is None or what is None or not land.kind or not what.kind:
        return
    place = doer.en[0]
    beside = [s for s in what.en if s[0] - place[1] == 1]
    own = any(s[0] - o[1] == 1 for s in what.en for o in land.en)
    if beside and not own and any(o[0] < place[0] for o in land.en):
        span = (doer.span[0], what.span[1])
        yield Mismatch(span, (place[0], beside[0][1]), "is who does it to the other")
