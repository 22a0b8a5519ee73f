"""What denies in an English text: not and no, refuse and lack, unsafe and harmless.

A denial is hard where Korean has to say it somehow, and soft where it may be a word like any
other: "unlikely" and "few" need no negator in Korean, but may stand for one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span, meets, within
from align.casing import lowered
from align.checks._denial_cues import may_negate
from align.checks._negated import NEGATORS
from align.checks._phrases import phrase_pattern
from align.checks._titles import is_title
from align.lexicons import listed_forms
from align.words import english, lexicon
from align.words.english import EnglishWord
from align.words.evidence import KoreanLink, PairEvidence

__all__ = [
    "AFFIXES",
    "HARD",
    "Denial",
    "clause_of",
    "denials",
    "denies",
    "is_negative",
    "without_affix",
]

HARD = re.compile(
    r"\b(?:cannot|not|[a-z]+n['’´]t|never|no(?!\.|\s?[0-9])|none|nobody|nothing|nowhere|neither|nor|without|unable)\b",
    re.I,
)
"""English negators that a Korean negation has to stand behind."""
ANSWER = re.compile(r"(?<![a-z] )No,")
"""An answer to what was said before; "nor" by itself has lost the "not" before it."""
# Negators that deny nothing, or say no more than a word without one would.
IDLE = re.compile(
    r"(?=\b[acdhinosw]|n['’´])(?:(?:\bnot|n['’´]t)\s(?:only|just|merely|simply|least|to\smention|unlike|uncommon|unusual|without"
    r"|so\smuch|that|all|every|always|necessarily|because|even|as|enough|far|long|yet)\b"
    r"|\b(?:no\s(?:doubt|wonder|matter|fewer|less|more|sooner|one\selse|choice)"
    r"|none\sother|nothing\s(?:but|short)|never\s(?:once\s)?(?:fail|before|mind)\w*|(?:can(?:no|['’])t)\s(?:but|help)"
    r"|could(?:\snot|n['’´]t)\s(?:have\s)?[a-z]+\s(?:[a-z]+\s){0,2}(?:worse|better|more)\b"
    r"|(?:not?|n['’]t)\s(?:more|less|fewer|later|earlier|exceed(?:ing)?)\b"
    r"|or\snot|if\snot|why\snot|whether\sor\snot|n['’´]t\s(?:it|he|she|they|you|we|there)\b"
    r"|(?:is|was|are|were|do|does|did|has|have|wo|would|could|should|ca)n['’´]t\s(?:it|he|she|they|you|we|there|i)\b)"
    r"|\bnot(?:\suntil|-in-my)\b)",
    re.I,
)
AFFIXES = frozenset("불비무미부몰")
"""Syllables that negate the word behind them: 불공정, 미확인."""
AFFIXED = re.compile(
    r"(?:un|non-?|dis|mis|anti-?)([a-z]{4,})|([a-z]{3,})(?:less(?:ly)?|-free)"
    r"|(?:in|im|ir|il)([a-z]{2,}(?:able|ible|ent|ant|ate|ete|ect|al|ous|ive|ic|ity|ance|ence|acy|ure|ly|er|ble))"
)
# "A few more weeks" are some; what is used, fired or led against somebody is none the less done;
# "differences over" and "all over" deny nothing, and no more does "over the weekend".
DENIES_LITTLE = {
    "few": re.compile(r"\b(?:an?|the|next|past|last|first|these|those|every)\s(?:[a-z]+\s)?$"),
    "over": re.compile(
        r"\b(?:all|disputes?|dispute[sd]|row|feud|clash(?:es|ed)?|differences|concerns?|worr(?:y|ies|ied)|fears?|talks?|debates?|anger|protests?|lawsuits?|questions?|controversy|wars?|battles?|control|power|suspicions?|criticism|backlash|dissent|divided|[a-z]{3,}(?:tion|tions|ment|ments|sion|sions))\s$"
    ),
    "against": re.compile(
        r"(?:^|\b(?!(?:vot|decid|advis|warn|argu|rul|caution|counsel|lean|recommend|speak|spok|c[oa]me|out|opt|push|f[io]ught|fight|protest|guard|st[ao]nd|stood|is\b|are\b|was\b|were\b|been\b|be\b|go|went|urg|cho[os]|elect|advocat|campaign|lobb|press|plead|militat|dead|up\b|back|[a-z]+ly\b))[a-z]+)\s$"
    ),
}
WHILE_EN = re.compile(
    r"\s(?:the\s|a\s)?(?:(?:past|last|next|coming|following|[a-z]+)\s)?(?:weekend|years?|months?|weeks?|days?|decades?|hours?|course|phone|world|country|holidays?|summer|winter)\b"
)
DOING_EN = re.compile(r"\s[a-z]+ing\b")
CLAUSE = re.compile(
    r"[.;:!?,]\s|\s[—–-]\s|\s(?:but|while|because|although|though|whereas|that|who|which)\s"
)
REACH = 160
"""Characters on either side of a word in which its clause ends."""


AS_ADJECTIVES = frozenset({"outside", "past"})
"""What denies as a preposition alone: "outside the law", but "an outside break-in"."""
ARTICLE = re.compile(r"\b(?:an?|any|some)\s$")


@dataclass(frozen=True, slots=True)
class Denial:
    """A negative word of the English, and the clause it stands in.

    Args:
        span, text: the word.
        hard: a negator that Korean has to answer.
        narrow: believed in its own clause alone.
        clause: the stretch between two marks or conjunctions.

    >>> from align.words.evidence import link_words
    >>> en = "He did not come, she did."
    >>> [en[slice(*found.clause)] for found in denials(en, link_words("그는 오지 않았다.", en))]
    ['He did not come']
    """

    span: Span
    text: str
    hard: bool
    narrow: bool
    clause: Span


@functools.cache
def _pattern(kind: str) -> re.Pattern[str]:
    return phrase_pattern(listed_forms("negation", "en", kind))


@functools.lru_cache(maxsize=1 << 14)
def is_negative(lemma: str) -> bool:
    """Whether a Korean word is negative by itself, or English says it with a negator.

    >>> is_negative("거부"), is_negative("모르다"), is_negative("찬성")
    (True, True, False)
    """
    listed = listed_forms("negation", "ko", "lexical-negative", "quasi-negative")
    if lemma in listed or lemma.removesuffix("하다") in listed:
        return True
    if lemma in listed_forms("negation", "ko", "unaffixed"):
        return False
    # 부회장: a vice chairman is one.
    if lemma[0] == "부" and is_title(lemma[1:]):
        return False
    # 미치다, 부르다: no affix stands before a verb, nor, but for 불, before one syllable (미국, 비용).
    affixed = lemma[0] in AFFIXES and not lemma.endswith("다") and lexicon.is_known(lemma[1:])
    if affixed and (len(lemma) > 2 or lemma[0] == "불"):
        return True
    return any(HARD.search(sense[0]) for sense in lexicon.senses(lemma))


def denials(text: str, evidence: PairEvidence, heads: Sequence[Span] = ()) -> tuple[Denial, ...]:
    """The negative words in order, without those that merely answer a Korean word.

    Args:
        heads: where the English has what the Korean negates: "groundless" answers 근거 and
            denies it.

    >>> from align.words.evidence import link_words
    >>> en = "He did not come because it rained."
    >>> [(found.text, found.hard) for found in denials(en, link_words("그는 오지 않았다.", en))]
    [('not', True)]
    """
    found = []
    if may_negate(text):
        idle = [match.span() for match in IDLE.finditer(text)]
        found = [d for d in _negators(text, idle) if not _is_part_of(d, text, evidence)]
    found.extend(_lexical(text, evidence, heads))
    last = 0
    kept = []
    for denial in sorted(found, key=lambda d: (d.span[0], not d.hard)):
        if denial.span[0] >= last:
            kept.append(denial)
            last = denial.span[1]
    return tuple(kept)


def _negators(text: str, idle: Sequence[Span]) -> Iterator[Denial]:
    for number, match in enumerate(HARD.finditer(text)):
        span = match.span()
        if (match.group().lower() == "nor" and not number) or ANSWER.match(text, span[0]):
            continue
        yield Denial(span, match.group(), not meets(span, idle), False, clause_of(text, span))


def _is_part_of(denial: Denial, text: str, evidence: PairEvidence) -> bool:
    """Whether a negator is half of what English says for a Korean noun: 무죄, "not guilty"."""
    start, end = denial.span
    for link in evidence.ko:
        # 아직, "not yet", is said with the negator of another word.
        lemma = link.words[0].lemma
        if link.kind != "lexicon" or len(lemma) < 2 or lemma[0] not in AFFIXES:
            continue
        for span in link.en:
            if span[0] <= start and end <= span[1]:
                return True
            said = f"{denial.text} {text[slice(*span)]}".lower() if span[0] - end == 1 else ""
            if said and said in _denied_glosses(link.words[-1].lemma):
                return True
    return False


@functools.lru_cache(maxsize=1 << 12)
def _denied_glosses(lemma: str) -> frozenset[str]:
    """The glosses of a word that say it with a negator."""
    words = ("not ", "without ", "no ")
    return frozenset(g for s in lexicon.senses(lemma) for g in s if g.lower().startswith(words))


def _says(link: KoreanLink) -> str:
    """The word that tells whether an entry is negative: of 부인할 수 없다 the first.

    Of 앞뒤가 맞지 않다 it is the negator: "contradict" denies.
    """
    first, last = link.words[0].lemma, link.words[-1].lemma
    if len(link.words) < 3 or (last in NEGATORS and not is_negative(first)):
        return last
    return first


def _lexical(text: str, evidence: PairEvidence, heads: Sequence[Span]) -> Iterator[Denial]:
    lower, denying = lowered(text), _denying(text)
    # As good as a negator wherever it stands: "a grey tick rather than blue ones".
    for match in _pattern("instead").finditer(lower):
        span = match.span()
        yield Denial(span, text[slice(*span)], False, False, clause_of(text, span))
    # What may say a negation in other words, where it says nothing else; "few" and "hardly" are
    # believed in their own clause, whatever else they answer.
    weak = [
        match.span()
        for match in _pattern("weak-negative").finditer(lower)
        if not (match.group() in AS_ADJECTIVES and ARTICLE.search(lower, 0, match.start()))
    ]
    asked = evidence.ko if weak or denying else ()
    taken = [(_says(link), link.en[:1]) for link in asked if link.kind == "lexicon"]
    quasi = [span for span in weak if not _answers(span, taken, False, whole=_is_led(text, span))]
    scant = (match.span() for match in _pattern("quasi-negative").finditer(lower))
    for span in (*scant, *quasi):
        denies_little = DENIES_LITTLE.get(lower[slice(*span)])
        # "Against doing" denies the doing, whatever stands before.
        doing = DOING_EN.match(lower, span[1])
        if denies_little and not doing and denies_little.search(lower, 0, span[0]):
            continue
        if lower[slice(*span)] == "over" and WHILE_EN.match(lower, span[1]):
            continue
        yield Denial(span, text[slice(*span)], False, True, clause_of(text, span))
    for word, refuses, affixed in denying:
        strong = refuses or (affixed and meets(word.span, heads))
        if not _answers(word.span, taken, strong):
            yield Denial(word.span, word.text, False, False, clause_of(text, word.span))


@functools.lru_cache(maxsize=1 << 8)
def _denying(text: str) -> tuple[tuple[EnglishWord, bool, bool], ...]:
    """The words that deny something; whether each refuses, and whether it has an affix."""
    found = []
    for word in english.words(text):
        denied = _denied_by(word.text)
        if denied is not None:
            found.append((word, *denied))
    return tuple(found)


@functools.lru_cache(maxsize=1 << 13)
def _denied_by(word: str) -> tuple[bool, bool] | None:
    """Whether a word of a text that denies something refuses, and whether it has an affix."""
    refuses, affixed, listed = denies(word.lower(), english.lemma(word))
    return (refuses, affixed) if refuses or affixed or listed else None


@functools.lru_cache(maxsize=1 << 13)
def denies(word: str, lemma: str) -> tuple[bool, bool, bool]:
    """Whether an English word refuses, has a negative affix, is listed as negative.

    >>> denies("refused", "refuse"), denies("cancels", "cancel"), denies("held", "hold")
    ((True, False, True), (True, False, True), (False, False, False))
    """
    forms = {lemma, lemma + "e", word}
    refuses, listed = (
        listed_forms("negation", "en", "refusal"),
        listed_forms("negation", "en", "lexical-negative"),
    )
    return bool(forms & refuses), _is_affixed(word), bool(forms & listed)


def _is_led(text: str, span: Span) -> bool:
    """Whether a phrase begins with a preposition: "for want", "at large"."""
    first, *others = text[slice(*span)].lower().split()
    return bool(others) and first in english.FUNCTION_WORDS


def _answers(
    span: Span, taken: Sequence[tuple[str, tuple[Span, ...]]], strong: bool, whole: bool = False
) -> bool:
    """Whether the word merely says a Korean word: 거부, "refuse"; 행복, "happy".

    A strong one denies all the same where that word is not negative: 근거, "groundless". Of a
    phrase the Korean word must have the ``whole``: 의사, "want", has but half of "for want of".
    """
    if whole:
        askers = [lemma for lemma, spans in taken if any(within(span, s) for s in spans)]
    else:
        askers = [lemma for lemma, spans in taken if meets(span, spans)]
    # 없다 is the negator itself; so is 안, which may be a plan.
    askers = [lemma for lemma in askers if lemma not in NEGATORS]
    return any(map(is_negative, askers)) or (bool(askers) and not strong)


def without_affix(word: str) -> str:
    """What a negative affix denies, or "".

    >>> without_affix("unsafe"), without_affix("harmless"), without_affix("safe")
    ('safe', 'harm', '')
    """
    listed = not listed_forms("negation", "en", "unaffixed").isdisjoint((word, english.lemma(word)))
    match = None if listed else AFFIXED.fullmatch(word)
    return (match and (match[1] or match[2] or match[3])) or ""


def _is_affixed(word: str) -> bool:
    """Whether a negative affix makes the word: unfounded, but not individual.

    >>> _is_affixed("unsafe"), _is_affixed("important")
    (True, False)
    """
    stem = without_affix(word)
    known = english.lemma(stem) in lexicon.gloss_words()
    return bool(stem) and (known or stem.endswith(("ssible", "sible", "able")))


def clause_of(text: str, span: Span) -> Span:
    """The clause around a word: from mark to mark.

    >>> text = "It rained; the match was not called off."
    >>> text[slice(*clause_of(text, (30, 33)))]
    'the match was not called off.'
    """
    start = max(0, span[0] - REACH)
    for match in CLAUSE.finditer(text, start, span[0]):
        start = match.end()
    end = CLAUSE.search(text, span[1], span[1] + REACH)
    return (start, end.start() if end else min(len(text), span[1] + REACH))
