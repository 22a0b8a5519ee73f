"""What a reviewer sees: hostile text as text, no width too small, contrast, names, no other host."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest

from align.bitext import Flag
from align.mqm import Category, Severity
from corpora.review import actions, link_actions
from corpora.review.app import create_app
from corpora.review.importing import import_article

EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>'\"><svg/onload=alert(3)>{{7*7}}"


def test_text_of_a_page_stays_text(open_page, store, build, rechecker):
    flag = Flag(EVIL, EVIL, Category.ENTITY, Severity.MAJOR, EVIL, ((0, 3),), ((0, 3),), EVIL)
    hostile = build([(f"강 {EVIL}", f"River {EVIL}")], id=EVIL, more=[(0, flag)], dropped=EVIL)
    number = import_article(store, hostile, rechecker=rechecker, url="javascript:alert(4)")
    page = open_page(f"/article/{number}", name=f"<b>{EVIL[:40]}")
    page.press("j", "c")
    page.keyboard.type(EVIL)
    page.keyboard.press("Control+Enter")
    page.wait_said("Comment kept.")
    page.press("d")
    page.keyboard.type(EVIL)
    page.keyboard.press("Enter")
    page.wait_said("Dismissed.")
    page.press("p")
    page.locator(".regions li").first.wait_for()
    for path in (page.url, *(page.url.rpartition("/article")[0] + p for p in
                             ("/", "/pairs?state=all", "/statistics", "/history"))):  # fmt: skip
        page.goto(path)
        assert page.locator("main img, main script, main svg").count() == 0
    assert EVIL in page.locator("main").inner_text()
    assert page.said == []


LONG = ("가" * 300, "x" * 400 + " LOUD")
"""Words that nothing breaks."""


@pytest.fixture
def long_words(store, build, rechecker):
    """An article of such words, its name, its dropped part and what is said of it included."""
    made = build([LONG, LONG, ("강.", "y" * 300)], id="n" * 200, dropped="z" * 300)
    number = import_article(store, made, rechecker=rechecker, url=f"https://a.example/{'u' * 300}")
    with store.reading() as db:
        [pair] = db.execute("SELECT min(id) FROM pairs WHERE article = ?", [number]).fetchone()
    actions.add_comment(store, "w" * 60, pair, "c" * 300)
    link_actions.merge_pair(store, "w" * 60, pair, rechecker)
    actions.edit(store, "w" * 60, pair, "e" * 300, rechecker)
    return number


def every_page(article: int) -> tuple[str, ...]:
    """Addresses of pages of every kind; the last one is a problem."""
    reading = f"/article/{article}?state=all"
    return (
        *("/", "/article/1?state=all", reading, "/pairs", "/article/1?q=..", "/article/1?q=없다"),
        *("/statistics", "/history", "/export", "/name", "/article/99"),
    )


def open_all(page) -> None:
    """Open every tool, the raw page too."""
    page.evaluate("document.querySelectorAll('details').forEach((box) => { box.open = true; })")
    if page.locator(".raw").count():
        page.locator(".regions li").first.wait_for()


@pytest.mark.parametrize("width", [360, 1280, 3840])
def test_no_width_scrolls_sideways(open_page, base, long_words, width):
    page = open_page(width=width, name="m" * 60)
    for path in every_page(long_words):
        page.goto(base + path)
        open_all(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        for dialog in page.locator("dialog").all():
            dialog.evaluate("e => e.showModal()")
            assert dialog.evaluate("e => e.scrollWidth <= e.clientWidth"), path
            assert 0 <= dialog.bounding_box()["x"] <= width - dialog.bounding_box()["width"]
            dialog.evaluate("e => e.close()")
    assert [text for text in page.said if "404" not in text] == []


@pytest.mark.parametrize("width", [360, 1280, 3840])
def test_the_empty_page_scrolls_no_sideways(open_empty, width):
    page = open_empty(width=width)
    assert page.get_by_text("Nothing to review yet").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


CONTRAST = """() => {
  const parse = (c) => { const n = c.match(/[\\d.]+/g).map(Number); return [...n.slice(0, 3), n[3] ?? 1]; };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c; } return [255, 255, 255, 1]; };
  const low = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.hidden, .skip, option')) continue;
    let opacity = 1;
    for (let up = e; up; up = up.parentElement) opacity *= Number(getComputedStyle(up).opacity);
    const back = ground(e), front = parse(getComputedStyle(e).color).map((v, i) => v * opacity + back[i] * (1 - opacity));
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < 4.5) low.push(`${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return low;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_meets_wcag_aa(open_page, base, long_words, scheme):
    page = open_page("/article/1?state=all", color_scheme=scheme)
    page.press("j", "a")
    page.wait_focus("p3-flag-1")
    page.press("d")
    page.keyboard.press("Enter")
    page.wait_said("Dismissed.")
    assert page.evaluate(CONTRAST) == []
    for path in every_page(long_words):
        page.goto(base + path)
        open_all(page)
        assert page.evaluate(CONTRAST) == [], path
        for dialog in page.locator("dialog").all():
            dialog.evaluate("e => e.showModal()")
            assert page.evaluate(CONTRAST) == [], path
            dialog.evaluate("e => e.close()")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_empty_page_meets_wcag_aa(open_empty, scheme):
    page = open_empty(color_scheme=scheme)
    assert page.get_by_text("Nothing to review yet").is_visible()
    assert page.evaluate(CONTRAST) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_said_and_what_is_unsaved_meet_wcag_aa(open_page, scheme):
    page = open_page("/article/1?state=all", color_scheme=scheme)
    page.press("j", "e", "x", "Escape", "k")
    page.wait_said("This is the first one.")
    assert page.locator(".unsaved:visible").count() == 1
    assert page.evaluate(CONTRAST) == []


NAMELESS = """() => [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea, summary')]
  .filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length)))
  .map((e) => e.outerHTML.slice(0, 80))"""


def test_everything_has_a_name_and_headings_step_down(open_page):
    page = open_page("/article/1?state=all")
    assert page.evaluate(NAMELESS) == []
    levels = page.locator("main :is(h1, h2, h3, h4)").evaluate_all(
        "all => all.map(e => +e.tagName[1])"
    )
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    assert page.locator("#said").get_attribute("role") == "status"


def test_a_flag_of_both_sides_is_joined_with_its_words_on_both(open_page, store, build, rechecker):
    flag = Flag("number", "number", Category.NUMBER, Severity.MAJOR, "3 is 5", ((0, 1),), ((0, 4),))
    other = Flag("number", "number", Category.NUMBER, Severity.MAJOR, "또", ((2, 5),), ((5, 9),))
    made = build([("세 사람이", "Five cats")], id="both", more=[(0, flag), (0, other)])
    page = open_page(f"/article/{import_article(store, made, rechecker=rechecker)}")
    lit = """all => all.filter((e) => getComputedStyle(e).outlineStyle === 'solid')
      .map((e) => e.matches('.flag') ? e.id.slice(-6) : e.textContent)"""
    joined = page.locator(".item :is(mark, .flag)")
    assert joined.evaluate_all(lit) == []
    page.press("j")
    assert joined.evaluate_all(lit) == ["세", "Five", "flag-1"]
    page.press("j")
    assert joined.evaluate_all(lit) == ["사람이", "cats", "flag-2"]
    page.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.locator("p.text.en mark", has_text="Five").hover()
    assert joined.evaluate_all(lit) == ["세", "Five", "flag-1"]


def test_it_is_said_when_by_the_clock_of_the_reviewer(open_page, store):
    page = open_page(timezone_id="Asia/Seoul")
    page.press("j", "a")
    page.wait_said("Accepted.")
    shown = page.locator("#p2-flag-1 .at time")
    done = datetime.fromisoformat(shown.get_attribute("datetime"))
    seoul = done.astimezone(timezone(timedelta(hours=9)))
    assert shown.inner_text() == f"{seoul:%Y-%m-%d %H:%M}"


def test_no_request_leaves_this_machine(open_page, base):
    page = open_page("/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{base}/article/1")
    page.press("j", "a")
    page.wait_focus("p3-flag-1")
    assert asked
    assert all(url.startswith(base) for url in asked)


def test_a_server_that_is_gone_is_told(open_page, store, rechecker, serve, browser):
    with serve(create_app(store, rechecker=rechecker, name="Kim")) as address:
        page = browser.new_page()
        page.goto(f"{address}/article/1")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.locator("#said", has_text="Not kept").wait_for()
    assert "To decide" in page.locator("#p2-flag-1").inner_text()
    page.close()
