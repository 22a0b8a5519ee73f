"""Flags beside the sentences they are about, for a terminal.

Where there is no colour the flagged words stand in brackets instead: ``[730분]¹``.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from align.bitext import Flag, Lang, Link, Pair, Repair
from align.mqm import Severity
from align.report._runs import cut_runs, printable
from align.report._summary import (
    count_phrase,
    dropped_regions,
    headline,
    numbered_flags,
)

if TYPE_CHECKING:
    from align.pipeline import CheckedArticle

__all__ = ["print_article", "render_text"]

STYLES = {Severity.CRITICAL: "red", Severity.MAJOR: "yellow", Severity.MINOR: "cyan"}
SIGNS = {Severity.CRITICAL: "!!", Severity.MAJOR: " !", Severity.MINOR: " ·"}
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# A terminal cannot isolate right-to-left text, so what would turn a line round is shown.
TURNS = dict.fromkeys(
    (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)

Numbered = Sequence[tuple[int, Flag]]


def render_text(result: CheckedArticle, *, colour: bool = False, width: int = 80) -> str:
    """The article as text of at most ``width`` cells a line (a Hangul syllable takes two).

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> render_text(result, width=60).strip().splitlines()[-1]
    '1 critical in 1 pair.'
    """
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        print_article(result, console)
    return "\n".join(line.rstrip() for line in capture.get().split("\n"))


def print_article(result: CheckedArticle, console: Console) -> None:
    """Print title, flags (most harmful first), pairs and counts to a rich console.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> console = Console(file=io.StringIO(), width=60)
    >>> print_article(result, console)
    >>> console.file.getvalue().strip().splitlines()[-1]
    '1 critical in 1 pair.'
    """
    bare = console.color_system is None
    _print_title(result, console)
    flags = numbered_flags(result)
    if result.flags:
        console.print(Text("Flags, most harmful first", "bold"))
        console.print(_flag_table(result))
        console.print()
    rows = zip(result.pairs, result.alignment.links, flags, strict=True)
    for number, (pair, link, found) in enumerate(rows, start=1):
        console.print(_pair_table(number, pair, link, found, bare))
        for flag_number, flag in found:
            console.print(*_flag_lines(flag_number, flag, pair), sep="\n")
        console.print()
    console.print(_closing(result))


def _print_title(result: CheckedArticle, console: Console) -> None:
    for title, style in zip(headline(result), ("bold", ""), strict=True):
        if title:
            console.print(Text(_clean(title), style))
    console.print(Text(_clean(result.alignment.article.id), "dim"))
    console.print()


def _flag_table(result: CheckedArticle) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for number, placed in enumerate(result.flags, start=1):
        table.add_row(
            str(number),
            _severity(placed.flag.severity),
            Text(f"pair {placed.index + 1}", "dim"),
            Text(_clean(placed.flag.message)),
        )
    return table


def _pair_table(number: int, pair: Pair, link: Link, flags: Numbered, bare: bool) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True, min_width=2)
    table.add_column(no_wrap=True)
    # With any other overflow rich 15 cuts a word off lines of double-width text.
    table.add_column(ratio=1, overflow="fold")
    severities = {n: flag.severity for n, flag in flags}
    ko = [(n, span) for n, flag in flags for span in flag.ko]
    en = [(n, span) for n, flag in flags for span in flag.en]
    for lang, text, spans, missing in (
        ("ko", pair.ko.text, ko, "(no Korean counterpart)"),
        ("en", pair.en.text, en, "(no English counterpart)"),
    ):
        shown = _marked(text, spans, severities, bare) if text else Text(missing, "dim italic")
        table.add_row(Text(str(number) if lang == "ko" else "", "bold"), Text(lang, "dim"), shown)
    notes = [pair.role] if pair.role != "body" else []
    notes += [link.kind] if link.kind != "1-1" and link.ko and link.en else []
    if notes:
        table.add_row("", "", Text(" · ".join(notes), "dim"))
    return table


def _marked(
    text: str,
    spans: Sequence[tuple[int, tuple[int, int]]],
    severities: Mapping[int, Severity],
    bare: bool,
) -> Text:
    """The text with its flagged words underlined, or in brackets, and numbered."""
    marked = Text()
    before: tuple[int, ...] = ()
    for run in cut_runs(text, spans):
        style = f"underline {STYLES[severities[run.flags[0]]]}" if run.flags else ""
        opened = "[" * len(set(run.flags) - set(before)) if bare else ""
        marked.append(opened + _clean(run.text), style)
        raised = "⁺".join(str(n).translate(RAISED) for n in run.ending)
        marked.append(("]" * len(run.ending) if bare else "") + raised, style and "bold")
        before = tuple(n for n in run.flags if n not in run.ending)
    return marked


def _flag_lines(number: int, flag: Flag, pair: Pair) -> Iterator[Padding]:
    heading = Text.assemble(
        (f"{number} ", "bold"),
        _severity(flag.severity),
        f" {_clean(flag.family)} ",
        (f"({_clean(flag.check)}, {flag.confidence:.0%} sure)", "dim"),
    )
    yield Padding(heading, (0, 0, 0, 6))
    yield Padding(Text(_clean(flag.message)), (0, 0, 0, 8))
    if flag.repair:
        yield Padding(_repair(pair, flag.repair), (0, 0, 0, 8))
    if flag.suggestion:
        yield Padding(Text("try: " + _clean(flag.suggestion)), (0, 0, 0, 8))


def _repair(pair: Pair, repair: Repair) -> Text:
    sides: dict[Lang, str] = {"ko": pair.ko.text, "en": pair.en.text}
    start, end = repair.span
    old = _clean(sides[repair.lang][max(start, 0) : max(end, 0)])
    new = _clean(repair.text)
    return Text.assemble(
        "repair: ", (old or "(insert)", "red"), " → ", (new or "(delete)", "green")
    )


def _severity(severity: Severity) -> Text:
    return Text(f"{SIGNS[severity]} {severity.value}", f"bold {STYLES[severity]}")


def _closing(result: CheckedArticle) -> Text:
    return Text(". ".join(_remarks(result)) + ".", "bold")


def _remarks(result: CheckedArticle) -> Iterator[str]:
    number = len(result.pairs)
    yield f"{count_phrase(result).capitalize()} in {number} pair{'s' * (number != 1)}"
    lonely = sum(not (pair.ko.text and pair.en.text) for pair in result.pairs)
    if lonely:
        yield f"{lonely} without a counterpart"
    dropped = len(dropped_regions(result.alignment.article))
    if dropped:
        yield f"{dropped} part{'s' * (dropped != 1)} of the page dropped"


def _clean(text: str) -> str:
    """On one line, and with nothing a terminal would act on."""
    words = printable(text).translate(TURNS).split()
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() and words else ""
    return left + " ".join(words) + right
