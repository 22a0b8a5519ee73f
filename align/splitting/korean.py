"""Korean sentences of edited text, by rules; Kiwi is asked where a rule cannot know.

The final punctuation decides nearly everything in news: on 41 rejoined NTREX documents the rules
find the boundaries with F .86 where Kiwi's own have .83, and with .95 against .84 where what a
quotation holds counts as one sentence. What is left over is an ending without punctuation
("열었다 시는"): Kiwi reads those stretches alone, 3 in 1,600 lines, so most pages never load it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.bitext import Span
from align.names.jamo import decompose
from align.splitting.abbreviations import ABBREVIATIONS
from align.splitting.ends import sentence_ends
from align.splitting.quotes import Quotations, find_quotations
from align.words.korean import analyser

__all__ = ["split_korean"]

QUOTATION_REACH = 500  # five sentences of a hundred characters, long for one breath of a speaker
KIWI_REACH = 1000  # a longer stretch without an end is no prose

EMOTICON = r"(?:[ㅋㅎㅠㅜ]{2,}|\^{2,}|[:;]-?[)D])"
END = re.compile(
    r"(?P<run>[.?!…。！？]+(?:[ ][.?!…]+)*)"
    r"(?P<close>(?:[\"'”’」』)\]】）》〉>]|[ ][”’」』\]】）])*)"
)
# In a line without any of these there is no emoticon, and it is read many times faster so.
EMOTIVE = re.compile("[ㅋㅎㅠㅜ^:;]")
EMOTIVE_END = re.compile(rf"{END.pattern}(?:[ ]?{EMOTICON})?|(?<=[다요죠까네])[ ]?{EMOTICON}")
HANGUL = re.compile(r"[가-힣]")
POLITE = re.compile(r"[가-힣](?:[요까죠]|[음함됨임])$")
# Stems without a final consonant that still take a bare 다 (하다, 습니다, 크다), unlike 바다.
BARE_STEMS = frozenset("니이하되르크쓰주오가서나두보내지치리키기")
# What carries a quotation or a question on: “간다.” 라고, “갈까?”라는, 할까? 하는.
CARRIES_ON = re.compile(
    r"(?:이?라(?:고|며|는|면서|던|니|든|도|지만|거나)|이?란|고|며|는|면서|등|하는|하고|하며|하면서|했다|한다)"
    r"(?=$|[\s,.]|[도까는])"
)
# A short sentence that only says who spoke; 전달했다 and 도전했다 say something else.
ATTRIBUTION = re.compile(
    r"[^.?!\"“”]{0,40}?"
    r"(?:(?:말|답|설명|강조|주장|약속|반문)[했한하]|(?<![가-힣])전[했한]|밝[혔힌]|덧붙|물었|소리쳤|외쳤)"
    r"[가-힣]{0,4}[다요]\."
)
OPENING_WORD = re.compile(r"(?:그는|그녀는|그러나|하지만|이어|또한?|한편|이에|이날|그리고)\s")
ITEM = re.compile(
    r"[(\[<]?(?:[가나다라마바사아자차카타파하]|제?\d{1,4}[조항장절]?|[A-Za-z]|[IVX]+)"
)
FIGURE = re.compile(r"(?:^|\s)\d{1,2}$|\d{2,4}\.[ ]?\d{1,2}$")
LATIN = re.compile(r"[A-Za-z][A-Za-z.]{0,15}$")
BEGINS = re.compile(r"[가-힣A-Z0-9“‘\"'「『(\[【<▲△◇◆■□○●▶※☞]")
# Endings met without punctuation; 보다, 주요 and 필요 look alike but end nothing.
UNPUNCTUATED = re.compile(
    r"(?:(?P<plain>[가-힣])다|[아어해세네에예]요|니까|죠)\s+(?=[^\s.?!,)\]”’\"'])"
)
UNREADABLE = re.compile("[\ud800-\udfff\0]")


def split_korean(line: str) -> Iterator[Span]:
    """Split a line of edited Korean; spans may carry white space at their ends.

    About 0.1 s per million characters by the rules alone; stretches with an unpunctuated ending
    go through Kiwi at 85,000 characters/s.

    >>> text = "그는 “간다. 온다.”고 말했다. 비가 3.5% 늘었다.이어 그쳤다."
    >>> [text[start:end].strip() for start, end in split_korean(text)]
    ['그는 “간다. 온다.”고 말했다.', '비가 3.5% 늘었다.', '이어 그쳤다.']
    """
    quotations = find_quotations(line, reach=QUOTATION_REACH)
    marks = EMOTIVE_END if EMOTIVE.search(line) else END
    ends = sentence_ends(line, marks, quotations, _ends_before_space, _ends_without_space)
    start = 0
    for end in [*ends, len(line)]:
        for cut in _unpunctuated_ends(line, start, end, quotations):
            yield start, cut
            start = cut
        yield start, end
        start = end


def _ends_before_space(
    line: str, start: int, match: re.Match[str], end: int, quotations: Quotations
) -> bool:
    if not match["run"]:
        return True  # an emoticon after a verb
    rest = line[end : end + 60].lstrip()
    opening = quotations.opened.get(match.end("close"))
    quoted = opening is not None and line[opening] not in "([【（"
    asks = match["run"][-1] in "?!？！"
    if (quoted or asks) and CARRIES_ON.match(rest):
        return False
    if quoted and ATTRIBUTION.match(rest):
        return False
    if opening is not None and not quoted and opening > start:
        return False  # a bracket within a sentence: 그는 (웃었다.) 그리고
    stop = match.start()
    if asks or match["close"]:
        return True
    if len(match["run"]) > 1 or match["run"] == "…":
        return _is_finite(line[max(start, stop - 4) : stop].rstrip())
    return _period_ends(line, start, stop, rest)


def _period_ends(line: str, start: int, stop: int, rest: str) -> bool:
    if stop - start < 12 and ITEM.fullmatch(line[start:stop]):
        return False
    left = line[max(start, stop - 16) : stop]
    if left[-1:].isdigit():
        return not rest[:1].isdigit() and not FIGURE.search(left)
    latin = LATIN.search(left)
    if latin:
        word = latin.group()
        return not ("." in word or len(word) == 1 or word.lower() in ABBREVIATIONS)
    return True


def _ends_without_space(
    line: str, start: int, match: re.Match[str], end: int, quotations: Quotations
) -> bool:
    rest = line[end : end + 60]
    if not match["run"] or not BEGINS.match(rest) or CARRIES_ON.match(rest):
        return False
    if match.end("close") > match.end("run") and end == match.end():
        return bool(OPENING_WORD.match(rest)) and not ATTRIBUTION.match(rest)
    left = line[max(start, match.start() - 3) : match.start()]
    if match["run"][-1] in "?!":
        return bool(HANGUL.match(left[-1:]))
    return _is_finite(left)


def _is_finite(left: str) -> bool:
    """True where the words end as a verb that can end a sentence does: 했다, 해요, 조사함."""
    if left[-1:] == "다" and HANGUL.match(left[-2:-1]):
        return left[-2] in BARE_STEMS or bool(decompose(left[-2])[2])
    return bool(POLITE.search(left))


def _unpunctuated_ends(line: str, start: int, end: int, quotations: Quotations) -> Iterator[int]:
    if end - start > KIWI_REACH:
        return
    doubtful = {
        match.end()
        for match in UNPUNCTUATED.finditer(line, start, end)
        if not quotations.hold(match.start())
        and (
            not match["plain"]
            or match["plain"] == "니"
            or decompose(match["plain"])[2] in ("ㄴ", "ㅆ")
        )
    }
    doubtful.discard(end)
    if doubtful:
        text = UNREADABLE.sub("\ufffd", line[start:end])
        for sentence in analyser().split_into_sents(text):
            if start + sentence.start in doubtful:
                yield start + sentence.start
