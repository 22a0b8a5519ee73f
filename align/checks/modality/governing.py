"""The word that governs a verb on both sides: 관람할 수 있다, "must view".

A "may" anywhere in a sentence may answer anything; the one before the English of the verb answers
the Korean ending of the verb. So a wrong one there is wrong whatever else the sentence says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.bitext import Pair, Span, meets
from align.checks._check import Finding
from align.checks._told_rows import find_told
from align.checks._wording import contradiction
from align.checks.modality.intended import is_declared
from align.words import english
from align.words.evidence import KoreanLink, PairEvidence, link_words

__all__ = ["governed"]

REACH_KO = 4
"""Characters between a Korean verb and what follows its ending: 관람할 수."""
OBJECT_KO = 14
"""Characters between a Korean verb and its object."""
OBJECT_EN = 45
"""Characters between an English verb and its object."""
LIGHT = frozenset("get receive use do make take give".split())
"""Verbs too common to be left over."""
HEDGE = 24
"""Characters before a word in which a "maybe" takes its certainty away."""
APART = 25
"""Characters from which two places cannot be one rendering."""
DECIDING = tuple(
    "decid agree plan promis vow pledg resolv opt cho settl vot seek sought want".split()
)
"""Beginnings of the verbs of a decision itself: "has decided to"."""
DECIDED_EN = re.compile(
    r"\b(?:decid|agree|resolv|opt|chos|choos|vow|pledg|plan|promis)\w*\s(?:[a-z]+\s){0,3}(?:to|that|on)\b",
    re.I,
)
"""The decision itself told: what else is told as done is another deed."""
# 두 개까지만 실을 수, 와야 들어갈 수, 나가야 진료를 받을 수: allowed to no one else, and so a duty as well.
LIMITED_KO = re.compile(r"(?:만|(?<![분심시])야)\s(?:[가-힣]{1,6}\s){0,3}$")
BETWEEN = r"\s(?:(?:also|then|be|been|now|first|soon|still|all|even|next|[a-z]+ly)\s){0,2}(?=[a-z])"
"""What may stand between a word and the verb that it governs."""
MUST = r"must|(?:has|have|had)\sto|(?:is|are|was|were|be)\s(?:required|obliged|obligated|bound|forced|compelled)\sto|needs?\sto"
FREE = (
    r"(?:is|are|was|were|be)\s(?:advised|encouraged|recommended|invited|free|welcome|allowed|permitted|able)\sto"
    r"|(?:may|can|could|might)(?!\s(?:only|not)\b)"
)
SURELY = r"will|shall|must|(?:is|are)\s(?:certain|sure|bound|guaranteed|set|going|scheduled)\sto"
HEDGED = re.compile(r"\b(?:likely|probably|possibly|perhaps|maybe|reportedly|presumably)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Frame:
    """A Korean ending, and the English before the verb that contradicts it."""

    ko: re.Pattern[str]
    wrong: re.Pattern[str]
    message: str
    advice: str


def _frame(ko: str, wrong: str, message: str, advice: str) -> _Frame:
    return _Frame(re.compile(ko), re.compile(rf"\b(?:{wrong}){BETWEEN}", re.I), message, advice)


FRAMES = (
    _frame(
        r"(?<=[가-힣]\s)수\s?있(?!어야|을지|느냐|는지|도록|게\s(?:[가-힣]{1,6}\s)?[가-힣]{1,4}야)",
        MUST,
        "is a choice or a possibility",
        "Say “can” or “may”.",
    ),
    _frame(
        r"(?<=[가-힣]\s)수도\s?있|지도?\s?모[르른를]|(?<=[가-힣]\s)가능성이?\s?(?:있|높|크|제기|거론|점쳐)",
        SURELY,
        "is a possibility, no certainty",
        "Say “may” or “could”.",
    ),
    _frame(
        r"야\s?(?:만\s)?(?:[한합]다|합니다|했다|하[고며는]|한[다다]|할\s(?!수|지|듯)|[된됩]|돼|함\b)",
        FREE,
        "is a duty",
        "Say “must”, “should” or “has to”.",
    ),
    _frame(
        r"(?<=[가-힣]\s)(?:방침|계획|예정|생각|구상|작정|채비)(?:이[다며라고었]|입니다|인|으로)",
        r"(?:is|are|was|were|be)\s(?:required|obliged|obligated|forced|compelled)\sto|must|refused\sto|failed\sto|(?:is|are)\s(?:allowed|permitted|free)\sto",
        "tells of a plan",
        "Say “plans to”, “will” or “is scheduled to”.",
    ),
    _frame(
        r"(?<=[할될킬릴길칠질울줄갈올날을일쓸열널들설]\s)(?<![았었했였렸졌됐겼났왔갔]을\s)것(?:이라고|이라며|이라는|으로\s(?:예상|전망|내다|기대|우려))",
        r"(?:has|have)(?:\salready)?",
        "is still to come",
        "Say “will” or “would”.",
    ),
    _frame(
        r"(?<!게\s)(?<!기로\s)(?<!기로)[했됐였았었렸졌냈났갔왔]다고\s(?:[가-힣0-9]+\s){0,3}(?:밝혔|말했|전했|발표했|설명했)",
        r"(?:will|(?:is|are)\s(?:going|set|scheduled|due)\sto)",
        "is past",
        "Put the verb in the past.",
    ),
    _frame(
        r"수(?:도)?\s?있다고\s(?:경고|우려|예상|전망|내다|예고|압박)",
        r"(?:has|have|had)(?:\salready)?(?:\sbeen)?",
        "is a possibility, no fact",
        "Say “may” or “could”.",
    ),
    _frame(
        # 열지 않기로 했다, "has called it off": what is not done is decided and done.
        r"(?<![않말])기로\s?(?:했|하[고며였]|한|결정|합의|의결|뜻|방침|확정|약속)",
        r"(?:has|have|had)(?:\s(?:already|just|since))?(?:\sbeen)?|(?:is|are)\s(?:required|obliged|forced)\sto|refused\sto|might|(?:is|are)\sconsidering",
        "is a decision, not done yet",
        "Say “decided to” or “will”.",
    ),
)
FRAMED_KO = re.compile(
    r"수도?\s?있|지도?\s?모|가능성|야\s?[만한합했하할된됩돼함]|방침[이입인으]|계획[이입인으]|예정[이입인으]|생각[이입인으]"
    r"|구상[이입인으]|작정[이입인으]|채비[이입인으]|것이라|것으로\s[예전내기우]|다고\s|기로\s?[했하한결합의뜻방확약]"
)
"""What the Korean of each of them holds, or more: to look for all that most sentences lack takes long."""


def governed(pair: Pair) -> Iterator[Finding]:
    """A word before the English of a verb that contradicts the Korean ending of the verb.

    >>> pair = Pair.of("누구나 책을 빌릴 수 있다.", "Everyone must borrow a book.")
    >>> [finding.message for finding in governed(pair)]
    ['수 있다 is a choice or a possibility, but the English says “must”']
    """
    ko, en = pair.ko.text, pair.en.text
    evidence = link_words(ko, en)
    for frame in FRAMES if FRAMED_KO.search(ko) else ():
        if not frame.ko.search(ko):
            continue
        wrong = [
            m
            for m in frame.wrong.finditer(en)
            if not HEDGED.search(en, max(0, m.start() - HEDGE), m.end())
        ]
        for match in frame.ko.finditer(ko) if wrong else ():
            for word in wrong:
                perfect = word.group().lower().startswith("ha")
                # 지정하기로 했다, "has designated": to decide it is to do it.
                if "decision" in frame.message and is_declared(ko, match.start()):
                    continue
                if perfect and DECIDED_EN.search(en):
                    continue
                if not LIMITED_KO.search(ko[: match.start()]) and _governs(
                    word.end(), match.start(), en, evidence, perfect=perfect
                ):
                    yield _finding(pair, match.span(), word.span(), frame.message, frame.advice)
                    return
    for row, ko_span, en_span in find_told("told_reports", ko, en):
        yield _finding(pair, ko_span, en_span, row.says, row.advice)
        return


def _governs(start: int, end: int, en: str, evidence: PairEvidence, *, perfect: bool) -> bool:
    """Whether the English verb at ``start`` is that of the Korean one before ``end``."""
    verb = next((w for w in english.words(en) if w.start == start), None)
    link = _before(end, evidence)
    if verb is None or verb.text.lower().startswith(DECIDING):
        return False
    if link and link.kind == "lexicon":
        # A deed done beside one decided: two renderings of one verb leave it open.
        one = all(abs(a - verb.start) <= APART for a, _ in link.en)
        beside = [s for s in link.en if abs(s[0] - link.en[0][0]) <= APART]
        return meets(verb.span, beside) and (one or not perfect)
    # A verb that no word answers is known by its object.
    if verb not in evidence.en_unexplained and verb.lemma not in LIGHT:
        return False
    at = link.span[0] if link else end
    told = [k for k in evidence.ko if k.kind == "lexicon" and at - OBJECT_KO <= k.span[1] <= at]
    return any(0 < a - verb.end < OBJECT_EN for k in told[-2:] for a, _ in k.en)


def _before(end: int, evidence: PairEvidence) -> KoreanLink | None:
    """The Korean verb that stands before an ending, if the evidence has one: 두다 is too common."""
    near = (
        k
        for k in evidence.ko
        if any(end - REACH_KO <= w.end <= end + 1 and w.tag != "MAG" for w in k.words[:2])
    )
    return max(near, key=lambda link: link.span[0], default=None)


def _finding(pair: Pair, ko: Span, en: Span, message: str, advice: str) -> Finding:
    span = (en[0], en[0] + len(pair.en.text[slice(*en)].strip()))
    return Finding(contradiction(pair, ko, en, message), (ko,), (span,), advice, confidence=0.75)
