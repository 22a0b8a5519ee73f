"""Keeping: verdicts posted at once to a server that is killed and started again; none may be lost."""

from __future__ import annotations

import importlib.util
import random
import re
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from corpora.review.store import Store
from scripts.benchmarks._figure import SEED, Benchmark, Figure
from scripts.benchmarks._review import kill_server, make_review, start_server

if TYPE_CHECKING:
    import httpx

VERDICTS, KILLS, AT_ONCE = 5_000, 5, 100
REVIEWERS = ("Kim", "Lee", "Park")
BACK_S = 120.0
"""How long a reviewer waits for a killed server to be back."""


@dataclass(frozen=True, slots=True, order=True)
class Verdict:
    """What a reviewer says of a flag; ``pair`` is its number in the file."""

    who: str
    pair: int
    key: str
    context: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Posted:
    """What came of posting verdicts.

    Args:
        cut: posts that got no answer, because of a kill; each was posted again.
    """

    acknowledged: tuple[Verdict, ...]
    cut: int
    kills: int


def measure(scale: float) -> Iterator[Figure]:
    """Verdicts that were acknowledged, and those of them that are not in the file.

    A killed process leaves to the system what it had written: this shows that nothing is
    acknowledged sooner, not what a power cut would leave.

    Raises:
        RuntimeError: one is lost.
    """
    if importlib.util.find_spec("httpx") is None:
        yield Figure("left out: httpx is not installed", 0.0, "verdicts")
        return
    count = max(60, round(VERDICTS * scale))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "review.sqlite"
        asked = ask(path, count)
        found = post_while_killing(path, asked, max(1, round(KILLS * scale)))
        missing = lost(path, found.acknowledged)
    distinct = float(len(set(found.acknowledged)))
    yield Figure("kill -9 of the server", found.kills, "kills")
    yield Figure("posts cut off by them, and repeated", found.cut, "posts")
    acknowledged = float(len(found.acknowledged))
    yield Figure("verdicts acknowledged", acknowledged, "verdicts", bar=count, least=True)
    yield Figure("distinct ones", distinct, "verdicts", bar=count, least=True)
    yield Figure("lost", float(len(missing)), "verdicts", bar=0.0)
    if missing:
        raise RuntimeError(f"{len(missing)} acknowledged verdicts are not in the file")


def ask(path: Path, count: int) -> list[Verdict]:
    """Make a review file, and so many verdicts that its reviewers are to give, all different."""
    make_review(path, 2 * count)  # Three of eight pairs are flagged, half of them or more open.
    with Store(path) as store, store.reading() as db:
        # Those that nobody has judged yet: what is found later has been posted here.
        query = "SELECT pair, key, context FROM flags WHERE state = 'open' ORDER BY id"
        flags = db.execute(query).fetchall()
    rng = random.Random(SEED)
    asked = [
        Verdict(who, pair, key, context, rng.choice(["accept", "dismiss"]))
        for pair, key, context in flags
        for who in REVIEWERS
    ][:count]
    rng.shuffle(asked)
    return asked


def post_while_killing(path: Path, asked: Sequence[Verdict], kills: int) -> Posted:
    """Post the verdicts, many at once; kill the server at even steps, and once more at the end.

    Raises:
        RuntimeError: a verdict was refused, or the server did not come back.
    """
    server, address = start_server(path)
    steps = {len(asked) * kill // (kills + 1) for kill in range(1, kills + 1)}
    acknowledged: list[Verdict] = []
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        with _Posting(address) as posting:
            jobs = [pool.submit(posting.post, verdict) for verdict in asked]
            for job in as_completed(jobs):
                acknowledged.append(job.result())
                if len(acknowledged) in steps:
                    posting.up.clear()
                    kill_server(server)
                    server, _ = start_server(path, "--port", str(urlsplit(address).port))
                    posting.up.set()
    finally:
        pool.shutdown(cancel_futures=True)
        kill_server(server)
    return Posted(tuple(acknowledged), posting.cut, len(steps))


class _Posting:
    """The reviewers' browsers, without a screen. A post that is cut off is posted again."""

    def __init__(self, address: str) -> None:
        self.up = threading.Event()
        self.up.set()
        self.cut = 0
        self.given_up = False
        self._counting = threading.Lock()
        self._browsers = {who: _sign_in(address, who) for who in REVIEWERS}

    def __enter__(self) -> _Posting:
        return self

    def __exit__(self, *error: object) -> None:
        """Let go whoever waits for the server, and close the browsers."""
        self.given_up = True
        self.up.set()
        for browser in self._browsers.values():
            browser.close()

    def post(self, verdict: Verdict) -> Verdict:
        import httpx

        fields = {"key": verdict.key, "context": verdict.context, "verdict": verdict.verdict}
        fields["reason"] = "Benchmark."
        while True:
            # Knocking at a closed port would now and then take it from the server to come.
            if not self.up.wait(BACK_S) or self.given_up:
                raise RuntimeError("the server has not come back")
            try:
                browser = self._browsers[verdict.who]
                answer = browser.post(f"/pair/{verdict.pair}/verdict", data=fields)
            except httpx.TransportError:
                with self._counting:
                    self.cut += 1
                continue
            if answer.status_code != 200:
                raise RuntimeError(f"a verdict got {answer.status_code}: {answer.text[:200]}")
            return verdict


def _sign_in(address: str, who: str) -> httpx.Client:
    import httpx

    limits = httpx.Limits(max_connections=AT_ONCE)
    headers = {"Origin": address, "HX-Request": "true"}
    browser = httpx.Client(base_url=address, headers=headers, limits=limits, timeout=120)
    found = re.search(r'name="csrf" value="(\w+)"', browser.get("/name").text)
    assert found is not None
    named = browser.post("/name", data={"csrf": found.group(1), "name": who, "next": "/"})
    assert named.status_code == 303
    browser.headers["X-CSRF-Token"] = found.group(1)
    return browser


def lost(path: Path, acknowledged: Sequence[Verdict]) -> list[Verdict]:
    """Acknowledged verdicts that the file does not hold as they were given."""
    with Store(path) as store, store.reading() as db:
        rows = db.execute("SELECT who, key, context, verdict FROM verdicts").fetchall()
    held = {tuple(row) for row in rows}
    return [one for one in acknowledged if (one.who, one.key, one.context, one.verdict) not in held]


BENCHMARK = Benchmark("keeping", "verdicts through kill -9 of the review server", measure)
