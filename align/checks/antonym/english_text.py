"""Where glosses stand in an English text, and whether it says of them that they are so."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from align.bitext import Span, meets
from align.checks._opposites import bare_key, bare_lemmas
from align.checks.antonym.poles import is_other_sense
from align.dates import find_dates
from align.lexicons import listed_forms
from align.numbers import Quantity
from align.words import english
from align.words.english import EnglishWord

__all__ = ["EnglishText", "is_deed"]

NEGATED_EN = re.compile(
    r"(?:\b(?:all\sbut|not|no|never|without|nor|unless|nowhere\snear|hardly|cannot|less|fail\w*|refus\w*|(?<!more\s)than|instead|stop\w*"
    # "Handed down a lighter term" denies nothing.
    r"|declin\w*|spar(?:ed|es|ing)|avoid\w*|escap\w*|out\sof|quite|against(?=\s(?:\S+\s){0,2}$)|end\w*|halt\w*|unlike|(?<!handed\s)(?<!hands\s)(?<!hand\s)down|terminat\w*|los(?:e|es|er|ers|ing|t|s\sof|ses\sof))|n['’´]t)\s(?:(?!(?:but|despite)\s)\S+\s){0,4}$",
    re.I,
)
# "Not one of the mice lived", "few of them stayed": the subject denies, however long it is.
NOBODY_EN = re.compile(
    r"\b(?:no(?!\s(?:later|longer|more|less|fewer)\b)|none|nobody|neither|nor|nothing|not\s(?:one|an?|any)|few\sof|hardly|scarcely|instead\sof)\b"
    r"(?:(?!\s(?:and|but|while|as|because|after|when|before)\s)[^.,;:!?—])*$",
    re.I,
)
BANNED_FROM_EN = re.compile(
    r"\b(?:ban|bar|barr|keep|kept|prevent|prohibit|stopp|far|refrain|exempt|discourag|away|remov|recover|withdr|differ|protect|shield|sav|free|excluded?|releas|suffer|emerg|rebound)\w*\s(?:\S+\s){0,3}from\s(?:\S+\s){0,4}$",
    re.I,
)
# "Swung from a surplus to a deficit": where it began is no statement of what it is.
FROM_EN = re.compile(r"\bfrom\s(?:\S+\s){0,4}$", re.I)
TO_EN = re.compile(r"\s(?:\S+\s){0,4}?(?:to|into)\b", re.I)
# "Smoking cessation", "a ban on": what stands behind a word may turn it round too.
NEGATED_AFTER = re.compile(
    r"-?\s?(?:(?:\S+\s){0,2}until|cessation|bans?|banned|prohibited|free|freeze|less|shortages?|failures?|loss(?:es)?)\b",
    re.I,
)
REACH, CLAUSE = 40, 100
"""Characters before an English word in which a negator reverses it, or a subject that is no one."""


class EnglishText:
    """The English of a pair: where a gloss stands, and whether it may stand for an opposite.

    >>> text = EnglishText("They did not open it, but closed it.", ())
    >>> [(text.text[slice(*s)], text.asserts(s)) for s in text.all_places(["open", "closed"])]
    [('open', False), ('closed', True)]
    """

    def __init__(self, text: str, figures: Sequence[Quantity]) -> None:
        self.text = text
        self.words = english.words(text)
        self.figures = figures

    # Of most pairs nothing is asked.
    @functools.cached_property
    def _bare(self) -> tuple[str, ...]:
        return bare_lemmas(self.words)

    @functools.cached_property
    def _at(self) -> dict[str, list[int]]:
        """The places of each bare lemma among the words."""
        found: dict[str, list[int]] = {}
        for position, lemma in enumerate(self._bare):
            if lemma in found:
                found[lemma].append(position)
            else:
                found[lemma] = [position]
        return found

    def places(self, gloss: str) -> list[Span]:
        """Where the words of a gloss stand side by side, in any of their forms.

        A name, as in "the Nationals", is not taken for the word.
        """
        lemmas = bare_key(gloss)
        size = len(lemmas)
        starts = self._at.get(lemmas[0], []) if lemmas else []
        runs = [self.words[at : at + size] for at in starts if self._bare[at : at + size] == lemmas]
        if is_deed(gloss):
            runs = [run for run in runs if run[0].text.lower() == gloss]
        return [(r[0].start, r[-1].end) for r in runs if not self._names(r[-1], gloss)]

    def _names(self, word: EnglishWord, gloss: str) -> bool:
        if not word.text[0].isupper() or not gloss.islower():
            return False
        # At the start of a text a name tells itself by its second word: "National Institute".
        return word is not self.words[0] or (
            len(self.words) > 1 and self.words[1].text[0].isupper()
        )

    def all_places(self, glosses: Sequence[str]) -> list[Span]:
        """Every place of any of the glosses, in the order of the text, the longest first."""
        index = _by_first(tuple(glosses))
        met = index.keys() & self._at.keys()
        if not met:
            return []
        found = {place for first in met for gloss in index[first] for place in self.places(gloss)}
        return sorted(found, key=lambda place: (place[0], -place[1]))

    def asserts(self, span: Span) -> bool:
        """Whether the word stands there unnegated, in its usual sense and in no date or bound.

        Last year nothing was last, and less than a fifth may be the most there is.
        """
        before = self.text[max(0, span[0] - REACH) : span[0]]
        clause = self.text[max(0, span[0] - CLAUSE) : span[0]]
        moved = FROM_EN.search(before) and TO_EN.match(self.text, span[1])
        turned = (
            moved
            or BANNED_FROM_EN.search(before)
            or NEGATED_EN.search(before)
            or NOBODY_EN.search(clause)
            or NEGATED_AFTER.match(self.text, span[1])
        )
        # The first half is a date, and the opposite of the second one.
        half = self.text[slice(*span)].lower().endswith("half")
        found = [date.span for date in find_dates(self.text, "en")]
        dates = [date for date in found if not (half and date == span)]
        bounds = [q.approx_span for q in self.figures if q.approx_span]
        taken = meets(span, dates) or meets(span, bounds)
        return not (taken or turned or is_other_sense(self.text, span))


@functools.lru_cache(maxsize=1 << 12)
def is_deed(gloss: str) -> bool:
    """Whether a gloss is a form by which a loose word is not loose: "closed", and not "close".

    >>> is_deed("held"), is_deed("hold")
    (True, False)
    """
    lemma = english.lemma(gloss)
    # "Lower" is a degree, and "lowered" a deed.
    return lemma != gloss and (lemma == "lower" or lemma in listed_forms("loose_words", "en"))


@functools.lru_cache(maxsize=1 << 13)
def _by_first(glosses: tuple[str, ...]) -> dict[str, list[str]]:
    """Glosses by the first of their words, of which a text has few."""
    found: dict[str, list[str]] = {}
    for gloss in glosses:
        if lemmas := bare_key(gloss):
            found.setdefault(lemmas[0], []).append(gloss)
    return found
