"""How far reviewers agree on flags that more than one of them has judged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

__all__ = ["Agreement", "agreements", "cohen_kappa"]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two reviewers on the flags that both have judged.

    Args:
        observed: share of flags on which they say the same.
        kappa: Cohen's; None where chance alone would make them agree.

    >>> Agreement("Ann", "Ben", 10, 0.9, None).observed
    0.9
    """

    one: str
    other: str
    judged: int
    observed: float
    kappa: float | None


def cohen_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Agreement beyond chance, at most 1; 0 is chance, and below is worse.

    None where there is nothing to compare, or where both always say the same one thing, so that
    chance would agree as well.

    >>> cohen_kappa([("accept", "accept")] * 20 + [("accept", "dismiss")] * 5
    ...     + [("dismiss", "accept")] * 10 + [("dismiss", "dismiss")] * 15)
    0.4

    Source:
        Cohen (1960), "A coefficient of agreement for nominal scales".
    """
    if not pairs:
        return None
    size = len(pairs)
    observed = sum(one == other for one, other in pairs) / size
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(ones[said] * others[said] for said in ones) / size**2
    if chance == 1:
        return None
    return round((observed - chance) / (1 - chance), 12)


def agreements(verdicts: Iterable[tuple[str, str, str]]) -> list[Agreement]:
    """Every two reviewers who have judged a flag in common, those with most in common first.

    Args:
        verdicts: flag, reviewer, verdict; one each.

    >>> [found.observed for found in agreements([("f", "Kim", "accept"), ("f", "Lee", "accept")])]
    [1.0]
    """
    of_flag: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for flag, who, verdict in verdicts:
        of_flag[flag][who] = verdict
    common: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for said in of_flag.values():
        for one, other in combinations(sorted(said), 2):
            common[one, other].append((said[one], said[other]))
    found = [
        Agreement(
            one, other, len(both), sum(a == b for a, b in both) / len(both), cohen_kappa(both)
        )
        for (one, other), both in common.items()
    ]
    return sorted(found, key=lambda row: (-row.judged, row.one, row.other))
