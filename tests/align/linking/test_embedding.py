"""Embeddings as evidence: what an encoder that knows, and one that does not, may say."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from align.linking import link_texts
from align.linking.embedding import EmbeddingModel

# Sentences in which nothing but an encoder could find what corresponds.
KO = ["가갸.", "나냐.", "다댜.", "라랴.", "마먀.", "바뱌.", "사샤.", "아야."]
EN = ["Ga lo.", "Na lo.", "Da lo.", "Ra lo.", "Ma lo.", "Ba lo.", "Sa lo.", "A lo."]


def drawn(key: str, size: int = 64) -> np.ndarray:
    """A vector that depends on the key alone."""
    seed = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    vector = np.random.default_rng(seed).normal(size=size)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


class Fake:
    """Gives a sentence the sum of the drawn vectors of its meanings."""

    def __init__(self, meanings: dict[str, list[str]]) -> None:
        self.meanings = meanings
        self.asked: list[str] = []

    def encode(self, texts):
        self.asked.extend(texts)
        rows = [sum(drawn(key) for key in self.meanings.get(text, [text])) for text in texts]
        return np.stack([row / np.linalg.norm(row) for row in rows]).astype(np.float32)


def meanings(ko: dict[int, str], en: dict[int, str]) -> Fake:
    told = {KO[i]: list(keys) for i, keys in ko.items()}
    told |= {EN[j]: list(keys) for j, keys in en.items()}
    return Fake(told)


def shown(links) -> list[str]:
    return ["".join(map(str, link.ko)) + "-" + "".join(map(str, link.en)) for link in links]


LETTERS = dict(enumerate("abcdefgh"))


@pytest.mark.parametrize(
    ("ko", "en", "expected"),
    [
        pytest.param(LETTERS, LETTERS, [f"{i}-{i}" for i in range(8)], id="in step"),
        pytest.param(
            LETTERS,
            dict(enumerate(["a", "b", "c", "x", "d", "e", "f", "g"])),
            ["0-0", "1-1", "2-2", "-3", "3-4", "4-5", "5-6", "6-7", "7-"],
            id="one put in, one left out",
        ),
        pytest.param(
            LETTERS,
            dict(enumerate(["a", "b", "cd", "e", "f", "g", "h"])),
            ["0-0", "1-1", "23-2", "4-3", "5-4", "6-5", "7-6"],
            id="two told as one",
        ),
    ],
)
def test_an_encoder_that_knows_decides(ko, en, expected):
    links = link_texts(KO, EN[: len(en)], encoder=meanings(ko, en))
    assert shown(links) == expected


def test_an_encoder_that_knows_nothing_changes_nothing():
    ko = ["시는 21일 조례를 공포했다.", "예산은 350억원이다.", "사업은 2027년에 끝난다."] * 5
    en = ["The ordinance was promulgated on the 21st.", "It is 35 billion won.", "In 2027."] * 5
    plain, with_noise = link_texts(ko, en), link_texts(ko, en, encoder=Fake({}))
    assert shown(plain) == shown(with_noise)


def test_an_encoder_that_finds_all_alike_says_nothing():
    same = np.ones((6, 4), dtype=np.float32) / 2
    model = EmbeddingModel(same, same)
    assert not model.ratio(slice(0, 1), 1, slice(0, 6), 1).any()


@pytest.mark.parametrize("sizes", [(1, 1), (1, 5), (5, 1), (2, 2), (3, 40)])
def test_every_window_of_a_small_text_has_a_finite_gain(sizes):
    n, m = sizes
    ko = np.stack([drawn(f"k{i}") for i in range(n)])
    en = np.stack([drawn(f"e{j}") for j in range(m)])
    model = EmbeddingModel(ko, en)
    for a in range(1, min(n, 3) + 1):
        for b in range(1, min(m, 3) + 1):
            gains = model.ratio(slice(0, 1), a, slice(0, m - b + 1), b)[0]
            assert gains.shape == (m - b + 1,)
            assert np.isfinite(gains).all()


def test_nothing_is_encoded_where_a_side_is_empty():
    fake = Fake({})
    assert shown(link_texts(["비."], [], encoder=fake)) == ["0-"]
    assert fake.asked == []
