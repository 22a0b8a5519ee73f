"""Korean words by Kiwi, one shared analyser a process.

Kiwi takes about a second and 330 MB to load, so it is loaded on first use. A process that has
used it must not fork, for the child hangs: use the spawn method, or fork first.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from align.bitext import Span

if TYPE_CHECKING:
    from kiwipiepy import Kiwi, Token

__all__ = ["KoreanWord", "analyser", "analysis", "log_probability", "tokens", "words"]

NOUNS = frozenset({"NNG", "NNP", "XR", "SL", "NR", "NP", "SH"})
VERBS = frozenset({"VV", "VA", "VV-R", "VV-I", "VA-R", "VA-I", "VX", "VCN"})
OTHERS = frozenset({"MAG", "MM", "NNB", "IC", "MAJ", "XPN", "XSN"})
CONTENT = (NOUNS | VERBS | {"MAG"}) - {"NP", "NR", "VX", "VCN", "SH"}
UNREADABLE = re.compile("[\0\ud800-\udfff\U0010ffff]")
# Words that carry grammar rather than meaning: a translation need not answer them.
LIGHT = frozenset(
    "하다 되다 있다 이다 같다 대하다 위하다 따르다 통하다 관하다 의하다 경우 때문 것 수 등 바"
    " 중 및 더 또 또한 다시 이미 가장 매우 약 총 각 현재 이날 그 이 저 말하다 밝히다 전하다"
    " 이르다 지나다 가지다 보다 나다 나오다 들다 받다 오다 가다 두다 놓다".split()
)


@dataclass(frozen=True, slots=True)
class KoreanWord:
    """A word of a text: lemma (verbs end in 다), Kiwi's tag and its span in the text.

    A noun's span leaves out the particle; a verb's, its endings.

    Args:
        is_content: a translation should answer it.

    >>> [(word.lemma, word.tag, word.span) for word in words("강이 넘쳤다.")]
    [('강', 'NNG', (0, 1)), ('넘치다', 'VV', (3, 5))]
    """

    lemma: str
    tag: str
    start: int
    end: int
    span: Span = field(init=False, repr=False, compare=False)
    is_noun: bool = field(init=False, repr=False, compare=False)
    is_verb: bool = field(init=False, repr=False, compare=False)
    is_content: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Checks ask some twenty times a word.
        put, tag = object.__setattr__, self.tag
        put(self, "span", (self.start, self.end))
        put(self, "is_noun", tag in NOUNS)
        put(self, "is_verb", tag in VERBS)
        put(self, "is_content", tag in CONTENT and self.lemma not in LIGHT)


@functools.cache
def analyser() -> Kiwi:
    """The process's one Kiwi, made on first use.

    >>> analyser() is analyser()
    True
    """
    from kiwipiepy import Kiwi

    # The dictionary of multi-word names (from Wikidata) costs 1.5 s and 190 MB to load, and its
    # entries lift a sentence's log-probability for reasons that have nothing to do with spelling.
    return Kiwi(num_workers=1, load_multi_dict=False)


@functools.lru_cache(maxsize=1 << 10)
def analysis(text: str) -> tuple[tuple[Token, ...], float]:
    """Kiwi's tokens of a text, and how natural its language model finds them, in nats.

    >>> found, nats = analysis("강이 넘쳤다.")
    >>> found[0].form, nats < 0
    ('강', True)
    """
    found, score = analyser().analyze(_readable(text))[0]
    return tuple(found), float(score)


# Kept apart from what is analysed to weigh one word against another, which is more and soon done.
@functools.lru_cache(maxsize=1 << 9)
def tokens(text: str) -> tuple[Token, ...]:
    """Kiwi's tokens of a text: form, lemma, tag, start, len, and score (nats in its context).

    >>> [(token.form, token.tag) for token in tokens("강이 넘쳤다.")]
    [('강', 'NNG'), ('이', 'JKS'), ('넘치', 'VV'), ('었', 'EP'), ('다', 'EF'), ('.', 'SF')]
    """
    return analysis(text)[0]


def log_probability(text: str) -> float:
    """How natural Kiwi's language model finds a text, in nats.

    >>> log_probability("강이 넘쳤다.") > log_probability("강이 놈쳤다.")
    True
    """
    return analysis(text)[1]


@functools.lru_cache(maxsize=1 << 10)
def words(text: str) -> tuple[KoreanWord, ...]:
    """The words of a text that mean something by themselves, in order.

    Particles, endings and punctuation are left out; 하다 and 되다 after a noun too, so that
    강화하다 is the noun 강화.

    >>> [word.lemma for word in words("시는 소통을 강화하고 있다.")]
    ['시', '소통', '강화', '있다']
    """
    found = []
    for token in tokens(text):
        tag = token.tag
        if tag in NOUNS or tag in OTHERS:
            found.append(KoreanWord(token.form, tag, token.start, token.start + token.len))
        elif tag in VERBS:
            found.append(KoreanWord(token.lemma, tag, token.start, token.start + token.len))
    return tuple(found)


def _readable(text: str) -> str:
    """The text with what Kiwi cannot take (lone surrogates, NUL, the last code point) as spaces; same length."""
    return UNREADABLE.sub(" ", text)
