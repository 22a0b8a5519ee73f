"""Names whose place in the sentence is another name's in the English.

이란 대표단 is told as "the Iraqi delegation", 멕시코산 is not, and 이란 may be said elsewhere. A country and
the noun behind it, a given name and the surname behind it leave no doubt which place is theirs.
Capitals, which news in English names for governments, are doubted where a town of the Korean is
lost and their country is not of the Korean.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks._names import known_names, name_stems, named
from align.checks.entity.english_names import (
    Name,
    is_rendered,
    open_text,
    opens_sentence,
    stretches_of,
)
from align.checks.entity.nations import LOCAL, nations, ruled
from align.checks.entity.other_names import SEATS, capitals, is_form
from align.checks.entity.spare import dateline, is_spare
from align.checks.entity.swapped_names import is_body
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence

__all__ = ["find_names_in_place"]

HOME = frozenset("한국 우리나라 북한".split())
BRITISH = frozenset("English Scottish Welsh".split())
BYGONE = frozenset("소련 동독 서독".split())
"""Countries that English calls by the names of those that came after them."""
# What headlines call a country by, alone or with others: 미 의회, 한미, 미·중.
SHORT = {
    "미국": "미", "중국": "중", "일본": "일", "영국": "영", "독일": "독", "프랑스": "프불", "러시아": "러",
    "인도": "인", "이탈리아": "이", "이란": "이", "이스라엘": "이", "우크라이나": "우", "호주": "호",
    "캐나다": "캐", "대만": "대", "베트남": "베", "필리핀": "필", "유럽연합": "유",
}  # fmt: skip
ALONE = frozenset("미중일러독")  # 이 and 영 are words of their own.
BESIDE = re.compile(r"(?:의|산|제)?\s?")
"""What may stand between a country and the noun that it owns or describes."""
DIRECTION = re.compile(r"(?:north|south|east|west|central)[a-z]*", re.I)
JOINED = re.compile(r"(?:[와과·,]|\s?및|하고)?\s?")
OF = re.compile(r"\sof\s(?:the\s)?")
AT = re.compile(r"\b(?:in|at|to|from|near|outside|for|of)\s$")
PARTY_EN = re.compile(
    r"(?:Party|Democrat(?:ic)?s?|Liberals?|Labour|Labor|Republicans?|Conservatives?|Socialists?|Justice|Sea|Gulf|Strait|Ocean|Africa|Coast)(?:['’]s?)?"
)
LONGEST, SHORTEST = 4, 2
"""Words of the English that stand side by side before a noun; syllables of a name."""


def find_names_in_place(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The names in whose very place the English has another one.

    >>> from align.words.evidence import link_words
    >>> ko = "이라크는 이란 대표단을 만났다. 이란은 침묵했다."
    >>> en = "Iraq met the Swedish delegation. Iran kept silent."
    >>> [(ko[slice(*m.ko)], en[slice(*m.en)]) for m in find_names_in_place(ko, en, link_words(ko, en))]
    [('이란', 'Swedish')]
    """
    free = {word.start for word in evidence.en_unexplained if word.text[0].isupper()}
    words = english.words(en)
    yield from _countries(ko, en, evidence.ko, words, free)
    if not free:
        return
    yield from _languages(ko, evidence.ko, words, free)
    yield from _owners(ko, en, evidence, words, free)
    yield from _surnames(ko, en, evidence, words, free)
    yield from _towns(ko, en, evidence, words, free)


def _countries(
    ko: str, en: str, links: Sequence[KoreanLink], words: Sequence[EnglishWord], free: set[int]
) -> Iterator[Mismatch]:
    """이란 대표단 as "the Iraqi delegation"."""
    for link, after in itertools.pairwise(links):
        if link.words[-1].tag != "NNP":
            continue
        country = ko[slice(*link.span)]
        if country not in capitals() or country in BYGONE:
            continue
        if not BESIDE.fullmatch(ko, link.span[1], after.span[0]) or not _is_clear(after):
            continue
        runs = [list(_beside(place, en, words)) for place in after.en]
        own = {place[0] for place in link.en}
        if any(word.start in own for run in runs for word in run):
            continue
        home = HOME if ko.count(country) > 1 or not _is_moved(link, after, en, links) else BYGONE
        for run in runs:
            fitting = (w for w in run if w.start in free and _is_foreign(w, country, ko, home))
            other = next(fitting, None)
            if other:
                yield Mismatch(link.span, other.span, named().get(country, ""))
                return
        if exchanged := _exchanged(link, after, runs, ko, links):
            yield Mismatch(link.span, exchanged, named().get(country, ""))
            return


def _exchanged(
    link: KoreanLink,
    after: KoreanLink,
    runs: Sequence[Sequence[EnglishWord]],
    ko: str,
    links: Sequence[KoreanLink],
) -> Span | None:
    """Where another country of the Korean stands before the noun of this one, and only there.

    베트남 정부는 한국에서 온 배를 띄웠다 as "the Korean government launched a ship from Vietnam".
    """
    noun = after.words[-1].lemma
    if not link.kind or ko.count(ko[slice(*link.span)]) > 1 or ko.count(noun) > 1:
        return None
    for other, behind in zip(links, [*links[1:], None], strict=True):
        country = ko[slice(*other.span)]
        if other is link or country not in capitals() or ko.count(country) > 1 or not other.kind:
            continue
        # 중국 당국 may be the Chinese government, too.
        gap = behind and BESIDE.fullmatch(ko, other.span[1], behind.span[0])
        if gap or len(set(other.en)) > 1:
            continue
        between = ko[min(link.span[1], other.span[1]) : max(link.span[0], other.span[0])]
        if JOINED.fullmatch(between):
            continue  # 터키와 독일 지도자, "the leaders of Turkey and Germany".
        if any(word.span == other.en[0] for run in runs for word in run):
            return other.en[0]
    return None


def _languages(
    ko: str, links: Sequence[KoreanLink], words: Sequence[EnglishWord], free: set[int]
) -> Iterator[Mismatch]:
    """그리스어 as "in Serbian"."""
    for link in links:
        if link.kind or not ko.startswith("어", link.span[1] - 1):
            continue
        country = ko[slice(*link.span)].removesuffix("어")
        if country not in capitals():
            continue
        fitting = (w for w in words if w.start in free and _is_foreign(w, country, ko, HOME))
        other = next(fitting, None)
        if other:
            yield Mismatch(link.span, other.span, named().get(ko[slice(*link.span)], ""))
            return


def _is_clear(link: KoreanLink) -> bool:
    noun = link.words[-1].is_noun or link.words[-1].tag == "SL"
    return noun and link.kind in SURE_KINDS and len(link.words[0].lemma) > 1


def _beside(place: Span, en: str, words: Sequence[EnglishWord]) -> Iterator[EnglishWord]:
    """The capitalised words right before a place, and behind one that says in what part."""
    at = next((i for i, word in enumerate(words) if word.start >= place[0]), len(words))
    if DIRECTION.fullmatch(en, *place):
        yield from (w for w in words[at + 1 : at + 2] if w.text[0].isupper())
    of = OF.match(en, place[1])
    if of:
        yield from (word for word in words[at:] if word.start == of.end())
    end = place[0]
    for word in reversed(words[max(0, at - LONGEST) : at]):
        if word.text[0].islower() or en[word.end : end] != " ":
            return
        yield word
        end = word.start


def _is_moved(link: KoreanLink, after: KoreanLink, en: str, links: Sequence[KoreanLink]) -> bool:
    """Whether the country stands before another noun of the Korean: Japan's Foreign Ministry."""
    ends = [end for _, end in link.en] if link.kind else []
    return any(
        re.fullmatch(r"(?:['’]s)?\s", en[end : place[0]])
        for end in ends
        for other in links
        if other is not after and _is_clear(other)
        for place in other.en[:1]
    )


def _is_foreign(word: EnglishWord, country: str, ko: str, home: frozenset[str]) -> bool:
    """Whether a word is for a country that the Korean nowhere has; ``home`` need not be said."""
    others = nations().get((word.stem,), frozenset())
    if not others or country in others or not others.isdisjoint(home | BYGONE):
        return False
    return not any(other in ko or _is_shortened(other, ko) for other in others)


def _is_shortened(country: str, ko: str) -> bool:
    """Whether a country is called by its first syllable, alone or beside others."""
    joined = "[한북남미중일러영]"
    forms = (
        rf"{joined}{s}|{s}{joined}" + rf"|(?<![가-힣0-9]){s}(?=[\s·])" * (s in ALONE)
        for s in SHORT.get(country, "")
    )
    return any(re.search(form, ko) for form in forms)


def _owners(
    ko: str, en: str, evidence: PairEvidence, words: Sequence[EnglishWord], free: set[int]
) -> Iterator[Mismatch]:
    """이스라엘 시민 as "Communist Party civilians": what stands where the lost name should."""
    for link, after in itertools.pairwise(evidence.ko):
        if link.kind or link.words[0].tag != "NNP":
            continue
        owner = ko[slice(*link.span)]
        if len(owner) < SHORTEST or owner not in named() or owner == "미국":
            continue
        if not BESIDE.fullmatch(ko, link.span[1], after.span[0]) or not _is_clear(after):
            continue
        for place in after.en:
            run = tuple(_beside(place, en, words))[::-1] if en[place[0]].islower() else ()
            if not run or any(w.start not in free or w.text in BRITISH for w in run):
                continue
            if any(PARTY_EN.fullmatch(w.text) for w in (run[0], run[-1])):
                continue
            name = Name(run)
            known = tuple(word.stem for word in run) in name_stems()
            if owner in capitals() and known and (run[-1].stem,) not in nations():
                continue  # 중국 증시, "Shanghai stocks".
            if opens_sentence(name, en) or is_spare(link, ko, en, evidence):
                continue
            if not _may_be(name, link, ko, en, evidence):
                yield Mismatch(link.span, name.span, named()[owner])
                return


def _surnames(
    ko: str, en: str, evidence: PairEvidence, words: Sequence[EnglishWord], free: set[int]
) -> Iterator[Mismatch]:
    """브렛 캐버노 as "Brett Edwards"."""
    for given, surname in itertools.pairwise(evidence.ko):
        if surname.kind or surname.words[-1].tag != "NNP":
            continue
        name = ko[slice(*surname.span)]
        if len(name) < SHORTEST:
            continue
        if given.kind not in SURE_KINDS or given.words[0].tag != "NNP":
            continue
        if ko[given.span[1] : surname.span[0]] != " " or ko[slice(*given.span)] in capitals():
            continue
        for place in given.en:
            after = next((w for w in words if w.start == place[1] + 1), None)
            if after is None or after.start not in free or after.text.isupper():
                continue
            # 스레이, "Shipley": what no table has may be spelt in any way.
            if (after.stem,) in name_stems() and not _may_be(
                Name((after,)), surname, ko, en, evidence
            ):
                yield Mismatch(surname.span, after.span, known_names().get(name, ""))
                return


def _may_be(name: Name, lost: KoreanLink, ko: str, en: str, evidence: PairEvidence) -> bool:
    """Whether an English name may render the lost one, or another of the Korean."""
    rest = stretches_of(open_text(ko, evidence, name.span))
    return is_form(name, [lost], ko) or is_rendered(name, rest) or _is_owned(name, ko)


def _is_owned(name: Name, ko: str) -> bool:
    """Whether the Korean has a word that English tells by the name."""
    stems = tuple(word.stem for word in name.words)
    return any(
        stems in lexicon.answers(run[:size])
        for run in re.findall("[가-힣]{2,12}", ko)
        for size in range(SHORTEST, len(run) + 1)
    )


def _towns(
    ko: str, en: str, evidence: PairEvidence, words: Sequence[EnglishWord], free: set[int]
) -> Iterator[Mismatch]:
    """런던의 의사들 as "doctors in Moscow", where nothing is Russian."""
    begin = dateline(en)
    for word in words:
        if word.start not in free or word.start < begin:
            continue
        seat = word.text
        countries = ruled().get(seat, frozenset())
        if not countries:
            continue
        if not AT.search(en, 0, word.start):
            continue
        if any(country in ko or _is_shortened(country, ko) for country in countries):
            continue
        for link in evidence.ko:
            town = ko[slice(*link.span)]
            name = not link.kind and link.words[0].tag == "NNP"
            if not name or not _is_town(town) or is_spare(link, ko, en, evidence):
                continue
            own = ruled().get(named()[town], frozenset())
            if not own.isdisjoint(countries):
                continue  # 크렘린, "Moscow".
            # "Washington" that stands for no town of the Korean stands for who governs.
            local = seat != "Washington" and LOCAL.match(ko, link.span[1])
            if (local or own) and not _may_be(Name((word,)), link, ko, en, evidence):
                yield Mismatch(link.span, word.span, named()[town])
                return


def _is_town(word: str) -> bool:
    """Whether a word is a name, and none of a country, a body or a seat of government."""
    if word not in named() or word in capitals():
        return False
    seat = word in SEATS and named()[word] not in ruled()
    return not seat and not is_body(named()[word])
