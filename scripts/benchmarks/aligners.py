"""Sentence aligners side by side: the same documents, each aligner in a process of its own.

A system is run as ``python -m scripts.benchmarks.aligners SYSTEM DOCUMENTS OUT [PROGRAM] [ENCODER]``,
so that its peak memory is its own and that of the programs it starts.
"""

from __future__ import annotations

import itertools
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from align.bitext import Link
from align.evaluation import Compared, score_links
from align.linking import link_texts
from corpora.links import read_links
from corpora.made_pages import make_page
from corpora.pages import read_page
from corpora.samples import SAMPLES, sample_path

__all__ = ["Document", "Measured", "grown", "measure", "read_sets", "sample_set"]

Found = list[Link]
OVERLAPS = 4
"""Sentences that Vecalign may join on one side."""
LIMIT = 600.0
"""Seconds after which a run is given up."""
CYCLE, KOREAN_ONLY, ENGLISH_ONLY = 1_000, range(200, 240), range(600, 640)
"""Of so many pages of a long document, those whose English, whose Korean is missing: each about
300 sentences in a row."""
GROWN_SEED = 20


@dataclass(frozen=True, slots=True)
class Document:
    """Sentences of both languages and their gold links."""

    ko: list[str]
    en: list[str]
    gold: list[Link]


@dataclass(frozen=True, slots=True)
class Measured:
    """What one system did on some documents: rates, seconds, peak memory in MiB."""

    strict: float
    null: float
    seconds_per_1000: float
    peak_mib: float
    links: list[Found]


def read_sets(folder: Path) -> dict[str, list[Document]]:
    """Every set of a folder that has gold links, by name."""
    sets = {}
    for path in sorted(folder.glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        if all("gold" in record for record in records) and not records[0].get("block_ko"):
            sets[path.stem] = [
                Document(r["ko"], r["en"], [Link(tuple(g[0]), tuple(g[1])) for g in r["gold"]])
                for r in records
            ]
    return sets


def sample_set() -> dict[str, list[Document]]:
    """The pages that come with the library, as one set."""
    documents = []
    for name in SAMPLES:
        gold = json.loads(sample_path(Path(name).stem + ".gold.json").read_text("utf-8"))
        text = read_page(sample_path(name)).ko.text
        ko, en = ([text[a:b] for a, b in gold[f"{side}_sentences"]] for side in ("ko", "en"))
        links = [Link(tuple(a), tuple(b)) for a, b in gold["links"]]
        documents.append(Document(ko, en, links))
    return {"samples": documents}


def grown(sentences: int) -> Document:
    """One long document of made pages, with blocks of hundreds of sentences missing.

    >>> one = grown(40)
    >>> len(one.ko) >= 40, one.gold[0].kind
    (True, '1-1')
    """
    ko: list[str] = []
    en: list[str] = []
    gold: list[Link] = []
    made = (make_page(number, seed=GROWN_SEED).gold for number in itertools.count())
    pages = (page for page in made if "links" in page)  # Some pages are made unreadable.
    for number, page in enumerate(pages):
        if len(ko) >= sentences:
            break
        place = number % CYCLE
        has_ko, has_en = place not in ENGLISH_ONLY, place not in KOREAN_ONLY
        if has_ko and has_en:
            gold.extend(
                Link(tuple(i + len(ko) for i in own), tuple(j + len(en) for j in other))
                for own, other in page["links"]
            )
        ko.extend(page["ko"] if has_ko else ())
        en.extend(page["en"] if has_en else ())
    return Document(ko, en, gold)


def measure(
    system: str, documents: Sequence[Document], *, program: str = "", encoder: str = ""
) -> Measured | None:
    """Run a system of ``SYSTEMS`` on documents; None where it takes longer than ``LIMIT``.

    Raises:
        RuntimeError: the system failed; with the last line it said.
    """
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder) / "given.json", Path(folder) / "out.json"
        given.write_text(json.dumps([[one.ko, one.en] for one in documents]), encoding="utf-8")
        files = str(given), str(out)
        command = [
            sys.executable,
            "-m",
            "scripts.benchmarks.aligners",
            system,
            *files,
            program,
            encoder,
        ]
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return None
        if run.returncode:
            raise RuntimeError(f"{system}: {run.stderr.strip().splitlines()[-1:]}")
        told: dict[str, Any] = json.loads(out.read_text("utf-8"))
    links = [[Link(tuple(ko), tuple(en)) for ko, en in found] for found in told["links"]]
    scores = score_links(
        Compared(one.gold, found, len(one.ko), len(one.en))
        for one, found in zip(documents, links, strict=True)
    )
    sentences = sum(len(one.ko) for one in documents)
    seconds = 1000.0 * told["seconds"] / max(1, sentences)
    return Measured(scores.strict.f1, scores.null.f1, seconds, told["peak_mib"], links)


def _ours(ko: list[str], en: list[str], program: str, encoder: str) -> Found:
    return list(link_texts(ko, en))


def _gale_church(ko: list[str], en: list[str], program: str, encoder: str) -> Found:
    """NLTK's, told the lengths in characters as its own documentation does."""
    from nltk.translate.gale_church import align_blocks

    links: list[tuple[set[int], set[int]]] = []
    for i, j in align_blocks([len(text) for text in ko], [len(text) for text in en]):
        if links and (i in links[-1][0] or j in links[-1][1]):
            links[-1][0].add(i)
            links[-1][1].add(j)
        else:
            links.append(({i}, {j}))
    return [Link(tuple(sorted(a)), tuple(sorted(b))) for a, b in links]


def _hunalign(ko: list[str], en: list[str], program: str, encoder: str) -> Found:
    """hunalign without a dictionary, with its own realignment."""
    with tempfile.TemporaryDirectory() as folder:
        ko_file, en_file = _written(Path(folder), ko, en)
        empty, ladder = Path(folder) / "empty.dic", Path(folder) / "ladder"
        empty.touch()
        run = [program, "-realign", str(empty), str(ko_file), str(en_file)]
        done = subprocess.run(run, capture_output=True, check=True)
        ladder.write_bytes(done.stdout)
        return [link for one in read_links(ladder, "ladder") for link in one.links]


def _vecalign(ko: list[str], en: list[str], program: str, encoder: str) -> Found:
    """Vecalign over the vectors of a sentence-transformers model."""
    from align.linking.encoder import Encoder

    model = Encoder(encoder)
    with tempfile.TemporaryDirectory() as folder:
        files = _written(Path(folder), ko, en)
        command = [sys.executable, program, "--alignment_max_size", str(OVERLAPS + 1)]
        for option, file, texts in zip(("src", "tgt"), files, (ko, en), strict=True):
            overlaps = sorted(set(_overlaps([_line(text) for text in texts])))
            names, vectors = file.with_suffix(".overlaps"), file.with_suffix(".vectors")
            names.write_text("".join(text + "\n" for text in overlaps), encoding="utf-8")
            model.encode(overlaps).astype(np.float32).tofile(vectors)
            command += [f"--{option}", str(file), f"--{option}_embed", str(names), str(vectors)]
        done = subprocess.run(command, capture_output=True, check=True)
        out = Path(folder) / "links"
        out.write_bytes(done.stdout)
        return [link for one in read_links(out, "vecalign") for link in one.links]


def _overlaps(lines: Sequence[str]) -> Iterator[str]:
    """What Vecalign looks up: every run of lines, and its mark for a run before the text."""
    yield "PAD"
    for width in range(1, OVERLAPS + 1):
        for start in range(len(lines) - width + 1):
            yield " ".join(lines[start : start + width])[:10000]


def _written(folder: Path, ko: Sequence[str], en: Sequence[str]) -> tuple[Path, Path]:
    files = folder / "ko.txt", folder / "en.txt"
    for file, texts in zip(files, (ko, en), strict=True):
        file.write_text("".join(_line(text) + "\n" for text in texts), encoding="utf-8")
    return files


def _line(text: str) -> str:
    return " ".join(text.split()) or "BLANK_LINE"


SYSTEMS: dict[str, Callable[[list[str], list[str], str, str], Found]] = {
    "ours": _ours,
    "gale_church": _gale_church,
    "hunalign": _hunalign,
    "vecalign": _vecalign,
}


def _run(system: str, given: str, out: str, program: str, encoder: str) -> None:
    documents = json.loads(Path(given).read_text("utf-8"))
    begun = time.perf_counter()
    links = [SYSTEMS[system](ko, en, program, encoder) for ko, en in documents]
    seconds = time.perf_counter() - begun
    peak = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    told = {
        "links": [[[link.ko, link.en] for link in found] for found in links],
        "seconds": seconds,
        "peak_mib": round(peak / 1024.0, 1),
    }
    Path(out).write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    _run(*sys.argv[1:])
