"""Headlines, subheads and the lines of a menu before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.bitext import Role
from corpora.pages.lines import Piece, is_sentence, word_count

__all__ = ["cut_run_in", "mark_headlines"]

# An English paragraph with its subheads run in: "◆ More farms The county ...". The subhead ends
# before the first capital of a word that would be small inside it.
RUN_IN = re.compile(
    r"(?:^|(?<=[.!?”\"] ))[◆◇■□▣●◈❖▷▶][^.!?◆◇■□▣●◈❖▷▶]{4,110}?(?= (?:The|A|An|In|On|At|From|This|These"
    r"|Those|It|He|She|They|We|Meanwhile|According|As|For|To|With|After|Before|Also|When|While|By"
    r"|There|If|During|Since|Under|Through|Some|Many|Each|Both|Thanks|Especially|However)\b)"
)
SUBHEAD = re.compile(r"[◆◇■□▣●◈❖▷▶☐]\s?\S.{0,100}")
# A label such as "일시: 4월 1일" is an item of a list.
ITEM = re.compile(r"[-·•○*]|\d{1,2}[.)]|[^:]{1,12}\s?:\s")
LONGEST = {"ko": 110, "en": 260}
LONGEST_SUBHEAD = {"ko": 45, "en": 110}
MOST_HEADLINES = 4
"""Lines of a language that may be its headlines."""
# Where fewer of the lines end as sentences do, the lines are verse or speech.
VERSE = 0.34
# An English headline that a full stop was put to.
STOPPED_HEADLINE = 130


def mark_headlines(ko: Sequence[Piece], en: Sequence[Piece]) -> None:
    """Give the pieces of both languages their roles, headline or body.

    Args:
        ko, en: the pieces of each language in page order, none with a role yet; those that are
            neither (words of a menu) become noise.

    >>> ko = [Piece("강 넘쳐", 0, script="ko"), Piece("강이 넘쳤다고 시가 밝혔다.", 6, script="ko")]
    >>> mark_headlines(ko, [])
    >>> [piece.role.value for piece in ko]
    ['ko_headline', 'ko_body']
    """
    ko_leading = _leading(ko)
    ko_headlines = _chosen(ko_leading)
    for piece in ko_leading:
        if piece not in ko_headlines:
            piece.set(Role.NOISE, "before the headline")
    ko_body = [piece for piece in ko if piece.role is None and piece not in ko_headlines]
    _assign(ko_headlines, ko_body, Role.KO_HEADLINE, Role.KO_BODY)
    en_headlines = _leading(en)[:MOST_HEADLINES]
    if not en_headlines and _stopped_headline(en, ko_headlines, ko_body):
        en_headlines = [en[0]]
    en_body = [piece for piece in en if piece not in en_headlines]
    _assign(en_headlines, en_body, Role.EN_HEADLINE, Role.EN_BODY)


def _is_verse(pieces: Sequence[Piece]) -> bool:
    return len(pieces) > 5 and sum(is_sentence(p.text) for p in pieces) < VERSE * len(pieces)


def _leading(pieces: Sequence[Piece]) -> list[Piece]:
    """The lines before the first sentence; of verse the first line alone."""
    if len(pieces) < 2:
        return []
    found: list[Piece] = []
    for piece in pieces:
        headed = piece.reason == "a heading of the markup"
        if is_sentence(piece.text) and not headed and not _asks(piece, found):
            break
        if len(piece.text) > LONGEST[piece.script or "ko"] or ITEM.match(piece.text):
            break
        found.append(piece)
    if _is_verse(pieces):
        return found[:1]
    return found if len(found) < len(pieces) else found[:1]


def _asks(piece: Piece, before: Sequence[Piece]) -> bool:
    """Whether a first line is a headline that asks or calls out."""
    end = piece.text.rstrip("\"'”’ ")
    return not before and end.endswith(("?", "!")) and len(piece.text) < 70


def _chosen(leading: Sequence[Piece]) -> list[Piece]:
    """The headlines among the lines before the first sentence."""
    texts = [_plain(piece) for piece in leading]
    repeated = {text for text in texts if texts.count(text) > 1 and len(text) > 7}
    if repeated:
        last = max(index for index, text in enumerate(texts) if text in repeated)
        return [p for i, p in enumerate(leading) if texts[i] in repeated or i > last]
    worded = [piece for piece in leading if word_count(piece.text) > 2 or len(piece.text) > 12]
    return worded[-MOST_HEADLINES:] or list(leading[-1:])


def _plain(piece: Piece) -> str:
    return "".join(piece.text.split())


def _stopped_headline(
    en: Sequence[Piece], ko_headlines: Sequence[Piece], ko_body: Sequence[Piece]
) -> bool:
    """Whether the first English sentence is the headline: there is one line more than Korean."""
    one_more = len(en) == len(ko_body) + 1
    return bool(ko_headlines and ko_body and one_more and len(en[0].text) < STOPPED_HEADLINE)


def _assign(
    headlines: Sequence[Piece], body: Sequence[Piece], headline_role: Role, body_role: Role
) -> None:
    seen: set[str] = set()
    for piece in headlines:
        repeats = _plain(piece) in seen
        seen.add(_plain(piece))
        piece.set(headline_role, "repeats the headline" if repeats else "before the first sentence")
    verse = _is_verse(body)
    for index, piece in enumerate(body):
        if not verse and _is_subhead(body, index):
            piece.set(headline_role, "subhead")
        elif _plain(piece) in seen and len(piece.text) > 7:
            piece.set(headline_role, "repeats the headline")
        else:
            piece.set(body_role, "text of the article")


def _is_subhead(body: Sequence[Piece], index: int) -> bool:
    text = body[index].text
    if is_sentence(text) or len(text) > LONGEST_SUBHEAD[body[index].script or "ko"]:
        return False
    if SUBHEAD.fullmatch(text):
        return True
    if ITEM.match(text) or not 0 < index < len(body) - 1 or word_count(text) < 2:
        return False
    return is_sentence(body[index - 1].text) and is_sentence(body[index + 1].text)


def cut_run_in(text: str) -> list[int]:
    """Places where a paragraph with run-in subheads is to be cut, without its two ends.

    >>> cut_run_in("◆ More farms The county helped. ◆ New roads In May it opened.")
    [12, 32, 43]
    """
    found = [at for match in RUN_IN.finditer(text) for at in (match.start(), match.end())]
    return [at for at in found if 0 < at < len(text)]
