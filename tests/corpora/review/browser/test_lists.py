"""Lists: filters and search, the articles, borders of pages, all by keyboard."""

from __future__ import annotations

from corpora.review import listing


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


def test_search_of_all_pairs_keeps_the_words(open_page):
    page = open_page("/article/1?q=Business&severity=")
    assert page.locator(".item").count() == 0
    assert page.get_by_role("link", name="Search all pairs").count() == 2
    page.press("t")
    page.wait_for_url("**state=all*")
    assert "경제가 나아졌다." in page.locator(".item").inner_text()
    page.press("t")
    page.wait_for_url("**/article/1?q=Business")


def test_hits_of_a_search_are_lit(open_page):
    page = open_page("/article/1?q=came+주민+residents&state=all")
    lit = "[...CSS.highlights.get('hit')].map(String)"
    assert sorted(page.evaluate(lit)) == ["CAME", "residents", "주민"]
    page.press("j", "a")
    page.wait_said("Accepted.")
    assert len(page.evaluate(lit)) == 3


def test_choosing_a_filter_moves_nobody_before_it_is_asked_for(open_page):
    page = open_page()
    chosen = page.locator(".filters select[name=severity]")
    chosen.focus()
    page.press("ArrowDown", "ArrowDown", "ArrowUp")
    assert page.url.endswith("/article/1")
    assert chosen.input_value() == "critical"
    page.press("Enter")
    page.wait_for_url("**severity=critical*")
    assert page.locator(".item").count() == 1
    page.locator(".filters select[name=severity]").select_option("minor")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url("**severity=minor*")


def test_the_list_of_articles_is_walked_and_opened_by_keys(open_page, long_article):
    page = open_page("/")
    page.press("j")
    assert page.focused == "article-1"
    page.press("n")
    assert page.focused == f"article-{long_article}"
    page.press("j")
    page.wait_said("That was the last one.")
    page.press("a")
    assert page.focused == f"article-{long_article}"
    page.press("b", "j", "k")
    assert page.focused == "article-1"
    page.press("Enter")
    page.wait_for_url("**/article/1")
    page.press(".")
    page.wait_for_url(f"**/article/{long_article}#first")


def test_keys_cross_the_borders_of_the_list_of_articles(open_page, long_article, monkeypatch):
    monkeypatch.setattr(
        listing.articles, "__kwdefaults__", {"after": None, "before": None, "limit": 1}
    )
    page = open_page("/")
    page.press("j", "j")
    page.wait_focus(f"article-{long_article}")
    page.press("k")
    page.wait_focus("article-1")


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
