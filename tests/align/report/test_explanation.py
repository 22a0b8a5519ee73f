"""Why a flag stands."""

from __future__ import annotations

import io

from rich.console import Console

from align.bitext import Flag, Pair, Repair
from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from align.mqm import Category, Severity
from align.pipeline import PlacedFlag
from align.report.explanation import print_explanation, rule_of


def explained(pair: Pair, flag: Flag) -> str:
    console = Console(file=io.StringIO(), width=100)
    with console.capture() as capture:
        print_explanation(PlacedFlag(3, pair, flag), 7, console)
    return capture.get()


def test_every_rule_says_what_it_is():
    assert all(rule_of(check.name) for check in (*ALL_CHECKS, *ALL_ARTICLE_CHECKS))
    assert rule_of("of the user's own") == ""


def test_numbers_links_and_margin_are_shown():
    pair = Pair.of("구독자는 5만 7000여명에 불가했다.", "It was not possible for 5,700 people.")
    at = pair.ko.text.index("불가")
    flag = Flag(
        *("misprint", "source_typo", Category.SOURCE, Severity.CRITICAL, "A misprint"),
        ko=((at, at + 2),),
        repair=Repair("ko", (at, at + 2), "불과"),
    )
    shown = explained(pair, flag)
    assert "Flag 7, pair 4: A misprint" in shown
    assert "Figure 5만 7000여명: nothing equal" in shown
    assert "Figure 5,700 people: nothing equal in the Korean" in shown
    assert "nats" in shown
    assert [line for line in shown.split("\n") if line.startswith(">")]


def test_hostile_text_acts_on_nothing():
    pair = Pair.of("비가 \x1b[2J왔다. [red]", "It \x1b]0;x\x07rained [/bold].")
    flag = Flag("mine", "natural", Category.GRAMMAR, Severity.MINOR, "\x1b[2J", en=((0, 99),))
    shown = explained(pair, flag)
    assert "\x1b" not in shown
    assert "[/bold]" in shown
