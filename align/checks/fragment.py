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
    r"\b(?P<last>(?:according to|because of|due to|of|in|for|and|to|from|by|at|with) the|the|an?"
    r"|and|or|but|as well as|because of|because|in order to|in order|so that|that is|which (?:is|are"
    r"|was|were|has|have)|which|whose|who (?:is|are|was|were|has|have)|of|from|with|for|at|into"
    r"|between|than|their|its|my|our|your|such as|including|according to|due to|on behalf of"
    r"|rather than|not only|despite|while|although|whereas|unless|until|during|among"
    r"|upon|per|very|every)"
    r"[.!?][\"”’']?(?=\s|$)"
)
MAY_END = frozenset("of from with for at into than because but which very per that is and or".split())
# What ends so and is whole: "the ones we came from.", "What is it for?", "worth waiting for."
WHOLE = re.compile(
    r"\b(?:what|where|who|whom|which|how|come|came|comes|coming|wait\w*|look\w*|ask\w*|call\w*"
    r"|hop(?:e|ed|ing)|live[ds]?|dream\w*|hear\w*|far|apart|aside|deal\w*|cop(?:e|ed|ing)|go(?:es|ing)?"
    r"|pa(?:y|id|ying)|car(?:e|ed|ing)|stand\w*|stood|account\w*|proud|aware|full|sought|search\w*"
    r"|speak\w*|think\w*|thought|made|consist\w*|suffer\w*|vot\w+|unheard|taken|fond|out|away|get|got"
    r"|rid|short|laugh\w*|play\w*|work\w*|talk\w*|know|tell|told|begin|start|just|like)\b",
    re.IGNORECASE,
)
# Pieces that machines strand in the middle, where what stands beside them shows that no sentence
# goes on so. All words in lower case: "the WHO", "the Will" and "IT" are names.
FINITE = "is|are|was|were|has|have|had|does|did|said|says|would|should|could|cannot|went|came"
PRONOUN = "he|she|they|we|i"
LINKER = r"as well as|according to|because of|in order to|due to|such as|which (?:is|are|was|were)"
MODAL = "would|should|could|must|might|cannot"
BARE_ADJECTIVES = (
    r"good|new|great|big|large|small|major|minor|first|last|next|same|own|only|main|key|final"
    r"|whole|entire|full|common|strong|serious|special|national|local|public|official|foreign"
    r"|political|economic|social|military|nuclear|global|domestic|international|high|low|long|short"
    r"|early|late|old|young|best|worst|better|worse|bad|important|interesting|possible|various"
    r"|several|many|recent|former|current|total|average|annual|daily|long-\w+ed|\w+-\w+ed"
)
CLASHES = (
    # An article or possessive, perhaps with an adjective, and no noun.
    rf"\b(?:the|an?|their|its|our|your|my|every) (?:very )?(?:of|and|or|{FINITE}|{PRONOUN}|{LINKER}"
    r"|from|because|which|that|the|an?|no|any|to the|in the|into|than|with|their|its|our)\b",
    rf"\b(?:an?|every) (?:very )?(?:{BARE_ADJECTIVES}) (?:{LINKER}|of the|and the)\b",
    rf"\b(?:the|an?|his|her|their|its) (?:very )?(?:{BARE_ADJECTIVES}) (?:{LINKER})\b",
    rf"\b(?:his|her) (?:{FINITE}|{LINKER})\b",
    # A preposition that takes "of the", or a linker, for its noun.
    r"\b(?:in|at|on|by|with|for|from|to|into) of the\b",
    rf"\b(?:of|in|at|by|with|from|into|and|or|very) (?:{LINKER})\b",
    rf"\b(?:{MODAL}|to) (?:of|as well as|according to|which|because of|and the) (?=\w)",
    rf"\bto (?:{LINKER})\b",
    # A linker with nothing that it can govern.
    rf"\bbecause of (?:{PRONOUN}|{FINITE}|of|and|in|to|which|because)\b",
    rf"\bin order to (?:the|an?|of|and|or|in|on|at|by|from|with|her|{PRONOUN}|{FINITE}|which|as)\b",
    rf"\bas well as (?:{FINITE}|and|or|which|as well as|because|according)\b",
    rf"\baccording to (?:{FINITE}|of|and|in|he|she|they|we|which|according)\b",
    rf"\b(?:which|who) (?:is|are|was|were) (?:which|who|is|are|was|were|has|had|have|{PRONOUN}|said)\b",
    rf"\b(?:and|of|or) the (?:{FINITE}|{PRONOUN}|of|and|or|no|an?|his|her|their|which|that|to)\b",
    r"\b(?:the|an?|'s|’s) (?:\w{2,12}ly) \w{3,14}ed (?:and the|of the|as well as|in order to)\b",
    r"['’]s (?:\w{2,12}ly) \w{3,14}ed (?:and the|of the|as well as|in order to)\b",
)
CLASH = re.compile("|".join(CLASHES))
# "of the of" and the rest are sound where these stand around: "the to-do list", "the in crowd",
# "the have-nots", "used to the noise", "the no vote", "look forward to the day".
TO_THE = re.compile(r"\bto (?:the|an?|and the|which) $")
SOUND = re.compile(
    r"^(?:the (?:could|would|should|was|had|no|any|that|in|has|have)$"
    r"|(?:an?|the) (?:no|any|that|our|with)$)"
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
        sentence = max(text.rfind(". ", 0, tail.start()), text.rfind("? ", 0, tail.start()), 0)
        if tail["last"] in MAY_END and WHOLE.search(text, sentence, tail.start()):
            continue
        yield Finding(
            f'The sentence breaks off after "{tail["last"]}"',
            en=(tail.span(),),
            suggestion="Something was lost here; complete the sentence.",
        )
    for clash in CLASH.finditer(text):
        if _is_sound(text, clash):
            continue
        yield Finding(
            f'No sentence goes on so: "{clash.group().strip()}"',
            en=((clash.start(), clash.start() + len(clash.group().rstrip())),),
            suggestion="Delete what is stranded here, or complete it.",
            confidence=0.6,
        )


def _is_sound(text: str, clash: re.Match[str]) -> bool:
    """Whether the words are whole after all: a hyphen follows, or "to" is a preposition."""
    if text[clash.end() : clash.end() + 1] == "-":
        return True
    return bool(TO_THE.search(clash.group()) or SOUND.search(clash.group()))


CHECK = Check("fragment", "fragment", Category.GRAMMAR, Severity.MINOR, find, 0.8)
