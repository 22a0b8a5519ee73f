"""Names that a translation may leave out: of either side, those that the other need not answer."""

from __future__ import annotations

import re

from align.checks._names import is_said_whole
from align.lexicons import listed_forms
from align.names import candidates
from align.words.evidence import SURE_KINDS, KoreanLink, PairEvidence

__all__ = ["dateline", "is_spare", "spare_names"]

DATELINE = re.compile(
    r"[A-Z][A-Z.' -]+(?:, [A-Z][\w.' -]{1,30})?,? ?(?:\((?:[A-Z]{2,5}|[A-Z][a-z]+)\)|—|--)"
)
BRACKETED = re.compile(r"\([^()]{1,40}\)")
INITIAL = re.compile(r" [A-Z]\.? ")


def spare_names(lang: str) -> frozenset[str]:
    """Names that stand in the news of one language where the other has none, or another form.

    Of English those of the calendar, of offices and of the press; of Korean the countries that it
    sets before a town of the wide world, for readers who may not know it.

    >>> "reuters" in spare_names("en"), "독일" in spare_names("ko")
    (True, True)
    """
    return listed_forms("spare_names", lang)


def is_spare(link: KoreanLink, ko: str, en: str, evidence: PairEvidence) -> bool:
    """Whether a name of the Korean that nothing answers needs no English of its own.

    A name behind it makes it spare (독일 프랑크푸르트, "Frankfurt"; 조지 W 부시, "Bush"), or it is part
    of a longer one that is said. Names in brackets tell Korean readers where somebody is from,
    and English may leave them out.

    >>> from align.words.evidence import SURE_KINDS, link_words
    >>> ko, en = "비행기는 독일 프랑크푸르트에 내렸다.", "The plane landed in Frankfurt."
    >>> evidence = link_words(ko, en)
    >>> [is_spare(link, ko, en, evidence) for link in evidence.ko if not link.kind]
    [True]
    """
    at = evidence.ko.index(link)
    return (
        any(_stands_for(link, after, ko) for after in evidence.ko[at + 1 : at + 3])
        or any(match.start() < link.span[0] < match.end() for match in BRACKETED.finditer(ko))
        or (link.words[0].is_noun and is_said_whole(ko, link.span, candidates(en)))
    )


def _stands_for(link: KoreanLink, after: KoreanLink, ko: str) -> bool:
    """Whether the name behind a country, or behind a first name and an initial, is said."""
    if after.words[0].tag != "NNP" or after.kind not in SURE_KINDS:
        return False
    country = ko[slice(*link.span)] in spare_names("ko") and after.span[0] == link.span[1] + 1
    return country or bool(INITIAL.fullmatch(ko, link.span[1], after.span[0]))


def dateline(en: str) -> int:
    """Where the words behind a dateline begin; Korean news has none.

    >>> dateline("HAIFA, Israel (AP) The talks began."), dateline("The talks began.")
    (18, 0)
    """
    found = DATELINE.match(en)
    return found.end() if found else 0
