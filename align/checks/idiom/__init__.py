"""A Korean idiom rendered by its image."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Pair, Span, meets
from align.checks._check import Check, Finding
from align.checks.idiom.meant import MEANT_BY, is_itself, is_meant
from align.lexicons import read_table, values
from align.mqm import Category, Severity
from align.words import english, korean, lexicon
from align.words.english import EnglishWord
from align.words.evidence import link_words

__all__ = ["CHECK", "Idiom", "find", "idioms_in"]

REACH = 5
"""Words that mean something of which a literal rendering is one."""
LITERAL_TOO = 0.3
"""Confidence where the idiom's words are as often meant: 손을 잡다, to hold a hand."""
IMAGE = 0.55
"""Confidence where the English has the idiom's noun and nothing of its meaning."""
WORDED = 0.6
"""Confidence where the English has each word of the idiom, in whatever wording."""
BESIDE = 2
"""Content words from the verb of an image to its noun: "flicked his abacus beads"."""
OF_BODY = 0.6
"""Confidence where the subject is a company or a state, which has no hands to hold."""
PHRASE = 3
"""Words without content that say anything together; "be off" stands everywhere."""
SKIPPED = 1
"""Korean words that may stand inside an idiom."""
TOWARDS = 3
"""The same where its verb has a goal: 칼끝이 전직 장관을 향하다."""
GOAL = ("향하다", "겨누다", "돌리다")
SHORT = 2
"""Syllables of a verb too short to be known by its beginning."""
FORMS = {
    "하다": tuple("하한할함합했해"),
    "되다": tuple("되된될됨됩됐돼"),
    "지다": tuple("지진질짐집졌져"),
}
"""What the verbs begin with in their forms that others are made with."""
PLAIN = frozenset("first one two three big large small new own good bad cause way time".split())
"""Stems that no image is made of."""
# A word, and the first Hangul of it where it has any.
HEAD_KO = re.compile(r"(?=\S)[^\s가-힣]*(?P<hangul>[가-힣]+)?\S*")
ADVERBS = frozenset("동동 굳게 바싹 나란히 쭉 딱".split())
"""Words of idioms that need not be rendered."""
TOPICS = ("", "은", "는", "도", "만", "까지", "씩", "마저", "조차", "부터")
BARE = ("이", "가", "을", "를")
"""Particles that an idiom written without one may take: 발 디딜 틈(이) 없다."""
PARTICLES = ("으로", "에서", "에게", "을", "를", "이", "가", "은", "는", "에", "의", "도", "로")
ENDS = frozenset((*TOPICS, *BARE, *PARTICLES))
"""What a word of an idiom may end on where it is not the last."""


Head = tuple[str, int, str]
"""The first Hangul of a word of a text, its place, and Kiwi's lemma of what begins there."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """A row of the table.

    Args:
        parts: its words; all but the last without their particle.
        particles: those of all words but the last.
        literal: content stems of what machines write for it.
        meant: content stems of what it means.
        images: stems of what its nouns mean as words.
        words: stems of what each of its words is rendered with, none where one is not known.
        by: ends of the words before it that show it to be meant as an idiom.
        confidence: of its literal rendering; low where the words are used as they stand too.

    >>> [(idiom, _)] = idioms_in("그 계획은 물 건너갔다.")
    >>> idiom.ko, idiom.meaning
    ('물 건너가다', 'fall through')
    """

    ko: str
    parts: tuple[str, ...]
    particles: tuple[str, ...]
    literal: tuple[frozenset[str], ...]
    meant: tuple[frozenset[str], ...]
    meaning: str
    images: frozenset[str]
    words: tuple[frozenset[str], ...]
    by: tuple[str, ...]
    confidence: float


@functools.cache
def _rows() -> dict[str, dict[str, str]]:
    return {row["ko"]: row for row in read_table("idioms")}


@functools.cache
def _renderings() -> dict[str, frozenset[str]]:
    """What the words of idioms are rendered with one by one: 잡다, "catch", "grab", "hold"."""
    rows = read_table("idiom_parts")
    return {row["ko"]: frozenset().union(*map(_stems, values(row["en"]))) for row in rows}


@functools.cache
def _begun() -> dict[str, list[str]]:
    """The idioms by what a word must begin with to begin them."""
    found: dict[str, list[str]] = {}
    for ko in _rows():
        head, *rest = ko.split()
        # Of an idiom of one word, the verb has other forms.
        found.setdefault(_bare(head) if rest else ko[0], []).append(ko)
    return found


@functools.lru_cache(maxsize=1 << 11)
def _begun_by(word: str, lemma: str) -> tuple[Idiom, ...]:
    """The idioms that a word begins, with Kiwi's lemma of it, in the order of the table."""
    begun = _begun()
    found = set()
    for end in range(1, len(word) + 1):
        ends = word[end:] in ENDS
        found.update([ko for ko in begun.get(word[:end], ()) if ends or " " not in ko])
    if not found:
        return ()
    return tuple([idiom for idiom in map(_idiom, sorted(found)) if _is_part(idiom, 0, word, lemma)])


@functools.lru_cache(maxsize=1 << 12)
def _idiom(ko: str) -> Idiom:
    row = _rows()[ko]
    *heads, last = row["ko"].split()
    bare = tuple(map(_bare, heads))
    notes = values(row["note"])
    return Idiom(
        row["ko"],
        (*bare, last),
        tuple(head.removeprefix(stem) for head, stem in zip(heads, bare, strict=True)),
        tuple(filter(None, map(_stems, values(row["literal"])))),
        tuple(filter(None, map(_meant, values(row["en"])))),
        values(row["en"])[0],
        _images(row["ko"], bare, values(row["en"])) if "no image" not in notes else frozenset(),
        _words((*bare, last)),
        next((ends for note, ends in MEANT_BY.items() if note in notes), ()),
        LITERAL_TOO if "literal can be right" in notes else 0.75,
    )


def _bare(word: str) -> str:
    for particle in PARTICLES:
        if len(word) > len(particle) and word.endswith(particle):
            return word.removesuffix(particle)
    return word


def _images(idiom: str, nouns: Sequence[str], meant: Sequence[str]) -> frozenset[str]:
    """What the nouns mean as words; none that the meaning holds too, no "a" for 한.

    Nor what the lexicon says for the whole: "rein in", of 고삐를 죄다, is as good English.
    """
    found = {answer[0] for noun in nouns for answer in lexicon.answers(noun) if len(answer) == 1}
    said = {word.stem for text in meant for word in english.words(text)}
    said.update(stem for answer in lexicon.answers(idiom) for stem in answer)
    return frozenset(found - said - english.FUNCTION_WORDS - PLAIN)


def _words(parts: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    known = [_renderings().get(part, frozenset()) for part in parts if part not in ADVERBS]
    return tuple(known) if len(known) > 1 and all(known) else ()


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in english.words(text) if word.is_content)


def _meant(text: str) -> frozenset[str]:
    """What says a meaning: of "one after another", which has no content, all its words."""
    whole = frozenset(word.stem for word in english.words(text))
    return _stems(text) or (whole if len(whole) >= PHRASE else frozenset())


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean idiom is rendered by its image, not by what it means.

    >>> pair = Pair.of("그 계획은 물 건너갔다.", "The plan crossed the water.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('물 건너가다 means “fall through”, not “crossed the water”', ((9, 26),))]
    """
    ko, en = pair.ko.text, pair.en.text
    # Of two that begin alike the longer is meant: 하늘의 별 따기, not 하늘의 별.
    idioms = sorted(idioms_in(ko), key=_at)
    if not idioms:
        return
    target = english.words(en)
    stems = {word.stem for word in target}
    end = 0
    for idiom, span in idioms:
        place, read = _literal(idiom, target, stems)
        confidence = idiom.confidence
        if place is None:
            place, read = _worded(idiom, pair, target, stems, span)
            confidence = min(confidence, WORDED)
        if place and confidence == LITERAL_TOO and is_meant(idiom.parts[0], idiom.by, ko, span):
            confidence = OF_BODY
        if place is None and idiom.confidence > LITERAL_TOO:
            place = _image(idiom, target, _taken(pair, span))
            confidence = min(idiom.confidence, IMAGE)
        if place and is_itself(idiom.parts[0], ko):
            confidence = LITERAL_TOO
        # "caught by the scruff" holds "caught", which would be right by itself.
        said = any(meant <= stems and not meant < read for meant in idiom.meant)
        if said and read and place:
            said = _is_said(idiom, target, stems, read, _taken(pair, span))
        if place is not None and not said and span[0] >= end:
            end = span[1]
            yield Finding(
                f"{idiom.ko} means “{idiom.meaning}”, not “{en[slice(*place)]}”",
                ko=(span,),
                en=(place,),
                suggestion=f"Say “{idiom.meaning}”.",
                confidence=confidence,
            )


def _at(found: tuple[Idiom, Span]) -> tuple[int, int, int]:
    """What idioms are asked by: from left to right, the longest first, then that of most words."""
    return found[1][0], -found[1][1], -len(found[0].parts)


def idioms_in(text: str) -> Iterator[tuple[Idiom, Span]]:
    """The idioms of a text, in any form of their last word.

    >>> [span for _, span in idioms_in("그 계획은 물 건너갔다.")]
    [(6, 12)]
    """
    lemmas: dict[int, str] = {word.start: word.lemma for word in korean.words(text)}
    heads = [
        (found["hangul"] or "", start := found.start("hangul"), lemmas.get(start, ""))
        for found in HEAD_KO.finditer(text)
    ]
    for at, (word, start, lemma) in enumerate(heads):
        for idiom in _begun_by(word, lemma) if word else ():
            skipped = TOWARDS if idiom.parts[-1] in GOAL else SKIPPED
            end = _end(idiom, heads[at : at + len(idiom.parts) + skipped])
            if end:
                yield idiom, (start, end)


def _end(idiom: Idiom, heads: Sequence[Head]) -> int | None:
    """Where the idiom that the first of some words begins ends, None where it is another."""
    parts = idiom.parts
    last, start, _ = heads[0]
    if len(parts) == 1:
        return start + len(last)
    at = 1
    for word, start, lemma in heads[1:]:
        if word and _is_part(idiom, at, word, lemma):
            last = word
            at += 1
            if at == len(parts):
                return start + len(word)
        elif last == parts[0] and word and word.endswith(BARE) and parts[-1] not in GOAL:
            return None  # 간 기능이 떨어지다: another noun is the subject.
    return None


def _is_part(idiom: Idiom, at: int, word: str, lemma: str) -> bool:
    """Whether a word of a text, of which Kiwi knows the lemma, is one of those of an idiom."""
    part = idiom.parts[at]
    if at == len(idiom.particles):
        if part[-1] == "다":
            # 갈취 is no form of 갈다.
            begins = word.startswith(part[:-1]) and len(part) > SHORT
            return begins or lemma == part or (part[-SHORT:] in FORMS and _is_done(part, word))
        return word.startswith(part)
    if not word.startswith(part):
        return False
    rest, own = word.removeprefix(part), idiom.particles[at]
    return rest in TOPICS or (rest == own if own else rest in BARE)


def _is_done(part: str, word: str) -> bool:
    """Whether a word is a form of a verb that Kiwi knows by its beginning alone: 솔깃했다."""
    forms, stem = FORMS[part[-SHORT:]], part[:-SHORT]
    return bool(stem) and word.startswith(stem) and word.startswith(forms, len(stem))


def _literal(
    idiom: Idiom, target: Sequence[EnglishWord], stems: set[str]
) -> tuple[Span | None, frozenset[str]]:
    """Where all the words of a literal rendering stand together, and their stems."""
    if not any(literal <= stems for literal in idiom.literal):
        return None, frozenset()
    # A dragon's head and a snake's tail: "and a" parts no image.
    content = [word for word in target if word.is_content]
    for literal in idiom.literal:
        for at, word in enumerate(content):
            if word.stem in literal:
                window = [w for w in content[at : at + REACH] if w.stem in literal]
                if literal <= {w.stem for w in window}:
                    return (window[0].start, window[-1].end), literal
    return None, frozenset()


def _worded(
    idiom: Idiom, pair: Pair, target: Sequence[EnglishWord], stems: set[str], span: Span
) -> tuple[Span | None, frozenset[str]]:
    """Where a noun and the verb of an idiom stand together in another wording, and their stems.

    Not where other Korean words are said by them.
    """
    if not idiom.words or not all(words & stems for words in idiom.words):
        return None, frozenset()
    taken = _taken(pair, span)
    content = [word for word in target if word.is_content]
    *nouns, verbs = idiom.words
    for at, verb in enumerate(content):
        if verb.stem not in verbs or meets(verb.span, taken):
            continue
        near = [w for w in content[max(at - BESIDE, 0) : at + BESIDE + 1] if w is not verb]
        found = [next((w for w in near if w.stem in noun), None) for noun in nouns]
        places = [word for word in found if word is not None]
        if len(places) == len(nouns) and not any(meets(w.span, taken) for w in places):
            first, last = min(places[0].start, verb.start), max(places[-1].end, verb.end)
            return (first, last), frozenset({verb.stem, *(word.stem for word in places)})
    return None, frozenset()


def _is_said(
    idiom: Idiom,
    target: Sequence[EnglishWord],
    stems: set[str],
    read: frozenset[str],
    taken: Sequence[Span],
) -> bool:
    """Whether a meaning stands in words that other Korean words do not account for.

    "The team" of "be on the same team" is 대표팀 if that stands there.
    """
    free = {word.stem for word in target if not meets(word.span, taken)}
    said = (meant for meant in idiom.meant if meant <= stems and not meant < read)
    return any(meant & free for meant in said)


def _taken(pair: Pair, span: Span) -> list[Span]:
    """What the Korean outside the idiom explains of the English."""
    links = link_words(pair.ko.text, pair.en.text).ko
    outside = [link for link in links if not meets(link.span, (span,))]
    return [place for link in outside if link.kind != "related" for place in link.en]


def _image(idiom: Idiom, target: Sequence[EnglishWord], taken: Sequence[Span]) -> Span | None:
    """The image alone, of an idiom of a noun and a verb."""
    if len(idiom.parts) < 2:
        return None
    images = (word.span for word in target if word.stem in idiom.images)
    return next((span for span in images if not meets(span, taken)), None)


CHECK = Check("idiom", "idiom", Category.MISTRANSLATION, Severity.MAJOR, find, 0.7)
