"""``daeyeok tokeniser``: a subword tokeniser for the two languages of given pairs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from corpora.tokeniser import TokeniserError, fertility, load_tokeniser, train_tokeniser
from scripts.output import Failures, read_pairs

__all__ = ["tokeniser"]


def tokeniser(
    output: Annotated[Path, typer.Option("--output", "-o", help="Model file to write.")],
    pairs: Annotated[Path | None, typer.Argument(help="JSONL file; stdin without it.")] = None,
    vocab: Annotated[int, typer.Option(min=320, help="Pieces at most.")] = 16_000,
) -> None:
    """Train a sentencepiece tokeniser on pairs and say how many pieces a word costs.

    One unigram model for both languages, with byte fallback and no normalisation, so that
    every line can be decoded exactly.

    Example: daeyeok tokeniser pairs.jsonl --vocab 8000 --output ko-en.model
    """
    failures = Failures()
    read = list(read_pairs(pairs, failures))
    ko, en = [pair[0] for pair in read], [pair[1] for pair in read]
    try:
        train_tokeniser([*ko, *en], output, vocab=vocab)
    except TokeniserError as error:
        failures.add(str(error))
        raise SystemExit(failures.code) from None
    model = load_tokeniser(output)
    console = Console(highlight=False)
    console.print(f"Wrote {output}: {model.get_piece_size():,} pieces")
    console.print(
        f"pieces a word: Korean {fertility(model, ko):.2f}, English {fertility(model, en):.2f}"
    )
    raise SystemExit(failures.code)


if __name__ == "__main__":
    typer.run(tokeniser)
