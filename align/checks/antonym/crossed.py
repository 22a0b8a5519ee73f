"""Two clauses that say opposite things of two subjects, and in the English each of the other.

Of 수출은 늘고 수입은 줄었다, "imports rose and exports fell" has every word, each one in the other
clause. So it is enough to see which stand together: no free wording of a sound translation puts
a subject with the deed of the other one.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from align.bitext import Span, meets, within
from align.casing import lowered
from align.checks._denial_cues import may_negate
from align.checks._opposites import base, has_opposite, is_opposed, opposites
from align.checks.antonym.english_text import EnglishText
from align.words.evidence import CLEAR_KINDS, KoreanLink
from align.words.korean import KoreanWord

__all__ = ["Crossed", "find_crossed"]

JOINT_KO = re.compile(r"(?:고|[으하이되]?며|지만|으나|는데|면서|반면에?|[은인]\s데\s반해|[,.!?])\s")
JOINED_KO = re.compile(r"[가-힣](?:와|과|·|,\s?|\s및)\s?$")
LABELLED_KO = re.compile(r"(?:은|는|이|가|을|를|도|에서는|에는|에서|에)\s")
JOINT_EN = re.compile(
    r"[,;:—]|[.!?]\s|\s(?:and|but|while|whereas|as|though|although|despite|even|with|after|before|yet)\s"
)
APART_EN = re.compile(r"(?:,\s|\s)(?:but|while|whereas|although|though|yet)\s")
NEGATED = re.compile(r"\b(?:not|no|nor|neither|never|without)\b|n['’]t\b|respectively", re.I)
NEGATED_KO = re.compile(r"않|못|없|아니|(?<![가-힣])안\s")
RATE = re.compile(r"환율|원화|엔화|달러화")
LONGEST = 120
"""Characters of a Korean sentence in which the clauses are few."""
# 빼앗기보다는, 하지 않으면, “…”: what is denied there is not what happened.
OTHERWISE = re.compile(
    r"\b(?:rather\sthan|instead|if|unless|not\sonly|whether)\b|[\"“”]|\bwithout\b", re.I
)
SUPPOSED_KO = re.compile(r"[\"“”]|(?:않|못하|없|아니)[가-힣]{0,2}면|기보다|뿐\s?(?:만\s)?아니")
Phrase = tuple[KoreanWord, ...]
SHORT = 45
"""Characters of one in which a word that the English lacks is no riddle."""
NEAR = 16
"""Characters between a subject and what is said of it."""
WHOLE, ENOUGH = 4, 3
"""Words of a crossing that the English has; with fewer it is a guess."""


class Crossed(NamedTuple):
    """A subject and its deed in the Korean, and the English of one with that of the other."""

    ko: Span
    en: Span


class _Half(NamedTuple):
    """One clause: its noun phrases with a particle, word by word, and what stands behind them."""

    labels: tuple[tuple[KoreanWord, ...], ...]
    others: tuple[KoreanWord, ...]


def find_crossed(
    ko: str, words: Sequence[KoreanWord], text: EnglishText, links: Sequence[KoreanLink]
) -> Iterator[Crossed]:
    """Neighbouring clauses whose subjects or deeds have changed places, the first of them.

    >>> from align.checks._opposites import whole_words
    >>> from align.words.evidence import link_words
    >>> ko, en = "수출은 늘고 수입은 줄었다.", "Imports rose and exports fell."
    >>> words, links = whole_words(ko), link_words(ko, en).ko
    >>> found = find_crossed(ko, list(words), EnglishText(en, ()), links)
    >>> [(ko[slice(*crossed.ko)], en[slice(*crossed.en)]) for crossed in found]
    [('수출은 늘', 'exports fell')]
    """
    if len(ko) > LONGEST or not JOINT_KO.search(ko) or RATE.search(ko):
        return
    if NEGATED_KO.search(ko) or _is_negated(text.text):
        yield from _crossed_denial(ko, text.text, words, links)
        return
    # What is told crosswise is two opposites.
    opposed = [word for word in words if is_opposed(word.lemma)]
    if not any(itertools.starmap(_are_opposite, itertools.combinations(opposed, 2))):
        return
    halves = list(_halves(ko, words))
    for one, other in itertools.pairwise(halves):
        for labels in itertools.product(one.labels, other.labels):
            led = labels == (_subject(one, ko), _subject(other, ko))
            # 대출 금리는, 예금 금리는: one thing of two kinds.
            alike = labels[0][-1].lemma == labels[1][-1].lemma and min(map(len, labels)) > 1
            # 대법원은 상고를 기각하고 원심을 확정했다: one is who does it, the other what it is done to.
            paired = len({ko[label[-1].end] in "을를" for label in labels}) == 1
            if alike or (paired and (led or _are_opposite(labels[0][-1], labels[1][-1]))):
                deeds, short = _deeds(one, other, labels), len(ko) <= SHORT
                yield from _crossed(labels, deeds, text, links, short=short)


def _is_negated(en: str) -> bool:
    """Whether the English has a word of ``NEGATED``; most texts cannot."""
    may = may_negate(en) or "pect" in lowered(en)  # Of "respectively".
    return may and NEGATED.search(en) is not None


def _subject(half: _Half, ko: str) -> Phrase:
    """Of 그 회사는 적자가 줄면서 what shrank: a topic with a subject behind it is of both clauses."""
    labels = half.labels
    ends = [label[-1].end for label in labels[:2]]
    behind = len(labels) > 1 and ko[ends[0]] in "은는" and ko[ends[1]] in "이가"
    return labels[1] if behind else labels[0]


def _crossed_denial(
    ko: str, en: str, words: Sequence[KoreanWord], links: Sequence[KoreanLink]
) -> Iterator[Crossed]:
    """울산은 피해가 컸으나 부산은 없었다 as "Busan was hit, but not Ulsan".

    Two clauses, one of them denied, on both sides; and each first noun in the other's clause.
    """
    joints = [m.span() for m in APART_EN.finditer(en)]
    denials = list(NEGATED.finditer(en))
    if len(joints) != 1 or len(denials) != 1:
        return
    if OTHERWISE.search(en) or SUPPOSED_KO.search(ko):
        return
    halves = list(_halves(ko, words))
    if len(halves) != 2:
        return
    named = [_label(half.labels[0], links) for half in halves]
    middle = halves[1].labels[0][0].start
    denied = [bool(NEGATED_KO.search(ko, 0, middle)), bool(NEGATED_KO.search(ko, middle))]
    places = [place for place in named if place is not None]
    if denied[0] == denied[1] or len(places) != 2:
        return
    second = [place[0] >= joints[0][1] for place in places]
    if second[0] == second[1]:
        return
    at = denied.index(True)
    if (denials[0].start() >= joints[0][0]) != second[at]:
        label = halves[at].labels[0]
        yield Crossed((label[0].start, halves[at].others[-1].end), places[at])


def _label(phrase: Phrase, links: Sequence[KoreanLink]) -> Span | None:
    """The one place where the English has the last word of a phrase."""
    last = phrase[-1].start
    found = {
        s
        for k in links
        if k.span[0] <= last < k.span[1] and k.kind in CLEAR_KINDS | {"name"}
        for s in k.en
    }
    widest = [s for s in found if not any(o != s and within(o, s) for o in found)]
    return widest[0] if len(widest) == 1 else None


def _halves(ko: str, words: Sequence[KoreanWord]) -> Iterator[_Half]:
    """The clauses of a Korean text that have a noun with a particle and something behind it."""
    start = 0
    for end in (*(joint.end() for joint in JOINT_KO.finditer(ko)), len(ko)):
        inside = [word for word in words if start <= word.start < end and word.tag != "VX"]
        labels: list[Phrase] = []
        phrase: list[KoreanWord] = []
        last = 0
        for at, word in enumerate(inside):
            near = phrase and ko[phrase[-1].end : word.start] in ("", " ")
            phrase = [*phrase, word] if near else [word]
            # 감기와 독감은: what is said of both is told of neither alone.
            if JOINED_KO.search(ko, start, phrase[0].start):
                continue
            once = ko.count(ko[phrase[0].start : word.end]) == 1
            if once and LABELLED_KO.match(ko, word.end):
                labels.append(tuple(phrase))
                phrase, last = [], last or at + 1
        if labels and inside[last:]:
            yield _Half(tuple(labels), tuple(inside[last:]))
        start = end


def _crossed(
    labels: tuple[Phrase, Phrase],
    deeds: Iterable[tuple[KoreanWord, KoreanWord]],
    text: EnglishText,
    links: Sequence[KoreanLink],
    *,
    short: bool,
) -> Iterator[Crossed]:
    opposite = _are_opposite(labels[0][-1], labels[1][-1])
    for one, other in deeds:
        named = _couple(*labels, text, links)
        taken = [place for place in named if place]
        told = _couple((one,), (other,), text, links, taken)
        places = [*named, *told]
        known = sum(place is not None for place in places)
        sure = short and _are_opposite(one, other) and (all(told) or (all(named) and opposite))
        if known < (ENOUGH if sure else WHOLE):
            continue
        pieces = [_piece(place, text.text) for place in places]
        if pieces[0] == pieces[1] or pieces[2] == pieces[3]:
            continue
        mine = [i for i in (0, 1) if pieces[i] is not None and pieces[i] == pieces[i + 2]]
        theirs = [i for i in (0, 1) if pieces[i] is not None and pieces[i] == pieces[3 - i]]
        if theirs and not mine:
            i = theirs[0]
            met = [place for place in (places[i], places[3 - i]) if place]
            yield Crossed(
                (labels[i][0].start, (one, other)[i].end),
                (min(s[0] for s in met), max(s[1] for s in met)),
            )
            return


def _deeds(
    one: _Half, other: _Half, labels: tuple[Phrase, Phrase]
) -> Iterator[tuple[KoreanWord, KoreanWord]]:
    """What is said of either: opposites, or anything of opposites."""
    named = {word.start for phrase in labels for word in phrase}
    said = [
        [w for w in half.others if w.start not in named and w.start - label[-1].end < NEAR]
        for half, label in zip((one, other), labels, strict=True)
    ]
    for mine, theirs in itertools.product(*said):
        if _are_opposite(mine, theirs):
            yield mine, theirs
    # 수비는 좋았지만 공격이 답답했다: the subjects are opposites, and what is said of them is not.
    if all(said) and _are_opposite(labels[0][-1], labels[1][-1]):
        yield said[0][-1], said[1][-1]


def _are_opposite(one: KoreanWord, other: KoreanWord) -> bool:
    return _opposed(base(one.lemma), base(other.lemma))


@functools.lru_cache(maxsize=1 << 13)
def _opposed(first: str, second: str) -> bool:
    """Whether what one word means is what the other must not be told as, and the reverse."""
    if not (has_opposite(first) and has_opposite(second)) or first == second:
        return False
    (own, opposite), (own_too, opposite_too) = opposites(first), opposites(second)
    return not (set(own).isdisjoint(opposite_too) or set(own_too).isdisjoint(opposite))


def _couple(
    one: Phrase,
    other: Phrase,
    text: EnglishText,
    links: Sequence[KoreanLink],
    taken: Sequence[Span] = (),
) -> tuple[Span | None, Span | None]:
    """The one place where the English has each of two phrases and not the other, or None."""
    found = [[s for w in phrase for s in _places(w, text, links)] for phrase in (one, other)]
    if _are_opposite(one[-1], other[-1]):
        for i, phrase in enumerate((other, one)):
            found[i] += text.all_places(opposites(base(phrase[-1].lemma))[1])
    found = [[span for span in spans if not meets(span, taken)] for spans in found]
    return _single(*found), _single(*reversed(found))


def _places(word: KoreanWord, text: EnglishText, links: Sequence[KoreanLink]) -> list[Span]:
    """Where the English has a word: by the table of opposites, else by its links."""
    lemma = base(word.lemma)
    if has_opposite(lemma) and (listed := text.all_places(opposites(lemma)[0])):
        return listed
    linked = (
        s
        for k in links
        if k.span[0] <= word.start < k.span[1] and k.kind in CLEAR_KINDS
        for s in k.en
    )
    return [span for span in linked if not JOINT_EN.search(text.text, *span)]


def _single(mine: Sequence[Span], theirs: Sequence[Span]) -> Span | None:
    """The place that one word has and the other has not, if it is one."""
    free = sorted(span for span in set(mine) if not meets(span, theirs))
    if not free or any(right[0] > free[0][1] for right in free):
        return None
    return max(free, key=lambda span: span[1] - span[0])


def _piece(place: Span | None, text: str) -> int | None:
    """Which of the pieces of a text between joints a place stands in."""
    return None if place is None else sum(1 for _ in JOINT_EN.finditer(text, 0, place[0]))
