"""``daeyeok link``: lists of sentences in, links out, a line for a line."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from align.linking import Learned
from corpora.files import naming
from corpora.links.documents import answer_documents, learn_documents, read_documents
from scripts.linking_options import EncoderOption, MovesOption, load_encoder
from scripts.output import Failures, source_lines

__all__ = ["link"]


class Format(str, Enum):
    JSONL = "jsonl"
    LADDER = "ladder"
    VECALIGN = "vecalign"


def link(
    documents: Annotated[Path | None, typer.Argument(help="JSONL file; stdin without it.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in.")] = True,
    format: Annotated[Format, typer.Option(help="How to write the links.")] = Format.JSONL,
    learn: Annotated[bool, typer.Option("--learn", help="Learn words from all first.")] = False,
    learned: Annotated[
        Path | None, typer.Option(help="Learned words: to use, or with --learn to save.")
    ] = None,
    encoder: EncoderOption = None,
    allow_moves: MovesOption = False,
) -> None:
    """Link sentences: lines {"ko": [...], "en": [...]} in, lines of links out.

    A link is [[Korean indexes], [English indexes], score]; an empty list means that nothing
    corresponds. Each line is answered at once, so the command can stand in a pipe; --learn
    has to read all lines before it answers the first. "ko_paragraphs" and "en_paragraphs", a
    number for each sentence, say where paragraphs are known to begin.

    Example: echo '{"ko": ["비가 왔다."], "en": ["It rained."]}' | daeyeok link --jsonl
    """
    if allow_moves and format is Format.LADDER:
        raise typer.BadParameter("a ladder cannot say links that cross", param_hint="--allow-moves")
    failures, vectors = Failures(), load_encoder(encoder)
    table = Learned.load(learned) if learned and not learn else None
    with source_lines(documents) as (lines, name):
        read = read_documents(lines, name)
        if learn:
            kept = list(read)
            table, read = learn_documents(kept), iter(kept)
            if learned:
                _save(table, learned)
        out = sys.stdout.buffer
        for error in answer_documents(
            read, out, format.value, table, encoder=vectors, allow_moves=allow_moves
        ):
            failures.add(str(error))
    sys.exit(failures.code)


def _save(table: Learned, path: Path) -> None:
    """In the place of an older table only once it is whole."""
    part = path.with_name(f".{path.name}.part")
    try:
        with naming(path):
            table.save(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


if __name__ == "__main__":
    typer.run(link)
