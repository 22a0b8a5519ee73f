"""How much of a text the library can account for, and which words it cannot.

This is the tool the lexicon grows by: the words it lists are those to write next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from align.words import english
from align.words.evidence import link_words

__all__ = ["Coverage", "measure_coverage"]


@dataclass(slots=True)
class Coverage:
    """Counts over pairs; a number expression counts as one token.

    Args:
        ko, en: content tokens of each side; ``ko_met``, ``en_met`` those with evidence.
        kinds: Korean tokens by kind of evidence.
        ko_without, en_without: tokens that nothing accounts for, by lemma.

    >>> Coverage(pairs=1, ko=4, ko_met=3).ko_without
    Counter()
    """

    pairs: int = 0
    ko: int = 0
    ko_met: int = 0
    en: int = 0
    en_met: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    ko_without: Counter[str] = field(default_factory=Counter)
    en_without: Counter[str] = field(default_factory=Counter)

    @property
    def ko_share(self) -> float:
        """Share of Korean content tokens with evidence, 0 to 1."""
        return self.ko_met / self.ko if self.ko else 0.0

    @property
    def en_share(self) -> float:
        """Share of English content tokens with evidence, 0 to 1."""
        return self.en_met / self.en if self.en else 0.0


def measure_coverage(pairs: Iterable[tuple[str, str]]) -> Coverage:
    """Count what of each side of the pairs has evidence.

    >>> coverage = measure_coverage([("시는 57명을 도왔다.", "The city helped 57 people.")])
    >>> coverage.ko, coverage.ko_met, dict(coverage.kinds)
    (3, 3, {'number': 1, 'lexicon': 2})
    """
    counts = Coverage()
    for ko, en in pairs:
        _count(counts, ko, en)
    return counts


def _count(counts: Coverage, ko: str, en: str) -> None:
    evidence = link_words(ko, en)
    counts.pairs += 1
    counts.ko += len(evidence.ko) + len(evidence.numbers_ko)
    counts.ko_met += len(evidence.number_links)
    counts.kinds["number"] += len(evidence.number_links)
    for link in evidence.ko:
        if link.kind:
            counts.ko_met += 1
            counts.kinds[link.kind] += 1
        else:
            counts.ko_without[" ".join(word.lemma for word in link.words)] += 1
    content = [word for word in english.words(en) if word.is_content]
    counts.en += len(content)
    counts.en_met += len(content) - len(evidence.en_unexplained)
    counts.en_without.update(word.lemma for word in evidence.en_unexplained)
