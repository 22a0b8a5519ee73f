"""``daeyeok make-pages``: bilingual pages for load tests, with all that is known of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from scripts.output import Failures, remark

__all__ = ["make_pages"]


def make_pages(
    out: Annotated[Path, typer.Argument(help="Folder, or one file in .jsonl, .jsonl.gz, .zst.")],
    pages: Annotated[int, typer.Option(min=1, help="How many.")] = 1_000,
    seed: Annotated[int, typer.Option(help="Other seeds make other pages.")] = 1,
    layout: Annotated[
        str, typer.Option(help="Layouts to choose from, by letter: A to I.")
    ] = "ABCDEFGHI",
    errors: Annotated[float, typer.Option(min=0, max=1, help="Share with known errors.")] = 0.3,
    broken: Annotated[
        float, typer.Option(min=0, max=0.5, help="Share from which no article can be read.")
    ] = 0.01,
    copies: Annotated[
        float,
        typer.Option(min=0, max=0.4, help="Share of exact copies; as many again are near copies."),
    ] = 0.02,
) -> None:
    """Make seeded bilingual pages in the layouts A to I, and their gold beside them.

    The same seed gives the same pages everywhere. The gold is JSON lines: sentences, links,
    planted errors, and which pages repeat which. In a folder the pages stand under pages/.

    Example: daeyeok make-pages made --pages 100000 --seed 7
    """
    from corpora.made_pages import Shares, make_page, write_pages
    from corpora.made_pages.writing import gold_path

    console, failures = Console(stderr=True, highlight=False, soft_wrap=True), Failures()
    try:
        shares = Shares(errors=errors, broken=broken, copies=copies, near_copies=copies)
        make_page(0, layouts=layout)
    except ValueError as error:
        failures.add(str(error))
        raise SystemExit(failures.code) from None
    made = (make_page(n, seed=seed, layouts=layout, shares=shares) for n in range(pages))
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Making pages", total=pages)
        written = write_pages(out, made, step=lambda count: bar.update(task, completed=count))
    remark(f"Wrote {out}: {written:,} pages; gold in {gold_path(out)}")


if __name__ == "__main__":
    typer.run(make_pages)
