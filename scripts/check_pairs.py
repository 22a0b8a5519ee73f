"""``daeyeok check``: pairs in, flags out, a line for a line."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from align.bitext import Flag, Pair
from align.dismissals import undismissed
from align.mqm import Severity
from align.pipeline import BLOCK, SHOWN, check_pairs
from align.report import flag_record
from corpora.records import answer_lines
from scripts.output import Failures, source_blocks
from scripts.user_knowledge import (
    DismissalsOption,
    GlossaryOption,
    PrecisionOption,
    load_checks,
    load_dismissals,
)

__all__ = ["check"]


def check(
    pairs: Annotated[Path | None, typer.Argument(help="JSONL file; stdin without it.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = True,
    glossary: GlossaryOption = None,
    dismissals: DismissalsOption = None,
    precision: PrecisionOption = None,
    all: Annotated[bool, typer.Option("--all", help="Show doubtful flags too.")] = False,
    fail_on: Annotated[
        Severity | None, typer.Option(help="Exit with 1 if a flag is this severe or worse.")
    ] = None,
) -> None:
    """Check sentence pairs: lines {"id", "ko", "en"} in, lines {"id", "flags": [...]} out.

    Example: echo '{"id": 1, "ko": "3만명", "en": "3,000 people"}' | daeyeok check --jsonl

    Lines that lie ready are read and answered together, up to 64 at a time, and no line waits for
    another, so the command can stand in a pipe. A line that is no record is answered by
    {"error": ..., "line": N}.
    """
    failures, worst = Failures(), list[Flag]()
    rules, dismissed = load_checks(glossary, precision), load_dismissals(dismissals)

    def answer(records: Sequence[dict[str, Any]]) -> Iterator[Any]:
        of = [Pair.of(record["ko"], record["en"]) for record in records]
        found_in = check_pairs(of, rules, least=0.0 if all else SHOWN)
        for record, pair, found in zip(records, of, found_in, strict=True):
            flags = undismissed(found, pair, dismissed)
            if fail_on is not None:
                worst.extend(flag for flag in flags if flag.severity >= fail_on)
            yield flag_record(record.get("id", ""), flags)

    with source_blocks(pairs, BLOCK) as (blocks, name):
        fields = {"ko": str, "en": str}
        for error in answer_lines(blocks, sys.stdout.buffer, name, fields, answer):
            failures.add(str(error))
    sys.exit(failures.code or int(bool(worst)))


if __name__ == "__main__":
    typer.run(check)
