"""Keys and clicks that come before the server has answered: none is lost, none hits what is gone."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("slow")


def verdicts(store) -> list[str]:
    with store.reading() as db:
        return [row["verdict"] for row in db.execute("SELECT verdict FROM verdicts ORDER BY at")]


def test_verdicts_pressed_at_once_are_given_one_after_another(open_page, store):
    page = open_page()
    page.press("j", "a", "a", "a", "a", "a")
    page.wait_focus("progress")
    assert verdicts(store) == ["accept"] * 5
    assert page.locator(".flag .state.accepted").count() == 5
    assert "This article is done" in page.locator("#progress").inner_text()


def test_undo_pressed_at_once_is_done_as_often(open_page, store):
    page = open_page()
    page.press("j", "a", "a", "a")
    page.wait_focus("p3-flag-3")
    page.press("u", "u", "u")
    page.locator("#progress", has_text="5 of 5 flags to decide").wait_for()
    assert verdicts(store) == []


def test_a_mended_link_after_a_verdict_is_shown(open_page, store):
    page = open_page("/article/1?state=all")
    page.press("j", "j", "a", "g")
    page.wait_said("Merged")
    page.locator("#pair-4").wait_for(state="detached")
    assert "Business got better." in page.locator("#pair-3").inner_text()
    assert verdicts(store) == ["accept"]


def test_what_is_typed_into_a_field_that_is_yet_to_open_is_there(open_page, store):
    page = open_page()
    page.press("j", "a", "d", "o", "k", "Enter", "a")
    page.wait_focus("p3-flag-3")
    with store.reading() as db:
        rows = db.execute("SELECT verdict, reason FROM verdicts ORDER BY at").fetchall()
    assert [tuple(row) for row in rows] == [("accept", ""), ("dismiss", "ok"), ("accept", "")]


def test_a_key_after_a_text_was_sent_is_none_of_the_text(open_page, store):
    page = open_page()
    page.press("j", "c", "o", "k", "Control+Enter", "j", "a")
    page.wait_said("Accepted.")
    assert page.locator("#pair-2 .comments .words").inner_text() == "ok"
    assert page.locator("#p3-flag-1 .state.accepted").count() == 1


def test_clicks_in_one_pair_at_once_are_both_done_and_shown(open_page, store):
    page = open_page()
    page.evaluate(
        "document.querySelectorAll('#pair-3 [data-action=accept]').forEach((b) => b.click())"
    )
    page.locator("#progress", has_text="2 of 5 flags to decide").wait_for()
    assert page.locator("#pair-3 .state.accepted").count() == 3
    assert verdicts(store) == ["accept"] * 3


def test_a_key_that_is_held_acts_once_and_moves_on_and_on(open_page, store):
    page = open_page()
    page.press("j")
    page.keyboard.down("a")
    page.keyboard.down("a")
    page.wait_focus("p3-flag-1")
    page.keyboard.down("a")
    page.keyboard.up("a")
    page.press("c")
    page.locator("#pair-3 textarea[name=text]:focus").wait_for()
    assert verdicts(store) == ["accept"]
    page.press("Escape", "b")
    page.keyboard.down("n")
    page.keyboard.down("n")
    assert page.focused == "pair-6"


def test_what_was_to_follow_an_act_that_failed_is_not_done(open_page, store):
    page = open_page()
    page.cut_off("**/repair")
    page.press("j")
    # In one task of the browser: the failure cannot come between.
    page.evaluate(
        "for (const key of 'fja') document.activeElement.dispatchEvent("
        "new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))"
    )
    page.wait_said("Not kept")
    assert page.focused == "p2-flag-1"
    assert verdicts(store) == []
    page.press("a")
    page.wait_focus("p3-flag-1")
