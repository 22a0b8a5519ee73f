"""English forms of one Korean name or term, and how a finding lists them."""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from align.bitext import Span
from align.checks._check import Finding
from align.consistency._check import Placed
from align.names import NAME_THRESHOLD, NameMatch, best, candidates

__all__ = ["GENERIC", "Form", "report_forms", "said_name", "usual_form"]


GENERIC = frozenset(
    "the of city county province district town township village island mountain mount mt river "
    "si gun gu do eup myeon dong ri station".split()
)
"""What is added to a place's name or left out of it without making it another name."""


@functools.lru_cache(maxsize=1 << 8)
def said_name(name: str, english: str) -> NameMatch:
    """What of an English text is surely a Korean name; several checks ask for each name.

    >>> said_name("이서준", "Lee Seo-joon came.").spans_en
    ((0, 12),)
    """
    return best(name, candidates(english), least=NAME_THRESHOLD)


@dataclass(frozen=True, slots=True)
class Form:
    """One English form: the pair it stands in, its places, its text and what tells it apart.

    Args:
        key: equal for forms that differ only in what makes no difference.

    >>> form = Form(index=2, ko=((0, 3),), en=(0, 12), text="Lee Seo-joon", key="lee seojoon")
    >>> form.index, form.key
    (2, 'lee seojoon')
    """

    index: int
    ko: tuple[Span, ...]
    en: Span
    text: str
    key: str


def usual_form(forms: Sequence[Form]) -> str:
    """The key of the commonest form; of equals, the first.

    >>> spelt = enumerate(["Lee", "LEE", "Yi"])
    >>> forms = [Form(at, (), (0, 3), text, text.lower()) for at, text in spelt]
    >>> usual_form(forms)
    'lee'
    """
    return Counter(form.key for form in forms).most_common(1)[0][0]


def report_forms(
    said: str, forms: Sequence[Form], others: Collection[str], *, whose: str
) -> Placed:
    """One finding for all forms, in the first pair that departs from the commonest.

    Args:
        said: what comes before the number of ways and their list: "서미란 is spelled".
        others: keys of the forms that depart.
        whose: what the commonest form is called in the suggestion: "spelling".

    >>> spelt = enumerate(["Lee", "Lee", "Yi"])
    >>> forms = [Form(at, ((0, 3),), (0, 3), text, text) for at, text in spelt]
    >>> index, finding = report_forms("이서준 is spelled", forms, {"Yi"}, whose="spelling")
    >>> index, finding.message
    (2, '이서준 is spelled in 2 ways: Lee (pairs 1, 2), Yi (pair 3)')
    """
    usual = usual_form(forms)
    written: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if form.key == usual or form.key in others:
            written[form.key].append(form)
    first = next(form for form in forms if form.key in others)
    listed = ", ".join(_listed(same) for same in written.values())
    return first.index, Finding(
        f"{said} in {len(written)} ways: {listed}",
        ko=first.ko,
        en=(first.en,),
        suggestion=f"Write {written[usual][0].text} throughout, if that {whose} is right.",
    )


def _listed(same: Sequence[Form]) -> str:
    pairs = list(dict.fromkeys(str(form.index + 1) for form in same))
    return f"{same[0].text} (pair{'s' * (len(pairs) > 1)} {', '.join(pairs)})"
