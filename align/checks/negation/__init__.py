"""A negation lost on the way into English, or one that came from nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks._negated import (
    NEGATORS,
    KoreanNegation,
    cancelled,
    negated,
)
from align.checks._sentences import each_sentence
from align.checks._wording import whole_word
from align.checks.negation.added import added_negations
from align.checks.negation.answered import match_beside, match_denials
from align.checks.negation.conditions import find_condition, find_turned_condition
from align.checks.negation.polarity import HARD, Denial, denials
from align.checks.negation.quantifiers import quantified
from align.checks.negation.reworded import is_reworded, is_said
from align.checks.negation.set_denials import find_set_denial, may_deny_by_phrase
from align.checks.negation.turned_denials import find_turned
from align.checks.negation.undone import find_undone
from align.checks.negation.unknowing import find_unknowing
from align.checks.negation.unmeant import find_unmeant
from align.lexicons import listed_forms
from align.mqm import Category, Severity
from align.words import english
from align.words.english import EnglishWord
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence, link_words

LONGEST = 2000
"""Characters of a text in which negations can still be weighed against each other."""
SHORT = 70
"""Characters of a Korean sentence that is one clause or two, in which nothing can hide."""
COVERED = 0.75
"""Share of the words of a short sentence that the English must answer."""
NEAR = 30
"""Characters before "not" in which its verb stands."""
# 먹여서는 안 된다, 밝히지 말아야: a ban; what allows or bids the deed.
BAN_KO = re.compile(r"안\s?[되된될됨됩돼]|말(?:아야|라|것|도록)")
BAN_FRAME_KO = re.compile(r"(?:서|서는|선|[으]?면|지|지는|진)\s?$")
ALLOWED_EN = re.compile(
    r"\b(?:should|must|may|can|could|ought\sto|(?:is|are|was|were|be)\s(?:allowed|permitted|free|able|required|to))\b",
    re.I,
)
OWN_WORD = frozenset(
    "모르다 변하다 변함 변화 바뀌다 달라지다 뒤집다 흔들리다 꺾이다 식다 쉬다 멈추다 그치다 끊기다 거르다 빠지다"
    " 놓치다 잃다 잊다 거두다 거둬들이다 물러서다 물러나다 굽히다 버티다 넘기다 견디다 참다 이기다 찾다 구하다 뛰다"
    " 움직이다 떠나다 깨지다 버리다 놓다 뒤지다 문제 이상 탈 지장 차질 손색 무리 이견 예외 틈".split()
)
"""What English says by a word of its own where it is negated: kept, open, same, safe, unable."""
NOUN_EN = re.compile(r"(?:ion|ment|ness|ity)s?$")
ARTICLE_EN = re.compile(r"\b(?:the|an?|his|her|its|their)\s$", re.I)
# What is left of "did not say" without its "not". After a question word, an auxiliary or at the
# start, "do" has another reason.
EMPHATIC = re.compile(r"(?P<do>d(?<=\sd)(?:id|oes|o))\s(?:really\s|[a-z]+ly\s)?(?P<verb>[a-z]+)\b")
BEFORE_DO = frozenset(
    "what how why when where who whom which to will would can could should must may might not or as"
    " than nor neither so only and let's please that you'd".split()
)
AFTER_DO = frozenset(
    "business harm damage research work well better away battle homework things good nothing"
    " everything anything something more less much justice time so the a an it this that not their"
    " his her its our your my all in on for with at by to you they we he she i".split()
)
# Words that stand only where something is negated, asked or doubted.
POLAR = re.compile(
    r"\b(?:in\s(?:days|weeks|months|years|decades)|at\sall|any(?:one|body|thing|where)?|either|yet)\b"
)
THERE = re.compile(r"\b[Tt]here\s(?:is|are|was|were|have\sbeen|has\sbeen)\b")
LICENSED = re.compile(
    r"\?|\b(?:if|whether|before|than|more|first|most|ever|every|ask(?:ed)?|can)\b"
)
STRESS_KO = re.compile(
    r"(?<![가-힣])(?:어떠한|그\s어떤|아무런?|전혀|결코|조금도|한\s?번도|하나도|누구도|아무도|일절|도무지|추호도)\s[^,.;]*$"
)
STRESS_REACH = 20
"""Characters before a negation in which a word that stresses it stands."""
# A rule about those left out, told of those let in: "only residents who apply", "must be 18".
INVERTED = re.compile(
    r"\b(?:only|must|requir(?:ed|es?|ing)|need(?:s|ed)?\sto|or\s(?:over|older|above|more)|at\sleast)\b",
    re.I,
)
RULE_KO = re.compile(
    r"(?<!미)만(?:[이은을]|\s|으로)|뿐|밖에|불과|단지\s|오직|야\s?[한할하됩된]|의무|필요|최소|이상|적어도"
)
# 못하는 일이 없도록, "so that they can get through": all of it is told as what is wanted.
LEST_KO = re.compile(r"일이\s?없도록")
LEST = 2
"""Characters of its ending behind the negator."""
# "Could not help but laugh", "had no choice": two negations in one.
HELPLESS_EN = re.compile(
    r"\s(?:\w+\s)?(?:help|but|resist|avoid|deny|choice|option|alternative|un(?!der)\w{4,})\b", re.I
)
UNLESS_KO = re.compile(r"[않못없아][가-힣]{0,2}\s한(?=[\s,])")
UNLESS_EN = re.compile(r"\b(?:unless|until|without|as\slong\sas|so\slong\sas)\b", re.I)
UNTIL = frozenset({"until", "till"})
UNTIL_KO = re.compile(r"(?:때|[0-9일월년시분말초주]\s?)까지")
# 15일까지 내지 않으면, "have until the 15th to pay": that is all it says of those who do not.
GIVEN_UNTIL_EN = re.compile(r"\b(?:have|has|had|given)\suntil\b", re.I)
FORCED_KO = re.compile(r"수\s?밖에|않을\s?수\s?없")
# "No time for questions": he has none and takes none.
SHARING = re.compile(
    r"[^.;:!?]{0,80}\b(?:or|nor)\b[^.;:!?]{0,30}|\s(?:(?!and\b|but\b)[a-z]+\s){1,2}for\s"
)


def find(pair: Pair) -> Iterator[Finding]:
    """The Korean negates what the English asserts, or the other way round.

    >>> pair = Pair.of("시는 예산을 공개하지 않았다.", "The city did disclose the budget.")
    >>> [finding.message for finding in find(pair)]
    ['공개 is negated (않았다), but the English has no negation for it']
    """
    ko_text, en_text = pair.ko.text, pair.en.text
    if not ko_text or not en_text or max(len(ko_text), len(en_text)) > LONGEST:
        return
    if scope := list(each_sentence(pair, quantified)):
        yield from scope
        return
    yield from each_sentence(pair, _undone)
    phrases = each_sentence(pair, _set_denial) if may_deny_by_phrase(ko_text) else ()
    if told := list(phrases):
        yield from told
        return
    if unmeant := next(find_unmeant(ko_text, en_text), None):
        yield Finding(
            f"“{en_text[slice(*unmeant)]}” has a “not” too many or too few",
            en=(unmeant,),
            suggestion="Read the sentence again.",
            confidence=0.75,
        )
        return
    evidence = link_words(ko_text, en_text)
    bounds = _bounds(evidence)
    ko = [n for n in negated(ko_text, evidence) if not meets(n.span, bounds)]
    turned = (*find_turned(ko_text, en_text, ko, evidence), *find_unknowing(ko_text, en_text))
    if turned:
        for one in turned:
            said = en_text[slice(*one.en)]
            yield Finding(
                f"{whole_word(ko_text, one.ko)} {one.right}, but the English says “{said}”",
                (one.ko,),
                (one.en,),
                "Negate once.",
            )
        return
    en = list(denials(en_text, evidence, [span for n in ko for span in n.en]))
    # 처리할 때까지 떠나지 않겠다: "until" is the 까지, and denies nothing.
    if len(ko) == 1 and UNTIL_KO.search(ko_text) and not GIVEN_UNTIL_EN.search(en_text):
        en = [d for d in en if d.text.lower() not in UNTIL]
    # 미룰 수밖에 없다, "no choice but": it answers no other negation.
    if FORCED_KO.search(ko_text):
        en = [d for d in en if not _is_forced(d, ko, en_text)]
    asked = len(ko)
    if condition := find_turned_condition(ko_text, en_text, en, asked, evidence):
        yield Finding(
            f"{whole_word(ko_text, condition.ko)} {condition.right}, but the English says"
            f" “{en_text[slice(*condition.en)]}”",
            (condition.ko,),
            (condition.en,),
            "Deny it, or write “unless”.",
            confidence=0.7,
        )
        return
    yield from _asserted(ko_text, en_text, ko, en)
    supposing = any(n.conditional for n in ko)
    asked_for = list(ko)
    shared = match_beside(ko, en)
    shared += match_denials(ko, [d for d in en if d.hard and d not in shared])
    if not cancelled(ko_text):
        yield from _emphasised(ko, ko_text, en_text)
    shared += match_denials(ko, [d for d in en if not d.hard and d not in shared])
    # Which of as many denials answers which is a guess.
    if not len([d for d in en if not d.narrow or d in shared]) >= asked > 1:
        lost = [n for n in ko if not _is_shared(n, shared, en_text)]
        yield from _dropped(lost, pair, evidence, supposing=supposing and asked > 1) if lost else ()
    en = [d for d in en if d not in shared]
    if not ko:
        yield from added_negations(en, asked_for, evidence, pair)


def _undone(pair: Pair) -> Iterator[Finding]:
    """취소했다 for "held": what was called off is told as done."""
    for undone in find_undone(pair):
        word = whole_word(pair.ko.text, undone.ko)
        yield Finding(
            f"{word} calls it off, but the English says “{pair.en.text[slice(*undone.en)]}”",
            ko=(undone.ko,),
            en=(undone.en,),
            suggestion=f"Say what {undone.lemma} means.",
            confidence=0.7,
        )


def _set_denial(pair: Pair) -> Iterator[Finding]:
    """못지않다 for "not as": what a set phrase seems to say."""
    if found := find_set_denial(pair):
        phrase, said = pair.ko.text[slice(*found.ko)], pair.en.text[slice(*found.en)]
        yield Finding(
            f"{phrase} {found.right}, but the English says “{said}”",
            ko=(found.ko,),
            en=(found.en,),
            suggestion=f"{phrase} {found.right}.",
        )


def _bounds(evidence: PairEvidence) -> list[Span]:
    """Bounds of Korean figures that the English keeps: 3분의 1에도 못 미쳤다, "under a third"."""
    links = [(evidence.numbers_ko[i], evidence.numbers_en[j]) for i, j in evidence.number_links]
    return [ko.approx_span for ko, en in links if ko.approx_span and en.bound]


def _is_forced(denial: Denial, ko: Sequence[KoreanNegation], text: str) -> bool:
    """Whether a denial is that of "no choice but", and no negation has its word in that clause."""
    forced = HELPLESS_EN.match(text, denial.span[1])
    return bool(forced) and not any(meets(denial.clause, one.en) for one in ko)


def _is_shared(negation: KoreanNegation, answers: Sequence[Denial], text: str) -> bool:
    """Whether one denial reaches over two: "neither safe nor clean", "no wires or tubes"."""
    return any(
        denial.span[1] < span[0] and SHARING.fullmatch(text, denial.span[1], span[0])
        for denial in answers
        for span in negation.en
    )


def _emphasised(ko: list[KoreanNegation], ko_text: str, text: str) -> Iterator[Finding]:
    """Did say, in the place of 말하지 않았다: what is left of "did not say"."""
    places = list(_emphatic(text))
    for negation in list(ko):
        if places:
            place = next((p for p in places if meets(p, negation.en)), places[0])
            places.remove(place)
            ko.remove(negation)
            yield _lost(negation, ko_text, (place,), 0.9)


def _lost(negation: KoreanNegation, text: str, en: tuple[Span, ...], confidence: float) -> Finding:
    word = whole_word(text, negation.span)
    what = f"{negation.heads[0]} is negated ({word})" if negation.heads else f"{word} is negative"
    return Finding(
        f"{what}, but the English has no negation for it",
        (negation.span,),
        en,
        "Put the negation back into the English.",
        confidence=confidence,
    )


def _dropped(
    lost: Sequence[KoreanNegation], pair: Pair, evidence: PairEvidence, *, supposing: bool
) -> Iterator[Finding]:
    """Negations of the Korean that nothing in the English answers."""
    text = pair.en.text
    # 신청하지 않은 주민은 받지 못한다: "only those who apply".
    if INVERTED.search(text) and (len(lost) > 1 or supposing or not RULE_KO.search(pair.ko.text)):
        return
    for negation in lost:
        links = [k for k in negation.links if k.kind in SURE_KINDS]
        places = [span for k in links for span in k.en]
        near = [span for k in negation.links for span in k.en]
        if is_said(negation, text, evidence) or is_reworded(negation, pair, evidence):
            continue
        # 철회하지 않는 한 참여하지 않는다: one "unless" answers it, whatever answers the other.
        if UNLESS_KO.match(pair.ko.text, negation.span[0]) and UNLESS_EN.search(text):
            continue
        # 동의 없이는 시작할 수 없다: "only with consent".
        if negation.text == "없이" and INVERTED.search(text):
            continue
        allowed = ALLOWED_EN.search(text) if BAN_KO.match(pair.ko.text, negation.span[0]) else None
        if allowed and BAN_FRAME_KO.search(pair.ko.text[: negation.span[0]]):
            yield _lost(negation, pair.ko.text, (allowed.span(),), 0.8)
        elif places:
            yield _lost(negation, pair.ko.text, (places[0],), 0.75)
        # 어떠한 연락도 받지 못했다: what asks for a negation has the verb denied, however linked.
        elif near and STRESS_KO.search(pair.ko.text[: negation.span[0]][-STRESS_REACH:]):
            yield _lost(negation, pair.ko.text, (near[0],), 0.75)
        elif negation.text == "없" and (there := THERE.search(text)):
            yield _lost(negation, pair.ko.text, (there.span(),), 0.75)
        elif negation.conditional and (supposed := find_condition(text, evidence)):
            yield _lost(negation, pair.ko.text, (supposed,), 0.7)
        elif _is_bare(negation, pair, evidence):
            yield _lost(negation, pair.ko.text, (), 0.6)
        elif (polar := POLAR.search(text)) and not LICENSED.search(text):
            yield _lost(negation, pair.ko.text, (polar.span(),), 0.6)


def _is_bare(negation: KoreanNegation, pair: Pair, evidence: PairEvidence) -> bool:
    """Whether the sentence is short and answered, so that the negation can hide nowhere."""
    # 전원이 아닌 다수, 그건 안 된다: said in other words more often than lost.
    own = not OWN_WORD.isdisjoint(negation.heads)
    loose = negation.text.startswith("아") or negation.heads[:1] == ("되다",) or own
    if len(pair.ko.text) > SHORT or negation.conditional or loose:
        return False
    if any(_may_say_all(word, pair.en.text) for word in evidence.en_unexplained):
        return False
    others = [k for k in evidence.ko if k.expected and not _is_part(k, negation)]
    met = sum(bool(k.kind) for k in others)
    return met > 1 and met >= COVERED * len(others)


def _may_say_all(word: EnglishWord, text: str) -> bool:
    """Whether a word that nothing explains may say verb and negation: 바꾸지 않았다, "upheld"."""
    light = {word.lemma, word.text} & listed_forms("light_words", "en")
    thing = NOUN_EN.search(word.text) or ARTICLE_EN.search(text, 0, word.start)
    return word.text.islower() and not light and not thing


def _is_part(link: KoreanLink, negation: KoreanNegation) -> bool:
    word = link.words[-1]
    # 아직, 전혀: English says them with its negation.
    return word.lemma in NEGATORS or word.lemma in negation.heads or word.tag == "MAG"


def _emphatic(text: str) -> Iterator[Span]:
    for match in EMPHATIC.finditer(text):
        before = text[max(0, match.start() - NEAR) : match.start()].split()[-1:]
        if not before or before[0].lower() in BEFORE_DO or not before[0][-1].isalnum():
            continue
        verb = match["verb"]
        if verb not in AFTER_DO and english.lemma(verb) == verb:
            yield match.span()


def _asserted(
    text: str, en_text: str, ko: Sequence[KoreanNegation], en: Sequence[Denial]
) -> Iterator[Finding]:
    """이해 못 하는 바는 아니다, two negations, said with one."""
    doubles = cancelled(text)
    lest = any(LEST_KO.search(text, start, end + LEST) for start, end in doubles)
    denied = len(en) == 1 and _denies(en[0], en_text) and (en[0].hard or not lest)
    if len(doubles) == 1 and not ko and denied:
        yield Finding(
            f"{whole_word(text, doubles[0])} negates twice, and so asserts; the English negates"
            f" once, with “{en[0].text}”",
            ko=doubles,
            en=(en[0].span,),
            suggestion="Say that it is so, or negate twice.",
        )


def _denies(denial: Denial, text: str) -> bool:
    if HELPLESS_EN.match(text, denial.span[1]):
        return False
    return denial.hard or not (denial.narrow or HARD.fullmatch(denial.text))


CHECK = Check("negation", "negation", Category.MISTRANSLATION, Severity.CRITICAL, find, 0.8)
