"""Words that stand side by side in hardly any English sentence.

A row holds the words that it may begin with and what follows them, so that at most words of a text
none is tried.
"""

from __future__ import annotations

import re

from align.checks._phrases import by_first_word
from align.checks.fragment.misjoined import COMPARED

__all__ = ["CLASH", "MEETING"]


def _not_behind(words: str, word: str) -> str:
    """A lookbehind for each of some words that must not stand before a word just read."""
    return "".join(f"(?<!{other} {word})" for other in words.split())


# Two words that stand side by side only where a clause ends or a preposition is left hanging
# ("the town he came from is"), and what may leave one hanging: a verb that takes it, a
# relative word, or the subject of a clause without one.
MEETINGS = (
    (
        "of|by|with|from|at|into|for|in|to",
        r" (?:(?:is|are|was|were|has|had|would|could|should|must|cannot|said|says|told|went|came|took"
        r"|gave|became|began)\b|(?:and|but) (?:the|he|she|they|we|I)\b)",
    ),
    ("of|by|with|from|at|into|to", r" (?:he|she|they|we|I)\b"),
    (
        "would|should|could|must|might|cannot|can|may",
        r" (?:is|are|was|were|has|had|been|does|did)\b",
    ),
    (
        "is|are|was|were",
        r" (?:has|have|had|is|are|was|were|will|would|can|could|should|must|be)\b",
    ),
    ("has|have|had", r" (?:is|are|was|were|has|will|would|can|could|should|must|be)\b"),
    (
        "be|been",
        r" (?:is|are|was|were|has|have|had(?<!to be had)|will|would|can|could|be|been)\b",
    ),
    *(
        (word, f"{_not_behind('is am are was were', word)} (?:to|such as|that the)\\b")
        for word in ("he", "she", "they", "we")
    ),
)
MEETING = re.compile(rf"\b{by_first_word(MEETINGS)}")
# Pieces that machines strand where no sentence goes on so; "the WHO", "the Will", "IT" are names.
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
    "|against|without|despite|amid|unless|whereas|though|towards?"
)
# Participles that no noun is left out after ("the accused in the case").
PARTICIPLE = (
    "based|located|called|led|made|given|taken|held|seen|found|asked|told|shown|driven|caused"
    "|brought|kept|caught|written|regarded|followed|expected|allowed|forced|linked|added"
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
MADE = r" \w{2,12}ly \w{3,14}ed (?:and the|of the|as well as|in order to)\b"
UNGOVERNED = rf"(?:{SUBJECT}|{FINITE}|{JOINING}|{LINKER}|I(?= |['’])|now|here|again|also)\b"
UNLIKE = rf"(?!(?:has|had|is|was) (?:been|{COMPARED})\b)(?:{FINITE}|and|or|but|which|{LINKER})\b"
CLASHES = (
    # An article or possessive, perhaps with an adjective, and no noun.
    ("the|a|an|their|its|our|your|my|every", rf" (?:very )?(?:{LINKER}|{WHICH})\b"),
    ("the|a|an|their|its|our|your|my|every", rf" (?:{FINITE}|{PRONOUN}|{JOINING})\b"),
    ("the|a|an|my|every", rf" (?:{DETERMINER}|{SOME})\b"),
    ("and|of|or", r" the (?:no|any|some|in|that|which)\b"),
    ("a|an|every", rf" (?:very )?(?:{ADJECTIVE}) (?:{LINKER}|{WHICH}|of the|and the)\b"),
    (
        "the|a",
        rf"(?! (?:same|whole|best|worst|old|young|own)\b) (?:very )?(?:{ADJECTIVE}) (?:{LINKER}|{WHICH})\b",
    ),
    (
        "an|his|her|their|its|our|your|my|every",
        rf"(?! own\b) (?:very )?(?:{ADJECTIVE}) (?:{LINKER}|{WHICH})\b",
    ),
    ("the|a|an|their|our|my", r" (?:have|be|been|am)\b"),
    ("the|a|an|every|our", r" and the\b"),
    ("a|an", rf" \w{{3,}}(?:ous|less|ible|ish|ated) (?:{LINKER})\b"),
    (
        "the|a|an|his|her|their|its|our|your|my|every",
        rf" (?:{PARTICIPLE}) (?:in|by|to|at|on|for|with|from|that|as)\b",
    ),
    ("his", rf" (?:{FINITE}|{LINKER}|{WHICH})\b"),
    ("her", rf" (?:{LINKER}|{WHICH})\b"),
    ("the|a|an", MADE),
    # A preposition or an auxiliary before what cannot follow it.
    ("in|at|on|by|with|for|from|to|into", r" of the\b"),
    ("of|in|at|by|with|from|into|to|very", r" (?:as well as|because of|in order to|due to)\b"),
    ("of|in|at|by|with|from|into|to|very", r" according to\b"),
    (f"{MODAL}|has|have|had", r" (?:as well as|according to|such as|which is)\b"),
    # "The will of the people", "a can of the paint" are whole.
    *(
        (word, f"{_not_behind('the free own good', word)} (?:because of|due to)\\b")
        for word in MODAL.split("|")
    ),
    ("would|should|could|cannot", r" of the\b"),
    ("to", r" (?:and|of) the (?=\w)"),
    ("of|in|at|from|into|for|with|between|among|during", r" such as\b"),
    (
        "for|on|between|among|during|upon",
        r" (?:because of|due to|in order to|according to)\b",
    ),
    ("of|for|by|from|at|into|than|upon|between|among|with", r" of\b"),
    (
        "of|in|at|by|with|from|into|between|among|for",
        r" (?:to be(?! had)|which (?:has|have|had) the)\b",
    ),
    ("of|by|from|into|at|for|the|a|an", r" that the\b"),
    ("by|with|from|at|into|of", r" with the\b"),
    # "Is being looked into by the institute": the verb has its preposition.
    ("of|by|from", r" (?:by|from|of|into) the\b"),
    ("into", _not_behind("looked broken entered", "into") + r" (?:by|from|of|into) the\b"),
    ("at", _not_behind("laughed shot fired", "at") + r" (?:by|from|of|into) the\b"),
    ("to", r" been\b"),
    ("very", r" and the\b"),
    ("the", r" (?:tomorrow|yesterday|not only)\b"),
    ("two|three|four|five|six|seven|eight|nine|ten", r" which is\b"),
    ("would|should|could|cannot", r" (?:has|is|are|was|were|been|does|did)\b"),
    ("has|have|had", rf" not (?:{LINKER}|{WHICH})\b"),
    ("would|should|could|cannot|might", r" (?:of(?! course)|to|into|from)\b"),
    ("must", r"(?<!\ba must) (?:of(?! course)|to|into|from)\b"),
    ("they|we", r" (?:is|was|has)\b"),
    (
        MODAL,
        r" (?!otherwise|rather|soon|still|also|even|not|never|now|you|they|we|he|she|it|one|all"
        r"|people|only|ever|always|probably|all|both|as|to|be|have|then|just|no|longer|already|once"
        r"|well|often|to)[a-z]+(?<!ly) have to\b",
    ),
    (
        "is|are|was|were",
        r" to \w{3,}ed(?<!need)(?<!ceed)(?<!speed)(?<!feed)(?<!breed)(?<!bleed)(?<!shed)"
        r"(?<!embed)(?<!wed)(?<!shred)\b",
    ),
    (
        "has|have|had|is|are|was|were|be|been|would|could|should|must|might|cannot",
        r" (?:came|went|took|gave|became|began|knew|wrote|ate|drove|flew|grew|spoke|chose|froze|shook"
        r"|stole|swam|sang|wore|threw|blew|drew|did|does|says)\b",
    ),
    ("to", r" be (?:is|are|was|were|has|have|will|would|he|she|they|we|be|been|did|said)\b"),
    ("the|a|an", r", (?:and|but|or)\b"),
    # A linker with nothing that it can govern.
    ("because", rf" of {UNGOVERNED}"),
    ("due|according", rf" to {UNGOVERNED}"),
    (
        "in",
        r" order to \w{2,}ing(?<!bring)(?<!string)(?<!cling)(?<!swing)(?<!fling)(?<!sting)\b",
    ),
    ("in", rf" order to (?:{NO_VERB}|[A-Z][a-z]\w*|\d+)\b"),
    ("as", rf" well as {UNLIKE}"),
    ("such", rf" as {UNLIKE}"),
    ("such", r" as \d[\d.,]* (?:million|billion|percent|per cent|people)\b"),
    (
        "which|who",
        rf" (?:is|are|was|were) (?!(?:said|told) to\b)(?:which|who|{FINITE}|{SUBJECT}|him|us|me)\b",
    ),
)
# "Kyung-a said": a name may end on what is an article elsewhere.
CLASH = re.compile(rf"\b(?<!-){by_first_word(CLASHES)}|['’](?<!-.)s(?:{MADE}| have\b)")
