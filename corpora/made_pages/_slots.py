"""What stands in the slots of a sentence: names, figures, dates, each in both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from align.dates.english import MONTHS
from align.names.jamo import decompose, is_syllable
from corpora.made_pages._tables import Draw, words

__all__ = ["FIGURES", "SLOTS", "Place", "Value", "make_person", "make_place", "particle"]

# The particle after a last consonant and after a vowel, by the former.
PARTICLES = {
    "은": "는",
    "이": "가",
    "을": "를",
    "과": "와",
    "으로": "로",
    "이다": "다",
    "이며": "며",
}


class Value(NamedTuple):
    """What a slot holds; ``wrong`` is English for another figure, "" where none is meant.

    ``also`` holds other English forms of it, for slots of those names.

    >>> Value("3만 명", "30,000 people", wrong="300,000 people").also
    ()
    """

    ko: str
    en: str
    wrong: str = ""
    also: tuple[tuple[str, str], ...] = ()


class Place(NamedTuple):
    """The city an article is about, and its mayor.

    >>> place = make_place(Draw("a seed"))
    >>> place.city.en.removesuffix(" City") == place.stem.en
    True
    """

    stem: Value
    city: Value
    mayor: Value


def particle(word: str, name: str) -> str:
    """The form of a particle that fits a word.

    >>> particle("별담시", "은"), particle("쌀", "으로"), particle("7%", "이")
    ('는', '로', '가')
    """
    coda = decompose(word[-1])[2] if is_syllable(word[-1]) else ""
    closed = coda and not (name == "으로" and coda == "ㄹ")
    return name if closed else PARTICLES[name]


def make_person(draw: Draw) -> Value:
    """A person by surname and given name.

    >>> make_person(Draw("a seed")) == make_person(Draw("a seed"))
    True
    """
    surname, given = draw.pick(words()["surname"]), draw.pick(words()["given"])
    return Value(surname.ko + given.ko, f"{surname.en} {given.en}")


def make_place(draw: Draw) -> Place:
    """A city and its mayor.

    >>> place = make_place(Draw("a seed"))
    >>> place.city.ko == place.stem.ko + "시", place.mayor.en.startswith(place.stem.en)
    (True, True)
    """
    stem, mayor = draw.pick(words()["stem"]), make_person(draw)
    return Place(
        Value(stem.ko, stem.en),
        Value(f"{stem.ko}시", f"{stem.en} City"),
        Value(f"{mayor.ko} {stem.ko}시장", f"{stem.en} Mayor {mayor.en}"),
    )


def _count(draw: Draw) -> Value:
    n = draw.between(11, 98)
    also = (("n0000", f"{n}0,000"), ("nth", _ordinal(n)))
    return Value(str(n), str(n), f"{n}0", also)


def _large(draw: Draw) -> Value:
    n = draw.between(12, 980) * 100
    tens, rest = divmod(n, 10_000)
    ko = f"{tens}만 {rest}" if tens and rest else f"{tens}만" if tens else str(rest)
    return Value(ko, f"{n:,}", f"{n * 10:,}")


def _won(draw: Draw) -> Value:
    tenths = draw.between(3, 640)
    hundreds, rest = divmod(tenths, 10)
    parts = [f"{hundreds}억"] * bool(hundreds) + [f"{rest}000만"] * bool(rest)
    return Value(" ".join(parts) + "원", _english_won(tenths), _english_won(tenths * 10))


def _english_won(tenths: int) -> str:
    """Tenths of 억 are ten million won each."""
    return f"{tenths / 100:g} billion won" if tenths >= 100 else f"{tenths}0 million won"


def _percent(draw: Draw) -> Value:
    n = draw.between(2, 89)
    return Value(f"{n}%", f"{n}%", f"{n + 10}%")


def _measure(unit: str) -> Callable[[Draw], Value]:
    def make(draw: Draw) -> Value:
        tenths = draw.between(5, 400)
        right, wrong = f"{tenths / 10:g}{unit}", f"{tenths:g}{unit}"
        return Value(right, right, wrong)

    return make


def _day(draw: Draw) -> Value:
    n = draw.between(1, 28)
    return Value(f"{n}일", f"the {_ordinal(n)}", f"the {_ordinal(n % 28 + 2)}")


def _month(draw: Draw) -> Value:
    n = draw.below(12)
    return Value(f"{n + 1}월", MONTHS[n], MONTHS[(n + 2) % 12])


def _year(draw: Draw) -> Value:
    n = draw.between(1985, 2024)
    return Value(f"{n}년", str(n), str(n - 10))


def _until(draw: Draw) -> Value:
    n = draw.between(2026, 2039)
    return Value(f"{n}년", str(n), str(n + 10))


def _ordinal(n: int) -> str:
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def _word(kind: str) -> Callable[[Draw], Value]:
    def make(draw: Draw) -> Value:
        word = draw.pick(words()[kind])
        also = ((f"{kind}_bare", word.en.removeprefix("the ")),)
        return Value(word.ko, word.en, "", also)

    return make


FIGURES: dict[str, Callable[[Draw], Value]] = {
    "n": _count,
    "big": _large,
    "big2": _large,
    "won": _won,
    "pct": _percent,
    "ha": _measure("ha"),
    "km": _measure("km"),
    "day": _day,
    "day2": _day,
    "month": _month,
    "year": _year,
    "until": _until,
}
"""What makes the figure of a slot, by the slot's name."""
SLOTS: dict[str, Callable[[Draw], Value]] = {
    **FIGURES,
    "person": make_person,
    "person2": make_person,
    **{
        kind: _word(kind)
        for kind in (
            *("village", "project", "place", "event", "org", "group", "good"),
            *("purpose", "cause", "quote1", "quote2", "who", "does", "where", "when"),
        )
    },
}
"""What fills a slot of that name, but for those of the article's city."""
