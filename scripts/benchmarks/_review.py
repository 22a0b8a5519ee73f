"""A review file of made pairs with flags, and the command that serves it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from align.bitext import Flag
from align.checks import ALL_CHECKS
from align.mqm import Severity
from corpora.review.actions import give_verdict
from corpora.review.importing import import_rows
from corpora.review.store import Store
from scripts.benchmarks._figure import made_rows

if TYPE_CHECKING:
    from corpora.rows import Row

__all__ = ["HITS", "kill_server", "make_review", "serving", "start_server"]

HITS = {"항구": 1, "다리": 999, "박물": 1_500}
"""Words and how many pairs hold them: the last ones, which a search comes to last. From 1,000
matches on the page looks for rows in another way."""
LONG = 200
"""Pairs of the first article, several pages; all others have ten."""
JUDGED = 200
"""Flags with verdicts, at most half of them."""
JUDGES = ("Choi", "Han")
"""Who gave them; nobody else has reviewed here before."""


def make_review(path: Path, count: int) -> None:
    """Write a review file of so many pairs; three of eight bear a flag, some of them judged."""
    with Store(path) as store:
        import_rows(store, flagged_rows(count), name="made")
        with store.reading() as db:
            flags = db.execute("SELECT pair, key, context FROM flags ORDER BY id").fetchall()
        judged = flags[:: max(2, len(flags) // JUDGED)]
        one, other = JUDGES
        for number, (pair, key, context) in enumerate(judged):
            give_verdict(store, one, pair, key, context, ("accept", "dismiss")[number % 2])
            if number % 3 == 0:
                give_verdict(store, other, pair, key, context, ("dismiss", "accept")[number % 2])


def flagged_rows(count: int) -> Iterator[Row]:
    """Made rows with flags of every check and severity, and with the words of ``HITS``."""
    checks, severities = cycle(ALL_CHECKS), cycle(Severity)
    for number, row in enumerate(made_rows(count)):
        words = [word for word, hits in HITS.items() if number >= count - hits]
        row = replace(row, ko=" ".join([row.ko, *words]))
        if number < LONG:
            row = replace(row, article="long")
        if number % 8 < 3:
            check = next(checks)
            ko, en = row.ko.index("도서관"), row.en.index("library")
            flag = Flag(
                check.name,
                check.family,
                check.category,
                next(severities),
                "Made to be measured",
                ko=((ko, ko + len("도서관")),),
                en=((en, en + len("library")),),
            )
            row = replace(row, flags=(flag,))
        yield row


def start_server(path: Path, *options: str) -> tuple[subprocess.Popen[str], str]:
    """``daeyeok review`` on a review file, in a process of its own, and its address.

    Raises:
        RuntimeError: it has not started; with what it said.
    """
    words = ("-m", "scripts.daeyeok", "review", "--db", str(path), "--no-browser", *options)
    server = subprocess.Popen(
        [sys.executable, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    assert server.stderr is not None
    first = server.stderr.readline()
    found = re.search(r"http://127\.0\.0\.1:\d+", first)
    if found is None:
        said = first + server.stderr.read()
        kill_server(server)
        raise RuntimeError(f"daeyeok review has not started: {' '.join(said.split())}")
    return server, found.group()


def kill_server(server: subprocess.Popen[str]) -> None:
    """``kill -9``, and wait until it is gone."""
    server.kill()
    server.wait()
    if server.stderr is not None:
        server.stderr.close()


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The address of a server that takes every browser for one new reviewer."""
    server, address = start_server(path, "--name", "Kim")
    try:
        yield address
    finally:
        kill_server(server)
