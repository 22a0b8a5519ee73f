"""English forms of a surname that stands alone: 이씨 as Lee and as Yi."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from align.bitext import Pair, Span
from align.checks._titles import OFFICES
from align.consistency._forms import Form, said_name
from align.consistency._persons import Mention, Persons, surname_of
from align.names import NAME_THRESHOLD
from align.names.surnames import surname_spellings

__all__ = ["find_surnames"]

# Lee, before no further name: "Lee said", "Mr. Lee", "Lee’s".
ALONE = re.compile(r"(?<![\w-])([A-Z][a-z]{1,7})(?=(?:['’]s?)?(?:[\s,.;:)\"”—]|$)(?!\s[A-Z]))")
REACH = 40
"""Characters before a surname in which the word beside it stands."""
BEFORE = re.compile(r"([A-Za-z]+)\.?\s$")
NAMELESS = frozenset("mr ms mrs miss dr prof rep sen gov surnamed".split())


def find_surnames(pairs: Sequence[Pair], persons: Persons) -> Mapping[str, list[Form]]:
    """The English surnames of each person whom the Korean calls by surname, with whole names.

    Only of people of whose surname the article has no other. What the English says of one who
    is not named in the Korean of the pair is anybody's.

    >>> from align.consistency._persons import find_persons
    >>> pairs = (Pair.of("이모(61)씨가 왔다.", "A man surnamed Lee came."),
    ...          Pair.of("이씨는 갔다.", "Yi left."))
    >>> found = find_surnames(pairs, find_persons(pairs))
    >>> {who: [form.text for form in forms] for who, forms in found.items()}
    {'이모': ['Lee', 'Yi']}
    """
    forms: dict[str, list[Form]] = {}
    for name, mentions in persons.items():
        surname = surname_of(name)
        spellings = frozenset(surname_spellings(surname))
        found = [form for m in mentions for form in _forms(m, name, spellings, pairs[m.index])]
        if found:
            forms[name] = sorted(found, key=lambda form: (form.index, form.en))
    return forms


def _forms(mention: Mention, name: str, spellings: frozenset[str], pair: Pair) -> Iterator[Form]:
    text = pair.en.text
    places = list(_whole(name, spellings, text)) if mention.full else []
    places = places or list(islice(_alone(spellings, text), 1))
    for start, end in places[:1]:
        said = text[start:end]
        yield Form(mention.index, (mention.span,), (start, end), said, said.lower())


def _whole(name: str, spellings: frozenset[str], text: str) -> Iterator[Span]:
    """The surname within the whole name: Lee in Lee Mi-kyung."""
    match = said_name(name, text)
    if match.kind == "person" and match.score >= NAME_THRESHOLD:
        for word in re.finditer(r"[A-Za-z]+", text[: match.spans_en[0][1]]):
            if word.start() >= match.spans_en[0][0] and word.group().lower() in spellings:
                yield word.span()


def _alone(spellings: frozenset[str], text: str) -> Iterator[Span]:
    for word in ALONE.finditer(text):
        if word[1].lower() not in spellings:
            continue
        before = BEFORE.search(text, max(0, word.start() - REACH), word.start())
        beside = before[1] if before else ""
        # Mask Dance Park is no 박씨.
        named = beside[:1].isupper() and beside.lower() not in NAMELESS | OFFICES
        if not (named and before and before.start() > 0):
            yield word.span(1)
