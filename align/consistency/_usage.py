"""Flags of pairs that mean little in an article, which says elsewhere why it is so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from align.bitext import Flag, Pair, Span
from align.consistency._persons import find_persons, names_by_pair, surname_of
from align.names import NAME_THRESHOLD, candidates, stands
from align.names.surnames import surname_spellings
from align.numbers import find_quantities, same_quantity

__all__ = ["doubt_explained"]

QUOTATION = re.compile(r"[“\"][^“”\"]+[”\"]")
QUOTED = re.compile(r"[“\"][^“”\"]{2,}[”\"]")
OFFICE = re.compile(r"(?:[시군구도]?(?:시장|지사|의회|의장|청장)|군수|경찰서장)")
LEAST = 10
"""Smaller figures stand in too many sentences."""
EXPLAINED = 0.3
"""How sure a flag is that other pairs explain."""
ELSEWHERE = 2
"""Other pairs with the same letters: nobody slips so often in the same way."""


def doubt_explained(
    pairs: Sequence[Pair], flags_of: Sequence[Sequence[Flag]]
) -> tuple[tuple[Flag, ...], ...]:
    """The flags of each pair; those that the other pairs explain are shown on request only.

    What looks like a misprint is none where the article uses the word again and again; a name
    that the Korean of a pair does not have may be that of another pair, which English repeats;
    and 은 교수 is Eun once 은희수 교수 was named. An English quotation that no Korean sentence
    answers is the second half of one that the sentence before tells in two.

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("misprint", "typo", Category.SOURCE, Severity.MINOR, "?", ko=((0, 2),))
    >>> texts = ("수출 최대", "수출이 늘었다.", "수출은 줄었다.")
    >>> found, _, _ = doubt_explained([Pair.of(text, "") for text in texts], [(flag,), (), ()])
    >>> flag.confidence, found[0].confidence
    (0.5, 0.3)
    """
    doubted = any(flag.check == "entity" for flags in flags_of for flag in flags)
    named = names_by_pair(find_persons(pairs) if doubted else {})
    # A name that is strange in two pairs does not explain itself.
    strange = [
        {pair.en.text[slice(*f.en[0])] for f in flags if f.check == "entity" and f.en and not f.ko}
        for pair, flags in zip(pairs, flags_of, strict=True)
    ]
    return tuple(
        tuple(
            replace(flag, confidence=min(flag.confidence, EXPLAINED))
            if _is_explained(flag, index, pairs, strange, named)
            else flag
            for flag in flags
        )
        for index, flags in enumerate(flags_of)
    )


def _is_second_half(index: int, pairs: Sequence[Pair]) -> bool:
    """Whether an English quotation without Korean is half of what the pair before it quotes."""
    if not index or not QUOTATION.fullmatch(pairs[index].en.text.strip()):
        return False
    before = pairs[index - 1]
    halves = len(QUOTED.findall(before.ko.text))
    return halves > 1 and halves > len(QUOTED.findall(before.en.text))


def _is_figure_of_neighbour(index: int, pairs: Sequence[Pair]) -> bool:
    """Whether an English sentence without Korean tells the figure that one beside it leaves out."""
    own = [q for q in find_quantities(pairs[index].en.text, "en") if q.value >= LEAST]
    for neighbour in (*pairs[max(0, index - 1) : index], *pairs[index + 1 : index + 2]):
        told = find_quantities(neighbour.en.text, "en")
        for quantity in find_quantities(neighbour.ko.text, "ko"):
            here = any(same_quantity(quantity, q) for q in own)
            if here and not any(same_quantity(quantity, q) for q in told):
                return True
    return False


def _is_dropped_place(korean: str, span: Span, others: Sequence[Pair]) -> bool:
    """Whether a place before an office is left out by English that has named it: 무주군수."""
    name = korean[slice(*span)]
    return bool(OFFICE.match(korean, span[1])) and any(
        name in pair.ko.text and stands(name, candidates(pair.en.text), NAME_THRESHOLD)
        for pair in others
    )


def _is_explained(
    flag: Flag,
    index: int,
    pairs: Sequence[Pair],
    strange: Sequence[set[str]],
    named: Mapping[int, set[str]],
) -> bool:
    ko = pairs[index].ko.text
    if flag.check == "misprint" and flag.ko:
        return _is_used_elsewhere(flag.ko[0], index, pairs)
    if flag.check == "addition" and not ko:
        return _is_second_half(index, pairs) or _is_figure_of_neighbour(index, pairs)
    if flag.check != "entity" or not flag.en:
        return False
    others = [pair for at, pair in enumerate(pairs) if at != index]
    if flag.ko and _is_dropped_place(ko, flag.ko[0], others):
        return True
    said = pairs[index].en.text[slice(*flag.en[0])]
    if not flag.ko:
        word = re.compile(rf"\b{re.escape(said)}\b")
        return any(
            pair.ko.text and said not in strange[at] and word.search(pair.en.text)
            for at, pair in enumerate(pairs)
            if at != index
        )
    return any(said.lower() in surname_spellings(surname_of(name)) for name in named[index])


def _is_used_elsewhere(span: Span, index: int, pairs: Sequence[Pair]) -> bool:
    """Whether other pairs have the word by itself as this one has it: 시장했다 is no 시장."""
    ko = pairs[index].ko.text
    use = re.compile(
        rf"(?<![가-힣]){re.escape(ko[slice(*span)])}(?=[은는이가을를의에도와과로]|[^가-힣]|$)"
    )
    if not use.match(ko, span[0]):
        return False
    elsewhere = (use.search(pair.ko.text) for at, pair in enumerate(pairs) if at != index)
    return sum(map(bool, elsewhere)) >= ELSEWHERE
