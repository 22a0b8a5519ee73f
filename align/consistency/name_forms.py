"""One Korean name that the English spells in several ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from align.bitext import Article, Pair, Span, meets
from align.consistency._check import ArticleCheck, Placed
from align.consistency._forms import GENERIC, Form, report_forms, said_name, usual_form
from align.consistency._persons import Persons, find_full_names, find_persons
from align.consistency._surname_forms import find_surnames
from align.mqm import Category, Severity
from align.names import NAME_THRESHOLD, NameMatch
from align.names.loanword import irregular
from align.names.place import place_forms
from align.names.surnames import split_name
from align.words.korean import tokens

__all__ = ["CHECK", "find"]

HANGUL = re.compile(r"[가-힣]{2,6}")
WORD = re.compile(r"[A-Za-z]+")
SURE_ALONE = 0.85
"""Score of a name in an English headline that has no Korean to confirm it."""
ALIKE = 0.6
"""Share of letters two spellings of one place have in common; other names have less."""
WHOLE = 3
"""Syllables of a person's whole name."""
MOST_NAMES = 200
"""Names of one article that are looked for; more are a list."""


def find(pairs: Sequence[Pair], article: Article) -> Iterator[Placed]:
    """One name stands in the English in several spellings, or in two orders.

    Case, hyphens and spaces make no difference: Min-soo is Min-Soo and Minsoo. One finding
    a name, in the first pair that departs from its commonest form. A surname that stands alone
    is held against the whole name: Lee Mi-kyung is not Yi later on.

    >>> pairs = (Pair.of("서미란 시장이 왔다.", "Mayor Seo Mi-ran came."),
    ...          Pair.of("서미란 시장이 갔다.", "Mayor Suh Mi-ran left."))
    >>> [(index, found.message) for index, found in find(pairs, Article.from_texts("", ""))]
    [(1, '서미란 is spelled in 2 ways: Seo Mi-ran (pair 1), Suh Mi-ran (pair 2)')]
    """
    persons = find_persons(pairs)
    reported = set()
    for name, forms in _forms_of(pairs, persons).items():
        kept = [form for form in forms if form.key]
        keys = {form.key for form in kept}
        if len(keys) < 2:
            continue
        usual = usual_form(kept)
        differing = {o for o in keys if o != usual and _is_spelling(name, usual, o)}
        if differing:
            reported.add(name)
            yield report_forms(f"{name} is spelled", kept, differing, whose="spelling")
    for name, forms in find_surnames(pairs, persons).items():
        differing = {form.key for form in forms} - {usual_form(forms)}
        if differing and name not in reported:
            said = f"The surname of {name} is spelled"
            yield report_forms(said, forms, differing, whose="spelling")


def _forms_of(pairs: Sequence[Pair], persons: Persons) -> dict[str, list[Form]]:
    """The English forms of every name of the Korean, in the order of the pairs."""
    known = dict.fromkeys(name for pair in pairs for name in _names(pair.ko.text))
    longest_first = sorted(islice(known, MOST_NAMES), key=len, reverse=True)
    forms: dict[str, list[Form]] = {name: [] for name in longest_first}
    called = _called(persons)
    for index, pair in enumerate(pairs):
        present = _places(pair.ko.text, longest_first)
        wanted = longest_first if pair.role == "headline" else [*present, *called[index]]
        for name, match in _claims(wanted, present, pair.en.text):
            span = match.spans_en[0]
            text = pair.en.text[slice(*span)]
            place = present.get(name) or called[index].get(name)
            ko = (place,) if place else ()
            forms[name].append(
                Form(index, ko, span, text, _letters(text, person=match.kind == "person"))
            )
    return {name: forms[name] for name in known if name in forms}


def _called(persons: Persons) -> dict[int, dict[str, Span]]:
    """By pair, whom its Korean calls by surname, and where: English may say the whole name."""
    called: dict[int, dict[str, Span]] = defaultdict(dict)
    for name, mentions in persons.items():
        for mention in mentions:
            if not mention.full and split_name(name):
                called[mention.index][name] = mention.span
    return called


def _names(text: str) -> Iterator[str]:
    """The proper names of a Korean text, but for those that English has a word for."""
    for name in [token.form for token in tokens(text) if token.tag == "NNP"]:
        if HANGUL.fullmatch(name) and not irregular(name):
            yield name
    # Kiwi breaks some names up (이 + 관영); before a title they are known by their shape.
    yield from find_full_names(text)


def _places(text: str, names: Sequence[str]) -> dict[str, Span]:
    """Where each name first stands in a Korean text, outside of longer names.

    Looked up as letters, since Kiwi may know a name in one sentence and break it in another.
    """
    found: dict[str, Span] = {}
    for name in names:
        at = text.find(name)
        if at >= 0 and not any(a < at + len(name) and at < b for a, b in found.values()):
            found[name] = (at, at + len(name))
    return found


def _claims(
    names: Sequence[str], present: dict[str, Span], english: str
) -> Iterator[tuple[str, NameMatch]]:
    """Each name with its English, where no other name has a better claim to the same words."""
    matches = [(name, said_name(name, english)) for name in names]
    found = [(name, match) for name, match in matches if match.spans_en]
    found.sort(key=lambda claim: -claim[1].score)
    taken: list[Span] = []
    for name, match in found:
        start, end = match.spans_en[0]
        least = NAME_THRESHOLD if name in present else SURE_ALONE
        if match.score < least or meets((start, end), taken):
            continue
        taken.append((start, end))
        if _is_name(name, match, english[start:end]):
            yield name, match


def _is_name(name: str, match: NameMatch, text: str) -> bool:
    """Whether an English form is the whole name, written as a name: no initials, no head."""
    if match.kind in ("identical", "organisation") or not text[:1].isupper():
        return False
    if match.kind == "person" or split_name(name):
        return len(text) > 3 and all(len(word) > 1 for word in WORD.findall(text))
    return True


def _letters(text: str, *, person: bool) -> str:
    """A form without what makes no difference: case, hyphens, spaces, "City".

    >>> _letters("Byeoldam-gun", person=False), _letters("Ki-ha Kim", person=True)
    ('byeoldam', 'kihakim')
    """
    words = WORD.findall(text.lower())
    bare = words if person and len(words) > 1 else []
    return "".join(bare or [word for word in words if word not in GENERIC])


def _is_spelling(name: str, one: str, other: str) -> bool:
    """Whether two forms are one name spelled twice, rather than two names of one thing."""
    if one in other or other in one:
        # Im and Lim, Oh and O: what is left out is no word but a letter.
        return len(name) >= WHOLE and bool(split_name(name)) and abs(len(one) - len(other)) == 1
    listed = {"".join(WORD.findall(form.lower())) for form in place_forms(name)}
    if one in listed and other in listed:
        return False
    if sorted(one) == sorted(other):
        return True
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(one, other) >= ALIKE or bool(split_name(name))


CHECK = ArticleCheck("name-forms", "entity", Category.TERM, Severity.MINOR, find, 0.85)
"""One name in several spellings."""
