"""A deed that the Korean tells in the present though it is still to come: 축제는 오는 3일 개막한다."""

from __future__ import annotations

import re

from align.bitext import Span

__all__ = ["coming_deed"]

# The present of a deed, at the end of a sentence: 축제를 개최한다, 문을 연다.
COMING_KO = re.compile(
    r"(?P<deed>개최|개막|개장|개관|시행|실시|운영|투입|지원|도입|설치|조성|건립|출시|공개|방영|방송|개봉|진행|착수|지급|모집|접수|발행|참가"
    r"|출전|방문|출국|돌입|시작|폐지|중단|적용|확대|인상|인하|증원|증설|신설|배치|추진|선정|제공|배포|출범|준공|착공|개통|연|열린|펼친|펼쳐진"
    r"|치른|선보인|내놓는|맞붙는|나눠준|늘린|줄인|올린|내린|세운|짓는|확장|이전|교체|통합|전환|개편|재개|완공|상향|하향|발표|개설|설립|창설|발사|철거|매각|정비|복원|보급)(?:한|된)?다[\"”’']?\.?$"
)
SOON_KO = re.compile(
    r"오는|내년|올해\s안|연내|연말|올\s?(?:봄|여름|가을|겨울)|내달|다음|이달|이번|하반기|내일|모레|(?<![0-9])[0-9]{1,2}[일월](?!\s?(?:부터|마다))"
)
"""Without a time to come the present tells what always holds."""
GONE_KO = re.compile(
    r"[았었했였졌됐갔왔났렸쳤냈섰켰]|지난|어제|당시|매년|해마다|매달|마다|[0-9]년부터|사진|장면"
)
"""A past beside it, or what happens time and again."""


def coming_deed(ko: str) -> Span | None:
    """The verb at the end of a sentence that tells what is to come, or None.

    >>> ko = "축제는 오는 3일 개막한다."
    >>> ko[slice(*coming_deed(ko))]
    '개막'
    >>> coming_deed("재단은 2010년부터 장학금을 지급한다."), coming_deed("식사는 무료로 제공된다.")
    (None, None)
    """
    found = COMING_KO.search(ko) if SOON_KO.search(ko) and not GONE_KO.search(ko) else None
    return found.span("deed") if found else None
