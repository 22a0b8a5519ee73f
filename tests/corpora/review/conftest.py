"""Review files built by hand, and the app on a port of its own."""

from __future__ import annotations

import re
import shutil
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from align.bitext import (
    Alignment,
    Article,
    Document,
    Flag,
    Link,
    Pair,
    Region,
    Repair,
    Role,
    Sentence,
)
from align.checks import Check, Finding
from align.mqm import Category, Severity
from align.pipeline import CheckedArticle
from corpora.review.app import create_app
from corpora.review.importing import import_article
from corpora.review.rechecking import Rechecker
from corpora.review.states import pair_value, state_of
from corpora.review.store import Store
from corpora.review.values import decided_flags

PAIRS: tuple[tuple[str, str], ...] = (
    ("강둑 예산 두 배로", "Budget for the bank doubled"),
    ("시는 강둑을 고친다고 말했다.", "The city SAID it would repair the bank."),
    ("주민 300여 명이 왔다.", "300 residents CAME and WENT."),
    ("경제가 나아졌다.", "Business got better."),
    ("공사는 9월에 시작된다.", "Work begins in September."),
    ("둑은 4km이다.", "The bank is 4 km LONG."),
)
SHOUT = re.compile(r"\b[A-Z]{3,}\b")


def shouting(pair: Pair) -> Iterator[Finding]:
    """A word stands in capitals."""
    for word in SHOUT.finditer(pair.en.text):
        start, end = word.span()
        repair = Repair("en", (start, end), word.group().lower())
        yield Finding(f"{word.group()} shouts", (), ((start, end),), "Write it small.", repair)


SHOUTING = Check("shouting", "spelling", Category.SPELLING, Severity.MINOR, shouting, 0.9)
RECHECKER = Rechecker(checks=(SHOUTING,), article_checks=())


def build_article(
    pairs: Sequence[tuple[str, str]] = PAIRS,
    *,
    id: str = "page-1",
    more: Sequence[tuple[int, Flag]] = (),
    dropped: str = "",
) -> CheckedArticle:
    """A page of these pairs, a sentence each, with the flags of SHOUTING and others by hand."""
    text, regions = "", []
    if dropped:
        regions.append(Region(dropped, 0, Role.NOISE, "an advertisement"))
        text = dropped + "\n"
    sides: dict[str, list[Region]] = {"ko": [], "en": []}
    for lang, column in (("ko", 0), ("en", 1)):
        for row in pairs:
            if row[column]:
                region = Region(row[column], len(text), Role(f"{lang}_body"), "by hand")
                sides[lang].append(region)
                text += row[column] + "\n"
    ko, en = (Document(lang, text, tuple(sides[lang])) for lang in ("ko", "en"))
    article = Article(id, ko, en, "ko-en", (*regions, *sides["ko"], *sides["en"]))
    sentences = {
        lang: tuple(Sentence(r.text, r.start, n, r.role) for n, r in enumerate(sides[lang]))
        for lang in sides
    }
    links, used = [], {"ko": 0, "en": 0}
    for row in pairs:
        held = {}
        for lang, words in zip(("ko", "en"), row, strict=True):
            held[lang] = (used[lang],) if words else ()
            used[lang] += bool(words)
        links.append(Link(held["ko"], held["en"], 1.0, 0.9))
    alignment = Alignment(article, sentences["ko"], sentences["en"], tuple(links))
    cut = alignment.pairs()
    flags_of = tuple(
        (*(flag for at, flag in more if at == index), *SHOUTING.flags(pair))
        for index, pair in enumerate(cut)
    )
    return CheckedArticle(alignment, cut, flags_of)


def misprint() -> Flag:
    """The Korean of the third pair is doubted."""
    return Flag(
        "misprint",
        "source_typo",
        Category.SOURCE,
        Severity.CRITICAL,
        "300여 reads as a misprint of 400여",
        ((3, 7),),
        (),
        "",
        Repair("ko", (3, 7), "400여"),
        0.9,
    )


@pytest.fixture(scope="session")
def build():
    return build_article


@pytest.fixture(scope="session")
def rechecker() -> Rechecker:
    return RECHECKER


def counts_are_right(store: Store) -> None:
    """What triggers and indexes keep is what counting anew gives."""
    with store.reading() as db:
        for row in db.execute("SELECT * FROM articles"):
            flags = db.execute(
                "SELECT state, severity FROM flags WHERE article = ?", [row["id"]]
            ).fetchall()
            waiting = [f["severity"] for f in flags if f["state"] in ("open", "conflict")]
            assert (row["flags"], row["todo"]) == (len(flags), len(waiting))
            for severity in Severity:
                assert row[severity.value] == waiting.count(severity.value)
            pairs = db.execute("SELECT count(*) FROM pairs WHERE article = ?", [row["id"]])
            assert row["pairs"] == pairs.fetchone()[0]
        for row in db.execute("SELECT id, todo FROM pairs"):
            held = db.execute("SELECT state FROM flags WHERE pair = ?", [row["id"]]).fetchall()
            states = [flag["state"] for flag in held]
            assert row["todo"] == sum(state in ("open", "conflict") for state in states)
            expected = []
            for decided in decided_flags(pair_value(db, row["id"])):
                said = db.execute(
                    "SELECT verdict FROM verdicts WHERE key = ? AND context = ?",
                    [decided.key, decided.context],
                )
                expected.append(state_of((s["verdict"] for s in said), fixed=decided.fixed))
            assert sorted(s for s in states if s != "marked") == sorted(expected)


@pytest.fixture(scope="session")
def assert_counts():
    return counts_are_right


@pytest.fixture(scope="session")
def reviewed_file(tmp_path_factory) -> Path:
    """The file that ``store`` opens a copy of: reading a page waits for the disk."""
    path = tmp_path_factory.mktemp("review") / "review.sqlite"
    with Store(path) as made:
        import_article(made, build_article(more=[(2, misprint())]), rechecker=RECHECKER)
    return path


@pytest.fixture
def store(tmp_path, reviewed_file) -> Iterator[Store]:
    """One article of six pairs and five flags; pairs have the numbers 1 to 6."""
    with Store(shutil.copy(reviewed_file, tmp_path)) as opened:
        yield opened
        counts_are_right(opened)


@pytest.fixture
def empty_store(tmp_path) -> Iterator[Store]:
    with Store(tmp_path / "empty.sqlite") as opened:
        yield opened


@contextmanager
def serving(app) -> Iterator[str]:
    """The app on a free port of this machine; its address."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        config = uvicorn.Config(app, lifespan="off", log_level="error", access_log=False)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


class Switch:
    """An app that is another one in every test: starting and stopping servers takes long."""

    app = None

    async def __call__(self, scope, receive, send) -> None:
        await self.app(scope, receive, send)


@pytest.fixture(scope="session")
def switchboard() -> Iterator[tuple[Switch, str]]:
    switch = Switch()
    with serving(switch) as address:
        yield switch, address


@pytest.fixture
def base(store, switchboard) -> str:
    """The address of the app of ``store``; browsers that give no name are Kim."""
    switch, address = switchboard
    switch.app = create_app(store, rechecker=RECHECKER, name="Kim")
    return address


@pytest.fixture(scope="session")
def serve():
    return serving


class Reviewer:
    """A browser without a screen: keeps its cookie, sends what htmx and a form would send."""

    def __init__(self, base: str, name: str = "") -> None:
        self.http = httpx.Client(base_url=base, headers={"Origin": base}, timeout=30)
        self.csrf = ""
        page = self.http.get("/name")
        [self.csrf] = re.findall(r'name="csrf" value="(\w+)"', page.text)[:1]
        if name:
            answer = self.http.post("/name", data={"csrf": self.csrf, "name": name, "next": "/"})
            assert answer.status_code == 303

    def get(self, address: str) -> httpx.Response:
        return self.http.get(address)

    def post(self, address: str, at: str = "/article/1", **fields: str) -> httpx.Response:
        headers = {"X-CSRF-Token": self.csrf, "HX-Request": "true", "HX-Current-URL": at}
        return self.http.post(address, data=fields, headers=headers)

    def flags(self, address: str = "/article/1?state=all") -> list[dict[str, str]]:
        """What the forms of the flags would send: key, context, and the pair."""
        found = re.findall(
            r'hx-post="/pair/(\d+)/verdict"[^>]*>\s*<input type="hidden" name="key" '
            r'value="(\w+)"><input type="hidden" name="context" value="(\w+)">'
            r'<input type="hidden" name="verdict" value="accept">',
            self.get(address).text,
        )
        return [{"pair": pair, "key": key, "context": context} for pair, key, context in found]

    def decide(self, flag: dict[str, str], verdict: str, reason: str = "Right.") -> httpx.Response:
        fields = {"key": flag["key"], "context": flag["context"], "verdict": verdict}
        return self.post(f"/pair/{flag['pair']}/verdict", **fields, reason=reason)


@pytest.fixture
def reviewer(sign_in) -> Reviewer:
    """Kim."""
    return sign_in("")


@pytest.fixture
def sign_in(base):
    """Another reviewer, by name."""
    opened: list[Reviewer] = []

    def signed_in(name: str) -> Reviewer:
        opened.append(Reviewer(base, name))
        return opened[-1]

    yield signed_in
    for one in opened:
        one.http.close()
