"""Undo and redo without limit, and several reviewers at once."""

from __future__ import annotations


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
    one.press("k", "e", "Control+A")
    one.keyboard.type("Kim's English")
    one.keyboard.press("Control+Enter")
    one.wait_said("Saved.")
    other.press("k", "e", "Control+A")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    other.wait_said("Not saved: somebody has changed this English meanwhile.")
    assert other.locator("#pair-2 textarea[name=en]").input_value() == "Ji-woo's English"
    other.reload()
    other.press("j", "e", "Control+A")
    other.keyboard.type("Ji-woo's English")
    other.keyboard.press("Control+Enter")
    other.wait_said("Saved.")
    one.press("u")
    one.wait_said("changed meanwhile by 한지우")


def test_undo_goes_to_the_flag_that_it_is_about(open_page):
    page = open_page("/article/1?state=all")
    page.press("j", "j", "j", "j")
    page.wait_focus("p3-flag-3")
    page.press("a")
    page.wait_focus("p6-flag-1")
    page.press("u")
    page.wait_focus("p3-flag-3")
    page.press("k", "k", "r")
    page.wait_focus("p3-flag-3")


def test_undoing_what_is_about_no_flag_goes_to_none(open_page):
    page = open_page("/article/1?state=all")
    page.press("j", "j", "c")
    page.keyboard.type("ask the desk")
    page.press("Control+Enter")
    page.wait_said("Comment kept.")
    page.press("u")
    page.wait_focus("pair-3")
    page.press("d")
    page.wait_said("Go to a flag first: j.")


def test_undo_of_what_is_on_another_page_says_where(open_page, base, long_article):
    page = open_page()
    page.press("j", "a")
    page.wait_focus("p3-flag-1")
    page.goto(f"{base}/article/{long_article}")
    page.press("j", "j", "u")
    page.wait_said("Undone: accepted")
    page.wait_focus("p8-flag-1")
    page.get_by_role("link", name="Go to the pair").click()
    page.wait_for_url("**/article/1?state=all#pair-2")
    page.wait_focus("pair-2")


def test_what_went_wrong_is_said_until_the_next_act(open_page):
    page = open_page()
    page.clock.install()
    page.cut_off("**/verdict")
    page.press("j", "k")
    page.wait_said("This is the first one.")
    page.clock.fast_forward(7000)
    assert page.locator("#said").inner_text() == ""
    page.press("a")
    page.wait_said("Not kept")
    page.clock.fast_forward(60_000)
    assert "Not kept" in page.locator("#said").inner_text()
    page.press("Escape")
    assert page.locator("#said").inner_text() == ""
