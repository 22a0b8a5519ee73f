"""The templates that the static report, the notebook and the review page share."""

from __future__ import annotations

from jinja2 import DictLoader

from align.bitext import Flag, Pair, Repair
from align.mqm import Category, Severity
from align.report.templating import environment, render_alone, show_pair

PAIR = Pair.of("관람객은 5명", "6 visitors")
FLAG = Flag(
    *("number", "number", Category.NUMBER, Severity.MAJOR, "5 became 6", ((5, 7),), ((0, 1),)),
    repair=Repair("en", (0, 1), "5"),
)
TEMPLATE = """{% import "article.html" as show %}
{% macro pair_tools(pair) %}<p>tools of pair {{ pair.number }}</p>{% endmacro %}
{% macro flag_tools(flag) %}<p>tools of {{ flag.flag.message }}</p>{% endmacro %}
{{ show.one_pair(review, pair, 3, *(([pair_tools, flag_tools]) if tools else [])) }}"""


def render(*, tools: bool) -> str:
    made = environment(DictLoader({"review.html": TEMPLATE}))
    pair = show_pair(7, PAIR, "1-1", [(1, FLAG)])
    review = {"prefix": "p7-", "flags": ()}
    return made.get_template("review.html").render(review=review, pair=pair, tools=tools)


def test_a_shown_pair_knows_what_a_repair_replaces():
    shown = show_pair(7, PAIR, "1-1", [(3, FLAG)])
    assert shown.flags[3].repaired == "6"
    assert [run.text for run in shown.sides[0].runs] == ["관람객은 ", "5명"]


def test_tools_take_the_place_of_the_links_between_flags():
    bare, with_tools = render(tools=False), render(tools=True)
    assert "All flags" in bare
    assert "tools" not in bare
    assert "All flags" not in with_tools
    assert with_tools.index("tools of 5 became 6") < with_tools.index("tools of pair 7")
    without = with_tools.replace("<p>tools of pair 7</p>", "").replace(
        "<p>tools of 5 became 6</p>", ""
    )
    assert "".join(without.split()) in "".join(bare.split()).replace(
        "".join(
            bare[bare.index('<span class="next">') : bare.index("All flags</a></span>")].split()
        )
        + "Allflags</a></span>",
        "",
    )


def test_own_templates_do_not_replace_those_of_the_report():
    made = environment(DictLoader({"article.html": "mine", "other.html": "{{ text }}"}))
    assert "macro" not in made.get_template("other.html").render(text="a")
    assert made.get_template("article.html").module.one_pair


def test_whatever_is_printed_is_escaped_and_printable():
    made = environment(DictLoader({"other.html": "{{ text }}"}))
    assert made.get_template("other.html").render(text="<b>\0") == "&lt;b&gt;␀"


def test_a_page_alone_brings_its_style_and_the_hash_of_it():
    made = environment(DictLoader({"alone.html": "{{ style_hash }}|{{ style }}"}))
    digest, _, style = render_alone(made, "alone.html", joined=1).partition("|")
    assert len(digest) == 44
    assert ".k1" in style
    assert "&#" not in style
