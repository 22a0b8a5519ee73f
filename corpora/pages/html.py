"""An HTML page as the lines a reader sees, with what its markup says about each.

The scanner is ours: it takes any string, in time linear in it, and keeps what only looks like a
tag (``<The following is the full text ...>``), which broken pages print unescaped.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from align.bitext import Role
from corpora.pages.lines import Line

__all__ = ["is_html", "lay_out"]

MARKUP = re.compile(
    r"<!doctype\s+html|<html[\s>]|<body[\s>]|</(?:p|div|span|td|li|a|h[1-6]|body|html)\s*>|<br\s*/?>|"
    r"<(?:p|div|span|script|style|table)(?:\s[^<>]{0,300})?>",
    re.I,
)
BLOCKS = frozenset(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav "
    "noframes ol option optgroup p pre section select summary table tbody td tfoot th thead "
    "title tr ul".split()
)
INLINE = frozenset(
    "a abbr acronym applet area audio b base basefont bdi bdo big button canvas cite code col "
    "colgroup data datalist del dfn em embed font frame frameset i iframe img input ins kbd label "
    "link map mark marquee meta meter nobr noscript object output param picture progress q rp rt "
    "ruby s samp script small source span strike strong style sub sup svg template textarea "
    "time track tt u var video wbr xmp".split()
)
VOID = frozenset(
    "area base basefont br col embed frame hr img input link meta param source track wbr".split()
)
# Never shown, so never text.
UNSEEN = ("script", "style", "template", "noscript", "svg", "iframe", "textarea", "title", "object")
SIDE_PARTS = {
    "nav": "a menu", "aside": "beside the article", "footer": "a footer of the site",
    "form": "a form", "button": "a button", "select": "a form", "menu": "a menu",
}  # fmt: skip
# Names that sites give to parts which are no article, whole or with a plain ending.
SIDE_NAME = re.compile(
    r"(?:gnb|lnb|snb|nav|navi|navigation|menu|topmenu|footer|foot|banner|ads?|advert|related|"
    r"comments?|reply|copyright|sns|share|ranking|popular|breadcrumbs?|taglist|hashtag)"
    r"(?:[-_]?(?:wrap|wrapper|box|area|list|bar|menu|section|layer))?\d{0,2}",
    re.I,
)
CAPTION_NAME = re.compile(r"(?:photo|img|image|pic)?[-_]?(?:caption|cap|desc)\d{0,2}", re.I)
NAMES = re.compile(r"""(?:^|\s)(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,30})(?=[\s/>])")
SPECIAL = re.compile(r"""["'>]""")
SPACE = re.compile(r"[^\S\xa0]+")


@dataclass(slots=True)
class _Element:
    name: str
    hint: Role | None = None
    reason: str = ""


@dataclass(slots=True)
class _Scan:
    """What is known while the markup is read: the open elements, the line being filled."""

    open: list[_Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    marks: list[tuple[Role | None, str]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    start: int = 0

    def add(self, text: str) -> None:
        shown = html.unescape(text)
        if not any(element.name == "pre" for element in self.open[-4:]):
            shown = SPACE.sub(" ", shown)
        if not shown:
            return
        self.parts.append(shown)
        if not shown.isspace():
            self.marks.append(self._mark())

    def _mark(self) -> tuple[Role | None, str]:
        mark: tuple[Role | None, str] = (None, "")
        for element in self.open[-40:]:
            if element.hint is Role.NOISE:
                return Role.NOISE, element.reason
            if element.reason and not mark[1]:
                mark = (element.hint, element.reason)
        return mark

    def end_line(self) -> None:
        text = "".join(self.parts)
        marks, self.parts, self.marks = self.marks, [], []
        if not text.strip():
            return
        hint, reason = marks[0] if len(set(marks)) == 1 else (None, "")
        for piece in re.split("[\n\r\x0b\x0c\x85\u2028\u2029]+", text):
            body = piece.strip()
            if body:
                self.lines.append(Line(body, self.start, hint, reason))
                self.start += len(body) + 1


def is_html(text: str) -> bool:
    """Whether a page is markup.

    >>> is_html("<p>해오름시"), is_html("<아래는 구글번역기로 번역한 기사 전문이다.>")
    (True, False)
    """
    return MARKUP.search(text) is not None


def lay_out(markup: str) -> tuple[str, tuple[Line, ...]]:
    """The visible text, one line a block, and the lines with what the markup says of them.

    Never raises: a tag left open ends with the page, a stray end tag ends nothing.

    >>> text, lines = lay_out("<nav>교육</nav><h1>해오름시</h1><script>x</script><p>강이<br>맑다.")
    >>> text
    '교육\\n해오름시\\n강이\\n맑다.'
    >>> [line.reason for line in lines]
    ['a menu', 'a heading of the markup', '', '']
    """
    scan = _Scan()
    for text, closing, name, attributes in _tokens(markup):
        if text:
            scan.add(text)
        if not name:
            continue
        if name in BLOCKS:
            scan.end_line()
        if closing:
            _leave(scan.open, name)
        elif name not in VOID:
            scan.open.append(_element(name, attributes))
    scan.end_line()
    return "\n".join(line.text for line in scan.lines), tuple(scan.lines)


def _element(name: str, attributes: str) -> _Element:
    if name in SIDE_PARTS:
        return _Element(name, Role.NOISE, SIDE_PARTS[name])
    if name == "a":
        return _Element(name, None, "a link")
    if name in ("h1", "h2"):
        return _Element(name, None, "a heading of the markup")
    if name == "figcaption":
        return _Element(name, Role.CAPTION, "a caption of the markup")
    named = [value for match in NAMES.finditer(attributes) for value in match.groups() if value]
    for value in " ".join(named).split():
        if SIDE_NAME.fullmatch(value) and name != "body":
            return _Element(name, Role.NOISE, f"a part of the site named {value!r}")
        if CAPTION_NAME.fullmatch(value):
            return _Element(name, Role.CAPTION, "a caption of the markup")
    return _Element(name)


def _leave(stack: list[_Element], name: str) -> None:
    """Close the innermost open element of that name, and what was left open inside it."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 60), -1):
        if stack[depth].name == name:
            del stack[depth:]
            return


def _tokens(markup: str) -> Iterator[tuple[str, bool, str, str]]:
    """Text and the tag after it: (text, whether it closes, name, attributes), in order."""
    lower = markup.lower()
    if len(lower) != len(markup):
        # A few letters grow when they are made small (İ); places must stay places.
        lower = re.sub("[A-Z]", lambda match: match[0].lower(), markup)
    position = text_start = 0
    missing: set[str] = set()
    while (opening := markup.find("<", position)) >= 0:
        end = _markup_end(markup, opening, missing)
        if end is None:
            position = opening + 1
            continue
        match = TAG.match(markup, opening)
        name = match[2].lower() if match else ""
        if match and name not in BLOCKS and name not in INLINE and ":" not in name:
            position = opening + 1
            continue
        attributes = markup[match.end() : end - 1] if match else ""
        closing = bool(match and match[1])
        yield markup[text_start:opening], closing, name, attributes
        position = text_start = end
        if not closing and name in UNSEEN and not attributes.endswith("/"):
            position = text_start = _unseen_end(lower, end, name, missing)
    yield markup[text_start:], False, "", ""


def _markup_end(markup: str, opening: int, missing: set[str]) -> int | None:
    """Where the comment, declaration or tag at ``opening`` ends; None where it is text."""
    following = markup[opening + 1 : opening + 4]
    if following == "!--":
        return _after(markup, "-->", opening + 4, missing) or _after(markup, ">", opening, missing)
    if following[:1] in ("!", "?"):
        return _after(markup, ">", opening, missing)
    match = TAG.match(markup, opening)
    if not match:
        return None
    position = match.end()
    while special := SPECIAL.search(markup, position, position + 4000):
        if special.group() == ">":
            return special.end()
        closing = _after(markup, special.group(), special.end(), missing)
        if closing is None or closing - special.end() > 100_000:
            break
        position = closing
    return _after(markup, ">", match.end(), missing)


def _after(markup: str, mark: str, position: int, missing: set[str]) -> int | None:
    """The place after the next ``mark``; one that was missing once is not looked for again."""
    if mark in missing:
        return None
    found = markup.find(mark, position)
    if found < 0:
        missing.add(mark)
        return None
    return found + len(mark)


def _unseen_end(lower: str, position: int, name: str, missing: set[str]) -> int:
    end = _after(lower, f"</{name}", position, missing)
    if end is None:
        # An element without its end tag hides what a browser would hide: a script the rest of
        # the page, any other only itself.
        return len(lower) if name in ("script", "style") else position
    return end - len(name) - 2
