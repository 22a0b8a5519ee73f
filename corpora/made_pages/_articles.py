"""An article in both languages: sentences, their links, and the errors planted in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from corpora.made_pages._slots import Place, make_person, make_place
from corpora.made_pages._tables import Draw, Word, sentences, words
from corpora.made_pages._templates import fill

__all__ = ["ERRORS", "MadeArticle", "Planted", "Unit", "make_article", "make_verse", "shortened"]

OPENERS = 0.3
"""Share of sentences that begin with a phrase such as 또한."""
MERGED = 0.06
"""Share of sentences that are merged with the one before in the English."""
FRAGMENTS = ("have.", "do.", "it is.", "will be.")


@dataclass(frozen=True, slots=True)
class Planted:
    """A known error: its kind, what it stands on in both languages, and the right English.

    >>> Planted("figure", "3만 명", "300,000 people", "30,000 people").right
    '30,000 people'
    """

    kind: str
    ko: str
    en: str
    right: str


@dataclass(frozen=True, slots=True)
class Unit:
    """Sentences that are linked with each other; a side is empty where nothing corresponds.

    >>> Unit(("비가 왔다.", "강이 넘쳤다."), ("It rained, and the river flooded.",)).error is None
    True
    """

    ko: tuple[str, ...]
    en: tuple[str, ...]
    error: Planted | None = None


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """What a layout lays out.

    Args:
        headline: may be None, as on pages of verse.
        paragraphs: units that stand in one paragraph in both languages.
        caption: under a picture, in both languages.

    >>> article = make_article(Draw("a seed"), errors=0)
    >>> all(unit.ko or unit.en for paragraph in article.paragraphs for unit in paragraph)
    True
    """

    place: Place
    reporter: tuple[str, str]
    headline: Unit | None
    paragraphs: tuple[tuple[Unit, ...], ...]
    caption: Unit
    is_verse: bool = False
    units: tuple[Unit, ...] = field(init=False)

    def __post_init__(self) -> None:
        body = tuple(unit for paragraph in self.paragraphs for unit in paragraph)
        object.__setattr__(self, "units", ((self.headline,) if self.headline else ()) + body)


def make_article(draw: Draw, errors: int) -> MadeArticle:
    """News of five to fourteen sentences, that many of them with an error where it can stand.

    >>> article = make_article(Draw("a seed"), errors=1)
    >>> units = [unit for paragraph in article.paragraphs for unit in paragraph]
    >>> len([unit for unit in units if unit.error])
    1
    """
    place = make_place(draw)
    headline = _unit(draw.pick(sentences()["headline"]), draw, place)
    chosen = [
        draw.pick(sentences()["lead"]),
        *draw.some((*sentences()["plan"], *sentences()["fact"]), draw.between(3, 11)),
        *draw.some(sentences()["quoted"], draw.between(1, 2)),
    ]
    if draw.share() < 0.2:
        chosen.insert(draw.between(1, len(chosen)), draw.pick(sentences()["misprint"]))
    # Which sentences and which errors is drawn first, so that the rest of a page stays the same.
    kinds = {draw.between(1, len(chosen) - 1): draw.pick(tuple(ERRORS)) for _ in range(errors)}
    units = []
    for number, template in enumerate(chosen):
        if number in kinds:
            units.append(ERRORS[kinds[number]](template, draw, place))
        else:
            units.append(_unit(template, draw, place, has_opener=number > 0))
    return MadeArticle(
        place=place,
        reporter=_reporter(draw),
        headline=headline,
        paragraphs=tuple(_paragraphs(tuple(_merged(units, draw)), draw)),
        caption=_unit(draw.pick(sentences()["caption"]), draw, place),
    )


def make_verse(draw: Draw) -> MadeArticle:
    """A poem of eight to sixteen lines, unpunctuated in both languages.

    >>> make_verse(Draw("a seed")).headline is None
    True
    """
    place = make_place(draw)
    lines = [draw.pick(sentences()["line"]) for _ in range(draw.between(7, 15))]
    lines.insert(draw.below(len(lines)), draw.pick(sentences()["verse"]))
    units = [_unit(line, draw, place) for line in lines]
    return MadeArticle(
        place=place,
        reporter=_reporter(draw),
        headline=None,
        paragraphs=tuple((unit,) for unit in units),
        caption=_unit(draw.pick(sentences()["caption"]), draw, place),
        is_verse=True,
    )


def shortened(article: MadeArticle, draw: Draw) -> MadeArticle:
    """The article without its last paragraph and under another reporter: a near-duplicate.

    >>> draw = Draw("a seed")
    >>> article = make_article(draw, errors=0)
    >>> len(article.paragraphs) - len(shortened(article, draw).paragraphs)
    1
    """
    return replace(article, paragraphs=article.paragraphs[:-1], reporter=_reporter(draw))


def _reporter(draw: Draw) -> tuple[str, str]:
    person = make_person(draw)
    return person.ko, person.en


def _unit(template: Word, draw: Draw, place: Place, *, has_opener: bool = False) -> Unit:
    opener = draw.pick(words()["opener"]) if has_opener and draw.share() < OPENERS else None
    filled = fill(template, draw, place, opener=opener)
    return Unit((filled.ko,), filled.en)


def _wrong_figure(template: Word, draw: Draw, place: Place) -> Unit:
    filled = fill(template, draw, place, plant="figure")
    planted = filled.planted and Planted("figure", *filled.planted)
    return Unit((filled.ko,), filled.en, planted)


def _dropped(template: Word, draw: Draw, place: Place) -> Unit:
    filled = fill(template, draw, place)
    return Unit((filled.ko,), (), Planted("sentence", filled.ko, "", " ".join(filled.en)))


def _misprint(template: Word, draw: Draw, place: Place) -> Unit:
    filled = fill(draw.pick(sentences()["misprint"]), draw, place, plant="misprint")
    planted = filled.planted and Planted("misprint", *filled.planted)
    return Unit((filled.ko,), filled.en, planted)


def _half_quotation(template: Word, draw: Draw, place: Place) -> Unit:
    whole = next(t for t in sentences()["quoted"] if "{quote1}" in t.ko and "{quote2}" in t.ko)
    filled = fill(whole, draw, place)
    first, second = filled.en
    return Unit((filled.ko,), (first,), Planted("quotation", filled.ko, "", second))


def _fragment(template: Word, draw: Draw, place: Place) -> Unit:
    filled = fill(template, draw, place)
    rest = draw.pick(FRAGMENTS)
    return Unit((filled.ko,), (*filled.en, rest), Planted("fragment", filled.ko, rest, ""))


ERRORS: dict[str, Callable[[Word, Draw, Place], Unit]] = {
    "figure": _wrong_figure,
    "sentence": _dropped,
    "misprint": _misprint,
    "quotation": _half_quotation,
    "fragment": _fragment,
}
"""The errors that can be planted, and what makes a sentence with each."""


def _merged(units: list[Unit], draw: Draw) -> Iterator[Unit]:
    """The units, here and there two Korean sentences as one English."""
    waiting: Unit | None = None
    for unit in units:
        if waiting and _may_merge(waiting, unit) and draw.share() < MERGED:
            (first,), (second,) = waiting.en, unit.en
            joined = f"{first.removesuffix('.')}, and {second[0].lower()}{second[1:]}"
            yield Unit(waiting.ko + unit.ko, (joined,))
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = unit
    if waiting:
        yield waiting


def _may_merge(one: Unit, other: Unit) -> bool:
    if one.error or other.error or len(one.en) != 1 or len(other.en) != 1:
        return False
    return other.en[0].startswith(("The ", "A ")) and not one.en[0].endswith("”")


def _paragraphs(units: tuple[Unit, ...], draw: Draw) -> Iterator[tuple[Unit, ...]]:
    at = 0
    while at < len(units):
        size = draw.between(1, 3)
        yield units[at : at + size]
        at += size
