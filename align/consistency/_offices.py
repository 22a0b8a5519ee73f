"""The offices that named people hold, on both sides of a pair."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from align.bitext import Pair, Span
from align.checks._part_index import PartIndex
from align.checks._titles import OFFICES
from align.consistency._forms import said_name
from align.lexicons import read_table, values
from align.names import NAME_THRESHOLD
from align.names.surnames import split_name
from align.words import english

__all__ = ["Office", "find_offices", "title_in"]

HOLDER = re.compile(r"(?<![가-힣])([가-힣]{3})\s([가-힣]{2,12})")
PARTICLE = re.compile(r"(?:은|는|이|가|의|을|를|과|와|도|에게|께서|께|님|으로|로)?$")
NEAREST = 3
"""Words between an office and its holder: "Kim Ha-neul, mayor of Byeoldam"."""
MOST = 20
"""People of one pair that are looked at."""
SAME = {"chairperson": "chairman", "chairwoman": "chairman", "premier": "minister"}


@dataclass(frozen=True, slots=True)
class Office:
    """Who holds what: "김하늘 군수"; where it stands, and the English word for it.

    >>> pair = Pair.of("김하늘 군수가 왔다.", "Mayor Kim Ha-neul came.")
    >>> [(office.holder, office.lemma) for office in find_offices(pair)]
    [('김하늘 군수', 'mayor')]
    """

    holder: str
    ko: Span
    en: Span
    lemma: str


def find_offices(pair: Pair) -> Iterator[Office]:
    """The offices of a pair whose holder is named on both sides, one office beside each name.

    >>> pair = Pair.of("김하늘 군수가 왔다.", "County Mayor Kim Ha-neul came.")
    >>> [(office.holder, office.lemma) for office in find_offices(pair)]
    [('김하늘 군수', 'mayor')]
    """
    ko, en = pair.ko.text, pair.en.text
    words = english.words(en)
    holders = {found[1]: found for found in reversed(list(HOLDER.finditer(ko)))}
    for name, found in islice(holders.items(), MOST):
        title = title_in(found[2])
        match = None
        if title and split_name(name):
            match = said_name(name, en)
        if match is None or match.kind != "person" or match.score < NAME_THRESHOLD:
            continue
        first, last = match.spans_en[0]
        before = [word for word in words if word.end <= first][-NEAREST:]
        after = [word for word in words if word.start >= last][:NEAREST]
        offices = [word for word in (*before, *after) if word.lemma in OFFICES]
        if len(offices) == 1:
            lemma = SAME.get(offices[0].lemma, offices[0].lemma)
            yield Office(f"{name} {title}", found.span(), offices[0].span, lemma)


@functools.cache
def _titles() -> PartIndex[str]:
    """Titles that English gives one of the words for offices, longest first."""
    rows = (
        row["ko"]
        for row in read_table("titles")
        if any(form.split()[-1] in OFFICES for form in values(row["en"].lower()))
    )
    return PartIndex(((title,), title) for title in sorted(rows, key=len, reverse=True))


@functools.lru_cache(maxsize=1 << 12)
def title_in(word: str) -> str:
    """The title in a Korean word, without the place before and the particle after it.

    >>> title_in("통영시장은"), title_in("시장통에서")
    ('시장', '')
    """
    for title in _titles().held(word):
        if PARTICLE.match(word, word.find(title) + len(title)):
            return title
    return ""
