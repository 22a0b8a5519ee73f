"""Words told as surer ones, by the table."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Pair, Span, meets
from align.checks._part_index import PartIndex
from align.lexicons import read_table, values
from align.words import english
from align.words.evidence import link_words

__all__ = ["surer_words"]


@functools.cache
def _by_stem() -> PartIndex[tuple[str, frozenset[str], frozenset[str]]]:
    """Of each listed form its stem, the English that fits it and the English that excludes it."""
    rows = []
    for row in read_table("modality"):
        stem = re.sub(r"(?:하|되|이)?다$", "", row["ko"])
        fits, wrong = (
            frozenset(english.lemma(g) for g in values(row[c]) if " " not in g)
            for c in ("en", "excludes")
        )
        if len(stem) > 1 and wrong and fits:
            rows.append(((stem,), (stem, fits, wrong)))
    return PartIndex(rows)


def surer_words(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """A demand told as an order, a claim as a proof: where the first pair of the table stands.

    >>> pair = Pair.of("시민단체는 공개를 촉구했다.", "The civic group opposed disclosure.")
    >>> [(pair.ko.text[slice(*ko)], pair.en.text[slice(*en)]) for ko, en in surer_words(pair)]
    [('촉구', 'opposed')]
    """
    ko, en = pair.ko.text, pair.en.text
    rows = _by_stem().held(ko)
    words = english.words(en) if rows else ()
    lemmas = {word.lemma for word in words}
    for stem, fits, wrong in rows:
        place = ko.find(stem)
        if lemmas.isdisjoint(wrong) or not lemmas.isdisjoint(fits):
            continue
        link = next((k for k in link_words(ko, en).ko if k.span[0] == place), None)
        if link is None or link.kind == "lexicon":
            continue
        taken = [s for k in link_words(ko, en).ko if k.kind == "lexicon" for s in k.en]
        for word in words:
            if word.lemma in wrong and not meets(word.span, taken):
                span = (place, place + len(stem))
                yield span, word.span
                return
