"""Which Korean word a place of the English belongs to, where several could have it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Pair, Span, meets
from align.checks._opposites import base, opposites
from align.checks._own_places import own_places
from align.checks.antonym.english_text import EnglishText
from align.words import english
from align.words.evidence import CLEAR_KINDS, SURE_KINDS, KoreanLink, PairEvidence
from align.words.korean import KoreanWord

__all__ = [
    "BESIDE",
    "FEW",
    "LONGEST",
    "claims",
    "is_claimed",
    "is_contested",
    "is_of",
    "is_rivalled",
    "is_wanted",
    "modifies",
]

DEED = re.compile(r"[을를]?\s?(?:조치|처분|처리|당)?[하한할함해했되된될됨돼됐시]")
OWN_VERB = frozenset({"을 ", "를 ", "이 ", "가 "})
"""What stands between a noun and the verb that makes a deed of it: 역전승을 거두다."""
# 불기소 처분했다, 불안에 떨었다: the next word says no deed of its own.
OWN_DEED = re.compile(
    r"(?:으?로)?\s(?:처분|처리|조치|결정|판정|판결)|에\s(?:떨|빠[져지진졌]|휩싸|시달|사로잡)"
)
MODIFYING = frozenset({" ", "한 ", "된 ", "는 ", "은 ", "던 ", "운 "})
"""What stands between an adjective and its noun: 열린 경기장, 중요한 회의."""
BESIDE = 12
"""Characters between words that belong together."""
LONGEST = 5000
"""Characters of a text of which every word may be looked for in the other."""
FEW = 2
"""Words of an English text that no Korean word asks for, by which it is told closely."""


def is_of(word: KoreanWord, link: KoreanLink) -> bool:
    """Whether a link is of the word, under whatever lemma."""
    start = word.start
    # A loop: any() of a generator takes twice the time, and this is asked of every link.
    for other in link.words:  # noqa: SIM110
        if other.start == start:
            return True
    return False


def is_claimed(span: Span, word: KoreanWord, evidence: PairEvidence) -> bool:
    """Whether another word has no other answer: 야당 claims the "opposition" of "opposition party"."""
    return any(
        link.kind == "lexicon"
        and not is_of(word, link)
        and link.words[-1].lemma != word.lemma
        and all(meets(span, [s]) for s in link.en)
        and any(s[1] - s[0] > span[1] - span[0] for s in link.en)
        for link in evidence.ko
    )


def claims(link: KoreanLink, evidence: PairEvidence) -> tuple[Span, ...]:
    """What a word may be said by: of several places the one beside the word before it, if any.

    The "opening" of "opening ceremony" says 개막식, and so it is "held" that says 열다.
    """
    whole = [k.en[0] for k in evidence.ko if k is not link and k.kind == "lexicon"]
    free = [s for s in link.en if not any(w != s and w[0] <= s[0] and s[1] <= w[1] for w in whole)]
    places = tuple(free) or link.en
    far = {place: _distance(place, link.span[0], evidence) for place in places}
    best = min(far, key=far.__getitem__, default=None)
    if best is None or link.kind != "lexicon":
        return link.en
    return (best,) if far[best] <= BESIDE and len(link.words) == 1 else places[:1]


def modifies(word: KoreanWord, span: Span, pair: Pair) -> bool:
    """Whether a word stands before a noun, and its opposite before the only English of that noun."""
    ko, en = pair.ko.text, pair.en.text
    return any(
        ko[word.end : link.span[0]] in MODIFYING and en[span[1] : place[0]] == " "
        for link, place in own_places(ko, en)
        if link.kind == "lexicon"
    )


def is_rivalled(span: Span, word: KoreanWord, evidence: PairEvidence, pair: Pair) -> bool:
    """Whether another verb, of which nothing else is left, stands closer to a verb of the English.

    Of 점퍼를 입은 남자를 퇴거 조치했다, "removed the man in the jacket", 퇴거 is what was said.
    """
    ko, en = pair.ko.text, pair.en.text
    if not _is_inflected(en[slice(*span)]):
        return False
    free = [w.span for w in evidence.en_unexplained if _is_inflected(w.text)]
    own = _distance(span, word.start, evidence)
    for link in evidence.ko:
        if link.kind in CLEAR_KINDS or not link.expected or is_of(word, link):
            continue
        own_deed = OWN_DEED.match(ko, word.end)
        if ko[word.end : link.span[0]] in OWN_VERB or (
            own_deed and meets(link.span, [own_deed.span()])
        ):
            continue
        if link.words[-1].tag.startswith(("VV", "XR")) or DEED.match(ko, link.span[1]):
            reach = _distance(span, link.span[0], evidence)
            if reach <= own and all(_distance(s, link.span[0], evidence) >= reach for s in free):
                return True
    return False


def _is_inflected(word: str) -> bool:
    """Whether an English word has the form of a verb: removed, fallen, easing."""
    return not word.endswith("s") and english.lemma(word) != word.lower()


def _distance(span: Span, start: int, evidence: PairEvidence) -> int:
    """Characters between a place and the English of the word before a Korean one."""
    before = [k for k in evidence.ko if k.kind in SURE_KINDS and k.span[1] <= start]
    places = before[-1].en if before else ()
    return min((max(span[0] - b, a - span[1], 0) for a, b in places), default=LONGEST)


def is_contested(
    span: Span, word: KoreanWord, opposite: Sequence[Span], evidence: PairEvidence
) -> bool:
    """Whether another word has no answer but this one, and an opposite has no word at all.

    Of 하락으로 줄었다, "fell as prices jumped", one word has "fell", and the other is told as "jumped".
    """
    free = [w.span for w in evidence.en_unexplained]
    return any(meets(s, free) for s in opposite) and any(
        k.kind == "lexicon" and set(k.en) == {span} and not is_of(word, k) for k in evidence.ko
    )


def is_wanted(
    span: Span,
    word: KoreanWord,
    words: Sequence[KoreanWord],
    opposite: Sequence[Span],
    target: EnglishText,
    evidence: PairEvidence,
) -> bool:
    """Whether another word has nothing but a place, and an opposite of this one has no word at all.

    Of 유가가 하락하자 인하 폭을 축소했다, "fell" and "tax cut" are two words', and "expanded" is the third.
    """
    # Korean says a thing twice as well; where the English is told freely, that tells nothing.
    free = [w.span for w in evidence.en_unexplained]
    told = any(meets(s, free) and target.asserts(s) for s in opposite)
    if len(free) > FEW or not told or word.tag.startswith("VA"):
        return False
    sole = [(k, k.en[0]) for k in evidence.ko if k.kind == "lexicon" and len({*k.en}) == 1]
    for other in words:
        if other.start == word.start:
            continue
        own, contrary = opposites(base(other.lemma))
        # 임대료를 내린 건물주에게 세금을 깎아 준다, "raise": it may as well be the other that is turned.
        if any(meets(s, free) for s in target.all_places(contrary)):
            continue
        places = target.all_places(own)
        rest = [s for s in places if s != span]
        if len(rest) < len(places) and all(
            any(s == place and not is_of(other, k) and not is_of(word, k) for k, place in sole)
            for s in rest
        ):
            return True
    return False
