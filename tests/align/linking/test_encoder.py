"""The encoder: a real model that is made here, and what is said where something is missing."""

from __future__ import annotations

import builtins
import importlib.util
import warnings

import numpy as np
import pytest

from align.linking import link_texts
from align.linking.embedding import EmbeddingModel
from align.linking.encoder import Encoder, EncoderError

INSTALLED = importlib.util.find_spec("sentence_transformers") is not None
needs_model = pytest.mark.skipif(
    not INSTALLED, reason="sentence-transformers is not installed (the extra 'neural')"
)
LETTERS = [chr(code) for code in range(0x61, 0x7B)]
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", *LETTERS]
TEXTS = ["a b c.", "d e.", "f.", "", "\ud800", "a b c."]


def test_a_missing_extra_is_told_with_the_line_that_installs_it(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EncoderError) as told:
        Encoder("sentence-transformers/LaBSE")
    assert str(told.value).endswith("pip install 'daeyeok[neural]'")


@pytest.mark.parametrize("name", ["./nothing/here", "/no/such/model"])
def test_a_missing_folder_is_told_with_its_path(monkeypatch, name):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    with pytest.raises(EncoderError, match=r"no model folder at /\S+(here|model)$"):
        Encoder(name)


def test_no_name_is_no_encoder():
    with pytest.raises(EncoderError, match="name or folder"):
        Encoder(" ")


def test_importing_the_encoder_loads_no_model_library(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest, **named):
        assert not name.startswith(("torch", "sentence_transformers")), name
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    Encoder("some/model")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A tiny BERT with random weights, saved as sentence-transformers saves any model."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
        from sentence_transformers import SentenceTransformer
        from sentence_transformers.models import Pooling, Transformer
        from transformers import BertConfig, BertModel, BertTokenizerFast

        folder = tmp_path_factory.mktemp("model")
        (folder / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
        torch.manual_seed(7)
        config = BertConfig(
            vocab_size=len(VOCABULARY),
            hidden_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=32,
            max_position_embeddings=64,
        )
        bare = folder / "bare"
        BertModel(config).save_pretrained(bare)
        BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(bare)
        words = Transformer(str(bare), max_seq_length=32)
        whole = folder / "whole"
        SentenceTransformer(modules=[words, Pooling(32, "mean")], device="cpu").save(str(whole))
    return whole


@needs_model
@pytest.mark.filterwarnings("ignore")
class TestWithAModel:
    def test_rows_are_texts_of_length_one(self, model, tmp_path):
        vectors = Encoder(str(model), cache=tmp_path / "v.sqlite").encode(TEXTS)
        assert vectors.shape == (len(TEXTS), 32)
        assert vectors.dtype == np.float32
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-4)
        assert np.array_equal(vectors[0], vectors[5])

    def test_a_second_encoder_needs_no_model(self, model, tmp_path, monkeypatch):
        cache = tmp_path / "v.sqlite"
        first = Encoder(str(model), cache=cache).encode(TEXTS)
        monkeypatch.setattr("align.linking.encoder._load", lambda name: pytest.fail("loaded"))
        assert np.array_equal(Encoder(str(model), cache=cache).encode(TEXTS), first)

    def test_a_changed_model_gives_new_vectors(self, model, tmp_path, monkeypatch):
        cache = tmp_path / "v.sqlite"
        Encoder(str(model), cache=cache).encode(["a."])
        (model / "note.txt").write_text("trained again")
        loaded = []
        monkeypatch.setattr(
            "align.linking.encoder._load", lambda name: loaded.append(name) or 1 / 0
        )
        with pytest.raises(ZeroDivisionError):
            Encoder(str(model), cache=cache).encode(["a."])
        assert loaded == [str(model)]

    def test_no_texts(self, model, tmp_path):
        assert len(Encoder(str(model), cache=tmp_path / "v.sqlite").encode([])) == 0

    def test_texts_are_linked_with_it(self, model, tmp_path):
        texts = [f"{one} {two}." for one, two in zip(LETTERS, reversed(LETTERS), strict=True)]
        encoder = Encoder(str(model), cache=tmp_path / "v.sqlite")
        # Words written alike in both languages would link these without any vectors.
        ko, en = encoder.encode(texts), encoder.encode(texts[:9] + texts[12:])
        gains = [
            EmbeddingModel(ko, en).ratio(slice(i, i + 1), 1, slice(0, 23), 1)[0]
            for i in (0, 8, 12, 25)
        ]
        assert [int(row.argmax()) for row in gains] == [0, 8, 9, 22]
        links = link_texts(texts, texts, encoder=encoder)
        assert sorted(i for link in links for i in link.ko) == list(range(26))

    def test_a_folder_without_a_model_is_told(self, tmp_path):
        (tmp_path / "empty").mkdir()
        with pytest.raises(EncoderError, match=r"model /\S+/empty could not be loaded: "):
            Encoder(str(tmp_path / "empty"), cache=tmp_path / "v.sqlite").encode(["a."])

    def test_a_model_that_nobody_has_is_told_by_its_name(self, tmp_path, monkeypatch):
        def offline(name, **named):
            raise OSError("no network\nsecond line")

        monkeypatch.setattr("sentence_transformers.SentenceTransformer", offline)
        with pytest.raises(EncoderError, match=r"^model no/body could not be loaded: no network$"):
            Encoder("no/body", cache=tmp_path / "v.sqlite").encode(["a."])
