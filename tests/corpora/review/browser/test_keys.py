"""What a reviewer does: every key, undo, two reviewers, borders of pages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from corpora.review import listing
from corpora.review.importing import import_article
from corpora.review.keys import KEYS

# A browser paints and moves the focus when it comes to it; on a machine that is busy with
# other things a key now and then meets the page of a moment ago.
pytestmark = pytest.mark.flaky(reruns=2)


# ------------------------------------------------------------------ reading


def test_next_and_previous_flag_and_pair(open_page):
    page = open_page()
    page.press("j")
    assert page.focused == "p2-flag-1"
    page.press("j", "j")
    assert page.focused == "p3-flag-2"
    page.press("k")
    assert page.focused == "p3-flag-1"
    page.press("n")
    assert page.focused == "pair-6"
    page.press("b")
    assert page.focused == "pair-3"
    page.press("k", "k")
    assert page.focused == "p2-flag-1"
    page.press("k")
    page.wait_said("This is the first one.")


def test_a_korean_input_method_changes_nothing(open_page):
    page = open_page()
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'ㅓ', code: 'KeyJ', bubbles: true, cancelable: true}))"
    )
    assert page.focused == "p2-flag-1"
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
        " {key: 'Process', code: 'Slash', shiftKey: true, bubbles: true, cancelable: true}))"
    )
    assert page.locator("#keys").is_visible()


def test_a_flag_in_focus_is_joined_with_its_words(open_page):
    page = open_page()
    page.press("j", "j")
    lit = "all => all.filter(e => getComputedStyle(e).outlineStyle == 'solid').map(e => e.textContent)"
    assert page.locator("#pair-3 mark").evaluate_all(lit) == ["300여"]
    page.locator("#pair-3 mark", has_text="WENT").hover()
    assert "WENT" in page.locator("#pair-3 mark").evaluate_all(lit)


def test_to_do_and_all(open_page):
    page = open_page()
    assert page.locator(".item").count() == 3
    page.press("t")
    page.wait_for_url("**/article/1?state=all")
    assert page.locator(".item").count() == 6
    page.press("t")
    page.wait_for_url("**/article/1")


def test_search(open_page):
    page = open_page("/article/1?state=all")
    page.press("/")
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
    page.press("p")
    page.locator(".regions li").first.wait_for()
    assert "강둑 예산 두 배로" in page.locator(".regions").inner_text()


def test_the_sheet_shows_every_key_and_can_turn_them_off(open_page):
    page = open_page()
    page.press("?")
    sheet = page.locator("#keys")
    for key in KEYS:
        assert key.label in sheet.inner_text()
    sheet.get_by_label("Single keys act at once").uncheck()
    page.press("Escape")
    sheet.wait_for(state="hidden")
    page.keyboard.press("j")
    assert "flag" not in page.focused
    page.reload()
    page.keyboard.press("j")
    assert "flag" not in page.focused


# ------------------------------------------------------------------ deciding


def test_accept_goes_on_to_the_next_flag_until_the_article_is_done(open_page):
    page = open_page()
    page.press("j", "a")
    page.wait_focus("p3-flag-1")
    assert page.locator("#p2-flag-1 .state").inner_text() == "✓ Accepted"
    for following in ("p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        page.press("a")
        page.wait_focus(following)
    assert "This article is done" in page.locator("#progress").inner_text()


def test_a_key_without_a_flag_only_goes_to_one(open_page, store):
    page = open_page()
    page.press("a")
    assert page.focused == "p2-flag-1"
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM verdicts").fetchone()[0] == 0


def test_dismiss_with_a_reason(open_page, store):
    page = open_page()
    page.press("j", "d")
    assert page.focused == "reason"
    page.keyboard.type("house style")
    page.keyboard.press("Enter")
    page.wait_focus("p3-flag-1")
    with store.reading() as db:
        [row] = db.execute("SELECT verdict, reason, who FROM verdicts").fetchall()
    assert tuple(row) == ("dismiss", "house style", "Kim")


def test_withdraw(open_page):
    page = open_page()
    page.press("j", "a")
    page.wait_focus("p3-flag-1")
    page.press("k", "w")
    page.wait_said("Verdict withdrawn.")
    assert "To decide" in page.locator("#p2-flag-1").inner_text()


def test_repair(open_page):
    page = open_page()
    page.press("j", "f")
    page.wait_said("Repaired.")
    assert page.locator("#pair-2 p.text.en").inner_text().startswith("The city said it")
    assert page.locator("#pair-2 .was del").inner_text() == "SAID"


def test_escape_leaves_a_field_without_sending_it(open_page, store):
    page = open_page()
    page.press("j", "d", "Escape")
    page.wait_focus("p2-flag-1")
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM verdicts").fetchone()[0] == 0


# ------------------------------------------------------------------ correcting


def test_edit(open_page):
    page = open_page()
    page.press("j", "e")
    page.keyboard.type("The city said jokes & <b>bold</b> words.")
    page.keyboard.press("Control+Enter")
    page.wait_said("Saved.")
    text = page.locator("#pair-2 p.text.en").inner_text()
    assert text == "The city said jokes & <b>bold</b> words."
    assert "Fixed by an edit" in page.locator("#pair-2").inner_text()


def test_comment(open_page):
    page = open_page()
    page.press("j", "c")
    page.keyboard.type("ask the desk\nplease")
    page.keyboard.press("Control+Enter")
    page.wait_said("Comment kept.")
    assert "ask the desk\nplease" in page.locator("#pair-2 .comments").inner_text()
    page.get_by_role("button", name="Remove the comment").click()
    page.wait_said("Comment removed.")
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
    page.press("m")
    dialog = page.locator("#mark")
    assert dialog.get_by_label("Words").input_value() == words
    dialog.get_by_label("Category").select_option("accuracy/omission")
    dialog.get_by_label("Note").fill("wrong")
    page.keyboard.press("Enter")
    page.wait_said("Marked.")
    assert not dialog.is_visible()
    assert "Marked by hand" in page.locator("#pair-3").inner_text()
    with store.reading() as db:
        [row] = db.execute("SELECT value FROM marks").fetchall()
    assert f'"lang":"{side}"' in row["value"]
    texts = {"ko": "주민 300여 명이 왔다.", "en": "300 residents CAME and WENT."}
    assert f'"start":{texts[side].index(words)}' in row["value"]


def test_mark_by_typing_the_words(open_page):
    page = open_page()
    page.press("n", "m")
    page.keyboard.type("no such words")
    page.keyboard.press("Enter")
    page.wait_said("does not stand in the English")
    page.locator("#mark").get_by_label("Words").fill("repair")
    page.keyboard.press("Enter")
    page.wait_said("Marked.")
    page.get_by_role("button", name="Remove the mark").click()
    page.wait_said("Mark removed.")


# ------------------------------------------------------------------ links


def test_merge_split_move_and_unlink(open_page):
    page = open_page("/article/1?state=all")
    page.press("n", "n", "g")
    page.wait_said("Merged")
    page.locator("#pair-3").wait_for(state="detached")
    assert "SAID shouts" in page.locator("#pair-2").inner_text()
    assert "WENT shouts" in page.locator("#pair-2").inner_text()
    page.wait_focus("p2-flag-1")
    page.press("s")
    assert page.focused == "ko"
    page.keyboard.press("Enter")
    page.wait_said("Split")
    page.locator(".item").nth(5).wait_for()
    assert "WENT shouts" not in page.locator("#pair-2").inner_text()
    page.press("v")
    assert page.focused == "what"
    page.locator("#pair-2").get_by_label("Give").select_option("ko-next")
    page.locator("#pair-2").get_by_role("button", name="Move", exact=True).last.click()
    page.wait_said("Moved")
    page.locator("#pair-2 .none").wait_for()
    page.press("u")
    page.wait_said("Undone: moved a sentence")
    page.locator("#pair-2 .none").wait_for(state="detached")
    page.press("x")
    page.wait_said("Unlinked")
    page.locator(".item").nth(6).wait_for()
    assert page.locator("#pair-2 .none").inner_text() == "No English counterpart"


# ------------------------------------------------------------------ undo, and several reviewers


def test_undo_and_redo_without_limit(open_page):
    page = open_page("/article/1?state=all")
    page.press("j")
    for following in ("p3-flag-1", "p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        page.press("a")
        page.wait_focus(following)
    for left in range(1, 6):
        page.press("u")
        page.locator("#progress", has_text=f"{left} of 5 flags to decide").wait_for()
    page.press("u")
    page.wait_said("Nothing left to undo.")
    for left in (4, 3, 2, 1):
        page.press("r")
        page.locator("#progress", has_text=f"{left} of 5 flags to decide").wait_for()
    page.press("r")
    page.locator("#progress", has_text="This article is done").wait_for()


def test_two_reviewers_at_once(open_page):
    one, other = open_page(), open_page(name="한지우")
    for page, key in ((one, "a"), (other, "d")):
        page.press("j", key)
        if key == "d":
            page.keyboard.press("Enter")
        page.wait_focus("p3-flag-1")
    seen = other.locator("#p2-flag-1").inner_text()
    assert "Reviewers differ" in seen
    assert "Kim accepted" in seen
    assert "한지우 dismissed: The English is right" in seen
    one.press("k", "e")
    one.keyboard.type("Kim's English")
    one.keyboard.press("Control+Enter")
    one.wait_said("Saved.")
    other.press("k", "e")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    other.wait_said("Not saved: somebody has changed this English meanwhile.")
    assert other.locator("#pair-2 textarea[name=en]").input_value() == "Ji-woo's English"
    other.reload()
    other.press("j", "e")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    other.wait_said("Saved.")
    one.press("u")
    one.wait_said("changed meanwhile by 한지우")


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
    page.press("j")
    page.wait_for_url("**after=*")
    page.wait_focus(f"p{7 + size}-flag-1")
    page.press("k")
    page.wait_for_url("**before=*")
    page.wait_focus(f"p{6 + size}-flag-1")
    page.press("]")
    page.wait_for_url("**after=*")
    page.wait_focus(f"p{7 + size}-flag-1")
    page.press("[")
    page.wait_for_url("**before=*")
    page.wait_focus(f"p{6 + size}-flag-1")
    page.press("a")
    page.wait_for_url("**after=*")
    page.wait_focus(f"p{7 + size}-flag-1")


def test_the_last_page_ends(open_page, long_article):
    page = open_page(f"/article/{long_article}")
    page.press("]")
    page.wait_for_url("**after=*")
    first = page.url
    page.press("]")
    page.wait_for_url(lambda url: "after=" in url and url != first)
    assert page.locator(".item").count() == 60 - 2 * listing.PAIRS
    page.locator(".flag").last.focus()
    page.press("j")
    page.wait_said("That was the last one.")


def test_from_a_finished_article_to_the_next(open_page, long_article):
    page = open_page()
    page.press("j")
    for following in ("p3-flag-1", "p3-flag-2", "p3-flag-3", "p6-flag-1", "progress"):
        page.press("a")
        page.wait_focus(following)
    page.press(".")
    page.wait_for_url(f"**/article/{long_article}#first")
    page.wait_focus("p7-flag-1")


def test_every_key_of_the_table_is_pressed_in_some_test():
    pressed = set()
    for node in ast.walk(ast.parse(Path(__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "press":
            pressed.update(arg.value for arg in node.args if isinstance(arg, ast.Constant))
    assert {key.key for key in KEYS} <= pressed
