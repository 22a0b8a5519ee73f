"""``daeyeok link``: lists of sentences in, links out, a line for a line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from align.linking import link_texts
from corpora.records import answer_lines
from scripts.output import Failures, source_lines

__all__ = ["link"]


def link(
    documents: Annotated[Path | None, typer.Argument(help="JSONL file; stdin without it.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = True,
) -> None:
    """Link sentences: lines {"ko": [...], "en": [...]} in, lines of links out.

    A link is [[Korean indexes], [English indexes], score]; an empty list means that nothing
    corresponds. Each line is answered at once, so the command can stand in a pipe.

    Example: echo '{"ko": ["비가 왔다."], "en": ["It rained."]}' | daeyeok link --jsonl
    """
    failures = Failures()

    def answer(record: dict[str, Any]) -> Any:
        links = link_texts(record["ko"], record["en"])
        return [[list(found.ko), list(found.en), round(found.score, 4)] for found in links]

    with source_lines(documents) as (lines, name):
        fields = {"ko": list, "en": list}
        for error in answer_lines(lines, sys.stdout.buffer, name, fields, answer):
            failures.add(str(error))
    sys.exit(failures.code)


if __name__ == "__main__":
    typer.run(link)
