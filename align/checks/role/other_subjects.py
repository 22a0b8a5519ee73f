"""Who does it, where the English tells the deed of another noun of the Korean.

The topic that opens a sentence does what its last verb says: 시장은 시의회가 삭감한 예산을 되살려 달라고
요구했다 is no demand of the council's. Nor is what one does "done by" another, and of two deeds neither
is the other's.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Span
from align.checks._mismatch import Mismatch
from align.checks.role.actors import may_act
from align.checks.role.agents import has_particle
from align.checks.role.clauses import Clause, Noun, find_clauses
from align.checks.role.reversals import LIGHT, MUTUAL, RAISING
from align.checks.role.slots import Slots
from align.checks.role.told_nouns import Told, told_nouns
from align.words import english
from align.words.evidence import PairEvidence

__all__ = ["find_other_subjects"]

SENTENCE_END = re.compile(r"[.?!]\s")
PASSING = frozenset("stop drop swing come go pass stand abide".split())
"""Verbs behind which "by" tells a place or a rule: "stopped by a market"."""
NOUN_EN = re.compile(r"(?:ion|ment|ness|ity)s?$")
PARTICIPIAL = re.compile(
    r"\s(?:of|in|by|for|with)\s[^,.;]{3,60}?\s(?:has|have|had|was|were|is|are)\b"
)
GETTING = frozenset(
    "order buy purchase borrow lease rent import acquire get receive obtain".split()
)
"""What the other side does, who is told with "from"."""
FROM = re.compile(r"\bfrom\s(?:(?:the|an?|its|his|her|their)\s)?$")
PAPERS = re.compile(r"(?:complaint|lawsuit|suit|petition|report|request|claim|charge|probe)s?")
"""What is made somewhere: "a police complaint" is none of the police's."""
UNTOLD = LIGHT | MUTUAL | RAISING
"""Deeds that say nothing of who does them."""
Deed = tuple[Clause, Span, Slots]


def find_other_subjects(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The deeds that the English tells of another noun than the one that does them.

    >>> from align.words.evidence import link_words
    >>> ko = "시장은 시의회가 삭감한 예산을 되살려 달라고 요구했다."
    >>> en = "The city council demanded that the mayor restore the budget that was cut."
    >>> [ko[slice(*t.ko)] for t in find_other_subjects(ko, en, link_words(ko, en))]
    ['시장은 시의회가 삭감한 예산을 되살려 달라고 요구']
    """
    clauses = find_clauses(ko)
    told = told_nouns(ko, en)
    deeds = list(_deeds(clauses, told))
    for clause, place, slots in deeds:
        doer = _doer(slots, told)
        subject = clause.subject
        if subject is None or doer is None or doer == subject:
            continue
        if doer in clause.of("source", "recipient"):
            continue  # The grandfather taught the child, of 아이는 할아버지에게서 배웠다.
        gets = english.lemma(told.en[slice(*place)]) in GETTING and any(
            FROM.search(told.en, place[1], span[0]) for span in told.spans(subject)
        )
        if gets or PARTICIPIAL.match(told.en, place[1]):
            continue  # "Executives accused of theft were"; "Qatar ordered carriers from HD".
        if doer in clause.of("place") and PAPERS.fullmatch(told.en, *place):
            continue
        if not all(may_act(noun, evidence.ko, told.en) for noun in (subject, doer)):
            continue
        if slots.passive or (clause is clauses[-1] and _opens(subject, clause, ko)):
            yield _mismatch(subject, clause, doer, place, told)
            return
    for (one, place, first), (other, end, second) in itertools.combinations(deeds, 2):
        # 기온이 내려가면 생산성이 떨어진다: what moves by itself, a word for either tells.
        acted = one.of("object", "recipient") or other.of("object", "recipient")
        crossed = _doer(first, told) == other.subject and _doer(second, told) == one.subject
        if acted and crossed and one.subject != other.subject:
            span = (min(one.span[0], other.span[0]), max(one.span[1], other.span[1]))
            yield Mismatch(span, (min(place, end)[0], max(place, end)[1]), "are who does it")
            return


def _deeds(clauses: Sequence[Clause], told: Told) -> Iterator[Deed]:
    """The clauses whose verb and whose subject the English has, with the places around the verb."""
    for clause in clauses:
        plain = not (clause.passive or clause.is_caused or clause.deed in UNTOLD)
        place = told.deed(clause) if plain and told.has(clause.subject) else None
        if not place or has_particle(told.en, place[1]):
            continue  # 병원을 돌다, "turned away by": another verb.
        said = told.en[slice(*place)].split()
        # "Taking reservations": a noun is told of what stands before it, and of no doer.
        if english.lemma(said[0]) not in PASSING and not NOUN_EN.search(said[-1]):
            yield clause, place, told.around(place)


def _doer(slots: Slots, told: Told) -> Noun | None:
    """Who does it in the English: the subject, or the noun behind "by"."""
    if slots.passive:
        return told.at(slots.behind) if slots.preposition == "by" else None
    return told.at(slots.before)


def _opens(subject: Noun, clause: Clause, ko: str) -> bool:
    """Whether a topic opens the text, and its verb is of the same sentence."""
    opens = subject.role == "topic" and subject.span[0] == 0
    return opens and not SENTENCE_END.search(ko, subject.span[1], clause.span[0])


def _mismatch(subject: Noun, clause: Clause, doer: Noun, deed: Span, told: Told) -> Mismatch:
    near = min(told.spans(doer), key=lambda span: abs(span[0] - deed[0]))
    span = (min(subject.span[0], clause.span[0]), max(subject.span[1], clause.span[1]))
    return Mismatch(span, (min(near, deed)[0], max(near, deed)[1]), "is who does it")
