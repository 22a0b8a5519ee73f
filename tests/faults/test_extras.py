"""A package that only an extra brings is missing: the line that installs it is told."""

from __future__ import annotations

import sys

import pytest

from align.pipeline import CheckedArticle
from corpora.samples import SAMPLES, sample_path

PAGE = sample_path(SAMPLES[0])


@pytest.mark.parametrize(
    ("absent", "words", "extra"),
    [
        ("distributed", ["build", PAGE, "-o", "{folder}/out", "--engine", "dask"], "dask"),
        ("sentence_transformers", ["align", PAGE, "--encoder", "{folder}"], "neural"),
        ("sentence_transformers", ["link", "{folder}/x.jsonl", "--encoder", "{folder}"], "neural"),
        ("sentence_transformers", ["align", PAGE, "--quality", "{folder}"], "neural"),
    ],
    ids=["build", "align", "link", "quality"],
)
def test_a_command_says_what_to_install(command, monkeypatch, tmp_path, absent, words, extra):
    monkeypatch.setitem(sys.modules, absent, None)
    (tmp_path / "x.jsonl").write_text('{"ko": ["강"], "en": ["river"]}\n')
    code, told = command(*(str(word).format(folder=tmp_path) for word in words))
    assert code == 2
    assert f"pip install 'daeyeok[{extra}]'" in " ".join(told.split())


def test_a_table_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    empty = CheckedArticle.__new__(CheckedArticle)
    with pytest.raises(ImportError, match=r"pip install 'daeyeok\[pandas\]'"):
        CheckedArticle.to_pandas(empty)
