"""The history: who, when, where, and what it was before and after."""

from __future__ import annotations

import re

import pytest

from corpora.review import actions, link_actions
from corpora.review.history import EVENTS, read_history
from corpora.review.importing import import_article


@pytest.fixture
def busy(store, rechecker, build):
    """An edit and its undoing, a comment, a mended link and a verdict; another article."""
    actions.edit(store, "Kim", 3, "300 residents came and WENT.", rechecker)
    actions.add_comment(store, "Lee", 3, "as <b>printed</b>")
    link_actions.merge_pair(store, "Lee", 4, rechecker)
    import_article(store, build([("비가 왔다.", "It RAINED.")], id="page-2"), rechecker=rechecker)
    with store.reading() as db:
        [pair] = db.execute("SELECT id FROM pairs WHERE article = 2").fetchone()
    actions.edit(store, "Kim", pair, "Rain fell.", rechecker)
    return store


def shown(store, **chosen):
    with store.reading() as db:
        return read_history(db, **chosen)


def labels(store, **chosen) -> list[str]:
    return [event.label for event in shown(store, **chosen).events]


def test_the_latest_stands_first(busy):
    assert labels(busy) == [
        *("edited the English", "read page-2", "merged two pairs"),
        *("commented: as <b>printed</b>", "edited the English", "read page-1"),
    ]


def test_of_one_article(busy):
    assert labels(busy, article=1) == [
        *("merged two pairs", "commented: as <b>printed</b>", "edited the English"),
    ]


def test_of_one_pair(busy):
    assert labels(busy, pair=3) == ["commented: as <b>printed</b>", "edited the English"]


def test_of_a_pair_that_was_merged_into_another(busy):
    """It is written down at the pair that lives on, and belongs to both."""
    actions.add_comment(busy, "Lee", 6, "elsewhere")
    assert labels(busy, pair=4) == ["merged two pairs"]
    with busy.reading() as db:
        assert db.execute("SELECT 1 FROM pairs WHERE id = 5").fetchone() is None
    assert labels(busy, pair=5) == ["merged two pairs"]
    assert shown(busy, pair=99) is None


def test_an_event_tells_its_place_as_the_pages_do(busy):
    edit, read, merged, *_ = shown(busy).events
    assert (edit.article, edit.article_name, edit.number) == (2, "page-2", 1)
    assert (merged.article_name, merged.pair, merged.number) == ("page-1", 4, 4)
    assert (read.article, read.pair) == (None, None)


def told(event) -> list[tuple[str, str]]:
    pieces = [
        (shift.what, "".join(f"{p.kind}{p.text}" for p in shift.pieces)) for shift in event.shifts
    ]
    return pieces


def test_before_and_after_of_an_edit(busy):
    edit = shown(busy, pair=3).events[1]
    assert told(edit) == [("English of pair 3", "=300 residents -CAME+came= and WENT.")]


def test_before_and_after_of_mended_links(busy):
    [merged, *_] = shown(busy, article=1).events
    assert told(merged) == [
        ("Korean of pair 4", "=경제가 나아졌다.+ 공사는 9월에 시작된다."),
        ("English of pair 4", "=Business got better.+ Work begins in September."),
        ("Korean of pair 5", "-공사는 9월에 시작된다."),
        ("English of pair 5", "-Work begins in September."),
    ]


def test_before_and_after_of_a_verdict_a_comment_and_a_mark(reviewer, store):
    [flag, *_] = reviewer.flags()
    reviewer.decide(flag, "accept")
    reviewer.decide(flag, "dismiss", "as printed")
    reviewer.post("/undo")
    fields = {"pair": "4", "lang": "en", "words": "Business", "note": "economy"}
    reviewer.post("/mark", **fields, category="accuracy/mistranslation", severity="major")
    reviewer.post("/pair/4/comment", text="see above")
    found = [told(event) for event in shown(store).events[:5]]
    assert found == [
        [("Comment by Kim", "+see above")],
        [("Mark by Kim", "+“Business”: accuracy/mistranslation, major: economy")],
        [("Verdict of Kim", "-dismissed: as printed+accepted")],
        [("Verdict of Kim", "-accepted+dismissed: as printed")],
        [("Verdict of Kim", "+accepted")],
    ]


# ------------------------------------------------------------------ as it is shown


def rows(page: str) -> list[str]:
    body = page.partition("<tbody>")[2].partition("</tbody>")[0]
    return [
        re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", row)).strip() for row in body.split("</tr>")
    ][:-1]


def test_the_page_says_who_when_what_and_where(busy, reviewer):
    with busy.writing() as db:
        db.execute("UPDATE events SET at = '2024-05-21T16:30:00.000+00:00'")
    page = reviewer.get("/history?pair=3").text
    assert '<h1 class="title">History of pair 3 of <bdi>page-1</bdi></h1>' in page
    # The script shows it in the time of the browser.
    assert '<time datetime="2024-05-21T16:30:00.000+00:00">' in page
    [comment, edit] = rows(page)
    assert comment.startswith("2024-05-21 16:30 UTC Lee commented: as &lt;b&gt;printed&lt;/b&gt;")
    assert "taken out: CAME put in: came" in edit
    assert edit.endswith("page-1 , pair 3 History of this article , of this pair")
    assert 'href="/pair/3"' in page
    assert 'href="/history?article=1"' in page


def test_a_pair_that_is_gone_is_no_link(busy, reviewer):
    with busy.writing() as db:
        db.execute("UPDATE events SET pair = 5 WHERE label = 'merged two pairs'")
    page = reviewer.get("/history?article=1").text
    assert 'href="/pair/5"' not in page
    assert "a pair that is no longer there" in page
    assert "History of a pair that is no longer there of" in reviewer.get("/history?pair=5").text


def test_no_such_place_is_told(reviewer):
    assert reviewer.get("/history?article=9").status_code == 404
    assert reviewer.get("/history?pair=99").status_code == 404
    assert reviewer.get("/history?pair=1&article=1").status_code == 400


def test_nothing_has_been_done_to_a_pair(reviewer):
    assert "Nothing has been done here yet." in reviewer.get("/history?pair=1").text


def test_a_long_history_is_turned_page_by_page(store, reviewer):
    for number in range(2 * EVENTS + 5):
        actions.add_comment(store, "Kim", 1 + number % 2, f"number {number}.")
    seen, address = [], "/history?pair=1"
    pages = 0
    while address:
        page = reviewer.get(address).text
        seen += [int(n) for n in re.findall(r"commented: number (\d+)\.", page)]
        back = re.search(r'rel="prev" href="([^"]+)"', page)
        assert bool(back) == bool(pages)
        pages += 1
        following = re.search(r'rel="next" href="([^"]+)"', page)
        address = following.group(1).replace("&amp;", "&") if following else ""
    assert seen == list(range(2 * EVENTS + 4, -1, -2))
    assert pages == 2
    first = reviewer.get(back.group(1).replace("&amp;", "&")).text
    assert "number 204." in first
    assert 'rel="prev"' not in first
