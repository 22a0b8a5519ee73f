"""Two clauses of two subjects, each subject with what is said of the other in the English.

김 대표는 공정했다고 주장했고 이 의원은 밀실 공천이라고 반박했다: where the English has Kim in the clause that
answers the second and Lee in the one that answers the first, they have changed mouths. No free
wording puts all that is said of the one at the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, meets, within
from align.checks._mismatch import Mismatch
from align.checks.role.actors import is_actor
from align.checks.role.clauses import Noun
from align.checks.role.named_roles import named_place
from align.checks.role.told_nouns import links_of
from align.words.evidence import CLEAR_KINDS, KoreanLink, PairEvidence

__all__ = ["find_crossed_subjects"]

JOINT_KO = re.compile(
    r"(?:[했렸졌었았였났왔갔됐섰혔]고|지만|으나|는데|[했렸졌었았였]으며|반면),?\s"
)
JOINT_EN = re.compile(
    r"(?:,\s|;\s|\s)(?:while|whereas|but|and|though|although)\s|[.;][\"”’']?\s|,[\"”’']?\s"
)
SUBJECT_KO = re.compile(
    r"(?P<noun>[가-힣A-Za-z0-9]{1,20}?(?:\s[가-힣A-Za-z0-9]{1,20}?){0,2}?)[은는이가]\s"
)
# 노조는 회사가 협약을 어겼다며 구제를 신청했다: what the other does stands inside.
INNER_KO = re.compile(
    r"(?:[다라자]며|[다라]면서|[다라]고|[다라]는\s(?:이유|혐의)로|하자|[가-힣]자),?\s"
)
INNER_EN = re.compile(
    r",[\"”’']?\s|\s(?:after|as|because|when|that|while|but|and|saying|claiming|alleging|arguing|for)\s"
)
ENOUGH = 2
"""Words of a clause that must stand with the other subject."""


def find_crossed_subjects(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """Where each of two subjects stands with what is said of the other.

    >>> from align.words.evidence import link_words
    >>> ko = "검찰은 징역 7년을 구형했지만 재판부는 벌금 300만 원을 선고했다."
    >>> en = "The court sought seven years in prison, but prosecutors imposed a fine of 3 million won."
    >>> [(ko[slice(*t.ko)], t.right) for t in find_crossed_subjects(ko, en, link_words(ko, en))]
    [('검찰은 징역 7년을 구형했지만 재판부', 'are who does each')]
    """
    first = _at(0, ko)
    if first is None:
        return
    joint = JOINT_KO.search(ko)
    if joint and not JOINT_KO.search(ko, joint.end()) and (second := _at(joint.end(), ko)):
        own, others = (first.span[1], joint.start()), (second.span[1], len(ko))
        yield from _crossed((first, own), (second, others), JOINT_EN, ko, en, evidence)
    # SUBJECT_KO ends behind a space, where the subject of the clause inside begins.
    inner = _at(first.span[1] + 2, ko) if ko[first.span[1]] in "은는" else None
    joint = INNER_KO.search(ko, inner.span[1]) if inner else None
    if inner and joint and ko[inner.span[1]] in "이가":
        own, others = (joint.end(), len(ko)), (inner.span[1], joint.start())
        yield from _crossed((first, own), (inner, others), INNER_EN, ko, en, evidence)


def _crossed(
    one: tuple[Noun, Span],
    other: tuple[Noun, Span],
    joints: re.Pattern[str],
    ko: str,
    en: str,
    evidence: PairEvidence,
) -> Iterator[Mismatch]:
    """Whether each of two subjects stands in the half of the English that has the other's words."""
    (first, own), (second, others) = one, other
    places = [_places(noun, ko, en, evidence.ko) for noun in (first, second)]
    if not all(places):
        return
    said = [_said(evidence.ko, own), _said(evidence.ko, others)]
    for cut in joints.finditer(en):
        sides = [[place[0] >= cut.end() for place in found] for found in places]
        if any(len(set(side)) > 1 for side in sides) or sides[0][0] == sides[1][0]:
            continue
        # A word that stands in both halves tells nothing.
        halves = [[{p[0] >= cut.end() for p in told} for told in found] for found in said]
        rests = [[half for half in found if len(half) == 1] for found in halves]
        if all(
            len(rest) >= ENOUGH and all(side[0] not in at for at in rest)
            for rest, side in zip(rests, sides, strict=True)
        ):
            spans = sorted(place for found in places for place in found)
            yield Mismatch(
                (first.span[0], second.span[1]), (spans[0][0], spans[-1][1]), "are who does each"
            )
            return


def _at(start: int, ko: str) -> Noun | None:
    """The subject that a clause opens with."""
    found = SUBJECT_KO.match(ko, start)
    if not found:
        return None
    text = found["noun"]
    return Noun(text, found.span("noun"), text.split()[-1], "topic")


def _places(noun: Noun, ko: str, en: str, links: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has a subject that may act, all of its places."""
    named = named_place(noun, ko, en)
    if named:
        return [named]
    inside = links_of(noun, links)
    acts = bool(inside) and inside[-1].kind in CLEAR_KINDS and is_actor(inside[-1], en)
    if not acts:
        return []
    # "Union members" holds "members" and "union"; "contract" is what 계약 says.
    first = inside[-1].en[0]
    taken = [first, *(k.en[0] for k in links if k is not inside[-1] and k.kind in CLEAR_KINDS)]
    rest = [place for place in inside[-1].en if not any(within(place, one) for one in taken)]
    return [] if rest else [first]


def _said(links: Sequence[KoreanLink], part: Span) -> list[list[Span]]:
    """Where the English has each word of a part of the Korean, and no other word first."""
    mine = [k for k in links if within(k.span, part) and k.kind in CLEAR_KINDS]
    found = []
    for link in mine:
        # 공천 of both clauses says which of the two is which of neither.
        if sum(k.words[-1].lemma == link.words[-1].lemma for k in links) > 1:
            continue
        taken = [k.en[0] for k in links if k is not link and k.kind not in ("", "related")]
        if places := [place for place in link.en if not meets(place, taken)]:
            found.append(places)
    return found
