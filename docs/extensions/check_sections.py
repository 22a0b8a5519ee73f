"""A section for every check: its rule as the docstring says it, and examples that are run.

``examples.tsv`` beside this folder has the examples, four kinds of them:

    flagged    an error, and the check says so
    clean      the same said rightly: no check says anything
    missed     an error that the check does not see; the note says why
    alarm      nothing is wrong, and the check flags it all the same

Sentences of an article stand apart by ``¶``; ``7000 * 가`` is 7,000 times 가. An example that does
not do what its kind promises stops the build.
"""

from __future__ import annotations

import functools
import html
import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from align.bitext import Article, Flag, Pair, Segment, Span
from align.checks import ALL_CHECKS, Check
from align.consistency import ALL_ARTICLE_CHECKS, ArticleCheck
from align.pipeline import SHOWN, add_article_flags, check_pair
from align.report.explanation import rule_of

__all__ = ["EXAMPLES", "KINDS", "Example", "Failed", "read_examples", "run", "sections", "table"]

EXAMPLES = Path(__file__).parents[1] / "examples.tsv"
KINDS = {
    "flagged": "Flagged",
    "clean": "Not flagged",
    "missed": "Missed",
    "alarm": "False alarm",
}
REPEATED = re.compile(r"(\d+) \* (.+)")
SIGNS = re.compile(r"[*_|<>\[\]$%{}#]")
LONGEST = 60
"""Characters of a repeated text that are shown."""
AnyCheck = Check | ArticleCheck


class Failed(Exception):
    """An example that does not do what its kind promises."""


@dataclass(frozen=True, slots=True)
class Example:
    """A row of the table, its sentences as pairs."""

    check: str
    kind: str
    pairs: tuple[Pair, ...]
    note: str


@functools.cache
def read_examples() -> tuple[Example, ...]:
    """All examples, in the order of the file.

    >>> {example.kind for example in read_examples()} == set(KINDS)
    True
    """
    header, *lines = EXAMPLES.read_text(encoding="utf-8").splitlines()
    if header.split("\t") != ["check", "kind", "ko", "en", "note"]:
        raise ValueError(f"{EXAMPLES}: other columns")
    return tuple(_example(*line.split("\t")) for line in lines)


def _example(check: str, kind: str, ko: str, en: str, note: str) -> Example:
    sides = zip(ko.split("¶"), en.split("¶"), strict=True)
    role = "headline" if check.endswith("headline") else "body"
    pairs = []
    for number, (korean, english) in enumerate(sides):
        texts = Segment(_written_out(korean), 0), Segment(_written_out(english), 0)
        pairs.append(Pair(*texts, role=role if number == 0 else "body"))
    return Example(check, kind, tuple(pairs), note)


def _written_out(text: str) -> str:
    found = REPEATED.fullmatch(text)
    return found[2] * int(found[1]) if found else text


@functools.cache
def run(example: Example) -> tuple[tuple[int, Flag], ...]:
    """The flags of an example's check, each with its pair.

    Raises:
        Failed: the example does not do what its kind promises.
    """
    checks: dict[str, AnyCheck] = {check.name: check for check in _all()}
    if example.check not in checks or example.kind not in KINDS:
        raise Failed(f"{example.check}, {example.kind}: no such check, or no such kind")
    # A check that is shown only on request is asked for.
    least = min(SHOWN, checks[example.check].confidence)
    found = list(_flags(example.pairs, least))
    mine = tuple((index, flag) for index, flag in found if flag.check == example.check)
    others = [flag.check for _, flag in found if flag.confidence >= SHOWN]
    said = f"{example.check}, {example.kind}: {example.pairs[0].en.text[:LONGEST]!r}"
    if example.kind in ("flagged", "alarm") and not mine:
        raise Failed(f"{said} is not flagged")
    if example.kind == "missed" and mine:
        raise Failed(f"{said} is found now: make it an example of the kind 'flagged'")
    if example.kind == "clean" and others:
        raise Failed(f"{said} is flagged by {', '.join(others)}")
    return mine


def _flags(pairs: Sequence[Pair], least: float) -> Iterator[tuple[int, Flag]]:
    flags_of = [check_pair(pair, least=least) for pair in pairs]
    article = Article.from_texts("", "")
    for index, flags in enumerate(add_article_flags(pairs, flags_of, article, least=least)):
        yield from ((index, flag) for flag in flags)


def _all() -> tuple[AnyCheck, ...]:
    return (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)


def table(checks: Sequence[AnyCheck]) -> str:
    """The checks as a table with links to their sections."""
    rows = ["| check | finds | MQM category | severity |", "| --- | --- | --- | --- |"]
    rows += [
        f"| [{check.name}](#check-{check.name}) | {_plain(check.summary)} "
        f"| {check.category.value} | {check.severity.value} |"
        for check in checks
    ]
    return "\n".join(rows)


def sections(checks: Sequence[AnyCheck]) -> str:
    """A section for each check.

    Raises:
        Failed: a check has no example of either kind, or an example fails.
    """
    return "\n".join(_section(check) for check in checks)


def _section(check: AnyCheck) -> str:
    mine = [example for example in read_examples() if example.check == check.name]
    for kind in ("flagged", "clean"):
        if not any(example.kind == kind for example in mine):
            raise Failed(f"{check.name}: no example of the kind {kind!r} in {EXAMPLES.name}")
    parts = [f"(check-{check.name})=", f"### {check.name}", "", *_rule(check), *_facts(check)]
    parts += ["```{raw} html", *map(_shown, mine), "```", ""]
    return "\n".join(parts)


def _rule(check: AnyCheck) -> Iterator[str]:
    """What the docstrings of the rule and of its module say, the first line of the rule first."""
    summary, *rest = rule_of(check.name).split("\n\n")
    about = inspect.cleandoc(sys.modules[check.find.__module__].__doc__ or "")
    more = [" ".join(part.split()) for part in about.split("\n\n")[1:]]
    for part in (summary, *rest, *more):
        yield from (_plain(part), "")


def _facts(check: AnyCheck) -> Iterator[str]:
    shown = "" if check.confidence >= SHOWN else ", shown with `--all` only"
    yield f"Family `{check.family}` · {check.category.value} · {check.severity.value} · "
    yield f"confidence {check.confidence:.0%} unless the rule says otherwise{shown}"
    silences = sorted(getattr(check, "silences", ()))
    if silences:
        yield f"· silences {', '.join(f'`{name}`' for name in silences)} at the same place"
    yield ""


def _shown(example: Example) -> str:
    flags = run(example)
    parts = [f'<div class="example {example.kind}"><p class="kind">{KINDS[example.kind]}</p>']
    for index, pair in enumerate(example.pairs):
        mine = [flag for at, flag in flags if at == index]
        for lang, text in (("ko", pair.ko.text), ("en", pair.en.text)):
            spans = [span for flag in mine for span in getattr(flag, lang)]
            if text:
                parts.append(f'<p lang="{lang}">{_marked(text, spans)}</p>')
    parts += [_said(flag) for _, flag in flags]
    if example.note:
        parts.append(f'<p class="note">{html.escape(example.note)}</p>')
    return "\n".join((*parts, "</div>"))


def _marked(text: str, spans: Sequence[Span]) -> str:
    """The text with the words that a flag points at marked; all of it being marked says nothing."""
    if len(text) > 10 * LONGEST:
        return f"{html.escape(text[:LONGEST])}… ({len(text):,} characters)"
    parts, done = list[str](), 0
    for start, end in sorted(spans):
        if start >= done and end - start < len(text):
            parts.append(html.escape(text[done:start]))
            parts.append(f"<mark>{html.escape(text[start:end])}</mark>")
            done = end
    return "".join((*parts, html.escape(text[done:])))


def _said(flag: Flag) -> str:
    sure = f"{flag.severity.value}, {flag.confidence:.0%} sure"
    told = f'<p class="said">{html.escape(flag.message)} <small>{sure}</small>'
    if flag.suggestion:
        told += f"<br><em>{html.escape(flag.suggestion)}</em>"
    return told + "</p>"


def _plain(text: str) -> str:
    """Text of a docstring as Markdown; only names in backquotes are more than text.

    >>> _plain("a * b, ``x_y`` [c]")
    'a \\\\* b, `x_y` \\\\[c\\\\]'
    """
    parts = text.replace("``", "`").split("`")
    return "`".join(
        part if number % 2 else SIGNS.sub(r"\\\g<0>", part) for number, part in enumerate(parts)
    )
