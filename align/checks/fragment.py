"""A stranded piece of a sentence in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.mqm import Category, Severity

# "The city announced it. have." - the auxiliary of a verb that moved away.
STRANDED = re.compile(
    r"(?:(?<=[.!?][\"”’'] )|(?<=[.!?] )|^)"
    r"(?:have|has|had|do|does|did|is|are|was|were|be|been|will|would|can|could|may|must|to|and|it)"
    r"(?: (?:be|been|have|done|to|it))?\.(?=\s|$)"
)
# "suffering from as well as." - a preposition, article or conjunction with nothing after it.
TAIL = re.compile(
    r"\b(?P<last>the|a|an|of|from|and|or|with|as well as|for|at|into|between|than|because|which"
    r"|whose|their|its|his|my|our|your|such as|including|according to|due to|on behalf of)"
    r"[.!?][\"”’']?(?=\s|$)"
)
# "the of the committee" - an article with no noun after it.
CLASH = re.compile(
    r"\b(?:the|an?) (?:of|and|or|is|are|was|were|which|has|have|had) ", re.IGNORECASE
)
# What ends so and is whole: "the ones we came from.", "What is it for?", "worth waiting for."
WHOLE = re.compile(
    r"\b(?:what|where|who|whom|which|how|come|came|comes|coming|wait\w*|look\w*|ask\w*|call\w*"
    r"|hop(?:e|ed|ing)|live[ds]?|dream\w*|hear\w*|far|apart|aside|deal\w*|cop(?:e|ed|ing)|go(?:es|ing)?"
    r"|pa(?:y|id|ying)|car(?:e|ed|ing)|stand\w*|stood|account\w*|proud|aware|full|sought|search\w*"
    r"|speak\w*|think\w*|thought|made|consist\w*|suffer\w*|vot\w+|unheard|taken|fond)\b",
    re.IGNORECASE,
)


def find(pair: Pair) -> Iterator[Finding]:
    """A word or two stand alone as a sentence, or a sentence breaks off.

    >>> pair = Pair.of("시는 이를 알리고 있다.", "The city informs of it. have.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Stranded as a sentence of its own: "have."', ((24, 29),))]
    """
    text = pair.en.text
    for piece in STRANDED.finditer(text):
        yield Finding(
            f'Stranded as a sentence of its own: "{piece.group()}"',
            en=(piece.span(),),
            suggestion="Delete it, and see that the verb before it is whole.",
        )
    for tail in TAIL.finditer(text):
        sentence = max(text.rfind(". ", 0, tail.start()), 0)
        if tail["last"] in ("of", "from", "with", "for", "at", "into", "than") and WHOLE.search(
            text, sentence, tail.start()
        ):
            continue
        yield Finding(
            f'The sentence breaks off after "{tail["last"]}"',
            en=(tail.span(),),
            suggestion="Something was lost here; complete the sentence.",
        )
    for clash in CLASH.finditer(text):
        yield Finding(
            f'Words missing inside "{clash.group().strip()}"',
            en=((clash.start(), clash.end() - 1),),
            suggestion="Something was lost here; complete the sentence.",
            confidence=0.6,
        )


CHECK = Check("fragment", "fragment", Category.GRAMMAR, Severity.MINOR, find, 0.8)
