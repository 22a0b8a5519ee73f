"""An office of the English that one Korean office alone asks for, where another one stands.

"Vice minister" is 차관 and no 실장, "mayor" 시장 and no 관계자. The table says for such English which
Korean words ask for it, and which offices it has been put for. Nothing is found where any of the
first stands in the Korean, or where the English says the other one besides.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence

from align.bitext import Span, meets
from align.checks._mismatch import Mismatch
from align.checks._titles import title_of
from align.lexicons import read_table, values
from align.words import english, lexicon
from align.words.english import EnglishWord

__all__ = ["find_asked_offices"]

BEHIND = re.compile(
    r"(?:들|님|급)?(?:은|는|이|가|을|를|의|도|에게|께서|와|과|로|인|으로)?(?![가-힣])"
)
"""What may stand behind an office: 장관은, and not 장관상."""
HOUSES = frozenset("office house palace agency".split())
"""The prime minister's office is no prime minister."""
FORMER_EN = re.compile(r"\b(?:former|ex|once|onetime)[\s-](?:an?\s)?(?:[\w'’-]+\s){0,2}$", re.I)
PAST_KO = re.compile(r"(?<![가-힣])전\s|전직|전임|출신|지낸|지냈|역임|퇴임|시절|이던|였던|물러난")
NEAR = 40
"""Characters before an office in which it is told as a former one."""
ANY = "~"
"""What stands for a word in the English of the table."""


def find_asked_offices(ko: str, en: str) -> Iterator[Mismatch]:
    """The first office of the English that nothing in the Korean asks for, beside another.

    >>> ko, en = "시 관계자는 공사를 재개한다고 했다.", "The mayor said work would resume."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in find_asked_offices(ko, en)]
    [('관계자', 'mayor')]
    """
    words = english.words(en)
    places = list(_places(words, en))
    for span, row in places:
        spans = [other for other, same in places if same == row]
        # "A former prosecutor": what readers abroad are told of someone's past.
        if FORMER_EN.search(en, max(0, span[0] - NEAR), span[0]) and not PAST_KO.search(ko):
            continue
        other = _other(row, ko)
        if other and not _is_said(ko[slice(*other)], words, spans):
            yield Mismatch(other, span, _right(ko[slice(*other)]))
            return


def _places(words: Sequence[EnglishWord], en: str) -> Iterator[tuple[Span, int]]:
    """Where the English has an office of the table, the longest at each place, and its row."""
    forms, end = _forms(), 0
    if forms.keys().isdisjoint(english.places(en)):
        return
    for at, word in enumerate(words):
        first = word.text.lower()
        if first not in forms or word.start < end:
            continue
        for form, row in forms[first]:
            run = words[at : at + len(form)]
            if len(run) == len(form) and all(map(_is, run, form)) and _stands(words, at, run, en):
                end = run[-1].end
                yield (word.start, end), row
                break


def _is(word: EnglishWord, part: str) -> bool:
    return part == ANY or word.text.lower().removesuffix("s") == part


def _stands(words: Sequence[EnglishWord], at: int, run: Sequence[EnglishWord], en: str) -> bool:
    """Whether only spaces part the words, and no house of the office is meant."""
    parted = (en[one.end : other.start] != " " for one, other in itertools.pairwise(run))
    after = words[at + len(run) : at + len(run) + 1]
    return not any(parted) and not (after and after[0].text.lower() in HOUSES)


@functools.cache
def _forms() -> dict[str, tuple[tuple[tuple[str, ...], int], ...]]:
    """The English of the rows word by word, with the number of the row, by its first word.

    The words are without a last "s", but those that they are found by are as ``_is`` takes them.
    """
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for at, row in enumerate(read_table("offices")):
        for form in values(row["en"]):
            parts = tuple(part.removesuffix("s") for part in form.lower().split())
            for first in {parts[0] + "s", parts[0]} if parts[0][-1] != "s" else {parts[0] + "s"}:
                found.setdefault(first, []).append((parts, at))
    return {
        first: tuple(sorted(rows, key=lambda r: (-len(r[0]), r))) for first, rows in found.items()
    }


@functools.cache
def _korean(row: int) -> re.Pattern[str]:
    """What asks for an office and what stands beside it, the longest first: 부시장, 시장."""
    cells = read_table("offices")[row]
    forms = dict.fromkeys(values(cells["asks"]), "asks")
    forms |= {form: "beside" for form in values(cells["beside"]) if form not in forms}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(
        "|".join(rf"({form})" if forms[form] == "beside" else form for form in ordered)
    )


def _other(row: int, ko: str) -> Span | None:
    """The office that the English has been put for, where nothing asks for the English."""
    other: Span | None = None
    match = _korean(row).search(ko)
    while match:
        if not match.lastindex:
            return None
        whole = BEHIND.match(ko, match.end()) is not None
        if other is None and whole:
            other = match.span()
        # 연구원장: 연구원 is no word there, and 원장 is.
        match = _korean(row).search(ko, match.end() if whole else match.start() + 1)
    return other


def _is_said(office: str, words: Sequence[EnglishWord], spans: Sequence[Span]) -> bool:
    """Whether the English says the office of the Korean outside of the other ones."""
    title = title_of(office.replace(" ", ""))
    # "The governor found the market quiet", of 부산시장은: the word may be no office.
    rights = (
        *(title.right if title else ()),
        *(lexicon.answers(office) if title is None or title.is_word else ()),
    )
    stems = {word.stem for word in words if not meets(word.span, spans)}
    return any(stems.issuperset(right) for right in rights)


def _right(office: str) -> str:
    """The English to suggest."""
    title = title_of(office.replace(" ", ""))
    senses = lexicon.senses(office)
    return title.first if title else senses[0][0] if senses and senses[0] else ""
