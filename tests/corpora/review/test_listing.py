"""Pages of a list are the list, whatever the filter, and every query is answered by an index."""

from __future__ import annotations

import json
import random
import re
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Flag
from align.mqm import Category, Severity
from corpora.review import actions, listing
from corpora.review.importing import import_rows
from corpora.review.listing import Filter
from corpora.review.states import STATES
from corpora.review.store import Store
from corpora.review.values import ReviewPair, decided_flags
from corpora.rows import Row

CATEGORIES = (Category.NUMBER, Category.OMISSION, Category.GRAMMAR)
KO, EN = ("경제", "강둑", "예산", "학교"), ("budget", "bank", "school", "river")


def rows(count: int) -> list[Row]:
    rng = random.Random(7)
    found = []
    for number in range(count):
        flags = tuple(
            Flag(
                *(rng.choice(["number", "omission"]), "f", rng.choice(CATEGORIES)),
                rng.choice(list(Severity)),
                f"flag {number}",
                ((0, 2),),
                ((at, at + 1),),
            )
            for at in range(rng.choice([0, 0, 1, 2]))
        )
        ko = f"{rng.choice(KO)} {rng.choice(KO)} {number}번"
        en = f"{rng.choice(EN)} {rng.choice(EN)} no {number}"
        found.append(Row(f"a{number // 8}/{number % 8}", ko, en, f"a{number // 8}", flags=flags))
    return found


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """120 pairs of 15 articles, some flags judged by two reviewers."""
    with Store(tmp_path_factory.mktemp("many") / "many.sqlite") as store:
        import_rows(store, rows(120), name="x")
        rng = random.Random(11)
        with store.reading() as db:
            held = db.execute("SELECT id, value FROM pairs").fetchall()
        for row in held:
            for decided in decided_flags(ReviewPair.from_record(json.loads(row["value"]))):
                for who in ("Kim", "Lee"):
                    verdict = rng.choice(["accept", "dismiss", "", ""])
                    if verdict:
                        key = (decided.key, decided.context)
                        actions.give_verdict(store, who, row["id"], *key, verdict)
        yield store


def expected(db: sqlite3.Connection, chosen: Filter, article: int | None) -> list[int]:
    """The pairs that fit, one by one, without index or key."""
    found = []
    for row in db.execute("SELECT * FROM pairs ORDER BY place").fetchall():
        if article is not None and row["article"] != article:
            continue
        text = f"{row['ko']}\n{row['en']}".casefold()
        if not all(word in text for word in chosen.text.casefold().split()):
            continue
        flags = db.execute("SELECT * FROM flags WHERE pair = ?", [row["id"]]).fetchall()
        judged = {
            (v["key"], v["context"])
            for v in db.execute("SELECT * FROM verdicts WHERE who = ?", [chosen.who])
        }
        fits = [
            flag
            for flag in flags
            if chosen.category in ("", flag["category"])
            and chosen.severity in ("", flag["severity"])
            and chosen.check in ("", flag["name"])
            and (
                chosen.state in ("all", flag["state"])
                or (chosen.state == "todo" and flag["state"] in ("open", "conflict"))
                or (chosen.state == "mine" and (flag["key"], flag["context"]) not in judged)
            )
        ]
        if fits or not chosen.of_flags:
            found.append(row["id"])
    return found


filters = st.builds(
    Filter,
    state=st.sampled_from(["todo", "all", "mine", *STATES]),
    category=st.sampled_from(["", *(c.value for c in CATEGORIES)]),
    severity=st.sampled_from(["", *(s.value for s in Severity)]),
    check=st.sampled_from(["", "number", "omission", "nothing"]),
    text=st.sampled_from(["", "", "경제", "강", "budget", "경제 riv", "no 11", "천지"]),
    who=st.sampled_from(["", "Kim", "Nobody"]),
)


@settings(max_examples=80, deadline=None)
@given(filters, st.sampled_from([None, None, 3, 99]), st.integers(1, 30))
def test_pages_forward_and_backward_are_the_whole_list(many, chosen, article, limit):
    with many.reading() as db:
        wanted = expected(db, chosen, article)
        assert listing.count_pairs(db, chosen, article=article) == len(wanted)
        forward: list[int] = []
        page = listing.pairs(db, chosen, article=article, limit=limit)
        assert not page.earlier
        while True:
            forward += [row["id"] for row in page.rows]
            assert page.later is (len(forward) < len(wanted))
            if not page.later:
                break
            last = page.rows[-1]["place"]
            page = listing.pairs(db, chosen, article=article, after=last, limit=limit)
            assert page.earlier
        assert forward == wanted
        backward: list[int] = []
        page = listing.pairs(db, chosen, article=article, before=1e9, limit=limit)
        while page.rows:
            backward[:0] = [row["id"] for row in page.rows]
            assert page.earlier is (len(backward) < len(wanted))
            first = page.rows[0]["place"]
            page = listing.pairs(db, chosen, article=article, before=first, limit=limit)
        assert backward == wanted


@settings(max_examples=40, deadline=None)
@given(filters)
def test_the_articles_are_those_of_the_pairs(many, chosen):
    with many.reading() as db:
        pairs = expected(db, chosen, None)
        marks = ", ".join("?" * len(pairs))
        query = f"SELECT DISTINCT article FROM pairs WHERE id IN ({marks}) ORDER BY article"
        wanted = [row["article"] for row in db.execute(query, pairs)]
        page = listing.articles(db, chosen, limit=100)
        found = [row["id"] for row in page.rows]
    # Flags and text may fit in different pairs of an article; its list then shows none.
    assert set(wanted) <= set(found)
    if not (chosen.text and chosen.of_flags):
        assert found == wanted


def test_pages_of_articles(many):
    with many.reading() as db:
        chosen = Filter(state="all")
        first = listing.articles(db, chosen, limit=4)
        second = listing.articles(db, chosen, after=first.rows[-1]["id"], limit=4)
        back = listing.articles(db, chosen, before=second.rows[0]["id"], limit=4)
    assert [row["id"] for row in (*first.rows, *second.rows)] == list(range(1, 9))
    assert back.rows == first.rows
    assert (first.earlier, first.later, second.earlier, back.earlier) == (False, True, True, False)


@pytest.mark.parametrize("limit", [1, 3, 8, 30])
@pytest.mark.parametrize("article", [1, 9])
def test_the_page_of_a_pair_is_one_that_going_forward_meets(many, article, limit):
    chosen = Filter("all")
    with many.reading() as db:
        start = None
        while True:
            page = listing.pairs(db, chosen, article=article, after=start, limit=limit)
            places = [row["place"] for row in page.rows]
            starts = {listing.page_start(db, article, place, limit=limit) for place in places}
            assert starts == {start}
            if not page.later:
                break
            start = places[-1]


def test_the_next_article_comes_round(many):
    with many.reading() as db:
        todo = [r["id"] for r in db.execute("SELECT id FROM articles WHERE todo > 0 ORDER BY id")]
        assert listing.next_article(db, 0) == todo[0]
        assert listing.next_article(db, todo[-1]) == todo[0]


@pytest.mark.parametrize("article", [None, 3])
@pytest.mark.parametrize(
    "chosen",
    [
        Filter(),
        Filter("all"),
        Filter("dismissed"),
        Filter("mine", who="Kim"),
        Filter("todo", category="fluency/grammar"),
        Filter("all", severity="critical"),
        Filter("all", check="number"),
        Filter("all", text="경제"),
        Filter("todo", check="number", text="budget"),
    ],
)
def test_nothing_is_read_from_end_to_end(many, chosen, article):
    with many.reading() as db:
        plans: list[str] = []
        real = db.execute

        class Explaining:
            def execute(self, query, values=()):
                plan = real(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
                plans.extend(row["detail"] for row in plan)
                return real(query, values)

        listing.pairs(Explaining(), chosen, article=article, after=5.0)
    scans = [plan for plan in plans if re.match(r"SCAN (?!words|\(|CONSTANT)", plan)]
    assert not [plan for plan in scans if "USING" not in plan]
    assert not [plan for plan in plans if "TEMP B-TREE FOR ORDER BY" in plan and not chosen.text]
