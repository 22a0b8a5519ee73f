"""What keeps a pair out of a corpus: a table of reasons, of which a pair gets the first.

The length ratio is held to only from some length on: 네. is "Yes, sir." and no mistake.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from align.mqm import Category, Severity
from corpora.building.config import BuildConfig
from corpora.rows import Row

__all__ = ["PAIR_FILTERS", "PairFilter", "Reason", "judge_row"]

HANGUL = re.compile("[가-힣ㄱ-ㅎㅏ-ㅣ]")
LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ɏ]")
LETTER = re.compile(r"[^\W\d_]")
SIGN = re.compile(r"[^\W_]")
# A replacement character stands for what could not be read; other controls print as nothing.
DAMAGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is not in the corpus: a name of the table, and the figures of this case.

    >>> Reason("short", "0 letters").name in {rule.name for rule in PAIR_FILTERS}
    True
    """

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PairFilter:
    """A rule; ``find`` says what is wrong with a pair, or None.

    >>> rule = PAIR_FILTERS[0]
    >>> rule.name, bool(rule.find(Row("a/0", "비가 왔다.", ""), BuildConfig()))
    ('null-link', True)
    """

    name: str
    meaning: str
    find: Callable[[Row, BuildConfig], str | None]


def judge_row(row: Row, config: BuildConfig) -> Reason | None:
    """The first reason of the table to leave a pair out, or None to keep it.

    >>> judge_row(Row("a/0", "강이 넘쳤다.", ""), BuildConfig()).name
    'null-link'
    >>> judge_row(Row("a/0", "강이 넘쳤다.", "The river flooded."), BuildConfig()) is None
    True
    """
    for rule in PAIR_FILTERS:
        detail = rule.find(row, config)
        if detail is not None:
            return Reason(rule.name, detail)
    return None


def _null(row: Row, config: BuildConfig) -> str | None:
    return f"{row.kind}" if not row.ko.strip() or not row.en.strip() else None


def _damaged(row: Row, config: BuildConfig) -> str | None:
    for side, text in (("ko", row.ko), ("en", row.en)):
        found = DAMAGE.search(text)
        if found:
            return f"U+{ord(found.group()):04X} in {side}"
    return None


def _short(row: Row, config: BuildConfig) -> str | None:
    for side, text in (("ko", row.ko), ("en", row.en)):
        letters = len(SIGN.findall(text))
        if letters < config.least_letters:
            return f"{letters} in {side}"
    return None


def _long(row: Row, config: BuildConfig) -> str | None:
    longest = max(len(row.ko), len(row.en))
    return f"{longest} characters" if longest > config.most_letters else None


def _script(row: Row, config: BuildConfig) -> str | None:
    for side, text, script, least in (
        ("Hangul", row.ko, HANGUL, config.least_hangul),
        ("Latin", row.en, LATIN, config.least_latin),
    ):
        letters = len(LETTER.findall(text))
        share = len(script.findall(text)) / letters if letters else 0.0
        if share < least:
            return f"{share:.2f} {side}"
    return None


def _ratio(row: Row, config: BuildConfig) -> str | None:
    ko, en = (len("".join(text.split())) for text in (row.ko, row.en))
    if ko < config.ratio_from:
        return None
    ratio = en / ko
    return f"{ratio:.2f}" if not config.least_ratio <= ratio <= config.most_ratio else None


def _unsure(row: Row, config: BuildConfig) -> str | None:
    # A score that is no number is no reason to trust a link.
    surely = not math.isnan(row.score) and row.score >= config.least_score
    return None if surely else f"{row.score:.2f}"


def _misaligned(row: Row, config: BuildConfig) -> str | None:
    found = [flag for flag in row.flags if flag.category is Category.MISALIGNMENT]
    return found[0].message if found else None


def _critical(row: Row, config: BuildConfig) -> str | None:
    for flag in row.flags:
        if flag.severity is Severity.CRITICAL and flag.confidence >= config.critical_confidence:
            return f"{flag.check}: {flag.message}"
    return None


PAIR_FILTERS: tuple[PairFilter, ...] = (
    PairFilter("null-link", "a sentence that the other language does not have", _null),
    PairFilter("damaged", "characters that stand for what could not be read", _damaged),
    PairFilter("short", "hardly a letter on one side", _short),
    PairFilter("long", "a side longer than a sentence can be", _long),
    PairFilter("script", "a side in another script than its language has", _script),
    PairFilter("length-ratio", "one side far too long for the other", _ratio),
    PairFilter("link-score", "a link that is likely to be wrong", _unsure),
    PairFilter("misaligned", "the check for misalignment says so", _misaligned),
    PairFilter("critical-flag", "a critical mistranslation is likely", _critical),
)
"""In the order in which they are asked; the first that refuses a pair is its reason."""
