"""Names known by what stands behind them, read as words: 하나 씨 as "one person", 신성리 as "Holiness"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.names import candidates, romanise, stands
from align.names.surnames import surname_spellings
from align.words import english, lexicon
from align.words.evidence import PairEvidence

__all__ = ["find_read_names"]

ALIKE = 0.7
"""Score of ``names.best`` from which the English may hold the name; "one" is 0.52 of 하나."""
# 씨 behind a word and a space is said of nobody but persons.
PERSON = re.compile(
    r"(?<![가-힣])(?P<whole>[가-힣]?(?P<name>[가-힣]{2}))\s씨(?=[는은가이를을의에와과도\s,(.])"
)
VILLAGE = re.compile(
    r"(?<![가-힣])(?P<whole>(?P<name>[가-힣]{2})(?P<kind>[리읍]))(?=[은는이가을를의에과와,.\s]|에서)"
)
UNNAMED = re.compile(
    r"(?<![가-힣])(?P<surname>[가-힣])\s?모\s?(?:\([0-9]{1,3}세?\)\s?)?(?:씨|군|양)(?=[는은이가의를을에와과도\s,(.])"
)
READ_SURNAMES = {
    "장": r"mother[-\s]in[-\s]law", "이": r"aunt(?:ie|y)?", "고": r"aunt(?:ie|y)?",
    "유": r"nanny|nurse|stroller|pram|baby\scarriage", "조": r"grandmother|grandma",
    "양": r"foster\smother|adoptive\smother|wool", "전": r"(?:whole|full)\s(?:story|picture|account)",
    "공": r"conspira(?:cy|tor)|contest|public\soffering", "주": r"ringleader|mastermind|barmaid",
    "부": r"parents?", "추": r"memorial|mourner|mourning", "사": r"madam|wife", "소": r"wear|consumption",
    "변": r"transformation", "노": r"(?:old|elderly|aged)\smother", "정": r"meet-?up",
    "채": r"creditor", "권": r"plot|scheme", "음": r"plot|conspiracy", "진": r"birth\smother|real\smother",
}  # fmt: skip
"""What a surname and 모, a certain one, spell: 장모 씨, a Jang who is not named."""
SMALL = {"하나": "one", "우리": "we", "나라": "country", "나나": "me"}
"""Names that are words of grammar too, and their English."""


def find_read_names(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The persons and villages whose names the English reads as words.

    >>> from align.words.evidence import link_words
    >>> ko, en = "우승한 이슬 씨는 울었다.", "Dew, who won, cried."
    >>> [(one.right, en[slice(*one.en)]) for one in find_read_names(ko, en, link_words(ko, en))]
    [('Iseul', 'Dew')]
    """
    for found in PERSON.finditer(ko) if " 씨" in ko else ():
        if read := _read(found, en, evidence, named=False):
            yield Mismatch(found.span("name"), read, romanise(found["name"]).capitalize())
            return
    if "모" in ko:
        yield from _unnamed(ko, en, evidence)
    for found in VILLAGE.finditer(ko) if "리" in ko or "읍" in ko else ():
        if lexicon.is_known(found["whole"]):
            continue
        if read := _read(found, en, evidence, named=True):
            right = f"{romanise(found['name']).capitalize()}-{romanise(found['kind'])}"
            yield Mismatch(found.span("whole"), read, right)
            return


def _unnamed(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """조 모 씨, a Cho who is not named, as one "Cho Mo"; 장모 씨 as a mother-in-law."""
    for found in UNNAMED.finditer(ko):
        if kin := _as_word(found, en, evidence):
            yield Mismatch(found.span(), kin, f"a person surnamed {_surname(found)}")
            return
        spelt = "|".join(form.capitalize() for form in surname_spellings(found["surname"]))
        read = (
            re.search(rf"\b(?:(?:{spelt})[\s-][Mm]o|Mo\s(?:{spelt}))\b(?!-)", en) if spelt else None
        )
        if read:
            yield Mismatch(found.span(), read.span(), f"a person surnamed {_surname(found)}")
            return


def _surname(found: re.Match[str]) -> str:
    return next(iter(surname_spellings(found["surname"])), romanise(found["surname"])).capitalize()


def _as_word(found: re.Match[str], en: str, evidence: PairEvidence) -> Span | None:
    """The English word that a surname and 모 spell, where no other word of the Korean asks for it."""
    read = READ_SURNAMES.get(found["surname"])
    said = re.search(rf"\b(?:{read})s?\b", en, re.I) if read else None
    if said is None or meets(said.span(), _claimed(found.span(), evidence)):
        return None
    spelt = "|".join(surname_spellings(found["surname"]))
    named = spelt and re.search(rf"\b(?:{spelt})\b", en, re.I)
    return None if named else said.span()


def _read(found: re.Match[str], en: str, evidence: PairEvidence, *, named: bool) -> Span | None:
    """The English word that a name was read as; written like a name, where it must be."""
    name = found["name"]
    answers = lexicon.answers(name)
    small = SMALL.get(name)
    if not answers and small is None:
        return None
    read = _first(answers, small, en, _claimed(found.span(), evidence), named=named)
    if read is None:
        return None
    index = candidates(en)
    said = any(stands(form, index, ALIKE) for form in (name, found["whole"]))
    return None if said else read


def _claimed(name: Span, evidence: PairEvidence) -> list[Span]:
    """What the other words of the Korean answer first."""
    return [
        span
        for link in evidence.ko
        if not meets(link.span, (name,)) and link.kind not in ("", "related")
        for span in link.en[:1]
    ]


def _first(
    answers: Sequence[tuple[str, ...]],
    small: str | None,
    en: str,
    claimed: Sequence[Span],
    *,
    named: bool,
) -> Span | None:
    stems = {answer[-1] for answer in answers}
    for at, word in enumerate(english.words(en)):
        if word.stem not in stems and word.lemma != small:
            continue
        capital = at > 0 and word.text[0].isupper()
        if (capital or not named) and not meets(word.span, claimed):
            return word.span
    return None
