"""One body of text against another: cues and lengths in, links out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

import numpy as np

from align.bitext import Link
from align.linking.blocks import cut_points
from align.linking.calibration import Grounds, link_score
from align.linking.cues import Cue, Index, english_types, find_cues, index_types, korean_types
from align.linking.dp import Band, Bead, Floats, Lattice, Step, best_path, posteriors
from align.linking.embedding import EmbeddingModel, Vectors
from align.linking.learn import Learned
from align.linking.length import LengthModel, byte_lengths
from align.linking.lexical import Evidence, evidence_gains
from align.linking.marks import MarkModel
from align.linking.paragraphs import ParagraphModel, Paragraphs

__all__ = ["BEADS", "Rows", "Table", "WindowModel", "judge_bodies", "link_bodies"]

BEADS = (
    Bead(1, 1, 0.0),
    Bead(1, 2, 2.8),
    Bead(2, 1, 2.8),
    Bead(1, 3, 5.0),
    Bead(3, 1, 5.0),
    Bead(2, 2, 5.5),
    Bead(2, 3, 7.5),
    Bead(3, 2, 7.5),
    Bead(3, 3, 9.0),
    Bead(1, 4, 7.5),
    Bead(4, 1, 7.5),
    Bead(2, 4, 10.0),
    Bead(4, 2, 10.0),
    Bead(3, 4, 11.5),
    Bead(4, 3, 11.5),
    Bead(4, 4, 13.5),
)
"""Shapes and priors: how much rarer than 1-1 each is on the noisy development sets, in nats; of
those that do not occur there, extrapolated. Where both sides are joined the prior is a nat dearer
than measured (2-2: 4.4), so that two links are not taken for one."""
NARROW = tuple(bead for bead in BEADS if max(bead.a, bead.b) <= 2)
WIDEST = max(max(bead.a, bead.b) for bead in BEADS)

NULL_COST = 2.3
"""What leaving a sentence alone costs at first: one sentence in ten; then by the document."""
NULL_BOUNDS = (1.6, 3.6)
"""Nats that leaving a sentence alone costs at least and at most, whatever the document."""
MERGE_RATE, MERGE_WEIGHT = 0.2, 25.0
"""Share of links with more than two sentences, and how many links that guess counts as."""
MERGE_DEAREST = 1.5
"""Nats that merging costs more, at most, in a document that merges little."""
EXPLAINED = 0.77
"""Share of the English words that some Korean word of the document could ask for whose own Korean
sentence does (1,595 pairs of news)."""
TRUST = 0.65
"""Words of one sentence are not independent; their evidence counts this much."""
LONG = 2400
"""Sentences of both sides together from which a document is cut into blocks."""
NARROWEST = 120
"""Columns of the first band; a table of fewer columns is searched whole."""


MOST_KEPT = 1 << 22
"""Costs that are kept rather than computed again."""


class WindowModel(Protocol):
    """One kind of evidence on whole windows: lengths, embeddings, or your own.

    >>> class FirstToFirst:
    ...     def ratio(self, rows, a, starts, b):
    ...         ko, en = np.arange(rows.start, rows.stop), np.arange(starts.start, starts.stop)
    ...         return np.where(ko[:, None] == en, 1.0, 0.0)
    ...     def fitted(self, path):
    ...         return self
    >>> model: WindowModel = FirstToFirst()
    >>> model.ratio(slice(1, 3), 1, slice(0, 3), 1).tolist()
    [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    """

    def ratio(self, rows: slice, a: int, starts: slice, b: int) -> Floats:
        """Nats by which each English window (starts, b) fits each Korean one (rows, a).

        Args:
            rows, starts: the first sentences of the windows, each slice with both its ends.
            a, b: sentences of a Korean and of an English window.

        Returns:
            shape (rows, starts).
        """
        ...

    def fitted(self, path: Sequence[Step]) -> WindowModel:
        """The model as a path through the document itself suggests it."""
        ...


def link_bodies(
    ko: Sequence[str],
    en: Sequence[str],
    learned: Learned | None = None,
    vectors: tuple[Vectors, Vectors] | None = None,
    paragraphs: Paragraphs | None = None,
) -> tuple[Link, ...]:
    """The best sequence of beads and null links, every sentence in exactly one.

    Args:
        vectors: embeddings of the Korean and of the English sentences.
        paragraphs: the number of the paragraph of each, where it is known.

    >>> link_bodies(["비가 왔다."], [])[0].kind
    '1-0'
    >>> [link.kind for link in link_bodies(["강이 넘쳤다."], ["The river flooded."])]
    ['1-1']
    """
    n, m = len(ko), len(en)
    if not n or not m:
        return tuple(Link((i,), ()) for i in range(n)) + tuple(Link((), (j,)) for j in range(m))
    return tuple(
        Link(tuple(range(i, i + a)), tuple(range(j, j + b)), grounds.cost, link_score(grounds))
        for (i, j, a, b), grounds in judge_bodies(ko, en, learned, vectors, paragraphs)
    )


def judge_bodies(
    ko: Sequence[str],
    en: Sequence[str],
    learned: Learned | None = None,
    vectors: tuple[Vectors, Vectors] | None = None,
    paragraphs: Paragraphs | None = None,
) -> Iterator[tuple[Step, Grounds]]:
    """The steps of ``link_bodies``, neither side empty, and what each is judged by.

    Args:
        ko, en: the sentences.
        learned, vectors, paragraphs: as in ``link_bodies``.

    >>> [(step, grounds)] = judge_bodies(["강이 넘쳤다."], ["The river flooded."])
    >>> step, grounds.a, grounds.b
    ((0, 0, 1, 1), 1, 1)
    """
    n, m = len(ko), len(en)
    ko_types, en_types = list(map(korean_types, ko)), list(map(english_types, en))
    ko_bytes, en_bytes = byte_lengths(ko), byte_lengths(en)
    cuts = []
    if n + m > LONG:
        cuts = cut_points(ko_types, en_types)
    for (i, j), (i_end, j_end) in pairwise([(0, 0), *cuts, (n, m)]):
        lengths = LengthModel(ko_bytes[i:i_end], en_bytes[j:j_end])
        marks = MarkModel(ko[i:i_end], en[j:j_end])
        others: list[WindowModel] = []
        if vectors is not None:
            others.append(EmbeddingModel(vectors[0][i:i_end], vectors[1][j:j_end]))
        if paragraphs is not None:
            others.append(ParagraphModel(paragraphs[0][i:i_end], paragraphs[1][j:j_end]))
        table = Table(lengths, marks, others, ko_types[i:i_end], en_types[j:j_end], learned)
        for (i0, j0, a, b), grounds in _judge_block(table):
            yield (i + i0, j + j0, a, b), grounds


def _judge_block(table: Table) -> Iterator[tuple[Step, Grounds]]:
    """The steps of one block, from its first sentences on."""
    lattice, path = table.solve()
    for step, posterior in zip(path, posteriors(lattice, path), strict=True):
        yield step, table.grounds(step, lattice.cost_of(step), posterior)


class Table:
    """All that is known of two lists of sentences, ready to cost any bead.

    Args:
        lengths, marks: the models of these sentences that every table has.
        others: further models.
        ko, en: word types of each sentence.

    >>> ko, en = ["강이 넘쳤다."], ["The river flooded."]
    >>> lengths = LengthModel(byte_lengths(ko), byte_lengths(en))
    >>> types = [korean_types(ko[0])], [english_types(en[0])]
    >>> table = Table(lengths, MarkModel(ko, en), (), *types, None)
    >>> table.n, table.m, len(table.ko_evidence)
    (1, 1, 2)
    """

    def __init__(
        self,
        lengths: LengthModel,
        marks: MarkModel,
        others: Sequence[WindowModel],
        ko: Sequence[set[str]],
        en: Sequence[set[str]],
        learned: Learned | None,
    ) -> None:
        self.n, self.m = len(ko), len(en)
        self.lengths, self.marks = lengths, marks
        self.models: tuple[WindowModel, ...] = (lengths, marks, *others)
        ko_index, en_index = index_types(ko), index_types(en)
        cues = find_cues(ko_index, en_index, learned)
        self.ko_evidence, self.en_evidence = _evidence(cues, ko_index, en_index)

    def grounds(self, step: Step, cost: float, posterior: float) -> Grounds:
        """What a step that costs so much is judged by."""
        i, j, a, b = step
        if not a or not b:
            return Grounds(posterior, cost, a, b)
        marks = float(self.marks.ratio(slice(i, i + 1), a, slice(j, j + 1), b)[0, 0])
        return Grounds(posterior, cost, a, b, self.lengths.size(step), marks)

    def solve(self) -> tuple[Lattice, list[Step]]:
        """The best path, and the lattice it was found in.

        The band is widened until the path of narrow beads keeps clear of its borders; then the
        cost of a null link is set to what the share of null links on the path says, and the
        path found once more, with all beads.
        """
        width = NARROWEST
        while True:
            band = Band.diagonal(self.n, self.m, width)
            rows = Rows(self, band, NARROW)
            lattice = Lattice(self.n, self.m, band, NARROW, rows.costs, NULL_COST)
            path = best_path(lattice)
            if band.width > self.m or not band.touched_by(path, self.m):
                break
            width *= 2
        beads = _beads(path)
        rows.fit(path, beads)
        fitted = replace(lattice, null_cost=_null_cost(path), beads=beads)
        return fitted, best_path(fitted)


def _null_cost(path: list[Step]) -> float:
    """What a null link costs in a document where this share of the sentences has none."""
    nulls = sum(not a or not b for _, _, a, b in path)
    sentences = sum(a + b for _, _, a, b in path)
    low, high = NULL_BOUNDS
    return min(high, max(low, -math.log((nulls + 1.0) / (sentences + 10.0))))


def _beads(path: list[Step]) -> tuple[Bead, ...]:
    """The beads with the priors of a document that merges as often as the path does."""
    merges = sum(a + b > 2 for _, _, a, b in path if a and b)
    links = sum(1 for _, _, a, b in path if a and b)
    rate = (merges + MERGE_RATE * MERGE_WEIGHT) / (links + MERGE_WEIGHT)
    dearer = min(MERGE_DEAREST, max(0.0, math.log(MERGE_RATE / rate)))
    return tuple(b._replace(prior=b.prior + dearer * (b.a + b.b > 2)) for b in BEADS)


class Rows:
    """Costs of beads, for all rows with the same left border at once.

    Those of a small table all have the same; in a band along a diagonal most rows are alone.

    >>> ko, en = ["강이 넘쳤다."], ["The river flooded."]
    >>> lengths = LengthModel(byte_lengths(ko), byte_lengths(en))
    >>> types = [korean_types(ko[0])], [english_types(en[0])]
    >>> table = Table(lengths, MarkModel(ko, en), (), *types, None)
    >>> Rows(table, Band.diagonal(1, 1, width=2), BEADS[:3]).costs(0).shape
    (3, 2)
    """

    def __init__(self, table: Table, band: Band, beads: Sequence[Bead]) -> None:
        self.table, self.band, self.models = table, band, list(table.models)
        self.beads = tuple(beads)
        n, m = table.n, table.m
        self.ko_gains = evidence_gains(table.ko_evidence, n, m, WIDEST, band, own_rows=True)
        self.en_gains = evidence_gains(table.en_evidence, n, m, WIDEST, band, own_rows=False)
        # For each row the first with its left border, and the first after it with another.
        low = band.low[:n]
        self._first = low.searchsorted(low, side="left").tolist()
        self._after = low.searchsorted(low, side="right").tolist()
        self._kept: dict[int, Floats] = {}
        self._keeps = n * band.width * len(BEADS) <= MOST_KEPT

    def costs(self, i: int) -> Floats:
        """Costs of the beads that begin in row i, shape (beads, band.width).

        They are asked for four times (for a path, its posteriors, and its steps), and kept
        where the table is small; where it is not, those of the rows asked for last.
        """
        first = self._first[i]
        if first not in self._kept:
            if not self._keeps:
                self._kept.clear()
            rows = slice(first, self._after[i])
            shape = len(self.beads), rows.stop - rows.start, self.band.width
            self._kept[first] = costs = np.full(shape, np.inf)
            for bead, of_bead in zip(self.beads, costs, strict=True):
                self._fill(of_bead, rows, bead)
        return self._kept[first][:, i - first]

    def fit(self, path: Sequence[Step], beads: Sequence[Bead]) -> None:
        """Go on with other beads, and with what the models can learn of the document's path."""
        self.models = [model.fitted(path) for model in self.models]
        self.beads = tuple(beads)
        self._kept.clear()

    def _fill(self, costs: Floats, rows: slice, bead: Bead) -> None:
        """Write the costs of a bead that begins in rows of one left border, where it fits.

        Args:
            costs: shape (rows, band.width).
        """
        (a, b, prior), first, low = bead, rows.start, self.band.lows[rows.start]
        high = min(rows.stop, self.table.n - a + 1)
        wide = min(self.band.width, self.table.m - b - low + 1)
        if high <= first or wide <= 0:
            return
        rows, starts = slice(first, high), slice(low, low + wide)
        gain = sum([model.ratio(rows, a, starts, b) for model in self.models])
        words = np.zeros((high - first, wide))
        korean, level = self.ko_gains[b - 1], self.band.lows[high + a - 2] == low
        for step in range(a):
            ahead = slice(first + step, high + step)
            words += korean[ahead, :wide] if level else self._korean_words(ahead, starts, b)
        english = self.en_gains[a - 1, rows]
        for step in range(b):
            words += _shifted(english, step, wide)
        costs[: high - first, :wide] = prior - gain - TRUST * words

    def _korean_words(self, rows: slice, starts: slice, b: int) -> Floats:
        """What the words of Korean sentences say of windows, shape (rows, starts)."""
        gains, count = self.ko_gains[b - 1][rows], starts.stop - starts.start
        low, last = self.band.lows[rows.start], self.band.lows[rows.stop - 1]
        if low == last:
            return _shifted(gains, starts.start - low, count)
        # Each row has its own left border; the band is wide enough to look past it.
        each = zip(gains, self.band.lows[rows], strict=True)
        return np.stack([_shifted(row, starts.start - low, count) for row, low in each])


def _shifted(rows: Floats, start: int, count: int) -> Floats:
    """``rows[..., start:start + count]`` with zeros where that leaves the rows."""
    if 0 <= start <= rows.shape[-1] - count:
        return rows[..., start : start + count]
    first, last = max(0, start), min(rows.shape[-1], start + count)
    out = np.zeros((*rows.shape[:-1], count))
    if first < last:
        out[..., first - start : last - start] = rows[..., first:last]
    return out


def _evidence(cues: Sequence[Cue], ko: Index, en: Index) -> tuple[list[Evidence], list[Evidence]]:
    """What the cues say of the Korean types and, read from the other side, of the English ones.

    What an English type answers is each Korean type that it could.
    """
    korean: list[Evidence] = []
    asked: dict[str, Sequence[int]] = {}
    surest: dict[str, float] = {}
    for cue in cues:
        own, known = ko[cue.ko], cue.known
        answered: Sequence[int] = ()
        loose: Sequence[int] = ()
        for first, *others in cue.answers:
            found = en.get(first, ())
            if others:
                found = sorted(set(found).intersection(*[en.get(part, ()) for part in others]))
            if not found:
                continue
            answered = _united(answered, found) if answered else found
            for part in (first, *others):
                if part not in asked:
                    asked[part], surest[part] = own, EXPLAINED
                else:
                    asked[part] = _united(asked[part], own)
                if known > surest[part]:
                    surest[part] = known
        if cue.related:
            loose = sorted(set().union(*map(en.__getitem__, cue.related)).difference(answered))
        if answered or loose:
            korean.append(Evidence(own, answered, known, loose, cue.loosely))
    return korean, [Evidence(en[t], own, surest[t]) for t, own in asked.items()]


def _united(one: Sequence[int], other: Sequence[int]) -> list[int]:
    """The sentences of both, in order."""
    return sorted({*one, *other})
