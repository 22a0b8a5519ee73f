"""A neural model's estimate of how well each pair translates: quality estimation (QE).

Two kinds of model will do, told apart by what they are saved as: one that was trained to rate
translations (one output over both sentences, as COMETKiwi has), and a sentence encoder, whose
rating is the cosine of the two vectors. Ratings are kept on disk beside the vectors. Without a
model there is no example to run; with one::

    with_opinion(result, Quality("models/qe", below=0.6))
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from align.bitext import Flag, Pair
from align.linking.embedding import Vectors
from align.linking.encoder import Encoder
from align.linking.vectors import VectorCache
from align.mqm import Category, Severity
from align.pretrained import PretrainedError, cache_path, identity, is_path, load, require

__all__ = ["BELOW", "Quality", "QualityError"]

BELOW = 0.5
"""Rating below which a pair is flagged: the middle of a scale from 0 to 1, not measured."""
BATCH = 32
"""Pairs that go through a model at once."""
LONGEST_INPUT = 512
"""Tokens of both sentences; what is longer is cut, as it was when such models were trained."""
LONGEST_TEXT = 4000
"""Characters of a side; a longer pair is not rated, since only its beginning would be."""
CONFIDENCE = 0.5
"""Not calibrated: ratings of different models have different scales."""


class QualityError(PretrainedError):
    """A quality model that cannot be used; the message says what to install, or what is missing."""


class _Rater(Protocol):
    def rate(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float]:
        """One rating a pair, higher is better; not finite where the model broke down."""
        ...


class Quality:
    """An opinion on whole pairs: a flag on each whose rating is low.

    Args:
        name: a folder that holds a model, or a model's name on the hub.
        below: rating below which a pair is flagged, on the model's own scale (0 to 1 for those
            trained on direct assessments, the cosine of an encoder).
        cache: file of the ratings; None for ``vectors.sqlite`` in the platform's cache folder.
        batch: pairs that go through the model at once.
        report: told of pairs that got no rating.
    Raises:
        QualityError: the extra is not installed, ``name`` is a path where nothing is, or what
            is there is no model of either kind. A name on the hub is looked up at first use.
        ValueError: ``below`` is not finite.
    """

    def __init__(
        self,
        name: str,
        *,
        below: float = BELOW,
        cache: Path | None = None,
        batch: int = BATCH,
        report: Callable[[str], None] = lambda reason: None,
    ) -> None:
        require(name, "sentence_transformers", "quality model", QualityError)
        if not np.isfinite(below):
            raise ValueError(f"a rating is a finite number, not {below}")
        self.name, self.below, self.report = name, below, report
        self._cache, self._batch = cache or cache_path(), batch
        self._rater: _Rater | None = None

    @property
    def label(self) -> str:
        """The model in flags: its name, or its folder's last part."""
        return Path(self.name).resolve().name if is_path(self.name) else self.name

    def flags(self, pairs: Sequence[Pair]) -> Iterator[tuple[int, Flag]]:
        """Flags of the pairs with low ratings, each with the number of its pair."""
        for index, rating in enumerate(self.ratings(pairs)):
            if rating is not None and rating < self.below:
                yield index, self._flag(rating)

    def ratings(self, pairs: Sequence[Pair]) -> tuple[float | None, ...]:
        """The rating of every pair; None where a side is empty or too long, or the model fails.

        Raises:
            QualityError, EncoderError: the model cannot be loaded.
        """
        asked = {i: texts for i, pair in enumerate(pairs) if (texts := self._texts(i, pair))}
        if not asked:
            return (None,) * len(pairs)
        if self._rater is None:
            self._rater = _rater(self.name, self._cache, self._batch)
        rated = dict(zip(asked, self._rater.rate(list(asked.values())), strict=True))
        for index, rating in rated.items():
            if not np.isfinite(rating):
                self.report(f"quality: pair {index + 1}: {self.label} gives no number")
        found = (rated.get(index, np.nan) for index in range(len(pairs)))
        return tuple(float(rating) if np.isfinite(rating) else None for rating in found)

    def _texts(self, index: int, pair: Pair) -> tuple[str, str] | None:
        ko, en = (_clean(side.text) for side in (pair.ko, pair.en))
        if not ko or not en:
            return None
        if max(len(ko), len(en)) > LONGEST_TEXT:
            self.report(f"quality: pair {index + 1}: more than {LONGEST_TEXT} characters, unrated")
            return None
        return ko, en

    def _flag(self, rating: float) -> Flag:
        return Flag(
            *("quality", "natural", Category.MISTRANSLATION, Severity.MAJOR),
            f"{self.label} rates this translation {rating:.2f}, below {self.below:.2f}",
            suggestion="Read the two sentences side by side.",
            confidence=CONFIDENCE,
            origin=f"quality:{self.label}",
        )


def _clean(text: str) -> str:
    """On one line, and without lone surrogates, which tokenisers refuse."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


def _rater(name: str, cache: Path, batch: int) -> _Rater:
    """The kind of rater that a model is."""
    if is_path(name):
        _refuse_checkpoint(Path(name))
        if (Path(name) / "modules.json").is_file():
            return _Cosine(name, cache)
    if _is_classifier(name):
        return _Regressor(name, cache, batch)
    return _Cosine(name, cache)


def _refuse_checkpoint(folder: Path) -> None:
    """COMET's own checkpoints are training states of another library."""
    if (folder / "hparams.yaml").is_file() and not (folder / "config.json").is_file():
        raise QualityError(
            f"{folder.absolute()} is a COMET checkpoint; save its model in the format of "
            "transformers, with one output, to use it here"
        )


def _is_classifier(name: str) -> bool:
    from transformers import AutoConfig

    def read(local: bool) -> Any:
        return AutoConfig.from_pretrained(name, local_files_only=local)

    try:
        config = load(name, read, QualityError)
    except QualityError:
        return False  # an encoder need not have a configuration at its top; it says what it lacks
    named = getattr(config, "architectures", None) or ()
    return any(str(kind).endswith("ForSequenceClassification") for kind in named)


class _Cosine:
    """Rates by how near the vectors of the two sentences are."""

    def __init__(self, name: str, cache: Path) -> None:
        self._encoder = Encoder(name, cache=cache)

    def rate(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float]:
        ko, en = (self._encoder.encode(side) for side in zip(*pairs, strict=True))
        rated: list[float] = (ko * en).sum(axis=1).tolist()
        return rated


class _Regressor:
    """Rates by the single output of a model that reads both sentences."""

    def __init__(self, name: str, cache: Path, batch: int) -> None:
        self.name, self._batch = name, batch
        self._cache = VectorCache(cache, f"quality {identity(name)}")
        self._model: tuple[Any, Any] | None = None

    def rate(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float]:
        keys = {json.dumps(pair): pair for pair in pairs}
        known = self._cache.read(list(keys))
        # Long ones first, so that pairs of one batch need as little padding as can be.
        missing = sorted((key for key in keys if key not in known), key=len, reverse=True)
        for start in range(0, len(missing), self._batch):
            portion = missing[start : start + self._batch]
            rated = self._rated([keys[key] for key in portion])
            fresh = dict(zip(portion, rated[:, None], strict=True))
            self._cache.write({key: row for key, row in fresh.items() if np.isfinite(row).all()})
            known.update(fresh)
        return [float(known[json.dumps(pair)][0]) for pair in pairs]

    def _rated(self, pairs: Sequence[tuple[str, str]]) -> Vectors:
        import torch

        if self._model is None:
            self._model = _load(self.name)
        tokeniser, model = self._model
        places = int(getattr(model.config, "max_position_embeddings", LONGEST_INPUT))
        inputs = tokeniser(
            [ko for ko, _ in pairs],
            [en for _, en in pairs],
            padding=True,
            truncation=True,
            # Some models count their positions from 2.
            max_length=min(LONGEST_INPUT, places - 2, tokeniser.model_max_length),
            return_tensors="pt",
        ).to(model.device)
        with torch.inference_mode():
            outputs = model(**inputs).logits
        return np.asarray(outputs[:, 0].float().cpu().numpy(), dtype=np.float32)


def _load(name: str) -> tuple[Any, Any]:
    """Tokeniser and model, on the GPU where there is one."""
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    def read(local: bool) -> tuple[Any, Any]:
        model = AutoModelForSequenceClassification.from_pretrained(name, local_files_only=local)
        return AutoTokenizer.from_pretrained(name, local_files_only=local), model

    tokeniser, model = load(name, read, QualityError)
    if model.config.num_labels != 1:
        raise QualityError(
            f"model {name} has {model.config.num_labels} outputs; a quality model has one"
        )
    return tokeniser, model.eval().to("cuda" if torch.cuda.is_available() else "cpu")
