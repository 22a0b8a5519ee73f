"""Words of the English printed twice."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, pairwise

from align.bitext import Pair, Span
from align.checks._check import Check, Finding
from align.checks._wording import quotes_grammar
from align.checks.duplicate.coordinated import find_coordinated
from align.checks.duplicate.framed import find_framed
from align.checks.duplicate.said_twice import (
    find_clause_twice,
    find_figure_twice,
    find_phrase_twice,
    find_said_twice,
)
from align.mqm import Category, Severity
from align.words import english, korean
from align.words.english import FUNCTION_WORDS, EnglishWord, lemma

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FIGURE = re.compile(r"\d+")
LONGEST = 12
"""Words of the longest run looked for."""
FURTHEST = 1000
"""Characters before a word in which a quotation that holds it has opened."""
MOST = 20
"""Findings of one pair; more would not be read."""
CLAUSE = re.compile(r"[^,;.!?\"“”]+(?:\.(?=\d| \d)[^,;.!?\"“”]+)*")
FEWEST, SHARE = 4, 0.75
"""Words of a clause that is said again, and the share of them that the clause before has."""
RUN, PLAIN = 4, 2
"""Words of a run that comes again, and those of them that must mean something and be no name."""
RUN_ON = 3
"""Words from which a run that a speaker repeats on purpose begins behind a mark."""
BEHIND_MARK = re.compile(r"(?:^|[^\w\s])\s*$")
TURNED = 3
"""Words that come again at once in another order."""
ATTRIBUTED = re.compile(r"\baccording to (?:the )?(?P<source>[^,.;\n]{2,60})(?=[,.;])", re.I)
VERBS = frozenset("be have do will would can could may might must should".split())
STOP = re.compile(r"[.!?;:,—–…/|]|-")
# Words that good English doubles: "had had", "that that", "very very", "long, long ago".
DOUBLED = frozenset(
    "that had very so many much far long really never ever more little big old too no yes well bye"
    " ha ho knock please hear now there dear blah tut hush night again on by do have win in out"
    " same her it you what who is you're over ever up through down hip choo wham"
    " chop tick beep boo can will is".split()
)
ARTICLES = [["the"], ["a"], ["an"]]
# "again and again", "day by day": a word, a joint and the word again is one expression.
JOINTS = frozenset("and by after to or in for upon over on at".split())


def find(pair: Pair) -> Iterator[Finding]:
    """A word or a run of words is repeated at once, and the Korean repeats nothing.

    >>> pair = Pair.of("그는 시장에서 책을 샀다.", "He bought it bought it from the market.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('Written twice: bought it', ((3, 22),))]
    """
    text = pair.en.text
    # In one step: no word holds a space, and many texts repeat nothing.
    keys = " ".join(WORD.findall(text)).lower().replace("’", "'").split(" ")
    starts = _come_again(keys)
    words = list(WORD.finditer(text)) if starts else []
    behind = found = 0
    for index in starts:
        if index < behind or found >= MOST:
            continue
        size = _repeated(text, words, keys, index)
        sound = not size or (
            _is_refrain(text, words, index, size)
            and (
                _korean_repeats(pair.ko.text)
                or _is_spoken_refrain(text, words[index].start(), size)
            )
        )
        if not sound and not quotes_grammar(pair.ko.text, keys[index : index + size]):
            first, last = words[index], words[index + 2 * size - 1]
            once = text[first.start() : words[index + size - 1].end()]
            found += 1
            yield _finding((first.start(), last.end()), once)
        behind = index + 2 * size
    if not found:
        again = (_said_again(text), _named_again(text), _worded_anew(pair))
        said = next(chain.from_iterable(again), None)
        if said and not _says_twice(pair.ko.text):
            yield said


def _come_again(keys: list[str]) -> list[int]:
    """Where a word stands that comes again soon enough to begin a run that is repeated."""
    if len(set(keys)) == len(keys):
        return []
    last: dict[str, int] = {}
    found = []
    for at, key in enumerate(keys):
        if key in last and at - last[key] <= LONGEST:
            found.append(last[key])
        last[key] = at
    return sorted(found)


def _says_twice(text: str) -> bool:
    """Whether the Korean has a word or a figure at two places."""
    said = [*_lemmas(text), *FIGURE.findall(text)]
    return len(said) != len(set(said))


def _lemmas(text: str) -> list[str]:
    return [word.lemma for word in korean.words(text) if word.is_content]


def _said_again(text: str) -> Iterator[Finding]:
    """A clause, a run or a turned run; each of them has a word that means something twice."""
    stems = [w.stem for w in english.words(text) if w.is_content or w.text.isdigit()]
    if len(stems) != len(set(stems)):
        yield from chain(_told_again(text), _runs_again(text), _turned(text))


def _told_again(text: str) -> Iterator[Finding]:
    """A clause whose words have all but one just been said: "..., and the time is halved"."""
    clauses = [match.span() for match in CLAUSE.finditer(text)]
    starts = [start for start, _ in clauses]
    stems: list[set[str]] = [set() for _ in clauses]
    plain = [0 for _ in clauses]
    for word in english.words(text) if len(clauses) > 1 else ():
        if _counts(word):
            at = bisect_right(starts, word.start) - 1
            stems[at].add(word.stem)
            plain[at] += _is_plain(word)
    later = zip(clauses[1:], pairwise(stems), plain[1:], strict=True)
    for (start, end), (said, again), own in later:
        known = len(again & said)
        # A clause that is a sentence: "The Bank left. The Bank, which ..." only begins as one.
        sentence = text[start - 1] in ".!?" and text[end : end + 1] not in (",", ";")
        whole = sentence and known == len(again) and own >= PLAIN
        if whole or (len(again) >= FEWEST and known >= SHARE * len(again)):
            yield _said_before(text, (end - len(text[start:end].lstrip()), end))
            return


def _runs_again(text: str) -> Iterator[Finding]:
    """A run of words that comes again further on: "plans to build a pool and plans to build a pool"."""
    words = english.words(text)
    stems = [word.stem for word in words]
    first: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - RUN + 1):
        run = tuple(stems[at : at + RUN])
        before = first.setdefault(run, at)
        if at - before <= RUN or sum(map(_is_plain, words[at : at + RUN])) < PLAIN:
            continue
        end = at + RUN
        while end < len(words) and stems[end] == stems[end - at + before]:
            end += 1
        span = (words[at].start, words[end - 1].end)
        # "... of the average, a sixth of the average": what is measured by is named again.
        verbal = end - at > RUN or not VERBS.isdisjoint(stems[at:end])
        if not verbal or _is_spoken(text, span[0]):
            continue
        yield _said_before(text, span)
        return


def _turned(text: str) -> Iterator[Finding]:
    """The same words at once in another order: "as loan growth slowed as growth in loans slowed"."""
    words = [word for word in english.words(text) if _counts(word)]
    stems = [word.stem for word in words]
    if len(stems) - len(set(stems)) < TURNED:
        return
    for size in range(TURNED, min(LONGEST, len(stems) // 2) + 1):
        for at in range(len(stems) - 2 * size + 1):
            said = set(stems[at : at + size])
            if len(said) == size and said == set(stems[at + size : at + 2 * size]):
                yield _said_before(text, (words[at + size].start, words[at + 2 * size - 1].end))
                return


def _named_again(text: str) -> Iterator[Finding]:
    """The source named at both ends: "According to A, sales rose, according to A"."""
    if text.lower().count("accord") < 2:
        return
    seen: set[str] = set()
    for source in ATTRIBUTED.finditer(text):
        if (name := source["source"].lower()) in seen:
            yield _said_before(text, source.span())
            return
        seen.add(name)


def _said_before(text: str, span: Span) -> Finding:
    return Finding(
        f"Said once before: {text[slice(*span)].strip()}",
        en=(span,),
        suggestion="Leave one of the two out.",
        confidence=0.6,
    )


def _worded_anew(pair: Pair) -> Iterator[Finding]:
    """A sentence, a phrase, a figure or a word that says in other words what stands before it."""
    rules = (
        find_said_twice,
        find_phrase_twice,
        find_figure_twice,
        find_clause_twice,
        find_framed,
        find_coordinated,
    )
    for start, end in chain.from_iterable(rule(pair) for rule in rules):
        yield Finding(
            f"Said once before, in other words: {pair.en.text[start:end]}",
            en=((start, end),),
            suggestion="Leave one of the two out.",
            confidence=0.7,
        )


def _is_plain(word: EnglishWord) -> bool:
    """A word that means something and is no name: names are written again where Korean has none."""
    return word.is_content and word.text.islower()


def _counts(word: EnglishWord) -> bool:
    return word.is_content or word.text.isdigit()


def _finding(span: Span, once: str) -> Finding:
    return Finding(f"Written twice: {once}", en=(span,), suggestion=f"Write it once: {once}")


def _repeated(text: str, words: list[re.Match[str]], keys: list[str], index: int) -> int:
    """Words of the shortest run at ``index`` that follows on itself; 0 where none does."""
    for size in range(1, min(LONGEST, (len(keys) - index) // 2) + 1):
        if keys[index] != keys[index + size]:
            continue  # As nearly everywhere; to cut two runs out takes longer.
        run = keys[index : index + size]
        if run != keys[index + size : index + 2 * size]:
            continue
        between = text[words[index + size - 1].end() : words[index + size].start()]
        if _is_slip(run, between, words[index].group()) and not _is_chain(keys, index, size):
            return size
        # "It is known that that is so", and never "that that the".
        if run == ["that"] and not STOP.search(between) and keys[index + 2 : index + 3] in ARTICLES:
            return size
    return 0


def _is_slip(run: list[str], between: str, written: str) -> bool:
    """Whether a repeated run is one that nobody repeats on purpose."""
    if not any(any(c.isalpha() for c in word) for word in run):
        return False
    if len(run) > 1:
        # "no more, no more": a short run after a stop is a refrain as often as a slip.
        return not STOP.search(between) or len(run) > 2 or not set(run) & FUNCTION_WORDS
    word = run[0]
    if STOP.search(between) or "(" in between or '"' in between or word in DOUBLED:
        return False
    # Names double (Walla Walla, Duran Duran); so do single letters.
    return lemma(word) in FUNCTION_WORDS or (written.islower() and len(word) > 3)


def _is_chain(keys: list[str], index: int, size: int) -> bool:
    """Whether the run is one of "more and more and more"."""
    run = keys[index : index + size]
    return size == 2 and (run[1] in JOINTS or run[0] in JOINTS) and _third(keys, index, size)


def _third(keys: list[str], index: int, size: int) -> bool:
    end = index + 2 * size
    after = keys[end : end + 1] == keys[index : index + 1]
    before = index > 0 and keys[index - 1] == keys[index + 1]
    return after or before


def _is_refrain(text: str, words: list[re.Match[str]], index: int, size: int) -> bool:
    """Whether somebody may repeat it on purpose: a stop stands between the two."""
    between = text[words[index + size - 1].end() : words[index + size].start()]
    return size == 1 or bool(STOP.search(between) or "\n" in between)


def _is_spoken(text: str, position: int) -> bool:
    """Whether a quotation is open at a position: chants and songs repeat."""
    start = max(position - FURTHEST, 0)
    marks = text.count('"', start, position) % 2
    return bool(marks) or text.count("“", start, position) > text.count("”", start, position)


def _is_spoken_refrain(text: str, position: int, size: int) -> bool:
    """Whether a speaker may repeat a run: "based on race, sex, on race, sex" begins amid a phrase."""
    behind = size < RUN_ON or BEHIND_MARK.search(text, max(position - 3, 0), position)
    return bool(behind) and _is_spoken(text, position)


def _korean_repeats(text: str) -> bool:
    """Whether a word of the Korean follows on itself, or nearly: 안 된다, 안 된다."""
    lemmas = _lemmas(text)
    return any(word in lemmas[i + 1 : i + 3] for i, word in enumerate(lemmas))


CHECK = Check("duplicate", "duplicate", Category.DUPLICATION, Severity.MINOR, find, 0.9)
