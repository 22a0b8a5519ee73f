"""English sentences and phrases that render the same Korean words as what stands before them.

A machine that was fed a sentence twice words it anew, and one that loses its place says a clause
once more at the end. Whoever makes two sentences of one Korean sentence gives each its own part.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, chain, pairwise

from align.bitext import Pair, Span, meets, within
from align.checks._coverage import measure
from align.checks._sentences import is_one_sentence, trimmed
from align.checks.addition import JOINT
from align.lexicons import listed_forms
from align.splitting.english import split_english
from align.words import english
from align.words.evidence import CLEAR_KINDS, KoreanLink, link_words

__all__ = ["find_clause_twice", "find_figure_twice", "find_phrase_twice", "find_said_twice"]

FEWEST, SHARE = 4, 0.6
"""Korean words that both sentences render, and the share of all that are rendered."""
LEAST = 3
"""Korean words that a phrase must render again. Of 1,887 sound pairs (ntrex, and those that we
wrote) one has such a phrase; with two words, five."""
JOINING = frozenset(
    "and or but while which who as because after before so when where that following amid despite since if"
    " although though in on at of for with by from to over under during between against through near across"
    " including into within without".split()
)
"""Words that open a clause or a phrase, and render nothing by themselves."""
SMALL = 3
"""Figures up to here stand twice by chance. Of 8,800 pairs 25 have a larger one twice that the Korean
has once; in each it is said again."""
# 남녀 각 20명, "20 men and 20 women": one figure of the Korean is told of each.
EACH_KO = re.compile(r"각|씩|똑같|같[은이]|동수|동점|모두|전원|만에|마다|대등|짜리|양[측국쪽]|모든")
EACH_EN = re.compile(r"\b(?:all|the|those|these|each|both|another|apiece|also)\s(?:[a-z]+\s)?$")
EACH_REACH = 24
"""Characters before a figure in which that stands."""
# ", and the farmers ...": the clause behind it has a subject of its own.
LAST_CLAUSE = re.compile(
    r"(?:,\sand|;(?:\sand)?)\s(?=[^,;]{8,160}$)(?!(?:also|so|then|thus|that|which)\b)"
)
CLAUSE_LEAST = 2
"""Korean words that a last clause must render again, its subject and its verb."""
MOST_JOINTS = 40
"""Joints looked at, from the end."""


def find_said_twice(pair: Pair) -> Iterator[Span]:
    """The sentences of the English that say once more what the one before says.

    >>> ko = "네이버는 동영상 검색에 인공지능을 적용한다고 밝혔다."
    >>> en = "Naver said it will apply AI to its video search. Naver said it uses AI in video search."
    >>> [en[slice(*span)] for span in find_said_twice(Pair.of(ko, en))]
    ['Naver said it uses AI in video search.']
    """
    ko, en = pair.ko.text, pair.en.text
    links = _rendered_links(ko, en, FEWEST)
    if not links:
        return
    sentences = [trimmed(en, span) for span in split_english(en)]
    rendered = [
        {at for at, link in enumerate(links) if any(within(span, sentence) for span in link.en)}
        for sentence in sentences
    ]
    for sentence, (before, again) in zip(sentences[1:], pairwise(rendered), strict=True):
        if again <= before and len(again) >= max(FEWEST, SHARE * len(links)):
            yield sentence


def find_phrase_twice(pair: Pair) -> Iterator[Span]:
    """A phrase of which every word renders a Korean word that has been rendered before.

    >>> ko = "시는 고장 난 가로등을 고치고 폐쇄회로TV를 설치했다."
    >>> en = "The city fixed broken streetlights and set up CCTV, repairing streetlights that were broken."
    >>> [en[slice(*span)] for span in find_phrase_twice(Pair.of(ko, en))]
    ['repairing streetlights that were broken.']
    """
    ko, en = pair.ko.text, pair.en.text
    links = _rendered_links(ko, en, LEAST)
    if not links:
        return
    coverage = measure(ko, en)
    light = listed_forms("light_words", "en")
    content = [
        word
        for word in coverage.content
        if word.lemma not in light and word.text.lower() not in JOINING
    ]
    named = Counter(word.lemma for link in coverage.evidence.ko for word in link.words)
    figures = [coverage.evidence.numbers_en[j].span for _, j in coverage.evidence.number_links]
    joints = [found.end() for found in JOINT.finditer(en)][-MOST_JOINTS:]
    ends = [*joints, len(en.rstrip())]
    spans = [word.span for word in content]
    answers = [span for link in links for span in link.en]
    bare = list(accumulate((not meets(span, answers) for span in spans), initial=0))
    for at, start in enumerate(joints):
        first = bisect_left(spans, (start, start))
        for end in ends[at + 1 :]:
            span = (start, end)
            behind = bisect_right(spans, end, key=_end)
            if bare[behind] > bare[first]:
                break  # A word that renders nothing, here and in all that is longer.
            inside = spans[first:behind]
            if len(inside) < LEAST - 1 or any(within(figure, span) for figure in figures):
                continue
            again = _rendered_again(links, span, named)
            told = [s for link in again for s in link.en if within(s, span)]
            before = [en[s[0]] for link in again for s in link.en if s[1] <= start]
            if (
                len(again) >= LEAST
                and all(meets(word, told) for word in inside)
                and any(letter.islower() for letter in before)
            ):
                yield span
                return


def _end(span: Span) -> int:
    return span[1]


def find_clause_twice(pair: Pair) -> Iterator[Span]:
    """The last clause, if its subject and all that it tells render Korean words rendered before.

    >>> ko = "빚더미에 오른 농민들은 한숨만 내쉬었다."
    >>> en = "Farmers in debt could only sigh, and the farmers did nothing but sigh."
    >>> [en[slice(*span)] for span in find_clause_twice(Pair.of(ko, en))]
    ['the farmers did nothing but sigh.']
    """
    ko, en = pair.ko.text, pair.en.text
    *_, joint = chain((None,), LAST_CLAUSE.finditer(en))
    if joint is None or EACH_KO.search(ko):
        return
    links = _rendered_links(ko, en, CLAUSE_LEAST)
    if not links:
        return
    span = (joint.end(), len(en.rstrip()))
    light = listed_forms("light_words", "en")
    words = [w for w in english.words(en) if w.is_content and w.lemma not in light]
    before = {word.stem for word in words if word.start < joint.start()}
    inside = [word for word in words if within(word.span, span)]
    named = Counter(word.lemma for link in links for word in link.words)
    again = _rendered_again(links, span, named)
    told = [s for link in again for s in link.en if within(s, span)]
    if len(again) < CLAUSE_LEAST or not inside or not meets(inside[0].span, told):
        return
    spare = [w for w in inside if not meets(w.span, told) and w.stem not in before]
    figures = link_words(ko, en).numbers_en
    values = {figure.value for figure in figures if figure.span[1] <= joint.start()}
    new = [f for f in figures if within(f.span, span) and f.value not in values]
    if not new and len(spare) <= max(0, len(again) - CLAUSE_LEAST):
        yield span


def find_figure_twice(pair: Pair) -> Iterator[Span]:
    """The clause that holds a figure for the second time which the Korean has once.

    >>> ko = "그는 제자 80여 명을 길렀다."
    >>> en = "He trained some 80 students, raising about 80 disciples."
    >>> [en[slice(*span)] for span in find_figure_twice(Pair.of(ko, en))]
    ['raising about 80 disciples.']
    """
    en = pair.en.text
    evidence = link_words(pair.ko.text, en)
    plain = [f for f in evidence.numbers_en if f.kind == "amount" and not f.ordinal]
    counted = [figure for figure in plain if figure.value > SMALL] if len(plain) > 1 else []
    if len(counted) < 2 or EACH_KO.search(pair.ko.text):
        return
    links = [link for link in evidence.ko if link.kind in CLEAR_KINDS | {"related"}]
    known = Counter(figure.value for figure in evidence.numbers_ko)
    seen: dict[Fraction, Span] = {}
    for figure in counted:
        if known[figure.value] != 1:
            continue
        first = seen.setdefault(figure.value, figure.span)
        joints = [found.end() for found in JOINT.finditer(en, first[1], figure.span[0] + 1)]
        if first == figure.span or not joints:
            continue
        end = JOINT.search(en, figure.span[1])
        clause = (joints[-1], end.start() if end else len(en.rstrip()))
        told = [
            any(s[1] <= joints[-1] for s in link.en)
            for link in links
            if any(within(s, clause) for s in link.en)
        ]
        near = EACH_EN.search(en, max(0, figure.span[0] - EACH_REACH), figure.number_span[0])
        # "..., topping 9 million": of the Korean it tells nothing else.
        if (any(told) or not told) and not near:
            yield clause
            return


def _rendered_links(ko: str, en: str, fewest: int) -> list[KoreanLink]:
    """The links of one Korean sentence, if so many have two places in the English; else none.

    Of a word that two sentences render there are two places; few pairs have many such.
    """
    if _in_two_places(ko, en) < fewest or not is_one_sentence(ko):
        return []
    return [link for link in link_words(ko, en).ko if link.kind in CLEAR_KINDS]


@functools.lru_cache(maxsize=1 << 4)
def _in_two_places(ko: str, en: str) -> int:
    """How many Korean words are rendered at several places of the English."""
    places = [link.kind for link in link_words(ko, en).ko if len(link.en) > 1]
    return sum(map(CLEAR_KINDS.__contains__, places))


def _rendered_again(
    links: Sequence[KoreanLink], span: Span, named: Counter[str]
) -> list[KoreanLink]:
    """The links with an answer in a stretch of the English, if all have one before it as well.

    What the Korean says twice, the English may too.
    """
    start, end = span
    answered = {
        at for at, link in enumerate(links) for s in link.en if start <= s[0] and s[1] <= end
    }
    inside = [links[at] for at in sorted(answered)]
    for link in inside:
        repeated = any(named[word.lemma] > 1 for word in link.words)
        if repeated or _have_each_its_own(link, links) or not any(s[1] <= start for s in link.en):
            return []
    return inside


def _have_each_its_own(link: KoreanLink, links: Sequence[KoreanLink]) -> bool:
    """Whether Korean words of one meaning are as many as their places: 줄어, 감소, "less", "fewer"."""
    alike = {
        at
        for at, other in enumerate(links)
        for start, end in other.en
        for first, last in link.en
        if start < last and first < end
    }
    if len(alike) < 2:
        return False
    places: list[Span] = []
    for span in sorted(span for at in alike for span in links[at].en):
        if not meets(span, places):
            places.append(span)
    return len(alike) >= len(places)
