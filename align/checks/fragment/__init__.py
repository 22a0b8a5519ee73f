"""A stranded piece of a sentence in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._wording import quotes_grammar
from align.checks.fragment.clashes import CLASH, MEETING
from align.checks.fragment.cut_short import find_at_ends, find_cut, find_open_end
from align.checks.fragment.misjoined import CONTACT, find_misjoined
from align.checks.fragment.stranded_clauses import find_stranded_clauses
from align.checks.fragment.unasked import find_unasked
from align.mqm import Category, Severity

# "The city announced it. have." - the auxiliary of a verb that moved away.
STRANDED = re.compile(
    r"\b(?:(?<=[.!?][\"”’'] )|(?<=[.!?] )|^)"
    r"(?:have|has|had|do|does|did|is|are|was|were|be|been|will|would|can|could|may|must|to|and|it"
    r"|(?:of|in|with|for|by|from|at|and|that|according to|because of|such as|as well as)(?: the)?"
    r"|in order to|which is|who is|the|an?|Of (?:which|whom)(?: [\w'’-]+){1,8})"
    r"(?: (?:be|been|have|done|to|it))?\.(?=\s|$)"
)
# "suffering from as well as." - a preposition, article or conjunction with nothing after it.
TAIL = re.compile(
    r"\b(?P<last>(?:according to|because of|due to|of|in|for|and|to|from|by|at|with) the|the|an"
    r"|(?<!\.)a"
    r"|and|or|but|as well as|because of|because|in order to|so that|that is|which (?:is|are"
    r"|was|were|has|have)|which|whose|who (?:is|are|was|were|has|have)|of|from|with|for|at|into"
    r"|(?<!-)by"
    r"|between|than|their|its|my|our|your|such as|including|according to|due to|on behalf of"
    r"|(?:that|and|of|with|to|for|from) his|(?:that|and) her|(?:visit|trip|return|way|addition"
    r"|response) to"
    r"|(?:announc|claim|argu|demand|stress|emphasi[sz]|predict|estimat|insist|propos|conclud)ed that"
    r"|(?:known|seen|regarded|described|recogni[sz]ed|designated) as|rather than|not only|despite|whether|(?<=people )who|(?<=ers )who|(?<=ors )who|(?<=nts )who|(?<=ists )who|(?<!a )(?<!long )(?<!good )(?<!short )(?<!little )(?<!the )(?<!quite a )while|although|whereas|unless|until|during|among"
    r"|upon|per|very|every)"
    r"[.!?][\"”’']?(?=\s|$)"
)
MAY_END = frozenset(
    "of from with for at into upon by because but which very per that is".split()
) | {f"{word} as" for word in "known seen regarded described recognized designated".split()}
# "They have been found have." - an auxiliary that ends a sentence has left its verb out, and for
# that there must be a subject at once before it, or a word that lets a clause stop short.
AUXILIARY_TAIL = re.compile(
    r" (?P<last>(?:has|have|had) been|to be|is|are|was|were|be|been|has|have|had|will|would"
    r"|could|should|must|might|may|does)(?:[.!?][\"”’']?(?=\s|$)|$)"
)
BEFORE_AUXILIARY = frozenset(
    "and i you he she it we they there this that these those who which what not to never always still"
    " already really also ever once often now so nor neither as than one ones all both each none"
    " others else everything nothing everyone something anything will would can could should must"
    " might may has have had it's that's only do does did probably certainly usually be being"
    " the a his her"
    " their your my at free good own ill".split()
)
SHORT = re.compile(
    r"\b(?:what|where|who|whom|whose|how|why|when|as|than|which|nor|neither|like|whatever|whoever"
    r"|wherever|however|whether|if|all|the (?:more|less|\w+er)|any\w*|every\w*|only|one|first"
    r"|last|best|\w{2,}est|most|no|nothing"
    r"|much|many|few|used|ought|way|right|time|place|everything|deserves?|reasons?|things?|but"
    r"|though|while|regardless|despite)\b"
    r"|\w+s (?:the|his|her|its|their|our|your) (?:[\w-]+ )?[\w-]+ $",
    re.I,
)
NEAR = 60
"""Characters before a word in which what lets it stand must be."""
# What ends so and is whole: "the ones we came from.", "What is it for?", "worth waiting for."
WHOLE = re.compile(
    r"\b(?:what|where|who|whom|which|how|come|came|comes|coming|wait\w*|look\w*|ask\w*|call\w*"
    r"|hop(?:e|ed|ing)|live[ds]?|dream\w*|hear\w*|far|apart|aside|deal\w*|cop(?:e|ed|ing)"
    r"|go(?:es|ing)?"
    r"|pa(?:y|id|ying)|car(?:e|ed|ing)|stand\w*|stood|account\w*|proud|aware|full|sought|search\w*"
    r"|speak\w*|think\w*|thought|made|consist\w*|suffer\w*|vot\w+|unheard|taken|fond|out|away"
    r"|get|got"
    r"|drop\w*|stop\w*|pass\w*|slip\w*|abid\w*|swear|swore|judg\w*|close|near\w*|fl(?:y|ew|ies|ying)|years?"
    r"|days?|hours?|time|put|lay|laid|stick|rid|short|laugh\w*|play\w*|work\w*|talk\w*|know|tell"
    r"|told|sense|track|hold|advantage|begin|start|just|like|being|been|points?|read\w*|link\w*|mov(?:e[ds]?|ing)|created|built"
    r"|install\w*|connect\w*"
    r"|valid|rel(?:y|ied)|wait\w*|compatible|interact\w*|refer\w*|bas(?:ed|is)|draw\w*|choose"
    r"|that)\b|\bto [a-z]+(?: [\w-]+){0,3} (?=\w+\W?$)",
    re.I,
)
# "A bill forcing the sale of.": of such a noun nothing is left hanging but by a relative word.
OF_A_NOUN = re.compile(
    r"(?!.*\b(?:what|who|whom|which|that|whose|where|how|i|you|he|she|we|they|it)\b)"
    r".*\b(?:the|an?|its|their|his|her) (?:[a-z]{3,}|[a-z-]{3,} [a-z]*"
    r"(?:[ts]ion|ment|[ae]nce|period|process|plan|cost|rate|number|amount|level|course|size|share|system|project|result)) $",
    re.I | re.S,
)
HANGING = re.compile(
    WHOLE.pattern
    + r"|\b(?:where|that|i|you|he|she|it|we|they|people|in|passers|what|whatever|all|whether|who|which|how|every\w*|one|thing|only|points?|read|link\w*"
    r"|connect\w*|bound|used|refer\w*|listen\w*|belong\w*)\b|[\"“”]|-$|\b(?:them|him)\s$",
    re.I,
)
# "The boy had a cold to." - what lets a sentence end so: "if they want to", "the men he spoke to".
TO_TAIL = re.compile(r"\bto[.!?][\"”’']?(?=\s|$)")
MAY_END_IN_TO = re.compile(
    r"\b(?:what|where|who|whom|whose|which|how|when|as|than|that|if|not|want\w*|need\w*|used"
    r"|ought|ha(?:ve|s|d)"
    r"|going|able|unable|supposed|tr(?:y|ies|ied|ying)|refus\w+|hop(?:e|es|ed|ing)|expect\w*"
    r"|plan(?:s|ned|ning)?|like[sd]?"
    r"|allow\w*|permit\w*|told|ask\w*|forced|refer\w*|listen\w*|sp[eo]\w*k\w*|talk\w*|respon\w+"
    r"|subject\w*"
    r"|entitled|look\w*|due|belong\w*|turn\w*|g[eo]t\w*|amount\w*|lead\w*|led|object\w*"
    r"|attend\w*|relat\w+"
    r"|connect\w*|close\w*|c[oa]m\w+|wish\w*|agree\w*|afraid|ready|willing|hand\w*|mean\w*|meant"
    r"|care[sd]?"
    r"|lik\w+|know\w*|accustomed|adher\w+|stick|stuck|appl\w+|contribut\w+|add\w*|writ\w+|wrote"
    r"|return\w*"
    r"|reach\w*|access\w*|committed|devoted|only|forward|nowhere|somewhere|anywhere|place"
    r"|someone|things?"
    r"|anything|something|nothing|everything|choos\w+|chose\w*|decid\w+|bother\w*|intend\w*"
    r"|about|point\w*"
    r"|compar\w+|attach\w*|bound|limit\w*|invit\w+|appeal\w*|sent|send\w*|given|sold|said"
    r"|similar|next|publish\w*|link\w*|cop(?:y|ied)|being|been)\b|n['’]t\b"
    r"|\bto (?!(?:the|an?|his|her|its|their)\b)[a-z]+(?: [\w-]+){0,2} $",
    re.I,
)
# ", and which." - a joint and a word of grammar; "it looked easy, and was" is whole.
JOINED_TAIL = re.compile(
    r"(?<=[a-z],\s)(?P<last>(?:and|or|but)\s(?:which|whose|who|to|of|for|with|by|from|the|its|their)|being\s(?:\w+\s){0,2}(?:to|for|of|with|by|as)\ssuch"
    r"|and\sthat\swhich\s(?:ha[sd]|have|was|were|is|are)(?:\sbeen)?|which\s(?:with|of|by|for|to|and|the)|(?:was|were|is|are)\s(?:that|which))[.][\"”’']?(?=\s|$)"
)
# "It was hard to get in because of the heat", "work went on as well as talks".
PARTICLE = re.compile(
    r"\b(?:g[eo]t\w*|go|goes|going|went|gone|c[ao]me|coming|mov(?:e|ed|ing)|log\w*|sign\w*|step\w*|let|carr\w+|ke[ep]\w*|drag\w*"
    r"|held|hold\w*|turn\w*|liv(?:e|ed|ing)|work\w*|push\w*|press\w*|pass\w*|rush\w*|sett?l?e?[sd]?|flood\w*)"
    r"\s(?:\w+\s)?(?:in|on)\s(?:because|due|as|in)\s",
    re.I,
)
# What goes on so and is whole: "the no vote", "the in crowd", "the have-nots", "as many as a who",
# "because of where", "according to when", "the why and the how".
SOUND = re.compile(
    r"^(?:the (?:why|when|where|who|if|no"
    r"|some|us|me|i|upon|on|off)|an? (?:as|that|who|if|no|some|me)"
    r"|(?:because of|due to|according to) (?:who|where|when|which|that|whose|why|whom)"
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
    for tail in find_at_ends(TAIL, text):
        before = max(tail.start() - NEAR, 0)
        sentence = max(text.rfind(stop, before, tail.start()) for stop in (". ", "? "))
        since = max(sentence, before)
        bare = tail["last"] == "of" and OF_A_NOUN.match(text, since, tail.start())
        if tail["last"] in MAY_END and not bare and WHOLE.search(text, since, tail.start()):
            continue
        yield Finding(
            f"The sentence breaks off after “{tail['last']}”",
            en=(tail.span(),),
            suggestion="Something was lost here; complete the sentence.",
        )
    for tail in JOINED_TAIL.finditer(text):
        yield Finding(
            f"The sentence breaks off after “{tail['last']}”",
            en=(tail.span("last"),),
            suggestion="Something was lost here; complete the sentence.",
        )
    yield from _breaks_on_auxiliary(text)
    yield from _meets(text)
    for span in (*_clashes(text), *find_misjoined(text)):
        words = text[slice(*span)].strip()
        if not quotes_grammar(pair.ko.text, words.split()):
            yield Finding(
                f"These words do not fit together: “{words}”",
                en=((span[0], span[0] + len(words)),),
                suggestion="Delete what is stranded here, or complete it.",
                confidence=0.6,
            )
    for span in find_unasked(pair):
        yield Finding(
            f"Nothing in the Korean asks for “{text[slice(*span)]}”",
            en=(span,),
            suggestion="Delete it, if it is stranded here.",
            confidence=0.55,
        )
    if last := find_open_end(pair):
        yield Finding(
            f"The English breaks off after “{text[slice(*last)]}”, without a full stop",
            en=(last,),
            suggestion="Something was lost here; complete the sentence.",
            confidence=0.7,
        )
    for span in find_stranded_clauses(pair):
        yield Finding(
            f"A clause without its subject or its end: “{text[slice(*span)]}”",
            en=(span,),
            suggestion="Delete what is stranded here, or complete it.",
            confidence=0.7,
        )
    for span in find_cut(pair):
        yield Finding(
            f"Stands here cut off, where the Korean is one sentence: “{text[slice(*span)]}”",
            en=(span,),
            suggestion="Join it to the sentence before, or complete it.",
            confidence=0.7,
        )


def _breaks_on_auxiliary(text: str) -> Iterator[Finding]:
    for tail in AUXILIARY_TAIL.finditer(text):
        before = text[max(tail.start() - NEAR, 0) : tail.start()].split()[-1:]
        if not before or before[0].rstrip("\"”’'").endswith((".", "!", "?")):
            continue
        if before[0].strip("\"“”’',;:").lower() in BEFORE_AUXILIARY:
            continue
        if SHORT.search(text, max(tail.start() - NEAR, 0), tail.start("last")):
            continue
        yield Finding(
            f"The sentence breaks off after “{tail['last']}”",
            en=((tail.start("last"), tail.end()),),
            suggestion="Delete what is stranded here, or complete it.",
        )


def _meets(text: str) -> Iterator[Finding]:
    for words in MEETING.finditer(text):
        since = max(words.start() - NEAR, 0)
        if not any(whole.search(text, since, words.start()) for whole in (HANGING, CONTACT)):
            yield Finding(
                f"These words do not fit together: “{words.group()}”",
                en=(words.span(),),
                suggestion="Delete what is stranded here, or complete it.",
                confidence=0.6,
            )
    for words in find_at_ends(TO_TAIL, text):
        if not MAY_END_IN_TO.search(text, max(words.start() - NEAR, 0), words.start()):
            yield Finding(
                "The sentence breaks off after “to”",
                en=(words.span(),),
                suggestion="Something was lost here; complete the sentence.",
            )


def _clashes(text: str) -> Iterator[Span]:
    """Words that do not fit together, and no hyphen or quotation mark joins on to make them whole."""
    for clash in CLASH.finditer(text):
        joined = text[clash.end() : clash.end() + 1] in ("-", "'", "’")
        whole = joined or PARTICLE.search(text, max(clash.start() - NEAR, 0), clash.end())
        if not whole and not SOUND.search(clash.group().strip()):
            yield clash.span()


CHECK = Check("fragment", "fragment", Category.GRAMMAR, Severity.MINOR, find, 0.8)
