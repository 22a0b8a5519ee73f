"""Who says so, where the English neither names the source nor has a word for saying.

Of 331 sound pairs that name one (ntrex, park, and those that we wrote) none that tells the whole
of the Korean lacks both; a translation may drop "밝혔다" of who did the thing himself.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._coverage import Coverage
from align.words.evidence import CLEAR_KINDS

__all__ = ["lost_sources"]

SOURCE_KO = re.compile(
    r"(?<![가-힣A-Za-z0-9])(?P<before>[가-힣A-Za-z0-9]+)(?:에\s(?:따르면|의하면))(?![가-힣])"
    r"|[다라자]고\s(?:[가-힣A-Za-z0-9]+\s)?(?P<behind>[가-힣A-Za-z0-9]+)[이가]\s"
    r"(?:밝혔|말했|전했|발표했|설명했|보도했|덧붙였|강조했|주장했|지적했|전망했|분석했)다"
)
FEWEST = 7
"""English words from which a text is a sentence that would name its source."""


@functools.cache
def _said() -> re.Pattern[str]:
    """English that tells that somebody says so, or shows it; stems, as much follows them."""
    stems = (
        "said say saying according announc told tell report stat(?:ed?|es|ing|ement)\\b add(?:ed|s|ing)\\b"
        " explain note[ds]?\\b noting claim argu insist stress emphasi predict forecast expect project"
        " data\\b figure statistic stud(?:y|ies)\\b survey poll research show found find reveal confirm"
        " disclos warn call(?:ed|s|ing)\\b describ point maintain suggest estimat believ think thought"
        " see[ns]?\\b saw\\b quot cit(?:ed|es|ing)\\b alleg accus declar vow pledg promis plan will\\b"
        " unveil releas analy assess remark comment wrote writ under\\b ask urg agree admit den(?:y|ied|ies)\\b"
        " apparent source conclud determin diagnos indicat mention recall repl respon testif official"
        " blam attribut complain count came record intend seek decid inform introduc acknowledg"
        " propos express dismiss hope criti refus reject defend view interview per\\b letter mean"
    )
    return re.compile(rf"\b(?:{'|'.join(stems.split())})|[\"“]", re.I)


def lost_sources(coverage: Coverage, ko: str, en: str) -> Iterator[Span]:
    """The source that the Korean names and the English leaves out, the word for saying with it.

    >>> from align.checks._coverage import measure
    >>> ko = "통계청에 따르면 지난달 취업자는 19만 명 늘었다."
    >>> en = "The number of employed people rose by 190,000 last month."
    >>> [ko[slice(*span)] for span in lost_sources(measure(ko, en), ko, en)]
    ['통계청']
    """
    found = SOURCE_KO.search(ko) if "따르면" in ko or "의하면" in ko or "고 " in ko else None
    if not found or en.count(" ") < FEWEST or _said().search(en):
        return
    span = found.span("before") if found["before"] else found.span("behind")
    named = [k for k in coverage.evidence.ko if span[0] <= k.span[0] < span[1]]
    if named and not any(link.kind in CLEAR_KINDS for link in named):
        yield span
