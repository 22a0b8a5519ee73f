"""A condition told as a fact, or left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._coverage import Coverage
from align.lexicons import listed_forms
from align.words import korean

__all__ = ["lost_conditions", "told_condition"]

HAPPENED_EN = re.compile(
    r"(?:^|[,;“\"]\s?)(?:having\s(?:been\s)?(?!one\b|none\b)[a-z]+(?:ed|en|ne|wn|ft|ght|ost|ade|old|un)\b|now\sthat\b|since\s(?:it|they|he|she|the|this)\b|because\b)",
    re.I,
)
# 사과하지 않으면, "because he did not apologize".
LACKING_KO = re.compile(r"(?:않으|못하|없으)면(?=[\s,])")
BECAUSE_EN = re.compile(r"\bbecause\b(?!\sof)", re.I)
SUPPOSED_EN = re.compile(
    r"\b(?:if|when\w*|once|should|unless|provided|providing|assuming|in\scase|as\slong\sas|until|were|would|upon|every\stime|without|whoever|anyone|those\swho|or|by\s[a-z]+ing|could|in\sthe\sevent|needs?\s(?:just|only))\b",
    re.I,
)
REASON_KO = re.compile(r"때문|탓|이유|인해|덕분|원인|까닭|[았었했였]고\s")
# 비가 오면, 노조는 회사가 거절하면: a condition that opens a sentence, with nouns of its own.
OPENING_KO = re.compile(
    r"(?:^|(?<=[.!?]\s)|^[가-힣]+[은는]\s)(?P<clause>[가-힣]+[이가을를]\s(?:[가-힣]+\s){0,2}?(?:[가-힣]*[가-힣]면|[가-힣]*[가-힣]지\s않을\s경우|[가-힣]*[할될을릴길칠킬울줄갈올날]\s경우))(?:에는?)?,?\s"
)
# What 면 is no condition of: 반면, 이면, 하면 된다, 지나면.
NO_CONDITION = re.compile(
    r"(?:측|표|정|반|이|전|화|장|단|라|국|지나|따르|보|비하|말하|예를 들|다시 말하)면$"
)
ANY_SUPPOSED_EN = re.compile(
    r"\b(?:if|when\w*|once|should|unless|provid\w*|assuming|in\scase|as\slong|until|after|before|while|as(?!\s(?:planned|scheduled|usual|normal)\b)|upon|with|without|depend\w*|subject"
    r"|whoever|anyone|those|by|would|could|in\sthe\sevent|whether|for|on|during|then|since|given|otherwise|or|and)\b",
    re.I,
)
# What may say a condition of its own accord; "would" is told of what is planned, too.
SURELY_SUPPOSED_EN = re.compile(
    r"\b(?:if|when\w*|once|should|unless|provid\w*|assuming|in\scase|as\slong|until|after|before|while|upon|with|without|depend\w*|subject"
    r"|whoever|anyone|those|by|in\sthe\sevent|whether|during|given|otherwise|failing|barring)\b",
    re.I,
)
FEWEST_LOST = 2
"""Words of a condition without an answer from which "would" and "on" do not say it."""
SUPPOSED = frozenset({"으면", "면", "다면", "ᆫ다면", "는다면", "라면"})
"""Endings of a condition that is still open."""
REASONS = frozenset("으니 니 므로 으므로 어서 자".split())
"""Endings of a reason, whose clause the English may have told."""


def told_condition(pair: Pair) -> tuple[Span, Span] | None:
    """Where the Korean has a condition and the English a fact, or None.

    >>> pair = Pair.of("법안이 통과되면 시행한다.", "Having passed, the bill takes effect.")
    >>> spans = told_condition(pair)
    >>> spans is not None and pair.ko.text[slice(*spans[0])]
    '면'
    """
    told = HAPPENED_EN.search(pair.en.text)
    if told is None and LACKING_KO.search(pair.ko.text):
        told = BECAUSE_EN.search(pair.en.text)
    if not told or SUPPOSED_EN.search(pair.en.text):
        return None
    if REASON_KO.search(pair.ko.text):
        return None
    endings = [t for t in korean.tokens(pair.ko.text) if t.tag == "EC"]
    if any(ending.form in REASONS for ending in endings):
        return None
    condition = next((ending for ending in endings if ending.form in SUPPOSED), None)
    if condition is None:
        return None
    return (condition.start, condition.start + condition.len), told.span()


def lost_conditions(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """The conditions of which no word is answered, in an English without a word for one.

    >>> from align.checks._coverage import measure
    >>> ko, en = "비가 오면 행사는 강당에서 열린다.", "The event will be held in the hall."
    >>> [ko[slice(*span)] for span in lost_conditions(measure(ko, en), ko, en)]
    ['비가 오면']
    """
    found = OPENING_KO.search(ko) if "면" in ko else None
    if not found or SURELY_SUPPOSED_EN.search(en):
        return
    light = listed_forms("light_words", "en")
    left = (word for word in coverage.content if word.start in coverage.unexplained)
    if any(word.lemma not in light for word in left):
        return
    start, end = found.span("clause")
    inside = [k for k in coverage.evidence.ko if start <= k.span[0] < end]
    if sum(not k.kind or k.kind == "related" for k in inside) < FEWEST_LOST and (
        ANY_SUPPOSED_EN.search(en)
    ):
        return
    # 해고자 is "go" (let go) only where no 들어가다 asks for it.
    others = {s for k in coverage.evidence.ko if k not in inside for s in k.en[:1]}
    said = [s for k in inside if k.kind not in ("", "related") for s in k.en if s not in others]
    lost = bool(inside) and not any(meets(word.span, said) for word in coverage.content)
    if lost and not NO_CONDITION.search(found["clause"]):
        yield start, end
