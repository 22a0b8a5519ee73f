"""Subword tokenisers for a parallel corpus, by sentencepiece.

One unigram model serves both languages. Text is taken as it is (no normalisation; white space
kept) and what the vocabulary lacks is spelled in bytes, so decoding gives back every line.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from align.errors import AlignError
from corpora.files import replacing

__all__ = ["TokeniserError", "fertility", "load_tokeniser", "train_tokeniser"]

SMALLEST = 320
"""256 bytes, the special pieces and some letters: no vocabulary is smaller."""


class TokeniserError(AlignError):
    """A tokeniser that cannot be trained or read."""


def train_tokeniser(lines: Iterable[str], path: Path, *, vocab: int = 16_000) -> None:
    """Train a unigram model with byte fallback and write it.

    Args:
        lines: sentences of both languages.
        path: the file to write; its folder is made.
        vocab: pieces at most; a small text gets fewer.
    Raises:
        ValueError: a vocabulary below ``SMALLEST``.
        TokeniserError: too little text to train on. OSError: the file cannot be written, and
            an older one is untouched.

    >>> import tempfile
    >>> lines = ["강이 넘쳐 다리가 끊겼다.", "The river flooded and a bridge broke."] * 200
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "tokeniser.model"
    ...     train_tokeniser(lines, path, vocab=400)
    ...     load_tokeniser(path).decode(load_tokeniser(path).encode("강이 넘쳤다."))
    '강이 넘쳤다.'
    """
    import sentencepiece

    if vocab < SMALLEST:
        raise ValueError(f"a vocabulary has at least {SMALLEST} pieces, not {vocab}")
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=(line for line in lines if line.strip()),
            model_writer=model,
            model_type="unigram",
            vocab_size=vocab,
            hard_vocab_limit=False,
            byte_fallback=True,
            normalization_rule_name="identity",
            remove_extra_whitespaces=False,
            character_coverage=0.9998,
            num_threads=1,
            minloglevel=2,
        )
    except (RuntimeError, OSError) as error:
        raise TokeniserError(f"too little text to train a tokeniser on ({error})") from None
    with replacing(path) as file:
        file.write(model.getvalue())


def load_tokeniser(path: Path) -> Any:
    """The sentencepiece processor of a model file; ``train_tokeniser`` has the example.

    Raises:
        TokeniserError: the file is no sentencepiece model; OSError: it cannot be read.
    """
    import sentencepiece

    try:
        return sentencepiece.SentencePieceProcessor(model_proto=path.read_bytes())
    except RuntimeError:
        raise TokeniserError(f"{path}: no sentencepiece model") from None


def fertility(tokeniser: Any, lines: Sequence[str]) -> float:
    """Pieces a white-space word costs; 1 would be a vocabulary of whole words, 0 no text.

    >>> class Letters:
    ...     def encode(self, line):
    ...         return list(line.replace(" ", ""))
    >>> fertility(Letters(), ["a river", ""])
    3.0
    """
    words = sum(len(line.split()) for line in lines)
    pieces = sum(len(tokeniser.encode(line)) for line in lines)
    return pieces / words if words else 0.0
