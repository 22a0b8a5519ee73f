"""Whether a Korean word that is a name and a common noun is the noun in its sentence; what a name's
parts mean as words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.checks._senses import Sense, cue_counts, senses_of
from align.words import korean, lexicon
from align.words.morphemes import numbers

__all__ = ["is_noun_here", "part_stems"]

NOUN_MARGIN = 0.1
"""By how much a word of the sentence must be more like the common noun than like the name."""
# 조선 분야, 조선 업계: a trade, and no dynasty.
FIELD = re.compile(r"\s?(?:분야|부문|산업|업계|업종|기술|시장|강국|전문|인력|수주|업체|기업|3사)")


def is_noun_here(name: str, ko: str) -> bool:
    """Whether the words around speak for the common noun: 인도 beside 킥보드.

    Args:
        name: a word of the text that is a name and a noun.
        ko: the text.

    >>> is_noun_here("조선", "정부는 조선 산업을 지원한다."), is_noun_here("조선", "조선 왕조가 망했다.")
    (True, False)
    """
    senses = senses_of(name)
    if any(sense.is_name for sense in senses) and not all(sense.is_name for sense in senses):
        return _is_common_sense(senses, name, ko)
    both = [numbers().get((name, tag)) for tag in ("NNG", "NNP")]
    if None in both:
        return False
    alike = korean.analyser().morpheme_similarity
    around = [
        number
        for word in korean.words(ko)
        if word.is_content and word.lemma != name
        for tag in (("VV", "VA") if word.is_verb else ("NNG",))
        if (number := numbers().get((word.lemma.removesuffix("다"), tag))) is not None
    ]
    noun, proper = (max((alike(one, other) for other in around), default=0.0) for one in both)
    return bool(noun - proper > NOUN_MARGIN)


def _is_common_sense(senses: Sequence[Sense], name: str, ko: str) -> bool:
    """The same of a homograph of the table, by the cues of its senses: 인도 beside 킥보드."""
    context = korean.words(ko)
    position = next((at for at, word in enumerate(context) if word.lemma == name), None)
    if position is None:
        return False
    counts = list(zip(senses, cue_counts(senses, ko, position), strict=True))
    names = [count for sense, count in counts if sense.is_name]
    nouns = [count for sense, count in counts if not sense.is_name]
    if max(nouns) == max(names):
        return FIELD.match(ko, context[position].end) is not None
    return max(nouns) > max(names)


def part_stems(name: str) -> frozenset[str]:
    """Stems of what the parts of a name mean as words; its last syllable may be a suffix.

    >>> "south" in part_stems("남산시장")
    True
    """
    cuts = range(1, len(name))
    parts = [
        part for cut in cuts for part in (name[:cut], name[cut:]) if len(part) > 1 or len(name) > 3
    ]
    # 경남, "the south coast": of two syllables one alone says too little.
    tail = [name[:-2] + name[-1:]] if len(name) > 2 else []
    answers = (lexicon.answers(part) for part in (*parts, *tail))
    return frozenset(stem for found in answers for answer in found for stem in answer)
