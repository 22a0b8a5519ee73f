"""Korean names, places and loanwords, and how English spells them."""

from align.names.index import Index, candidates
from align.names.match import LOANWORD_THRESHOLD, NAME_THRESHOLD, NameMatch, best, match, stands
from align.names.romanise import romanise

__all__ = [
    "LOANWORD_THRESHOLD",
    "NAME_THRESHOLD",
    "Index",
    "NameMatch",
    "best",
    "candidates",
    "match",
    "romanise",
    "stands",
]
