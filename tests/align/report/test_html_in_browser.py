"""What only a browser can tell of the review page: requests, focus, width, joined highlights."""

from __future__ import annotations

import pytest

from align.bitext import Flag
from align.mqm import Category, Severity
from align.report.html import render_fragment, render_page, render_pages


@pytest.fixture
def open_page(browser, tmp_path):
    """Opens HTML from a file; the page keeps its ``requests`` and what its console ``said``."""
    opened = []

    def open_html(html: str, width: int = 1280, anchor: str = "", **options):
        path = tmp_path / "review.html"
        path.write_text(html, encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 900}, **options)
        opened.append(page)
        page.requests, page.said = [], []
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.goto(path.as_uri() + anchor)
        return page

    yield open_html
    for page in opened:
        page.close()


def test_the_page_asks_for_nothing_but_itself(open_page, city):
    page = open_page(render_page(city))
    assert [url.rpartition("/")[2] for url in page.requests] == ["review.html"]
    assert page.said == []


def test_the_style_passes_the_policy(open_page, city):
    page = open_page(render_page(city))
    assert page.locator(".pair").first.evaluate("e => getComputedStyle(e).display") == "grid"


@pytest.mark.parametrize("width", [320, 360, 640, 1280, 3840])
def test_no_width_scrolls_sideways(open_page, city, build, width):
    word = "https://daily.example/" + "a" * 300
    flag = Flag(word, word, Category.NUMBER, Severity.MAJOR, word, ((0, 9),), ((0, 9),), word)
    long = build([(word, "강" * 200, (flag,)), (word, "", ())], id=word, headlines=1)
    page = open_page(render_pages([city, long]), width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (640, False), (360, False)])
def test_sides_stand_beside_each_other_where_there_is_room(open_page, city, width, beside):
    page = open_page(render_page(city), width=width)
    ko, en = (page.locator(f".pair p.{side}").first.bounding_box() for side in ("ko", "en"))
    assert (ko["x"] + ko["width"] <= en["x"]) is beside
    assert (ko["y"] + ko["height"] <= en["y"]) is not beside


def test_tab_reaches_the_skip_link_then_every_flag(open_page, city):
    page = open_page(render_page(city))
    reached = []
    for _ in range(9):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href')"))
    assert reached == ["#pairs", *(f"#flag-{n}" for n in range(1, 9))]
    box = page.locator(":focus").bounding_box()
    assert box["height"] >= 24


def test_following_a_flag_joins_it_with_its_marks_on_both_sides(open_page, city):
    page = open_page(render_page(city))
    page.locator(".flags a").nth(2).focus()
    page.keyboard.press("Enter")
    lit = page.locator("mark, .flag").evaluate_all(
        "all => all.filter(e => getComputedStyle(e).outlineStyle == 'solid')"
        ".map(e => e.firstChild.textContent)"
    )
    assert [text.strip() for text in lit] == ["불가했으나", "was not possible", ""]


def test_only_pairs_with_flags_can_be_shown(open_page, city):
    page = open_page(render_page(city))
    page.get_by_label("Only pairs with flags").check()
    assert page.locator(".pair:visible").count() == 5


def test_the_fragment_leaves_the_notebook_alone(open_page, city):
    around = "<p id=p>before <mark>x</mark></p><ul id=ul><li>a</ul><h2 id=h>b</h2>"
    look = (
        "['#p', '#p mark', '#ul', '#h', 'body'].map(s => {"
        "const c = getComputedStyle(document.querySelector(s));"
        "return [c.color, c.backgroundColor, c.fontFamily, c.margin, c.listStyleType].join()})"
    )
    head = "<!doctype html><meta charset=utf-8>"
    before = open_page(head + around).evaluate(look)
    assert open_page(head + around + render_fragment(city)).evaluate(look) == before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_colour_scheme(open_page, city, scheme):
    page = open_page(render_page(city), color_scheme=scheme)
    ground = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    assert (sum(map(int, ground[4:-1].split(","))) > 384) is (scheme == "light")
