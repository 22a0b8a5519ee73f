"""What a reviewer does: every key, undo, two reviewers, borders of pages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from corpora.review.importing import import_article
from corpora.review.keys import KEYS

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


def test_the_raw_page_on_demand(open_page):
    page = open_page()
    page.press("p")
    page.locator(".regions li").first.wait_for()
    assert "강둑 예산 두 배로" in page.locator(".regions").inner_text()
    summary = page.locator("#raw > summary")
    assert summary.evaluate("e => e === document.activeElement")
    box = summary.bounding_box()
    assert 0 <= box["y"] < 450
    page.press("p")
    page.locator(".regions").wait_for(state="hidden")
    page.press("j")
    page.press("p", "p")
    assert page.focused == "p2-flag-1"


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


def test_a_korean_input_method_writes_a_reason_and_a_comment(open_page, store):
    page = open_page()
    ime = page.context.new_cdp_session(page.frames[0].page)
    page.press("j", "d")
    page.press("Control+A")
    ime.send("Input.imeSetComposition", {"text": "뜻", "selectionStart": 1, "selectionEnd": 1})
    page.press("Enter")
    page.wait_said("Dismissed.")
    page.press("c")
    ime.send("Input.imeSetComposition", {"text": "강", "selectionStart": 1, "selectionEnd": 1})
    page.press("Control+Enter")
    page.wait_said("Comment kept.")
    with store.reading() as db:
        assert [row["reason"] for row in db.execute("SELECT reason FROM verdicts")] == ["뜻"]
    assert page.locator("#pair-3 .comments .words").inner_text() == "강"


def test_escape_leaves_a_field_without_sending_it(open_page, store):
    page = open_page()
    page.press("j", "d", "Escape")
    page.wait_focus("p2-flag-1")
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM verdicts").fetchone()[0] == 0


# ------------------------------------------------------------------ correcting


def test_edit(open_page):
    page = open_page()
    page.press("j", "e", "Control+A")
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


def test_mark_words_across_a_line_break(open_page, store, build, rechecker):
    broken = build([("강둑이\n무너졌다", "The bank\nfell LOUD")], id="broken")
    page = open_page(f"/article/{import_article(store, broken, rechecker=rechecker)}")
    page.locator("p.text.ko").evaluate("text => getSelection().selectAllChildren(text)")
    page.press("m")
    assert page.locator("#mark").get_by_label("Words").input_value() == "강둑이\n무너졌다"
    page.locator("#mark").get_by_role("button", name="Mark").click()
    page.wait_said("Marked.")
    assert page.locator("p.text.ko mark").inner_text().split() == ["강둑이", "무너졌다"]


def test_mark_by_typing_the_words(open_page):
    page = open_page()
    page.press("n", "m")
    page.keyboard.type("no such words")
    page.keyboard.press("Control+Enter")
    page.wait_said("does not stand in the English")
    page.locator("#mark").get_by_label("Words").fill("repair")
    page.keyboard.press("Control+Enter")
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
    page.wait_focus("pair-2")
    page.press("s")
    assert page.focused == "ko"
    page.keyboard.press("Enter")
    page.wait_said("Split")
    page.locator(".item").nth(5).wait_for()
    assert "WENT shouts" not in page.locator("#pair-2").inner_text()
    page.press("v")
    assert page.focused == "what"
    page.press("ArrowDown", "ArrowDown", "Tab", "Enter")
    page.wait_said("Moved")
    page.locator("#pair-2 .none").wait_for()
    assert page.locator("#pair-2 .none").inner_text() == "No Korean counterpart"
    page.press("u")
    page.wait_said("Undone: moved a sentence")
    page.locator("#pair-2 .none").wait_for(state="detached")
    page.press("x")
    page.wait_said("Unlinked")
    page.locator(".item").nth(6).wait_for()
    assert page.locator("#pair-2 .none").inner_text() == "No English counterpart"


def test_every_key_of_the_table_is_pressed_in_some_test():
    pressed = set()
    trees = [ast.parse(path.read_text("utf-8")) for path in Path(__file__).parent.glob("test_*.py")]
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "press":
            pressed.update(arg.value for arg in node.args if isinstance(arg, ast.Constant))
    assert {key.key for key in KEYS} <= pressed
