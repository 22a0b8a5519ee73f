"""``daeyeok calibrate``: how often reviewers agree with each check."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["calibrate"]


def calibrate(
    reviews: Annotated[list[Path], typer.Argument(help="Review files of 'daeyeok review --db'.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="TSV to write.")],
) -> None:
    """Write the precision of each check, from the verdicts of reviewers, as TSV.

    Example: daeyeok calibrate reviews/*.sqlite -o precision.tsv

    Columns: check, judged, right, precision, low, high (Wilson, 95 %), split (as many yes as
    no; left out of the rest). The precision is what a check's confidence claims.
    """
    from corpora.review.calibration import precisions, write_precisions
    from corpora.review.store import Store

    with ExitStack() as stack:
        dbs = []
        for path in reviews:
            if not path.is_file():
                raise FileNotFoundError(f"no such review file: {path}")
            dbs.append(stack.enter_context(stack.enter_context(Store(path)).reading()))
        count = write_precisions(output, precisions(dbs))
    typer.echo(f"Wrote {output}: {count} checks", err=True)


if __name__ == "__main__":
    typer.run(calibrate)
