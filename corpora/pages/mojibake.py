"""EUC-KR shown as Latin-1, turned back into Hangul line by line.

The damage is doubled (PAGES.md): bytes that happened to form valid UTF-8 were merged into one
letter (``Ãµ`` became ``õ``) and the byte 0xAD, a soft hyphen, was dropped. A letter may therefore
stand for one byte or for two; the reading with the most ordinary Hangul is found by dynamic
programming, in time linear in the line.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["mend_lines"]

HANGUL = re.compile("[가-힣]")
DAMAGED = re.compile("[\x80-\u07ff]")
LINE_END = re.compile("(\r?\n)")
# Below two syllables a repair is a coincidence: "déjà" holds a valid pair of bytes too.
LEAST_SYLLABLES = 2
# Costs of a reading, by hand: only their order matters.
HANGUL_COST, SYMBOL_COST, HANJA_COST, RARE_COST = 0.0, 0.4, 1.6, 3.0
MERGED, DROPPED, LOST = 0.3, 2.0, 4.0
SOFT_HYPHEN = 0xAD
# A longer line is no line of a page; its reading would take memory for nothing.
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class _Reading:
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
    mended = restored = lost = 0
    out = []
    for part in LINE_END.split(text):
        fixed = _mend(part)
        if fixed is None:
            out.append(part)
            continue
        out.append(fixed[0])
        mended, restored, lost = mended + 1, restored + fixed[1], lost + fixed[2]
    return "".join(out), tuple(_notes(mended, restored, lost))


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
    if len(line) > LONGEST or len(DAMAGED.findall(line)) < LEAST_SYLLABLES:
        return None
    had = len(HANGUL.findall(line))
    utf8 = _as_utf8(line)
    if utf8 is not None and len(HANGUL.findall(utf8)) > had:
        return utf8, 0, 0
    best = _read(line)
    parts = []
    step: _Reading | None = best
    while step is not None:
        parts.append(step.text)
        step = step.before
    fixed = "".join(reversed(parts))
    made = len(HANGUL.findall(fixed)) - had
    damage = len(DAMAGED.findall(line))
    if made < LEAST_SYLLABLES or best.cost > made or made * 4 < damage:
        return None
    return fixed, best.restored, best.lost


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
        extra = MERGED if len(code) == 2 else 0.0
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
        yield _next(settled, 0.5 if ord(char) > 0x7FF else LOST, None, char)
        for code in _bytes_of(char) if state.lead is not None else ():
            if len(code) == 1:
                yield _next(settled, 0.0, code[0], "")
            elif (letter := _letter(*code)) is not None:
                yield _next(settled, MERGED + letter[1], None, letter[0])


def _next(state: _Reading, cost: float, lead: int | None, text: str) -> _Reading:
    return _Reading(state.cost + cost, lead, text, state, state.restored, state.lost)
