"""Pages to read, as the server writes them: counts, ways from list to list, the raw page, places."""

from __future__ import annotations

import json
import re

import pytest

from corpora.review import listing
from corpora.review.importing import import_article


@pytest.fixture
def add(store, build, rechecker):
    """Adds an article of so many pairs, each with a flag; its number and its pairs'."""

    def added(count: int, **options) -> tuple[int, list[int]]:
        pairs = [(f"강둑 {n}번", f"Bank {n} LOUD") for n in range(count)]
        article = import_article(store, build(pairs, **options), rechecker=rechecker)
        with store.reading() as db:
            rows = db.execute("SELECT id FROM pairs WHERE article = ? ORDER BY place", [article])
            return article, [row["id"] for row in rows]

    return added


def links(page: str) -> dict[str, str]:
    """Addresses of the page's links by their words."""
    found = re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', page, re.S)
    text = {re.sub(r"\s*<kbd.*?</kbd>|<.*?>", "", words).strip(): to for to, words in found}
    return {words: to.replace("&amp;", "&") for words, to in text.items()}


# ------------------------------------------------------------------ the articles


def test_the_list_tells_what_is_left_in_each_article_and_in_all(reviewer, add):
    article, _ = add(3, id="other")
    reviewer.decide(reviewer.flags()[0], "accept")
    page = reviewer.get("/").text
    rows = re.findall(
        r"<li>\s*<a id=\"article-(\d+)\".*?</li>\s*(?=<li>\s*<a id|</ol>)", page, re.S
    )
    assert rows == ["1", str(article)]
    assert "<b>7</b> of 8 flags to decide" in page
    assert [re.search(rf"<b>(\d+)</b> {s}", page).group(1) for s in ("critical", "major", "minor")] == [
        *("1", "0", "6"),
    ]  # fmt: skip
    first, second = re.split(rf'id="article-{article}"', page[page.index('id="article-1"') :])
    assert "6 pairs · 5 flags" in first
    assert re.findall(r"<b>(\d+)</b> (\w+)", first) == [("1", "critical"), ("3", "minor")]
    assert "3 pairs · 3 flags" in second
    assert re.findall(r"<b>(\d+)</b> (\w+)", second) == [("3", "minor")]


def test_the_next_article_to_do_is_named_wherever_one_is(reviewer, add):
    def following(page: str) -> str | None:
        return links(reviewer.get(page).text).get("Next article to do")

    assert following("/") == "/article/1#first"
    assert following("/article/1") is None
    article, _ = add(1)
    assert following("/article/1") == f"/article/{article}#first"
    assert following(f"/article/{article}") == "/article/1#first"


# ------------------------------------------------------------------ from list to list


def test_filters_stay_on_the_way_from_what_is_to_do_to_all_and_back(reviewer):
    page = links(reviewer.get("/article/1?q=Business&severity=minor").text)
    wider = "/article/1?severity=minor&q=Business&state=all"
    assert page["Search all pairs"] == wider
    assert links(reviewer.get(wider).text)["To do"] == "/article/1?severity=minor&q=Business"
    assert links(reviewer.get("/article/1").text)["All pairs"] == "/article/1?state=all"
    assert (
        links(reviewer.get("/?q=Business").text)["Search all articles"] == "/?q=Business&state=all"
    )
    assert links(reviewer.get("/?q=Business&state=all").text)["To do"] == "/?q=Business"


@pytest.mark.parametrize(
    ("address", "words", "goal"),
    [
        ("/article/1?q=Business", "Search all pairs", "/article/1?q=Business&state=all"),
        ("/pairs?state=dismissed&q=강", "Search all pairs", "/pairs?state=all&q=%EA%B0%95"),
        ("/article/1?state=all&q=x", "Search all articles", "/pairs?state=all&q=x"),
        ("/article/1?state=all&q=x", "Show all pairs", "/article/1?state=all"),
        ("/?q=x", "Search all articles", "/?q=x&state=all"),
        ("/?state=all&q=x", "Show all articles", "/?state=all"),
    ],
)
def test_where_nothing_fits_a_wider_list_is_offered(reviewer, address, words, goal):
    page = reviewer.get(address).text
    [nothing] = re.findall(r'<p class="nothing">(.*?)</p>', page, re.S)
    assert links(nothing)[words] == goal


@pytest.mark.parametrize("path", ["/", "/pairs", "/article/1"])
def test_a_search_of_signs_alone_says_that_it_finds_all(reviewer, path):
    said = "has no letter or digit in it, so nothing was searched for"
    assert said in reviewer.get(f"{path}?q=%3F%21").text
    assert said not in reviewer.get(f"{path}?q=%3Fx").text
    assert said not in reviewer.get(path).text


# ------------------------------------------------------------------ to one pair


def test_a_pair_has_an_address_that_leads_to_its_page(reviewer, add):
    article, pairs = add(2 * listing.PAIRS + 1)
    for pair in (pairs[0], *pairs[listing.PAIRS - 1 : listing.PAIRS + 1], pairs[-1]):
        answer = reviewer.get(f"/pair/{pair}")
        assert answer.status_code == 303
        goal = answer.headers["location"]
        assert goal.startswith(f"/article/{article}?state=all")
        assert goal.endswith(f"#pair-{pair}")
        assert f'id="pair-{pair}"' in reviewer.get(goal).text
    assert reviewer.get("/pair/99999").status_code == 404
    assert reviewer.get(f"/pair/{pairs[0]}?state=all").status_code == 400
    assert f'href="/pair/{pairs[0]}"' in reviewer.get("/pairs?q=0").text


def test_undo_tells_where_it_was(reviewer):
    flag = reviewer.flags()[2]
    reviewer.decide(flag, "accept")
    for address in ("/undo", "/redo"):
        told = json.loads(reviewer.post(address).headers["HX-Trigger"])
        assert told["refresh"] == {**flag, "pair": int(flag["pair"]), "target": "body"}
    reviewer.post("/pair/3/comment", text="ask the desk")
    told = json.loads(reviewer.post("/undo").headers["HX-Trigger"])
    assert told["refresh"] == {"pair": 3, "key": "", "context": "", "target": "body"}
    assert told["said"] == {"value": "Undone: commented: ask the desk", "target": "body"}


# ------------------------------------------------------------------ in a pair


def test_the_raw_page_names_what_was_dropped_and_why(reviewer, add):
    article, _ = add(1, dropped="우유 팝니다")
    page = reviewer.get(f"/article/{article}/page").text
    rows = re.findall(r'<li class="(\w+)"><span class="about">(.*?)</span><p><bdi>(.*?)<', page)
    assert rows == [
        ("dropped", "dropped · noise · <bdi>an advertisement</bdi>", "우유 팝니다"),
        ("used", "read · body · <bdi>by hand</bdi>", "강둑 0번"),
        ("used", "read · body · <bdi>by hand</bdi>", "Bank 0 LOUD"),
    ]


def said_by(page: str, what: str) -> list[str]:
    """Who is named beside the edits, or the mended links, of a page."""
    lines = re.findall(rf'<p class="was"><span class="what">{what}</span>.*?</p>', page)
    return [re.search(r"by <bdi>(.*?)</bdi> <time datetime=\"[\d-]+T", line)[1] for line in lines]


def test_an_edit_and_a_mended_link_say_whose_they_are_and_when(reviewer, sign_in):
    other = sign_in("한지우")
    assert reviewer.post("/pair/2/edit", en="Rain fell.").status_code == 200
    other.post("/pair/2/comment", text="fine")
    other.post("/pair/3/merge")
    page = reviewer.get("/article/1?state=all").text
    assert said_by(page, "Edited") == ["Kim"]
    assert said_by(page, "Links") == ["한지우"]
    assert other.post("/pair/2/edit", en="Rain came down.").status_code == 200
    assert said_by(reviewer.get("/article/1?state=all").text, "Edited") == ["한지우"]
    # What undoing brings back is Kim's as before.
    other.post("/undo")
    assert said_by(reviewer.get("/article/1?state=all").text, "Edited") == ["Kim"]


def test_every_time_beside_a_name_is_said_to_be_utc(reviewer):
    page = reviewer.decide(reviewer.flags()[0], "accept").text
    assert re.search(r'<span class="at"><time datetime="[^"]+">[\d-]{10} \d\d:\d\d UTC<', page)


def test_the_sentences_that_a_split_counts_stand_beside_it(reviewer):
    reviewer.post("/pair/2/merge")
    page = reviewer.get("/article/1?state=all").text
    lists = re.findall(r'<ol class="sentences" lang="(\w+)">(.*?)</ol>', page)
    assert {lang: re.findall("<li>(.*?)</li>", items) for lang, items in lists} == {
        "ko": ["시는 강둑을 고친다고 말했다.", "주민 300여 명이 왔다."],
        "en": ["The city SAID it would repair the bank.", "300 residents CAME and WENT."],
    }
