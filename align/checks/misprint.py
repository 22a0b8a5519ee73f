"""A misprint in the Korean that the English took at its word."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from align.bitext import Pair, Repair, Span, within
from align.checks._check import Check, Finding
from align.checks._names import is_said_whole
from align.checks._opposites import are_opposites
from align.checks._sexagenary import misprinted_year
from align.checks._titles import is_title
from align.dates.sexagenary import animal
from align.mqm import Category, Severity
from align.names import LOANWORD_THRESHOLD, NAME_THRESHOLD, best, candidates, stands
from align.names.place import place_forms
from align.words import english, lexicon
from align.words.evidence import KoreanLink, link_words
from align.words.korean import tokens
from align.words.misprints import Suspect, suspects
from align.words.particles import refitted
from align.words.swaps import Swap
from align.words.vocabulary import noun_rank

LIKELY = 0.7
"""Log-odds from which a suspect is told. On three sets that nobody read (57 misprints, 677 sound
pairs) 33 are found from 0.7 on with one false finding, 30 from 0.9 on without."""
LIKELY_UNKNOWN = 0.5
"""The same for what is neither a word of the lexicon nor a name: nobody has meant it."""
SURE = 2.0
"""Log-odds that a second suspect of the same sentence needs: misprints seldom come in pairs."""
SPELT = 1.5
"""Log-odds from which it matters no more that the English spells what is printed: machines spell
out what they do not know (공촌, "Gongchon", for 공천). Of 2,911 sound pairs none reaches it."""
LONGEST = 6
"""Syllables of a word of the lexicon that a suspect may be part of."""
COMMON = 1_000
"""Rank down to which a noun is so common that nobody writes another's syllables for its own."""
COMPOUND = 3
"""Syllables from which a word is one of several parts."""
SUFFIX = 2
"""Syllables of the noun that a longer compound ends in."""
DIVISIONS = {"동": "-dong", "리": "-ri", "읍": "-eup", "면": "-myeon", "군": "-gun", "구": "-gu"}
"""What names of places end in. There are more villages than any list has, with names of any kind."""
SHORTEST_PLACE = 4
"""Letters of the English of a town that stands nowhere by chance."""
FULL_NAME = 3
"""Syllables of most names of persons."""
PLAINEST = 2
"""Glosses of a word that say what it means most often."""
PRIMARY = 4
"""Glosses of a word that say what it means by itself."""
RECOVERED = 0.45
"""Confidence where the English has the meaning of the other word: no reader is misled."""
MONTH_KO = re.compile(r"[0-9]월|지수|물가|지난달|취업자|실업률|수출액")
"""What statistics of a month are told of, in which 전달 is the month before and no slip for 전날."""


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean word looks like a misprint of another, and the English follows the misprint.

    Where the English has the right word all the same, the finding is minor and doubtful: only
    the Korean desk needs to know.

    >>> pair = Pair.of("구독자는 5만명에 불가했다.", "It was not possible to 50,000 subscribers.")
    >>> [(finding.message, finding.repair.text) for finding in find(pair)]
    [('불가 (“not possible”) looks like a misprint of 불과 (“only; merely; just”)', '불과')]
    """
    if not pair.ko.text or not pair.en.text:
        return
    if year := misprinted_year(pair.ko.text):
        yield _of_year(pair.ko.text, *year)
    evidence = link_words(pair.ko.text, pair.en.text)
    target = _Target(pair.en.text, evidence.ko)
    needed, unknown = LIKELY, LIKELY_UNKNOWN
    is_sound = functools.partial(_is_sound, pair, target)
    for suspect in suspects(pair.ko.text, is_sound=is_sound):
        if suspect.log_odds < unknown:
            return
        if suspect.log_odds < needed and _is_word(pair.ko.text, suspect):
            continue
        # What stands around a word stands around its opposite, too: 여당 and 야당.
        opposed = are_opposites(suspect.wrong_lemma, suspect.right_lemma)
        if opposed and suspect.log_odds < SURE:
            continue
        glossed = _glossed(suspect)
        # 서장 and 소장 are both "chief": whichever was meant, nobody is misled.
        both = set(glossed.wrong_en) & set(glossed.right_en) if is_title(suspect.wrong) else ()
        # Who has the deputy director's own title (차장) has not mistaken the director (처장).
        own = glossed.wrong_en if is_title(suspect.wrong) and is_title(suspect.right) else ()
        if any(map(target.holds, (*both, *own))) or _misleads_nobody(glossed, target):
            continue
        if is_sound(suspect) or _is_place(suspect.wrong, pair.en.text):
            continue
        if _is_given_name(pair.ko.text, suspect.span, target):
            continue
        doubtful = _division(pair.ko.text, suspect.span) or suspect.log_odds < SPELT
        spoken = doubtful and _is_loanword(pair.ko.text, glossed, target)
        if spoken or (suspect.wrong == "전달" and MONTH_KO.search(pair.ko.text)):
            continue
        yield _finding(pair.ko.text, glossed, target)
        needed = unknown = SURE


def _is_word(text: str, suspect: Suspect) -> bool:
    """Whether the lexicon has what is printed, or Kiwi takes it for a name."""
    start, end = suspect.span
    inside = (
        token for token in tokens(text) if token.start < end and start < token.start + token.len
    )
    return lexicon.is_known(suspect.wrong_lemma) or any(token.tag == "NNP" for token in inside)


def _misleads_nobody(suspect: Suspect, target: _Target) -> bool:
    """Whether both words mean the same, and the English says neither: 현지시간 and 현지시각."""
    same = not set(suspect.wrong_en[:PLAINEST]).isdisjoint(suspect.right_en)
    return same and not any(map(target.holds, suspect.wrong_en))


def _is_given_name(text: str, span: Span, target: _Target) -> bool:
    """Whether a syllable before makes a person of it whom the English names: 성하윤, "Seong Ha-yun".

    Some write the surname apart (이 용호).
    """
    start, end = span
    before = text[:start].removesuffix(" ")
    name = before[-1:] + text[start:end]
    if len(name) != FULL_NAME or before[-2:-1].isalpha():
        return False
    said = best(name, target.names, least=NAME_THRESHOLD)
    return said.kind == "person" and said.score >= NAME_THRESHOLD


def _is_loanword(text: str, suspect: Suspect, target: _Target) -> bool:
    """Whether the English sounds like what is printed: 트릭 and trick, 헤드웨어 and headwear.

    Nobody types a loanword by mistake that the English then has.
    """
    if is_said_whole(text, suspect.span, target.names):
        return True
    shown = next((gloss for gloss in suspect.wrong_en if target.holds(gloss)), "")
    return bool(shown) and stands(suspect.wrong, candidates(shown), LOANWORD_THRESHOLD)


def _is_place(word: str, en: str) -> bool:
    """Whether a word is a town that the English has: 정선, "Jeongseon"."""
    return any(form in en.lower() for form in place_forms(word) if len(form) >= SHORTEST_PLACE)


def _slip(wrong: str, right: str) -> str:
    """What would have slipped; of 연수비 for 연구비 the noun, which stands in 해외 연수 too."""
    suffixed = len(wrong) >= COMPOUND and wrong[-1] == right[-1]
    return wrong[:-1] if suffixed and noun_rank(wrong[:-1]) else wrong


def _is_exchanged(wrong: str, right: str) -> bool:
    """Whether a common word has but the syllables of another: 회사 is no slip for 사회."""
    return sorted(wrong) == sorted(right) and 0 < noun_rank(wrong) < COMMON


def _is_sound(pair: Pair, target: _Target, word: Swap | Suspect) -> bool:
    """Whether what is printed is no misprint whatever its odds: a village, or a word of several parts.

    Asked before any odds are known, of words of which most are sound.
    """
    text, span = pair.ko.text, word.span
    start, end = span
    wrong, right = text[start:end], word.right
    # Nobody slips twice in the same way, nor who writes the right word beside it.
    if text.count(_slip(wrong, right)) > 1 or right in f"{text[:start]} {text[end:]}":
        return True
    place = _division(text, span)
    return (
        (bool(place) and place in pair.en.text.lower())
        or _is_exchanged(wrong, right)
        or _is_compound(word.wrong_lemma, target)
        or _is_part(text, span, right)
        or _is_half(text, span)
    )


def _division(text: str, span: Span) -> str:
    """How the English ends a name that what is printed may be: "-dong", of 동; mostly empty."""
    return DIVISIONS.get(text[span[1] : span[1] + 1], "")


def _is_part(text: str, span: Span, right: str) -> bool:
    """Whether the lexicon has the longer word that it begins: 월정 of 월정수당, 누리 of 누리집.

    With one syllable more the word must be none that the other word makes, too.
    """
    start, end = span
    suffixed = text[start : end + 1]
    whole = len(suffixed) > end - start and lexicon.is_known(suffixed)
    if whole and not lexicon.is_known(right + suffixed[-1]):
        return True
    stops = range(end + 2, min(start + LONGEST, len(text)) + 1)
    return any(lexicon.is_known(text[start:stop]) for stop in stops)


def _is_half(text: str, span: Span) -> bool:
    """Whether the lexicon has what is printed together with the word before: 여행 경보."""
    before = text[: span[0]].rstrip(" ").rpartition(" ")[2] if text[: span[0]].endswith(" ") else ""
    return len(before) > 1 and lexicon.is_known(before + text[slice(*span)])


def _is_compound(wrong: str, target: _Target) -> bool:
    """Whether a longer word that the lexicon has is rendered whole: 결승선, "finish line".

    One slip in a word of three syllables and more seldom makes another word of the language.
    """
    return len(wrong) >= COMPOUND and target.answers(wrong)


class _Target:
    """The English, to be asked whether it holds a gloss."""

    def __init__(self, text: str, links: Sequence[KoreanLink]) -> None:
        self.words = english.words(text)
        self.stems = {word.stem for word in self.words}
        self.names = candidates(text)
        self.links = links

    def recovers(self, suspect: Suspect) -> bool:
        """Whether it has the meaning of the other word, and not that of what is printed.

        An English word that answers another Korean one is no witness (employees, of 직원, for
        채용), nor is the meaning of what both words begin with (missing, of 실종지 and 실종자).
        """
        start, end = suspect.span
        others = [link for link in self.links if link.span[1] <= start or end <= link.span[0]]
        taken = {span for link in others for span in link.en[:1]}
        free = {w.stem for w in self.words if not any(within(w.span, s) for s in taken)}
        shared = _shared(suspect.wrong_lemma, suspect.right_lemma)
        right = [gloss for gloss in suspect.right_en if _stems(gloss) not in shared]
        # 추돌 and 충돌 are both "collide": whichever was meant, nobody is misled. What is but the
        # last of a word's meanings is another matter (a payment, 결제, may be approved, 결재).
        if any(self.holds(gloss) for gloss in right[:PRIMARY] if gloss in suspect.wrong_en):
            return True
        return any(_within(free, gloss) and self.runs(gloss) for gloss in right) and not any(
            map(self.holds, suspect.wrong_en)
        )

    def runs(self, gloss: str) -> bool:
        """Whether the words of a gloss stand beside each other: no "rate" of "won-dollar rate"."""
        wanted, said = _stems(gloss), [word.stem for word in self.words]
        size = len(wanted)
        return any(tuple(said[at : at + size]) == wanted for at in range(len(said) - size + 1))

    def holds(self, gloss: str) -> bool:
        return _within(self.stems, gloss)

    def answers(self, word: str) -> bool:
        """Whether the lexicon's English for a Korean word is there."""
        return any(self.stems.issuperset(answer) for answer in lexicon.answers(word))

    def spans(self, gloss: str) -> tuple[Span, ...]:
        """From the first to the last word of a gloss that the text holds."""
        stems = {word.stem for word in english.words(gloss)}
        found = [word.span for word in self.words if word.stem in stems]
        return ((found[0][0], found[-1][1]),) if len(found) == len(stems) else tuple(found[:1])


def _within(stems: Set[str], gloss: str) -> bool:
    return all(stem in stems for stem in _stems(gloss))


def _stems(gloss: str) -> tuple[str, ...]:
    return tuple(word.stem for word in english.words(gloss))


def _shared(wrong: str, right: str) -> frozenset[tuple[str, ...]]:
    """Stems of the glosses of the noun that two compounds begin or end with.

    Labour, of 근로, is no worker, 근로자, though he is a labourer; nor is a search, 수색, a
    search and seizure, 압수수색.
    """
    nouns = [right[:-1]] if wrong[:-1] == right[:-1] else []
    if len(right) > COMPOUND and wrong[-SUFFIX:] == right[-SUFFIX:]:
        nouns.append(right[-SUFFIX:])
    return frozenset(_stems(g) for noun in nouns for sense in lexicon.senses(noun) for g in sense)


def _glossed(suspect: Suspect) -> Suspect:
    """A suspect with the lexicon's English for both words, after that of the table."""
    wrong, right = (
        tuple(dict.fromkeys(told + tuple(g for sense in lexicon.senses(word) for g in sense)))
        for word, told in (
            (suspect.wrong_lemma, suspect.wrong_en),
            (suspect.right_lemma, suspect.right_en),
        )
    )
    return replace(suspect, wrong_en=wrong, right_en=right)


def _finding(text: str, suspect: Suspect, target: _Target) -> Finding:
    shown = next((gloss for gloss in suspect.wrong_en if target.holds(gloss)), "")
    meaning = "; ".join(suspect.right_en[:3])
    seen = f" (“{shown}”)" if shown else ""
    told = f" (“{meaning}”)" if meaning else ""
    ask = f"Ask the Korean desk whether {suspect.right} is meant"
    recovered = target.recovers(suspect)
    start, end = suspect.span
    particle = refitted(text, end, suspect.right)
    return Finding(
        f"{suspect.wrong}{seen} looks like a misprint of {suspect.right}{told}",
        ko=(suspect.span,),
        en=target.spans(shown) if shown else (),
        suggestion=f"{ask}; if so, say “{suspect.right_en[0]}”."
        if meaning and not recovered
        else f"{ask}.",
        repair=Repair("ko", (start, end + len(particle)), suspect.right + particle),
        severity=Severity.MINOR if recovered else None,
        confidence=RECOVERED if recovered else _confidence(suspect.log_odds),
    )


def _of_year(text: str, span: Span, right: str) -> Finding:
    return Finding(
        f"{text[slice(*span)]} is not the year that the text speaks of; that is {right}",
        ko=(span,),
        suggestion=f"Say “the Year of the {animal(right)[0].capitalize()}”.",
        repair=Repair("ko", span, right),
        confidence=0.85,
    )


def _confidence(log_odds: float) -> float:
    """The odds as a share, between those of a shown flag and of a sure one."""
    return round(min(0.99, 0.5 + 0.5 / (1 + math.exp(-log_odds))), 3)


CHECK = Check("misprint", "source_typo", Category.SOURCE, Severity.CRITICAL, find, 0.9)
