"""``daeyeok lexicon``: the user's own dictionaries, imported from disk."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from align.words.user_lexicon import UserLexicon, chosen_path
from corpora.dictionaries import FORMATS, Dictionary
from corpora.dictionaries.importing import import_dictionary
from scripts.output import Failures

__all__ = ["lexicon"]

lexicon = typer.Typer(
    help="Your own dictionaries: import them, look words up.", no_args_is_help=True
)
At = Annotated[Path | None, typer.Option("--lexicon", help="SQLite file to use.")]
Format = Enum("Format", {name: name for name in FORMATS})  # type: ignore[misc]


@lexicon.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="krdict XML, TBX, kengdic TSV or a word list.")],
    format: Annotated[Format | None, typer.Option(help="By content where not given.")] = None,
    lexicon: At = None,
) -> None:
    """Import a dictionary; what an earlier file of the same name gave is replaced.

    Exit codes: 0 fine, 2 rows were rejected (the others are in), or the file is unreadable.
    """
    failures, console = Failures(), Console(stderr=True, highlight=False, soft_wrap=True)
    path, dictionary = chosen_path(lexicon), Dictionary(file, format=format and format.value)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(file.name, total=dictionary.size)
        told = import_dictionary(
            dictionary, path, reject=failures.add, step=lambda at: bar.update(task, completed=at)
        )
    console.print(f"{dictionary.format}, {dictionary.encoding}: {told}", markup=False)
    raise SystemExit(failures.code)


@lexicon.command()
def show(word: str, lexicon: At = None) -> None:
    """Print the English of a Korean word and the files it came from; exit code 1 if none."""
    with UserLexicon(chosen_path(lexicon)) as opened:
        rows = opened.rows(word)
    typer.echo("".join(f"{en}\t{source}\n" for en, source in rows), nl=False)
    raise SystemExit(0 if rows else 1)


@lexicon.command("path")
def print_path(lexicon: At = None) -> None:
    """Print where your lexicon is, or would be."""
    typer.echo(chosen_path(lexicon))
