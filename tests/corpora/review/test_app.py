"""Every route: what it answers, and that bad parameters get 400 or 404, never 500."""

from __future__ import annotations

import hashlib
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpora.review.app import create_app
from corpora.review.desk import static_files
from corpora.review.safety import POLICY
from corpora.review.views.adding import LARGEST_PAGE

ROOT = Path(__file__).parents[3]
PAGES = (
    *("/", "/article/1", "/article/1?state=all", "/article/1/page", "/pairs", "/statistics"),
    *("/history", "/export", "/name", "/export/mqm.csv", "/export/mqm.json", "/export/mqm.html"),
    *("/export/glossary.tsv", "/export/misprints.txt", "/export/dismissed.jsonl"),
)


@pytest.mark.parametrize("address", PAGES)
def test_pages_are_answered_with_the_policy(reviewer, address):
    answer = reviewer.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] == POLICY


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(reviewer):
    for address in PAGES[:9]:
        page = reviewer.get(address).text
        assert not re.search(r"<script(?![^>]* src=\"/static/)|<style| style=|\son\w+=|hx-on", page)
        assert not re.search(r"\s(src|href|action)=\"(?!/|#)", page)


def test_what_is_carried_along_is_what_npm_published():
    """Its origin is in docs/licences.md; a new version is a new name, hash and entry there."""
    data, _ = static_files()["htmx-2.0.11.min.js"]
    found = hashlib.sha256(data).hexdigest()
    assert found == "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"
    assert found in (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/article/2", 404),
        ("/article/0", 404),
        (f"/article/{'9' * 30}", 404),
        ("/article/x", 404),
        ("/article/2/page", 404),
        ("/export/passwd", 404),
        ("/nothing", 404),
        ("/static/../app.py", 404),
        ("/static/..%2f..%2fapp.py", 404),
        ("/static/%2e%2e/schema.py", 404),
        ("/static/app.py", 404),
        ("/pairs?after=x", 400),
        ("/pairs?after=nan", 400),
        ("/pairs?before=1e999", 400),
        ("/pairs?state=nothing", 400),
        ("/pairs?severity=x", 400),
        ("/pairs?category=x", 400),
        ("/pairs?aftr=1", 400),
        ("/pairs?q=%00", 400),
        (f"/pairs?q={'x' * 201}", 400),
        ("/?after=1.5", 400),
        ("/history?before=-1", 400),
        ("/history?pair=x", 400),
        ("/export/pairs?format=exe", 400),
        ("/export/pairs?which=x", 400),
        ("/name?next=http://e.example", 200),
    ],
)
def test_bad_addresses(reviewer, address, status):
    answer = reviewer.get(address)
    assert answer.status_code == status
    assert status == 200 or "<h1" in answer.text


anything = st.one_of(
    st.text(max_size=12),
    st.integers().map(str),
    st.floats().map(str),
    st.sampled_from(["todo", "all", "mine", "' OR 1=1 --", '"', "%", "경제", "*", "NEAR(", "-"]),
)
names = st.sampled_from(
    ["state", "severity", "category", "check", "q", "after", "before", "article", "pair"]
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(["/", "/pairs", "/article/1", "/history", "/export/pairs"]),
    st.lists(st.tuples(st.one_of(names, st.text(max_size=5)), anything), max_size=4),
)
def test_no_parameter_is_an_error_of_ours(reviewer, path, given_parameters):
    pairs = [
        (k.encode("utf-8", "surrogatepass"), v.encode("utf-8", "surrogatepass"))
        for k, v in given_parameters
    ]
    answer = reviewer.http.get(path, params=[(k, v) for k, v in pairs])
    assert answer.status_code in (200, 400, 404)


posts = st.sampled_from(
    [
        *(f"/pair/{n}/{what}" for n in (1, 3, 99) for what in
          ("verdict", "repair", "edit", "comment", "merge", "split", "move", "unlink")),
        *("/mark", "/mark/1/remove", "/comment/7/remove", "/undo", "/redo", "/name", "/upload"),
    ]
)  # fmt: skip
fields = st.sampled_from(
    ["key", "context", "verdict", "reason", "en", "back", "text", "ko", "what", "pair", "lang",
     "words", "start", "category", "severity", "note", "name", "next", "page"]
)  # fmt: skip
values = st.one_of(
    anything,
    st.sampled_from(["accept", "ko", "en", "1", "0", "en-next", "ko-previous", "critical", "강"]),
)


@settings(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(posts, st.dictionaries(fields, values, max_size=7))
def test_no_form_is_an_error_of_ours(reviewer, path, form):
    body = {k: v.encode("utf-8", "surrogatepass") for k, v in form.items()}
    headers = {"X-CSRF-Token": reviewer.csrf}
    answer = reviewer.http.post(path, data=body, headers=headers)
    assert answer.status_code in (200, 204, 303, 400, 404, 409)


@pytest.mark.parametrize("body", [b"\xff\xfe", b"a=1&a=2", b"=" * 5000, b"&" * 50, b"%zz=%"])
def test_no_body_is_an_error_of_ours(reviewer, body):
    kinds = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
             "multipart/form-data", "application/json", ""]  # fmt: skip
    for kind in kinds:
        headers = {"X-CSRF-Token": reviewer.csrf, "Content-Type": kind}
        answer = reviewer.http.post("/undo", content=body, headers=headers)
        assert answer.status_code in (204, 400)


@pytest.mark.parametrize(
    "at",
    ["http://[", "//[", "http://h//[", "////[", "/article/2", "/article/x", "\xff", "x" * 9000],
)
def test_a_page_that_is_none_of_ours_hinders_no_verdict(reviewer, store, at):
    [flag, *_] = reviewer.flags()
    fields = {"key": flag["key"], "context": flag["context"], "verdict": "accept"}
    headers = {"X-CSRF-Token": reviewer.csrf, "HX-Request": "true", "HX-Current-URL": at.encode()}
    answer = reviewer.http.post(f"/pair/{flag['pair']}/verdict", data=fields, headers=headers)
    # As on the list of all pairs: the pair says which article it is of.
    assert answer.status_code == 200
    assert "All articles are done" in answer.text or "of 5 flags to decide" in answer.text
    assert 'class="from"' in answer.text


# ------------------------------------------------------------------ who may do something


def test_a_form_without_our_token_does_nothing(reviewer, store):
    flag = reviewer.flags()[0]
    reviewer.csrf = "x" * 64
    answer = reviewer.decide(flag, "accept")
    assert (answer.status_code, answer.text) == (
        403,
        "This page is too old. Reload it, then do it again.",
    )
    with store.reading() as db:
        assert [row["kind"] for row in db.execute("SELECT kind FROM events")] == ["import"]


def test_another_origin_does_nothing(reviewer):
    reviewer.http.headers["Origin"] = "http://evil.example"
    assert reviewer.decide(reviewer.flags()[0], "accept").status_code == 403


def test_a_name_is_asked_for_once(store, rechecker, serve):
    with serve(create_app(store, rechecker=rechecker)) as base, httpx.Client(base_url=base) as http:
        answer = http.get("/article/1?state=all")
        assert answer.status_code == 303
        assert answer.headers["location"] == "/name?next=/article/1%3Fstate%3Dall"
        page = http.get(answer.headers["location"])
        csrf = re.search(r'name="csrf" value="(\w+)"', page.text).group(1)
        told = http.post("/undo", headers={"Origin": base, "X-CSRF-Token": csrf})
        assert told.status_code == 403
        form = {"csrf": csrf, "name": " 한 지우 ", "next": "/article/1?state=all"}
        answer = http.post("/name", data=form, headers={"Origin": base})
        assert answer.headers["location"] == "/article/1?state=all"
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        # Strict, a link to the page from elsewhere would come without the name, and lose it.
        assert "samesite=lax" in cookie
        assert ">한 지우<" in http.get("/article/1").text


def test_by_the_link_a_name_is_asked_for_and_the_given_one_only_offered(store, rechecker, serve):
    app = create_app(store, rechecker=rechecker, name="Kim", token="s3cret")
    with serve(app) as base, httpx.Client(base_url=base) as http:
        assert http.get("/?token=s3cret").headers["location"] == "/"
        answer = http.get("/")
        assert (answer.status_code, answer.headers["location"]) == (303, "/name?next=/")
        assert 'name="name" value="Kim"' in http.get("/name").text


@pytest.mark.parametrize("goal", ["//e.example", "https://e.example", "/\\e.example", "x", "/\te"])
def test_the_name_leads_nowhere_else(reviewer, goal):
    form = {"csrf": reviewer.csrf, "name": "Lee", "next": goal}
    answer = reviewer.http.post("/name", data=form)
    assert answer.status_code == 400 or answer.headers["location"] == "/"


def test_an_empty_name_is_asked_for_again(reviewer):
    answer = reviewer.http.post(
        "/name", data={"csrf": reviewer.csrf, "name": " \u200b ", "next": "/"}
    )
    assert answer.status_code == 400
    assert "at least one letter" in answer.text


# ------------------------------------------------------------------ what is done


def test_a_verdict_answers_with_the_pair_and_what_is_left(reviewer):
    flag = reviewer.flags()[0]
    answer = reviewer.decide(flag, "dismiss", "The English is right")
    assert json.loads(answer.headers["HX-Trigger"])["said"]["value"] == "Dismissed."
    assert f'id="pair-{flag["pair"]}"' in answer.text
    assert re.search(r"Kim</bdi> dismissed: <bdi>The English is right", answer.text)
    assert 'id="progress" class="progress" tabindex="-1" hx-swap-oob="true"' in answer.text
    assert "<b>4</b> of 5 flags to decide" in answer.text


def test_the_article_is_done_with_its_last_flag(reviewer):
    flags = reviewer.flags()
    answers = [reviewer.decide(flag, "accept").text for flag in flags]
    assert all("to decide" in text for text in answers[:-1])
    assert "This article is done: each of 5 flags has its verdict." in answers[-1]
    page = reviewer.get("/article/1").text
    assert "Nothing to do here." in page
    assert "Everything is done." in reviewer.get("/").text


def test_two_reviewers_who_differ_see_it(reviewer, sign_in):
    flag = reviewer.flags()[0]
    reviewer.decide(flag, "accept")
    other = sign_in("Lee")
    answer = other.decide(flag, "dismiss", "house style")
    assert "Reviewers differ" in answer.text
    page = reviewer.get("/pairs?state=conflict").text
    assert "Kim</bdi> accepted" in page
    assert "Lee</bdi> dismissed: <bdi>house style" in page
    assert flag not in other.flags("/article/1?state=open")
    statistics = reviewer.get("/statistics").text
    assert re.search(r"Kim</bdi> and <bdi>Lee</bdi></th><td class=\"number-cell\">1<", statistics)


def test_mended_links_and_undo_ask_the_page_to_fetch_its_list(reviewer):
    answer = reviewer.post("/pair/2/merge")
    assert answer.status_code == 204
    assert json.loads(answer.headers["HX-Trigger"])["refresh"]["pair"] == 2
    answer = reviewer.post("/undo")
    assert "Undone: merged two pairs" in answer.headers["HX-Trigger"]
    assert "Nothing left to undo." in reviewer.post("/undo").headers["HX-Trigger"]
    assert "Done again" in reviewer.post("/redo").headers["HX-Trigger"]


def test_what_cannot_be_done_is_told_in_words(reviewer):
    answer = reviewer.post("/pair/6/merge")
    assert (answer.status_code, answer.text) == (409, "This is the last pair of the article.")
    assert answer.headers["content-type"].startswith("text/plain")
    assert reviewer.post("/pair/99/edit", en="x").status_code == 404


def test_many_verdicts_at_once_are_all_kept(reviewer, sign_in):
    flags = reviewer.flags()
    crowd = [sign_in(f"R{number}") for number in range(6)]
    with ThreadPoolExecutor(12) as pool:
        said = [
            pool.submit(one.decide, flag, verdict)
            for one in crowd
            for flag in flags
            for verdict in ("accept", "dismiss", "accept")
        ]
    assert {job.result().status_code for job in said} == {200}
    page = reviewer.get("/statistics").text
    assert page.count('<td class="number-cell">5</td>') >= 6


# ------------------------------------------------------------------ pages from the browser

PAGE = """강이 넘쳤다

해오름시는 21일 강이 넘쳐 주민 300명이 대피했다고 밝혔다.
<아래는 구글 번역으로 번역한 영문 기사입니다.>
The river overflowed

Haeoreum City said on the 21st that the river overflowed and 300 residents evacuated.
"""


def upload(reviewer, name: str, data: bytes) -> httpx.Response:
    files = {"page": (name, data, "text/plain")}
    return reviewer.http.post("/upload", data={"csrf": reviewer.csrf}, files=files)


def test_a_page_is_aligned_and_opened(reviewer):
    answer = upload(reviewer, "../../etc/new.txt", PAGE.encode())
    assert answer.status_code == 303
    page = reviewer.get(answer.headers["location"] + "?state=all")
    assert "The river overflowed" in page.text
    assert "<bdi>new</bdi>" in page.text


@pytest.mark.parametrize(
    ("name", "data", "status"),
    [
        ("page.exe", b"MZ", 409),
        ("page", b"", 409),
        ("page.txt", b"", 409),
        ("page.txt", b"\0\1\2" * 999, 409),
        ("page.html", b"<p>English only.", 409),
        ("page.txt", b"x" * (LARGEST_PAGE + 1), 409),
    ],
)
def test_what_is_no_page_is_refused(reviewer, name, data, status):
    answer = upload(reviewer, name, data)
    assert answer.status_code == status
    assert "That could not be done" in answer.text


def test_a_page_beyond_all_bounds_is_cut_off(reviewer):
    try:
        status = upload(reviewer, "page.txt", b"x" * 13_000_000).status_code
    except (httpx.WriteError, httpx.ReadError):
        status = 413
    assert status == 413


def test_an_empty_review_teaches(empty_store, rechecker, serve):
    app = create_app(empty_store, rechecker=rechecker, name="Kim")
    with serve(app) as base, httpx.Client(base_url=base) as http:
        page = http.get("/").text
    assert "Nothing to review yet" in page
    assert "daeyeok review page.txt" in page
    assert 'type="file"' in page
