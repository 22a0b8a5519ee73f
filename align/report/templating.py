"""What every page that shows pairs and flags is made with: one set of templates.

The static report, the notebook cell and the review page all render ``article.html``.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from align.bitext import Flag, Lang, Pair, Repair
from align.report._runs import Run, cut_runs, printable

if TYPE_CHECKING:
    from jinja2 import BaseLoader, Environment

__all__ = ["NumberedFlag", "ShownPair", "Side", "environment", "render_alone", "show_pair"]


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a pair, cut where its flags begin and end.

    >>> "".join(run.text for run in Side("en", "English", (Run("300,000"), Run(" came."))).runs)
    '300,000 came.'
    """

    lang: Lang
    language: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class NumberedFlag:
    """``ordinal`` counts inside the pair: the style sheet joins mark and flag by it.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> NumberedFlag(1, 1, 1, result.flags[0].flag, repaired="").ordinal
    1
    """

    number: int
    ordinal: int
    pair: int
    flag: Flag
    repaired: str


@dataclass(frozen=True, slots=True)
class ShownPair:
    """A pair as the macro ``one_pair`` of ``article.html`` prints it.

    >>> from align import Pair
    >>> shown = show_pair(1, Pair.of("비가 왔다.", "It rained."), "1-1", [])
    >>> [side.language for side in shown.sides]
    ['Korean', 'English']
    """

    number: int
    pair: Pair
    kind: str
    sides: tuple[Side, Side]
    flags: dict[int, NumberedFlag]


def show_pair(number: int, pair: Pair, kind: str, flags: Sequence[tuple[int, Flag]]) -> ShownPair:
    """A pair with its numbered flags, ready for the templates.

    Args:
        number: of the pair, from 1.
        kind: shape of its link, "1-1".
        flags: each with its number in the article.

    >>> from align.mqm import Category, Severity
    >>> flag = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "Odd", en=((3, 9),))
    >>> shown = show_pair(1, Pair.of("비가 왔다.", "It rained."), "1-1", [(4, flag)])
    >>> [(run.text, run.flags) for run in shown.sides[1].runs]
    [('It ', ()), ('rained', (4,)), ('.', ())]
    """
    ko = cut_runs(pair.ko.text, [(n, span) for n, flag in flags for span in flag.ko])
    en = cut_runs(pair.en.text, [(n, span) for n, flag in flags for span in flag.en])
    return ShownPair(
        number,
        pair,
        kind,
        (Side("ko", "Korean", ko), Side("en", "English", en)),
        {
            n: NumberedFlag(n, ordinal, number, flag, _repaired(pair, flag.repair))
            for ordinal, (n, flag) in enumerate(flags, start=1)
        },
    )


def _repaired(pair: Pair, repair: Repair | None) -> str:
    """The text that the repair replaces."""
    if repair is None:
        return ""
    text = pair.ko.text if repair.lang == "ko" else pair.en.text
    return text[max(repair.span[0], 0) : max(repair.span[1], 0)]


def environment(*more: BaseLoader) -> Environment:
    """Jinja2 with the templates of ``align.report``, and others where those have no such name.

    Everything printed is escaped and made printable: no field can be forgotten.

    >>> environment().from_string("<b>{{ text }}</b>").render(text="A & B")
    '<b>A &amp; B</b>'
    """
    from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=ChoiceLoader([PackageLoader("align.report"), *more]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalize,
    )


def render_alone(environment: Environment, template: str, *, joined: int, **values: Any) -> str:
    """A page that is one file: its style sheet inside it, allowed by its hash.

    Args:
        joined: how many flags of a pair the style sheet joins with their marks.

    >>> from jinja2 import DictLoader
    >>> own = environment(DictLoader({"own.html": "<style>{{ style }}</style>{{ title }}"}))
    >>> render_alone(own, "own.html", joined=0, title="A & B")[-18:]
    '\\n</style>A &amp; B'
    """
    from markupsafe import Markup

    # Markup: our own template, rendered from one integer.
    style = environment.get_template("style.css").render(joined=joined)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = environment.get_template(template)
    return page.render(style=Markup(style), style_hash=digest, **values)


def _finalize(value: Any) -> Any:
    # By type, not isinstance: what is Markup has been through here before.
    return printable(value) if type(value) is str else value
