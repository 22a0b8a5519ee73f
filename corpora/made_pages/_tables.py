"""The words and sentences that pages are made of."""

from __future__ import annotations

import functools
from importlib.resources import files
from random import Random
from typing import NamedTuple, TypeVar

__all__ = ["Draw", "Word", "sentences", "words"]

T = TypeVar("T")


class Word(NamedTuple):
    """A word, a phrase or a sentence with slots, in both languages.

    >>> Word("{city|은} 밝혔다", "{city} said").ko
    '{city|은} 밝혔다'
    """

    ko: str
    en: str


class Draw:
    """Chance that is the same everywhere: of ``Random`` only what Python promises to keep.

    >>> draw = Draw("a seed")
    >>> draw.between(5, 14) == Draw("a seed").between(5, 14)
    True
    """

    def __init__(self, seed: str) -> None:
        self.share = Random(seed).random

    def below(self, count: int) -> int:
        return int(self.share() * count)

    def between(self, least: int, most: int) -> int:
        """A whole number, both ends among them."""
        return least + int(self.share() * (most - least + 1))

    def pick(self, items: tuple[T, ...] | list[T]) -> T:
        return items[int(self.share() * len(items))]

    def some(self, items: tuple[T, ...], count: int) -> list[T]:
        """Different items, in random order."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


@functools.cache
def words() -> dict[str, tuple[Word, ...]]:
    """The words by kind.

    >>> words()["stem"][0]
    Word(ko='해오름', en='Haeoreum')
    """
    return _read("words.tsv")


@functools.cache
def sentences() -> dict[str, tuple[Word, ...]]:
    """The sentences by kind; "{city|은}" is a slot with a particle, "[a|b]" right and misprint.

    >>> sorted(sentences())[:3]
    ['caption', 'fact', 'headline']
    """
    return _read("sentences.tsv")


def _read(name: str) -> dict[str, tuple[Word, ...]]:
    text = (files(__package__) / name).read_text(encoding="utf-8")
    kinds: dict[str, list[Word]] = {}
    for line in text.split("\n")[1:-1]:
        kind, ko, en = line.split("\t")
        kinds.setdefault(kind, []).append(Word(ko, en))
    return {kind: tuple(found) for kind, found in kinds.items()}
