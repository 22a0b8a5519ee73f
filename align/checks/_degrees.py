"""더 as "less": which way things differ, where the sentence compares but once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._mismatch import Mismatch

__all__ = ["find_degrees"]

MORE_KO = re.compile(
    r"(?<![가-힣])(?P<word>추가로(?=\s)|(?:더욱?|더더욱|한층|한결)(?=\s(?:많|자주|크[게다고]|큰|커|높|강[하한해]|깊|넓|무거|심[하한해각])))"
)
# What is more of less, or less of more: 더 줄었다, 더 이상 않는다.
FALLING_KO = re.compile(
    r"덜|적[은게어었다]|줄[어었이인]|감소|낮|못|작[은아았]|미만|이하|않|없|안\s|아니|내[리려렸린]|떨어|하락|약[해하화한했]|어려|어렵|힘들|불편|나[빠쁘]|느[리려린]|짧|가벼|싸[게졌지]"
)
LESS_EN = re.compile(r"\b(?P<word>less|fewer)\b(?!\sthan\s(?:[a-z]+\s)?[0-9])", re.I)
# Any other comparison, which may be the one that is meant.
COMPARED_EN = re.compile(
    r"\b(?:more|higher|greater|further|farther|additional|additionally|another|extra|else|even|much|increas\w*|better|worse|longer|larger|bigger|stronger"
    r"|deeper|faster|harder|wider|closer|later|earlier|sooner|rather|than|no|not|never|nothing|un\w+|in(?:ability|capable)|lack\w*|rare\w*|seldom|difficult\w*|(?:less|fewer)\sand)\b|n['’´]t\b",
    re.I,
)


def find_degrees(ko: str, en: str) -> Iterator[Mismatch]:
    """More of the Korean that is less in the English, where neither compares anything else.

    >>> ko, en = "시민의 참여가 더 많은 도시였다.", "It was a city with less participation."
    >>> [(ko[slice(*one.ko)], en[slice(*one.en)], one.right) for one in find_degrees(ko, en)]
    [('더', 'less', 'more')]
    """
    less = LESS_EN.search(en)
    if not less:
        return
    more = MORE_KO.search(ko)
    rest = en[: less.start()] + " " + en[less.end() :]
    if more and not FALLING_KO.search(ko) and not COMPARED_EN.search(rest):
        yield Mismatch(more.span("word"), less.span("word"), "more")
