"""A quotation, or half of one, that the English dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._coverage import korean_length, measure
from align.mqm import Category, Severity
from align.words.evidence import KoreanLink

__all__ = ["CHECK", "find", "missing"]

MARK = re.compile("[“\"‘']")
"""What a quotation opens with."""
# Straight and curly marks are mixed in scraped text: "… 했습니다.”라고
QUOTED = re.compile(r"[“\"]([^“”\"]{4,1500})[”\"]|(?<!\w)[‘']([^‘’']{6,1500})[’']")
# Speech: a quotation before 고, 며, 라고, 라며, 면서 ...; titles and terms in quotes are not.
AFTER_SPEECH = re.compile(r",?\s?(?:(?:이?라)?(?:고|며|면서)|이?라는|는 (?:입장|뜻|취지|말)|등)")
SAYING = re.compile(
    r"말했|말한|말하|밝혔|밝힌|덧붙|전했|강조|주장|대답|답했|설명|언급|외쳤|물었|지적|썼|적었|반박|당부"
)
ENGLISH = re.compile(
    r"[“\"„]([^“”\"]{2,2000})(?:[”\"]|$)|(?<!\w)[‘']([^‘\n]{6,1500}?)[’'](?![^\W\d_])"
)
LEAST_WORDS = 2
"""Known words that a quotation needs before their answers tell anything."""
MANY_WORDS = 4
"""Known words of which some are answered wherever the quotation is."""
MOST_QUOTES = 20
"""Quotations of one pair looked at."""
MOST_ANSWERED = 0.34
"""A quotation of which no more than this share of the known words is answered was dropped."""
MOST_ANSWERED_FULL = 0.12
"""The same where the English has as many quotations as the Korean."""
USUAL = 2.0
"""English letters per Korean letter: a dropped quotation leaves the English that much shorter."""
SAYS = re.compile(
    r"^(?:\W*(?:said|says|answered|replied|added|explained|wrote|asked|told)\b.{0,120}"
    r"|.{1,60}\b(?:said|says|wrote|added|continued|replied|asked|explained|tweeted))\W*$",
    re.I | re.DOTALL,
)
# "Described the incident as and asked", "punished with .": where the words of a quotation stood.
GAP = re.compile(
    r"\b(?:as|called|dubbed|termed)\s(?:(?:and(?!\swhen)|but|or|because)\b|since\s(?:it|they|he|she)\b)"
    r"|\b(?:a|an|as|by|for|from|of|the|to|with|is|was|were|called|dubbed|termed)\s(?:[.,;]|\"\"[.,;]?|“”[.,;]?)(?=\s|$)"
    # "Lyrics like: and", "an atmosphere of and cast doubt", "over a encompassing", "asked them to at a".
    r"|\b(?:(?:like|including|such\sas|titled|called)[:,]|(?:said|says):)\s(?:and|or|but)\b"
    r"|\b(?:of|an?|the)\s(?:and|but)\s(?:\w{3,}ed|cast|said|told|put|set|made|took|gave)\b"
    r"|\ba\s(?!(?:one|once|eu|ewe|uk|una|uni|us|ut|ub|ur[aei]|u[A-Z-])|[\w-]*\b[A-Z])[aeiou][a-z]{2,}\b"
    r"|(?<!spoke\s)(?<!talked\s)(?<!speaking\s)(?<!talking\s)(?<!been\s)(?<!listened\s)\bto\s(?:at|from|of|with)\s(?:an?|the)\b"
    # "Called his arrest and said": what it was called is gone.
    r"|\b(?:called|dubbed|termed|labell?ed|branded)\s(?:it|them|(?!(?:his|her|the|their)\s(?:wife|husband|mother|father|parents?|son|daughter|brother|sister|friends?|neighbou?rs?|boss|police|lawyer|office|teacher|colleagues?)\b)(?:his|her|the|their|its)\s[a-z]+)\s(?:and|but)\s(?:said|says|told|added|urged|called|vowed)\b"
)
# "..., says Dr. Parish, who ...": what was said stood before.
HEADLESS = re.compile(r"\s*(?:says?|said|adds|added|told)\s[A-Z]")
# The Korean ends on a full stop, and the English without one, after a word.
STOPPED_KO = re.compile(r"다\.[\"”’']?\s*$")
OPEN_EN = re.compile(r"[A-Za-z]\s*$")
SHOWN = 60
"""Characters of a quotation that a message shows."""
ORDER = ("first", "second", "third", "fourth")


def find(pair: Pair) -> Iterator[Finding]:
    """A quotation of the Korean, or one half of it, has no counterpart in the English.

    >>> pair = Pair.of(
    ...     "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다.",
    ...     "The mayor said, “Prices have risen.”")
    >>> [(finding.message, finding.ko) for finding in find(pair)]
    [('The second of 2 quotations is missing in the English: “시장 상인을 돕고 도로를 고치겠다”', ((15, 35),))]
    """
    quotes = [quote.span() for quote in _quotes(pair.ko.text)]
    if not quotes:
        return
    lost = list(missing(pair))
    kept = 0 if lost else sum(1 for _ in ENGLISH.finditer(pair.en.text))
    gap = None if lost or kept >= len(quotes) else _gap(pair, kept)
    if gap:
        yield Finding(
            f"“{pair.en.text[slice(*gap)]}” breaks off where the Korean has a quotation",
            ko=(quotes[0],) if len(quotes) == 1 else (),
            en=(gap,),
            suggestion="Translate what is quoted.",
        )
    for span in lost:
        number = ORDER[min(quotes.index(span), len(ORDER) - 1)]
        name = f"The {number} of {len(quotes)} quotations" if len(quotes) > 1 else "The quotation"
        yield Finding(
            f"{name} is missing in the English: {_shown(pair.ko.text[slice(*span)])}",
            ko=(span,),
            suggestion="Translate what was said and join it to the sentence.",
        )


def _gap(pair: Pair, kept: int) -> Span | None:
    """Where the words of a quotation stood in an English that has fewer than the Korean."""
    ko, en = pair.ko.text, pair.en.text
    if found := GAP.search(en) or HEADLESS.match(en):
        return found.span()
    if kept == 0 and STOPPED_KO.search(ko) and OPEN_EN.search(en):
        end = len(en.rstrip())
        return (en.rfind(" ", 0, end) + 1, end)
    return None


def _quotes(ko: str) -> list[re.Match[str]]:
    """The first quotations of a Korean text; most have no mark of any."""
    return list(islice(QUOTED.finditer(ko), MOST_QUOTES)) if MARK.search(ko) else []


def _shown(quotation: str) -> str:
    return (
        quotation if len(quotation) <= SHOWN else f"{quotation[: SHOWN - 12]} … {quotation[-10:]}"
    )


def missing(pair: Pair) -> Iterator[Span]:
    """Spans of the Korean quotations, marks included, that the English dropped.

    >>> ko = "시장은 “물가가 올랐다”며 “시장 상인을 돕고 도로를 고치겠다”고 말했다."
    >>> list(missing(Pair.of(ko, "The mayor said, “Prices have risen.”")))
    [(15, 35)]
    """
    ko, en = pair.ko.text, pair.en.text
    quotes = _quotes(ko)
    if not quotes or not en.strip():
        return
    links = measure(ko, en).evidence.ko
    parts = [[k for k in links if a <= k.span[0] < b] for a, b in (q.span() for q in quotes)]
    quoted = {link.span for part in parts for link in part}
    own = {span for link in links if link.span in quoted for span in link.en}
    told = {s for link in links if link.span not in quoted for s in _claimed(link, own)}
    shares = [_share(part, told) for part in parts]
    kept = sum(1 for _ in ENGLISH.finditer(en))
    fewer = kept < len(quotes)
    for quote, part, share in zip(quotes, parts, shares, strict=True):
        # What a better answered quotation is answered by answers no other.
        better = [p for p, other in zip(parts, shares, strict=True) if other > share]
        elsewhere = told.union(*(link.en for other in better for link in other))
        halved = 0 < kept < len(quotes) and _is_unheard(part, elsewhere)
        if halved or _is_missing(pair, quote.span(), part, elsewhere, fewer=fewer):
            yield quote.span()


def _claimed(link: KoreanLink, own: set[Span]) -> set[Span]:
    """What answers a word outside the quotations: where it may, nothing that answers one inside.

    고개를 숙였다 is "apologized" or "bowed his head", and 송구하다 the former.
    """
    return {*link.en} - own or {*link.en}


def _is_unheard(inside: list[KoreanLink], elsewhere: set[Span]) -> bool:
    """Whether many known words of a quotation are all without an answer of their own."""
    met, known = _answered(inside, elsewhere)
    return met == 0 and known >= MANY_WORDS


def _is_missing(
    pair: Pair, span: Span, inside: list[KoreanLink], elsewhere: set[Span], *, fewer: bool
) -> bool:
    met, known = _answered(inside, elsewhere)
    speech = _is_speech(pair.ko.text, span)
    bare = bool(SAYS.match(pair.en.text))
    if fewer and speech and bare and met == 0:
        return True
    sure = met == 0 and known >= MANY_WORDS
    if not _is_shorter(pair, span, of_quotation=0.25 if sure else 0.5):
        return False
    if fewer and speech and (bare or known < LEAST_WORDS):
        return bare or met == 0
    if not speech:
        return fewer and known > LEAST_WORDS and met == 0
    share = MOST_ANSWERED if fewer else MOST_ANSWERED_FULL
    return known >= LEAST_WORDS and met <= share * known


def _answered(inside: list[KoreanLink], elsewhere: set[Span]) -> tuple[int, int]:
    """Known words of a quotation that are answered, not counting answers of words elsewhere."""
    sure = [link for link in inside if link.kind != "related"]
    met = [link for link in sure if any(span not in elsewhere for span in link.en)]
    known = sum(link.expected or bool(link.kind) for link in inside)
    return len(met), known


def _share(inside: list[KoreanLink], elsewhere: set[Span]) -> float:
    met, known = _answered(inside, elsewhere)
    return met / max(known, 1)


def _is_speech(ko: str, span: Span) -> bool:
    """Whether somebody says what the quotation holds."""
    if AFTER_SPEECH.match(ko, span[1]):
        return True
    whole = ko[span[1] - 2] in ".!?…" or ko[span[0] - 2 : span[0]].strip().endswith((".", ":"))
    return whole and bool(SAYING.search(ko, 0, span[0]) or SAYING.search(ko, span[1]))


def _is_shorter(pair: Pair, span: Span, *, of_quotation: float) -> bool:
    """Whether at least that share of the quotation's length is wanting in the English."""
    lengths = korean_length(pair.ko.text)
    quote = lengths[span[1]] - lengths[span[0]]
    letters = len(pair.en.text) - pair.en.text.count(" ")
    return letters < USUAL * (lengths[-1] - quote * of_quotation)


CHECK = Check("quotation", "omission", Category.OMISSION, Severity.CRITICAL, find, 0.85)
