"""How good links are: precision, recall and F1 against gold links, strict and lax.

A proposed link is strictly right if the very same link is gold, and laxly right if it shares a
Korean and an English sentence with one gold link. Precision counts all proposed links, null
links included; recall counts the gold links that have both sides.

Source: the scorer of Vecalign (Thompson and Koehn 2019, D19-1136), which follows the
evaluation of W11-4624. Before counting, both lists are put into one form: null links are cut
to one sentence each, and sentences in no link get a null link.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from align.bitext import Link

__all__ = ["Compared", "LinkScores", "Rates", "score_links"]

Shape = tuple[tuple[int, ...], tuple[int, ...]]
WIDEST = 4
"""Shapes are told apart up to so many sentences a side; 4 stands for 4 and more."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Gold and proposed links of one document.

    A link whose score is NaN has none. Without the numbers of sentences (None) null links
    play no part, as for links between words.

    >>> gold = [Link((0,), (0,)), Link((1,), ())]
    >>> document = Compared(gold, system=[Link((0,), (0,)), Link((1,), (1,))], n_ko=2, n_en=2)
    >>> score_links([document]).strict
    Rates(precision=0.5, recall=1.0)
    """

    gold: Sequence[Link]
    system: Sequence[Link]
    n_ko: int | None = None
    n_en: int | None = None


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision and recall; 0 where there was nothing to count.

    >>> Rates.of(right=1, proposed=2, found=1, wanted=1).f1
    0.6666666666666666
    """

    precision: float
    recall: float

    @classmethod
    def of(cls, *, right: int, proposed: int, found: int, wanted: int) -> Rates:
        """From how many of the ``proposed`` are right and how many of the ``wanted`` were found."""
        return cls(right / proposed if proposed else 0.0, found / wanted if wanted else 0.0)

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0 where both are."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class LinkScores:
    """What ``score_links`` found.

    Args:
        strict, lax, null: rates; ``null`` is about null links alone, strictly.
        auc: chance that a right link has a higher score than a wrong one, ties counting half;
            None where no scores are given, or all links are right or all wrong.
        shapes: for each shape of gold links ("2-1"), how many were found and how many exist.
        proposed, gold: links counted for precision and for recall.
        gold_null: null links of the gold.
        invalid: sentences proposed twice, or that do not exist.

    >>> scores = score_links([Compared([Link((0,), (0, 1))], [Link((0,), (0,))])])
    >>> scores.strict.f1, scores.lax.f1, scores.shapes
    (0.0, 1.0, {'1-2': (0, 1)})
    """

    strict: Rates
    lax: Rates
    null: Rates
    auc: float | None
    shapes: Mapping[str, tuple[int, int]]
    proposed: int
    gold: int
    gold_null: int
    invalid: int


def score_links(documents: Iterable[Compared]) -> LinkScores:
    """Scores over all documents together, so that a long one weighs more than a short one.

    >>> gold = [Link((0,), (0,)), Link((1,), ()), Link((2,), (1, 2))]
    >>> system = [Link((0,), (0,)), Link((1,), ()), Link((2,), (1,)), Link((), (2,))]
    >>> scores = score_links([Compared(gold, system, 3, 3)])
    >>> scores.strict, scores.lax
    (Rates(precision=0.5, recall=0.5), Rates(precision=0.75, recall=1.0))
    """
    counts = _Counts()
    for document in documents:
        counts.add(document)
    return counts.scores()


@dataclass(slots=True)
class _Counts:
    n: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)

    def add(self, document: Compared) -> None:
        n_ko, n_en = document.n_ko, document.n_en
        gold, system = _normal(document.gold, n_ko, n_en), _normal(document.system, n_ko, n_en)
        gold_real, system_real = set(filter(all, gold)), set(filter(all, system))
        right = gold & system
        self.n["strict right"] += len(right)
        self.n["strict found"] += len(gold_real & system)
        # A null link is never laxly right without being strictly so.
        self.n["lax right"] += len(right | _touching(system_real, gold_real))
        self.n["lax found"] += len(_touching(gold_real, system_real))
        self.n["proposed"] += len(system)
        self.n["gold"] += len(gold_real)
        self.n["null right"] += len(right) - len(gold_real & system)
        self.n["null proposed"] += len(system) - len(system_real)
        self.n["null gold"] += len(gold) - len(gold_real)
        self.n["invalid"] += _invalid(document.system, n_ko, n_en)
        self.wanted.update(map(_kind, gold_real))
        self.found.update(map(_kind, gold_real & system))
        for link in document.system:
            if link.ko and link.en and not math.isnan(link.score):
                (self.right if _shape(link) in gold else self.wrong).append(link.score)

    def scores(self) -> LinkScores:
        n = self.n
        null, hits = n["null gold"], n["null right"]
        return LinkScores(
            strict=self._rates("strict"),
            lax=self._rates("lax"),
            null=Rates.of(right=hits, proposed=n["null proposed"], found=hits, wanted=null),
            auc=_auc(self.right, self.wrong),
            shapes={kind: (self.found[kind], self.wanted[kind]) for kind in sorted(self.wanted)},
            proposed=n["proposed"],
            gold=n["gold"],
            gold_null=null,
            invalid=n["invalid"],
        )

    def _rates(self, how: str) -> Rates:
        n = self.n
        right, found = n[f"{how} right"], n[f"{how} found"]
        return Rates.of(right=right, proposed=n["proposed"], found=found, wanted=n["gold"])


def _shape(link: Link) -> Shape:
    return tuple(sorted(link.ko)), tuple(sorted(link.en))


def _kind(shape: Shape) -> str:
    ko, en = shape
    return f"{min(len(ko), WIDEST)}-{min(len(en), WIDEST)}"


def _normal(links: Iterable[Link], n_ko: int | None, n_en: int | None) -> set[Shape]:
    """The links with two sides, and a null link for each sentence that is in none of them."""
    real = {_shape(link) for link in links if link.ko and link.en}
    ko_linked = {i for ko, _ in real for i in ko}
    en_linked = {j for _, en in real for j in en}
    nulls: set[Shape] = {((i,), ()) for i in range(n_ko or 0) if i not in ko_linked}
    nulls.update(((), (j,)) for j in range(n_en or 0) if j not in en_linked)
    return real | nulls


def _touching(links: Iterable[Shape], others: Iterable[Shape]) -> set[Shape]:
    """The links that share a sentence of either side with one of the others."""
    partners: dict[int, set[int]] = {}
    for ko, en in others:
        for i in ko:
            partners.setdefault(i, set()).update(en)
    return {
        (ko, en) for ko, en in links if any(not partners.get(i, NONE).isdisjoint(en) for i in ko)
    }


NONE: set[int] = set()


def _invalid(links: Iterable[Link], n_ko: int | None, n_en: int | None) -> int:
    count = 0
    linked: tuple[set[int], set[int]] = (set(), set())
    for link in links:
        for side, n, seen in ((link.ko, n_ko, linked[0]), (link.en, n_en, linked[1])):
            for index in side:
                count += index in seen or (n is not None and not 0 <= index < n)
                seen.add(index)
    return count


def _auc(right: Sequence[float], wrong: Sequence[float]) -> float | None:
    """Area under the ROC curve by ranks; tied scores share their middle rank."""
    if not right or not wrong:
        return None
    above, below = Counter(right), Counter(wrong)
    passed = 0
    area = 0.0
    for score in sorted({*above, *below}):
        area += above[score] * (passed + below[score] / 2)
        passed += below[score]
    return area / (len(right) * len(wrong))
