"""A misprint in the Korean that the English took at its word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from align.bitext import Pair, Repair, Span
from align.checks._check import Check, Finding
from align.mqm import Category, Severity
from align.words import english, lexicon
from align.words.evidence import link_words
from align.words.misprints import Suspect, listed_suspects, unlisted_suspects

# Thresholds in nats of Kiwi's margin, measured in FACTS.md and on our own tables: correct uses
# of listed words reach 5.1 now and then, of unlisted ones (3 of 150 sentences) 8.
LISTED = 6.0
UNLISTED = 8.0
ENGLISH_FOLLOWS = 0.5
"""The English has the meaning of what is printed: so it would, misprint or not."""
ENGLISH_RECOVERS = -4.0
"""The English has the meaning of the other word: no reader is misled."""
COLLOCATION = 2.0
RECOVERED = 0.45
SHORTEST = 2


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean word looks like a misprint of another, and the English follows the misprint.

    Where the English has the right word all the same, the finding is minor and doubtful: only
    the Korean desk needs to know.

    >>> pair = Pair.of("구독자는 5만명에 불가했다.", "It was not possible to 50,000 subscribers.")
    >>> [(finding.message, finding.repair.text) for finding in find(pair)]
    [('불가 (“not possible”) looks like a misprint of 불과 (“only; merely; just”)', '불과')]
    """
    if not pair.ko.text or not pair.en.text:
        return
    target = _Target(pair.en.text)
    text = pair.ko.text
    suspects = [(_weigh(s, text, target) - LISTED, s) for s in listed_suspects(text)]
    names = _names(pair)
    for suspect in map(_glossed, unlisted_suspects(text)):
        if suspect.span in names:
            continue
        suspects.append((_weigh(suspect, text, target) - UNLISTED, suspect))
    taken: list[Span] = []
    for above, suspect in sorted(suspects, key=lambda item: -item[0]):
        start, end = suspect.span
        if above >= 0 and not any(start < stop and begin < end for begin, stop in taken):
            taken.append(suspect.span)
            yield _finding(suspect, above, target)


def _names(pair: Pair) -> set[Span]:
    """Words that the English spells out: whatever Kiwi thinks of them, they are meant."""
    evidence = link_words(pair.ko.text, pair.en.text)
    return {link.span for link in evidence.ko if link.kind in ("name", "loanword")}


class _Target:
    """The English, to be asked whether it holds a gloss."""

    def __init__(self, text: str) -> None:
        self.words = english.words(text)
        self.stems = {word.stem for word in self.words}

    def follows(self, suspect: Suspect) -> bool:
        """Whether it has the meaning of what is printed, and not that of the other word."""
        return self._any(suspect.wrong_en) and not self._any(suspect.right_en)

    def recovers(self, suspect: Suspect) -> bool:
        """Whether it has the meaning of the other word, and not that of what is printed."""
        return self._any(suspect.right_en) and not self._any(suspect.wrong_en)

    def _any(self, glosses: Iterable[str]) -> bool:
        return any(map(self.holds, glosses))

    def holds(self, gloss: str) -> bool:
        return all(word.stem in self.stems for word in english.words(gloss))

    def spans(self, gloss: str) -> tuple[Span, ...]:
        """From the first to the last word of a gloss that the text holds."""
        stems = {word.stem for word in english.words(gloss)}
        found = [word.span for word in self.words if word.stem in stems]
        return ((found[0][0], found[-1][1]),) if len(found) == len(stems) else tuple(found[:1])


def _glossed(suspect: Suspect) -> Suspect:
    """A suspect with the lexicon's English for both words."""
    wrong, right = (
        tuple(gloss for sense in lexicon.senses(word) for gloss in sense)
        for word in (suspect.wrong, suspect.right)
    )
    return replace(suspect, wrong_en=wrong, right_en=right)


def _weigh(suspect: Suspect, korean: str, target: _Target) -> float:
    """The margin, moved by what the English and the words around say."""
    weight = suspect.margin
    if target.follows(suspect):
        weight += ENGLISH_FOLLOWS
    elif target.recovers(suspect):
        weight += ENGLISH_RECOVERS
    around = korean[: suspect.span[0]] + " " + korean[suspect.span[1] :]
    if any(word in around for word in suspect.collocations if len(word) >= SHORTEST):
        weight += COLLOCATION
    return weight


def _finding(suspect: Suspect, above: float, target: _Target) -> Finding:
    shown = next((gloss for gloss in suspect.wrong_en if target.holds(gloss)), "")
    meaning = "; ".join(suspect.right_en[:3])
    seen = f" (“{shown}”)" if shown else ""
    told = f" (“{meaning}”)" if meaning else ""
    ask = f"Ask the Korean desk whether {suspect.right} is meant"
    recovered = target.recovers(suspect)
    return Finding(
        f"{suspect.wrong}{seen} looks like a misprint of {suspect.right}{told}",
        ko=(suspect.span,),
        en=target.spans(shown) if shown else (),
        suggestion=f"{ask}; if so, say “{suspect.right_en[0]}”."
        if meaning and not recovered
        else f"{ask}.",
        repair=Repair("ko", suspect.span, suspect.right),
        severity=Severity.MINOR if recovered else None,
        confidence=RECOVERED if recovered else min(0.99, 0.8 + 0.01 * above),
    )


CHECK = Check("misprint", "source_typo", Category.SOURCE, Severity.CRITICAL, find, 0.9)
