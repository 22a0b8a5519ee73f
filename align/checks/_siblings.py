"""Terms of one kind that exclude each other: a primary school read as a high school.

The table lists, group by group, what is never the other: schools, kin, fruit, crimes, courts, steps
of an office, what is done to things. A member of a group that the English says nowhere, beside
another member of it that nothing in the Korean asks for, is the other member put in its place. Of
two that the Korean joins, the one that the English says nowhere is left out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from align.bitext import Pair, Span, meets, within
from align.checks._mismatch import Mismatch
from align.lexicons import read_table, values
from align.lexicons.derived import derived
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.evidence import CLEAR_KINDS, KoreanLink, link_words
from align.words.korean import KoreanWord

__all__ = ["find_siblings", "lost_modifiers", "lost_siblings"]

LONGEST = 3
"""Words of Kiwi's that may make one form of the table: 국회, 의원."""
GAPS = ("", " ", "의 ")
"""What may stand between the words of a form: 대피 훈련 and 표현의 자유 are one each."""
WHOLE = ("N", "V", "XR", "XPN", "SL")
"""Tags of what a member may begin with; no ending, particle or adverb. 대법원 is 대 and 법원."""
DEED = ("ed", "ing")
"""Ends of verbs: "parked" is no park."""
VERB = "to "
"""What stands in the table before a verb, which gives itself away in any of its forms."""
DESCRIBING = frozenset({"school", "illness", "crime", "sport"})
"""Groups whose terms say which of a kind the noun behind them is: 중학교 교사, 치매 환자."""
BEFORE_NOUN = re.compile(r"\s[가-힣]")
HEADED = frozenset({"ministry", "court", "public corporation", "revenue office"})
"""Groups of bodies whose heads are called by them: 금융감독원장."""
SHORTEST_HEAD = 3
"""Syllables of such a head."""
# "Outside peak season", "spared jail": the other term is what it is not.
DENIED = re.compile(
    r"(?:\b(?:not|no|never|without|outside|beyond|instead\sof|rather\sthan|unlike|spar(?:ed|es|ing)|avoid\w*|escap\w*)|n['’]t)"
    r"\s(?:(?:an?|the|any|be|have|in|going\sto)\s)?$",
    re.I,
)
DENIED_REACH = 24
"""Characters before a term in which it is denied."""
HEAD = "장"
"""What those end in who are at the head of a body."""
PROSECUTION = "검장"
"""What those end in who are at the head of a prosecution, whatever city stands before it."""
ROUND = "강"
FIGURE = re.compile(r"(?<![0-9.,])[0-9]{1,2}$")
JOINED = re.compile(r"(?:들?[와과·]|,|\s?및)\s?")

Gloss = tuple[tuple[str, ...], bool]
"""The words of an English term, and whether it is a verb."""
Row = tuple[str, tuple[str, ...], tuple[Gloss, ...], tuple[tuple[str, ...], ...], str]
"""Group, Korean forms, English terms, all that says it as stems, what to suggest."""


@derived
def _rows() -> tuple[Row, ...]:
    return tuple(
        (
            row["group"],
            values(row["ko"]),
            tuple(map(_gloss, values(row["en"]))),
            tuple(_stems(gloss) for gloss in (*values(row["en"]), *values(row["also"]))),
            values(row["en"])[0].removeprefix(VERB),
        )
        for row in read_table("siblings")
    )


@derived
def _by_form() -> dict[str, tuple[int, ...]]:
    """The rows of each Korean form."""
    found: dict[str, tuple[int, ...]] = {}
    for at, row in enumerate(_rows()):
        for form in row[1]:
            found[form] = (*found.get(form, ()), at)
    return found


@derived
def _by_group() -> dict[str, dict[str, tuple[tuple[Gloss, int], ...]]]:
    """The English of the rows of each group by its first word."""
    found: dict[str, dict[str, tuple[tuple[Gloss, int], ...]]] = {}
    for at, row in enumerate(_rows()):
        starts = found.setdefault(row[0], {})
        for gloss in row[2]:
            first = gloss[0][0].lower()
            # "Distribut" is all that is left of "distributed".
            for start in {first, english.stem(first)} if gloss[1] else {first}:
                starts[start] = (*starts.get(start, ()), (gloss, at))
    return found


def _gloss(term: str) -> Gloss:
    return tuple(english.written(term.removeprefix(VERB))), term.startswith(VERB)


def _stems(gloss: str) -> tuple[str, ...]:
    return tuple(map(english.stem, english.written(gloss.removeprefix(VERB))))


def find_siblings(pair: Pair) -> Iterator[Mismatch]:
    """Terms of the Korean in whose place the English has another of their group.

    >>> pair = Pair.of("초등학생이 상을 받았다.", "A high school student won a prize.")
    >>> [(pair.en.text[slice(*found.en)], found.right) for found in find_siblings(pair)]
    [('high school student', 'elementary school')]
    >>> list(find_siblings(Pair.of("초등학생이 상을 받았다.", "A sixth grader won a prize.")))
    []
    """
    ko, en = pair.ko.text, pair.en.text
    held = dict(_held(ko))
    if not held:
        return
    rows = _rows()
    groups = {rows[at][0] for at in held}
    target = english.words(en)
    links: Sequence[KoreanLink] | None = None
    for place, others in _named(en, groups):
        # A gloss that two rows share says either.
        if any(other in held for other in others):
            continue
        if DENIED.search(en, max(0, place[0] - DENIED_REACH), place[0]):
            continue
        links = link_words(ko, en).ko if links is None else links
        for at, span in held.items():
            rest = f"{ko[: span[0]]} {ko[span[1] :]}"
            if not any(rows[at][0] == rows[other][0] for other in others) or any(
                _stands(rows[other][1], rest) for other in others
            ):
                continue
            # 국회의원 시절, "while in the National Assembly": what the term begins with.
            own = ko[slice(*span)]
            if any(
                len(form) > 1 and own.startswith(form)
                for other in others
                for form in rows[other][1]
            ):
                continue
            if _is_asked(at, place, span, target, links):
                continue
            if _is_said(at, place, span, target, links):
                continue
            yield Mismatch(span, place, rows[at][4])
            break


def lost_siblings(ko: str, en: str) -> Iterator[tuple[Span, Span]]:
    """The joined terms of which the English has the other alone, each with that other's English.

    >>> ko, en = "초등학교와 중학교 교과서를 고친다.", "Textbooks for middle schools will be revised."
    >>> [(ko[slice(*lost)], en[slice(*place)]) for lost, place in lost_siblings(ko, en)]
    [('초등학교', 'middle schools')]
    """
    rows = _rows()
    for (one, first), (other, second) in pairwise(_terms(ko)):
        if not JOINED.fullmatch(ko, one[1], other[0]):
            continue
        shared = {rows[at][0] for at in first} & {rows[at][0] for at in second}
        if not shared or not set(first).isdisjoint(second):
            continue
        for span, lost, kept in ((one, first, second), (other, second, first)):
            said = [place for place, at in _named(en, shared) if not set(at).isdisjoint(kept)]
            if len(said) == 1 and _are_unsaid(lost, english.words(en)):
                yield span, said[0]


def lost_modifiers(ko: str, en: str) -> Iterator[Span]:
    """The terms that say which of a kind is meant, and of which the English says nothing.

    Only to be asked where no English word is left over.

    >>> ko, en = "중학교 교사 30명이 왔다.", "Thirty teachers came."
    >>> [ko[slice(*span)] for span in lost_modifiers(ko, en)]
    ['중학교']
    """
    for span, found in _terms(ko):
        alone = span[0] == 0 or not ko[span[0] - 1].isalnum()
        describes = alone and BEFORE_NOUN.match(ko, span[1])
        if not describes or not all(_rows()[at][0] in DESCRIBING for at in found):
            continue
        if _are_unsaid(found, english.words(en)):
            yield span


def _are_unsaid(rows: Sequence[int], target: Sequence[EnglishWord]) -> bool:
    """Whether the English has nothing that says a term, not even what is more general."""
    present = {word.stem for word in target}
    # "Malaria-carrying" says malaria.
    joined = (word.text.split("-") for word in target if "-" in word.text)
    present.update(english.stem(part) for parts in joined for part in parts)
    return not any(present.issuperset(gloss) for at in rows for gloss in _sayings(at))


def _sayings(at: int) -> set[tuple[str, ...]]:
    """All that says a term, as stems: what its row lists and what the lexicon has."""
    row = _rows()[at]
    return {*row[3], *(answer for form in row[1] for answer in lexicon.answers(form))}


def _held(ko: str) -> Iterator[tuple[int, Span]]:
    """The rows whose Korean stands in a text, each with its first place."""
    seen: set[int] = set()
    for span, rows in _terms(ko):
        yield from ((row, span) for row in rows if row not in seen)
        seen.update(rows)


@functools.lru_cache(maxsize=1 << 8)
def _terms(ko: str) -> tuple[tuple[Span, tuple[int, ...]], ...]:
    """The terms of a text from left to right, the longest at each place, and their rows."""
    forms, begun, found = _by_form(), _beginnings(), korean.words(ko)
    terms: list[tuple[Span, tuple[int, ...]]] = []
    heads = PROSECUTION in ko
    end = 0
    for at, word in enumerate(found):
        start = word.start
        if start < end:
            continue
        last = at
        # Most words begin no term; a figure stands before 강, and a city before 지검장.
        if heads or ko[start : start + 2] in begun:
            while last - at < LONGEST - 1 and last + 1 < len(found):
                if ko[found[last].end : found[last + 1].start] not in GAPS:
                    break
                last += 1
        lemma = word.lemma
        if last == at and lemma not in forms and lemma[-1] not in (ROUND, HEAD):
            continue
        for stop in range(last, at - 1, -1):
            form = ko[word.start : found[stop].end] if stop > at else word.lemma
            # 4강: the figure is no word of Kiwi's.
            if form == ROUND and (figure := FIGURE.search(ko, 0, word.start)):
                form = figure.group() + form
            if form not in forms:
                form = _body_of(form)
            if form in forms and _is_member(word, form, ko):
                end = found[stop].end
                terms.append(((word.start, end), forms[form]))
                break
    return tuple(terms)


@functools.cache
def _beginnings() -> frozenset[str]:
    """The first two letters of the Korean forms, which few words of a text have."""
    return frozenset(form[:2] for form in _by_form())


def _body_of(head: str) -> str:
    """The body that someone is at the head of, "" for others: 금융감독원장, 금융위원장."""
    if not head.endswith(HEAD) or len(head) < SHORTEST_HEAD:
        return ""
    body = head[:-1] + "회" if head.endswith("위원장") else head[:-1]
    body = body[-2:] if body.endswith(("고검", "지검")) else body  # 서울고검장.
    rows = _by_form().get(body, ())
    return body if any(_rows()[at][0] in HEADED for at in rows) else ""


def _is_member(word: KoreanWord, form: str, ko: str) -> bool:
    """Whether a form that begins with a word is the term: no counter, no end of a longer word."""
    # 8강: a counter is one with its figure.
    counted = word.tag == "NNB" and not form[0].isdigit()
    if not word.tag.startswith(WHOLE) or counted:
        return False
    return len(form) > 1 or word.start == 0 or not ko[word.start - 1].isalnum()


def _stands(forms: Sequence[str], ko: str) -> bool:
    """Whether a form stands anywhere in the Korean, though within a longer word."""
    return any(len(form) > 1 and form in ko for form in forms)


def _named(en: str, groups: set[str]) -> Iterator[tuple[Span, list[int]]]:
    """The terms of some groups that the English has, the longest at each place, and their rows."""
    target, told = english.words(en), english.places(en)
    begun: dict[int, list[tuple[Gloss, int]]] = {}
    for group in groups:
        starts = _by_group()[group]
        for form in starts.keys() & told.keys():
            for at in told[form]:
                begun.setdefault(at, []).extend(starts[form])
    end = 0
    for at in sorted(begun):
        if at < end:
            continue
        found: list[int] = []
        size = 0
        before = target[at - 1].text if at else None
        for gloss, row in begun[at]:
            length = len(gloss[0])
            part = target[at : at + length]
            if length >= size and _is_term(part, gloss, at, before):
                found = [*found, row] if length == size else [row]
                size = length
        if found:
            end = at + size
            yield (target[at].start, target[end - 1].end), found


def _is_term(part: Sequence[EnglishWord], gloss: Gloss, at: int, before: str | None) -> bool:
    """Whether the words are the term, and no verb or name that is spelt like it."""
    words, is_verb = gloss
    if len(part) < len(words) or not all(
        _is_form(word, gloss_word, is_verb and place == 0)
        for place, (word, gloss_word) in enumerate(zip(part, words, strict=True))
    ):
        return False
    last = part[-1].text
    # "The emperor's only son" may be his son: whose it is is added freely.
    if "'" in last or "’" in last:
        return False
    if last.endswith(DEED) and not words[-1].endswith(DEED) and not is_verb:
        return False
    if len(part) > 1 or at == 0 or not last[0].isupper() or words[0][0].isupper():
        return True
    # The head of a name says what it is: Baekdu Aquarium.
    return before is not None and before[0].isupper()


def _is_form(word: EnglishWord, gloss_word: str, is_verb: bool) -> bool:
    """Whether a word of the English is one of a gloss; of a verb in any form."""
    if gloss_word.lower() in (word.text.lower(), word.lemma):
        return True
    return is_verb and word.text.endswith(DEED) and word.stem == english.stem(gloss_word)


def _is_asked(
    at: int, place: Span, span: Span, target: Sequence[EnglishWord], links: Sequence[KoreanLink]
) -> bool:
    """Whether other words of the Korean ask for all that tells the English term from the Korean.

    Of "middle school meals" 급식 asks for "school", and nothing for "middle".
    """
    own = {part for gloss in _rows()[at][3] for part in gloss}
    inside = [word for word in target if within(word.span, place)]
    telling = [word for word in inside if word.stem not in own] or inside
    others = [link for link in links if link.kind and not meets(link.span, (span,))]
    return all(any(meets(word.span, link.en[:1]) for link in others) for word in telling)


def _is_said(
    at: int, place: Span, span: Span, target: Sequence[EnglishWord], links: Sequence[KoreanLink]
) -> bool:
    """Whether the English says the Korean term anywhere but in the other's place."""
    others = [link for link in links if link.kind in CLEAR_KINDS and not meets(link.span, (span,))]
    # "Sentenced" answers 선고 and says no 징역 besides.
    claimed = [found for link in others for found in link.en[:1]]
    for link in links:
        if link.kind in CLEAR_KINDS and meets(link.span, (span,)):
            # 전세 보증금 is one expression, and "jeonse deposits" all of it.
            if not within(link.span, span):
                if meets(place, link.en):
                    return True
            elif any(not meets(found, (place, *claimed)) for found in link.en):
                return True
    inside: set[str] = set()
    outside: set[str] = set()
    for word in target:
        side = inside if within(word.span, place) else outside
        if side is outside and meets(word.span, claimed):
            continue
        # "Turned down" says no more than "turn".
        if side is inside and word.lemma in english.FUNCTION_WORDS:
            continue
        side.add(word.stem)
        if "-" in word.text:
            side.update(map(english.stem, word.text.split("-")))
    present = inside | outside
    # "Museum" says an art museum, too; "sweet potato" says no potato.
    return any(
        present.issuperset(gloss) and (not outside.isdisjoint(gloss) or inside <= set(gloss))
        for gloss in _sayings(at)
    )
