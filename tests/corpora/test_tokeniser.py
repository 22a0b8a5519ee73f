"""Tokenisers: lossless, the same twice, and clear about what they cannot do."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from corpora.tokeniser import TokeniserError, fertility, load_tokeniser, train_tokeniser
from scripts.daeyeok import app

LINES = [
    f"{place}시는 {month}월에 도서관 {count}곳을 연다고 밝혔다."
    for place, count in (("해오름", 3), ("가람", 12), ("솔바람", 7), ("별담", 5))
    for month in range(1, 13)
] + [
    f"{place} City said it would open {count} libraries in month {month}."
    for place, count in (("Haeoreum", 3), ("Garam", 12), ("Solbaram", 7), ("Byeoldam", 5))
    for month in range(1, 13)
]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("tokeniser") / "new" / "ko-en.model"
    train_tokeniser(LINES, path, vocab=500)
    return load_tokeniser(path)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="▁"), max_size=60))
@settings(deadline=None)
def test_every_line_is_decoded_exactly(model, line):
    assert model.decode(model.encode(line)) == line


def test_the_same_text_gives_the_same_model(tmp_path):
    for name in ("a", "b"):
        train_tokeniser(LINES, tmp_path / name, vocab=400)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_known_text_costs_fewer_pieces_than_letters(model):
    assert 1.0 <= fertility(model, LINES) < 5.0
    assert fertility(model, []) == 0.0


def test_a_vocabulary_too_small_for_bytes_is_refused(tmp_path):
    with pytest.raises(ValueError, match="at least 320"):
        train_tokeniser(LINES, tmp_path / "m", vocab=100)


def test_no_text_is_refused(tmp_path):
    with pytest.raises(TokeniserError, match="too little text"):
        train_tokeniser(["", " "], tmp_path / "m", vocab=400)


def test_a_file_that_is_no_model_is_refused(tmp_path):
    (tmp_path / "m").write_text("no model")
    with pytest.raises(TokeniserError, match="no sentencepiece model"):
        load_tokeniser(tmp_path / "m")


def test_the_command_trains_and_says_the_fertility(tmp_path):
    half = len(LINES) // 2
    records = [{"ko": ko, "en": en} for ko, en in zip(LINES[:half], LINES[half:], strict=True)]
    text = "".join(json.dumps(record) + "\n" for record in records)
    out = tmp_path / "ko-en.model"
    done = CliRunner().invoke(app, ["tokeniser", "--vocab", "400", "-o", str(out)], input=text)
    assert done.exit_code == 0
    assert "pieces a word: Korean" in done.stdout
    assert out.exists()
