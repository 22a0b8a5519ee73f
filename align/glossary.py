"""A user's own terms: how a Korean term has to be, and must not be, in English."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Article, Pair, Span
from align.checks._check import Check, Finding
from align.consistency._check import ArticleCheck, Placed
from align.consistency._forms import Form, report_forms, usual_form
from align.mqm import Category, Severity
from align.words import english
from align.words.evidence import link_words
from align.words.korean import tokens

__all__ = ["Glossary", "Term", "glossary_check", "glossary_forms_check"]

WORD = re.compile(r"[^\W_]+")
SHOWN = 3
"""Synonyms named in a message; a term has rarely more."""


@dataclass(frozen=True, slots=True)
class Term:
    """A Korean term with the English forms that are right, and those that are wrong.

    >>> Term("군수", ("county mayor", "county governor"), ("sheriff",)).en[0]
    'county mayor'
    """

    ko: str
    en: tuple[str, ...]
    forbidden: tuple[str, ...] = ()


class Glossary:
    """Terms, ready to be found in texts; rows of one Korean term are its synonyms.

    >>> glossary = Glossary([Term("군수", ("county mayor",)), Term("군수품", ("supplies",))])
    >>> [(term.ko, span) for term, span in glossary.find("군수는 군수품을 샀다.")]
    [('군수', (0, 2)), ('군수품', (4, 7))]
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        merged: dict[str, Term] = {}
        for term in terms:
            before = merged.get(term.ko, Term(term.ko, ()))
            en = tuple(dict.fromkeys((*before.en, *term.en)))
            forbidden = tuple(dict.fromkeys((*before.forbidden, *term.forbidden)))
            merged[term.ko] = Term(term.ko, en, forbidden)
        self.terms = tuple(term for term in merged.values() if term.ko)
        self._by_first: dict[str, list[Term]] = {}
        for term in sorted(self.terms, key=lambda term: -len(term.ko)):
            self._by_first.setdefault(term.ko[0], []).append(term)

    def find(self, text: str) -> Iterator[tuple[Term, Span]]:
        """The terms of a Korean text, left to right, the longest at each place.

        A term begins and ends where a word or a particle does: 대표 is not in 대표팀.
        """
        bounds = {0, len(text)}
        for token in tokens(text):
            bounds.update((token.start, token.start + token.len))
        end = 0
        for start in sorted(bounds):
            if start < end or start == len(text):
                continue
            for term in self._by_first.get(text[start], ()):
                if text.startswith(term.ko, start) and start + len(term.ko) in bounds:
                    end = start + len(term.ko)
                    yield term, (start, end)
                    break


def glossary_check(glossary: Glossary) -> Check:
    """The check ``glossary`` for a user's terms: ``check_pair(pair, (*ALL_CHECKS, check))``.

    >>> check = glossary_check(Glossary([Term("군수", ("county mayor",), ("sheriff",))]))
    >>> pair = Pair.of("군수가 왔다.", "The sheriff came.")
    >>> [(flag.message, flag.en) for flag in check.flags(pair)]
    [('The glossary forbids “sheriff” for 군수: county mayor', ((4, 11),))]
    """

    def find(pair: Pair) -> Iterator[Finding]:
        """A term stands in the English otherwise than your glossary has it.

        Any synonym will do, in any number or tense; one finding a term.
        """
        if not pair.en.text.strip():
            return
        seen = set()
        said = _Stems(pair.en.text)
        for term, span in glossary.find(pair.ko.text):
            if term.ko not in seen:
                seen.add(term.ko)
                yield from _doubts(term, span, pair, said)

    return Check("glossary", "term", Category.TERM, Severity.MAJOR, find, 0.9)


def glossary_forms_check(glossary: Glossary) -> ArticleCheck:
    """The check ``glossary-forms`` of articles: one term, one of its synonyms throughout.

    >>> check = glossary_forms_check(Glossary([Term("군수", ("county mayor", "county governor"))]))
    >>> pairs = (Pair.of("군수가 왔다.", "The county mayor came."),
    ...          Pair.of("군수가 갔다.", "The county governor left."))
    >>> [flag.message for _, flag in check.flags(pairs, Article.from_texts("", ""))]
    ['군수 is translated in 2 ways: county mayor (pair 1), county governor (pair 2)']
    """

    def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
        """A term of your glossary stands in one article in several of its synonyms.

        A form that is part of another is the same, shortened.
        """
        forms: dict[str, list[Form]] = defaultdict(list)
        for index, pair in enumerate(pairs):
            said = _Stems(pair.en.text)
            for term, span in glossary.find(pair.ko.text) if pair.en.text.strip() else ():
                found = [(form, place) for form in term.en if (place := said.find(form))]
                if found:
                    form, place = max(found, key=lambda one: len(one[0]))
                    words = pair.en.text[slice(*place)]
                    forms[term.ko].append(Form(index, (span,), place, words, form))
        for ko, uses in forms.items():
            usual = usual_form(uses)
            others = {u.key for u in uses if u.key not in usual and usual not in u.key}
            if others:
                yield report_forms(f"{ko} is translated", uses, others, whose="synonym")

    return ArticleCheck("glossary-forms", "term", Category.TERM, Severity.MINOR, find, 0.8)


class _Stems:
    """The stems of an English text and where their words stand."""

    def __init__(self, text: str) -> None:
        found = list(WORD.finditer(text))
        self.spans = [word.span() for word in found]
        self.stems = [english.stem(word.group().lower()) for word in found]

    def find(self, phrase: str) -> Span | None:
        """The first place of a phrase, whatever its inflection."""
        wanted = [english.stem(word.lower()) for word in WORD.findall(phrase)]
        size = len(wanted)
        for at in range(len(self.stems) - size + 1 if wanted else 0):
            if self.stems[at : at + size] == wanted:
                return self.spans[at][0], self.spans[at + size - 1][1]
        return None


def _doubts(term: Term, span: Span, pair: Pair, said: _Stems) -> Iterator[Finding]:
    right = " or ".join(term.en[:SHOWN])
    suggestion = f"Write {term.en[0]}." if term.en else ""
    allowed = [place for form in term.en if (place := said.find(form))]
    for form in term.forbidden:
        place = said.find(form)
        # "mayor" is forbidden, "county mayor" is right: the longer one stands for itself.
        if place and not any(a <= place[0] and place[1] <= b for a, b in allowed):
            words = pair.en.text[slice(*place)]
            message = f"The glossary forbids “{words}” for {term.ko}"
            yield Finding(
                f"{message}: {right}" if right else message, (span,), (place,), suggestion
            )
            return
    if term.en and not allowed:
        links = link_words(pair.ko.text, pair.en.text).ko
        places = [link.en[0] for link in links if link.en and _meet(link.span, span)]
        yield Finding(
            f"The glossary has {right} for {term.ko}", (span,), tuple(places[:1]), suggestion
        )


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
