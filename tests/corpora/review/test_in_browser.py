"""What only a browser can tell: every key, undo, two reviewers, hostile text, page borders."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest

from align.bitext import Flag
from align.mqm import Category, Severity
from corpora.review import listing
from corpora.review.app import create_app
from corpora.review.importing import import_article
from corpora.review.keys import KEYS

# A browser paints and moves the focus when it comes to it; on a machine that is busy with
# other things a key now and then meets the page of a moment ago.
pytestmark = pytest.mark.flaky(reruns=2)


@pytest.fixture
def open_page(browser, base):
    """A page of the app, each in a browser of its own; what its console said must be nothing."""
    contexts = []

    def opened(path: str = "/article/1", name: str = "", width: int = 1280, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("dialog", lambda dialog: page.said.append(f"dialog {dialog.message}"))
        if name:
            page.goto(f"{base}/name")
            # Filled sooner, the field would have the focus before autofocus gives it: a warning.
            page.locator("input[name=name]:focus").wait_for()
            page.get_by_label("Your name").fill(name)
            page.get_by_role("button", name="Start").click()
        page.goto(base + path)
        return page

    yield opened
    for context in contexts:
        context.close()


def press(page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def wait_said(page, text: str) -> None:
    page.locator("#said", has_text=text).wait_for(state="attached")


def focus(page) -> str:
    return page.evaluate("document.activeElement.id || document.activeElement.name || ''")


def wait_focus(page, id: str) -> None:
    page.locator(f"#{id}:focus").wait_for()


# ------------------------------------------------------------------ reading


def test_next_and_previous_flag_and_pair(open_page):
    page = open_page()
    press(page, "j")
    assert focus(page) == "p2-flag-1"
    press(page, "j", "j")
    assert focus(page) == "p3-flag-2"
    press(page, "k")
    assert focus(page) == "p3-flag-1"
    press(page, "n")
    assert focus(page) == "pair-6"
    press(page, "b")
    assert focus(page) == "pair-3"
    press(page, "k", "k")
    assert focus(page) == "p2-flag-1"
    press(page, "k")
    wait_said(page, "This is the first one.")


def test_a_korean_input_method_changes_nothing(open_page):
    page = open_page()
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'ㅓ', code: 'KeyJ', bubbles: true, cancelable: true}))"
    )
    assert focus(page) == "p2-flag-1"
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'Process', code: 'Slash', shiftKey: true, bubbles: true, cancelable: true}))"
    )
    assert page.locator("#keys").is_visible()


def test_a_flag_in_focus_is_joined_with_its_words(open_page):
    page = open_page()
    press(page, "j", "j")
    lit = "all => all.filter(e => getComputedStyle(e).outlineStyle == 'solid').map(e => e.textContent)"
    assert page.locator("#pair-3 mark").evaluate_all(lit) == ["300여"]
    page.locator("#pair-3 mark", has_text="WENT").hover()
    assert "WENT" in page.locator("#pair-3 mark").evaluate_all(lit)


def test_to_do_and_all(open_page):
    page = open_page()
    assert page.locator(".item").count() == 3
    press(page, "t")
    page.wait_for_url("**/article/1?state=all")
    assert page.locator(".item").count() == 6
    press(page, "t")
    page.wait_for_url("**/article/1")


def test_search(open_page):
    page = open_page("/article/1?state=all")
    press(page, "/")
    page.keyboard.type("경제")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=*")
    assert page.locator(".item").count() == 1
    assert "경제가 나아졌다." in page.locator(".item").inner_text()


def test_a_chosen_filter_is_shown_at_once(open_page):
    page = open_page()
    page.locator(".filters select[name=severity]").select_option("critical")
    page.wait_for_url("**severity=critical*")
    assert page.locator(".item").count() == 1


def test_the_raw_page_on_demand(open_page):
    page = open_page()
    press(page, "p")
    page.locator(".regions li").first.wait_for()
    assert "강둑 예산 두 배로" in page.locator(".regions").inner_text()


def test_the_sheet_shows_every_key_and_can_turn_them_off(open_page):
    page = open_page()
    press(page, "?")
    sheet = page.locator("#keys")
    for key in KEYS:
        assert key.label in sheet.inner_text()
    sheet.get_by_label("Single keys act at once").uncheck()
    press(page, "Escape")
    sheet.wait_for(state="hidden")
    page.keyboard.press("j")
    assert "flag" not in focus(page)
    page.reload()
    page.keyboard.press("j")
    assert "flag" not in focus(page)


# ------------------------------------------------------------------ deciding


def test_accept_goes_on_to_the_next_flag_until_the_article_is_done(open_page):
    page = open_page()
    press(page, "j", "a")
    wait_focus(page, "p3-flag-1")
    assert page.locator("#p2-flag-1 .state").inner_text() == "✓ Accepted"
    for following in ("p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        press(page, "a")
        wait_focus(page, following)
    assert "This article is done" in page.locator("#progress").inner_text()


def test_a_key_without_a_flag_only_goes_to_one(open_page, store):
    page = open_page()
    press(page, "a")
    assert focus(page) == "p2-flag-1"
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM verdicts").fetchone()[0] == 0


def test_dismiss_with_a_reason(open_page, store):
    page = open_page()
    press(page, "j", "d")
    assert focus(page) == "reason"
    page.keyboard.type("house style")
    page.keyboard.press("Enter")
    wait_focus(page, "p3-flag-1")
    with store.reading() as db:
        [row] = db.execute("SELECT verdict, reason, who FROM verdicts").fetchall()
    assert tuple(row) == ("dismiss", "house style", "Kim")


def test_withdraw(open_page):
    page = open_page()
    press(page, "j", "a")
    wait_focus(page, "p3-flag-1")
    press(page, "k", "w")
    wait_said(page, "Verdict withdrawn.")
    assert "To decide" in page.locator("#p2-flag-1").inner_text()


def test_repair(open_page):
    page = open_page()
    press(page, "j", "f")
    wait_said(page, "Repaired.")
    assert page.locator("#pair-2 p.text.en").inner_text().startswith("The city said it")
    assert page.locator("#pair-2 .was del").inner_text() == "SAID"


def test_escape_leaves_a_field_without_sending_it(open_page, store):
    page = open_page()
    press(page, "j", "d", "Escape")
    wait_focus(page, "p2-flag-1")
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM verdicts").fetchone()[0] == 0


# ------------------------------------------------------------------ correcting


def test_edit(open_page):
    page = open_page()
    press(page, "j", "e")
    page.keyboard.type("The city said jokes & <b>bold</b> words.")
    page.keyboard.press("Control+Enter")
    wait_said(page, "Saved.")
    text = page.locator("#pair-2 p.text.en").inner_text()
    assert text == "The city said jokes & <b>bold</b> words."
    assert "Fixed by an edit" in page.locator("#pair-2").inner_text()


def test_comment(open_page):
    page = open_page()
    press(page, "j", "c")
    page.keyboard.type("ask the desk\nplease")
    page.keyboard.press("Control+Enter")
    wait_said(page, "Comment kept.")
    assert "ask the desk\nplease" in page.locator("#pair-2 .comments").inner_text()
    page.get_by_role("button", name="Remove the comment").click()
    wait_said(page, "Comment removed.")
    assert page.locator(".comments").count() == 0


@pytest.mark.parametrize(("side", "words"), [("ko", "여 명이"), ("en", "residents CAME")])
def test_mark_the_selected_words(open_page, store, side, words):
    page = open_page()
    # From inside one highlight to inside the plain text, past the numbers that are no text.
    page.evaluate(
        """([side, words]) => {
          const text = document.querySelector(`#pair-3 p.text.${side}`);
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const nodes = [];
          while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('sup')) nodes.push(walker.currentNode);
          const whole = nodes.map((n) => n.data).join('');
          const find = (at, end) => { for (const n of nodes) { if (at < n.length || (end && at == n.length)) return [n, at]; at -= n.length; } };
          const start = whole.indexOf(words);
          const range = document.createRange();
          range.setStart(...find(start, false));
          range.setEnd(...find(start + words.length, true));
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        [side, words],
    )
    press(page, "m")
    dialog = page.locator("#mark")
    assert dialog.get_by_label("Words").input_value() == words
    dialog.get_by_label("Category").select_option("accuracy/omission")
    dialog.get_by_label("Note").fill("wrong")
    page.keyboard.press("Enter")
    wait_said(page, "Marked.")
    assert not dialog.is_visible()
    assert "Marked by hand" in page.locator("#pair-3").inner_text()
    with store.reading() as db:
        [row] = db.execute("SELECT value FROM marks").fetchall()
    assert f'"lang":"{side}"' in row["value"]
    texts = {"ko": "주민 300여 명이 왔다.", "en": "300 residents CAME and WENT."}
    assert f'"start":{texts[side].index(words)}' in row["value"]


def test_mark_by_typing_the_words(open_page):
    page = open_page()
    press(page, "n", "m")
    page.keyboard.type("no such words")
    page.keyboard.press("Enter")
    wait_said(page, "does not stand in the English")
    page.locator("#mark").get_by_label("Words").fill("repair")
    page.keyboard.press("Enter")
    wait_said(page, "Marked.")
    page.get_by_role("button", name="Remove the mark").click()
    wait_said(page, "Mark removed.")


# ------------------------------------------------------------------ links


def test_merge_split_move_and_unlink(open_page):
    page = open_page("/article/1?state=all")
    press(page, "n", "n", "g")
    wait_said(page, "Merged")
    page.locator("#pair-3").wait_for(state="detached")
    assert "SAID shouts" in page.locator("#pair-2").inner_text()
    assert "WENT shouts" in page.locator("#pair-2").inner_text()
    wait_focus(page, "p2-flag-1")
    press(page, "s")
    assert focus(page) == "ko"
    page.keyboard.press("Enter")
    wait_said(page, "Split")
    page.locator(".item").nth(5).wait_for()
    assert "WENT shouts" not in page.locator("#pair-2").inner_text()
    press(page, "v")
    assert focus(page) == "what"
    page.locator("#pair-2").get_by_label("Give").select_option("ko-next")
    page.locator("#pair-2").get_by_role("button", name="Move", exact=True).last.click()
    wait_said(page, "Moved")
    page.locator("#pair-2 .none").wait_for()
    press(page, "u")
    wait_said(page, "Undone: moved a sentence")
    page.locator("#pair-2 .none").wait_for(state="detached")
    press(page, "x")
    wait_said(page, "Unlinked")
    page.locator(".item").nth(6).wait_for()
    assert page.locator("#pair-2 .none").inner_text() == "No English counterpart"


# ------------------------------------------------------------------ undo, and several reviewers


def test_undo_and_redo_without_limit(open_page):
    page = open_page("/article/1?state=all")
    press(page, "j")
    for following in ("p3-flag-1", "p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        press(page, "a")
        wait_focus(page, following)
    for left in range(1, 6):
        press(page, "u")
        page.locator("#progress", has_text=f"{left} of 5 flags to decide").wait_for()
    press(page, "u")
    wait_said(page, "Nothing left to undo.")
    for left in (4, 3, 2, 1):
        press(page, "r")
        page.locator("#progress", has_text=f"{left} of 5 flags to decide").wait_for()
    press(page, "r")
    page.locator("#progress", has_text="This article is done").wait_for()


def test_two_reviewers_at_once(open_page):
    one, other = open_page(), open_page(name="한지우")
    for page, key in ((one, "a"), (other, "d")):
        press(page, "j", key)
        if key == "d":
            page.keyboard.press("Enter")
        wait_focus(page, "p3-flag-1")
    seen = other.locator("#p2-flag-1").inner_text()
    assert "Reviewers differ" in seen
    assert "Kim accepted" in seen
    assert "한지우 dismissed: The English is right" in seen
    press(one, "k", "e")
    one.keyboard.type("Kim's English")
    one.keyboard.press("Control+Enter")
    wait_said(one, "Saved.")
    press(other, "k", "e")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    wait_said(other, "Not saved: somebody has changed this English meanwhile.")
    assert other.locator("#pair-2 textarea[name=en]").input_value() == "Ji-woo's English"
    other.reload()
    press(other, "j", "e")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    wait_said(other, "Saved.")
    press(one, "u")
    wait_said(one, "changed meanwhile by 한지우")


# ------------------------------------------------------------------ borders of pages


@pytest.fixture
def long_article(store, build, rechecker):
    """A second article of three pages, every pair with a flag."""
    pairs = [
        (f"강둑 {n}번", f"Bank {n} LOUD{chr(65 + n % 26)}{chr(65 + n // 26)}") for n in range(60)
    ]
    return import_article(store, build(pairs, id="long"), rechecker=rechecker)


def test_keys_cross_the_borders_of_pages(open_page, long_article):
    page = open_page(f"/article/{long_article}")
    size = listing.PAIRS
    assert page.locator(".item").count() == size
    page.locator(".flag").last.focus()
    press(page, "j")
    page.wait_for_url("**after=*")
    wait_focus(page, f"p{7 + size}-flag-1")
    press(page, "k")
    page.wait_for_url("**before=*")
    wait_focus(page, f"p{6 + size}-flag-1")
    press(page, "]")
    page.wait_for_url("**after=*")
    wait_focus(page, f"p{7 + size}-flag-1")
    press(page, "[")
    page.wait_for_url("**before=*")
    wait_focus(page, f"p{6 + size}-flag-1")
    press(page, "a")
    page.wait_for_url("**after=*")
    wait_focus(page, f"p{7 + size}-flag-1")


def test_the_last_page_ends(open_page, long_article):
    page = open_page(f"/article/{long_article}")
    press(page, "]")
    page.wait_for_url("**after=*")
    first = page.url
    press(page, "]")
    page.wait_for_url(lambda url: "after=" in url and url != first)
    assert page.locator(".item").count() == 60 - 2 * listing.PAIRS
    page.locator(".flag").last.focus()
    press(page, "j")
    wait_said(page, "That was the last one.")


def test_from_a_finished_article_to_the_next(open_page, long_article):
    page = open_page()
    press(page, "j")
    for following in ("p3-flag-1", "p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        press(page, "a")
        wait_focus(page, following)
    press(page, ".")
    page.wait_for_url(f"**/article/{long_article}#first")
    wait_focus(page, "p7-flag-1")


# ------------------------------------------------------------------ hostile text, looks

EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>'\"><svg/onload=alert(3)>{{7*7}}"


def test_text_of_a_page_stays_text(open_page, store, build, rechecker):
    flag = Flag(EVIL, EVIL, Category.ENTITY, Severity.MAJOR, EVIL, ((0, 3),), ((0, 3),), EVIL)
    hostile = build([(f"강 {EVIL}", f"River {EVIL}")], id=EVIL, more=[(0, flag)], dropped=EVIL)
    number = import_article(store, hostile, rechecker=rechecker, url="javascript:alert(4)")
    page = open_page(f"/article/{number}", name=f"<b>{EVIL[:40]}")
    press(page, "j", "c")
    page.keyboard.type(EVIL)
    page.keyboard.press("Control+Enter")
    wait_said(page, "Comment kept.")
    press(page, "d")
    page.keyboard.type(EVIL)
    page.keyboard.press("Enter")
    wait_said(page, "Dismissed.")
    press(page, "p")
    page.locator(".regions li").first.wait_for()
    for path in (page.url, *(page.url.rpartition("/article")[0] + p for p in
                             ("/", "/pairs?state=all", "/statistics", "/history"))):  # fmt: skip
        page.goto(path)
        assert page.locator("main img, main script, main svg").count() == 0
    assert EVIL in page.locator("main").inner_text()
    assert page.said == []


@pytest.mark.parametrize("width", [360, 1280, 3840])
def test_no_width_scrolls_sideways(open_page, base, width):
    page = open_page(width=width)
    for path in ("/", "/article/1?state=all", "/statistics", "/history", "/export"):
        page.goto(base + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.said == []


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
def test_every_text_meets_wcag_aa(open_page, scheme):
    page = open_page("/article/1?state=all", color_scheme=scheme)
    press(page, "j", "a")
    wait_focus(page, "p3-flag-1")
    press(page, "d")
    page.keyboard.press("Enter")
    wait_said(page, "Dismissed.")
    assert page.evaluate(CONTRAST) == []
    base = page.url.rpartition("/article")[0]
    for path in ("/", "/statistics", "/export", "/history"):
        page.goto(base + path)
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


def test_no_request_leaves_this_machine(open_page, base):
    page = open_page("/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{base}/article/1")
    press(page, "j", "a")
    wait_focus(page, "p3-flag-1")
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


def test_every_key_of_the_table_is_pressed_in_some_test():
    pressed = set()
    for node in ast.walk(ast.parse(Path(__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "press":
            pressed.update(arg.value for arg in node.args if isinstance(arg, ast.Constant))
    assert {key.key for key in KEYS} <= pressed
