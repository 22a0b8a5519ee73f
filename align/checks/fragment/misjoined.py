"""Linkers stranded in the middle of a sentence: what stands beside them fits hardly any sentence.

Machines leave "have", "which is", "as well as" or "to the" of one draft in another: "on have the
21st", "three to the days", "no as well as longer". A word before or behind tells; what a relative
clause or a turned order makes whole ("half of which is", "the deals they have with") is let be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.checks._phrases import by_first_word

__all__ = ["COMPARED", "CONTACT", "find_misjoined"]

NEAR = 60
"""Characters before a preposition in which what leaves it hanging must be."""
OPENER = "the|an?|his|her|their|its|our|this|these|those"
PREPOSITION = (
    "of|on|at|by|for|from|with|into|after|over|about|before|during|since|until|through|under"
    "|between|among|near|despite|without"
)
TIMES = "days|hours|minutes|weeks|months|years|percent|million|billion|trillion"
PARTED = (
    r" (?:have|has been) (?:percent|million|billion|trillion|a\.m|p\.m)\b"
    rf"| (?:which is|as well as|to the|that the) (?:{TIMES})\b"
)
# Verbs in the past that no noun is left out after: "the injured in the crash" has none.
PAST = (
    "dragged|showed|pulled|received|announced|decided|agreed|reached|launched|turned|dropped|climbed"
    "|jumped|failed|wanted|tried|started|moved|stayed|happened|seemed|appeared|remained|entered"
    "|arrived|returned|refused|managed|continued|expanded|increased|proposed"
)
# "Which is called the", "is awarded a": what else is done to something that has an article.
NAMING = (
    "called|considered|named|dubbed|deemed|awarded|offered|titled|valued|billed|rated|paid|nicknamed"
    "|labell?ed|granted|denied|allowed|styled|voted|designated|declared|elected|appointed|assigned"
    "|located|situated|termed|judged|ranked|proclaimed|charged|promised|guaranteed|owed|asked|served|refused|handed"
)
# "Which is released a week later", "priced the same": when, how far, how much.
MEASURE = (
    r"(?:day|night|week|month|season|year|decade|century|moment|few|couple|little|lot|bit|total|average"
    r"|second|third|short|long|mere|full|quarter|half|thousand|hundred|million|same|world|other|following"
    r"|next|first|last|most|more|way|best|least|\w+-(?:minute|hour|day))"
)
# "It went as well as had been hoped", "as well as is possible" compare.
COMPARED = "possible|expected|hoped|planned|the case"
PIECES = "have|has been|which is|as well as|because of|to the|and the|that the|of the|in order to"
# Verbs in their plain form that are no nouns, adjectives or participles as well.
VERB = (
    "accept|achieve|acquire|admit|affect|agree|allow|announce|apply|appoint|approve|argue|arrive|avoid"
    "|begin|believe|bring|choose|confirm|consider|contain|continue|create|decide|defend|deliver|deny"
    "|describe|destroy|determine|develop|discover|discuss|eat|eliminate|emerge|employ|enable|encourage"
    "|enjoy|ensure|enter|establish|exist|expand|expect|explain|extend|follow|forget|gather|hear|identify"
    "|ignore|imagine|impose|improve|include|inform|introduce|invest|join|learn|listen|lose|maintain|make"
    "|obtain|occur|participate|perform|persuade|prepare|prevent|prove|provide|pursue|realize|receive"
    "|recognize|recommend|reduce|rely|remain|remember|remove|replace|represent|require|respond|retain"
    "|reveal|seem|sell|send|serve|settle|solve|speak|spend|strengthen|submit|succeed|suffer|suggest|take"
    "|teach|tell|tend|undergo|understand|worsen"
)
PLAIN = r"say(?! (?:in|over|on|about|as|at|when))|know|go|give(?! and)|get|attend"
# Adjectives that are no nouns, before which an article asks for one; and those that hardly follow
# a verb, and ask for one without an article, too.
ADJECTIVE = (
    "new|great|big|large|small|serious|strong|important|huge|heavy|rapid|sharp|severe|powerful|successful"
    "|popular|famous|dangerous|different|similar|massive|significant|brief|broad|fresh|beautiful|recent"
    "|additional|historic|historical|illegal|useful|useless|careful|painful|peaceful|harmful|wonderful"
    "|terrible|horrible|enormous|numerous|continuous|generous|religious|mysterious|controversial"
)
KIND = (
    "financial|political|economic|nuclear|medical|industrial|environmental|regional|federal|municipal"
    "|provincial|electoral|presidential|parliamentary|diplomatic|former|main|mere|sexual|cultural"
    "|agricultural|educational|commercial|judicial|administrative|domestic|foreign"
)
COUNT_OF = (
    "lot|lots|number|plenty|couple|series|variety|range|handful|majority|amount|pair|dozens|tens|hundreds"
    "|thousands|millions|billions"
)
GOING = r"(?:go|give(?! and)|get|know|become)\b(?!-)"
JOINED = r"(?:has been|have|which is|because of|in order to|(?:to|of|and|that) the)\b(?!-)"
VERBAL = rf"(?!(?:make|serve|spend|take)\b)(?:{VERB})\b(?!-)"
BEHIND = r"(?:has been|which is|because of|(?:to|of|and|that) the)\b(?!-)"
ROWS = (
    # "Rang up 3 have billion won", "10 to the days earlier": nothing parts a number from its noun.
    ("two|three|four|five|six|seven|eight|nine|ten", PARTED),
    # A linker before what it cannot govern, or that cannot follow it.
    ("as", rf" well as (?:than|died|(?:has|had|is|was)(?! (?:been|{COMPARED})))\b"),
    ("has", r" been (?:(?:he|she|I|we|they)(?! who)|unless|although|than)\b"),
    (
        "to|of|and|that",
        r" the (?:if|when|while|because|it|me|I(?! [A-Z])|some of|on the|upon|him|them)\b(?!-)",
    ),
    ("to|that|and", rf" the (?:{PAST}) (?:on|up|out|to|into|{OPENER})\b"),
    (
        "which",
        rf" is (?!{NAMING})\w{{3,}}ed (?:an?|the|his|her|their|its|our)\b(?! {MEASURE}\b)",
    ),
    # A linker behind what asks for another word.
    ("he|she|they|we", r" (?:which is|because of|according to|to the|that the)\b"),
    (
        "without|every",
        r" (?:as well as|which is|because of|according to|has been|in order to)\b",
    ),
    ("no", r" (?:as well as|which is)\b"),
    ("such", r"(?<!as such) (?:as well as|which is|because of)\b"),
    ("nearly|almost|very", r" (?:which is|and the|that the|according to the)\b"),
    ("was|were|is|are|be|been", r" as well as (?:an?|\w+ly)\b"),
    (
        "did|do|does|could|would|should|can",
        r" not (?:which is|according to|to the|that the|has been)\b",
    ),
    ("was|were|is|are|be|been", r" as well as \w{3,}ing\b"),
    (
        "was|were|is|are|be|been",
        r" \w{4,}ly as well as \w{3,}ed\b(?<!expected)(?<!hoped)(?<!planned)(?<!needed)",
    ),
    # An auxiliary or a relative word before what opens a clause or ends a noun phrase.
    (
        "did|could|would|should|ca|wo|have|has|had",
        r"n['’]t (?:as well as|which is|according to the|of the)\b",
    ),
    ("who|whom|which|would|could|should|cannot|might|may|upon", r" that the\b"),
    ("with", r" which that the\b"),
    (
        "were|been|being|did|does|feel|felt|become|became|seem|seems|seemed|remain|remains|remained"
        "|want|wants|wanted",
        r" which is\b",
    ),
    (
        "widely|highly|fully|newly|recently|currently|largely|nearly|almost|too|always|often|already",
        r" which is\b",
    ),
    ("was|were|is|are", r" (?:also|first|now|still|already|later) (?:has been|have|which is)\b"),
    (
        "be|been",
        r" (?:thoroughly|fully|strictly|newly) (?:have|has|which is|to the|that the|and the)\b",
    ),
    # "Has been provide", "to the ensure": a verb where a noun or a participle must stand.
    ("has|have", f" been {VERBAL}"),
    ("which", f" is {VERBAL}"),
    ("because", f" of {VERBAL}"),
    ("according", f" to the {VERBAL}"),
    ("of|to|and|that", f" the {VERBAL}"),
    ("because", f" of {GOING}"),
    ("has", f" been {GOING}"),
    ("which", f" is {GOING}"),
    (
        "will|would|can|could|should|must|may|might|to|not",
        rf" have (?:{VERB}|{PLAIN})\b(?!-)",
    ),
    (
        "which",
        r" is (?:will|can|may|must|do|don['’]t|ago|percent|million|billion|trillion|unless|than)\b(?!-)",
    ),
    ("has", r" been (?:ago|percent|million|billion|trillion|whose|whom|own|will|can|do)\b"),
    (
        "has",
        rf" been (?!(?:{NAMING})\b)[a-z]{{2,}}ed (?:his|her|our)\b(?! (?:whole|entire|own)\b)(?! {MEASURE}\b)",
    ),
    # "A great has been team", "a lot of and the rain", "two political that the parties".
    (
        "a|an|its|their|our|any|another|every",
        rf" (?:very )?(?!different (?:to|because))(?:{ADJECTIVE}|{KIND}) {JOINED}",
    ),
    (
        COUNT_OF,
        r" of (?:has been|have|and the|(?:to|that|of) the|as well as|because of|in order to)\b(?!-)",
    ),
    (
        "one",
        r" of the most (?:has been|have|which is|because of|as well as|in order to|(?:to|of|and|that) the)\b",
    ),
    ("a|an", r" good (?:to|and) the\b"),
    ("which", r" is and (?:an?|his|her|their|its|he|she|they|we|it)\b"),
    ("and|or", r" as well as (?:the|an?|its|[A-Z]\w+)\b(?![^,.]{1,80},)"),
    # "Described the incident as and asked": what it was described as is gone.
    (
        "as",
        r"(?<!known as)(?<!seen as)(?<!identify as)(?<!identifies as)(?<!working as)(?<!act as)(?<!acts as)"
        r" (?:and|but) (?!when\b|where\b|if\b|as\b|remains?\b|officially\b|one\b|not\b)[a-z]{2,}\b",
    ),
)
MISJOINED = re.compile(
    rf"(?<![\w'’-])(?:{by_first_word(ROWS)}"
    # Years are no counts: "from 2008 to the years of growth".
    rf"|(?!(?:19|20)\d\d\b)\d[\d.,]*(?:{PARTED})"
    rf"|\w+['’]s most (?:{ADJECTIVE}) {BEHIND}"
    # "Sold out in as well as before": a sentence that begins with a small letter.
    rf"|[a-z]{{3,}}[.!?:;](?<!\betc.)(?<!\bdept.) (?:{PIECES}) (?=[A-Z]))"
)
# What is whole where a word before leaves the preposition, or the verb, without what it governs:
# "the town he came from has been", "the talks they have with Japan", "the few he had have gone".
GOVERNING = re.compile(
    rf"\b(?:{PREPOSITION}) (?:has been|have) (?:{OPENER}|[A-Z]\w+|\d[\d.,]*)\b"
    # "Under which is the lighthouse" is whole; nothing stands by, or until, a thing in that way.
    rf"|\b(?:by|with|for|about|despite|since|until) which is (?:{OPENER}|[A-Z]\w+|\d[\d.,]*)\b"
    r"|\bhave (?:from|with|into|of|after|than|because)\b"
    r"|\b(?:was|were|is|are|be|been) (?:have|has been)\b|\b(?:had|has) have\b"
    rf"|\b(?:of|with|by|from|at|for|between|among|during|than) (?:has been|have)\b(?!-)"
    rf"|\bhave (?:{VERB}|{PLAIN})\b(?!-)"
    # "He was taken have to hospital", "I get have a discount".
    r"|\b(?:was|were|is|are|be|been) \w{2,}(?:ed|en) (?:have|has been)\b"
    r"|\b(?:gets?|got|wants?|wanted|tries|tried|went|took|gave|seems?|seemed|began|decided|refused|managed|failed) have\b"
    r"|(?<!make )(?<!let )(?<!help )(?<!making )(?<!Will )(?<!May )\b(?:he|she|it) have (?:been|gone|would|could|\w{3,}ed)\b"
    r"|\b(?:has been|as well as) and (?:the|an?|his|her|their|its|he|she|they|we|it)\b"
)
GOVERNED = re.compile("have|has been|which is|as well as")
"""What every row of it has, and one text in fifty."""
# "Some financial and the help": such an adjective asks for a noun, but behind a verb of being.
KIND_ALONE = re.compile(r"\b(?<![Tt]he )" + by_first_word([(KIND, f" {JOINED}")]))
COPULA = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being|go|goes|going|went|gone|turn\w*|gr[eo]w\w*|becom\w+|became|seem\w*|look\w*|remain\w*|not|both|more|as|less|so|than|or"
    r"|and|either|neither)|n['’]t|,)\s(?:\w+\s)?$"
)
# "The canyons have will see rain": whole only where a relative clause has just begun.
TWO_FINITE = re.compile(r"\bha(?:s|ve|d) (?:will|would|could|should|must|was|were)\b")
RELATIVE = re.compile(
    r"\b(?:what|whatever|who|whom|whose|which|that|where|how|all|one|those|any\w*|every\w*|some\w*|i|you|he|she|it|we"
    r"|they|people)\b",
    re.I,
)
HANGING = re.compile(
    r"\b(?:what|who|whom|whose|which|that|where|how|i|you|he|she|it|we|they|most|best|people|every\w*"
    r"|all|one|some|many|more|to|(?-i:will)|would|can|could|should|(?-i:may)|might|must|do|does|did)\b"
    # "Never before have Koreans voted so."
    # "Whether it was returned has been disputed."
    r"|(?:^|[.!?]\s)(?:why|when|whether)\b"
    r"|\b(?:never|rarely|seldom|not)\s$",
    re.I,
)
# "The contracts singers have with", "the hotel guests stay at has been", "the patents the firm has
# are": a relative clause that no word opens, of many who do it, or of one with an article.
CONTACT = re.compile(
    r"\b(?:the|an?|any|no|its|their|his|her|our|every)\s"
    r"(?:(?!(?:of|in|on|at|by|for|from|to|with|and|as)\s)[\w-]+\s){1,2}[\w-]{2,}s\s"
    r"(?:[a-z]{3,}(?<!ed)(?<!s)\s)?$"
    r"|\b(?:the|its|their|his|her)\s[\w-]+\s(?:the|its|their|his|her|our|this)\s[\w-]+\s$",
    re.I,
)


def find_misjoined(en: str) -> Iterator[Span]:
    """Where an English text has a linker that fits nothing around it.

    >>> en = "It ran for eight to the hours a day."
    >>> [en[slice(*span)] for span in find_misjoined(en)]
    ['eight to the hours']
    """
    yield from (found.span() for found in MISJOINED.finditer(en))
    governing = GOVERNED.search(en) is not None
    for joint, hanging, held in (
        (GOVERNING, HANGING, governing),
        (TWO_FINITE, RELATIVE, True),
        (KIND_ALONE, COPULA, True),
    ):
        for found in joint.finditer(en) if held else ():
            since = max(found.start() - NEAR, 0)
            if not any(whole.search(en, since, found.start()) for whole in (hanging, CONTACT)):
                yield found.span()
