"""Words that tell what a negation covers, or that it is none, from the table ``denial_cues``."""

from __future__ import annotations

import functools

from align.checks._phrases import phrase_pattern, spaced_forms
from align.lexicons import read_table

__all__ = ["english_cue", "korean_cue"]


def korean_cue(kind: str, structured: str = "") -> str:
    """A pattern for any Korean cue of one kind, the longest that fits, with or without its spaces.

    Args:
        structured: a pattern tried where no cue of the table fits, for what words cannot say.

    >>> import re
    >>> found = re.compile(korean_cue("set-phrase")).finditer("끊임 없이 내려도 적지않다.")
    >>> [match.group() for match in found]
    ['끊임 없', '적지않']
    """
    return "|".join(filter(None, (spaced_forms(_cues()["ko", kind]), structured)))


def english_cue(kind: str) -> str:
    """A pattern for any English cue of one kind.

    >>> import re
    >>> re.search(english_cue("bound"), "It is too late to enter.").group()
    'too late to'
    """
    return phrase_pattern(_cues()["en", kind]).pattern


@functools.cache
def _cues() -> dict[tuple[str, str], tuple[str, ...]]:
    """The cues by language and kind."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in read_table("denial_cues"):
        found.setdefault((row["lang"], row["kind"]), []).append(row["form"])
    return {key: tuple(forms) for key, forms in found.items()}
