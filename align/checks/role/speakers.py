"""Who said it: the words of one told as those of another.

The verb of saying that ends a Korean sentence has its speaker with 은/는 or 이/가. Where the only
speaker of the English is another noun of the Korean, its words are put in another mouth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks.role.actors import may_act
from align.checks.role.clauses import Noun, find_clauses
from align.checks.role.told_nouns import Told, links_of, told_nouns
from align.words.evidence import CLEAR_KINDS, KoreanLink, PairEvidence

__all__ = ["find_other_speakers"]

SAID_KO = re.compile(
    r"(?:다|라|냐|자)[\"”’']?(?:고|며|면서)\s(?:[가-힣]+\s)?(?:밝혔|말했|주장했|설명했|전했|강조했|덧붙였|지적했|경고했|반박했|해명했|토로했|비판했)다"
    r"|(?:입장|방침|뜻|의사|계획|견해)[을를]\s(?:밝혔|전했|내놨|내놓았|내비쳤)다"
)
SAYING = frozenset(
    "밝히 말 말하 주장 설명 전하 강조 덧붙이 지적 경고 반박 해명 토로 비판 내놓 내비치 발표 보도 이야기".split()
)
SAYS = (
    r"(?:said|says|told|claim(?:s|ed)|argue[sd]|insist(?:s|ed)|explain(?:s|ed)|added|adds|stress(?:es|ed)|note[sd]|warn(?:s|ed)"
    r"|emphasi[sz]e[sd]|maintain(?:s|ed)|contend(?:s|ed)|announced|stated|asserted|retorted|countered|pointed\sout|revealed)"
)
RIGHT_BEHIND = re.compile(rf"\s(?:(?:also|later|then|has|had)\s)?{SAYS}\b")
ANY = re.compile(
    rf"\b(?:{SAYS}|according\sto|saying|telling|quoted|statements?|comments?|remarks?)\b", re.I
)
OPENING = re.compile(
    r"(?:^|[.?!][\"”’']?\s|(?:[으했렸졌었았였났왔갔됐]나|지만|는데|[했렸졌었았였났왔갔됐]고|으며|반면),?\s)$"
)
"""What a clause with a subject of its own stands behind."""
# 소속사를 통해 "사실이 아니다"라고 전했다, "his agency said": who spoke for him.
SPOKE_FOR = re.compile(r"\s?측?[을를]\s통[해하]")
REACH = 12
"""Characters before a noun in which the clause before it ends."""


def find_other_speakers(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The noun that says in the English what another says in the Korean.

    >>> from align.words.evidence import link_words
    >>> ko = "노조는 합의했으나 회사는 항소하겠다는 입장을 밝혔다."
    >>> en = "The union agreed with the company, but the union said it would appeal."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_other_speakers(ko, en, link_words(ko, en))]
    [('회사는 항소하겠다는 입장을 밝혔다', 'is who says it')]
    """
    found = SAID_KO.search(ko)
    if not found or len(list(ANY.finditer(en))) != 1:
        return
    told = told_nouns(ko, en)
    speaker = _speaker(ko, found.start(), told)
    if speaker is None:
        return
    mine = _places(speaker, evidence.ko, en)
    saying = [n for c in find_clauses(ko) if c.deed in SAYING for n in (c.subject, c.topic)]
    first = [n for n in told.nouns if n.span[0] < speaker.span[0]]
    for noun in told.nouns:
        # With no other clause before, the noun that the English has speaking is inside the words.
        if noun == speaker or (noun in saying and noun not in first):
            continue
        if SPOKE_FOR.match(ko, noun.span[1]) or SPOKE_FOR.search(ko, *noun.span):
            continue
        for place in _places(noun, evidence.ko, en):
            says = RIGHT_BEHIND.match(en, place[1])
            if says and mine and not meets(place, mine):
                yield Mismatch(
                    (speaker.span[0], found.end()), (place[0], says.end()), "is who says it"
                )
                return


def _speaker(ko: str, end: int, told: Told) -> Noun | None:
    """The last noun before the verb of saying that opens the text or a clause of its own."""
    near = [
        n
        for n in told.nouns
        if n.role in ("topic", "subject")
        and n.span[0] < end
        and OPENING.search(ko, max(0, n.span[0] - REACH), n.span[0])
    ]
    return max(near, key=lambda n: n.span[0], default=None)


def _places(noun: Noun, links: Sequence[KoreanLink], en: str) -> list[Span]:
    """Where the English has who may speak."""
    if not may_act(noun, links, en):
        return []
    return [s for k in links_of(noun, links) if k.kind in CLEAR_KINDS for s in k.en]
