"""Page number N of a seed, with all that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from corpora.made_pages._articles import MadeArticle, make_article, make_verse, shortened
from corpora.made_pages._layouts import LAYOUTS, lay_out_html, lay_out_lines
from corpora.made_pages._tables import Draw

__all__ = ["MadePage", "Shares", "make_page"]

BROKEN = (
    ("empty", b"\n \n"),
    ("binary", bytes(range(256)) * 8),
    ("korean only", "시는 21일 강이 넘쳤다고 밝혔다. 주민들은 한때 대피했다.\n".encode() * 6),
    ("english only", b"The city said on the 21st that the river had overflowed its banks.\n" * 6),
)


@dataclass(frozen=True, slots=True)
class Shares:
    """What share of the pages is of a kind, each from 0 to 1.

    Args:
        errors: with one planted error, and a third of them with two.
        copies: byte for byte an earlier page; near_copies: an earlier article, shortened and
            under another reporter.
        broken: no article can be read from them.
        html: in HTML though their layout does not ask for it.
        cp949: in that encoding; the others are UTF-8.
    Raises:
        ValueError: no share, or copies and broken pages are more than nine of ten.

    >>> Shares(errors=0.5).errors
    0.5
    >>> Shares(errors=2.0)
    Traceback (most recent call last):
        ...
    ValueError: errors is a share from 0 to 1, not 2.0
    """

    errors: float = 0.3
    copies: float = 0.02
    near_copies: float = 0.02
    broken: float = 0.01
    html: float = 0.25
    cp949: float = 0.1

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} is a share from 0 to 1, not {getattr(self, name)}")
        if self.copies + self.near_copies + self.broken > 0.9:
            raise ValueError("copies and broken pages are at most nine of ten")


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page, as a file would hold it, and what is known of it.

    Args:
        id: "p0000017"; the file's name without its ending.
        ending: ".txt" or ".html".
        gold: "kind" (page, copy, near copy or broken), "of" (id of the page it repeats),
            "layout", "encoding", the sentences "ko" and "en" in the order of the page, headline
            first, their "links" as [[Korean indexes], [English indexes]], and "errors" with
            the index of their link.

    >>> page = make_page(0)
    >>> page.id, sorted(page.gold)[:3]
    ('p0000000', ['en', 'encoding', 'errors'])
    """

    id: str
    url: str
    ending: str
    content: bytes
    gold: dict[str, Any]


def make_page(
    number: int, *, seed: int = 1, layouts: str = "ABCDEFGHI", shares: Shares | None = None
) -> MadePage:
    """Page ``number`` of a seed; no other page has to be made for it.

    Args:
        layouts: the letters of LAYOUTS to choose from.
    Raises:
        ValueError: a number below 0, or a layout that there is not.

    >>> page = make_page(3, seed=7, layouts="A")
    >>> page.id, page.gold["layout"], page.content == make_page(3, seed=7, layouts="A").content
    ('p0000003', 'A', True)
    """
    if number < 0:
        raise ValueError(f"pages are numbered from 0, not {number}")
    if not layouts or set(layouts) - set(LAYOUTS):
        raise ValueError(f"layouts are letters of {''.join(LAYOUTS)}, not {layouts!r}")
    return _Maker(seed, layouts, shares or Shares()).page(number)


class _Maker:
    def __init__(self, seed: int, layouts: str, shares: Shares) -> None:
        self.seed = seed
        self.layouts = layouts
        self.shares = shares

    def page(self, number: int) -> MadePage:
        kind = self.kind(number)
        of = self.earlier(number) if kind in ("copy", "near copy") else None
        if kind == "broken":
            return self.broken(number)
        if of is None:
            return self.written(number, number, "page")
        return self.written(number, of, kind)

    def kind(self, number: int) -> str:
        share, shares = self.draw(number, "kind").share(), self.shares
        for kind, size in (
            ("broken", shares.broken),
            ("copy", shares.copies),
            ("near copy", shares.near_copies),
        ):
            if share < size:
                return kind
            share -= size
        return "page"

    def earlier(self, number: int) -> int | None:
        """The number of an earlier page that is itself no copy; None where there is none."""
        if not number:
            return None
        of = self.draw(number, "of").below(number)
        return next((n for n in range(of, -1, -1) if self.kind(n) == "page"), None)

    def draw(self, number: int, what: str) -> Draw:
        return Draw(f"{self.seed}/{number}/{what}")

    def broken(self, number: int) -> MadePage:
        reason, content = self.draw(number, "broken").pick(BROKEN)
        return _page(number, ".txt", content, {"kind": "broken", "reason": reason})

    def written(self, number: int, of: int, kind: str) -> MadePage:
        draw = self.draw(of, "article")
        name = draw.pick(tuple(self.layouts))
        layout = LAYOUTS[name]
        errors = 0
        if draw.share() < self.shares.errors:
            errors = 1 + (draw.below(3) == 0)
        article = make_verse(draw) if layout.is_verse else make_article(draw, errors)
        if kind == "near copy":
            draw = self.draw(number, "near")
            article = shortened(article, draw)
        lines = lay_out_lines(layout, article, draw)
        encoding = "cp949" if draw.share() < self.shares.cp949 else "utf-8"
        is_html = layout.is_html or draw.share() < self.shares.html
        text = (
            lay_out_html(lines, article.units[0].ko[0], _charset(encoding), draw) if is_html else ""
        )
        between = "\n\n" if draw.share() < 0.5 else "\n"
        content = (text or between.join(lines) + "\n").encode(encoding)
        gold = {"kind": kind, "layout": name, "encoding": encoding, **_gold(article)}
        if of != number:
            gold["of"] = _id(of)
        return _page(number, ".html" if is_html else ".txt", content, gold)


def _charset(encoding: str) -> str:
    return "euc-kr" if encoding == "cp949" else encoding


def _id(number: int) -> str:
    return f"p{number:07}"


def _page(number: int, ending: str, content: bytes, gold: dict[str, Any]) -> MadePage:
    id, url = _id(number), f"https://made.example/{number}"
    return MadePage(id, url, ending, content, {"id": id, "url": url, **gold})


def _gold(article: MadeArticle) -> dict[str, Any]:
    ko: list[str] = []
    en: list[str] = []
    links, errors = [], []
    for number, unit in enumerate(article.units):
        links.append(
            [
                list(range(len(ko), len(ko) + len(unit.ko))),
                list(range(len(en), len(en) + len(unit.en))),
            ]
        )
        ko += unit.ko
        en += unit.en
        if unit.error:
            error = unit.error
            errors.append(
                {
                    "link": number,
                    "kind": error.kind,
                    "ko": error.ko,
                    "en": error.en,
                    "right": error.right,
                }
            )
    return {"ko": ko, "en": en, "links": links, "errors": errors}
