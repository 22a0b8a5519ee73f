"""The layouts of bilingual news pages, A to I, with the noise that stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import NamedTuple

from corpora.made_pages._articles import MadeArticle, Unit
from corpora.made_pages._tables import Draw

__all__ = ["LAYOUTS", "Layout", "lay_out_html", "lay_out_lines"]

PAPERS = (("한빛일보", "Hanbit Daily"), ("새벽일보", "Dawn Daily"), ("강변신문", "Riverside News"))
HEADER = (
    *("광고", "로고", "트위터 페이스북 카카오톡", "- 작게+ 크게", "사회 > 지방자치", "가 -가 +"),
    *("교육 >", "URL 복사"),
)
FOOTER = (
    *(
        "댓글 0",
        "많이 본 기사",
        "광고",
        "도배방지 이미지",
        "기사제보 및 보도자료 news@example.com",
    ),
    *("Copyright ⓒ All rights reserved.", "URL 복사"),
)


class Layout(NamedTuple):
    """How the parts of a page follow each other.

    Args:
        lay_out: the paragraphs of a page, headers and footers among them.
        label: what stands before everything else, headline and all.
        is_html: whether such pages are always HTML.
        is_verse: whether they hold poems.

    >>> sorted(LAYOUTS)[:3]
    ['A', 'B', 'C']
    """

    lay_out: Callable[[MadeArticle, Draw], list[str]]
    label: str = ""
    is_html: bool = False
    is_verse: bool = False


def _paragraphs(article: MadeArticle, side: int) -> list[str]:
    texts = []
    for paragraph in article.paragraphs:
        text = " ".join(" ".join((unit.ko, unit.en)[side]) for unit in paragraph).strip()
        if text:
            texts.append(text.replace("  ", " "))
    return texts


def _headline(article: MadeArticle, side: int) -> list[str]:
    unit: Unit | None = article.headline
    return list((unit.ko, unit.en)[side]) if unit else []


def _header(article: MadeArticle, draw: Draw) -> list[str]:
    stamp = (
        f"기사입력: {draw.between(2019, 2025)}/{draw.between(1, 12):02}/{draw.between(1, 28):02} "
        f"[{draw.between(6, 22):02}:{draw.between(0, 59):02}]"
    )
    byline = f"{article.reporter[0]} 기자"
    return [
        *draw.some(HEADER, draw.between(0, 3)),
        *_headline(article, 0),
        *([stamp] if draw.share() < 0.6 else []),
        *([byline] if draw.share() < 0.6 else []),
    ]


def _footer(article: MadeArticle, draw: Draw) -> list[str]:
    paper = draw.pick(PAPERS)[0]
    return [
        *([f"<저작권자 ⓒ {paper} 무단전재 및 재배포 금지>"] if draw.share() < 0.5 else []),
        *([f"{article.place.city.ko} 관련기사목록"] if draw.share() < 0.5 else []),
        *draw.some(FOOTER, draw.between(0, 2)),
    ]


def _korean(article: MadeArticle, draw: Draw) -> list[str]:
    """The body with, now and then, a picture's caption between its paragraphs."""
    body = _paragraphs(article, 0)
    if draw.share() < 0.4:
        credit = f"  ⓒ {article.place.city.ko}" if draw.share() < 0.5 else ""
        body.insert(min(1, len(body)), article.caption.ko[0] + credit)
    return body


def _a(article: MadeArticle, draw: Draw) -> list[str]:
    """A short notice in angle brackets between the two texts."""
    notice = draw.pick(
        (
            "<아래는 구글번역기로 번역한 기사 전문이다.>",
            "<구글 번역으로 번역한 영문 기사의 전문 입니다. 번역에 오류가 있을 수 있음을 밝힙니다.>",
        )
    )
    return [*_korean(article, draw), notice, *_headline(article, 1), *_paragraphs(article, 1)]


def _b(article: MadeArticle, draw: Draw) -> list[str]:
    """The paper and the reporter before both texts, and a notice in both languages behind a star."""
    ko_paper, en_paper = draw.pick(PAPERS)
    ko, en = _korean(article, draw), _paragraphs(article, 1)
    ko[0] = f"【{ko_paper} {article.place.stem.ko}】{article.reporter[0]} 기자={ko[0]}"
    en[0] = f"【{en_paper} {article.place.stem.en}】 Reporter {article.reporter[1]}={en[0]}"
    return [
        *ko,
        "*아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 전문입니다. 영문 번역에 오류가 있을 수 "
        "있음을 전제로 합니다.",
        "*The following is the full text of the English article translated by 'Google Translate'. "
        "It is assumed that there may be errors in the English translation.",
        *_headline(article, 1),
        *en,
    ]


def _c(article: MadeArticle, draw: Draw) -> list[str]:
    """A notice in both languages on one line, in brackets."""
    return [
        *_korean(article, draw),
        "(아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 전문입니다. The following is the full "
        "text of the English article translated by Google Translate.)",
        *_headline(article, 1),
        *_paragraphs(article, 1),
    ]


def _d(article: MadeArticle, draw: Draw) -> list[str]:
    """Two notices, and the reporter in small letters before the English."""
    return [
        *_korean(article, draw),
        "아래는 위의 글을 구글번역이 번역한 영문의 <전문>이다.",
        "[Below is an English <Full text> translated by Google Translate.]",
        *_headline(article, 1),
        f"-{article.reporter[1].lower()} reporter",
        *_paragraphs(article, 1),
    ]


def _e(article: MadeArticle, draw: Draw) -> list[str]:
    """Three lines of notice, behind a hand and in heavy brackets; always HTML."""
    return [
        *_korean(article, draw),
        "☞ 아래는 위 기사를 구글 번역이 번역한 영문 기사의 '전문' 입니다.",
        "영문 번역에 오류가 있을 수 있음을 밝힙니다.",
        "【Below is the 'full text' of the English article translated by Google Translate.】",
        *_headline(article, 1),
        f"Reporter {article.reporter[1]}",
        *_paragraphs(article, 1),
    ]


def _f(article: MadeArticle, draw: Draw) -> list[str]:
    """A label before each text, and all the English in one paragraph."""
    return [
        *_korean(article, draw),
        "영문 기사",
        "이 기사는 구글 번역기로 번역한 것으로 실제 내용과 다를 수 있음을 알려드립니다.",
        *_headline(article, 1),
        " ".join(_paragraphs(article, 1)),
    ]


def _g(article: MadeArticle, draw: Draw) -> list[str]:
    """A notice whose two languages are glued together."""
    return [
        *_korean(article, draw),
        "아래는 위 기사를 구글 번역으로 번역한 영문 기사의 전문입니다. 번역에 오류가 있을 수 있음을 전제로 "
        "합니다.Below is the full English translation of the above text.",
        *_headline(article, 1),
        *_paragraphs(article, 1),
    ]


def _h(article: MadeArticle, draw: Draw) -> list[str]:
    """No notice: the English follows the Korean."""
    return [*_korean(article, draw), *_headline(article, 1), *_paragraphs(article, 1)]


def _i(article: MadeArticle, draw: Draw) -> list[str]:
    """A poem, line by line, its poet named behind either text."""
    name, english = article.reporter
    return [
        *_paragraphs(article, 0),
        f"*필자/{name} 시인",
        "*아래는 위 시를 '구글 번역'으로 번역한 영문의 전문입니다.",
        *_paragraphs(article, 1),
        f"*Writer/{english}, poet",
    ]


LAYOUTS: dict[str, Layout] = {
    "A": Layout(_a),
    "B": Layout(_b),
    "C": Layout(_c),
    "D": Layout(_d),
    "E": Layout(_e, is_html=True),
    "F": Layout(_f, label="국문 기사"),
    "G": Layout(_g),
    "H": Layout(_h),
    "I": Layout(_i, is_verse=True),
}
"""Layouts by letter; what each looks like, its function says."""


def lay_out_lines(layout: Layout, article: MadeArticle, draw: Draw) -> list[str]:
    """All paragraphs of a page, from its header to its footer.

    >>> from corpora.made_pages._articles import make_article
    >>> draw = Draw("a seed")
    >>> lines = lay_out_lines(next(iter(LAYOUTS.values())), make_article(draw, 0), draw)
    >>> all(isinstance(line, str) for line in lines)
    True
    """
    label = [layout.label] if layout.label else []
    return [
        *label,
        *_header(article, draw),
        *layout.lay_out(article, draw),
        *_footer(article, draw),
    ]


def lay_out_html(lines: list[str], title: str, charset: str, draw: Draw) -> str:
    """The paragraphs as a page for browsers, in one of three ways of marking them up.

    >>> lay_out_html(["비가 왔다."], "비", "utf-8", Draw("a seed")).splitlines()[0]
    '<!DOCTYPE html>'
    """
    style = draw.below(3)
    body = "\n".join(_marked(lines, style))
    return (
        f'<!DOCTYPE html>\n<html lang="ko">\n<head>\n<meta charset="{charset}">\n'
        f"<title>{escape(title)}</title>\n<script>var ad = '<p>광고</p>';</script>\n</head>\n"
        f'<body>\n<ul class="gnb"><li><a href="#">뉴스</a></li><li><a href="#">교육</a></li></ul>\n'
        f'<div class="article_body">\n{body}\n</div>\n</body>\n</html>\n'
    )


def _marked(lines: list[str], style: int) -> Iterator[str]:
    for line in lines:
        text = escape(line, quote=False)
        yield (f"<p>{text}</p>", f"{text}<br><br>", f"<div>{text}</div>")[style]
