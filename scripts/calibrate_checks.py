"""``daeyeok calibrate``: how often reviewers agree with each check."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["calibrate"]


def calibrate(
    output: Annotated[Path, typer.Option("--output", "-o", help="TSV to write.")],
    reviews: Annotated[
        list[Path] | None, typer.Argument(help="Review files of 'daeyeok review --db'.")
    ] = None,
    gold: Annotated[
        list[Path] | None, typer.Option(help="JSONL of pairs whose errors are known.")
    ] = None,
) -> None:
    """Write the precision of each check, from the verdicts of reviewers or from gold, as TSV.

    Example: daeyeok calibrate reviews/*.sqlite -o precision.tsv

    With --gold, a flag of an error is right and one of a sound pair wrong; give the file to
    'daeyeok check --precision' to weigh what the checks claim with it.

    Columns: check, judged, right, precision, low, high (Wilson, 95 %), split (as many yes as
    no; left out of the rest). The precision is what a check's confidence claims.
    """
    from corpora.gold import precisions_of_gold, read_items
    from corpora.review.calibration import precisions, write_precisions
    from corpora.review.store import Store

    if bool(reviews) == bool(gold):
        raise typer.BadParameter("give review files or --gold, and not both")
    if gold:
        items = [item for path in gold for item in read_items(path)]
        count = write_precisions(output, precisions_of_gold(items))
        typer.echo(f"Wrote {output}: {count} checks", err=True)
        return
    with ExitStack() as stack:
        dbs = []
        for path in reviews or ():
            if not path.is_file():
                raise FileNotFoundError(f"no such review file: {path}")
            dbs.append(stack.enter_context(stack.enter_context(Store(path)).reading()))
        count = write_precisions(output, precisions(dbs))
    typer.echo(f"Wrote {output}: {count} checks", err=True)


if __name__ == "__main__":
    typer.run(calibrate)
