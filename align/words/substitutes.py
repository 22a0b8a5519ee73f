"""How well other words would stand where a Korean word stands, by Kiwi's language model.

A homograph stands where words like it in its sense could stand: 매연 may rise from a chimney as 연기
does, 연극 may not. The words around are kept with their particles and endings, and the whole
is judged anew.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from align.words.korean import KoreanWord, analyser, log_probability, tokens
from align.words.morphemes import numbers

if TYPE_CHECKING:
    from kiwipiepy import Token

__all__ = ["ease"]

REACH = 4
"""Tokens to either side that are judged together with a word; 3, 6 and 10 tell senses apart no
better."""
TRIED = 8
"""Words that are tried, the commonest first."""
KEPT = 2
"""How many of these count, the ones that stand best: no word fits everywhere a sense does."""
RANK = 0.5
"""How much of a word's rarity is forgiven."""
NOUN_TAGS = ("NNG", "NNP", "XR")
STEM_TAGS = ("VV", "VA", "VV-R", "VV-I", "VA-R", "VA-I")

Morphemes = list[tuple[str, str]]


def ease(text: str, word: KoreanWord, others: Sequence[str]) -> float | None:
    """How easily words would stand in the place of another.

    Args:
        word: where they would stand, one of ``align.words.korean.words(text)``.
        others: lemmas, verbs among them ending in 다.

    Returns:
        The log-probability in nats of the words around with the best of them in the middle; it
        means something beside that of others in the same place only. None where the model knows
        none of them.

    >>> from align.words.korean import words
    >>> text = "굴뚝에서 연기가 치솟았다."
    >>> smoke = next(word for word in words(text) if word.lemma == "연기")
    >>> ease(text, smoke, ["매연", "불길"]) > ease(text, smoke, ["연극", "무대"])
    True
    """
    found = tokens(text)
    at = next((at for at, token in enumerate(found) if token.start == word.start), None)
    if at is None:
        return None
    before, after = found[max(at - REACH, 0) : at], found[at + 1 : at + 1 + REACH]
    known = sorted(_known(others, verb=word.is_verb))[:TRIED]
    judged = sorted(
        (
            log_probability(_joined(before, morphemes, after)) + RANK * math.log(rank)
            for rank, _, morphemes in known
        ),
        reverse=True,
    )[:KEPT]
    return sum(judged) / len(judged) if judged else None


def _known(lemmas: Sequence[str], *, verb: bool) -> Iterator[tuple[int, str, Morphemes]]:
    """The words of one kind that the model knows: their rank, and what they are made of."""
    for lemma in lemmas:
        if not verb:
            rank, tag = _rank(lemma, NOUN_TAGS)
            rest: Morphemes = []
        elif lemma.endswith("하다") and (lemma[:-1], "VV") not in numbers():
            lemma = lemma.removesuffix("하다")
            rank, tag = _rank(lemma, NOUN_TAGS)
            rest = [("하", "XSV")]
        else:
            lemma = lemma.removesuffix("다")
            rank, tag = _rank(lemma, STEM_TAGS)
            rest = []
        if rank:
            yield rank, lemma, [(lemma, tag), *rest]


def _rank(form: str, tags: Sequence[str]) -> tuple[int, str]:
    """The rank of a morpheme among all, and its tag; 0 where the model lacks it."""
    return min(
        ((numbers()[form, tag], tag) for tag in tags if (form, tag) in numbers()), default=(0, "")
    )


def _joined(before: Sequence[Token], morphemes: Morphemes, after: Sequence[Token]) -> str:
    around = [[(token.form, token.tag) for token in side] for side in (before, after)]
    return str(analyser().join([*around[0], *morphemes, *around[1]]))
