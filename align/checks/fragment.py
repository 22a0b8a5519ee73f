"""A stranded piece of a sentence in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.checks._wording import quotes_grammar
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
    r"|was|were|has|have)|which|whose|who (?:is|are|was|were|has|have)|of|from|with|for|at|into|(?<!-)by"
    r"|between|than|their|its|my|our|your|such as|including|according to|due to|on behalf of"
    r"|(?:that|and|of|with|to|for|from) his|(?:that|and) her|(?:visit|trip|return|way|addition|response) to"
    r"|rather than|not only|despite|while|although|whereas|unless|until|during|among"
    r"|upon|per|very|every)"
    r"[.!?][\"”’']?(?=\s|$)"
)
MAY_END = frozenset(
    "of from with for at into by than because but which very per that is and or".split()
)
FURTHEST = 300
"""Characters before a tail in which what makes it whole may stand."""
# What ends so and is whole: "the ones we came from.", "What is it for?", "worth waiting for."
WHOLE = re.compile(
    r"\b(?:what|where|who|whom|which|how|come|came|comes|coming|wait\w*|look\w*|ask\w*|call\w*"
    r"|hop(?:e|ed|ing)|live[ds]?|dream\w*|hear\w*|far|apart|aside|deal\w*|cop(?:e|ed|ing)|go(?:es|ing)?"
    r"|pa(?:y|id|ying)|car(?:e|ed|ing)|stand\w*|stood|account\w*|proud|aware|full|sought|search\w*"
    r"|speak\w*|think\w*|thought|made|consist\w*|suffer\w*|vot\w+|unheard|taken|fond|out|away|get|got"
    r"|drop\w*|stop\w*|pass\w*|abid\w*|swear|swore|judg\w*|close|near\w*|fl(?:y|ew|ies|ying)|years?"
    r"|days?|hours?|time|put|lay|laid|stick|rid|short|laugh\w*|play\w*|work\w*|talk\w*|know|tell|told|begin|start|just|like)\b",
    re.I,
)
# Pieces that machines strand in the middle, where what stands beside them shows that no sentence
# goes on so. All words in lower case: "the WHO", "the Will" and "IT" are names.
FINITE = (
    "is|are|was|were|has|have|had|does|did|said|says|told|would|should|could|cannot|might|went|came"
    "|took|gave|became|began|knew|wrote|met"
)
SUBJECT = "he|she|they|we|i"
PRONOUN = rf"{SUBJECT}|them|him|us|me"
# Prepositions and conjunctions that open no noun phrase ("the about 200", "the over-60s" do).
JOINING = (
    "of|in|on|at|by|for|from|to|with|as|into|onto|upon|between|among|through|during|since|until"
    "|than|and|or|but|nor|because|although|if|when|where|who|whom|whose|why|which|that"
)
DETERMINER = r"the|an?|his|her|their|its|our|your|my|every"
SOME = r"this|these|those|some|any|each|another|both|no"
LINKER = r"as well as|according to|because of|in order to|due to|such as"
WHICH = r"(?:which|who) (?:is|are|was|were)"
MODAL = "would|should|could|must|might|cannot|will|can|may"
ADJECTIVE = (
    r"good|new|great|big|large|small|major|minor|first|last|next|same|own|only|main|key|final"
    r"|whole|entire|full|common|strong|serious|special|national|local|public|official|foreign"
    r"|political|economic|social|military|nuclear|global|domestic|international|high|low|long|short"
    r"|early|late|old|young|best|worst|better|worse|bad|important|interesting|possible|various"
    r"|several|many|recent|former|current|total|average|annual|daily|\w+-\w+ed|primary"
)
NO_VERB = (
    rf"{DETERMINER}|{SOME}|{JOINING}|{SUBJECT}|it|{FINITE}|them|him|us|me|more|most|very|too|not"
    r"|\w+(?:ness|ity|ism|ments|eed(?<!need)(?<!exceed)(?<!proceed)(?<!succeed)"
    r"(?<!speed)(?<!feed)(?<!breed)(?<!bleed)(?<!seed))"
)
CLASHES = (
    # An article or possessive, perhaps with an adjective, and no noun.
    rf"\b(?:the|an?|their|its|our|your|my|every) (?:very )?(?:{LINKER}|{WHICH})\b",
    rf"\b(?:the|an?|their|its|our|your|my|every) (?:{FINITE}|{PRONOUN}|{JOINING})\b",
    rf"\b(?:the|an?|my|every) (?:{DETERMINER}|{SOME})\b",
    r"\b(?:and|of|or) the (?:no|any|some|in|that|which)\b",
    rf"\b(?:an?|every) (?:very )?(?:{ADJECTIVE}) (?:{LINKER}|{WHICH}|of the|and the)\b",
    rf"\b(?:{DETERMINER}) (?:very )?(?:{ADJECTIVE}) (?:{LINKER}|{WHICH})\b",
    rf"\bhis (?:{FINITE}|{LINKER}|{WHICH})\b|\bher (?:{LINKER}|{WHICH})\b",
    r"(?:\b(?:the|an?)|['’]s) \w{2,12}ly \w{3,14}ed (?:and the|of the|as well as|in order to)\b",
    # A preposition or an auxiliary before what cannot follow it.
    r"\b(?:in|at|on|by|with|for|from|to|into) of the\b",
    r"\b(?:of|in|at|by|with|from|into|to|very) (?:as well as|because of|in order to|due to)\b",
    r"\b(?:of|in|at|by|with|from|into|to|very) according to\b",
    rf"\b(?:{MODAL}|has|have|had) (?:as well as|according to|such as|which is)\b",
    rf"\b(?:{MODAL}) (?:because of|due to|of the)\b",
    r"\bto (?:and|of) the (?=\w)",
    r"\b(?:the|an?), (?:and|but|or)\b",
    # A linker with nothing that it can govern.
    rf"\b(?:because of|due to|according to) (?:{SUBJECT}|{FINITE}|{JOINING}|{LINKER})\b",
    rf"\bin order to (?:{NO_VERB}|[A-Z][a-z]\w*|\d+)\b",
    rf"\b(?:as well as|such as) (?:{FINITE}|and|or|but|which|{LINKER})\b",
    rf"\b{WHICH} (?:which|who|{FINITE}|{SUBJECT}|him|us|me)\b",
)
# "Kyung-a said": a name may end on what is an article elsewhere. Where a row may begin is said
# once more before all, so that most places are passed over at once.
CLASH = re.compile(rf"(?<!-)(?:\b(?=[a-z])|(?=['’]))(?:{'|'.join(CLASHES)})")
# Words that the Korean has to give a reason for; all of 45 sound pairs with them do.
ASKED = (
    (
        re.compile(r"\b[Aa]ccording to the\b"),
        re.compile(
            r"따르|따라|의하|의해|대로|별|말|밝|전[하했한]|보도|발표|설명|주장|알려|알렸|조사|통계|자료|맞|기준"
            r"|[다라]고|입각|근거|준|보고|보면|집계|추정|답|응|여론|바탕|에서"
        ),
    ),
    (
        re.compile(r"\b[Ii]n order to\b"),
        re.compile(r"위[한해하]|[려러게]|고자|도록|기에|면|야|고 싶|목적|고$|해서|하여|때|ㄹ"),
    ),
)
# What goes on so and is whole: "the no vote", "the in crowd", "the have-nots", "as many as a who",
# "because of where", "according to when", "the why and the how".
SOUND = re.compile(
    r"^(?:the (?:could|would|should|was|had|has|have|did|in|that|why|which|as|when|where|who|if|no"
    r"|some|us|me|i|upon|on|off)|an? (?:as|that|who|if|no|some|me)"
    r"|(?:because of|due to|according to) (?:who|where|when|which|that|whom|whose|why|as|if|for)"
    r"|every (?:one|some|no|this))$"
)


def find(pair: Pair) -> Iterator[Finding]:
    """A word or two stand alone as a sentence, or a sentence breaks off.

    >>> pair = Pair.of("시는 이를 알리고 있다.", "The city informs of it. have.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Stands alone as a sentence: “have.”', ((24, 29),))]
    """
    text = pair.en.text
    for piece in STRANDED.finditer(text):
        yield Finding(
            f"Stands alone as a sentence: “{piece.group()}”",
            en=(piece.span(),),
            suggestion="Delete it, and see that the verb before it is whole.",
        )
    for tail in TAIL.finditer(text):
        before = max(tail.start() - FURTHEST, 0)
        sentence = max(text.rfind(stop, before, tail.start()) for stop in (". ", "? "))
        if tail["last"] in MAY_END and WHOLE.search(text, max(sentence, before), tail.start()):
            continue
        yield Finding(
            f"The sentence breaks off after “{tail['last']}”",
            en=(tail.span(),),
            suggestion="Something was lost here; complete the sentence.",
        )
    for clash in CLASH.finditer(text):
        if _is_sound(text, clash) or quotes_grammar(pair.ko.text, clash.group().split()):
            continue
        yield Finding(
            f"These words do not fit together: “{clash.group().strip()}”",
            en=((clash.start(), clash.start() + len(clash.group().rstrip())),),
            suggestion="Delete what is stranded here, or complete it.",
            confidence=0.6,
        )
    yield from _unasked(pair)


def _unasked(pair: Pair) -> Iterator[Finding]:
    """ "According to the" and "in order to" where nothing in the Korean says so."""
    for words, reasons in ASKED:
        found = words.search(pair.en.text)
        if found and pair.ko.text and not reasons.search(pair.ko.text):
            yield Finding(
                f"Nothing in the Korean asks for “{found.group()}”",
                en=(found.span(),),
                suggestion="Delete it, if it is stranded here.",
                confidence=0.55,
            )


def _is_sound(text: str, clash: re.Match[str]) -> bool:
    """Whether the words are whole after all: a hyphen or a quotation mark joins on."""
    joined = text[clash.end() : clash.end() + 1] in ("-", "'", "’")
    return joined or bool(SOUND.search(clash.group().strip()))


CHECK = Check("fragment", "fragment", Category.GRAMMAR, Severity.MINOR, find, 0.8)
