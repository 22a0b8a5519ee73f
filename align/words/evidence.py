"""What in a pair corresponds to what, word by word, and why.

This is the one place from which checks read correspondence. A content word of either side gets
the spans of its counterpart and the kind of evidence, or none; ``expected`` says whether its
absence means anything, since a word that no source knows may well have been translated.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from align.bitext import Span, meets
from align.dates import MomentRef, find_dates, same_date
from align.names import LOANWORD_THRESHOLD, NAME_THRESHOLD, NameMatch, best, candidates
from align.names.index import Index
from align.numbers import Quantity, find_quantities, match_quantity
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.korean import KoreanWord

__all__ = ["CLEAR_KINDS", "SURE_KINDS", "KoreanLink", "PairEvidence", "link_words"]

SURE_KINDS = frozenset({"lexicon", "identical", "name", "loanword"})
"""Kinds of link that answer a word itself; a synonym of a gloss may be the very mistake."""
CLEAR_KINDS = SURE_KINDS | {"date"}
"""Those, and dates: kinds of link that leave no doubt."""

LONGEST = 4
"""Words of the longest lexicon entry looked for, in Kiwi's units."""
PHRASE = 2
"""Words of an expression of a noun and its verb."""
LONGEST_HEAD = 24
"""Characters before the last word of an entry; no entry is longer."""
FORMER = ("전 ", "현 ")
"""Words of their own before an office: 전 시장, a former mayor, is no 전시장."""
PARTICLES = frozenset("이가은는을를의도에와과로")
SHORTEST_BARE = 3
"""Syllables of a word that a particle may have been left on; of a name one fewer: 헝다가."""
SAME_NUMBER = 0.5
"""Grade of ``match_quantity`` from which two numbers may be taken for each other."""
FARTHEST = 60
"""Numbers that stand farther apart in their order are not each other's; bounds long texts."""
SHORTEST_INSIDE = 2
"""Syllables of a word that part of an English compound may answer; 뒤 is no "rear-ended"."""
SHORTEST_ACRONYM = 3
"""Letters of an acronym that words spell out and do not happen to."""
# 5·18, "the Gwangju uprising": an event by its day, which the tokeniser takes for figures.
# Begins with what it reads, so that other characters are passed over at once.
EVENT = re.compile(r"([1-9](?<![0-9.,].)(?:(?<=1)[0-2])?)[·ㆍ・./](3[01]|[12]?[0-9])(?![0-9.%])")
REACH = 6
"""Words of a gloss phrase stand within this many words of each other."""


@dataclass(frozen=True, slots=True)
class KoreanLink:
    """A Korean word or expression, what answers it in the English, and why.

    Args:
        words: the words it is made of.
        kind: date, identical, name, loanword, lexicon, related (a synonym of a gloss); ""
            where nothing answers.
        en: spans of what answers, best first.
        expected: an answer was to be expected: a source knows the word.
        span: from the first word to the last, in the Korean.

    >>> ko, en = "시는 지난해 학생 57명을 초청했다.", "Last year the city invited 57 students."
    >>> [(ko[slice(*k.span)], k.kind, en[slice(*k.en[0])]) for k in link_words(ko, en).ko][:2]
    [('시', 'lexicon', 'city'), ('지난해', 'date', 'Last year')]
    """

    words: tuple[KoreanWord, ...]
    kind: str
    en: tuple[Span, ...] = ()
    expected: bool = True
    span: Span = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Checks ask some five hundred times a pair where their ten links stand.
        object.__setattr__(self, "span", (self.words[0].start, self.words[-1].end))


@dataclass(frozen=True, slots=True)
class PairEvidence:
    """The links of both sides of a pair.

    Args:
        ko: every content word of the Korean, in order.
        en_unexplained: content words of the English that no Korean word asked for.
        numbers_ko, numbers_en: the number expressions of either side.
        number_links: index pairs of equal numbers, each used once.

    >>> evidence = link_words("시는 57명을 도왔다.", "The city helped 57 people in Busan.")
    >>> [word.text for word in evidence.en_unexplained], evidence.number_links
    (['Busan'], ((0, 0),))
    """

    ko: tuple[KoreanLink, ...]
    en_unexplained: tuple[EnglishWord, ...]
    numbers_ko: tuple[Quantity, ...]
    numbers_en: tuple[Quantity, ...]
    number_links: tuple[tuple[int, int], ...]

    @property
    def free_numbers_en(self) -> tuple[Quantity, ...]:
        """The figures of the English that no Korean one answers.

        >>> evidence = link_words("시는 57명을 도왔다.", "The city helped 57 people in 3 days.")
        >>> [figure.text for figure in evidence.free_numbers_en]
        ['3 days']
        """
        linked = {index for _, index in self.number_links}
        return tuple(f for index, f in enumerate(self.numbers_en) if index not in linked)

    def answered(self, span: Span) -> tuple[int, int]:
        """How many of the expected Korean links inside a span are answered: (met, all).

        >>> evidence = link_words("비가 왔고 강이 넘쳤다.", "It rained.")
        >>> evidence.answered((0, 5)), evidence.answered((6, 13))
        ((1, 1), (0, 2))
        """
        inside = [k for k in self.ko if k.expected and span[0] <= k.span[0] < span[1]]
        return sum(bool(link.kind) for link in inside), len(inside)


class _English:
    """The English of a pair, ready to be asked for."""

    def __init__(self, text: str) -> None:
        self.words = english.words(text)
        self.at: dict[str, list[int]] = {}
        self.inside: dict[str, list[int]] = {}
        at = self.at
        for position, word in enumerate(self.words):
            if word.stem in at:
                at[word.stem].append(position)
            else:
                at[word.stem] = [position]
            # Of "better-than-expected" each word may answer one of the Korean.
            if "-" in word.text:
                for part in word.text.split("-"):
                    self.inside.setdefault(english.stem(part.lower()), []).append(position)
        self.names = candidates(text)

    @functools.cached_property
    def capitals(self) -> Index:
        """The names of words with a capital, for what is but a name at most."""
        return self.names.capitals()

    def name_of(self, surface: str, *, known: bool) -> NameMatch:
        """The name or loanword that a noun is; one that the lexicon has is but a name at most.

        Of 1,561 such nouns of news without a gloss 63 were, all but three with a capital.
        """
        index = self.capitals if known else self.names
        return best(surface, index, least=min(NAME_THRESHOLD, LOANWORD_THRESHOLD))

    def find_any(self, entry: str) -> list[tuple[int, ...]]:
        """Places of the answers to a word of the lexicon."""
        at = self.at
        found: list[tuple[int, ...]] = []
        for answer in [answer for answer in lexicon.answers(entry) if answer[0] in at]:
            # Most are one word.
            found += zip(at[answer[0]]) if len(answer) == 1 else self._find(answer)
        return found

    def find_inside(self, entry: str) -> list[tuple[int, ...]]:
        """Places of compounds that have a gloss of one word in them: malaria-carrying."""
        if len(entry) < SHORTEST_INSIDE or not self.inside:
            return []
        answers = (answer[0] for answer in lexicon.answers(entry) if len(answer) == 1)
        return [(position,) for stem in answers for position in self.inside.get(stem, ())]

    def _find(self, answer: tuple[str, ...]) -> Iterator[tuple[int, ...]]:
        """Places where all stems of an answer stand near each other."""
        first, *rest = answer
        reach = max(REACH, 2 * len(answer))
        for position in self.at.get(first, ()):
            found = [position]
            for part in rest:
                near = [p for p in self.at.get(part, ()) if abs(p - position) <= reach]
                if not near:
                    break
                found.append(min(near, key=lambda p: abs(p - position)))
            else:
                yield tuple(found)

    def spelled_out(self, acronym: str) -> list[tuple[int, ...]]:
        """Places of the words that an acronym is made of: FOMC, "Federal Open Market Committee"."""
        if len(acronym) < SHORTEST_ACRONYM or not (acronym.isascii() and acronym.isupper()):
            return []
        whole = [p for p, word in enumerate(self.words) if word.is_content]
        # Of some letters the capital is two: ß.
        initials = "".join(self.words[p].text[0].upper()[0] for p in whole)
        at = initials.find(acronym)
        return [tuple(whole[at : at + len(acronym)])] if at >= 0 else []

    def span_of(self, place: tuple[int, ...]) -> Span:
        """From the first to the last of the words at these positions."""
        if len(place) == 1:
            return self.words[place[0]].span
        return (self.words[min(place)].start, self.words[max(place)].end)

    def positions(self, spans: Sequence[Span]) -> set[int]:
        """Positions of the words that stand inside any of the spans."""
        return {
            position
            for start, end in spans
            for position, word in enumerate(self.words)
            if word.start < end and start < word.end
        }


@functools.lru_cache(maxsize=1 << 9)
def link_words(ko: str, en: str) -> PairEvidence:
    """Link the words of a Korean text with those of its English.

    >>> evidence = link_words("시는 도로를 고쳤다.", "The city repaired a bridge.")
    >>> [(link.words[0].lemma, link.kind) for link in evidence.ko]
    [('시', 'lexicon'), ('도로', ''), ('고치다', 'lexicon')]
    """
    numbers_ko, numbers_en = find_quantities(ko, "ko"), find_quantities(en, "en")
    pairs = _link_numbers(numbers_ko, numbers_en)
    dates = _link_dates(ko, en)
    target = _English(en)
    used = target.positions([date.span for date in dates.values()])
    for event in EVENT.finditer(ko):
        used.update(*target.find_any(f"{event[1]}·{event[2]}"))
    links: list[KoreanLink] = []
    for whole, form in _groups(ko, numbers_ko):
        for group, entry in _told_apart(whole, form, target):
            link = (dates and _dated(group, dates)) or _link(group, entry, ko, target, used)
            # A translation should answer it: words of grammar may explain English, no more.
            if len(group) > 1 or group[0].is_content:
                links.append(link)
    spans = [numbers_en[e].span for _, e in pairs]
    unexplained = [
        word
        for position, word in enumerate(target.words)
        if word.is_content and position not in used and not (spans and meets(word.span, spans))
    ]
    return PairEvidence(tuple(links), tuple(unexplained), numbers_ko, numbers_en, pairs)


def _link_numbers(ko: Sequence[Quantity], en: Sequence[Quantity]) -> tuple[tuple[int, int], ...]:
    """Equal numbers, the surest links first, each number once, in the order of the Korean."""
    grades = [
        (match_quantity(quantity, other), -i, -j)
        for i, quantity in enumerate(ko)
        for j, other in enumerate(en)
        if abs(i - j) <= FARTHEST
    ]
    links: dict[int, int] = {}
    for grade, i, j in sorted(grades, reverse=True):
        if grade >= SAME_NUMBER and -i not in links and -j not in links.values():
            links[-i] = -j
    return tuple(sorted(links.items()))


def _link_dates(ko: str, en: str) -> dict[Span, MomentRef]:
    """Korean dates by their span, each with the English date that says the same."""
    free = list(find_dates(en, "en"))
    links = {}
    for date in find_dates(ko, "ko"):
        found = next((other for other in free if same_date(date, other)), None)
        if found is not None:
            free.remove(found)
            links[date.span] = found
    return links


def _dated(group: tuple[KoreanWord, ...], dates: dict[Span, MomentRef]) -> KoreanLink | None:
    """The link of a word that stands inside a linked date."""
    for (start, end), date in dates.items():
        if start <= group[0].start and group[-1].end <= end:
            return KoreanLink(group, "date", (date.span,))
    return None


Grouped = tuple[tuple[KoreanWord, ...], str]
"""Words of one lexicon entry, and the entry."""


def _groups(text: str, numbers: Sequence[Quantity]) -> Iterator[Grouped]:
    """The words, those of one lexicon entry together, and the entry; numbers left out."""
    spans = [quantity.span for quantity in numbers]
    found: Sequence[KoreanWord] = korean.words(text)
    if spans:
        found = [word for word in found if not meets(word.span, spans)]
    at, end = 0, len(found)
    while at < end:
        start, size = found[at].start, 1
        while size < LONGEST and at + size < end:
            if not lexicon.begins(text[start : found[at + size].start]):
                break
            size += 1
        while size > 1:
            group = tuple(found[at : at + size])
            if entry := _entry(group, text):
                yield group, entry
                break
            size -= 1
        else:
            yield (found[at],), _bare(found[at])
        at += size


def _told_apart(group: tuple[KoreanWord, ...], entry: str, target: _English) -> tuple[Grouped, ...]:
    """An expression, or its words where the English has the noun of its verb and not the whole.

    빚을 갚지 못해, "fall behind on their debts": the debts are no word left over. What answers the
    noun must be in the English of the whole: 선을 긋다 is not told by an "election", of 선.
    """
    if len(group) == PHRASE and group[-1].is_verb and not target.find_any(entry):
        own = lexicon.stems(entry)
        for answer in lexicon.answers(_bare(group[0])):
            if len(answer) == 1 and answer[0] in own and answer[0] in target.at:
                return tuple([((word,), _bare(word)) for word in group])
    return ((group, entry),)


def _bare(word: KoreanWord) -> str:
    """The lemma, without the particle that Kiwi leaves on a name it does not know: 엔비디아가."""
    lemma = word.lemma
    # The rarest first: few words end so.
    if lemma[-1:] not in PARTICLES or not word.is_noun:
        return lemma
    head = lemma[:-1]
    glued = len(head) >= SHORTEST_BARE - (word.tag == "NNP")
    return head if glued and not lexicon.is_known(lemma) and lexicon.is_known(head) else lemma


def _entry(group: tuple[KoreanWord, ...], text: str) -> str:
    """The lexicon entry that several words make together, or ""."""
    *_, last = group
    head = text[group[0].start : last.start]
    if len(head) <= LONGEST_HEAD and head not in FORMER:
        for form in (head + last.lemma, head.replace(" ", "") + last.lemma):
            if lexicon.is_known(form):
                return form
    return ""


def _link(
    group: tuple[KoreanWord, ...], entry: str, text: str, target: _English, used: set[int]
) -> KoreanLink:
    places = target.find_any(entry)
    if not places and group[-1].is_noun:
        places = [place for part in lexicon.parts(entry) for place in target.find_any(part)]
    places = places or target.find_inside(entry)
    if places:
        if len(places) > 1:
            # An answer nobody has used yet before one that already answers another word.
            places.sort(key=lambda place: sum(map(used.__contains__, place)))
        used.update(*places)
        return KoreanLink(group, "lexicon", tuple(map(target.span_of, places)))
    word = group[0]
    if word.tag == "SL":
        same: list[tuple[int, ...]] = [
            (position,) for position in target.at.get(english.stem(word.lemma), ())
        ]
        same = same or target.spelled_out(word.lemma)
        used.update(*same)
        return KoreanLink(group, "identical" if same else "", tuple(map(target.span_of, same)))
    stems = sorted(lexicon.related(entry) & target.at.keys())
    related = [(position,) for stem in stems for position in target.at[stem]]
    if related:
        used.update(*related)
        return KoreanLink(group, "related", tuple(map(target.span_of, related)))
    known = lexicon.is_known(entry)
    if word.is_noun:
        surface = text[word.start : group[-1].end]
        found = target.name_of(surface, known=known)
        if _is_found(found):
            used.update(target.positions(found.spans_en))
            kind = "loanword" if found.kind == "loanword" else "name"
            return KoreanLink(group, kind, found.spans_en, known)
    return KoreanLink(group, "", (), known)


def _is_found(found: NameMatch) -> bool:
    least = LOANWORD_THRESHOLD if found.kind == "loanword" else NAME_THRESHOLD
    return found.score >= least
