"""Flags of pairs that mean nothing in an article, which says elsewhere why it is so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Flag, Pair, Span
from align.consistency._persons import Persons, find_persons
from align.names import NAME_THRESHOLD, best, candidates
from align.names.surnames import split_name, surname_spellings
from align.numbers import find_quantities, same_quantity

__all__ = ["drop_explained"]

QUOTATION = re.compile(r"[“\"][^“”\"]+[”\"]")
QUOTED = re.compile(r"[“\"][^“”\"]{2,}[”\"]")
OFFICE = re.compile(r"(?:[시군구도]?(?:시장|지사|의회|의장|청장)|군수|경찰서장)")
LEAST = 10
"""Smaller figures stand in too many sentences."""
ELSEWHERE = 2
"""Other pairs with the same letters: nobody slips so often in the same way."""


def drop_explained(
    pairs: Sequence[Pair], flags_of: Sequence[Sequence[Flag]]
) -> tuple[tuple[Flag, ...], ...]:
    """The flags of each pair without those that the other pairs explain.

    What looks like a misprint is none where the article uses the word again and again; a name
    that the Korean of a pair does not have may be that of another pair, which English repeats;
    and 은 교수 is Eun once 은희수 교수 was named. An English quotation that no Korean sentence
    answers is the second half of one that the sentence before tells in two.

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("misprint", "typo", Category.SOURCE, Severity.MINOR, "?", ko=((0, 2),))
    >>> texts = ("수출 최대", "수출이 늘었다.", "수출은 줄었다.")
    >>> drop_explained([Pair.of(text, "") for text in texts], [(flag,), (), ()])
    ((), (), ())
    """
    doubted = any(flag.check == "entity" for flags in flags_of for flag in flags)
    persons = find_persons(pairs) if doubted else {}
    return tuple(
        tuple(flag for flag in flags if not _is_explained(flag, index, pairs, persons))
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
        name in pair.ko.text
        and best(name, candidates(pair.en.text), least=NAME_THRESHOLD).score >= NAME_THRESHOLD
        for pair in others
    )


def _is_explained(flag: Flag, index: int, pairs: Sequence[Pair], persons: Persons) -> bool:
    others = [pair for at, pair in enumerate(pairs) if at != index]
    if flag.check == "misprint" and flag.ko:
        printed = pairs[index].ko.text[slice(*flag.ko[0])]
        return sum(printed in pair.ko.text for pair in others) >= ELSEWHERE
    if flag.check == "addition" and not pairs[index].ko.text:
        return _is_second_half(index, pairs) or _is_figure_of_neighbour(index, pairs)
    if flag.check != "entity" or not flag.en:
        return False
    if flag.ko and _is_dropped_place(pairs[index].ko.text, flag.ko[0], others):
        return True
    said = pairs[index].en.text[slice(*flag.en[0])]
    if not flag.ko:
        return any(said in pair.en.text and pair.ko.text for pair in others)
    return any(
        said.lower() in surname_spellings((split_name(name) or (name[:1], ""))[0])
        for name, mentions in persons.items()
        if any(mention.index == index for mention in mentions)
    )
