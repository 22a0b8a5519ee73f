"""The day a page was published, from its own date line."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

__all__ = ["find_date"]

DATE = r"(\d{4})\s?[./년-]\s?(\d{1,2})\s?[./월-]\s?(\d{1,2})"
# When the page was last edited is when a reader opened it: 최종편집 is printed by the site's clock.
PUBLISHED = re.compile(
    rf"(?:입력|등록|승인|송고|작성|게시|발행|Published|Posted|Input)[^\d\n]{{0,20}}{DATE}", re.I
)
ALONE = re.compile(rf"{DATE}\s?[일.]?(?:[\s(\[]{{1,3}}.{{0,20}})?")
BESIDE_REPORTER = re.compile(rf"(?:기자|Reporter)[^\d\n]{{0,60}}{DATE}", re.I)


def find_date(lines: Iterable[str]) -> datetime.date | None:
    """The day of the first line that says when the article was published, or None.

    >>> find_date(["광고", "박하늘 기자 | 기사입력 2021/04/21 [10:53]"])
    datetime.date(2021, 4, 21)
    """
    weaker = None
    for line in lines:
        if len(line) > 200:
            continue
        match = PUBLISHED.search(line)
        if match and (found := _date(match)):
            return found
        match = BESIDE_REPORTER.search(line) or ALONE.fullmatch(line)
        if match and weaker is None:
            weaker = _date(match)
    return weaker


def _date(match: re.Match[str]) -> datetime.date | None:
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
