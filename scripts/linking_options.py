"""Options that every command that links sentences has."""

from __future__ import annotations

from typing import Annotated

import typer

from align.linking import SentenceEncoder

__all__ = ["EncoderOption", "MovesOption", "load_encoder"]

EncoderOption = Annotated[
    str | None,
    typer.Option("--encoder", help="Sentence vectors: a sentence-transformers model or folder."),
]
MovesOption = Annotated[
    bool, typer.Option("--allow-moves", help="Find sentences that stand elsewhere, too.")
]


def load_encoder(name: str | None) -> SentenceEncoder | None:
    """The encoder of that name; None where none is named.

    Raises:
        EncoderError: sentence-transformers is not installed, or no model is there.
    """
    if name is None:
        return None
    from align.linking.encoder import Encoder

    return Encoder(name)
