"""``daeyeok review``: a local page on which people confirm the flags."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from align.bitext import Pair
from align.pipeline import SHOWN
from scripts.output import Failures
from scripts.user_knowledge import (
    DismissalsOption,
    GlossaryOption,
    PrecisionOption,
    load_article_checks,
    load_checks,
    load_dismissals,
)

if TYPE_CHECKING:
    from corpora.review.opening import Opened
    from corpora.review.store import Store

__all__ = ["review"]


def review(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(help="Pages (.txt, .html), files of pairs, or a corpus folder."),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 0,
    host: Annotated[
        str | None, typer.Option(help="Address for others to reach, by the link with a token.")
    ] = None,
    db: Annotated[Path | None, typer.Option(help="Review file; one for these sources.")] = None,
    name: Annotated[
        str, typer.Option(help="Who reviews; the page asks without it, and with --host.")
    ] = "",
    browser: Annotated[bool, typer.Option(help="Open the page.")] = True,
    check: Annotated[
        bool, typer.Option("--check", help="Run the checks on pairs of files.")
    ] = False,
    glossary: GlossaryOption = None,
    dismissals: DismissalsOption = None,
    precision: PrecisionOption = None,
    all: Annotated[bool, typer.Option("--all", help="Show doubtful flags too.")] = False,
) -> None:
    """Review flags in the browser: accept, dismiss, edit, mend links; every verdict is kept.

    Example: daeyeok review page.txt --name "Han Ji-woo"

    Verdicts go to one SQLite file for the same sources, and are known by content: a new run of
    the checks keeps them. Stop with Ctrl C.
    """
    from platformdirs import user_data_path

    from corpora.review.opening import default_path, open_sources
    from corpora.review.rechecking import Rechecker
    from corpora.review.serving import choose_place, serve
    from corpora.review.session import clean_name
    from corpora.review.store import Store

    said, failures = Console(stderr=True), Failures()
    given = sources or []
    path = db or default_path(given, user_data_path("daeyeok") / "reviews")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        place = choose_place(host)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    rechecker = Rechecker(
        checks=load_checks(glossary, precision),
        least=0.0 if all else SHOWN,
        article_checks=load_article_checks(glossary),
        dismissed=load_dismissals(dismissals),
    )
    knowledge = [file for file in (glossary, precision, dismissals) if file]
    with Store(path) as store:
        read = partial(
            open_sources, store, given, rechecker=rechecker, check=check, knowledge=knowledge
        )
        first = _read_into(store, read, said, failures)
        # Loading the analyser stops everything for seconds: now, not at the first edit.
        with said.status("Loading the analyser …"):
            rechecker.flags(Pair.of("비가 왔다.", "It rained."))

        def ready(port: int) -> None:
            link = place.link(port, first)
            said.print(f"Review: {link}\nKept in {path}. Stop with Ctrl C.", markup=False)
            if browser:
                typer.launch(link)

        serve(store, place, port=port, rechecker=rechecker, name=clean_name(name), ready=ready)
    raise SystemExit(failures.code)


def _read_into(store: Store, read: Callable[..., Opened], said: Console, failures: Failures) -> str:
    """Read the sources; the path of the page to open. Ends the command where nothing is there."""
    with said.status("Reading …") as status:
        opened = read(step=status.update)
    for reason in opened.failures:
        failures.add(reason)
    with store.reading() as reading:
        empty = reading.execute("SELECT 1 FROM articles LIMIT 1").fetchone() is None
    if empty and failures.code:
        raise SystemExit(failures.code)
    return f"/article/{opened.articles[0]}" if len(opened.articles) == 1 else "/"


if __name__ == "__main__":
    typer.run(review)
