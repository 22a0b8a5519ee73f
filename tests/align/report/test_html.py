"""The review page: safe against its text, readable by everyone, self-contained."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Flag, Repair, Role
from align.mqm import Category, Severity
from align.report._runs import printable
from align.report.html import render_fragment, render_page, render_pages

VOID = {"meta", "input"}
TAGS = set(
    "html head meta title style body a main header nav article section h1 h2 h3 h4 h5 p bdi time "
    "ul ol li b span div label input mark sup details summary table caption thead tbody tr th td "
    "del ins em".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name class id href aria-label aria-labelledby aria-hidden "
    "role tabindex dir type datetime scope start".split()
)


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    parent: Element | None
    children: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self, tag: str = "", of_class: str = "") -> list[Element]:
        found = []
        for child in self.children:
            if isinstance(child, Element):
                if tag in ("", child.tag) and (not of_class or of_class in child.classes):
                    found.append(child)
                found += child.all(tag, of_class)
        return found

    def text(self, without: str = "") -> str:
        return "".join(
            child if isinstance(child, str) else child.text(without)
            for child in self.children
            if isinstance(child, str) or child.tag != without
        )


class Tree(HTMLParser):
    """Reads a page strictly: what is opened is closed, in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("", {}, None)
        self.feed(page)
        self.close()
        assert self.at is self.root

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag):
        assert self.at.tag == tag
        self.at = self.at.parent

    def handle_data(self, data):
        self.at.children.append(data)

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")


def parse(page: str) -> Element:
    return Tree(page).root


GOLDEN = """\
<section class="pair critical body" aria-labelledby="pair-1">
<div class="label">
<h3 id="pair-1"><span class="hidden">Pair </span>1</h3>
<span class="score">link 0.93</span>
</div>
<p class="text ko" lang="ko" dir="ltr">참석자는 50명에 <mark class="critical k1">불가했다</mark>\
<sup><a class="k1 critical" href="#flag-1" aria-label="Flag 1, critical">1</a></sup>.</p>
<p class="text en" lang="en" dir="ltr">It <mark class="critical k1">was not possible</mark>\
<sup><a class="k1 critical" href="#flag-1" aria-label="Flag 1, critical">1</a></sup> \
for 50 people to attend.</p>
<ul class="found" role="list" aria-label="Flags of pair 1">
<li class="flag k1 critical" id="flag-1" tabindex="-1">
<p class="kind"><span class="number"><span class="hidden">Flag </span>1</span> \
<span class="badge critical"><span aria-hidden="true">‼</span> critical</span> \
<bdi>source error</bdi> <span class="check"><bdi>source-misprint</bdi> · source/misprint · \
92% sure</span> <span class="next"> <a href="#flags" aria-label="All flags of this article">\
All flags</a></span></p>
<p class="reason"><bdi>불가했다 reads as a misprint of 불과했다</bdi></p>
<p class="repair"><span class="what">Repair</span> <span class="hidden">replace </span>\
<del lang="ko"><bdi>불가했다</bdi></del> <span aria-hidden="true">→</span>\
<span class="hidden"> with </span> <ins lang="ko"><bdi>불과했다</bdi></ins></p>
<p class="suggestion"><span class="what">Suggestion</span> \
<bdi>Translate again from the mended Korean.</bdi></p>
</li>
</ul>
</section>"""


def test_a_pair_with_a_flag(small):
    page = render_page(small)
    section = page[page.index('<section class="pair ') :]
    shown = section[: section.index("</section>") + len("</section>")]
    assert re.sub(r"\n\s*\n", "\n", shown) == GOLDEN


def test_the_title_is_the_headline_pair(city):
    page = parse(render_page(city))
    [title] = page.all("h1")
    assert [bdi.attributes["lang"] for bdi in title.all("bdi")] == ["ko", "en"]
    assert [bdi.text() for bdi in title.all("bdi")] == [
        "월성시, 하천 정비 예산 두 배로 늘려",
        "Wolseong City doubles down on river maintenance",
    ]


def test_counts_then_flags_most_harmful_first_each_a_link(city):
    page = parse(render_page(city))
    [counts] = page.all("ul", "counts")
    assert [" ".join(li.text().split()) for li in counts.all("li")] == [
        "3 critical",
        "3 major",
        "2 minor",
    ]
    links = page.all("section", "flags")[0].all("a")
    assert [link.attributes["href"] for link in links] == [f"#flag-{n}" for n in range(1, 9)]
    assert "second quotation" in links[0].text()


def test_more_than_twelve_flags_fold_away(build):
    flag = Flag("c", "f", Category.NUMBER, Severity.MAJOR, "m")
    page = parse(render_page(build([("강", "River", (flag,))] * 15)))
    [more] = page.all("section", "flags")[0].all("details")
    assert more.all("summary")[0].text() == "3 more"
    assert [a.attributes["href"] for a in more.all("a")] == ["#flag-13", "#flag-14", "#flag-15"]


def test_null_links_headlines_and_captions_are_marked(city):
    page = parse(render_page(city))
    assert [p.text() for p in page.all("p", "none")] == [
        "No English counterpart",
        "No Korean counterpart",
    ]
    assert [role.text() for role in page.all("span", "role")] == ["headline", "caption"]


def test_what_was_dropped_and_what_was_mended_is_told(city):
    page = parse(render_page(city))
    dropped, mended = page.all("details", "remains")
    rows = [[cell.text() for cell in row.children if isinstance(cell, Element)]
            for row in dropped.all("tbody")[0].all("tr")]  # fmt: skip
    assert rows[1] == ["byline", "names a reporter and a paper", "【월성일보】 김하늘 기자="]
    assert mended.all("li")[0].text() == "2 soft hyphens taken out of the English"


def test_an_article_without_flags_says_so(clean):
    page = parse(render_page(clean))
    assert "Nothing to flag in 2 pairs" in page.all("p", "clear")[0].text()
    assert not page.all("mark") + page.all("details") + page.all("input")


def test_several_articles_share_a_page_and_no_id(city, clean):
    page = parse(render_pages([city, clean, city]))
    assert page.all("h1")[0].text() == "3 articles"
    assert len(page.all("article")) == 3
    assert_sound(page)


def test_no_article_at_all_is_still_a_page():
    assert "Nothing to review" in parse(render_pages([])).all("h1")[0].text()


# ------------------------------------------------------------------ hostile text

EVIL = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "</mark></p></style></title><iframe src=//e.example>",
    "<!-- --!> ]]> <![CDATA[",
    "&lt;b&gt; &amp;amp; &#60;",
    "{{ 7 * 7 }}{% raw %}",
    "\u202eabc\u2066강\u2069\u200f",
    "\0\x01\x1b[31m",
    "\ud800 강 \udfff",
    "</a\t<a href=javascript:alert(1)>",
]


def hostile(build, evil: str):
    spans = ((0, 3), (2, 9), (-4, 10**9), (5, 5), (7, 2))
    flags = tuple(
        Flag(evil, evil, Category.NUMBER, severity, evil, spans, spans, evil, repair)
        for severity, repair in (
            (Severity.CRITICAL, Repair("ko", (1, 4), evil)),
            (Severity.MINOR, Repair("en", (-9, 99), "")),
            (Severity.MAJOR, Repair("ko", (0, 0), evil)),
        )
    )
    return build(
        [(evil, evil, flags), (evil, "", ()), ("", evil, flags[:1])],
        id=evil,
        headlines=1,
        dropped=[(evil, Role.NOISE, evil)],
        repairs=(evil,),
    )


def assert_sound(page: Element) -> None:
    """Only our own tags; ids are unique; every link and label leads somewhere."""
    elements = page.all()
    assert {element.tag for element in elements} <= TAGS
    assert {name for element in elements for name in element.attributes} <= ATTRIBUTES
    ids = [element.attributes["id"] for element in elements if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    wanted = [e.attributes["href"].removeprefix("#") for e in elements if e.tag == "a"]
    wanted += [v for e in elements if (v := e.attributes.get("aria-labelledby"))]
    assert set(wanted) <= set(ids)


@pytest.mark.parametrize("render", [render_page, render_fragment])
@pytest.mark.parametrize("evil", EVIL)
def test_hostile_text_is_text_everywhere(build, render, evil):
    result = hostile(build, evil)
    page = parse(render(result))
    page.text().encode("utf-8")
    assert_sound(page)
    shown = printable(evil)
    for paragraph in page.all("p", "text"):
        if "none" not in paragraph.classes:
            assert paragraph.text(without="sup") == shown
    reasons = [p.text() for p in page.all("p", "reason")]
    assert reasons == [shown] * 4
    assert page.all("details", "remains")[0].all("td")[1].text() == shown
    assert [p.all("bdi")[0].text() for p in page.all("p", "suggestion")] == [shown] * 4
    assert page.all("h1" if render is render_page else "h3")[0].all("bdi")[0].text() == shown


def test_the_window_title_cannot_be_turned_round(build):
    page = parse(render_page(build([("강", "\u202eRiver</title>", ())], headlines=1)))
    assert page.all("title")[0].text() == "River</title> – Daeyeok review"


def test_all_text_of_the_article_is_isolated_from_the_text_around_it(city):
    page = parse(render_page(city))
    for element in page.all("p", "reason") + page.all("p", "suggestion") + page.all("td"):
        assert element.all("bdi")
    assert ".daeyeok .text { unicode-bidi: isolate;" in page.all("style")[0].text()


def test_a_sentence_of_a_hundred_thousand_characters(build):
    long = "강<" * 50_000
    spans = tuple((n, n + 5) for n in range(0, 90_000, 300))
    flag = Flag("c", "f", Category.NUMBER, Severity.MAJOR, "m", spans, spans)
    page = parse(render_page(build([(long, long, (flag,))])))
    assert [p.text(without="sup") for p in page.all("p", "text")] == [long, long]


span_lists = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)), max_size=5)


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20),
    st.lists(st.tuples(st.sampled_from(Severity), span_lists), max_size=4),
)
def test_highlighted_text_is_the_text_for_any_spans(build, text, specs):
    flags = tuple(
        Flag("c", "f", Category.NUMBER, severity, "m", tuple(spans), tuple(spans))
        for severity, spans in specs
    )
    page = parse(render_fragment(build([("둑" + text, "x" + text, flags)])))
    assert [p.text(without="sup") for p in page.all("p", "text")] == ["둑" + text, "x" + text]
    assert_sound(page)


# ------------------------------------------------------------------ accessibility


def test_every_mark_leads_to_its_flag_and_every_flag_is_there(city):
    page = parse(render_page(city))
    flags = {li.attributes["id"] for li in page.all("li", "flag")}
    assert flags == {f"flag-{n}" for n in range(1, 9)}
    links = [a for sup in page.all("sup") for a in sup.all("a")]
    assert {a.attributes["href"][1:] for a in links} == flags
    assert all(a.attributes["aria-label"].startswith(f"Flag {a.text()}, ") for a in links)
    for pair in page.all("section", "pair"):
        joined = {name for mark in pair.all("mark") for name in mark.classes if name[0] == "k"}
        assert joined <= {name for li in pair.all("li", "flag") for name in li.classes}


@pytest.mark.parametrize("render", [render_page, lambda r: render_pages([r, r])])
def test_headings_step_down_one_at_a_time(city, render):
    page = parse(render(city))
    levels = [int(e.tag[1]) for e in page.all() if re.fullmatch(r"h\d", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_landmarks_skip_link_and_languages(city):
    page = parse(render_page(city))
    assert page.all("html")[0].attributes["lang"] == "en"
    assert len(page.all("main")) == 1
    first = page.all("body")[0].all()[0]
    assert (first.tag, first.classes, first.attributes["href"]) == ("a", ["skip"], "#pairs")
    for side in ("ko", "en"):
        assert {p.attributes["lang"] for p in page.all("p", side)} == {side}


def test_severity_is_told_in_words(city):
    page = parse(render_page(city))
    for flag in page.all("li", "flag"):
        [badge] = flag.all("span", "badge")
        assert badge.text().split()[1] in flag.classes
        assert badge.text().split()[1] in badge.classes


def test_two_fragments_in_one_notebook_share_no_id(city, clean):
    both = parse(render_fragment(city) + render_fragment(clean))
    assert_sound(both)
    assert render_fragment(city) == render_fragment(city)
