"""Korean-made English carried over as if it were English."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from align.bitext import Pair
from align.checks._check import Check, Finding
from align.lexicons import read_table, values
from align.mqm import Category, Severity


@functools.cache
def _rows() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str, str, bool], ...]:
    """Korean form, its literal English, the right English, the form, whether always wrong."""
    rows = []
    for row in read_table("konglish"):
        literal = "|".join(rf"{re.escape(v)}(?:s|ed|ing)?" for v in values(row["literal"]))
        korean = re.escape(row["ko"]).replace(r"\ ", r"\s?")
        rows.append(
            (
                re.compile(korean),
                re.compile(rf"\b(?:{literal})\b", re.IGNORECASE),
                row["en"],
                row["ko"],
                row["note"] == "wrong-always",
            )
        )
    return tuple(rows)


def find(pair: Pair) -> Iterator[Finding]:
    """A Korean-made English word stands in the English, where no English reader knows it.

    >>> pair = Pair.of("언택트 행사가 열렸다.", "An untact event was held.")
    >>> [(finding.message, finding.en) for finding in find(pair)]
    [('"untact" is Korean-made English (언택트)', ((3, 9),))]
    """
    for korean, literal, right, form, always in _rows():
        source = korean.search(pair.ko.text)
        if source is None:
            continue
        for found in literal.finditer(pair.en.text):
            yield Finding(
                f'"{found.group()}" is Korean-made English ({form})',
                ko=(source.span(),),
                en=(found.span(),),
                suggestion=f"Say {right.replace(';', ' or')}.",
                confidence=0.8 if always else 0.5,
            )


CHECK = Check("konglish", "konglish", Category.UNTRANSLATED, Severity.MAJOR, find, 0.8)
