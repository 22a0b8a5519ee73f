"""EUC-KR shown as Latin-1, turned back into Hangul line by line.

The damage on the pages of Korean papers is doubled: bytes that happened to form valid UTF-8 were merged into one
letter (``Ãµ`` became ``õ``) and the byte 0xAD, a soft hyphen, was dropped. A letter may therefore
stand for one byte or for two; the reading with the most ordinary Hangul is found by dynamic
programming, in time linear in the line.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from corpora.pages.lines import LINE_ENDS

__all__ = ["mend_lines"]

HANGUL = re.compile("[가-힣]")
DAMAGED = re.compile("[\x80-\u07ff]")
# Accents stand one by one in European words, damaged Hangul in runs.
RUN = re.compile("[\x80-\u07ff]{3}")
LINE_END = re.compile("(\r?\n)")
BREAK = re.compile(f"[{LINE_ENDS}]")
# Below two syllables a repair is a coincidence: "déjà" holds a valid pair of bytes too.
LEAST_SYLLABLES = 2
# Costs of a reading, by hand: only their order matters.
HANGUL_COST, SYMBOL_COST, HANJA_COST, RARE_COST = 0.0, 0.4, 1.6, 4.5
MERGED, DROPPED, LOST = 0.3, 2.0, 4.0
# The syllables behind 0xC2 are rare (쨀, 쨈): a lone letter there more often lost its second byte.
MERGED_RARE = 2.5
SOFT_HYPHEN = 0xAD
# A longer line is no line of a page; its reading would take memory for nothing.
LONGEST = 20_000


class _Reading(NamedTuple):
    """The best reading of a line's beginning; ``lead`` is a byte that waits for its second."""

    cost: float
    lead: int | None
    text: str
    before: _Reading | None
    restored: int = 0
    lost: int = 0


def mend_lines(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with damaged lines mended, and what was mended or could not be.

    >>> mend_lines("±âÀÚ\\nµ¿µÎõ½Ã")
    ('기자\\n동두천시', ('2 lines of EUC-KR shown as Latin-1 turned back into Hangul',))
    >>> mend_lines("a café in Zürich")
    ('a café in Zürich', ())
    """
    if not DAMAGED.search(text):
        return text, ()
    parts = LINE_END.split(text)
    fixed = {index: mended for index, part in enumerate(parts) if (mended := _mend(part))}
    if not fixed:
        return text, ()
    for index, part in enumerate(parts):
        # On a damaged page the English lines have damaged quotation marks.
        if index not in fixed and (mended := _mend_marks(part)):
            fixed[index] = mended
    # What was damaged may have been a line end of Unicode's: a line stays one line.
    lines = {index: BREAK.sub(" ", mended[0]) for index, mended in fixed.items()}
    whole = "".join(lines.get(index, part) for index, part in enumerate(parts))
    restored = sum(mended[1] for mended in fixed.values())
    lost = sum(mended[2] for mended in fixed.values())
    return whole, tuple(_notes(len(fixed), restored, lost))


def _notes(mended: int, restored: int, lost: int) -> Iterator[str]:
    if mended:
        yield f"{_count(mended, 'line')} of EUC-KR shown as Latin-1 turned back into Hangul"
    if restored:
        yield f"{_count(restored, 'letter')} whose second byte (0xAD) was dropped put back"
    if lost:
        yield f"{_count(lost, 'byte')} lost in transit shown as �: not repairable"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _mend(line: str) -> tuple[str, int, int] | None:
    """The mended line, letters restored and bytes lost; None where the line is sound."""
    if len(line) > LONGEST or not RUN.search(line):
        return None
    had = len(HANGUL.findall(line))
    utf8 = _as_utf8(line)
    if utf8 is not None and len(HANGUL.findall(utf8)) > had:
        return utf8, 0, 0
    best = _read(line)
    fixed = _text_of(best)
    made = len(HANGUL.findall(fixed)) - had
    damage = len(DAMAGED.findall(line))
    if made < LEAST_SYLLABLES or best.cost > made or made * 4 < damage:
        return None
    return fixed, best.restored, best.lost


def _mend_marks(line: str) -> tuple[str, int, int] | None:
    """The line with damaged symbols mended, where all its damage reads as symbols or Hangul."""
    damage = len(DAMAGED.findall(line))
    if len(line) > LONGEST or damage < 2:
        return None
    best = _read(line)
    return (_text_of(best), 0, 0) if best.cost <= SYMBOL_COST * damage / 2 + 0.01 else None


def _text_of(reading: _Reading) -> str:
    parts = []
    step: _Reading | None = reading
    while step is not None:
        parts.append(step.text)
        step = step.before
    return "".join(reversed(parts))


def _as_utf8(line: str) -> str | None:
    """UTF-8 shown as Latin-1 or Windows-1252, read as what it was."""
    data = bytearray()
    for char in line:
        byte = _one_byte(char)
        if byte is None:
            return None
        data.append(byte)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _one_byte(char: str) -> int | None:
    if ord(char) < 256:
        return ord(char)
    try:
        return char.encode("cp1252")[0]
    except UnicodeEncodeError:
        return None


@functools.lru_cache(maxsize=1 << 14)
def _letter(lead: int, trail: int) -> tuple[str, float] | None:
    """The letter two bytes make and how odd it is on a Korean page; None for no letter."""
    try:
        char = bytes((lead, trail)).decode("cp949")
    except UnicodeDecodeError:
        return None
    if len(char) != 1:
        return None
    if 0xB0 <= lead <= 0xC8 and trail >= 0xA1:
        return char, HANGUL_COST
    if lead < 0xAD and trail >= 0xA1:
        return char, SYMBOL_COST
    return char, HANJA_COST if lead >= 0xCA else RARE_COST


def _bytes_of(char: str) -> tuple[tuple[int, ...], ...]:
    """What a letter may stand for: itself as one byte, or the two bytes of its UTF-8."""
    readings: list[tuple[int, ...]] = []
    byte = _one_byte(char)
    if byte is not None:
        readings.append((byte,))
    if 0x80 <= ord(char) <= 0x7FF:
        readings.append(tuple(char.encode("utf-8")))
    return tuple(readings)


def _read(line: str) -> _Reading:
    """The cheapest reading of a line as EUC-KR bytes; at most three are kept at a time."""
    states = [_Reading(0.0, None, "", None)]
    for char in line:
        following: dict[int | None, _Reading] = {}
        for state in states:
            for after in _readings(state, char):
                known = following.get(after.lead)
                if known is None or after.cost < known.cost:
                    following[after.lead] = after
        states = list(following.values())
    return min((end for state in states for end in _settled(state)), key=lambda end: end.cost)


def _settled(state: _Reading) -> Iterator[_Reading]:
    """Readings in which no byte waits: its second was a dropped soft hyphen, or it is lost."""
    if state.lead is None:
        yield state
        return
    letter = _letter(state.lead, SOFT_HYPHEN)
    if letter is not None and letter[1] == HANGUL_COST:
        cost = state.cost + DROPPED
        yield _Reading(cost, None, letter[0], state, state.restored + 1, state.lost)
    cost = state.cost + LOST
    yield _Reading(cost, None, "\ufffd", state, state.restored, state.lost + 1)


def _readings(state: _Reading, char: str) -> Iterator[_Reading]:
    for code in _bytes_of(char):
        extra = _merged_cost(code) if len(code) == 2 else 0.0
        if state.lead is not None:
            letter = _letter(state.lead, code[0])
            if letter is not None:
                lead = code[1] if len(code) == 2 else None
                yield _next(state, extra + letter[1], lead, letter[0])
        elif len(code) == 2:
            letter = _letter(*code)
            if letter is not None:
                yield _next(state, extra + letter[1], None, letter[0])
        elif code[0] >= 0x81:
            yield _next(state, 0.0, code[0], "")
    for settled in _settled(state):
        if ord(char) < 0x80:
            yield _next(settled, 0.0, None, char)
            continue
        yield _next(settled, 0.5 if ord(char) > 0x7FF else LOST + 0.5, None, char)
        for code in _bytes_of(char) if state.lead is not None else ():
            if len(code) == 1:
                yield _next(settled, 0.0, code[0], "")
            elif (letter := _letter(*code)) is not None:
                yield _next(settled, _merged_cost(code) + letter[1], None, letter[0])


def _next(state: _Reading, cost: float, lead: int | None, text: str) -> _Reading:
    return _Reading(state.cost + cost, lead, text, state, state.restored, state.lost)


def _merged_cost(code: tuple[int, ...]) -> float:
    return MERGED_RARE if code[0] == 0xC2 else MERGED
