"""Sound material of every kind the readers know, before anything is done to it."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from align.bitext import Flag, Repair
from align.mqm import Category, Severity
from corpora.formats import FORMATS, write_rows
from corpora.made_pages import make_page
from corpora.rows import Row
from corpora.samples import SAMPLES, sample_path

__all__ = [
    *("BETWEEN", "EN_PARTS", "KO_PARTS", "expression", "file_of", "json_line", "memory_folder"),
    *("pages", "rows", "sentences"),
]

KO_PARTS = (
    "지난달 3일 오전 10시 30분 내년 상반기 2024년 '24년 어제 사흘 보름 이틀째 월요일 3년 전 올해 말까지 "
    "12월 25일(수) 1~3월 5월부터 3만 5천 1만2000 57,000 3.5 여명 여 약 가량 명 원 억 조 경 만 천 백 십 "
    "삼천오백 서른두 스물 두세 수십 % %p 퍼센트포인트 배 ㎡ km 시속 월 50건 당 하루 평균 최소 이상 미만 "
    "1/3 3분의 1 절반 두 배 1:2 제3회 2차 3층 101동 010-1234-5678 A4 5G 2대 1 이 는 을 에 의 강이 넘쳤다."
).split(" ")
EN_PARTS = (
    "on the 3rd of last month at 10:30 a.m. next year's first half 2024 '24 yesterday three days "
    "Monday Dec. 25, 2024 1-3 March years ago until 35 thousand 57,000 3.5 million bn some about "
    "over more than -odd people won $ £ ₩ US$ trillion hundred a dozen thirty-two twenty % "
    "percentage points times square meters km/h 50 a month per day average at least or more fewer "
    "1/3 one third half double 2-1 No. 3 21st second floor 101 the of and to said. It rose by"
).split(" ")
SITES = ("https://haeoreum.example/news/17", "https://byeoldam.example/a?b=c&d=e", "")


@functools.cache
def pages() -> tuple[bytes, ...]:
    """The samples and made pages of all layouts, as files hold them."""
    shipped = [sample_path(name).read_bytes() for name in SAMPLES]
    return (*shipped, *(make_page(number, seed=5).content for number in range(40)))


@functools.cache
def sentences() -> tuple[tuple[str, str], ...]:
    """Korean and English of made pages, linked."""
    found = []
    for number in range(30):
        gold = make_page(number, seed=6).gold
        for ko, en in gold.get("links", ()):
            sides = (gold["ko"][i] for i in ko), (gold["en"][j] for j in en)
            found.append((" ".join(sides[0]), " ".join(sides[1])))
    return tuple(found)


def expression(random: Random, parts: Sequence[str]) -> str:
    """Words of numbers and dates in an order that no grammar expects."""
    chosen = (random.choice(parts) for _ in range(random.randint(1, 12)))
    return "".join(word + random.choice((" ", "", " ")) for word in chosen)


def rows(random: Random) -> list[Row]:
    """A few rows of a corpus, with and without flags."""
    made = []
    for number in range(random.randint(1, 4)):
        ko, en = random.choice(sentences())
        row = Row(f"a/{number}", ko, en, "a", random.choice(SITES), number, "1-1", "body")
        if random.random() < 0.5:
            row = replace(row, ko_span=(0, len(ko)), en_span=(9, 9 + len(en)), score=0.5)
        if random.random() < 0.3:
            spans = ((0, min(2, len(ko))),)
            repair = Repair("ko", spans[0], "불과") if random.random() < 0.5 else None
            flag = Flag(
                *("number", "number", Category.NUMBER, Severity.MAJOR, "A figure", spans, ()),
                *("Try this.", repair, 0.5),
            )
            row = replace(row, flags=(flag,))
        made.append(row)
    return made


def file_of(format: str, random: Random) -> bytes:
    """The bytes of a file with some rows; of the two of Moses, with ``BETWEEN`` between them."""
    return _file_of(format, random.randrange(DIFFERENT))


@functools.cache
def _file_of(format: str, number: int) -> bytes:
    with TemporaryDirectory(dir=memory_folder()) as folder:
        path = Path(folder) / f"x{FORMATS[format].endings[0]}"
        write_rows(path, rows(Random(number)), format)
        written = sorted(Path(folder).iterdir(), reverse=True)
        return BETWEEN.join(one.read_bytes() for one in written)


def memory_folder() -> str | None:
    """Where files are written without waiting for a disk, if there is such a place."""
    folder = Path("/dev/shm")
    return str(folder) if folder.is_dir() else None


DIFFERENT = 200
"""Sound files of a format that are made; what is done to them is different each time."""
BETWEEN = b"\x1e\x1d\x1e"
"""Between the files of an input that is several."""


def json_line(record: object) -> bytes:
    """A record as a line of JSON, non-ASCII letters as they are unless UTF-8 has none."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")
