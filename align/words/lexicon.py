"""The Korean-English lexicon: what English a Korean word is given in news.

Its files are align/lexicons/lexicon_*.tsv, one a subject; a word in several files has the
senses of all. Loaded whole on first use (0.1 s); stems of a word's glosses on first look-up.
After them come the senses of the user's own lexicon, where there is one.
"""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_left
from collections.abc import Iterator

from align.lexicons import lexicon_rows, values
from align.lexicons.derived import derived
from align.words.english import FUNCTION_WORDS, lemma, stem, written
from align.words.user_lexicon import has_user_lexicon, user_cell

__all__ = [
    "answers",
    "begins",
    "gloss_words",
    "is_known",
    "parts",
    "related",
    "senses",
    "single_glosses",
    "stems",
]

MEETINGS = 4
"""Korean words whose senses must share two glosses before they count as synonyms."""
# Syllables that Sino-Korean builds words with; what stands beside them is a word of its own.
SUFFIXES = frozenset(
    "자적세성화들률율력형용권층계측별급상간제식감물품비료액금장소관원인사지국부과회단대팀집실처법안책론학생기시당"
)
PREFIXES = frozenset("대신총최초재무비미불고저소다전현구반친주부명본각첫")


@derived
def _cells() -> dict[str, str]:
    cells: dict[str, str] = {}
    for row in lexicon_rows():
        known = cells.get(row["ko"])
        cells[row["ko"]] = f"{known} | {row['en']}" if known else row["en"]
    return cells


def _cell(word: str) -> str:
    """Kiwi splits 깨끗하다 and 강화하다 before 하다; a lexicon may hold either form."""
    found = list(filter(None, map(_entry, (word, word + "하다", word + "되다"))))
    if not found and word.endswith(("하다", "되다")):
        found = [_entry(word[:-2])]
    return " | ".join(found)


def _entry(form: str) -> str:
    """The senses of one form: ours, then the user's."""
    own, added = _cells().get(form, ""), user_cell(form)
    return f"{own} | {added}" if own and added else own or added


@functools.lru_cache(maxsize=1 << 16)
def is_known(word: str) -> bool:
    """Whether the lexicon has the word.

    >>> is_known("강"), is_known("꾸며낸낱말")
    (True, False)
    """
    return bool(_cell(word))


@functools.cache
def _in_order() -> list[str]:
    """The words without their spaces: those that begin alike stand together."""
    return sorted({word.replace(" ", "") for word in _cells()})


@functools.lru_cache(maxsize=1 << 12)
def _begins(head: str) -> bool:
    head, words = head.replace(" ", ""), _in_order()
    at = bisect_left(words, head)
    return at < len(words) and words[at].startswith(head)


def begins(head: str) -> bool:
    """Whether a word of the lexicon may begin so; spaces count for nothing.

    >>> begins("눈길을 "), begins("도로를 ")
    (True, False)
    """
    return _begins(head) or has_user_lexicon()


@derived
def gloss_words() -> frozenset[str]:
    """All English words that glosses are made of: the common vocabulary of news.

    >>> "mayor" in gloss_words(), "Belfast" in gloss_words()
    (True, False)
    """
    cells = " ".join(_cells().values()).replace(";", " ").replace("|", " ")
    return frozenset(map(lemma, set(cells.split())))


def single_glosses() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each word of our own lexicon with its glosses of one word; set phrases are left out.

    >>> "river" in dict(single_glosses())["강"]
    True
    """
    for word, cell in _cells().items():
        if " " not in word:
            glosses = map(str.strip, cell.replace("|", ";").split(";"))
            yield word, tuple(g for g in glosses if g.replace("-", "").isalpha())


@functools.lru_cache(maxsize=1 << 14)
def parts(word: str) -> tuple[str, ...]:
    """Lexicon words that a longer Sino-Korean word is made of; none for a short one.

    >>> parts("하락세"), parts("재난구조")
    (('하락',), ('재난', '구조'))
    """
    if len(word) < 3:
        return ()
    for cut in range(len(word) - 1, 0, -1):
        head, tail = word[:cut], word[cut:]
        if len(tail) == 1 and tail in SUFFIXES and is_known(head):
            return (head,)
        if len(head) == 1 and head in PREFIXES and is_known(tail):
            return (tail,)
        if len(head) > 1 and len(tail) > 1 and is_known(head) and is_known(tail):
            return (head, tail)
    return ()


@functools.lru_cache(maxsize=1 << 15)
def senses(word: str) -> tuple[tuple[str, ...], ...]:
    """English glosses of a Korean word, grouped by sense.

    >>> senses("인상")
    (('raise', 'increase', 'hike'), ('impression',))
    """
    return tuple(dict.fromkeys(filter(None, map(values, _cell(word).split("|")))))


@functools.lru_cache(maxsize=1 << 15)
def answers(word: str) -> tuple[tuple[str, ...], ...]:
    """Stems that answer a Korean word in English: alternatives, each to be met together.

    Function words of a gloss are left out ("carry out" is met as "carry"), unless nothing
    else is there.

    >>> ("river",) in answers("강"), answers("꾸며낸낱말")
    (True, ())
    """
    found: dict[tuple[str, ...], None] = {}
    for sense in senses(word):
        for gloss in sense:
            said = written(gloss)
            parts = [word for word in said if lemma(word) not in FUNCTION_WORDS] or said
            found[tuple(map(stem, parts))] = None
    return tuple(answer for answer in found if answer)


@functools.lru_cache(maxsize=1 << 13)
def stems(word: str) -> frozenset[str]:
    """All stems of the answers to a Korean word.

    >>> "river" in stems("강"), stems("꾸며낸낱말")
    (True, frozenset())
    """
    return frozenset(itertools.chain.from_iterable(answers(word)))


@derived
def _synonyms() -> dict[str, frozenset[str]]:
    """English stems that gloss one sense together, in several Korean words.

    Set phrases are left out: they are said in ways too different to be synonyms.
    """
    together: dict[tuple[str, str], int] = {}
    cells = (cell for word, cell in _cells().items() if " " not in word)
    for sense in (sense for cell in cells for sense in cell.split("|")):
        glosses = {gloss.strip() for gloss in sense.split(";")}
        stems = sorted({stem(g) for g in glosses if g.isalpha() and g not in FUNCTION_WORDS})
        for pair in itertools.combinations(stems, 2):
            together[pair] = together.get(pair, 0) + 1
    found: dict[str, set[str]] = {}
    for (one, other), times in together.items():
        if times >= MEETINGS:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {one: frozenset(others) for one, others in found.items()}


@functools.lru_cache(maxsize=1 << 14)
def related(word: str) -> frozenset[str]:
    """Stems of synonyms of a word's glosses: weaker evidence than a gloss, from the same table.

    >>> "hike" in related("증가") or "hike" in str(answers("증가"))
    True
    """
    own = {answer[0] for answer in answers(word) if len(answer) == 1}
    found = set().union(*(_synonyms().get(one, frozenset()) for one in own))
    return frozenset(found - own)
