"""Why a flag stands: the words of its pair, what answers them, and the rule that doubts them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from align.bitext import Flag, Pair, Span, meets
from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from align.pipeline import PlacedFlag
from align.report._runs import printable
from align.words.evidence import PairEvidence, link_words
from align.words.misprints import swap_margin

__all__ = ["print_explanation", "rule_of"]

LONGEST = 4000
"""Characters of a side beyond which its words are not listed."""


def rule_of(name: str) -> str:
    """The docstring of the rule of a check, without its example; "" for a check of the user's.

    >>> rule_of("number").partition(".")[0]
    'A figure of the Korean meets another value in the English'
    """
    finds: dict[str, Callable[..., object]] = {check.name: check.find for check in ALL_CHECKS}
    finds.update((check.name, check.find) for check in ALL_ARTICLE_CHECKS)
    doc = (inspect.getdoc(finds[name]) if name in finds else "") or ""
    said = doc.partition("\n>>>")[0].strip()
    return "\n\n".join(" ".join(part.split()) for part in said.split("\n\n"))


def print_explanation(placed: PlacedFlag, number: int, console: Console) -> None:
    """Print the flag, its pair, the evidence of each word, the figures and the rule.

    >>> from align import Article, align_article, check_alignment
    >>> article = Article.from_texts("3만 명이 왔다.", "300,000 people came.")
    >>> result = check_alignment(align_article(article))
    >>> import io
    >>> console = Console(file=io.StringIO(), width=80)
    >>> print_explanation(result.flags[0], 1, console)
    >>> console.file.getvalue().splitlines()[0]
    'Flag 1, pair 1: 3만 is 30,000, but the English says 300,000: 10 times as much'
    """
    flag, pair = placed.flag, placed.pair
    console.print(Text(f"Flag {number}, pair {placed.index + 1}: {_plain(flag.message)}", "bold"))
    console.print(
        f"{flag.check} · {flag.category.value} · {flag.severity.value} · "
        f"{flag.confidence:.0%} sure · score of the link {pair.score:.2f}"
    )
    for lang, text, spans in (("ko", pair.ko.text, flag.ko), ("en", pair.en.text, flag.en)):
        console.print(Padding(_marked(f"{lang}  ", text, spans), (0, 0, 0, 2)))
    if max(len(pair.ko.text), len(pair.en.text)) <= LONGEST:
        evidence = link_words(pair.ko.text, pair.en.text)
        console.print(_words(evidence, flag, pair))
        rest = " ".join(word.lemma for word in evidence.en_unexplained)
        console.print(Text(f"English words nothing asks for: {_plain(rest) or 'none'}"))
        _print_figures(evidence, console)
    _print_margin(flag, pair, console)
    rule = rule_of(flag.check)
    if rule:
        console.print(Text("\nThe rule", "bold"))
        console.print(Padding(Text(rule), (0, 0, 0, 2)))


def _marked(label: str, text: str, spans: Sequence[Span]) -> Text:
    marked = Text(label, "dim")
    start = len(label)
    marked.append(printable(text).replace("\n", " "), "default")
    for a, b in spans:
        marked.stylize("bold underline", start + a, start + b)
    return marked


def _words(evidence: PairEvidence, flag: Flag, pair: Pair) -> Table:
    """Every Korean word with its part of speech, what answers it and by which evidence."""
    table = Table("", "Korean", "tag", "evidence", "English", box=None, pad_edge=False)
    for link in evidence.ko:
        met = meets(link.span, flag.ko)
        answers = ", ".join(dict.fromkeys(pair.en.text[a:b] for a, b in link.en))
        table.add_row(
            ">" if met else "",
            Text(_plain(pair.ko.text[slice(*link.span)])),
            "+".join(word.tag for word in link.words),
            link.kind or ("none" if link.expected else "word unknown"),
            Text(_plain(answers)),
        )
    return table


def _print_figures(evidence: PairEvidence, console: Console) -> None:
    linked = dict(evidence.number_links)
    for i, quantity in enumerate(evidence.numbers_ko):
        other = evidence.numbers_en[linked[i]].text if i in linked else "nothing equal"
        console.print(Text(f"Figure {_plain(quantity.text)}: {_plain(other)}"))
    for j, quantity in enumerate(evidence.numbers_en):
        if j not in linked.values():
            console.print(Text(f"Figure {_plain(quantity.text)}: nothing equal in the Korean"))


def _print_margin(flag: Flag, pair: Pair, console: Console) -> None:
    """What Kiwi's language model says of a repair of the Korean."""
    repair = flag.repair
    if repair is None or repair.lang != "ko":
        return
    margin = swap_margin(pair.ko.text, repair.span, repair.text)
    wrong = _plain(pair.ko.text[slice(*repair.span)])
    console.print(
        Text(f"Margin: with {_plain(repair.text)} for {wrong} the Korean reads {margin:+.1f} nats")
    )


def _plain(text: str) -> str:
    return " ".join(printable(text).split())
