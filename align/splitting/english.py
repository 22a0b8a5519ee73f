"""English sentences: nltk's Punkt with our own abbreviations, and rules before and after it.

Punkt says whether a period belongs to an abbreviation, an initial or a number. The rules know
what it does not: quotations, list numbers, sentences glued together ("reviews.In"), and the
fragments machine translation strands at the end of a line ("... procedure. have.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.splitting.abbreviations import BEFORE_FIGURES, BEFORE_NAMES, STARTERS
from align.splitting.ends import sentence_ends
from align.splitting.punkt import punkt
from align.splitting.quotes import Quotations, find_quotations

__all__ = ["split_english"]

QUOTATION_REACH = 1000  # twice the Korean: English is 1.9 times as long

END = re.compile(
    r"(?P<run>[.?!…。？！]+(?:[ ][.?!…]+)*)"
    r"(?P<close>(?:[\"'”’」』)\]】）》〉>]|[ ][”」』\]】）])*)"
)
LETTERS_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]")
WORD_BEFORE = re.compile(r"(?<!\S)\S+$")
ITEM = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[IVX]{1,4})")
FIGURE = re.compile(r"\d|[IVX]+\b")
DATE = re.compile(r"(?:^|\D)\d{4}\.(?:\s?\d{1,2}\.?)?$")
FIRST_LETTER = re.compile(r"[^\w▲△◇◆■□○●▶※☞]*([^\W_])")
FIRST_WORD = re.compile(r"\W*([^\W_]+)")
GLUED_WORD = re.compile(r"[\"“‘(]?[A-Z](?:[a-z]+|(?=[\s']))(?=[\s,;:'’.?!-]|$)")
# Not glued sentences but addresses and products: Booking.Com, Node.Js.
DOMAINS = frozenset(
    "com net org gov edu io kr co uk jp cn js py ai tv me info".split()
    + "html htm php exe doc txt xls pdf".split()
)
# 9 a.m. Monday, 9 a.m. Seoul time; zones in capitals (KST) are seen as such.
AFTER_TIMES = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Eastern
    Pacific Central Mountain Greenwich Korea Korean Seoul Standard""".split()
)
NAME = r"(?:(?:[Tt]he\s)?(?:[A-Z][\w.'’-]*\s){1,4}|[Tt]he\s[a-z]+\s)"
SPEECH = (
    r"(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|answered|explained|stressed"
    r"|emphasized|reported|announced|noted|recalled|shouted|cried|wondered|declared|stated|exclaimed)"
)
ATTRIBUTION = re.compile(rf"{NAME}{SPEECH}(?=[.,])")
# After a question nothing else needs to close it: "Why?" Kim asked reporters.
LONG_ATTRIBUTION = re.compile(rf"{NAME}{SPEECH}(?:\s(?!that\b)[\w'’-]+){{0,5}}[.,]")
STRANDED = re.compile(
    r"(?:have|has|had|do|does|did|is|are|was|were|be|been|being|will|would|can|could|may|might"
    r"|must|shall|should|not)(?:\s[a-z]{1,12})?\.(?=\s*$|\s+[^\sa-z])"
)


def split_english(line: str) -> Iterator[Span]:
    """Split a line of English; spans may carry white space at their ends.

    About 50,000 sentences/s of news, 30,000 where Punkt is asked about each one, once nltk is
    imported, which takes 0.2 s on first use.

    >>> text = '“It rains. It pours.” he said. Dr. Kim read the reviews.In the U.S. it sold.'
    >>> [text[start:end].strip() for start, end in split_english(text)]
    ['“It rains. It pours.” he said.', 'Dr. Kim read the reviews.', 'In the U.S. it sold.']
    """
    quotations = find_quotations(line, reach=QUOTATION_REACH)
    ends = sentence_ends(line, END, quotations, _ends_before_space, _ends_without_space)
    start = 0
    for end in [*ends, len(line)]:
        yield start, end
        start = end


def _ends_before_space(
    line: str, start: int, match: re.Match[str], end: int, quotations: Quotations
) -> bool:
    rest = line[end : end + 120].lstrip()
    letter = FIRST_LETTER.match(rest)
    if letter and letter[1].islower():
        closed = match["close"] in ("", "”", '"', "’", "'")
        return match["run"] == "." and closed and bool(STRANDED.match(rest))
    opening = quotations.opened.get(match.end("close"))
    if opening is not None and line[opening] in "([【（" and opening > start:
        return False  # a bracket within a sentence: Kim (b. 1960.) Seoul
    if opening is not None and line[opening] in "\"'“‘":
        asks = match["run"][-1] in "?!"
        if (LONG_ATTRIBUTION if asks else ATTRIBUTION).match(rest):
            return False
    if match["run"] != ".":
        return True
    return _period_ends(line, start, match.start(), rest)


def _period_ends(line: str, start: int, stop: int, rest: str) -> bool:
    if stop - start < 12 and ITEM.fullmatch(line[start:stop]):
        return False
    before = WORD_BEFORE.search(line[max(start, stop - 40) : stop])
    if before is None:
        return True
    word = before.group().lstrip("([\"'“‘")
    if word.lower() in BEFORE_NAMES:
        return False
    if word.lower() in BEFORE_FIGURES and FIGURE.match(rest):
        return False
    if rest[:1].isdigit() and DATE.search(line[max(start, stop - 8) : stop] + "."):
        return False
    first = FIRST_WORD.match(rest)
    opener = first[1] if first else ""
    if opener.lower() in STARTERS and opener[0].isupper():
        return True
    if INITIALS.fullmatch(word):
        return False  # George H.W. Bush
    if word.lower() == "etc" or word.lower() in ("a.m", "p.m"):
        return opener[:1].isupper() and not (opener in AFTER_TIMES or opener.isupper())
    return bool(punkt().text_contains_sentbreak(f"{word}. {opener or rest[:20]}"))


def _ends_without_space(
    line: str, start: int, match: re.Match[str], end: int, quotations: Quotations
) -> bool:
    """True between "reviews." and "In": a word, its period and the next sentence's first word."""
    if match["run"] not in ".?!" or not GLUED_WORD.match(line, end):
        return False
    word = WORD_BEFORE.search(line[max(start, match.start() - 40) : match.start()])
    if word is None or any(sign in word.group() for sign in ("://", "www.", "@")):
        return False
    first = FIRST_WORD.match(line, end)
    if first is None or first[1].lower() in DOMAINS:
        return False
    if match["close"]:
        return not ATTRIBUTION.match(line[end : end + 120])
    letters = LETTERS_BEFORE.search(word.group())
    if letters is None:
        return word.group()[-1] in '"”’)%' or word.group()[-2:].isdigit()
    return letters.group()[-2:].islower() and len(letters.group()) > 1
