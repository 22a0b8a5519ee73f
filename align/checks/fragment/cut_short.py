"""English sentences that are cut in two or break off, told by a Korean that is one whole sentence.

Alone, "Prices." may be a headline and "than they were." a clause that stops short on purpose. Beside
one Korean sentence they are neither: whoever translates it freely does not end on a word of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.bitext import Pair, Span
from align.checks._sentences import LONGEST_SENTENCE, is_one_sentence, trimmed
from align.splitting.english import split_english
from align.words import english
from align.words.english import FUNCTION_WORDS
from align.words.evidence import link_words

__all__ = ["find_at_ends", "find_cut", "find_open_end"]

STOP = re.compile(r"[.!?][\"”’']?(?=\s|$)")
LONGEST_TAIL = 24
"""Characters before a full stop in which the words stand that end no sentence."""

MOST = 3
"""Words of a stretch between two full stops that is no sentence."""
NEAR = 20
"""Characters at the end of a text in which its last word stands."""
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# What makes a sentence of so few words: a verb, an answer, an afterthought.
WHOLE = re.compile(
    r"\b(?:am|is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|must|should|not"
    r"|no|yes|and|but|or|so|yet|nor|too|also|even|only|just|then|thus|still|again|never|always|once"
    r"|why|how|what|when|where|who|i|you|he|she|it|we|they|all|none|both|each|nothing|please|thanks?"
    r"|let|see|call|visit|here|there|in|on|at|by|for|with|from|after|before|since|until|to)\b|n['’]t\b|[’'](?:s|re|ve|ll)\b|[\"“”?!:…]|(?<![\w-])[0-9]",
    re.I,
)
VERBAL = re.compile(
    r"\b(?:am|is|are|was|were|do|does|did|has|have|had|will|would|can|could|(?-i:may)|might|must|should|let|remember|please|sa(?:y|ys|id))\b|n['’]t\b|[’'](?:s|re|ve|ll)\b|[\"“”?!…]",
    re.I,
)
STRANDED = frozenset("To Is Are Was Were Has Have Had Been Be Of And The Which That In".split())
# Adjectives that are no nouns as well, with their article: no sentence ends so.
BARE_ADJECTIVE = re.compile(
    r"\ban? (?:new|additional|large|larger|huge|serious|various|important|different|similar|strong"
    r"|stable|effective|active|recent|possible|necessary|suitable|specific|full-scale"
    r"|comprehensive|customized|sustainable|large-scale|long-term|short-term)\.(?=\s|$)"
)
# What opens a clause that needs another; with no comma in its sentence it has none.
DEPENDENT = re.compile(
    r"(?:Which(?! is why)|Whose|Including|Such as|As well as|Along with|Followed by|So that"
    r"|(?:Because|Due to|Owing to|Despite|Although|Though|Whereas|In order to|Amid|Following"
    r"|Rather than|Instead of|Held|Attended|Organized|Hosted|Located|Sponsored)\b(?=[^,]*$)"
    r"|According to (?=[^,]*$)(?!.*\b(?:is|are|was|were|will|has|have|had)\b))"
)
# What hangs on to a sentence, where nothing behind it is a verb.
HUNG_ON = re.compile(
    r"(?:With(?:out)?|Through|By|Aim(?:ed|ing)\s(?:at|to)|Based\son|As\spart\sof|In\sresponse\sto|For|After|Starting|Beginning|Before|To|(?:An?|One|Two|Three|Four|Five|Six|[0-9]+|Just|Only)\s[a-z]+\s(?:before|after|ahead|from|since)|[A-Z][a-z]{2,12}ing(?<!During)(?<!Nothing)(?<!Everything)(?<!Something)(?<!Anything))\s(?=[^,;:—]*$)"
)
OPENED = re.compile(
    r"(?:By|With|Of|From|Through|Into|Under|Over|About|And|Or)\s(?:the\s|an?\s)?[a-z]+\."
    r"|(?:The|An?)\s[a-z]+\s(?:that|of|to|to\sdo|which|with|for)\."
)
# "If deployed.": a clause that another one needs.
SUPPOSED = re.compile(r"(?:If|When|While|Although|Though|Unless|Once)\s[a-z]+(?:ed|en|ing)\.")
# A text without a stop at its end, on a word that something has to follow; whatever the Korean ends
# on but "다.", beside which any word is cut off.
OPEN_END = re.compile(
    r"\s(?:the|an?|of|to|and|or|but|with|for|from|into|that|which|who|whose|his|its|their|our|will|would|is|are|was"
    r"|were|be|has|have|had|because|as|than|about|between|including)$"
)
# A stop with more behind it.
INNER = re.compile(r"[.!?][\"”’']?\s+\S")
# An auxiliary at the end, which a comparison, a relative clause or a question may stop at.
AUXILIARY = re.compile(
    r"[a-z] (?P<last>(?P<whole>(?:will|would|can|could|must) be)|is|are|was|were|be|been)\.$"
)
STOPS = re.compile(
    r"\b(?:as|than|so|nor|neither|what|who|whom|which|how|why|where|whether|like|it|they|he|she|we|i|you"
    r"|there|that|not|always|once|never)\b|\bused to\b|\bthe (?:more|less|\w{2,12}er)\b[^,]{1,60}, the (?:more|less|\w{2,12}er)\b",
    re.I,
)


def find_at_ends(tail: re.Pattern[str], en: str) -> Iterator[re.Match[str]]:
    r"""What ends sentences of a text: sought right before each full stop, and not all through.

    >>> tail = re.compile(r"\b(?:of|the)[.!?](?=\s|$)")
    >>> [found.span() for found in find_at_ends(tail, "He spoke of. It is of the.")]
    [(9, 12), (22, 26)]
    """
    done = 0
    for stop in STOP.finditer(en):
        start, end = stop.span()
        if found := tail.search(en, max(done, start - LONGEST_TAIL), end + 1):
            done = found.end()
            yield found


def find_cut(pair: Pair) -> Iterator[Span]:
    """Where the English ends a sentence that the Korean goes on with, the place of each.

    >>> pair = Pair.of("정부는 물가 안정을 위해 세금을 내렸다.", "It cut taxes to stabilise. Prices.")
    >>> [pair.en.text[slice(*span)] for span in find_cut(pair)]
    ['Prices.']
    """
    ko, en = pair.ko.text, pair.en.text
    if not 0 < len(ko) <= LONGEST_SENTENCE:
        return
    found = [*_pieces(en, stops=ko.rstrip().endswith("다.")), *_ends(ko, en)]
    if found and is_one_sentence(ko):
        yield from found


def find_open_end(pair: Pair) -> Span | None:
    """The last word of an English text without the full stop that the Korean has, or None.

    A crosshead has no stop either, but it ends on a noun or its verb: of 1,960 sound pairs of news
    15 have no stop, and none ends on a word of grammar or on what goes on.

    >>> find_open_end(Pair.of("시는 버스를 들여온다.", "The city will bring in its"))
    (23, 26)
    """
    if pair.en.text.endswith("."):
        return None
    # A quotation that breaks off still has its closing mark, or the comma behind it.
    en = pair.en.text.rstrip().rstrip('"”’,')
    if not (pair.ko.text.rstrip().endswith("다.") and en[-1:].isalnum()):
        return None
    *_, last = WORD.finditer(en, max(0, len(en) - NEAR))
    grammar = last.group().lower() in FUNCTION_WORDS or last.group().endswith("ing")
    return last.span() if grammar else None


def _pieces(en: str, *, stops: bool) -> Iterator[Span]:
    """Sentences of the English that are none, where it has several.

    Args:
        stops: whether the Korean ends in a full stop, as then the English does.
    """
    sentences = list(split_english(en)) if INNER.search(en) else []
    for start, end in sentences if len(sentences) > 1 else ():
        words = WORD.findall(en, start, end)
        alone = len(words) == 1 and words[0] in STRANDED
        short = alone or (0 < len(words) <= MOST and not _is_whole(words, en, start, end))
        begin, stop = trimmed(en, (start, end))
        # "Why are they gone? Because ...": a question and its answer.
        answers = en[:begin].rstrip().endswith("?")
        hung = start > sentences[0][0] and HUNG_ON.match(en[begin:stop])
        dependent = DEPENDENT.match(en[begin:stop]) or (hung and _is_verbless(en, begin, stop))
        # "By the old. The new museum ...", "The position that.": what opens a sentence and ends it.
        opened = OPENED.fullmatch(en[begin:stop]) or SUPPOSED.fullmatch(en[begin:stop])
        open_ended = stops and en[stop - 1 : stop].isalnum() and _is_verbless(en, begin, stop)
        if (
            (short and start > sentences[0][0])
            or (dependent and not answers)
            or opened
            or open_ended
        ):
            yield begin, stop


def _is_verbless(en: str, start: int, end: int) -> bool:
    """Whether nothing behind the first word can be the verb of a sentence: "With its end in sight."."""
    _, *rest = english.words(en[start:end])
    # "Building it takes years": of words in -s any may be the verb.
    return VERBAL.search(en, start, end) is None and not any(
        word.lemma != word.text and not word.text.endswith("ing")
        for word in rest
        if word.text.islower()
    )


def _is_whole(words: Sequence[str], en: str, start: int, end: int) -> bool:
    """Whether so few words are a sentence: a verb of grammar among them, or a past at their end."""
    last = words[-1].lower()
    past = len(words) > 1 and not last.endswith("s") and english.lemma(last) != last
    return past or WHOLE.search(en, start, end) is not None


def _ends(ko: str, en: str) -> Iterator[Span]:
    """What stands at the end of a sentence or of the text, and cannot."""
    for bare in BARE_ADJECTIVE.finditer(en):
        yield bare.span()
    near = max(0, len(en) - NEAR)
    stopped = ko.rstrip().endswith(".") and not ko.rstrip().endswith("다.")
    open_end = OPEN_END.search(en, near) if stopped else None
    if open_end:
        yield open_end.start() + 1, open_end.end()
    tail = AUXILIARY.search(en, near)
    before = en.rfind(". ", 0, tail.start()) if tail else 0
    stops = tail and STOPS.search(en, max(0, before), tail.start("last"))
    if tail and not stops and (tail["whole"] or _verb_is_lost(ko, en)):
        yield tail.span("last")


def _verb_is_lost(ko: str, en: str) -> bool:
    """Whether the last word of the Korean, its verb, is the one that nothing answers."""
    links = [link for link in link_words(ko, en).ko if link.expected]
    return bool(links) and not links[-1].kind
