"""Where the page is served, to whom; and that a killed server has lost nothing it confirmed."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from corpora.review.importing import import_article
from corpora.review.safety import LOOPBACK
from corpora.review.serving import choose_place
from corpora.review.store import Store

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("host", [None, "localhost", "127.0.0.1"])
def test_loopback_needs_no_token(host):
    place = choose_place(host)
    assert (place.address, place.hosts, place.token) == ("127.0.0.1", LOOPBACK, "")


def test_whoever_can_come_from_elsewhere_needs_the_link():
    place = choose_place("0.0.0.0")
    assert len(place.token) >= 32
    assert set(LOOPBACK) < set(place.hosts)
    assert place.link(8000, "/article/1") == f"http://{place.hosts[0]}:8000/?token={place.token}"
    assert choose_place("0.0.0.0").token != place.token


def test_no_address_of_any_machine_is_refused():
    with pytest.raises(ValueError, match="no such address"):
        choose_place("no such host")


def test_without_sources_the_command_opens_a_page_that_teaches(tmp_path):
    command = [sys.executable, "-m", "scripts.daeyeok", "review", "--no-browser", "--name", "Kim"]
    server = subprocess.Popen(
        [*command, "--db", str(tmp_path / "r.sqlite")], stderr=subprocess.PIPE, text=True, cwd=ROOT
    )
    try:
        base = re.search(r"http://\S+", server.stderr.readline()).group()
        with httpx.Client(timeout=30) as http:
            page = answer_of(http, base).text
        assert "Nothing to review yet" in page
        assert "daeyeok review page.txt" in page
    finally:
        server.kill()
        server.wait()
        server.stderr.close()


SERVER = """
import sys
from corpora.review.serving import choose_place, serve
from corpora.review.store import Store
with Store(sys.argv[1]) as store:
    serve(store, choose_place(None), ready=lambda port: print(port, flush=True))
"""


def start(path: Path) -> tuple[subprocess.Popen[str], str]:
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    return server, f"http://127.0.0.1:{server.stdout.readline().strip()}"


def answer_of(http: httpx.Client, address: str) -> httpx.Response:
    """The first answer of a server that is starting."""
    for _ in range(100):
        with contextlib.suppress(httpx.ConnectError):
            return http.get(address)
        time.sleep(0.05)
    raise AssertionError(f"nothing answers at {address}")


def sign_in(base: str, name: str) -> httpx.Client:
    http = httpx.Client(base_url=base, headers={"Origin": base}, timeout=30)
    page = answer_of(http, "/name")
    csrf = re.search(r'name="csrf" value="(\w+)"', page.text).group(1)
    assert http.post("/name", data={"csrf": csrf, "name": name, "next": "/"}).status_code == 303
    http.headers.update({"X-CSRF-Token": csrf, "HX-Request": "true"})
    return http


def test_a_killed_server_has_lost_no_verdict_that_it_confirmed(tmp_path, build, rechecker):
    path = tmp_path / "review.sqlite"
    with Store(path) as store:
        loud = [(f"가{n}", f"It is {chr(65 + n % 26) * 3}{n} LOUD") for n in range(60)]
        import_article(store, build(loud), rechecker=rechecker)
        with store.reading() as db:
            flags = db.execute("SELECT pair, key, context FROM flags").fetchall()
    server, base = start(path)
    clients = {who: sign_in(base, who) for who in ("Kim", "Lee", "Park")}
    rng = random.Random(3)
    confirmed: dict[tuple[str, str, str], str] = {}

    def give(who: str, flag: sqlite3.Row) -> None:
        fields = {"key": flag["key"], "context": flag["context"]}
        fields |= {"verdict": rng.choice(["accept", "dismiss"]), "reason": "Right."}
        try:
            answer = clients[who].post(f"/pair/{flag['pair']}/verdict", data=fields)
        except httpx.HTTPError:
            return
        if answer.status_code == 200:
            confirmed[who, flag["key"], flag["context"]] = fields["verdict"]
            if len(confirmed) == 80:
                os.kill(server.pid, signal.SIGKILL)

    with ThreadPoolExecutor(12) as pool:
        jobs = [pool.submit(give, who, flag) for flag in flags for who in clients]
    for job in jobs:
        job.result()
    server.wait(10)
    server.stdout.close()
    for http in clients.values():
        http.close()
    assert 80 <= len(confirmed) < 3 * len(flags)
    with Store(path) as store, store.reading() as db:
        rows = db.execute("SELECT who, key, context, verdict FROM verdicts").fetchall()
        held = {tuple(row[:3]): row["verdict"] for row in rows}
        assert {key: held.get(key) for key in confirmed} == confirmed
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
