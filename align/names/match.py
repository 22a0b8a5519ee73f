"""Where a Korean name or loanword stands in English, and how sure that is."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from align.bitext import Span
from align.names.index import Index, candidates
from align.names.loanword import FLOOR, LOANWORD_THRESHOLD, highest, irregular, read_along
from align.names.place import Suffix, place_forms, split_suffix
from align.names.sounds import phones
from align.names.spelling import (
    Spoken,
    Syllable,
    spelling_cost,
    spelling_costs,
    spelling_starts,
    syllable_spellings,
    syllables_of,
)
from align.names.surnames import split_name, surname_spellings

__all__ = [
    "LOANWORD_THRESHOLD",
    "NAME_THRESHOLD",
    "NameMatch",
    "best",
    "candidates",
    "match",
    "stands",
]

NAME_THRESHOLD = 0.78
"""From here on a name may be taken as found; measured in tests/align/names/test_match.py."""

Kind = Literal["person", "place", "organisation", "loanword", "identical"]

HANGUL = re.compile(r"[가-힣]+")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[&.+-][A-Za-z0-9]+)*")
# No name is longer; what is longer matches nothing.
LONGEST_KOREAN = 40
# What a spelling is worth against the official one: mean cost a syllable times this.
STRICTNESS = 1.6
# The later parts of "Kim said": a surname alone, a given name alone. Below the threshold.
SURNAME_ALONE, GIVEN_ALONE = 0.6, 0.7
INITIALS = 0.85
# 경주시 beside a bare Gyeongju; 남구 beside a bare Nam, which may be anyone's name.
NO_SUFFIX, NO_SUFFIX_SHORT = 0.06, 0.4
# A romanised word in lower case is less often a name.
SMALL_LETTER = 0.06
NAME_SYLLABLES = 2
# 서울중앙지법 or 서울대 beside a bare Seoul.
HEAD_ALONE = 0.7


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A Korean name beside its English.

    Args:
        score: 0 to 1; compare with NAME_THRESHOLD, or LOANWORD_THRESHOLD for that kind.
        spans_ko, spans_en: where it stands on both sides, empty at score 0.
        kind: what it was read as; "loanword" is whatever is rendered by its sound and is none
            of the others, foreign names and kimchi among them.

    >>> found = match("메르켈", "Merkel")
    >>> found.kind, found.spans_en
    ('loanword', ((0, 6),))
    """

    score: float
    spans_ko: tuple[Span, ...] = ()
    spans_en: tuple[Span, ...] = ()
    kind: Kind = "loanword"


NO_MATCH = NameMatch(0.0)


def match(korean: str, english: str) -> NameMatch:
    """How well a Korean name or loanword is rendered by the English, at its best place in it.

    Args:
        korean: one name, without particles: 김민수, 경주시, 팔로워, 더스틴 랜스 블랙.
        english: its supposed rendering, or a whole sentence.
    Example:
        >>> found = match("경주시", "The city of Gyeongju opened a museum.")
        >>> found.kind, found.score >= NAME_THRESHOLD, found.spans_en
        ('place', True, ((4, 20),))
        >>> match("김민수", "Kim Min-soo").kind
        'person'
    """
    return best(korean, candidates(english))


def best(korean: str, index: Index, *, least: float = FLOOR) -> NameMatch:
    """The same for a sentence prepared by :func:`candidates`: under a millisecond a word.

    Args:
        least: score from which sounds alone are of interest; the higher, the faster.

    >>> index = candidates("The vlog has 3,000 followers.")
    >>> [best(word, index).spans_en for word in ("브이로그", "팔로워")]
    [((4, 8),), ((19, 28),)]
    """
    word = korean.strip()
    if not word or not index.words:
        return NO_MATCH
    found: Reading | None = None
    score, hangul = 0.0, _hangul(word)
    for reading in _readings(word, hangul, index):
        if reading[0] > score:
            found, score = reading, reading[0]
            if score >= 1:
                break
    if _is_heard(word, hangul) and score < highest(phones(hangul)):
        for heard, first, last in _sound_places(hangul, index, least):
            if heard > score:
                found, score = (heard, index.span(first, last), "loanword"), heard
    if found is None:
        return NO_MATCH
    start = korean.index(word)
    return NameMatch(min(1.0, score), ((start, start + len(word)),), (found[1],), found[2])


def stands(korean: str, index: Index, least: float) -> bool:
    """Whether a name or loanword stands in a prepared sentence, with such a score or a higher one.

    >>> index = candidates("The vlog has 3,000 followers.")
    >>> [stands(word, index, LOANWORD_THRESHOLD) for word in ("팔로워", "브이로그", "메르켈")]
    [True, True, False]
    """
    word = korean.strip()
    if not word or not index.words:
        return False
    hangul = _hangul(word)
    # A loop: any() of a generator takes twice the time.
    for score, _, _ in _readings(word, hangul, index):
        if score >= least:
            return True
    return _is_heard(word, hangul) and bool(_sound_places(hangul, index, least))


Reading = tuple[float, Span, Kind]


def _hangul(word: str) -> str:
    """The Hangul of a name; empty where it is longer than any."""
    return "".join(HANGUL.findall(word)) if len(word) <= LONGEST_KOREAN else ""


def _readings(word: str, hangul: str, index: Index) -> Iterator[Reading]:
    """What a name is read as, its sounds aside."""
    # Hangul alone has no word in Latin letters.
    if hangul != word:
        yield from _identical(word, index)
    if index.acronyms:
        at = index.acronyms.get(word.replace("씨", "시").replace("알", "아르"))
        if at is not None:
            yield 1.0, index.span(at, at), "loanword"
    if hangul:
        yield from _known(word, index)
        yield from _person(hangul, index)
        yield from _suffixed(word, index)
        yield from _begun(hangul, index)
        yield from _romanised(hangul, index)


def _is_heard(word: str, hangul: str) -> bool:
    """Whether its sounds tell where a name stands: 전주 sounds like Jinju, but we know its spelling."""
    return bool(hangul) and not place_forms(word)


def _identical(word: str, index: Index) -> Iterator[Reading]:
    for found in LATIN.finditer(word[:LONGEST_KOREAN]):
        place = index.find(found[0])
        if place:
            span = index.span(*place)
            whole = found[0] == word
            # A lone letter is as likely the article as the name.
            exact = len(found[0]) > 1 or index.text[span[0] : span[1]] == found[0] != "A"
            yield (1.0 if whole else 0.9) if exact else 0.5, span, "identical"


def _known(word: str, index: Index) -> Iterator[Reading]:
    """Rows of the lexicons: places by any of their forms, loanwords by any gloss."""
    for at, form in enumerate(place_forms(word)):
        place = index.find(form)
        if place and (len(form) > 3 or index.words[place[0]].capital):
            yield 1.0 if at < 2 else 0.95, index.span(*_article(place, form, index)), "place"
    for gloss in irregular(word):
        place = index.find(gloss)
        if place:
            yield 0.98, index.span(*place), "loanword"


def _article(place: tuple[int, int], form: str, index: Index) -> tuple[int, int]:
    """A bare Gyeongju grows to Gyeongju City or city of Gyeongju where that is written."""
    if "-" in form or " " in form:
        return place
    first, last = place
    after = index.words[last + 1].letters if last + 1 < len(index.words) else ""
    if after in ("city", "si", "county", "gun", "district", "gu", "province", "do"):
        return first, last + 1
    if first >= 2 and index.words[first - 1].letters == "of":
        before = index.words[first - 2].letters
        if before in ("city", "county", "district", "province"):
            return first - 2, last
    return place


def _person(word: str, index: Index) -> Iterator[Reading]:
    parts = split_name(word)
    if parts is None:
        return
    surname, given = parts
    spoken = syllables_of(given)
    for rank, spelling in enumerate(surname_spellings(surname)):
        for at in _surname_places(spelling, index):
            base = 1.0 - 0.005 * rank
            for score, first, last in _given_beside(at, spoken, index):
                yield base * score, index.span(first, last), "person"
            if index.words[at[0]].capital:
                yield SURNAME_ALONE * base, index.span(*at), "person"
    if len(given) >= NAME_SYLLABLES:
        for cost, first, more in _spelled(spoken, index):
            if index.words[first].capital:
                yield GIVEN_ALONE - STRICTNESS * cost, index.span(first, first + more), "person"


def _surname_places(spelling: str, index: Index) -> Iterator[tuple[int, int]]:
    for at in index.places.get(spelling, ()):
        yield at, at
    # Nam-gung and the like stand as two words.
    if len(spelling) > 5:
        for window in index.windows:
            if len(window.ends) > 1 and window.letters[: window.ends[1]] == spelling:
                yield window.first, window.first + 1


def _given_beside(
    surname: tuple[int, int], spoken: Spoken, index: Index
) -> Iterator[tuple[float, int, int]]:
    """Scores of the given name after or before a surname, with the first and last word."""
    first, last = surname
    words = index.words
    for size in range(1, 3):
        after = words[last + 1 : last + 1 + size]
        if len(after) == size and _near(index, last, last + size):
            letters = "".join(word.letters for word in after)
            score = _given_score(spoken, letters)
            if score:
                yield score, first, last + size
        before = words[max(0, first - size) : first]
        if len(before) == size and _near(index, first - size, first):
            letters = "".join(word.letters for word in before)
            score = _given_score(spoken, letters)
            if score:
                yield score - 0.01, first - size, last


def _near(index: Index, first: int, last: int) -> bool:
    return all(index.words[at + 1].start - index.words[at].end <= 2 for at in range(first, last))


def _given_score(spoken: Spoken, letters: str) -> float:
    costs = [cost for way in spoken if (cost := spelling_cost(way, letters)) is not None]
    if costs:
        return 1 - STRICTNESS * min(costs)
    return INITIALS if letters in _initials(spoken[-1]) else 0.0


@functools.lru_cache(maxsize=1 << 12)
def _initials(syllables: tuple[Syllable, ...]) -> frozenset[str]:
    """ms for 민수; y for 영, which has no onset; also the first letter alone."""
    letters = [{spelling[0] for spelling in syllable_spellings(part)} for part in syllables]
    pairs = {a + b for a in letters[0] for b in letters[1]} if len(letters) > 1 else set()
    return frozenset(letters[0] | pairs)


def _spelled(spoken: Spoken, index: Index) -> Iterator[tuple[float, int, int]]:
    """(mean cost a syllable, first word, words after it) of what spells the syllables."""
    openings, ways = spelling_starts(spoken)
    for window in [window for window in index.windows if window.letters[:1] in openings]:
        letters = window.letters
        for way, starts in ways:
            if letters.startswith(starts):
                costs = spelling_costs(way, letters)
                for more, end in enumerate(window.ends):
                    if end in costs:
                        yield costs[end], window.first, more


def _romanised(word: str, index: Index) -> Iterator[Reading]:
    """The whole word in Latin letters: Hangang, kimchi, Jongno-gu."""
    if not NAME_SYLLABLES <= len(word) <= 8:
        return
    spoken = syllables_of(word)
    surnamed = split_name(word) is not None
    for cost, first, more in _spelled(spoken, index):
        score = 1 - STRICTNESS * cost - 0.01 * more
        if not index.words[first].capital:
            score -= SMALL_LETTER
        if len(word) == NAME_SYLLABLES:
            score -= 0.02
        kind: Kind = "person" if surnamed and more else "loanword"
        yield score, index.span(first, first + more), kind


def _suffixed(word: str, index: Index) -> Iterator[Reading]:
    """Stem and suffix apart: Gyeongju City, Han River, Mt. Seorak, Hyundai Motor."""
    for stem, suffix in split_suffix(word):
        compact = "".join(HANGUL.findall(stem))
        if not compact:
            continue
        for score, first, last in _stem_places(stem, compact, index):
            whole = _with_suffix(first, last, suffix, index)
            if whole:
                yield score, index.span(*whole), suffix.kind
            elif index.words[first].capital:
                less = NO_SUFFIX
                if len(compact) < NAME_SYLLABLES:
                    less = NO_SUFFIX_SHORT
                elif suffix.kind == "organisation" and place_forms(stem):
                    less = 1 - HEAD_ALONE
                yield score - less, index.span(first, last), suffix.kind


def _begun(word: str, index: Index) -> Iterator[Reading]:
    """A known place at the head of a longer name: 서울중앙지법, 경주문화재단."""
    for size in range(min(4, len(word) - 1), 1, -1):
        for form in place_forms(word[:size]):
            place = index.find(form)
            if place and index.words[place[0]].capital:
                yield HEAD_ALONE, index.span(*place), "organisation"


def _stem_places(stem: str, compact: str, index: Index) -> Iterator[tuple[float, int, int]]:
    for form in (*place_forms(stem), *irregular(stem)):
        place = index.find(form)
        if place:
            yield 0.99, *place
    if len(compact) <= 6:
        for cost, first, more in _spelled(syllables_of(compact), index):
            if index.words[first].capital:
                yield 0.98 - STRICTNESS * cost - 0.01 * more, first, first + more
    if len(compact) >= NAME_SYLLABLES and not place_forms(stem):
        yield from _sound_places(compact, index, LOANWORD_THRESHOLD)
    for found in LATIN.finditer(stem) if compact != stem else ():
        place = index.find(found[0])
        if place:
            yield 0.97, *place


def _with_suffix(first: int, last: int, suffix: Suffix, index: Index) -> tuple[int, int] | None:
    """The words of the name with the suffix's English after it, before it, or "x of"."""
    words = index.words
    for phrase in suffix.en:
        size = len(phrase)
        after = tuple(word.letters for word in words[last + 1 : last + 1 + size])
        if after == phrase:
            return first, last + size
        start = first - size
        if start >= 0 and tuple(word.letters for word in words[start:first]) == phrase:
            return start, last
        start -= 1
        if (
            start >= 0
            and words[first - 1].letters == "of"
            and tuple(word.letters for word in words[start : first - 1]) == phrase
        ):
            return start, last
    return None


def _sound_places(word: str, index: Index, least: float) -> Sequence[tuple[float, int, int]]:
    """(score, first word, last word) of what sounds like a word."""
    known = index.heard.get((word, least))
    if known is None:
        found = []
        for window, scores in read_along(phones(word), index.windows, least):
            for end, score in scores.items():
                last = window.ends.index(end)
                if score - 0.01 * last >= least:
                    found.append((score - 0.01 * last, window.first, window.first + last))
        known = index.heard[word, least] = tuple(found)
    return known
