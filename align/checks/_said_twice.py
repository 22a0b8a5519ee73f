"""English sentences that render the same Korean words as the one before them: a sentence told twice.

A machine that was fed a sentence twice words it anew. Whoever makes two sentences of one Korean
sentence gives each its own part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from align.bitext import Pair, Span, within
from align.checks._sentences import is_one_sentence, trimmed
from align.splitting.english import split_english
from align.words.evidence import CLEAR_KINDS, link_words

__all__ = ["find_said_twice"]

FEWEST, SHARE = 4, 0.6
"""Korean words that both sentences render, and the share of all that are rendered."""


def find_said_twice(pair: Pair) -> Iterator[Span]:
    """The sentences of the English that say once more what the one before says.

    >>> ko = "네이버는 동영상 검색에 인공지능을 적용한다고 밝혔다."
    >>> en = "Naver said it will apply AI to its video search. Naver said it uses AI in video search."
    >>> [en[slice(*span)] for span in find_said_twice(Pair.of(ko, en))]
    ['Naver said it uses AI in video search.']
    """
    ko, en = pair.ko.text, pair.en.text
    links = [link for link in link_words(ko, en).ko if link.kind in CLEAR_KINDS]
    # Of a word that two sentences render there are two places; few pairs have many such.
    if sum(len(link.en) > 1 for link in links) < FEWEST or not is_one_sentence(ko):
        return
    sentences = [trimmed(en, span) for span in split_english(en)]
    rendered = [
        {at for at, link in enumerate(links) if any(within(span, sentence) for span in link.en)}
        for sentence in sentences
    ]
    for sentence, (before, again) in zip(sentences[1:], pairwise(rendered), strict=True):
        if again <= before and len(again) >= max(FEWEST, SHARE * len(links)):
            yield sentence
