"""``daeyeok align``: pages in, aligned pairs and flags out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from align.dismissals import without_dismissed
from align.errors import AlignError
from align.mqm import Severity
from align.opinions import with_opinion
from align.opinions.judge import MOST_CALLS
from align.pipeline import SHOWN, CheckedArticle
from corpora.checked import align_page
from scripts.linking_options import EncoderOption, MovesOption, load_encoder
from scripts.output import Failures, progress, show
from scripts.second_opinions import (
    BelowOption,
    CallsOption,
    JudgeOption,
    ModelOption,
    QualityOption,
    load_opinions,
)
from scripts.user_knowledge import (
    DismissalsOption,
    GlossaryOption,
    PrecisionOption,
    load_article_checks,
    load_checks,
    load_dismissals,
)

__all__ = ["align"]


class Format(str, Enum):
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    HTML = "html"


def align(
    pages: Annotated[list[Path], typer.Argument(help="Pages (.txt or .html) with both languages.")],
    format: Annotated[Format, typer.Option(help="How to write the result.")] = Format.TEXT,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write.")] = None,
    splitter: Annotated[str, typer.Option(help="rules (edited text) or kss (informal).")] = "rules",
    encoder: EncoderOption = None,
    allow_moves: MovesOption = False,
    glossary: GlossaryOption = None,
    dismissals: DismissalsOption = None,
    precision: PrecisionOption = None,
    judge: JudgeOption = None,
    model: ModelOption = None,
    judge_calls: CallsOption = MOST_CALLS,
    quality: QualityOption = None,
    quality_below: BelowOption = None,
    all: Annotated[bool, typer.Option("--all", help="Show doubtful flags too.")] = False,
    fail_on: Annotated[
        Severity | None, typer.Option(help="Exit with 1 if a flag is this severe or worse.")
    ] = None,
) -> None:
    """Align the Korean and English of pages and flag likely mistranslations.

    Example: daeyeok align page.txt --format html -o report.html

    Exit codes: 0 fine, 1 flags at or above --fail-on, 2 a page could not be read.
    """
    failures, results = Failures(), list[CheckedArticle]()
    least = 0.0 if all else SHOWN
    read = partial(
        align_page,
        splitter=splitter,
        encoder=load_encoder(encoder),
        checks=load_checks(glossary, precision),
        article_checks=load_article_checks(glossary),
        least=least,
        allow_moves=allow_moves,
    )
    dismissed = load_dismissals(dismissals)
    opinions = load_opinions(judge, model, judge_calls, quality, quality_below)
    for result in _read_all(pages, read, failures):
        for opinion in opinions:
            result = with_opinion(result, opinion, least=least)
        results.append(without_dismissed(result, dismissed))
    show(results, format.value, output)
    worst = max((placed.flag.severity for r in results for placed in r.flags), default=None)
    flagged = fail_on is not None and worst is not None and worst >= fail_on
    sys.exit(failures.code or int(flagged))


def _read_all(
    pages: list[Path], read: Callable[[Path], CheckedArticle], failures: Failures
) -> Iterator[CheckedArticle]:
    """The pages that can be read; of the others the reasons go to ``failures``."""
    for page in progress(pages, "Aligning"):
        try:
            yield read(page)
        except (AlignError, OSError, ValueError) as error:
            failures.add(str(error))
        except MemoryError:
            failures.add(f"{page}: out of memory")


if __name__ == "__main__":
    typer.run(align)
