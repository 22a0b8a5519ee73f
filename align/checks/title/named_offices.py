"""The office that the English puts before a name, where the Korean has another behind it.

정 국장 is Director General Jeong; "Team Leader Jeong" makes another officer of the same man. What
stands at once before a surname says what its bearer is, though it is a common word elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from align.bitext import Span
from align.checks._titles import Title, titles_told
from align.names.surnames import split_name, surname_spellings, surnames
from align.words.english import EnglishWord

__all__ = ["office_before_name"]

LONGEST = 4
"""Words of an office in English."""
# What any head, or anyone at all, is called.
VAGUE = frozenset("chief head leader officer official member manager general director".split())
SERVICE = frozenset("police fire army navy military".split())
"""Words that say of an officer where he serves, and no more."""


def office_before_name(
    title: Title, span: Span, ko: str, en: str, target: Sequence[EnglishWord]
) -> Span | None:
    """Where another office stands before the name of who holds the one at a place of the Korean.

    >>> from align.checks._titles import title_of
    >>> from align.words import english
    >>> ko, en = "정 국장은 예산을 설명했다.", "Team Leader Jeong explained the budget."
    >>> found = office_before_name(title_of("국장"), (2, 4), ko, en, english.words(en))
    >>> en[slice(*found)]
    'Team Leader'
    """
    name = (ko[: span[0]].split() or [""])[-1]
    surname = name if name in surnames() else (split_name(name) or ("",))[0]
    spellings = surname_spellings(surname)
    for at, word in enumerate(target):
        if not (word.text[0].isupper() and word.text.lower() in spellings):
            continue
        before = target[max(0, at - LONGEST) : at]
        for size in range(len(before), 0, -1):
            office = before[-size:]
            joined = all(
                en[one.end : other.start] == " "
                for one, other in zip(office, (*office[1:], word), strict=True)
            )
            told = titles_told(tuple(part.stem for part in office)) if joined else frozenset()
            if told:
                vague = office[-1].lemma in VAGUE and all(w.lemma in SERVICE for w in office[:-1])
                # 시장 권한대행인 부시장, "acting mayor".
                front = target[max(0, at - size - 1) : at - size]
                if front and front[0].text.lower() == "acting":
                    return None
                other = title.ko not in told and not vague
                return (office[0].start, office[-1].end) if other else None
    return None
