"""The article in a terminal: nothing lost, nothing obeyed, nothing too wide."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from align.bitext import Flag, Repair
from align.mqm import Category, Severity
from align.report import render_text as public_render_text
from align.report.plain import print_article, render_text

SGR = re.compile(r"\x1b\[[0-9;]*m")

SMALL = """\
page-1

Flags, most harmful first
1 !! critical pair 1 불가했다 reads as a misprint of 불과했다

 1 ko 참석자는 50명에 [불가했다]¹.
   en It [was not possible]¹ for 50 people to attend.
      1 !! critical source_error (source-misprint, 92% sure)
        불가했다 reads as a misprint of 불과했다
        repair: 불가했다 → 불과했다
        try: Translate again from the mended Korean.

1 critical in 1 pair.
"""


def test_a_small_article(small):
    assert render_text(small) == SMALL
    assert public_render_text is render_text


def test_the_most_harmful_flag_comes_first(city):
    text = render_text(city)
    assert text.index("The second quotation") < text.index("doubles down on” means")


def test_an_article_without_flags_says_so(clean):
    text = render_text(clean)
    assert "most harmful" not in text
    assert text.endswith("No flags in 2 pairs.\n")


def test_null_links_captions_headlines_and_dropped_parts_are_told(city):
    text = render_text(city)
    for told in ("(no English counterpart)", "(no Korean counterpart)", "caption", "headline"):
        assert told in text
    assert "2 without a counterpart. 3 parts of the page dropped" in " ".join(text.split())


def test_nested_flags_without_colour_nest_their_brackets(city):
    assert "[section [was not possible]³ at 1.2 km]⁸" in " ".join(render_text(city).split())


def test_colour_needs_no_brackets_and_says_the_same(city):
    coloured = render_text(city, colour=True)
    assert "\x1b[4;31m3만 5천㎡\x1b[0m" in coloured
    bare = re.sub(r"[\[\]\s]", "", render_text(city))
    assert re.sub(r"[\[\]\s]", "", SGR.sub("", coloured)) == bare


@pytest.mark.parametrize("width", [40, 60, 80, 81, 200])
def test_no_line_is_wider_than_asked_and_no_word_is_lost(city, width):
    text = render_text(city, width=width)
    assert max(cell_len(line) for line in text.split("\n")) <= width
    squeezed = re.sub(r"[\[\]⁰¹²³⁴⁵⁶⁷⁸⁹\s]", "", text)
    for pair in city.pairs:
        for side in (pair.ko.text, pair.en.text):
            assert re.sub(r"\s", "", side) in squeezed


korean = st.text("가나다라 .,“”12ab", max_size=90).map("낱말{}".format)


@settings(max_examples=40, deadline=None)
@given(korean, st.integers(30, 90))
def test_no_character_of_a_sentence_is_lost_at_any_width(build, ko, width):
    text = render_text(build([(ko, "x", ())]), width=width)
    assert "".join(ko.split()) in "".join(text.split())


def test_terminal_codes_in_the_text_are_shown_not_obeyed(build):
    evil = "강\x1b[2J\x1b]0;title\x07 \u202e넘쳤다\x9b31m [bold]굵게[/bold] \ud800\0 :smile:"
    flag = Flag(
        evil, evil, Category.NUMBER, Severity.MAJOR, evil, ((0, 3),), (), evil,
        Repair("ko", (0, 99), evil),
    )  # fmt: skip
    result = build([(evil, evil, (flag,))], id=evil)
    text = render_text(result)
    assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e", "\ud800", "\0"}
    assert "[bold]굵게[/bold]" in text
    assert ":smile:" in text
    assert not SGR.sub("", render_text(result, colour=True)).count("\x1b")


def test_a_sentence_of_a_hundred_thousand_characters(build):
    long = "강이 넘쳤다 " * 15_000
    assert render_text(build([(long, "x" * 100_000, ())])).count("강이") == 15_000


def test_it_prints_to_a_console_of_the_caller(small):
    console = Console(file=io.StringIO(), width=80, _environ={})
    print_article(small, console)
    assert "[불가했다]¹" in console.file.getvalue()
