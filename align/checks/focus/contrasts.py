"""A, not B: which of the two is denied.

Korean says A가 아니라 B, A 대신 B; English "B, not A", "B rather than A", "not A but B". Only the
place of the words is compared, so the wording of the rest is no matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span
from align.checks._check import Finding
from align.checks._wording import whole_word
from align.words.evidence import KoreanLink, link_words

__all__ = ["find_contrasts"]

CONTRAST_KO = re.compile(
    r"(?P<mark>(?<=[가-힣0-9A-Za-z])(?:(?:\s?때문)?[이가은는]\s(?:아니라|아닌(?=\s)|아니고)|(?:\s대신(?:에)?|\s말고)(?=[\s,])))"
)
MARKS_KO = ("아니", "아닌", "대신", "말고")
# Not a contrast of two things: not only, other than, something that is none.
OTHER_KO = re.compile(
    r"뿐\s?(?:만\s?)?[이가은는]?$|만[이은]?$|(?:것|게|건|수|바)[이은]?$|[이그저]게?$"
)
DENIED_EN = re.compile(
    r"(?P<mark>(?:,\s|\s—\s|\s)(?:and\s)?(?:not|rather\sthan|instead\sof|as\sopposed\sto|and\snot)\s)(?P<denied>[^.,;:?!—]{2,70})"
    r"|(?P<start>^(?:instead\sof|rather\sthan)\s)(?P<first>[^.,;:?!—]{2,70})(?=,)",
    re.I,
)
BUT = re.compile(r"\sbut\s(?:rather\s|instead\s)?")
LINKS = 3
"""Content words after the mark that may be the one asserted."""
BEFORE = 22
"""Characters before the English mark in which the asserted word ends."""
NEGATED_KO = re.compile(r"지(?:는|도)?\s?(?:않|못|말)|(?<![가-힣])(?:안|못)\s|없")
STOP = re.compile(r"[,.?!]")
HANGING = re.compile(
    r"\s(?:who|that|which|when|because|as|since|after|before|to)\s|\s(?:will|is|are|was|were|has|have|had|would)\s"
)


def find_contrasts(pair: Pair) -> Iterator[Finding]:
    """The English denies what the Korean asserts, and asserts what it denies.

    >>> pair = Pair.of("범인은 형이 아니라 동생이다.", "The culprit is the older brother, not the younger brother.")
    >>> [finding.message for finding in find_contrasts(pair)]
    ['The Korean denies 형 (아니라), but the English denies “the younger brother”']
    """
    ko, en = pair.ko.text, pair.en.text
    marks = list(CONTRAST_KO.finditer(ko)) if any(mark in ko for mark in MARKS_KO) else []
    said = list(DENIED_EN.finditer(en)) if len(marks) == 1 else []
    if len(said) != 1 or OTHER_KO.search(ko[: marks[0].start()]):
        return
    mark = marks[0]
    links = link_words(ko, en).ko
    before = [k for k in links if k.span[1] <= mark.start() + 1 and k.span[0] < mark.start()]
    if not before or mark.start() - before[-1].span[1] > 2:
        return
    stop = STOP.search(ko, mark.end())
    end = stop.start() if stop else len(ko)
    if "아" not in mark["mark"] and NEGATED_KO.search(ko, mark.end(), end):
        return  # 점포를 없애는 대신 직원은 내보내지 않는다: "not" is of what stands behind.
    after = [k for k in links if mark.end() <= k.span[0] < end][:LINKS]
    denied, kept = _scopes(said[0], en)
    one = _places(before[-1], after)
    others = [_places(k, before[-1:]) for k in after]
    if _inside(one, denied) or not after:
        return
    swapped = any(p and all(_within(s, denied) for s in p) for p in others)
    near = [s for s in one if _within(s, kept)]
    free = not any(_inside(p, kept) for p in others[:1])
    if (swapped and (near or not one)) or (near and free and not swapped):
        yield Finding(
            f"The Korean denies {ko[slice(*before[-1].span)]} ({whole_word(ko, mark.span()).split()[-1]}), but the"
            f" English denies “{en[slice(*denied)].strip()}”",
            ((before[-1].span[0], mark.end()),),
            (denied,),
            "Exchange the two: deny what the Korean denies.",
            confidence=0.75 if swapped else 0.6,
        )


def _scopes(said: re.Match[str], en: str) -> tuple[Span, Span]:
    """What the English denies, and where what it asserts must stand."""
    name = "denied" if said["denied"] else "first"
    start, end = said.span(name)
    but = BUT.search(en, start, end + 1)
    if said["denied"] and but:
        return (start, but.start()), (but.end(), min(len(en), but.end() + 2 * BEFORE))
    if name == "first":
        return (start, end), (end, len(en))
    if hanging := HANGING.search(en, start, end):
        end = hanging.start()
    mark = said.start("mark")
    return (start, end), (max(0, mark - BEFORE), mark)


def _places(link: KoreanLink, others: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has a word, less what lies in the answer of one of the others."""
    if not link.kind:
        return []
    wider = [s for other in others if other.kind for s in other.en]
    return [s for s in link.en if not any(o != s and _within(s, o) for o in wider)]


def _inside(places: Sequence[Span], scope: Span) -> bool:
    return any(_within(place, scope) for place in places)


def _within(place: Span, scope: Span) -> bool:
    return place[0] < scope[1] and scope[0] < place[1]
