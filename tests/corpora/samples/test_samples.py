"""The five samples: the gold names the right text, and the pages read to it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from align.bitext import Article, Role
from corpora.pages import read_page
from corpora.samples import SAMPLES, sample_path

DAMAGES = ("cp949", "utf-16", "utf-8-sig", "utf-16-le", "mojibake")


def gold(name: str) -> dict[str, Any]:
    path = sample_path(name.partition(".")[0] + ".gold.json")
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def letters(article: Article, spans: list[tuple[int, int]]) -> set[int]:
    text = article.ko.text
    return {i for start, end in spans for i in range(start, end) if not text[i].isspace()}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_regions_are_the_gold_ones(name: str, role: Role) -> None:
    article = read_page(sample_path(name))
    found = [region.span for region in article.regions if region.role is role]
    assert letters(article, found) == letters(article, gold(name)["spans"].get(role.value, []))


@pytest.mark.parametrize("name", SAMPLES)
def test_gold_slices_to_what_it_says(name: str) -> None:
    text, marks = read_page(sample_path(name)).ko.text, gold(name)
    for start, end in marks["ko_sentences"]:
        assert text[start:end][-1] in ".”"
        assert text[start:end].strip() == text[start:end]
    assert 6 <= len(marks["ko_sentences"]) <= 12
    for side, place in (("ko_sentences", 0), ("en_sentences", 1)):
        linked = [index for link in marks["links"] for index in link[place]]
        assert linked == list(range(len(marks[side])))
    for error in marks["errors"]:
        for side in ("source", "target"):
            if error[side]:
                start, end = error[side]["range"]
                assert text[start:end] == error[side]["text"]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("damage", DAMAGES)
def test_every_encoding_reads_to_the_same_text(name: str, damage: str) -> None:
    data = sample_path(name).read_bytes()
    text = data.decode("cp949" if name.startswith("b_") else "utf-8")
    if damage == "mojibake":
        again = read_page(text.encode("cp949").decode("latin-1").encode("utf-8"))
        assert again.repairs
    else:
        again = read_page(text.encode(damage))
        assert again.repairs == ()
    assert again.ko.text == read_page(sample_path(name)).ko.text


def test_every_file_of_the_folder_is_listed() -> None:
    folder = sample_path(SAMPLES[0]).parent
    pages = {path.name for path in folder.iterdir() if path.suffix in (".txt", ".html")}
    assert pages == set(SAMPLES)


@pytest.mark.parametrize("name", ["missing.txt", "__init__.py", ""])
def test_no_such_sample(name: str) -> None:
    with pytest.raises(ValueError, match="no sample"):
        sample_path(name)
