"""Quality models: real ones that are made here, and what is said where something is missing."""

from __future__ import annotations

import builtins
import importlib.util
import sqlite3
import warnings

import numpy as np
import pytest

from align.bitext import Article, Pair
from align.mqm import Category
from align.opinions import with_opinion
from align.opinions.quality import Quality, QualityError
from align.pipeline import align_article, check_alignment
from align.pretrained import PretrainedError

INSTALLED = importlib.util.find_spec("sentence_transformers") is not None
needs_model = pytest.mark.skipif(
    not INSTALLED, reason="sentence-transformers is not installed (the extra 'neural')"
)
LETTERS = [chr(code) for code in range(0x61, 0x7B)]
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", *LETTERS]
PAIRS = (
    Pair.of("a b c.", "a b c."),
    Pair.of("d e.", "x y z w v."),
    Pair.of("", "f."),
    Pair.of("f.", " "),
    Pair.of("g \ud800", "h\ni."),
    Pair.of("a b c.", "a b c."),
)
RATED = (True, True, False, False, True, True)


@pytest.fixture
def installed(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())


def test_a_missing_extra_is_told_with_the_line_that_installs_it(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(QualityError) as told:
        Quality("some/model")
    assert str(told.value) == (
        "quality model some/model needs sentence-transformers: pip install 'daeyeok[neural]'"
    )


def test_a_missing_folder_is_told_with_its_path(installed):
    with pytest.raises(QualityError, match=r"^no model folder at /no/such/model$"):
        Quality("/no/such/model")


def test_no_name_is_no_model(installed):
    with pytest.raises(QualityError, match="name or folder"):
        Quality(" ")


@pytest.mark.parametrize("below", [float("nan"), float("inf")])
def test_the_limit_is_a_number(installed, below):
    with pytest.raises(ValueError, match="finite"):
        Quality("some/model", below=below)


def test_a_checkpoint_of_comet_is_told_what_to_do_with(installed, tmp_path):
    (tmp_path / "hparams.yaml").write_text("encoder_model: XLM-RoBERTa\n")
    with pytest.raises(QualityError, match="COMET checkpoint; save its model in the format of"):
        Quality(str(tmp_path)).ratings(PAIRS)


def test_no_library_is_loaded_before_the_first_rating(installed, monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest, **named):
        assert not name.startswith(("torch", "transformers", "sentence_transformers")), name
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    quality = Quality("some/model")
    assert quality.ratings([Pair.of("", "a"), Pair.of("가", "")]) == (None, None)


def test_a_pair_of_endless_text_is_told_and_not_rated(installed):
    told = []
    assert Quality("some/model", report=told.append).ratings([Pair.of("가", "a" * 5000)]) == (None,)
    assert told == ["quality: pair 1: more than 4000 characters, unrated"]


class Fixed:
    """A rater that gives prepared ratings."""

    def __init__(self, *ratings):
        self.ratings = ratings

    def rate(self, pairs):
        return self.ratings[: len(pairs)]


@pytest.fixture
def rated(installed, monkeypatch):
    def make(*ratings, **options):
        monkeypatch.setattr("align.opinions.quality._rater", lambda *_: Fixed(*ratings))
        return Quality("some/model", **options)

    return make


def test_a_low_rating_is_a_flag_on_the_whole_pair(rated):
    quality = rated(0.9, 0.123, below=0.4)
    ((index, flag),) = quality.flags(PAIRS[:2])
    assert (index, flag.origin, flag.check) == (1, "quality:some/model", "quality")
    assert (flag.ko, flag.en, flag.category) == ((), (), Category.MISTRANSLATION)
    assert flag.message == "some/model rates this translation 0.12, below 0.40"


def test_the_limit_itself_is_not_below(rated):
    assert list(rated(0.5, 0.5, below=0.5).flags(PAIRS[:2])) == []


def test_a_rating_that_is_no_number_is_told_and_flags_nothing(rated):
    told = []
    quality = rated(float("nan"), float("-inf"), report=told.append)
    assert quality.ratings(PAIRS[:2]) == (None, None)
    assert list(quality.flags(PAIRS[:2])) == []
    assert told[0] == "quality: pair 1: some/model gives no number"


@pytest.mark.parametrize(
    ("ko", "en", "origins"),
    [
        pytest.param("비가 왔다.", "It rained.", ["quality:some/model"], id="nothing flagged"),
        pytest.param(
            "57명이 왔다.", "There were 75 people.", ["rules"], id="a worse flag says why"
        ),
    ],
)
def test_a_pair_that_rules_find_as_bad_gets_no_second_flag(rated, ko, en, origins):
    result = check_alignment(align_article(Article.from_texts(ko, en)))
    judged = with_opinion(result, rated(0.1))
    assert [flag.origin for flag in judged.flags_of[0]] == origins


def tiny(outputs):
    """A BERT with random weights and its tokeniser."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertModel

    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=len(VOCABULARY),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=outputs or 2,
    )
    return BertForSequenceClassification(config) if outputs else BertModel(config)


def saved(folder, outputs):
    from transformers import BertTokenizerFast

    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
    tiny(outputs).save_pretrained(folder)
    BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def regressor(tmp_path_factory):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return saved(tmp_path_factory.mktemp("models") / "tiny-qe", 1)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    """The same as a sentence encoder, saved as sentence-transformers saves any."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sentence_transformers import SentenceTransformer
        from sentence_transformers.models import Pooling, Transformer

        folder = tmp_path_factory.mktemp("models")
        words = Transformer(str(saved(folder / "bare", 0)), max_seq_length=32)
        whole = folder / "tiny-encoder"
        SentenceTransformer(modules=[words, Pooling(32, "mean")], device="cpu").save(str(whole))
    return whole


@needs_model
@pytest.mark.filterwarnings("ignore")
class TestWithAModel:
    @pytest.mark.parametrize("kind", ["regressor", "encoder"])
    def test_every_whole_pair_is_rated(self, kind, request, tmp_path):
        quality = Quality(str(request.getfixturevalue(kind)), cache=tmp_path / "v.sqlite")
        ratings = quality.ratings(PAIRS)
        assert tuple(rating is not None for rating in ratings) == RATED
        assert ratings[0] == ratings[5]
        assert ratings[0] != ratings[1]

    def test_a_regressor_gives_the_output_of_its_model(self, regressor, tmp_path):
        import torch
        from transformers import AutoModelForSequenceClassification, AutoTokenizer

        model = AutoModelForSequenceClassification.from_pretrained(regressor).eval()
        inputs = AutoTokenizer.from_pretrained(regressor)(
            PAIRS[1].ko.text, PAIRS[1].en.text, return_tensors="pt"
        )
        with torch.inference_mode():
            expected = float(model(**inputs).logits[0, 0])
        found = Quality(str(regressor), cache=tmp_path / "v.sqlite").ratings(PAIRS)[1]
        assert found == pytest.approx(expected, abs=1e-5)

    def test_batches_make_no_difference(self, regressor, tmp_path):
        one = Quality(str(regressor), cache=tmp_path / "one.sqlite", batch=1).ratings(PAIRS)
        all = Quality(str(regressor), cache=tmp_path / "all.sqlite").ratings(PAIRS)
        assert [r for r in one if r] == pytest.approx([r for r in all if r], abs=1e-5)

    def test_an_encoder_finds_equal_texts_equal(self, encoder, tmp_path):
        ratings = Quality(str(encoder), cache=tmp_path / "v.sqlite").ratings(PAIRS)
        assert ratings[0] == pytest.approx(1.0, abs=1e-4)
        assert ratings[1] < 1

    @pytest.mark.parametrize("kind", ["regressor", "encoder"])
    def test_a_second_run_needs_no_model(self, kind, request, tmp_path, monkeypatch):
        name, cache = str(request.getfixturevalue(kind)), tmp_path / "v.sqlite"
        first = Quality(name, cache=cache).ratings(PAIRS)
        monkeypatch.setattr("align.opinions.quality._load", lambda name: pytest.fail("loaded"))
        monkeypatch.setattr("align.linking.encoder._load", lambda name: pytest.fail("loaded"))
        assert Quality(name, cache=cache).ratings(PAIRS) == first

    def test_ratings_and_vectors_share_a_file_and_do_not_mix(self, regressor, encoder, tmp_path):
        cache = tmp_path / "v.sqlite"
        ratings = [Quality(str(m), cache=cache).ratings(PAIRS) for m in (regressor, encoder)]
        assert ratings[0] != ratings[1]
        with sqlite3.connect(cache) as connection:
            models = connection.execute("SELECT DISTINCT model FROM vectors").fetchall()
        connection.close()
        assert len(models) == 2

    def test_long_texts_are_cut_to_what_the_model_takes(self, regressor, tmp_path):
        pair = Pair.of("a b " * 400, "c d " * 400)
        (rating,) = Quality(str(regressor), cache=tmp_path / "v.sqlite").ratings([pair])
        assert np.isfinite(rating)

    def test_a_classifier_with_two_outputs_is_refused(self, tmp_path):
        folder = saved(tmp_path / "two", 2)
        with pytest.raises(QualityError, match=r"two has 2 outputs; a quality model has one$"):
            Quality(str(folder), cache=tmp_path / "v.sqlite").ratings(PAIRS)

    def test_a_folder_that_holds_no_model_is_told(self, tmp_path):
        (tmp_path / "empty").mkdir()
        with pytest.raises(PretrainedError, match=r"model /\S+/empty could not be loaded: "):
            Quality(str(tmp_path / "empty"), cache=tmp_path / "v.sqlite").ratings(PAIRS)

    def test_flags_name_the_folder(self, regressor, tmp_path):
        quality = Quality(str(regressor), below=1e6, cache=tmp_path / "v.sqlite")
        flags = list(quality.flags(PAIRS))
        assert [index for index, _ in flags] == [0, 1, 4, 5]
        assert {flag.origin for _, flag in flags} == {"quality:tiny-qe"}
