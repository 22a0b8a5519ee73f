"""Words that tell what a negation covers, or that it is none, from the table ``denial_cues``."""

from __future__ import annotations

import functools
import re

from align.casing import lowered
from align.checks._phrases import phrase_pattern, spaced_forms
from align.lexicons import listed_forms

__all__ = ["english_cue", "korean_cue", "may_negate"]

# A part of each English negator, in small letters ("." also for a dotless i).
NEGATING = re.compile(
    r"n(?:o(?:t\b|th.ng|ne\b|r\b|body|where|\b)|ever\b|e.ther|['’´]t\b)|thout\b|unable\b"
)


@functools.lru_cache(maxsize=1 << 8)
def may_negate(text: str) -> bool:
    """Whether an English text may have a negator: cannot, not, -n't, never, no, none, nobody, nothing,
    nowhere, neither, nor, without, unable. Most have none.

    >>> may_negate("He did NOT come."), may_negate("He came.")
    (True, False)
    """
    return NEGATING.search(lowered(text)) is not None


def korean_cue(kind: str, structured: str = "") -> str:
    """A pattern for any Korean cue of one kind, the longest that fits, with or without its spaces.

    Args:
        structured: a pattern tried where no cue of the table fits, for what words cannot say.

    >>> import re
    >>> found = re.compile(korean_cue("set-phrase")).finditer("끊임 없이 내려도 적지않다.")
    >>> [match.group() for match in found]
    ['끊임 없', '적지않']
    """
    listed = spaced_forms(listed_forms("denial_cues", "ko", kind))
    return f"{listed}|{structured}" if structured else listed


def english_cue(kind: str) -> str:
    """A pattern for any English cue of one kind.

    >>> import re
    >>> re.search(english_cue("bound"), "It is too late to enter.").group()
    'too late to'
    """
    return phrase_pattern(listed_forms("denial_cues", "en", kind)).pattern
