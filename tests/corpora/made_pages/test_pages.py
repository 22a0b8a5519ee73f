"""Made pages: always the same, as varied as asked for, and read back as they were meant."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace

import pytest

from align.errors import PageError
from align.pipeline import align_article
from corpora.made_pages import MadePage, Shares, make_page
from corpora.made_pages._articles import ERRORS
from corpora.made_pages._layouts import LAYOUTS
from corpora.pages import read_page

PAGES = [make_page(number, seed=3) for number in range(1_000)]
ONLY_PAGES = Shares(copies=0, near_copies=0, broken=0)


def test_the_same_on_every_machine():
    # Random.random is the one source of chance, and words and sentences the one of text: where
    # neither changed, neither may this.
    digest = hashlib.sha256(b"".join(page.content for page in PAGES[:200]))
    assert digest.hexdigest()[:16] == "8b4897d4bb48738f"


def test_a_page_needs_no_other_page():
    assert make_page(777, seed=3) == PAGES[777]
    assert make_page(777, seed=4).content != PAGES[777].content


def test_ids_and_urls_are_unique():
    assert len({page.id for page in PAGES}) == len({page.url for page in PAGES}) == len(PAGES)


def test_shares_are_kept():
    kinds = Counter(page.gold["kind"] for page in PAGES)
    assert 5 <= kinds["broken"] <= 20
    assert 10 <= kinds["copy"] <= 35
    assert 10 <= kinds["near copy"] <= 35
    layouts = Counter(page.gold.get("layout") for page in PAGES)
    assert all(layouts[name] > 60 for name in LAYOUTS)
    assert 50 < sum(page.gold.get("encoding") == "cp949" for page in PAGES) < 150
    planted = Counter(error["kind"] for page in PAGES for error in page.gold.get("errors", ()))
    assert all(planted[kind] > 20 for kind in ERRORS)


def test_shares_may_be_nothing_or_all():
    assert make_page(9, shares=replace(ONLY_PAGES, errors=1), layouts="A").gold["errors"]
    for number in range(30):
        page = make_page(number, shares=replace(ONLY_PAGES, errors=0, html=1, cp949=1))
        assert (page.gold["kind"], page.gold["errors"]) == ("page", [])
        assert (page.ending, page.gold["encoding"]) == (".html", "cp949")
        assert page.gold["ko"][0] in page.content.decode("cp949")


def test_copies_are_copies_and_near_copies_are_not():
    by_id = {page.id: page for page in PAGES}
    for page in PAGES:
        if page.gold["kind"] == "copy":
            assert page.content == by_id[page.gold["of"]].content
        if page.gold["kind"] == "near copy":
            original = by_id[page.gold["of"]]
            assert page.content != original.content
            assert page.gold["ko"] == original.gold["ko"][: len(page.gold["ko"])]
            assert original.gold["kind"] == "page"


def test_sentences_are_varied():
    ko = [text for page in PAGES if page.gold["kind"] == "page" for text in page.gold["ko"]]
    assert len(set(ko)) > 0.8 * len(ko)


def test_gold_is_what_stands_on_the_page():
    for page in PAGES[:300]:
        if page.gold["kind"] == "broken" or page.ending == ".html":
            continue
        text = page.content.decode(page.gold["encoding"])
        assert all(sentence in text for sentence in (*page.gold["ko"], *page.gold["en"]))
        assert [index for link in page.gold["links"] for index in link[0]] == list(
            range(len(page.gold["ko"]))
        )
        for error in page.gold["errors"]:
            ko, en = page.gold["links"][error["link"]]
            assert error["ko"] in "".join(page.gold["ko"][index] for index in ko)
            assert error["en"] in " ".join(page.gold["en"][index] for index in en)
            assert error["right"] != error["en"]


def keys(links, ko, en):
    return {
        (
            tuple(" ".join(ko[i].split()) for i in left),
            tuple(" ".join(en[j].split()) for j in right),
        )
        for left, right in links
    }


def found_links(page: MadePage):
    aligned = align_article(read_page(page.content, id=page.id))
    ko, en = ([sentence.text for sentence in side] for side in (aligned.ko, aligned.en))
    return keys([(link.ko, link.en) for link in aligned.links], ko, en)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read_and_linked_as_it_was_made(layout):
    hits = gold_count = found_count = 0
    for number in range(5):
        page = make_page(number, seed=5, layouts=layout, shares=ONLY_PAGES)
        gold = keys(page.gold["links"], page.gold["ko"], page.gold["en"])
        found = found_links(page)
        hits += len(gold & found)
        gold_count, found_count = gold_count + len(gold), found_count + len(found)
    assert 2 * hits / (gold_count + found_count) > 0.88


def test_broken_pages_are_refused():
    broken = [page for page in PAGES if page.gold["kind"] == "broken"]
    assert len({page.gold["reason"] for page in broken}) > 2
    for page in broken:
        with pytest.raises(PageError):
            read_page(page.content)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"number": -1}, "pages are numbered from 0, not -1"),
        ({"number": 0, "layouts": "AZ"}, "layouts are letters of ABCDEFGHI, not 'AZ'"),
        ({"number": 0, "layouts": ""}, "layouts are letters of"),
    ],
)
def test_wrong_arguments(options, reason):
    with pytest.raises(ValueError, match=reason):
        make_page(**options)


@pytest.mark.parametrize("shares", [{"errors": 1.5}, {"broken": -0.1}, {"copies": 0.95}])
def test_wrong_shares(shares):
    with pytest.raises(ValueError, match=r"share|nine of ten"):
        Shares(**shares)
