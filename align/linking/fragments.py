"""Stranded pieces of English sentences, kept with the sentence they fell from.

A machine translation may leave "have." behind as a sentence of its own. Nothing in it could
tell which Korean it translates, and nothing in it could have been left untranslated: it belongs
to the sentence before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from align.words import english

__all__ = ["fold_fragments"]

LONGEST = 3
"""Words of a piece that says nothing by itself."""


def fold_fragments(sentences: Sequence[str]) -> list[list[int]]:
    """Indexes of the sentences, each fragment with the sentence it follows.

    >>> fold_fragments(["The city informs of it.", "have.", "It rained."])
    [[0, 1], [2]]
    """
    folds: list[list[int]] = []
    for index, text in enumerate(sentences):
        if folds and _is_fragment(text):
            folds[-1].append(index)
        else:
            folds.append([index])
    return folds


def _is_fragment(text: str) -> bool:
    """A few small words in lower case: "have.", "to do."; not "No." and not "So what?"."""
    words = english.words(text)
    return (
        0 < len(words) <= LONGEST
        and words[0].text.islower()
        and not any(word.is_content or word.text[0].isdigit() for word in words)
    )
