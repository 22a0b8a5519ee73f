"""Names of the English: capitalised words side by side, and the Korean that may render them."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.bitext import Span, meets
from align.checks._names import PEOPLES, small_words
from align.checks.entity.spare import spare_names
from align.names import candidates, romanise, stands
from align.words import english
from align.words.english import EnglishWord
from align.words.evidence import PairEvidence

__all__ = [
    "ALIKE",
    "Name",
    "capitalised_runs",
    "is_foreign",
    "is_rendered",
    "open_text",
    "opens_sentence",
    "plain",
    "sounds_alike",
    "strange_parts",
    "stretches_of",
]

ALIKE = 0.5
"""Score of ``names.best`` from which a Korean stretch may be what an English name renders."""
LONGEST_RUN = 12
"""Syllables of a Korean stretch that are compared with a name."""
MOST_STRETCHES = 400
SHORTEST = 4
"""Letters of an English name; shorter ones are as often abbreviations."""

HANGUL = re.compile(r"[가-힣]+")
OPENING = re.compile(r"(?:^|[.!?:\n][\"”’')\]]*)\s*[\"“‘'(\[-]*$")
BETWEEN = re.compile(r"[ .]{1,2}")
CAPITALISED = re.compile(r"[A-Z][^A-Z\s]*")
# What a Korean syllable begins with, as classes of letters that stand for each other.
CLASSES = ("bvpfw", "dt", "gkcqx", "szcj", "lr", "mn", "h", "aeiouyw")


@dataclass(frozen=True, slots=True)
class Name:
    """Capitalised words of the English that stand side by side.

    >>> text = "He met Angela Merkel."
    >>> [text[slice(*name.span)] for name in capitalised_runs(text)]
    ['Angela Merkel']
    """

    words: tuple[EnglishWord, ...]

    @property
    def span(self) -> Span:
        return (self.words[0].start, self.words[-1].end)


def strange_parts(text: str, evidence: PairEvidence) -> Iterator[Name]:
    """What nothing explains of the capitalised runs: Varadkar of "Irish Prime Minister Varadkar".

    >>> from align.words.evidence import link_words
    >>> ko, en = "독일의 총리가 왔다.", "Germany's Chancellor Olaf Scholz came."
    >>> [en[slice(*name.span)] for name in strange_parts(en, link_words(ko, en))]
    ['Olaf Scholz']
    """
    free = {word.start for word in evidence.en_unexplained}
    for name in capitalised_runs(text):
        cuts = [at for at, word in enumerate(name.words) if _ends_name(word, free)]
        for begin, end in itertools.pairwise((-1, *cuts, len(name.words))):
            part = [w for w in name.words[begin + 1 : end + 1] if w.start in free]
            whole = all(word.start in free for word in name.words[begin + 1 : end])
            while part and not spare_names("en").isdisjoint((plain(part[0]), part[0].lemma)):
                part.pop(0)
            if part and whole:
                yield Name(tuple(part))


def _ends_name(word: EnglishWord, free: set[int]) -> bool:
    """Whether a name of its own may begin behind a capitalised word: a title, a possessive."""
    if word.text[-2:] in ("'s", "’s", "s'", "s’"):
        return True
    known = (plain(word), word.lemma)
    return word.start not in free and any(
        w in spare_names("en") or w in small_words() for w in known
    )


@functools.lru_cache(maxsize=1 << 6)
def capitalised_runs(text: str) -> tuple[Name, ...]:
    """Capitalised words that stand side by side; a word of grammar begins none.

    >>> [len(name.words) for name in capitalised_runs("Angela Merkel of Berlin spoke.")]
    [2, 1]
    """
    found = []
    run: list[EnglishWord] = []
    for word in english.words(text):
        capital = word.text[0].isupper()
        if run and not (capital and BETWEEN.fullmatch(text, run[-1].end, word.start)):
            found.append(Name(tuple(run)))
            run = []
        if capital and (run or word.is_content):
            run.append(word)
    if run:
        found.append(Name(tuple(run)))
    return tuple(found)


def is_foreign(name: Name) -> bool:
    """Whether a run is a name and no word that happens to be capitalised.

    >>> [is_foreign(name) for name in capitalised_runs("Merkel met the President.")]
    [True, False]
    """
    if all(len(word.lemma) < SHORTEST for word in name.words):
        return False
    return not any(
        word.text.removesuffix("s").isupper()
        or word.lemma.endswith(PEOPLES)
        or not spare_names("en").isdisjoint((plain(word), word.lemma))
        or not small_words().isdisjoint((plain(word), word.lemma))
        for word in name.words
    )


def plain(word: EnglishWord) -> str:
    """The word in small letters, without the possessive.

    >>> [plain(word) for word in english.words("Merkel's Ministers’")]
    ['merkel', 'ministers']
    """
    return word.text.lower().replace("’", "'").removesuffix("'s").removesuffix("'")


def stretches_of(text: str) -> tuple[str, ...]:
    """What a name may be written as: the words with and without their endings.

    >>> stretches_of("메르켈은 왔다")
    ('메르', '메르켈', '메르켈은', '왔다')
    """
    found: dict[str, None] = {}
    for run in HANGUL.findall(text):
        for end in range(2, min(len(run), LONGEST_RUN) + 1):
            found[run[:end]] = None
    return tuple(found)[:MOST_STRETCHES]


def open_text(ko: str, evidence: PairEvidence, name: Span) -> str:
    """The Korean without the words that English other than a name answers, in full.

    >>> from align.words.evidence import link_words
    >>> ko, en = "배우 이병헌과 감독 박찬욱", "Actor Lee Byung-hun and director Bong Joon-ho"
    >>> open_text(ko, link_words(ko, en), (33, 45)).split()
    ['박찬욱']
    """
    kept = list(ko)
    spanned = [(*link.span, link) for link in evidence.ko]
    for run in HANGUL.finditer(ko):
        start, end = run.span()
        links = [link for first, last, link in spanned if first < end and start < last]
        if links and all(link.kind and not meets(name, link.en) for link in links):
            kept[run.start() : run.end()] = " " * len(run.group())
    return "".join(kept)


def is_rendered(name: Name, stretches: Sequence[str], least: float = ALIKE) -> bool:
    """Whether a word of the name sounds like one of the Korean stretches.

    >>> [name] = capitalised_runs("the Merkel plan")
    >>> is_rendered(name, ["메르켈"]), is_rendered(name, ["마크롱"])
    (True, False)
    """
    for word in name.words:
        index = candidates(word.text)
        if len(word.text) >= SHORTEST and any(stands(s, index, least) for s in stretches):
            return True
    return False


def opens_sentence(name: Name, en: str) -> bool:
    """Whether a sentence begins with the name, where a capital tells nothing.

    >>> text = "Rain fell. Police told Merkel."
    >>> [opens_sentence(name, text) for name in capitalised_runs(text)]
    [True, True, False]
    """
    start = name.words[0].start
    return start == 0 or bool(OPENING.search(en, max(0, start - 8), start))


def sounds_alike(korean: str, name: str) -> bool:
    """Whether a name may be a spelling of a Korean word: they begin with like sounds.

    >>> sounds_alike("히스로", "Heathrow"), sounds_alike("히스로", "Gatwick")
    (True, False)
    """
    if not HANGUL.search(korean):
        return korean[0].lower() == name[0].lower()
    spoken = romanise(korean).lower()
    return bool(spoken) and any(
        spoken[0] in letters and part[0].lower() in letters
        for letters in CLASSES
        for part in CAPITALISED.findall(name)
    )
