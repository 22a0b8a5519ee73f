"""Which denial of the English answers which negation of the Korean."""

from __future__ import annotations

from collections.abc import Sequence

from align.checks._negated import KoreanNegation
from align.checks.negation.polarity import HARD, Denial, without_affix

__all__ = ["match_beside", "match_denials"]

BESIDE = 32
"""Characters between a word like "until" and what it may deny."""
OPENING = 60
"""The same for a word that opens its clause."""
SECOND = 100
"""Characters farther off that a denial is from a word that is not the best answer."""
PARTICLES = frozenset({"against", "over", "away", "off", "out", "down", "up", "back", "aside"})
NOBODY = frozenset({"nobody", "none", "no one"})


def match_denials(ko: list[KoreanNegation], en: Sequence[Denial]) -> list[Denial]:
    """Take out of the Korean negations what the denials answer, the surest and nearest first.

    Returns:
        The denials that answered.

    >>> from align.checks._negated import negated
    >>> from align.checks.negation.polarity import denials
    >>> from align.words.evidence import link_words
    >>> ko, en = "그는 오지 않았다.", "He did not come."
    >>> evidence = link_words(ko, en)
    >>> left = list(negated(ko, evidence))
    >>> [one.text for one in match_denials(left, denials(en, evidence))], left
    (['not'], [])
    """
    return _match(ko, en, 2)


def match_beside(ko: list[KoreanNegation], en: Sequence[Denial]) -> list[Denial]:
    """The same where a "not" of another clause may have nothing to answer.

    Of 아무도 눈길을 주지 않는 가로등을 바꿨다, "did not change a lamp that few look at", "few" stands
    beside what is negated, and the "not" does not.
    """
    if not ko or not any(d.hard for d in en):
        return []
    return _match(ko, [d for d in en if d.hard or d.narrow or without_affix(d.text.lower())], 0)


def _match(ko: list[KoreanNegation], en: Sequence[Denial], worst: int) -> list[Denial]:
    if not ko or not en:
        return []
    ranked = sorted(
        (grade[0], not other.hard, grade[1], i, j)
        for i, one in enumerate(ko)
        for j, other in enumerate(en)
        if (grade := _rank(one, other)) and grade[0] <= worst
    )
    answers: dict[int, int] = {}
    for *_, i, j in ranked:
        if i not in answers and j not in answers.values():
            answers[i] = j
    ko[:] = [one for i, one in enumerate(ko) if i not in answers]
    return [en[j] for j in answers.values()]


def _rank(one: KoreanNegation, other: Denial) -> tuple[int, int] | None:
    """How well a denial answers a negation, 0 best, None not at all; and how far off it is."""
    # 찍을 사람이 없다, "nobody to vote for": the denial is the word denied.
    if one.heads[:1] == ("사람",) and other.text.lower() in NOBODY:
        return (0, 0)
    # A word of like meaning only is no place that a "little" or "against" must stand beside.
    sure = tuple(s for k in one.links if k.kind != "related" for s in k.en)
    own = sure if other.narrow else one.en
    # "Hand over", "discriminate against": half of the verb, which denies nothing.
    if other.text.lower() in PARTICLES:
        verb = [s for k in one.links if k.words[-1].lemma in one.heads[:1] for s in k.en]
        if any(s[1] + 1 == other.span[0] for s in verb):
            return None
    # 벗어나지 못했다, "escaped": the English of what is denied is no denial of it.
    listed = not (other.hard or other.narrow or HARD.fullmatch(other.text))
    plain = listed and not without_affix(other.text.lower())
    deeds = [k for k in one.links if k.kind == "lexicon" and k.words[-1].lemma in one.heads[:1]]
    if plain and any(k.en[:1] == (other.span,) for k in deeds if k.words[-1].lemma != "하다"):
        return None
    places = own or (() if other.narrow else one.near)
    if not own and not any(other.clause[0] <= s[0] < other.clause[1] for s in places):
        return (2, 0)
    distance = min(abs(s[0] - other.span[0]) for s in places)
    # "Scarcely any of the artist's paintings sold": what opens a clause denies all of it.
    reach = OPENING if other.span[0] == other.clause[0] else BESIDE
    if other.narrow and distance > reach:
        return None
    if any(other.clause[0] <= s[0] < other.clause[1] for s in places):
        # 모르지만 확인했다: "know" may say 확인 too, but "verify" is its word.
        first = {k.en[0] for k in one.links}
        second = all(s not in first for s in places if other.clause[0] <= s[0] < other.clause[1])
        return (0, distance + SECOND * second)
    return None if other.narrow else (1, distance)
