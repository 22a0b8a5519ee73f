"""Targets that are commands, called in this process: lines of JSON in, as many lines out."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from scripts.check_pairs import check
from scripts.fuzz.made import json_line, sentences
from scripts.fuzz.target import Target, Trial, hold
from scripts.fuzz.wounds import wound_bytes, wound_value
from scripts.link_sentences import Format, link

__all__ = ["COMMAND_TARGETS"]


def _make_lines(random: Random, record: Callable[[Random, int], Any]) -> bytes:
    """A few records, most of them wounded one by one, some files as a whole."""
    lines = []
    for number in range(random.randint(1, 3)):
        value = record(random, number)
        lines.append(json_line(wound_value(random, value) if random.random() < 0.75 else value))
    data = random.choice((b"\n", b"\n", b"\n\n", b"\r\n")).join(lines)
    return wound_bytes(random, data, lines) if random.random() < 0.2 else data


def _pair(random: Random, number: int) -> dict[str, Any]:
    ko, en = random.choice(sentences())
    return {"id": random.choice((number, f"p{number}")), "ko": ko, "en": en}


def _document(random: Random, number: int) -> dict[str, Any]:
    start, size = random.randrange(len(sentences()) - 4), random.randint(1, 4)
    chosen = sentences()[start : start + size]
    ko, en = [pair[0] for pair in chosen], [pair[1] for pair in chosen]
    if random.random() < 0.3:
        del random.choice((ko, en))[0]
    return {"ko": ko, "en": en}


def _prepare(folder: Path, command: Callable[[Path], None], answered: Answered) -> Trial:
    path = folder / "lines.jsonl"

    def trial(data: bytes) -> bool:
        path.write_bytes(data)
        with _silent() as out:
            try:
                command(path)
            except SystemExit as ended:
                code = ended.code
        hold(code in (0, 1, 2), "the exit code is 0, 1 or 2")
        asked = [line for line in data.split(b"\n") if line.strip()]
        said = out.getvalue().decode("utf-8").splitlines()
        hold(len(said) == len(asked), f"{len(asked)} lines in, {len(said)} lines out")
        refused = 0
        for line, answer in zip(asked, map(_strict, said), strict=True):
            if isinstance(answer, dict) and "error" in answer:
                refused += 1
            else:
                answered(json.loads(line.decode("utf-8", "replace").strip()), answer)
        hold((code == 2) == bool(refused), "the exit code tells of bad lines")
        return not refused

    return trial


Answered = Callable[[Any, Any], None]
"""Holds an answer against the record it answers."""


def _strict(line: str) -> Any:
    def refuse(name: str) -> None:
        hold(False, f"{name} is no JSON")

    return json.loads(line, parse_constant=refuse)


@contextmanager
def _silent() -> Iterator[io.BytesIO]:
    """What is written to stdout, while nothing reaches the terminal."""
    out = io.BytesIO()
    # Held by a name: the wrapper would close what it wraps when it goes.
    wrapper = io.TextIOWrapper(out, write_through=True)
    with redirect_stdout(wrapper), redirect_stderr(io.StringIO()):
        yield out
    wrapper.detach()


def _flags_answer(record: Any, answer: Any) -> None:
    hold(isinstance(answer, dict) and "flags" in answer, "an answer has flags")
    for flag in answer["flags"]:
        for side, text in (("source", record["ko"]), ("target", record["en"])):
            span = flag.get(f"{side}_span")
            hold(span is None or 0 <= span[0] < span[1] <= len(text), "spans lie inside")


def _links_answer(record: Any, answer: Any) -> None:
    ko = sorted(i for link in answer for i in link[0])
    en = sorted(j for link in answer for j in link[1])
    hold(ko == list(range(len(record["ko"]))), "every Korean sentence is in one link")
    hold(en == list(range(len(record["en"]))), "every English sentence is in one link")
    hold(all(0 <= link[2] <= 1 for link in answer), "a score is from 0 to 1")


def _check(path: Path) -> None:
    check(path, jsonl=True, all=True)


def _link(path: Path) -> None:
    link(path, jsonl=True, format=Format.JSONL)


COMMAND_TARGETS: dict[str, Target] = {
    "check": Target(
        partial(_make_lines, record=_pair),
        partial(_prepare, command=_check, answered=_flags_answer),
        "daeyeok check --jsonl --all: a line for a line, spans inside",
    ),
    "link": Target(
        partial(_make_lines, record=_document),
        partial(_prepare, command=_link, answered=_links_answer),
        "daeyeok link --jsonl: a line for a line, every sentence linked once",
    ),
}
"""Commands, by name."""
