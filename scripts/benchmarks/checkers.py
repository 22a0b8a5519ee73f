"""Checkers side by side on one development set: what they find, what they flag for nothing.

A checker is a function from (Korean, English) to the keys of its flags. An error counts as
caused where its pair gets a key that the same pair without the error does not get.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from align.bitext import Pair
from align.checks import ALL_CHECKS, Check
from align.pipeline import check_pairs
from align.words import korean
from align.words.evidence import link_words
from corpora.gold import SOUND
from scripts.benchmarks._figure import spent

__all__ = [
    "Checker",
    "Score",
    "checkers",
    "digit_sets",
    "each",
    "measure",
]

Texts = tuple[str, str]
"""A pair: the Korean and the English."""
Checker = Callable[[Sequence[Texts]], Iterable[Collection[str]]]
"""What says of each of some pairs what is wrong there."""
WARM = 500
"""Pairs that a checker reads its tables with; some hundred patterns are made on first use."""
DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Score:
    """What one checker did: shares of 1, and pairs a second of a core."""

    caused: dict[str, float]
    all_caused: float
    false_positives: float
    pairs_per_second: float


def measure(checker: Checker, items: Sequence[dict[str, Any]]) -> Score:
    """Run a checker over all items and count; its tables are read before the time is taken.

    >>> items = [{"id": 1, "kind": "error", "category": "digit", "ko": "5명", "en": "6", "control": 2},
    ...          {"id": 2, "kind": "control", "category": "audited", "ko": "5명", "en": "5"}]
    >>> score = measure(each(digit_sets), items)
    >>> score.all_caused, score.false_positives
    (1.0, 0.0)
    """
    texts = [(item["ko"], item["en"]) for item in items]
    for _ in checker(texts[:WARM]):
        pass
    # No checker may profit from what one before it has analysed.
    for kept in (korean.words, korean.tokens, korean.analysis, link_words):
        kept.cache_clear()
    with spent() as cost:
        found = list(map(set, checker(texts)))
    keys = {item["id"]: said for item, said in zip(items, found, strict=True)}
    met, every = Counter[str](), Counter[str]()
    for item in items:
        if item["kind"] == "error" and item.get("control") in keys:
            every[item["category"]] += 1
            met[item["category"]] += bool(keys[item["id"]] - keys[item["control"]])
    sound = [i for i in items if i["kind"] == "hard" or i["category"] in SOUND]
    return Score(
        {category: met[category] / n for category, n in sorted(every.items())},
        met.total() / max(1, every.total()),
        sum(bool(keys[item["id"]]) for item in sound) / max(1, len(sound)),
        len(items) / max(cost.core, 1e-9),
    )


def checkers() -> dict[str, Checker]:
    """Ours with and without misprints, translate-toolkit's pofilter, and sets of digits.

    Raises:
        ImportError: translate-toolkit is not installed (``pip install translate-toolkit``).
    """
    fast = tuple(check for check in ALL_CHECKS if check.name != "misprint")
    po, numbers = _pofilter(None), _pofilter(("numbers",))
    return {
        "daeyeok": _ours(ALL_CHECKS),
        "no misprints": _ours(fast),
        "pofilter": po,
        "its numbers": numbers,
        "digit sets": each(digit_sets),
    }


def each(say: Callable[[str, str], Collection[str]]) -> Checker:
    """The checker that looks at one pair after the other.

    >>> [sorted(said) for said in each(digit_sets)([("5명", "6"), ("5명", "5")])]
    [['5', '6'], []]
    """
    return lambda pairs: [say(ko, en) for ko, en in pairs]


def _ours(checks: Sequence[Check]) -> Checker:
    def run(pairs: Sequence[Texts]) -> Iterator[set[str]]:
        flags_of = check_pairs((Pair.of(ko, en) for ko, en in pairs), checks)
        for (ko, en), flags in zip(pairs, flags_of, strict=True):
            yield {f"{f.family}|{f.message}|{_cut(ko, f.ko)}|{_cut(en, f.en)}" for f in flags}

    return run


def _cut(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return text[slice(*spans[0])] if spans else ""


def digit_sets(ko: str, en: str) -> set[str]:
    """The strings of digits that stand on one side only.

    >>> sorted(digit_sets("3만 5000명", "35,000"))
    ['3', '35000', '5000']
    """
    left, right = ({s.replace(",", "") for s in DIGITS.findall(text)} for text in (ko, en))
    return left ^ right


def _pofilter(only: Sequence[str] | None) -> Checker:
    """translate-toolkit's standard filters, or some of them, set to Korean and English."""
    from translate.filters import checks
    from translate.lang.factory import getlanguage
    from translate.storage.base import TranslationUnit

    config = checks.CheckerConfig(targetlanguage="en")
    config.sourcelang = getlanguage("ko")
    checker = checks.StandardChecker(config, limitfilters=None if only is None else [*only])

    def run(ko: str, en: str) -> set[str]:
        unit = TranslationUnit(ko)
        unit.target = en
        return {f"{name}: {said}" for name, said in checker.run_filters(unit).items()}

    return each(run)
