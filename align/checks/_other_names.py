"""Whether a strange name of the English may, or must not, be that of a Korean name it lacks."""

from __future__ import annotations

from collections.abc import Sequence

from align.checks._english_names import ALIKE, Name
from align.checks._names import PEOPLES, content_stems, name_stems
from align.checks._spare import spare_names
from align.names import candidates, stands
from align.words import lexicon
from align.words.evidence import KoreanLink, PairEvidence

__all__ = ["is_anothers", "is_form", "is_of_another_word", "is_said_elsewhere"]

NEXT_WORD = 12
"""Characters between an adjective and the noun that it stands at."""


def is_of_another_word(name: Name, lost: KoreanLink, evidence: PairEvidence) -> bool:
    """Whether a people's adjective stands at another word than the Korean country.

    >>> from align.checks._english_names import capitalised_runs
    >>> from align.words.evidence import link_words
    >>> evidence = link_words("미국 영화다.", "A film on the Siberian blast.")
    >>> [name] = [n for n in capitalised_runs("A film on the Siberian blast.") if n.span[0]]
    >>> is_of_another_word(name, evidence.ko[0], evidence)
    True
    """
    after = next((k for k in evidence.ko if k.span[0] == lost.span[1] + 1 and k.kind), None)
    if after is None or not name.words[-1].lemma.endswith(PEOPLES):
        return False
    return all(not 0 <= start - name.span[1] <= NEXT_WORD for start, _ in after.en)


def is_said_elsewhere(word: str, name: Name, en: str) -> bool:
    """Whether another word of the English sounds like the Korean name; countries are known.

    >>> from align.checks._english_names import capitalised_runs
    >>> text = "He met Geoff in Maine."
    >>> _, name = capitalised_runs(text)
    >>> is_said_elsewhere("제프", name, text), is_said_elsewhere("독일", name, text)
    (True, False)
    """
    rest = en[: name.span[0]] + " " + en[name.span[1] :]
    return word not in spare_names("ko") and stands(word, candidates(rest), ALIKE)


def is_anothers(name: Name, word: str) -> bool:
    """Whether a name is the whole English of another Korean name: Slovakia for 슬로베니아.

    >>> from align.checks._english_names import capitalised_runs
    >>> [name] = capitalised_runs("in Slovakia")
    >>> is_anothers(name, "슬로베니아"), is_anothers(name, "슬로바키아")
    (True, False)
    """
    stems = tuple(w.stem for w in name.words if w.is_content)
    own = {content_stems(gloss) for sense in lexicon.senses(word) for gloss in sense}
    return stems in name_stems() and not any(stems[:1] == one[:1] for one in own)


def is_form(name: Name, lost: Sequence[KoreanLink], ko: str) -> bool:
    """Whether a name is part of the English of a missing one: Leung of "Tony Leung".

    >>> from align.checks._english_names import capitalised_runs
    >>> is_form(next(capitalised_runs("in Maine")), [], "")
    False
    """
    stems = {word.stem for word in name.words}
    answers = (answer for link in lost for answer in lexicon.answers(ko[slice(*link.span)]))
    return any(stems.issubset(answer) for answer in answers)
