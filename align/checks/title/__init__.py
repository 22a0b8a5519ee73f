"""An office or post rendered as another one, or as words that its syllables could mean."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence, Set

from align.bitext import Pair, Span, meets
from align.checks import homonym
from align.checks._check import Check, Finding
from align.checks._titles import (
    GAP,
    Title,
    begins_title,
    is_title,
    offices_from,
    stretch,
    title_of,
    title_stems,
)
from align.checks.title.asked_offices import find_asked_offices
from align.checks.title.deputies import (
    added_deputy,
    is_any_deputy,
    is_deputy,
    is_deputys,
    missing_deputy,
)
from align.checks.title.named_offices import office_before_name
from align.checks.title.office_terms import misread_terms
from align.checks.title.offices_held import find_offices_held
from align.mqm import Category, Severity
from align.names.place import place_forms
from align.names.surnames import split_name, surnames
from align.words import english, korean
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, link_words
from align.words.korean import NOUNS, KoreanWord

TAGS = NOUNS | {"XPN"}  # 대법관: 대, 법관.
LONGEST = 3
"""Words a title is written in."""
PARTICLES = tuple("은는이가의도을를에와과")
HOLDERS = frozenset("전 현 신임 마을 당시 차기 육군 해군 공군 해병대 예비역".split())
"""Words before a title that only holders of an office have."""
MINISTRY = tuple("부처청")
"""What the ministry before a minister or vice minister ends in."""
# 이장 박 씨는: the surname of who holds the office stands behind it.
NAMED_BEHIND = re.compile(r"\s(?P<surname>[가-힣])\s?(?:씨|모)(?=[는가은이를의에와도\s(])")
COUNTED_BEHIND = re.compile(
    r"(?:급)?\s(?:[0-9]{1,3}|한|두|세|네|여러|몇)\s?명|급\s(?:간부|인사|경찰관|장교|지휘관)"
)
SHORTEST = 3
"""Syllables of a title that a longer word may end in."""
HEADS = ("시장", "지사")
"""Common words that behind a place and a name are its head."""
LOCAL = ("군수", "읍장", "면장")
"""Shorter ones, of a place and of nothing else: 영암군수."""
BODIES = frozenset("government council presidency ministry directorate commission premiere".split())
"""What shares its stem with an office and is none: "government" with "governor"."""
# The ranks of one service each: who has one of them is told by another of them, if wrongly.
SERVICES = tuple(
    tuple(service.split())
    for service in (
        "순경 경장 경사 경위 경감 경정 총경 경무관 치안감 치안정감 치안총감",
        "소방사 소방교 소방장 소방위 소방경 소방령 소방정 소방준감 소방감 소방정감 소방총감",
        "이병 일병 상병 병장 하사 중사 상사 원사 준위 소위 중위 대위 소령 중령 대령 준장 소장 중장 대장",
    )
)
# Words that are more often something else than a rank by themselves.
VAGUE = frozenset(map(english.stem, "officer official major private general chief head".split()))
HEADING = frozenset("director commissioner chairman chairperson chairwoman president".split())
"""Words for the head of any body, which say enough of one that has been named."""
OFFICER = english.stem("officer")
SENIOR = english.stem("senior")
LEADERS = frozenset(map(english.stem, "chief head director leader officer manager".split()))
# A policeman of a division: 수사과 경위는.
UNIT = re.compile(r"[가-힣]{2,}(?:과|팀|계|대|서|반|파출소)(?: 소속)? $")
SUBJECT = ("은", "는", "이", "가", "에게", "께")
ACTING = re.compile(
    r"말했|말하|밝[혔히]|강조|당부|약속|참석|방문|만났|만나|주재|지시|덧붙|설명|인사|취임|사퇴|출마|축사|격려|전했|요청|제안|촉구|비판"
    r"|[라다]고|사과|선언|서명|체결|이끌|나섰|받았|맡|씨|오찬|만찬|회동|면담|임명|당선|시찰|둘러|찾았|찾아|올랐|했다"
)
"""What those who hold an office do in the news."""
BEHIND = (*"은는이가의을를에도과와만들로급", "께서", "으로", " ", ",", ".", "(")


def find(pair: Pair) -> Iterator[Finding]:
    """An office is rendered as another office, or as what its syllables could mean.

    >>> pair = Pair.of("최 이장은 마을을 돌았다.", "Chairman Choi toured the village.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('이장 is a village head, not “Chairman”', ((0, 8),))]
    """
    found = list(_listed(pair))
    yield from found
    ko, en = pair.ko.text, pair.en.text
    for other in () if found else find_asked_offices(ko, en):
        yield Finding(
            f"{ko[slice(*other.ko)]} is not “{en[slice(*other.en)]}”",
            ko=(other.ko,),
            en=(other.en,),
            suggestion=f"Say “{other.right}”." if other.right else "Say which office it is.",
            confidence=0.65,
        )


def _listed(pair: Pair) -> Iterator[Finding]:
    """The offices of the table of titles."""
    ko, en = pair.ko.text, pair.en.text
    evidence = link_words(ko, en)
    titles = list(_held(ko))
    target = english.words(en)
    acting = "대행" in ko and "acting" in en.lower()
    deputies = 0 if acting else sum(any(map(is_deputys, t.right)) for t, _ in titles)
    yield from _senses(pair, [held for held in titles if not _names_a_person(ko, held[1])])
    for title, span in titles:
        named = _names_a_person(ko, span)
        if title.is_word and not named:
            read = _read_office(title, target)
            if read is not None:
                yield _mistaken(title, span, read, en, 0.65)
                continue
            is_held = _is_described(ko, span[0])
            rank = _other_rank(title, target, titles, evidence.ko) if is_held else None
            if rank is not None:
                yield _mistaken(title, span, rank, en, 0.65)
            elif _is_of_persons(ko, span[1]):
                others = [link for link in evidence.ko if not meets(link.span, (span,))]
                found = missing_deputy(title, target, others, deputies)
                if found is not None:
                    yield _mistaken(title, span, found, en, 0.65)
            continue
        others = [link for link in evidence.ko if not meets(link.span, (span,))]
        told = {right for other, _ in titles if other is not title for right in other.right}
        found, confidence = _wrong(title, target, others, told), 0.75
        # A vice prosecutor who becomes chief: the deputy is another office of the text.
        if found is None and not any(is_deputy(other) for other, _ in titles):
            found = added_deputy(title, target)
        if found is None:
            found, confidence = missing_deputy(title, target, others, deputies), 0.7
        if found is None and len(titles) == 1 and (named or not title.is_word):
            found, confidence = _other_office(title, target, others), 0.6
        if found is None and named and not any(stretch(target, r, GAP) for r in title.right):
            found, confidence = office_before_name(title, span, ko, en, target), 0.6
        if found is None and named:
            found, confidence = _other_rank(title, target, titles, evidence.ko), 0.65
        if found is not None:
            yield _mistaken(title, span, found, en, confidence)
    yield from misread_terms(ko, en)
    for held in find_offices_held(ko, en):
        yield Finding(
            f"{ko[slice(*held.ko)]} is {held.right}, but the English says “{en[slice(*held.en)]}”",
            ko=(held.ko,),
            en=(held.en,),
            suggestion=f"Say “{held.right}”.",
            confidence=0.7,
        )


def _is_of_persons(text: str, end: int) -> bool:
    """Whether a word is one who does something: 교감은 … 지도했다."""
    return text.startswith(SUBJECT, end) and ACTING.search(text, end) is not None


def _mistaken(title: Title, ko: Span, found: Span, en: str, confidence: float) -> Finding:
    article = "an" if title.first[0] in "aeiou" else "a"
    return Finding(
        f"{title.ko} is {article} {title.first}, not “{en[slice(*found)]}”",
        ko=(ko,),
        en=(found,),
        suggestion=f"Say “{title.first}”.",
        confidence=confidence,
    )


def _read_office(title: Title, target: Sequence[EnglishWord]) -> Span | None:
    """A word read in parts that yet is told as an office: 상무 as "chief of commerce"."""
    if any(stretch(target, right, GAP) for right in title.right):
        return None
    for wrong in title.wrong:
        if len(wrong) > 1 and not LEADERS.isdisjoint(wrong):
            found = stretch(target, wrong, 1)
            if found:
                return (found[0].start, found[-1].end)
    return None


def _is_described(text: str, start: int) -> bool:
    """Whether a verb stands before the word: 조사를 맡은 경정, an officer who does something."""
    before = [word for word in korean.words(text) if word.end < start]
    return bool(before) and before[-1].is_verb


def _other_rank(
    title: Title,
    target: Sequence[EnglishWord],
    titles: Sequence[tuple[Title, Span]],
    links: Sequence[KoreanLink],
) -> Span | None:
    """Another rank of the same service in the English, which no rank of the Korean asks for."""
    service = next((ranks for ranks in SERVICES if title.ko in ranks), ())
    said = [found for right in title.right if (found := stretch(target, right, GAP))]
    before = [word.lemma for found in said for word in target if word.end < found[0].start][-1:]
    senior = any(right[0] == SENIOR and stretch(target, right, GAP) for right in title.right)
    if not service or senior or (said and before != ["senior"]):
        return None
    if any(other.ko in service and other is not title for other, _ in titles):
        return None
    ranks = {right for ko in service if (rank := title_of(ko)) for right in rank.right}
    taken = [span for link in links if link.kind != "related" for span in link.en[:1]]
    for right in sorted(ranks, key=lambda right: (-len(right), right)):
        # "A senior officer" may have any rank.
        vague = right[-1] in VAGUE if len(right) == 1 else right[-1] == OFFICER
        found = None if vague else stretch(target, right, 0)
        if found and not all(meets(word.span, taken) for word in found):
            return (found[0].start, found[-1].end)
    return None


def _senses(pair: Pair, titles: Sequence[tuple[Title, Span]]) -> Iterator[Finding]:
    """An office that is a common word too, in the sense of the word: 교감 as "rapport"."""
    words = {span: title for title, span in titles if title.is_word}
    if not words:
        return
    said = enumerate(korean.words(pair.ko.text))
    for finding in homonym.find_at(pair, [at for at, word in said if word.span in words]):
        meant = title_stems(finding.suggestion.removeprefix("Say"))
        if meant in words[finding.ko[0]].right:
            yield finding


def _held(text: str) -> Iterator[tuple[Title, Span]]:
    """The titles of a text, the longest that ends at each place."""
    found = korean.words(text)
    end = 0
    for position, word in enumerate(found):
        if word.tag not in TAGS:
            continue
        begins = begins_title(text[word.start : word.end])
        if not (begins or _may_end_in_title(word.lemma)):
            continue
        most = min(LONGEST, len(found) - position) if begins else 1
        if most > 1 and not begins_title(text[word.start : found[position + 1].start]):
            most = 1
        for size in range(most, 0, -1):
            group = found[position : position + size]
            span = (group[0].start, group[-1].end)
            title = title_of(text[slice(*span)].replace(" ", ""))
            if title is None and size == 1:
                title, span = _at_end(group[0], text)
            # 조 교수 is Professor Cho, and no 조교수.
            if title and size > 1 and _begins_with_surname(group, text):
                continue
            if title and span[0] >= end and _istitle_of(group, text):
                end = span[1]
                yield title, span
                break


def _begins_with_surname(group: Sequence[KoreanWord], text: str) -> bool:
    """Whether the first word is a surname that a space sets off from the title behind it."""
    first = group[0]
    return first.tag == "NNP" and first.lemma in surnames() and text[first.end].isspace()


def _at_end(word: KoreanWord, text: str) -> tuple[Title | None, Span]:
    """The title a longer word ends in: 마포구청장, 서산경찰서장."""
    if word.lemma.endswith(HEADS) and len(word.lemma) > SHORTEST:
        # 박형준 부산시장은 is one person, 부산시장 the mayor or a market.
        span = (word.end - 2, word.end)
        if place_forms(text[word.start : span[0]]) and _names_a_person(text, span):
            return title_of(word.lemma[-2:]), span
    for start in range(1, len(word.lemma) - SHORTEST + 1):
        title = title_of(word.lemma[start:])
        if title and not title.is_word:
            return title, (word.start + start, word.end)
    if word.lemma.endswith(LOCAL) and len(word.lemma) > SHORTEST:
        return title_of(word.lemma[-2:]), (word.end - 2, word.end)
    return None, word.span


@functools.lru_cache(maxsize=1 << 12)
def _may_end_in_title(lemma: str) -> bool:
    """Whether ``_at_end`` may find a title in a word."""
    ends = len(lemma) > SHORTEST and lemma.endswith((*HEADS, *LOCAL))
    return ends or any(is_title(lemma[at:]) for at in range(1, len(lemma) - SHORTEST + 1))


def _istitle_of(group: Sequence[KoreanWord], text: str) -> bool:
    return all(word.tag in TAGS for word in group) and (
        text.startswith(BEHIND, group[-1].end) or group[-1].end == len(text)
    )


def _names_a_person(text: str, span: Span) -> bool:
    """Whether a surname, a name or 전, 현 and 신임 stand before the title, a particle after."""
    named = NAMED_BEHIND.match(text, span[1])
    if named and named["surname"] in surnames():
        return True
    if COUNTED_BEHIND.match(text, span[1]) and any(
        text[slice(*span)] in ranks for ranks in SERVICES
    ):
        return True
    # 방콕 시장에서: what is done there is done at a market.
    if text[span[1] : span[1] + 1] not in PARTICLES or text.startswith("에서", span[1]):
        return False
    start = text.rfind(" ", 0, span[0]) + 1
    rank = any(text[slice(*span)] in ranks for ranks in SERVICES)
    if rank and text.startswith(SUBJECT, span[1]) and UNIT.search(text[: span[0]]):
        return True
    if start < span[0] - 1 and text.startswith(LOCAL, span[0]):
        return True
    if start != span[0] and not (
        any(word.start == start and word.tag == "NNP" for word in korean.words(text))
        or place_forms(text[start : span[0]])
    ):
        return False
    before = text[:start].split()[-1:]
    name = before[0] if before else ""
    opened = any(w.end == start - 1 and w.is_verb for w in korean.words(text))
    if start == span[0] and ((name in surnames() and not opened) or name in HOLDERS):
        # 이 시장은 is this market as often as Mayor Lee: he says or does something.
        return name != "이" or ACTING.search(text, span[1]) is not None
    if len(name) == 2 and name[0] in surnames() and name[1] == "모":
        return True  # 이모 소장은: a general of whom only the surname is told.
    if name.endswith(MINISTRY) and text.startswith(("장관", "차관"), span[0]):
        return True
    before_it = [word for word in korean.words(text) if word.end == start - 1]
    return split_name(name) is not None and any(word.tag == "NNP" for word in before_it)


def _wrong(
    title: Title,
    target: Sequence[EnglishWord],
    others: Sequence[KoreanLink],
    told: Set[tuple[str, ...]],
) -> Span | None:
    """The wrong English of an office, which no other office of the text (``told``) asks for."""
    taken = [span for link in others if link.kind != "related" for span in link.en]
    if not title.is_word and any(stretch(target, right, GAP) for right in title.right):
        return next(_spans(title, target), None)
    for wrong in title.wrong:
        found = stretch(target, wrong, GAP) if wrong not in told else None
        if found and not all(meets(word.span, taken) for word in found):
            return (found[0].start, found[-1].end)
    return None


def _spans(title: Title, target: Sequence[EnglishWord]) -> Iterator[Span]:
    """Where a wrong rendering of several words holds a right one: "mayor of the city"."""
    for wrong in title.wrong:
        found = stretch(target, wrong, GAP) if len(wrong) > 2 else None
        if found:
            yield (found[0].start, found[-1].end)


def _other_office(
    title: Title, target: Sequence[EnglishWord], others: Sequence[KoreanLink]
) -> Span | None:
    """The one office the English names, where the Korean office is never called so."""
    taken = [span for link in others if link.kind != "related" for span in link.en[:1]]
    if any(stretch(target, right, GAP) for right in title.right):
        return None
    offices = list(_named_offices(target))
    # "The director", for a public health center director: a shorter name of the same office.
    plain = len(offices) == 1 and len(offices[0]) == 1 and offices[0][0].lemma in HEADING
    if (
        plain
        and not any(map(is_deputys, title.right))
        and any(offices[0][0].stem in (right[0], right[-1]) for right in title.right)
    ):
        return None
    # "The deputy head", for any deputy.
    if len(offices) == 1 and is_deputy(title) and is_any_deputy(offices[0]):
        return None
    if len(offices) != 1 or all(meets(word.span, taken) for word in offices[0]):
        return None
    return (offices[0][0].start, offices[0][-1].end)


def _named_offices(target: Sequence[EnglishWord]) -> Iterator[Sequence[EnglishWord]]:
    """The offices a text names, the longest at each place."""
    at = 0
    while at < len(target):
        names = offices_from(target[at].stem)
        stretches = (target[at : at + len(name)] for name in names)
        fitting = (
            stretch
            for stretch, name in zip(stretches, names, strict=True)
            if tuple(word.stem for word in stretch) == name and stretch[-1].lemma not in BODIES
        )
        found = next(fitting, None)
        if found:
            yield found
        at += len(found or (1,))


CHECK = Check("title", "title", Category.ENTITY, Severity.MAJOR, find, 0.6)
