"""A translation table learned from the documents being aligned, by EM, to realign them with.

    documents -> links -> IBM model 1 in both directions -> table -> links -> ...

until the links settle. Nothing is random: the same documents give the same table.
Source: Brown et al. (1993), J93-2003; both directions multiplied as in Liang et al. (2006).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from align.bitext import Link
from align.errors import RecordError
from align.linking.cues import NUMBER, SPELLED, english_types, korean_types
from align.linking.dp import Floats, Ints

__all__ = [
    "ROUNDS",
    "Learned",
    "choose_rows",
    "count_pairs",
    "expected_counts",
    "learn_table",
    "probabilities",
]

ROUNDS = 5
"""EM steps; the likelihood hardly moves after the fifth."""
LEAST_TOGETHER = 1.6
"""Expected times two words must translate each other: one meeting alone proves nothing."""
LEAST_LIKELY = 0.12
"""Geometric mean of both probabilities from which a cell is believed."""
MOST_ANSWERS = 4
"""Answers of one word, the likeliest first."""
HEADER = "ko\ten\tprobability"


@dataclass(frozen=True, slots=True)
class Learned:
    """For each Korean word type the English stems that translate it, likeliest first.

    >>> table = Learned({"소통": (("communic", 0.6), ("dialog", 0.2))})
    >>> table.known("소통"), table.answers("소통")
    (0.8, (('communic',), ('dialog',)))
    """

    rows: Mapping[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)

    def answers(self, word: str) -> tuple[tuple[str, ...], ...]:
        """The English types that answer a word, as cues hold them."""
        return tuple((stem,) for stem, _ in self.rows.get(word, ()))

    def known(self, word: str) -> float:
        """How much of the word's translations the table explains, 0 to 1."""
        return sum(probability for _, probability in self.rows.get(word, ()))

    def save(self, path: Path) -> None:
        """Write the table as TSV, sorted, so that two equal tables are equal files."""
        lines = [
            f"{ko}\t{en}\t{probability:.4f}"
            for ko, answers in sorted(self.rows.items())
            for en, probability in answers
        ]
        path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Learned:
        """Read a table that ``save`` wrote.

        Raises:
            RecordError: a line is not what it should be; OSError: no such file.
        """
        rows: dict[str, list[tuple[str, float]]] = {}
        for number, line in enumerate(_lines(path), start=1):
            if number == 1 and line != HEADER:
                raise RecordError(str(path), 1, f"expected the header {HEADER!r}", line)
            if number == 1 or not line:
                continue
            try:
                ko, en, probability = line.split("\t")
                rows.setdefault(ko, []).append((en, _probability(probability)))
            except ValueError:
                raise RecordError(str(path), number, "expected ko, en, probability", line) from None
        return cls({ko: tuple(answers) for ko, answers in rows.items()})


def _lines(path: Path) -> list[str]:
    data = path.read_bytes()
    try:
        return data.decode("utf-8").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise RecordError(str(path), number, f"no UTF-8 ({error.reason})") from None


def _probability(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:
        raise ValueError("a probability is from 0 to 1")
    return number


Counted = list[tuple[list[str], list[str]]]
"""The word types of each linked pair."""


def count_pairs(ko: Sequence[str], en: Sequence[str], links: Iterable[Link]) -> Counted:
    """The word types of either side of every link that has both.

    >>> from align.bitext import Link
    >>> count_pairs(["강이 넘쳤다."], ["The river flooded."], [Link((0,), (0,))])
    [(['강', '넘치다'], ['flood', 'river'])]
    """
    ko_types, en_types = list(map(korean_types, ko)), list(map(english_types, en))
    return [
        (_words(ko_types[i] for i in link.ko), _words(en_types[j] for j in link.en))
        for link in links
        if link.ko and link.en
    ]


def _words(sentences: Iterable[set[str]]) -> list[str]:
    """The types of some sentences that are words, sorted; numbers and spellings left out."""
    found = set().union(*sentences)
    return sorted(word for word in found if word[0] not in (NUMBER, SPELLED))


def learn_table(pairs: Counted) -> Learned:
    """A table of the words that translate each other in linked pairs.

    Args:
        pairs: word types of both sides, as ``count_pairs`` gives them.

    >>> pairs = [(["강", f"집{n}"], ["river", f"house{n}"]) for n in range(9)]
    >>> learn_table(pairs).answers("강")
    (('river',),)
    """
    ko_ids = {word: at for at, word in enumerate(sorted({w for ko, _ in pairs for w in ko}))}
    en_ids = {word: at for at, word in enumerate(sorted({w for _, en in pairs for w in en}))}
    if not ko_ids or not en_ids:
        return Learned()
    at, ko, en = _meetings(pairs, ko_ids, en_ids)
    cells, cell = np.unique(ko * len(en_ids) + en, return_inverse=True)
    cell_ko, cell_en = cells // len(en_ids), cells % len(en_ids)
    forward, together = _model_one(at * len(en_ids) + en, cell, cell_ko)
    backward, _ = _model_one(at * len(ko_ids) + ko, cell, cell_en)
    return choose_rows(list(ko_ids), list(en_ids), (cell_ko, cell_en), forward, backward, together)


def choose_rows(
    ko_words: Sequence[str],
    en_words: Sequence[str],
    cells: tuple[Ints, Ints],
    forward: Floats,
    backward: Floats,
    together: Floats,
) -> Learned:
    """The table of the cells that both directions believe in.

    Args:
        cells: Korean and English word of each cell, as places in the lists of words.
        forward, backward: p(English | Korean) and p(Korean | English) of each cell.
        together: how often its words are expected to translate each other.

    >>> cells = np.array([0, 0]), np.array([0, 1])
    >>> likely, together = np.array([0.9, 0.01]), np.array([9.0, 9.0])
    >>> choose_rows(["강"], ["river", "the"], cells, likely, likely, together).answers("강")
    (('river',),)
    """
    cell_ko, cell_en = cells
    both = np.sqrt(forward * backward)
    keep = (together >= LEAST_TOGETHER) & (both >= LEAST_LIKELY)
    rows: dict[str, list[tuple[str, float]]] = {}
    for k, e, probability in zip(cell_ko[keep], cell_en[keep], both[keep], strict=True):
        rows.setdefault(ko_words[k], []).append((en_words[e], float(probability)))
    return Learned(
        {
            word: tuple(sorted(found, key=lambda item: (-item[1], item[0]))[:MOST_ANSWERS])
            for word, found in rows.items()
        }
    )


def _meetings(
    pairs: Counted, ko_ids: Mapping[str, int], en_ids: Mapping[str, int]
) -> tuple[Ints, Ints, Ints]:
    """Every (pair, Korean type, English type) that stand together, as three arrays."""
    at, ko, en = [], [], []
    for number, (ko_words, en_words) in enumerate(pairs):
        k = np.array([ko_ids[word] for word in ko_words], dtype=np.int64)
        e = np.array([en_ids[word] for word in en_words], dtype=np.int64)
        at.append(np.full(len(k) * len(e), number, dtype=np.int64))
        ko.append(np.repeat(k, len(e)))
        en.append(np.tile(e, len(k)))
    return np.concatenate(at), np.concatenate(ko), np.concatenate(en)


def _model_one(target: Ints, cell: Ints, given: Ints) -> tuple[Floats, Floats]:
    """IBM model 1: p(target word | given word) and expected counts, one value a cell.

    Args:
        target: for each meeting, the pair and target word it is about, as one number.
        cell: for each meeting, its cell (a pair of word types).
        given: for each cell, its given word.
    """
    _, target = np.unique(target, return_inverse=True)
    likely: Floats = np.ones(len(given))
    together: Floats = np.zeros(len(given))
    for _ in range(ROUNDS):
        together = expected_counts(likely, cell, target)
        likely = probabilities(together, given)
    return likely, together


def expected_counts(likely: Floats, cell: Ints, target: Ints) -> Floats:
    """How often the words of each cell are expected to translate each other: the E step.

    Args:
        likely: p(target word | given word) of each cell, not 0 throughout for any target.
        cell: for each meeting, its cell.
        target: for each meeting, the pair and target word it is about, numbered from 0.

    >>> likely, cell, target = np.array([0.75, 0.25]), np.array([0, 1]), np.array([0, 0])
    >>> expected_counts(likely, cell, target).tolist()
    [0.75, 0.25]
    """
    weights: Floats = likely[cell]
    weights = weights / np.bincount(target, weights)[target]
    counts: Floats = np.bincount(cell, weights, len(likely)).astype(np.float64)
    return counts


def probabilities(together: Floats, given: Ints) -> Floats:
    """p(target word | given word) of each cell from expected counts: the M step.

    Args:
        given: for each cell, its given word.

    >>> probabilities(np.array([3.0, 1.0, 2.0]), given=np.array([0, 0, 1])).tolist()
    [0.75, 0.25, 1.0]
    """
    shares: Floats = np.divide(together, np.bincount(given, together)[given])
    return shares
