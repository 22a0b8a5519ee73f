"""A full disk: said in one line with the name of the file, older files whole, nothing half."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys

import cheap_pages
import httpx
import pytest

from align.linking import Learned
from corpora.building import BuildConfig, BuildError, build_corpus
from corpora.building.digest import digest_rows
from corpora.formats import FORMATS, read_rows, write_rows
from corpora.review.app import create_app
from corpora.review.importing import import_rows
from corpora.review.store import Store
from corpora.rows import Row
from corpora.samples import SAMPLES, sample_path

PAGE = sample_path(SAMPLES[0])
OLD = "what was there before\n"


@pytest.fixture
def pairs(tmp_path):
    """A file of pairs, too long for a full disk."""
    path = tmp_path / "pairs.jsonl"
    rows = [Row(f"a/{n}", f"강이 {n}번 흐른다.", f"River {n} flows.") for n in range(2000)]
    write_rows(path, rows)
    return path


@pytest.mark.parametrize("format", ["json", "jsonl", "html"])
def test_a_report_leaves_the_older_one(disk, command, format):
    report = disk.path / "report"
    report.write_text(OLD)
    disk.fill()
    code, told = command("align", PAGE, "--format", format, "-o", report)
    assert (code, told) == (2, f"{report}: the disk is full\n")
    assert report.read_text() == OLD
    assert disk.names == ["report"]


@pytest.mark.parametrize("format", list(FORMATS))
def test_a_conversion_leaves_the_older_file(disk, command, pairs, format):
    target = disk.path / f"memory{FORMATS[format].endings[0]}"
    rows = [Row("a/0", "강", "river")]
    write_rows(target, rows)
    before = {path.name: path.read_bytes() for path in disk.path.iterdir()}
    disk.fill()
    code, told = command("convert", pairs, target)
    assert code == 2
    assert re.fullmatch(r"\S+/memory\.\w+: the disk is full\n", told)
    disk.free()
    assert {path.name: path.read_bytes() for path in disk.path.iterdir()} == before
    assert [row.en for row in read_rows(target)] == ["river"]


def test_a_pair_of_files_is_replaced_together_or_not_at_all(disk, command, pairs):
    target = disk.path / "news.ko"
    write_rows(target, [Row("a/0", "강", "river")])
    # Room for one of the two, whichever it is, and not for both.
    disk.fill(left=8192)
    assert command("convert", pairs, target)[0] == 2
    assert [(row.ko, row.en) for row in read_rows(target)] == [("강", "river")]
    assert disk.names == ["news.en", "news.ko"]


def test_a_tokeniser_leaves_the_older_one(disk, command, pairs):
    model = disk.path / "ko-en.model"
    model.write_text(OLD)
    disk.fill()
    code, told = command("tokeniser", pairs, "--vocab", "400", "-o", model)
    assert (code, told) == (2, f"{model}: the disk is full\n")
    assert model.read_text() == OLD


def test_learned_words_leave_the_older_ones(disk, command, tmp_path):
    table, documents = disk.path / "learned.tsv", tmp_path / "documents.jsonl"
    Learned({"강": (("river", 0.9),)}).save(table)
    documents.write_text('{"ko": ["강이 흐른다."], "en": ["The river flows."]}\n' * 40)
    disk.fill()
    code, told = command("link", documents, "--learn", "--learned", table)
    assert (code, told) == (2, f"{table}: the disk is full\n")
    assert Learned.load(table).known("강") == 0.9
    assert disk.names == ["learned.tsv"]


def test_precisions_leave_the_older_ones(disk, command, tmp_path):
    table, gold = disk.path / "precision.tsv", tmp_path / "gold.jsonl"
    table.write_text(OLD)
    gold.write_text(
        '{"id": "a", "ko": "관람객은 3만 5000명이다.", "en": "There were 350,000 visitors.", '
        '"kind": "error", "category": "digit"}\n'
    )
    disk.fill()
    code, told = command("calibrate", "--gold", gold, "-o", table)
    assert (code, told) == (2, f"{table}: the disk is full\n")
    assert table.read_text() == OLD


def test_a_dismissal_that_finds_no_room_harms_no_other(disk, command):
    path = disk.path / "dismissed.jsonl"
    assert command("dismiss", PAGE, 1, "--dismissals", path)[0] == 0
    before = path.read_bytes()
    # The file goes on in its last block, until that is full.
    path.write_bytes(before * (4096 // len(before)))
    held = path.read_bytes()
    disk.fill()
    code, told = command("dismiss", PAGE, 1, "--dismissals", path)
    assert (code, told) == (2, f"{path}: the disk is full\n")
    assert path.read_bytes() == held
    disk.free()
    assert command("dismiss", PAGE, 1, "--dismissals", path)[0] == 0
    assert path.read_bytes() == held + before


def test_made_pages_name_the_page_and_have_no_gold(disk, command):
    disk.fill(left=16384)
    code, told = command("make-pages", disk.path / "made", "--pages", 20)
    assert code == 2
    assert re.fullmatch(r"\S+/made/(pages/0000/p\d+\.\w+|gold\.jsonl): the disk is full\n", told)
    assert not (disk.path / "made/gold.jsonl").exists()


def test_a_dictionary_that_does_not_fit_leaves_the_lexicon(disk, command, tmp_path):
    words, lexicon = tmp_path / "words.tsv", disk.path / "lexicon.sqlite"
    words.write_text("강\triver\n")
    assert command("lexicon", "import", words, "--lexicon", lexicon)[0] == 0
    words.write_text("".join(f"강{n}\triver {n}\n" for n in range(3000)))
    disk.fill()
    code, told = command("lexicon", "import", words, "--lexicon", lexicon)
    assert code == 2
    assert told.startswith(f"{lexicon}: ")
    assert "full" in told
    disk.free()
    assert command("lexicon", "show", "강", "--lexicon", lexicon)[0] == 0
    assert disk.names == ["lexicon.sqlite"]


CONFIG = BuildConfig(shard_pages=10, vocab=0)
PAGES = cheap_pages.pages(40)


def build(out, **options):
    return build_corpus(
        PAGES, out, config=CONFIG, function=cheap_pages.align_cheaply, workers=2, **options
    )


@pytest.fixture
def undisturbed(here, tmp_path):
    """The rows of a build that had all the room it wanted."""
    build(tmp_path / "undisturbed", engine="here")
    return digest_rows(tmp_path / "undisturbed")


def test_a_build_goes_on_whenever_there_is_a_little_more_room(disk, here, undisturbed):
    out, stops = disk.path / "corpus", []
    for left in range(16384, disk.size, 16384):
        disk.fill(max(0, left - used(out)))
        try:
            build(out, engine="here", resume=True)
            break
        except BuildError as error:
            stops.append(str(error))
    assert len(stops) >= 5
    assert all(re.search(r"corpus\S*: the disk is full( \(\S+\))?$", said) for said in stops)
    assert digest_rows(out) == undisturbed
    assert not list(out.rglob("*.part"))
    assert not (out / ".staging").exists()


def used(folder) -> int:
    """Bytes of whole blocks, as the disk counts."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in files)


def test_a_build_with_workers_stops_and_goes_on(disk, undisturbed):
    out = disk.path / "corpus"
    disk.fill(left=32768)
    with pytest.raises(BuildError, match=r"corpus\S*: the disk is full"):
        build(out)
    disk.free()
    build(out, resume=True)
    assert digest_rows(out) == undisturbed


def test_the_command_says_how_to_go_on(disk, command):
    out = disk.path / "corpus"
    disk.fill(left=16384)
    code, told = command("build", PAGE, "-o", out, "--workers", 1)
    assert code == 2
    said, *more = told.splitlines()[-2:]
    assert re.fullmatch(rf"{out}\S*: the disk is full( \(\S+\))?", said)
    assert re.fullmatch("What is done stays. To go on: daeyeok .*--resume", *more)


def test_a_log_that_cannot_be_written_stops_no_build(tmp_path):
    words = [sys.executable, "-m", "scripts.daeyeok", "build", str(PAGE), "--workers", "1"]
    words += ["--vocab", "0", "-o", str(tmp_path / "corpus")]
    with open("/dev/full", "w") as full:
        done = subprocess.run(words, stderr=full, check=False)
    assert (tmp_path / "corpus/manifest.jsonl").exists()
    assert done.returncode == 0


def test_a_review_that_does_not_fit_is_not_begun(disk, command):
    disk.fill()
    file = disk.path / "review.sqlite"
    code, told = command("review", PAGE, "--db", file, "--no-browser")
    assert (code, told) == (2, f"{file}: the disk is full\n")


def test_pairs_that_do_not_fit_into_a_review_are_told(disk, command, pairs):
    file = disk.path / "review.sqlite"
    disk.fill(left=300 << 10)
    code, told = command("review", pairs, "--db", file, "--no-browser")
    assert (code, told) == (2, f"{file}: the disk is full\n")


class Reviewer:
    """A browser without a screen, in front of the review page of a file."""

    def __init__(self, store) -> None:
        self.app = create_app(store, name="Kim")
        self.headers = {"origin": "http://127.0.0.1", "hx-request": "true"}
        page = self.ask("GET", "/name")
        self.headers["cookie"] = page.headers["set-cookie"].partition(";")[0]
        [self.headers["x-csrf-token"]] = re.findall(r'name="csrf" value="(\w+)"', page.text)[:1]

    def ask(self, method: str, path: str, **given):
        return asyncio.run(self.answer(method, path, given))

    async def answer(self, method: str, path: str, given):
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
            return await http.request(method, path, data=given or None, headers=self.headers)

    def say(self, words: str):
        return self.ask("POST", "/pair/1/comment", text=words)


def test_what_a_reviewer_says_is_kept_or_refused_in_words(disk):
    path = disk.path / "review.sqlite"
    with Store(path) as store:
        import_rows(store, [Row("a/0", "강", "river", article="a")], source="a", name="a")
        reviewer, kept = Reviewer(store), []
        disk.fill(left=64 << 10)
        for number in range(200):
            answer = reviewer.say(f"{number} {'so' * 300}")
            if answer.status_code != 200:
                break
            kept.append(number)
        assert (answer.status_code, bool(kept)) == (507, True)
        said = f"Not kept: {path}: the disk is full. Once that is mended, do it again."
        assert answer.text == said
        assert reviewer.ask("GET", "/pairs?state=all").status_code == 200
        assert comments(store) == kept
        disk.free()
        assert reviewer.say("after").status_code == 200
    with Store(path) as store:
        assert len(comments(store)) == len(kept) + 1


def comments(store) -> list[int | str]:
    """The first word of each comment that is in the file."""
    with store.reading() as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        rows = db.execute("SELECT value FROM comments ORDER BY id").fetchall()
    words = [json.loads(row["value"])["text"].split()[0] for row in rows]
    return [int(word) if word.isdecimal() else word for word in words]
