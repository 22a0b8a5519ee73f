"""What is taken away: corrected pairs, the MQM report, glossary proposals, notes, dismissals."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

import pytest

from align.bitext import Flag, Repair
from align.mqm import Category, Severity
from corpora.dismissed import read_dismissals
from corpora.formats import FORMATS, read_rows
from corpora.glossaries import read_glossary
from corpora.review import actions, link_actions
from corpora.review.confirmed import confirmed_errors
from corpora.review.corrected import corrected_rows
from corpora.review.dismissed_flags import render_dismissals
from corpora.review.glossary_proposals import propose_terms, render_proposals
from corpora.review.importing import import_article, import_rows
from corpora.review.mqm_report import make_report, render_csv, render_html, render_json, score
from corpora.review.states import pair_value
from corpora.review.values import decided_flags
from corpora.rows import Row


def decide(store, pair, number, verdict, who="Kim"):
    with store.reading() as db:
        decided = decided_flags(pair_value(db, pair))[number]
    actions.give_verdict(store, who, pair, decided.key, decided.context, verdict)
    return decided


@pytest.fixture
def reviewed(store, rechecker):
    """The misprint and SAID accepted, CAME dismissed, WENT fixed by an edit, a word marked."""
    decide(store, 2, 0, "accept")
    decide(store, 3, 0, "accept")
    decide(store, 3, 1, "dismiss")
    actions.edit(store, "Kim", 3, "300 residents CAME and left.", rechecker)
    said = {"category": Category.MISTRANSLATION, "severity": Severity.MAJOR, "note": "=the economy"}
    actions.add_mark(store, "Lee", 4, "en", "Business", **said)
    return store


def test_the_confirmed_errors(reviewed):
    with reviewed.reading() as db:
        found = [(e.number, e.how, e.ko, e.en, e.who) for e in confirmed_errors(db)]
    assert found == [
        (2, "accepted", "", "SAID", ("Kim",)),
        (3, "accepted", "300여", "", ("Kim",)),
        (3, "fixed", "", "WENT", ()),
        (4, "marked", "", "Business", ("Lee",)),
    ]


def test_two_fixed_flags_that_say_the_same_have_places_of_their_own(empty_store, build, rechecker):
    pairs = [("그는 갔다.", "He WENT and WENT.")]
    import_article(empty_store, build(pairs), rechecker=rechecker)
    actions.edit(empty_store, "Kim", 1, "He was off.", rechecker)
    with empty_store.reading() as db:
        assert [(e.how, e.flag.en) for e in confirmed_errors(db)] == [
            ("fixed", ((3, 7),)),
            ("fixed", ((12, 16),)),
        ]


def test_corrected_pairs_have_the_edits_and_no_dismissed_flag(reviewed):
    with reviewed.reading() as db:
        rows = list(corrected_rows(db))
        done = list(corrected_rows(db, done_only=True))
    assert [row.en for row in rows][2] == "300 residents CAME and left."
    assert [[flag.check for flag in row.flags] for row in rows] == [
        *([], ["shouting"], ["misprint"], [], [], ["shouting"])
    ]
    assert [row.index for row in done] == [0, 1, 2, 3, 4]


def test_mended_links_leave_as_they_are(store, rechecker):
    link_actions.merge_pair(store, "Kim", 4, rechecker)
    link_actions.unlink_pair(store, "Kim", 6, rechecker)
    with store.reading() as db:
        rows = list(corrected_rows(db))
    assert [row.kind for row in rows] == ["1-1", "1-1", "1-1", "2-2", "1-0", "0-1"]
    assert len({row.id for row in rows}) == 6


def test_pairs_are_numbered_by_their_place(store, rechecker):
    link_actions.unlink_pair(store, "Kim", 1, rechecker)
    decide(store, 2, 0, "accept")
    decide(store, 6, 0, "accept")
    with store.reading() as db:
        assert [row.index for row in corrected_rows(db)] == [0, 1, 2, 3, 4, 5, 6]
        assert [(e.number, e.en) for e in confirmed_errors(db)] == [(3, "SAID"), (7, "LONG")]


def test_pairs_of_files_without_places_are_numbered(empty_store, build, rechecker):
    for article in ("a", "b"):
        rows = [Row(str(n), "가", en, article=article) for n, en in enumerate(["a", "b LOUD"])]
        import_rows(empty_store, map(rechecker.row, rows), name=article, rechecker=rechecker)
    for pair in (2, 4):
        decide(empty_store, pair, 0, "accept")
    with empty_store.reading() as db:
        assert [row.index for row in corrected_rows(db)] == [0, 1, 0, 1]
        assert [(e.article, e.number) for e in confirmed_errors(db)] == [("a", 2), ("b", 2)]


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_offered_and_read_back(reviewed, reviewer, tmp_path, format):
    answer = reviewer.get(f"/export/pairs?format={format}")
    assert answer.status_code == 200
    name = re.search(r'filename="(.+)"', answer.headers["content-disposition"]).group(1)
    (tmp_path / name).write_bytes(answer.content)
    if name.endswith(".zip"):
        zipfile.ZipFile(io.BytesIO(answer.content)).extractall(tmp_path)
        name = "pairs.ko"
    path = tmp_path / name
    found = [(row.ko, row.en) for row in read_rows(path, format)]
    with reviewed.reading() as db:
        assert found == [(row.ko, row.en) for row in corrected_rows(db)]


# ------------------------------------------------------------------ MQM


@pytest.mark.parametrize(
    ("severities", "words", "wanted"),
    [([], 10, 100.0), (["critical"], 100, 75.0), (["major"] * 3, 10, -50.0), ([], 0, None)],
)
def test_score(severities, words, wanted):
    assert score([Severity(severity) for severity in severities], words) == wanted


def test_the_report_counts_by_category_and_severity(reviewed):
    with reviewed.reading() as db:
        report = make_report(db)
    counts = {key: n for key, n in report.counts.items() if n}
    assert counts == {
        (Category.SPELLING, Severity.MINOR): 2,
        (Category.SOURCE, Severity.CRITICAL): 1,
        (Category.MISTRANSLATION, Severity.MAJOR): 1,
    }
    assert report.words == 5 + 8 + 5 + 3 + 4 + 6
    assert report.undecided == 1
    assert report.unjudged == 1
    assert report.score == round(100 * (1 - (2 + 25 + 5) / 31), 2)


def test_the_csv_is_safe_in_a_spreadsheet(reviewed):
    with reviewed.reading() as db:
        data = render_csv(make_report(db))
    assert data.startswith(b"\xef\xbb\xbfarticle,")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row["category"] for row in rows] == [
        *("fluency/spelling", "source/misprint", "fluency/spelling", "accuracy/mistranslation")
    ]
    assert rows[3]["message"] == "'=the economy"
    assert rows[2]["corrected"] == "300 residents CAME and left."


def test_the_json(reviewed):
    with reviewed.reading() as db:
        said = json.loads(render_json(make_report(db)))
    assert said["counts"]["source/misprint"] == {"minor": 0, "major": 0, "critical": 1}
    assert said["unjudged"] == 1
    [article] = said["articles"]
    assert article["unjudged"] == 1
    fixed = article["errors"][2]
    assert fixed["en"][slice(*fixed["en_spans"][0])] == "WENT"


def test_the_html_loads_and_runs_nothing(reviewed):
    with reviewed.reading() as db:
        page = render_html(make_report(db)).decode()
    assert "not final: 1 flag undecided" in page
    assert not re.search(r"https?:|<script|src=|@import", page)
    assert page.count("<tr>") == 1 + 3 + 1 + 1 + 1 + 4


# ------------------------------------------------------------------ glossary


def edit(store, rechecker, pair, english):
    actions.edit(store, "Kim", pair, english, rechecker)


def test_terms_come_from_edits(store, rechecker):
    edit(store, rechecker, 1, "Budget for the river bank doubled")
    edit(store, rechecker, 2, "The city said it would repair the bank.")
    edit(store, rechecker, 4, "The economy got better.")
    with store.reading() as db:
        found = propose_terms(db)
    # What was put in beside the old words, and what is only spelt otherwise, is no other term.
    assert [(term.ko, term.en, term.forbidden) for term in found] == [
        ("경제", "The economy", "Business")
    ]


def test_terms_come_from_repairs_and_count_once(empty_store, build, rechecker):
    pairs = [("군수가 왔다.", "The sheriff came."), ("군수는 갔다.", "Then the sheriff left.")]
    flags = [
        (n, Flag("title", "title", Category.ENTITY, Severity.MAJOR, f"sheriff {n}", ((0, 2),),
                 (span,), "", Repair("en", span, "county mayor")))
        for n, span in enumerate([(4, 11), (9, 16)])
    ]  # fmt: skip
    import_article(empty_store, build(pairs, more=flags), rechecker=rechecker)
    for pair in (1, 2):
        decided = decide(empty_store, pair, 0, "accept")
        key = (decided.key, decided.context)
        actions.apply_repair(empty_store, "Kim", pair, *key, rechecker)
    with empty_store.reading() as db:
        [found] = propose_terms(db)
        assert pair_value(db, 2).en == "Then the county mayor left."
    assert (found.ko, found.en, found.forbidden, found.seen) == (
        "군수",
        "county mayor",
        "sheriff",
        2,
    )


def test_the_file_is_a_glossary(store, rechecker, tmp_path):
    edit(store, rechecker, 4, "The economy got better.")
    with store.reading() as db:
        data = render_proposals(propose_terms(db))
    assert b"# 1 times: page-1\n" in data
    path = tmp_path / "proposed.tsv"
    path.write_bytes(data)
    [term] = read_glossary(path).terms
    assert (term.ko, term.en, term.forbidden) == ("경제", ("The economy",), ("Business",))


def test_figures_and_long_rewordings_are_no_terms(store, rechecker):
    edit(store, rechecker, 6, "The bank is 5 km LONG.")
    edit(store, rechecker, 5, "In the coming autumn they will at last begin to do all the work.")
    with store.reading() as db:
        assert propose_terms(db) == []


# ------------------------------------------------------------------ notes


def test_dismissed_words_are_read_by_the_commands(store, tmp_path):
    decided = decide(store, 3, 1, "dismiss")
    disputed = decide(store, 6, 0, "dismiss")
    decide(store, 6, 0, "accept", who="Lee")
    with store.reading() as db:
        data = render_dismissals(db)
    path = tmp_path / "dismissed.jsonl"
    path.write_bytes(data)
    assert read_dismissals(path) == {decided.key}
    assert disputed.key not in read_dismissals(path)
    assert json.loads(data)["en"] == ["CAME"]
