"""The review page as a target: a few requests to a fresh copy of a review file."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote_from_bytes

from corpora.formats import FORMATS
from corpora.pages import read_page
from corpora.review.app import create_app
from corpora.review.importing import import_article
from corpora.review.rechecking import Rechecker
from corpora.review.safety import POLICY
from corpora.review.states import pair_value
from corpora.review.store import Store
from corpora.samples import sample_path
from scripts.fuzz.asking import Answer, App, ask
from scripts.fuzz.made import pages
from scripts.fuzz.target import Target, Trial, as_text, hold
from scripts.fuzz.wounds import HOSTILE, wound_bytes, wound_text

__all__ = ["REVIEW_TARGETS"]

HOST = b"127.0.0.1"
EXPORTS = (
    *("mqm.csv", "mqm.json", "mqm.html", "glossary.tsv", "misprints.txt", "dismissed.jsonl"),
    *(f"pairs?format={format}&which=all" for format in FORMATS),
)
GETS = (
    *(
        "/",
        "/article/1",
        "/article/1/page",
        "/pairs",
        "/statistics",
        "/history",
        "/export",
        "/name",
    ),
    *(f"/export/{what}" for what in EXPORTS),
)
"""Every address that is read."""
QUERY = {
    "state": ("todo", "all", "mine", "open", "conflict", "accepted", "dismissed", "fixed"),
    "severity": ("", "minor", "major", "critical"),
    "category": ("", "accuracy/omission", "fluency/grammar"),
    "check": ("number", "omission"),
    "q": ("강", "city", "마을 라디오"),
    "after": ("0", "1.5", "3"),
    "before": ("9", "2"),
    "next": ("/article/1",),
    "format": tuple(FORMATS),
}
FLAG = {"key": ("$key", "0" * 16), "context": ("$context", "0" * 16)}
POSTS: dict[str, Mapping[str, tuple[str, ...]]] = {
    "/pair/$/verdict": {
        **FLAG,
        "verdict": ("accept", "dismiss", ""),
        "reason": ("The English is right", ""),
    },
    "/pair/$/repair": FLAG,
    "/pair/$/edit": {"en": ("The river overflowed.", ""), "back": ("", "1"), "read": ("", "x")},
    "/pair/$/comment": {"text": ("A word to the desk",)},
    "/pair/$/merge": {},
    "/pair/$/split": {"ko": ("1", "0"), "en": ("1", "2")},
    "/pair/$/move": {"what": ("en-next", "en-previous", "ko-next", "ko-previous")},
    "/pair/$/unlink": {},
    "/mark": {
        "pair": ("1", "3"),
        "lang": ("ko", "en"),
        "words": ("city", "시는"),
        "start": ("", "0"),
        "category": ("accuracy/omission", "fluency/grammar"),
        "severity": ("minor", "critical"),
        "note": ("", "why"),
    },
    "/mark/$/remove": {},
    "/comment/$/remove": {},
    "/undo": {},
    "/redo": {},
    "/name": {"name": ("Lee", "한 지우"), "next": ("/", "//e.example")},
}
"""Every form that is sent, with what its fields can hold."""
ANSWERS = (200, 204, 303, 307, 400, 403, 404, 405, 409, 413)
CHUNK = 1 << 14
MOST = 24
"""Requests of one input; a fresh review file and a look at it afterwards cost as much as four."""


def _make(random: Random) -> bytes:
    """Requests as JSON lists: method, path, fields or bytes, headers."""
    requests = [_request(random) for _ in range(random.randint(1, MOST))]
    return json.dumps(requests).encode("ascii")


def _request(random: Random) -> list[Any]:
    if random.random() < 0.3:
        path = random.choice(GETS)
        fields = {name: random.choice(QUERY[name]) for name in QUERY if random.random() < 0.12}
        return ["GET", _wounded_path(random, path), _wounded(random, fields), {}]
    if random.random() < 0.004:
        page = wound_bytes(random, random.choice(pages()))[:3000]
        name = wound_text(random, "page.txt")[:200] if random.random() < 0.3 else "page.txt"
        return ["UPLOAD", "/upload", [name, page.decode("latin-1")], {}]
    path = random.choice(tuple(POSTS))
    fields = {
        name: random.choice(values)
        for name, values in POSTS[path].items()
        if random.random() < 0.93
    }
    path = path.replace("$", str(random.choice((1, 2, 3, 4, 5, 6, 7, 8, 99))))
    headers = {}
    if random.random() < 0.08:
        name = random.choice(
            ("origin", "host", "cookie", "hx-current-url", "content-type", "x-csrf-token")
        )
        headers[name] = wound_text(
            random, random.choice(("http://127.0.0.1", "text/plain", "a=b"))
        )[:3000]
    return ["POST", _wounded_path(random, path), _wounded(random, fields), headers]


def _wounded_path(random: Random, path: str) -> str:
    return "/" + wound_text(random, path)[:300].lstrip("/") if random.random() < 0.06 else path


def _wounded(random: Random, fields: dict[str, str]) -> dict[str, str]:
    if fields and random.random() < 0.5:
        name = random.choice(sorted(fields))
        fields[name] = wound_text(random, fields[name])[:30_000]
    if random.random() < 0.04:
        fields[random.choice((*QUERY, *HOSTILE))] = random.choice(HOSTILE)
    return fields


class _Browser:
    """One reviewer's browser: it keeps the cookie and sends the token of the form."""

    def __init__(self, app: App, first: Answer) -> None:
        self.app = app
        self.cookie = first.headers["set-cookie"].partition(";")[0].encode("latin-1")
        [self.csrf] = re.findall(rb'name="csrf" value="(\w+)"', first.body)[:1]

    async def send(
        self, method: str, address: str, body: bytes, kind: str, more: Mapping[str, str]
    ) -> Answer:
        path, _, query = address.partition("?")
        headers = {
            "host": HOST,
            "cookie": self.cookie,
            "origin": b"http://" + HOST,
            "x-csrf-token": self.csrf,
            "content-type": kind.encode(),
            "content-length": str(len(body)).encode(),
            **{name: value.encode("utf-8", "surrogatepass") for name, value in more.items()},
        }
        pieces = [body[at : at + CHUNK] for at in range(0, len(body), CHUNK)]
        return await ask(
            self.app,
            method,
            path,
            query=query.encode("utf-8", "surrogatepass"),
            headers=headers,
            body=pieces,
        )


def _form(fields: Mapping[str, str]) -> bytes:
    pairs = [
        tuple(quote_from_bytes(part.encode("utf-8", "surrogatepass")) for part in pair)
        for pair in fields.items()
    ]
    return "&".join(f"{name}={value}" for name, value in pairs).encode()


def _upload(name: str, page: str) -> bytes:
    shown = name.replace('"', "%22").replace("\r", " ").replace("\n", " ")
    head = f'--x\r\ncontent-disposition: form-data; name="page"; filename="{shown}"\r\n\r\n'
    return head.encode("utf-8", "surrogatepass") + page.encode("latin-1") + b"\r\n--x--\r\n"


def _sentences(store: Store) -> tuple[str, str]:
    """All that both sides of the article say, without white space."""
    with store.reading() as db:
        numbers = db.execute("SELECT id FROM pairs WHERE article = 1 ORDER BY place").fetchall()
        pairs = [pair_value(db, row["id"]) for row in numbers]
    ko = "".join(pair.row.ko for pair in pairs if pair)
    en = "".join(pair.row.en for pair in pairs if pair)
    return "".join(ko.split()), "".join(en.split())


def _prepare(folder: Path) -> Trial:
    rechecker, first = Rechecker(), folder / "first.sqlite"
    article = read_page(sample_path("a_haeoreum.txt"))
    with Store(first) as store:
        import_article(store, rechecker.article(article), rechecker=rechecker)
        whole = _sentences(store)
        with store.reading() as db:
            flags = [dict(row) for row in db.execute("SELECT key, context FROM flags ORDER BY id")]

    def trial(data: bytes) -> bool:
        try:
            requests = json.loads(as_text(data))
        except ValueError:
            return False
        path = folder / "review.sqlite"
        for old in folder.glob("review.sqlite*"):
            old.unlink()
        shutil.copy(first, path)
        with Store(path) as store:
            app = create_app(store, rechecker=rechecker, name="Kim")
            done = asyncio.run(_visited(app, requests, flags))
            hold(_sentences(store) == whole, "no sentence is lost")
        return any(status < 400 for status in done)

    return trial


async def _visited(app: App, requests: Any, flags: list[dict[str, str]]) -> list[int]:
    """The statuses of the answers; afterwards the pages must still be there."""
    browser = _Browser(app, await ask(app, "GET", "/name", headers={"host": HOST}))
    done = [await _sent(browser, request, flags) for request in requests]
    for address in ("/", "/article/1?state=all", "/history"):
        answer = await browser.send("GET", address, b"", "", {})
        hold(answer.status == 200, f"{address} can be read afterwards")
    return done


async def _sent(browser: _Browser, request: Any, flags: list[dict[str, str]]) -> int:
    method, path, given, headers = request
    if method == "UPLOAD":
        body, kind = _upload(*given), "multipart/form-data; boundary=x"
        answer = await browser.send("POST", path, body, kind, headers)
    else:
        flag = flags[len(path) % len(flags)]
        fields = {
            name: flag.get(value[1:], value) if value[:1] == "$" else value
            for name, value in given.items()
        }
        if method == "GET":
            query = _form(fields).decode()
            path = f"{path}{'&' if '?' in path else '?'}{query}" if query else path
            answer = await browser.send("GET", path, b"", "", headers)
        else:
            kind = "application/x-www-form-urlencoded"
            answer = await browser.send("POST", path, _form(fields), kind, headers)
    hold(answer.status in ANSWERS, f"{answer.status} is none of the answers of the page")
    goal = answer.headers.get("location", "/").removeprefix("http://127.0.0.1")
    hold(goal.startswith("/") and goal[1:2] not in ("/", "\\"), "it leads nowhere else")
    hold(answer.headers.get("content-security-policy") == POLICY, "every answer has the policy")
    if "text/html" in answer.headers.get("content-type", ""):
        shown = answer.body.decode("utf-8").lower()
        outside = re.search(r'<script(?![^>]* src="/static/)|\son\w+=\s*["\']', shown)
        hold(outside is None, "no script of a page stands in the page")
    return answer.status


REVIEW_TARGETS: dict[str, Target] = {
    "review": Target(
        _make, _prepare, "requests to every route: no answer of 500, no sentence lost, no script"
    ),
}
"""The review page, by name."""
