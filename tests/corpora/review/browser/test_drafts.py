"""Texts that are being written: where the caret stands, and that none is lost."""

from __future__ import annotations

import pytest

from corpora.review.importing import import_article

SELECTED = "e => e.value.slice(e.selectionStart, e.selectionEnd)"
ENGLISH = "The city SAID it would repair the bank."


@pytest.fixture
def draft(open_page):
    """A page with an unsaved English in its second pair, left by Escape."""
    page = open_page("/article/1?state=all")
    page.press("j", "e", "End")
    page.keyboard.type(" Soon.")
    page.press("Escape")
    return page


def english(page, pair: int = 2) -> str:
    return page.locator(f"#pair-{pair} textarea[name=en]").input_value()


def test_editing_begins_at_the_words_of_the_flag(open_page, store, build, rechecker):
    made = build([("강😀", "A 😀 bank LOUD and HIGH 😀")], id="faces")
    page = open_page(f"/article/{import_article(store, made, rechecker=rechecker)}")
    field = page.locator("textarea[name=en]")
    page.press("j", "j", "e")
    assert field.evaluate(SELECTED) == "HIGH"
    page.press("Escape", "n", "b", "k", "e")
    assert field.evaluate(SELECTED) == "LOUD"
    page.press("l", "o", "Control+Enter")
    page.wait_said("Saved.")
    assert page.locator("p.text.en").inner_text().startswith("A 😀 bank lo and")


def test_editing_goes_on_where_it_was_left(draft):
    draft.press("e", "!")
    assert english(draft) == f"{ENGLISH} Soon.!"


def test_a_text_left_unsaved_is_said_to_be(draft):
    sign = draft.locator("#pair-2 summary", has_text="Edit").get_by_text("unsaved")
    assert sign.is_visible()
    draft.press("e", "Control+Enter")
    draft.wait_said("Saved.")
    assert draft.locator(".unsaved:visible").count() == 0
    assert draft.locator("#pair-2 p.text.en").inner_text().endswith("Soon.")


def test_a_draft_outlives_a_verdict_on_its_pair_and_undo(draft):
    draft.press("a")
    draft.wait_focus("p3-flag-1")
    assert english(draft) == f"{ENGLISH} Soon."
    draft.press("u")
    draft.wait_focus("p2-flag-1")
    assert english(draft) == f"{ENGLISH} Soon."
    assert draft.locator(".unsaved:visible").count() == 1
    draft.press("e", "Control+Enter")
    draft.wait_said("Saved.")


def test_a_draft_outlives_a_link_fix_and_is_not_written_over_another_english(draft):
    draft.press("n", "b", "g")
    draft.wait_said("Merged")
    draft.locator("#pair-3").wait_for(state="detached")
    assert english(draft) == f"{ENGLISH} Soon."
    draft.press("e", "Control+Enter")
    draft.wait_said("Not saved: somebody has changed this English meanwhile.")


def test_a_draft_of_a_pair_that_goes_comes_back_with_it(open_page):
    page = open_page("/article/1?state=all")
    page.press("n", "n", "n", "e", "End", "x", "Escape", "b", "g")
    page.locator("#pair-3").wait_for(state="detached")
    page.press("u")
    page.locator("#pair-3").wait_for()
    assert english(page, 3).endswith("x")


def test_leaving_asks_while_a_text_is_unsaved(draft, base):
    draft.goto(f"{base}/history")
    assert draft.said == ["dialog beforeunload"]
    draft.goto(f"{base}/article/1")
    draft.goto(f"{base}/history")
    assert draft.said == ["dialog beforeunload"]
