"""One Korean term that the English puts in several forms."""

from __future__ import annotations

import functools
import operator
from collections import defaultdict
from collections.abc import Iterator, Sequence

from align.bitext import Article, Pair, Span, meets
from align.checks._names import begins_name
from align.consistency._check import ArticleCheck, Placed
from align.consistency._forms import GENERIC, Form, report_forms, usual_form
from align.consistency._offices import find_offices
from align.consistency._terms import Phrase, Term, find_phrases, find_terms, heads
from align.mqm import Category, Severity
from align.names.loanword import LOANWORD_THRESHOLD, loanword_score
from align.words import english
from align.words.evidence import PairEvidence, link_words
from align.words.lexicon import answers, gloss_words

__all__ = ["CHECK", "find"]

ALIKE = 0.6
"""Share of letters that two spellings of a name have in common; they are another check's."""
KIN = 3
"""Letters that words of one family begin with: economy, economic."""
SYLLABLES = 3
"""Of a loanword; shorter ones sound like too much else."""
LONGEST = 4000
"""Characters of a side; what is longer is no sentence."""


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """A body, a programme, an office or a loanword has several English forms in one article.

    Bodies, events and programmes are Korean words that end in what such names end in (협의회,
    축제, 사업), their English phrases in capitals built on what that may be called; offices are
    those of one named person; loanwords are those that the English writes by their sound. One
    finding a term.

    >>> pairs = (Pair.of("이장협의회가 모였다.", "The Village Heads Council met."),
    ...          Pair.of("이장협의회는 기부했다.", "The Village Heads Association made a donation."))
    >>> [found.message for _, found in find(pairs, Article.from_texts("", ""))]
    ['이장협의회 is translated in 2 ways: Village Heads Council (pair 1), \
Village Heads Association (pair 2)']
    """
    read = [
        (index, pair)
        for index, pair in enumerate(pairs)
        if pair.en.text and max(len(pair.ko.text), len(pair.en.text)) <= LONGEST
    ]
    collected = ((_names, _differ), (_offices, operator.ne), (_loanwords, _misspelt))
    for collect, differ in collected:
        for term, forms in collect(read).items():
            usual = usual_form(forms)
            others = {form.key for form in forms if differ(usual, form.key)}
            if others:
                yield report_forms(f"{term} is translated", forms, others, whose="form")


Read = Sequence[tuple[int, Pair]]


def _offices(read: Read) -> dict[str, list[Form]]:
    forms: dict[str, list[Form]] = defaultdict(list)
    for index, pair in read:
        for office in find_offices(pair):
            text = pair.en.text[slice(*office.en)]
            forms[office.holder].append(Form(index, (office.ko,), office.en, text, office.lemma))
    return forms


def _loanwords(read: Read) -> dict[str, list[Form]]:
    forms: dict[str, list[Form]] = defaultdict(list)
    for index, pair in read:
        for link in link_words(pair.ko.text, pair.en.text).ko:
            lemma = link.words[0].lemma
            if not link.en or link.words[0].tag != "NNG" or len(lemma) < SYLLABLES:
                continue
            text = pair.en.text[slice(*link.en[0])] if len(link.words) == 1 else ""
            if loanword_score(lemma, text) >= LOANWORD_THRESHOLD:
                key = english.stem(text.lower().replace("-", ""))
                forms[lemma].append(Form(index, (link.span,), link.en[0], text, key))
    return forms


def _names(read: Read) -> dict[str, list[Form]]:
    """The English names of every term that has, once at least, one whose words agree with it."""
    forms: dict[str, list[Form]] = defaultdict(list)
    owners: dict[str, str] = {}
    sure = set()
    for index, pair in read:
        for term, phrase, agrees in _named(pair):
            # 별담군 자원봉사센터 and 나리시 자원봉사센터 are two.
            owner = owners.setdefault(term.text, term.owner) or term.owner
            if term.owner and term.owner != owner:
                continue
            text = pair.en.text[slice(*phrase.span)]
            key = " ".join(sorted({stem for _, stem in phrase.words}))
            forms[term.text].append(Form(index, (term.span,), phrase.span, text, key))
            sure.update([term.text] if agrees else [])
    return {term: forms[term] for term in forms if term in sure}


def _named(pair: Pair) -> Iterator[tuple[Term, Phrase, bool]]:
    """Each term with its English name, where both are the only ones of their kind."""
    terms = {term.text: term for term in find_terms(pair.ko.text)}.values()
    for term in terms:
        rivals = [other for other in terms if heads()[other.head] & heads()[term.head]]
        phrases = find_phrases(pair.en.text, term.head)
        if len(rivals) == 1 and len({phrase.words for phrase in phrases}) == 1:
            own = _own_words(term, phrases[0], link_words(pair.ko.text, pair.en.text))
            if own is not None:
                yield term, *own


def _own_words(term: Term, phrase: Phrase, evidence: PairEvidence) -> tuple[Phrase, bool] | None:
    """The phrase without what renders other words, and whether a word before the head agrees.

    None where nothing is left before the head.
    """
    inside, outside = set[Span](), set[Span]()
    for link in evidence.ko:
        within = term.span[0] <= link.span[0] < term.span[1]
        (inside if within else outside).update(link.en)
    kept = tuple(
        (span, stem)
        for span, stem in phrase.words
        if (stem not in GENERIC or stem == phrase.head)
        and (meets(span, inside) or not meets(span, outside) or begins_name(term.text, stem))
    )
    if len(kept) < 2 or phrase.head not in {stem for _, stem in kept}:
        return None
    before = [(span, stem) for span, stem in kept if stem != phrase.head]
    agrees = (
        any(meets(span, inside) for span, _ in before)
        or bool(_asked(term.text.removesuffix(term.head)) & {stem for _, stem in before})
        or any(begins_name(term.text, stem) for _, stem in before)
    )
    return Phrase((kept[0][0][0], kept[-1][0][1]), kept, phrase.head), agrees


def _asked(text: str) -> set[str]:
    """Stems that answer the words a compound begins or ends with; Kiwi may know only the whole."""
    ends = [text[:size] for size in range(2, len(text) + 1)]
    ends += [text[at:] for at in range(1, len(text) - 1)]
    return {stem for end in ends for answer in answers(end) for stem in answer}


def _differ(one: str, other: str) -> bool:
    """Whether two names share no whole: neither is the other shortened or respelled."""
    left, right = set(one.split()), set(other.split())
    left, right = left - right, right - left
    return any(not any(_alike(a, b) for b in right) for a in left) and any(
        not any(_alike(a, b) for a in left) for b in right
    )


def _misspelt(one: str, other: str) -> bool:
    """Whether two stems are one loanword spelled twice rather than two words of one family."""
    if one == other or one.startswith(other) or other.startswith(one):
        return False
    return one[:KIN] != other[:KIN] or not {one, other} <= _vocabulary()


@functools.cache
def _vocabulary() -> frozenset[str]:
    return frozenset(map(english.stem, gloss_words()))


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other) >= ALIKE


CHECK = ArticleCheck("term-forms", "term", Category.TERM, Severity.MINOR, find, 0.7)
"""One term in several forms."""
