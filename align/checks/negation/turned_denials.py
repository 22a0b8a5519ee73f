"""Denials that the English turns round beyond doubt: can for cannot, two negators for one.

Where a sentence denies twice, counting does not tell which of the two is lost. But "can also
apply" of 신청할 수 없다 asserts the very verb, whatever else the sentence denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import meets
from align.casing import lowered
from align.checks._denial_cues import may_negate
from align.checks._mismatch import Mismatch
from align.checks._negated import KoreanNegation, count_negators
from align.checks.negation.polarity import AFFIXES, HARD, clause_of, is_negative, without_affix
from align.words import english, lexicon
from align.words.evidence import SURE_KINDS, PairEvidence

__all__ = ["find_turned"]

# A negation denied again, where the Korean denies once: 차이가 없다, "not without difference".
REDOUBLED_EN = re.compile(
    r"(?:\bnot|n['’´]t|\bnever|\bhardly)\s(?:entirely\s|wholly\s|altogether\s|completely\s)?(?:without|lacking|lack|devoid|free\s(?:of|from)|absent)\b"
    r"|(?:\bnot|n['’´]t)\s(?:be|do|have|has|had|been)\s(?:not?|never)(?!\.)\b|\bnot\syet\sto\sbe\b"
    r"|\bno\s(?:lack|shortage|absence)\sof\b|\b(?:not|never|[a-z]+n['’´]t)\s(?:no(?!\.)|never|nobody)\b",
    re.I,
)
LITOTES_EN = re.compile(
    r"(?:\bnot|n['’´]t)\s(?:(?:be|been|being|[a-z]+ly)\s){0,2}(?P<word>(?:un|in|im|dis|il|ir)[a-z]+)",
    re.I,
)
CANNOT_KO = re.compile(r"[가-힣]\s?수(?:가|는|도|조차)?\s?$")
CAN_EN = re.compile(
    r"\b(?:can|could|(?:is|are|was|were|be)\s(?:also\s)?(?:able|allowed|permitted|free|eligible)\sto)\s(?:(?:also|still|even|now|then|freely)\s)?(?:be\s)?$",
    re.I,
)
OTHER_EN = re.compile(
    r"\b(?:only|unless|until|once|after|with|when|hardly|barely|rarely|few|little|if|whether|before|instead|prevent\w*|bar(?:s|red|ring)?|ban\w*|prohibit\w*|block\w*|exclud\w*|ineligible|impossible|disqualif\w*)\b",
    re.I,
)
# Without it nobody can: with it everybody can.
WITHOUT_KO = re.compile(r"없이는?\s|전에는\s|않고는\s|혼자")
NON_KO = re.compile(r"(?<![가-힣])비(?P<stem>[가-힣]{2,4})(?=\s|[은는이가을를의에·,])")
NON_EN = re.compile(
    r"\b(?:non|not?|without|outside|other|rather|except|excluding|less|neutral|free|off|un[a-z]{4,}|in(?:eligible|formal|direct))\b|\bnon-?",
    re.I,
)
DENIED_VERB_EN = re.compile(
    r"(?:(?:did|do|does|was|were|is|are|has|have|had|will|would)(?:n['’´]t|\snot)|not)\s(?:be\s|been\s)?(?P<verb>[a-z]+)",
    re.I,
)
PARTED_KO = re.compile(
    r"(?:하|되|받|시키|당하)?(?:[았었였했됐렸]지만|[았었였했됐렸]으나|[았었였했됐렸]는데|[았었였했됐렸]고|지만|고|며)\s"
)
GOES_ON_EN = re.compile(r"\b(?:keep|kept|continu|still)", re.I)
KEEP_EN = re.compile(r"\b(?:(?:keep|keeps|kept|still)|continu(?:e|es|ed|ing)(?:\sto)?)\s$", re.I)
REACH = 40
"""Characters before a verb in which its "can" stands."""


def find_turned(
    ko: str, en: str, negations: Sequence[KoreanNegation], evidence: PairEvidence | None = None
) -> Iterator[Mismatch]:
    """The denials of the Korean that the English asserts, or denies again.

    >>> from align.checks._negated import negated
    >>> from align.words.evidence import link_words
    >>> ko, en = "외국인은 신청할 수 없다.", "Foreigners can also apply."
    >>> [one.right for one in find_turned(ko, en, negated(ko, link_words(ko, en)))]
    ['says that it cannot be done']
    """
    yield from _redoubled(ko, en, negations)
    if "비" in ko:
        yield from _unprefixed(ko, en)
    yield from _kept_on(ko, en, negations)
    if evidence is not None:
        yield from _moved(ko, en, negations, evidence)
    if negations and "수" in ko and not OTHER_EN.search(en):
        yield from _affirmed(ko, en, negations)


def _redoubled(ko: str, en: str, negations: Sequence[KoreanNegation]) -> Iterator[Mismatch]:
    """차이가 없다, one negation, said with two; 알려지지 않았다, "not unknown"."""
    one = negations[0] if len(negations) == 1 else None
    if one is None or count_negators(ko) != 1:
        return
    if not may_negate(en) and "hardly" not in lowered(en):
        return
    if twice := REDOUBLED_EN.search(en):
        yield Mismatch(one.span, twice.span(), "negates once")
        return
    for twice in LITOTES_EN.finditer(en) if "not" in en or "n't" in en or "n’t" in en else ():
        denied = english.stem(without_affix(twice["word"].lower()))
        answers = (head for head in one.heads if (denied,) in lexicon.answers(head))
        # 불가능 is split into 불 and 가능.
        if denied and any(not is_negative(h) and not _is_affixed(h, ko) for h in answers):
            yield Mismatch(one.span, twice.span(), "negates once")


def _is_affixed(head: str, ko: str) -> bool:
    return any(affix + head in ko for affix in AFFIXES)


def _unprefixed(ko: str, en: str) -> Iterator[Mismatch]:
    """비응급 환자 as "emergency patients": the noun is met, and not its 비."""
    for one in NON_KO.finditer(ko):
        stem, whole = one["stem"], one.group()
        if lexicon.is_known(whole) or not lexicon.is_known(stem) or ko.count(stem) > 1:
            continue
        for gloss in (g for sense in lexicon.senses(stem) for g in sense if len(g) > 4):
            said = re.search(rf"(?<![\w-]){re.escape(gloss)}\b", en, re.I)
            if said and not NON_EN.search(en):
                yield Mismatch(one.span(), said.span(), "denies it")
                return


def _kept_on(ko: str, en: str, negations: Sequence[KoreanNegation]) -> Iterator[Mismatch]:
    """떨어지지 않고 있다 as "keep falling"."""
    for one in negations if negations and GOES_ON_EN.search(en) else ():
        for start, end in (s for link in one.links if link.kind == "lexicon" for s in link.en):
            said = KEEP_EN.search(en, max(0, start - REACH), start)
            clause = en[slice(*clause_of(en, (start, end)))]
            # 아직 회복되지 않다, "still recovering": what goes on is not done yet.
            unfinished = said and said.group().lower().startswith("still") and "아직" in ko
            if said and not unfinished and not one.conditional and not HARD.search(clause):
                yield Mismatch(one.span, (said.start(), end), "says that it does not")
                return


def _moved(
    ko: str, en: str, negations: Sequence[KoreanNegation], evidence: PairEvidence
) -> Iterator[Mismatch]:
    """사과했지만 공개하지 않았다 as "did not apologize, but disclosed": the one "not" of the other verb."""
    one = negations[0] if len(negations) == 1 else None
    if one is None or one.is_noun or one.conditional or count_negators(ko) != 1:
        return
    said = list(HARD.finditer(en))
    if len(said) != 1:
        return
    behind = DENIED_VERB_EN.match(en, said[0].start())
    own = [
        s for k in one.links if k.kind == "lexicon" and k.words[-1].lemma in one.heads for s in k.en
    ]
    clause = clause_of(en, said[0].span())
    if not behind or not own or meets(clause, own):
        return
    if any(HARD.search(en[slice(*clause_of(en, s))]) or OTHER_EN.search(en) for s in own):
        return
    for link in evidence.ko:
        # Before the negation, and parted from it: 사과했지만, 통과했으나.
        parted = link.kind == "lexicon" and PARTED_KO.match(ko, link.span[1])
        if parted and parted.end() <= one.span[0] and meets(behind.span("verb"), link.en[:1]):
            yield Mismatch(one.span, behind.span(), "denies another verb")
            return


def _affirmed(ko: str, en: str, negations: Sequence[KoreanNegation]) -> Iterator[Mismatch]:
    """신청할 수 없다 as "can also apply"."""
    if WITHOUT_KO.search(ko):
        return
    for one in negations:
        if one.text != "없" or one.conditional or not CANNOT_KO.search(ko, 0, one.span[0]):
            continue
        places = [span for link in one.links if link.kind in SURE_KINDS for span in link.en]
        clauses = [en[slice(*clause_of(en, span))] for span in places]
        if any(map(HARD.search, clauses)):
            continue
        for span in places:
            said = CAN_EN.search(en, max(0, span[0] - REACH), span[0])
            # "Not that he could say much."
            if said and not HARD.search(en, max(0, said.start() - REACH), said.start()):
                yield Mismatch(one.span, (said.start(), span[1]), "says that it cannot be done")
                return
