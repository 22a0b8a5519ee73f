"""Sentence vectors from any sentence-transformers model, kept on disk between runs.

The model (LaBSE, or any other by its name or folder) is loaded when the first sentence is not in
the cache, onto the GPU where there is one. Without a model there is no example to run; with one::

    link_sentences(ko, en, encoder=Encoder("sentence-transformers/LaBSE"))
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from align.linking.embedding import Vectors
from align.linking.vectors import VectorCache
from align.pretrained import PretrainedError, cache_path, identity, load, require

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

__all__ = ["Encoder", "EncoderError"]

BATCH = 64
"""Sentences that go through a model at once."""
PORTION = 4096
"""Sentences that are encoded before their vectors are put on disk."""


class EncoderError(PretrainedError):
    """A sentence encoder that cannot be used; the message says what to install, or what is missing.

    >>> print(EncoderError("no model at models/labse"))
    no model at models/labse
    """


class Encoder:
    """Turns sentences into vectors with a sentence-transformers model.

    Args:
        name: a folder that holds a model, or a model's name on the hub.
        cache: file of the vectors; None for ``vectors.sqlite`` in the platform's cache folder.
        batch: sentences that go through the model at once.
    Raises:
        EncoderError: sentence-transformers is not installed, or ``name`` is a path where
            nothing is. A name that no one has is only known when the model is loaded.
    """

    def __init__(self, name: str, *, cache: Path | None = None, batch: int = BATCH) -> None:
        require(name, "sentence_transformers", "encoder", EncoderError)
        self.name, self.batch = name, batch
        self._cache = VectorCache(cache or cache_path(), identity(name))
        self._model: SentenceTransformer | None = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row a text, each of length 1; equal texts are encoded once.

        Raises:
            EncoderError: the model cannot be loaded.
        """
        distinct = list(dict.fromkeys(texts))
        known = self._cache.read(distinct)
        # Long ones first, so that sentences of one batch need as little padding as can be.
        missing = sorted((text for text in distinct if text not in known), key=len, reverse=True)
        for start in range(0, len(missing), PORTION):
            portion = missing[start : start + PORTION]
            fresh = dict(zip(portion, self._vectors(portion), strict=True))
            self._cache.write(fresh)
            known.update(fresh)
        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        if len({len(vector) for vector in known.values()}) > 1:
            # The model of this name has been replaced by one of another width.
            known = dict(zip(distinct, self._vectors(distinct), strict=True))
            self._cache.write(known)
        return np.stack([known[text] for text in texts])

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        if self._model is None:
            self._model = _load(self.name)
        # Tokenisers refuse lone surrogates.
        clean = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
        found = self._model.encode(
            clean,
            batch_size=self.batch,
            convert_to_numpy=True,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        vectors = np.asarray(found, dtype=np.float32)
        return np.nan_to_num(vectors, nan=0.0, posinf=0.0, neginf=0.0)


def _load(name: str) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer

    return load(name, lambda local: SentenceTransformer(name, local_files_only=local), EncoderError)
