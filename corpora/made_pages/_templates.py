"""Sentences with slots, and sentences without."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from corpora.made_pages._slots import FIGURES, SLOTS, Place, Value, particle
from corpora.made_pages._tables import Draw, Word

__all__ = ["Filled", "fill"]

SLOT = re.compile(r"\{(\w+)(?:\|(\w+))?\}")
MISPRINT = re.compile(r"\[([^[|\]]*)\|([^[|\]]*)\]")
SECOND = re.compile(r"(?<=[.]”) (?=The )")

Piece = tuple[str, str, str]
"""Text that stands as it is, the slot behind it, the particle behind that."""


class Filled(NamedTuple):
    """A sentence in both languages; what was planted in it as Korean, English, right English.

    >>> Filled("비가 왔다.", ("It rained.",)).planted is None
    True
    """

    ko: str
    en: tuple[str, ...]
    planted: tuple[str, str, str] | None = None


class _Template(NamedTuple):
    ko: tuple[Piece, ...]
    en: tuple[Piece, ...]
    slots: tuple[str, ...]
    figures: tuple[str, ...]


def fill(
    template: Word, draw: Draw, place: Place, *, opener: Word | None = None, plant: str = ""
) -> Filled:
    """A sentence from a template.

    Args:
        opener: a phrase to begin with, such as 또한.
        plant: an error to make: "figure" (of a template that has one) or "misprint".

    >>> from corpora.made_pages._slots import make_place
    >>> draw = Draw("a seed")
    >>> fill(Word("{city|은} 비가 왔다.", "It rained in {city}."), draw, make_place(draw)).planted is None
    True
    """
    misprint = MISPRINT.search(template.ko) if plant == "misprint" else None
    compiled = _compile(template, misprint is not None)
    values: dict[str, Value] = {"city": place.city, "mayor": place.mayor, "stem": place.stem}
    for name in compiled.slots:
        if name in SLOTS and name not in values:
            values[name] = value = SLOTS[name](draw)
            for other, english in value.also:
                values[other] = Value("", english)
    planted: tuple[str, str, str] | None = None
    if misprint:
        planted = (misprint[2], *_sides(template.en, values))
    elif plant == "figure" and compiled.figures:
        name = draw.pick(compiled.figures)
        value = values[name]
        planted = (value.ko, value.wrong, value.en)
        values[name] = value._replace(en=value.wrong)
    ko = _joined_ko(compiled.ko, values)
    en = _joined_en(compiled.en, values)
    if opener:
        ko = f"{opener.ko} {ko}"
        en = f"{opener.en} {en if template.en[0] in '{[' else en[0].lower() + en[1:]}"
    return Filled(ko, tuple(SECOND.split(en[0].upper() + en[1:])), planted)


def _sides(english: str, values: dict[str, Value]) -> tuple[str, str]:
    """What the English says after the misprint, and what it should say."""
    ((right, wrong),) = MISPRINT.findall(english)
    return _joined_en(_pieces(wrong), values), _joined_en(_pieces(right), values)


@functools.cache
def _compile(template: Word, has_misprint: bool) -> _Template:
    side = 2 if has_misprint else 1
    ko, en = (_pieces(MISPRINT.sub(rf"\{side}", text)) for text in template)
    # In the order of the Korean, so that one draw gives one sentence.
    slots = tuple(dict.fromkeys(name for _, name, _ in (*ko, *en) if name))
    english = {name for _, name, _ in en}
    return _Template(ko, en, slots, tuple(n for n in slots if n in FIGURES and n in english))


def _pieces(text: str) -> tuple[Piece, ...]:
    pieces, at = [], 0
    for found in SLOT.finditer(text):
        pieces.append((text[at : found.start()], found[1], found[2] or ""))
        at = found.end()
    return (*pieces, (text[at:], "", ""))


def _joined_ko(pieces: tuple[Piece, ...], values: dict[str, Value]) -> str:
    text = ""
    for literal, name, follows in pieces:
        text += literal
        if name:
            word = values[name].ko
            text += word + particle(word, follows) if follows else word
    return text


def _joined_en(pieces: tuple[Piece, ...], values: dict[str, Value]) -> str:
    text = ""
    for literal, name, _ in pieces:
        text += literal + values[name].en if name else literal
    return text
