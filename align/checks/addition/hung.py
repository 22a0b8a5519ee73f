"""A clause hung on at the end of the English, which not one word of the Korean is told by alone.

How sure an addition is, ``heaviest_english`` says by what stands in it and what is left over. Between
doubt and certainty one thing more tells: a clause that renders some of the Korean, however freely,
is the only place where one of its words is answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from align.bitext import Span
from align.checks._coverage import Coverage
from align.checks._lost import Stretch
from align.checks.addition.gained import heaviest_english

__all__ = ["SURE", "hung_clause"]

SURE, LIKELY = 3.1, 0.7
"""Log odds from which a stretch is shown, and from which it is where nothing is told by it alone. From
2.5 to SURE it was an addition in 5 cases and free wording in 7 (all sets, one of them unread); above, in
42 and 9. From LIKELY to SURE such a clause was joined on in 5 of 100 copies of 3,400 pairs, and stands in
none of 7,011 sound pairs."""
# "Citizens had harsh words, saying all they do is squabble": speech is told freely.
CLAUSE = re.compile(
    r"(?:and|but|while|which|who|as|because|so|when|where)\b"
    r"|(?!(?:say|tell|add|claim|call|dur|includ|exclud|follow|regard|concern|accord|depend|except|barr|pend|start"
    r"|beginn|bring|rais|mak|noth|everyth|someth|anyth)ing\b)[a-z]{2,}ing\b"
)
JOINED = re.compile(r"[,;—]\s{0,2}$")
REACH = 3
"""Characters before a clause in which the comma stands that joins it on."""


def hung_clause(coverage: Coverage, ko: str, en: str, spans: Iterable[Span]) -> Stretch | None:
    """Of some stretches the clause at the end of the text that renders nothing, or None.

    Args:
        coverage: of the pair whose texts these are.
        spans: half-open stretches of the English to choose from.

    >>> from align.checks._coverage import measure
    >>> ko, en = "두 회사가 가격을 낮췄다.", "Both firms cut prices, and they were treated better."
    >>> hung_clause(measure(ko, en), ko, en, [(0, 21), (23, len(en))]).span
    (23, 52)
    """
    end = len(en.rstrip())
    hung = [
        (start, stop)
        for start, stop in spans
        if stop == end
        and CLAUSE.match(en, start)
        and JOINED.search(en, max(0, start - REACH), start)
    ]
    found = heaviest_english(coverage, ko, en, hung) if hung else None
    if found is None or found.nats < LIKELY or _tells(coverage, found.span):
        return None
    return Stretch(found.span, max(SURE, found.nats))


def _tells(coverage: Coverage, span: Span) -> bool:
    """Whether a word or a figure of the Korean is answered there and nowhere else."""
    words = any(
        link.en and all(span[0] <= start < span[1] for start, _ in link.en)
        for link in coverage.evidence.ko
    )
    figures = (coverage.evidence.numbers_en[j] for _, j in coverage.evidence.number_links)
    return words or any(span[0] <= figure.span[0] < span[1] for figure in figures)
