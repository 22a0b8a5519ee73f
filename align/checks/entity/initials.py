"""Initials told as others of their kind: KBS as MBC, WHO as the IMF.

Initials are written alike in both languages. Those that the English lacks, beside others of the same
kind that the Korean has in no form, were told for them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch
from align.words import english, lexicon
from align.words.evidence import PairEvidence

__all__ = ["find_other_initials"]

KINDS = (
    "KBS MBC SBS EBS JTBC YTN CBS TBS OBS MBN",
    "LG SK KT GS CJ LS HD DB KB NH BNK HMM KCC OCI STX",
    "WHO WTO IMF OECD IAEA NATO ASEAN APEC OPEC UNESCO UNICEF ILO UNHCR",
    "FIFA IOC AFC UEFA KBO KBL MLB NBA NFL NHL PGA LPGA KLPGA",
    "FBI CIA NSA DEA NSC ICE",
    "KTX SRT GTX ITX",
)
INITIALS_KO = re.compile(r"[A-Z](?<![A-Za-z][A-Z])[A-Z]{1,5}(?![A-Za-z])")
INITIALS_EN = re.compile(r"\b[A-Z]{2,6}\b")
MOST = 6
"""With more initials than this a text is a list."""


def find_other_initials(ko: str, en: str, evidence: PairEvidence) -> Iterator[Mismatch]:
    """The initials in whose place the English has others of their kind.

    >>> from align.words.evidence import link_words
    >>> ko, en = "KBS 노조가 파업했다.", "The MBC union went on strike."
    >>> [(m.right, en[slice(*m.en)]) for m in find_other_initials(ko, en, link_words(ko, en))]
    [('KBS', 'MBC')]
    """
    ours = [m for m in INITIALS_KO.finditer(ko) if m.group() in _kinds()]
    theirs = [m for m in INITIALS_EN.finditer(en) if m.group() in _kinds()] if ours else []
    if not theirs or len(ours) > MOST or len(theirs) > MOST:
        return
    free = {word.start for word in evidence.en_unexplained}
    lost = [m for m in ours if m.group() not in en and not _is_said(m.group(), en)]
    for said in theirs:
        if said.start() not in free or said.group() in ko or _is_named(said.group(), ko):
            continue
        for one in lost:
            if _kinds()[one.group()] == _kinds()[said.group()]:
                yield Mismatch(one.span(), said.span(), one.group())
                return


@functools.cache
def _kinds() -> dict[str, int]:
    return {initials: kind for kind, row in enumerate(KINDS) for initials in row.split()}


def _is_said(initials: str, en: str) -> bool:
    """Whether the English has what the initials stand for, by its first letters or the lexicon."""
    heads = "".join(word.text[0] for word in english.words(en) if word.text[0].isupper())
    stems = {word.stem for word in english.words(en)}
    return initials in heads or any(set(answer) <= stems for answer in lexicon.answers(initials))


def _is_named(initials: str, ko: str) -> bool:
    """Whether a word of the Korean is told by the initials: 국제통화기금, the IMF."""
    stem = english.stem(initials.lower())
    return any(
        (stem,) in lexicon.answers(run[:size])
        for run in re.findall("[가-힣]{3,14}", ko)
        for size in range(3, len(run) + 1)
    )
