"""Pages that are JSON and need no language to be aligned; workers import this file by its name."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

from align.bitext import Flag
from align.errors import NoKoreanText
from align.mqm import Category, Severity
from corpora.building.aligning import AlignedPage, Notes
from corpora.rows import Row
from corpora.sources import Rejection, SourcePage

KO = (
    "강 시장 도시 다리 시민 학교 공원 도서관 버스 병원 축제 예산 지난달 올해 내년 크게 새로".split()
)
EN = "river mayor city bridge people school park library bus hospital feast budget month year".split()


def sentence(rng, words, length=12):
    return " ".join(rng.choice(words) + str(rng.randrange(1000)) for _ in range(length)) + "."


def page(name, pairs, **orders):
    body = json.dumps({"pairs": pairs, **orders}, ensure_ascii=False).encode()
    return SourcePage(name, f"https://news.example/{name}", body)


def pages(count, *, seed=0, pairs=4):
    """Pages of random pairs; of every ten one repeats an earlier page, one nearly, one is bad."""
    rng, made = random.Random(seed), []
    for number in range(count):
        name = f"page-{number:04}"
        texts = [[sentence(rng, KO), sentence(rng, EN)] for _ in range(pairs)]
        if number % 10 == 7:
            texts = json.loads(made[number - 7].content)["pairs"]
        if number % 10 == 8:
            texts = [*json.loads(made[number - 8].content)["pairs"][:-1], texts[0]]
        if number % 10 == 5:
            made.append(Rejection(name, "", "no such file"))
            continue
        if number % 10 == 6:
            texts[0][1] = ""
            texts[1] = json.loads(made[number - 6].content)["pairs"][1]
        made.append(page(name, texts))
    return made


def align_cheaply(page, config):
    """The pairs a page lists; or what it orders: to raise, to wait, to be killed."""
    told = json.loads(page.content)
    if told.get("raise") == "page":
        raise NoKoreanText(page.id, "0 Hangul syllables of text")
    if told.get("raise"):
        raise ZeroDivisionError(told["raise"])
    if told.get("wait"):
        time.sleep(told["wait"])
    if told.get("die") == "always" or (told.get("die") and not Path(told["die"]).exists()):
        if told["die"] != "always":
            Path(told["die"]).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    flag = Flag("number", "number", Category.NUMBER, Severity.MINOR, "5 became 6", confidence=0.9)
    rows = tuple(
        Row(f"{page.id}/{at}", ko, en, page.id, page.url, at, score=0.99, flags=(flag,))
        for at, (ko, en) in enumerate(told["pairs"])
    )
    notes = tuple(
        Notes(
            ("강",),
            ("시장\tmayor",),
            tuple(sorted(set(r.ko.split()))),
            tuple(sorted(set(r.en.split()))),
        )
        for r in rows
    )
    return AlignedPage(rows, notes)
