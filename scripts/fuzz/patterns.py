"""Regular expressions of ours whose time grows faster than the text they read.

Every pattern that a module holds, in a name, a table or a call, is tried on repetitions of what
it matches, of its beginnings and of its letters, in the ways in which it is used. Counted is the
computing time for a text four times as long: near 4 where the time is linear, 16 where it is
quadratic. A slow machine makes both texts slow, so the ratio stays.
"""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import align
import corpora
import scripts
from scripts.fuzz.growth import MOST_GROWTH, growth

__all__ = ["SlowPattern", "all_patterns", "find_slow_patterns", "growth_of"]

SHORT = 1_500
LEAST_TIME = 0.008
"""Seconds for the longer text below which it was not read in quadratic time."""
LETTERS = 'aZ1 가.,-("“<\n한원'
CATEGORIES = {
    "DIGIT": "1",
    "SPACE": " ",
    "WORD": "a",
    "NOT_DIGIT": "a",
    "NOT_SPACE": "a",
    "NOT_WORD": "-",
}
METHODS: Mapping[str, Callable[[re.Pattern[str], str], object]] = {
    "match": lambda pattern, text: pattern.match(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
    "search": lambda pattern, text: pattern.search(text),
    "finditer": lambda pattern, text: sum(1 for _ in pattern.finditer(text)),
}
SCANS = {"findall": "finditer", "sub": "finditer", "subn": "finditer", "split": "finditer"}
_parser: Any = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")


class SlowPattern(NamedTuple):
    """A pattern, how it is used, what text repeated it is slow on, and by how much."""

    where: str
    pattern: str
    how: str
    shape: str
    growth: float


class Used(NamedTuple):
    """A pattern of ours, where it stands, and the methods it is called by."""

    where: str
    pattern: re.Pattern[str]
    methods: frozenset[str]


def find_slow_patterns(
    told: Callable[[SlowPattern], None] = lambda slow: None,
    packages: tuple[ModuleType, ...] = (align, corpora, scripts),
) -> tuple[list[SlowPattern], int]:
    """The slow ones, each told as it is found, and how many there are in all."""
    found, seen = [], set()
    for used in all_patterns(packages):
        key = (used.pattern.pattern, used.pattern.flags, used.methods)
        if key in seen:
            continue
        seen.add(key)
        for how in sorted(used.methods):
            shape, growth = growth_of(used.pattern, how)
            if growth > MOST_GROWTH:
                found.append(SlowPattern(used.where, used.pattern.pattern, how, shape, growth))
                told(found[-1])
                break
    return found, len(seen)


def growth_of(pattern: re.Pattern[str], how: str = "finditer") -> tuple[str, float]:
    """The worst shape found and how many times as long its text of fourfold length takes.

    >>> growth_of(re.compile(r"[0-9]{1,9},"))[1] < 12
    True
    >>> shape, growth = growth_of(re.compile(r"[0-9]+,"))
    >>> set(shape) <= set("0123456789"), growth > 5
    (True, True)
    """
    run = partial(METHODS[how], pattern)
    worst = ("", 0.0)
    # Ends that few patterns match: what has been read so far is then given back.
    for shape, end in product(_shapes(pattern), ("\0", " ")):
        found = growth(run, shape, SHORT, LEAST_TIME, end)
        worst = max(worst, (shape, found), key=lambda one: one[1])
        if found > MOST_GROWTH:
            break
    return worst


# ------------------------------------------------------------------ texts to try


def _shapes(pattern: re.Pattern[str]) -> list[str]:
    """Stretches of text to repeat: matches, their beginnings, their letters, pairs of letters."""
    matches = list(
        dict.fromkeys(
            _sample(_parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG), n) for n in range(4)
        )
    )
    letters = list(dict.fromkeys("".join(matches)[:60] + LETTERS))[:14]
    beginnings = [match[:size] for match in matches for size in (1, 2, 3, len(match) - 1) if match]
    pairs = ["".join(pair) for pair in product(letters[:4], repeat=2)]
    shapes = (*letters, *matches, *beginnings, *(match + " " for match in matches), *pairs)
    return [shape for shape in dict.fromkeys(shapes) if shape]


def _sample(parsed: Any, choice: int) -> str:
    """A text that the pattern, look-arounds left out, matches; others with other choices."""
    return "".join(_piece(str(op), value, choice) for op, value in parsed)


def _piece(op: str, value: Any, choice: int) -> str:
    if op == "LITERAL":
        return chr(value)
    if op == "NOT_LITERAL":
        return next(c for c in LETTERS if c != chr(value))
    if op == "ANY":
        return LETTERS[choice % len(LETTERS)]
    if op == "IN":
        return _one_of(value, choice)
    if op == "BRANCH":
        branches = value[1]
        return _sample(branches[choice * (len(branches) - 1) // 3], choice)
    if op == "SUBPATTERN":
        return _sample(value[3], choice)
    if op == "ATOMIC_GROUP":
        return _sample(value, choice)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, repeated = value
        return _sample(repeated, choice) * min(int(most), max(int(least), choice % 3))
    return ""


def _one_of(items: Any, choice: int) -> str:
    negated = str(items[0][0]) == "NEGATE"
    letters = []
    for op, value in items[negated:]:
        if str(op) == "LITERAL":
            letters.append(chr(value))
        elif str(op) == "RANGE":
            letters += [chr(value[0]), chr(value[1])]
        else:
            letters.append(CATEGORIES.get(str(value).removeprefix("CATEGORY_"), "a"))
    if negated:
        letters = [c for c in LETTERS if c not in letters] or ["\x01"]
    return letters[choice % len(letters)]


# ------------------------------------------------------------------ patterns of ours


def all_patterns(packages: tuple[ModuleType, ...]) -> Iterator[Used]:
    """Every pattern that a module of the packages holds, or writes in a call of ``re``."""
    sources = {name: Path(module.__file__ or "") for name, module in _modules(packages)}
    texts = {name: path.read_text(encoding="utf-8") for name, path in sources.items()}
    for name, module in _modules(packages):
        for holder, pattern in _held(module):
            yield Used(f"{name}.{holder}", pattern, _methods(name, holder, texts))
        yield from _written(name, module, texts[name])


def _modules(packages: tuple[ModuleType, ...]) -> Iterator[tuple[str, ModuleType]]:
    for package in packages:
        if not hasattr(package, "__path__"):
            yield package.__name__, package
            continue
        for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not info.name.endswith("__main__"):
                yield info.name, importlib.import_module(info.name)


def _held(module: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    for name, value in list(vars(module).items()):
        for pattern in _inside(value, set()):
            if isinstance(pattern.pattern, str):
                yield name, pattern


def _inside(value: Any, seen: set[int]) -> Iterator[re.Pattern[Any]]:
    """Patterns in a value: in tables, rows of data, and what functions hold on to."""
    if id(value) in seen or isinstance(value, (str, bytes, int, ModuleType)):
        return
    seen.add(id(value))
    held: Any = ()
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        held = (*value.keys(), *value.values())
    elif isinstance(value, (tuple, list, set, frozenset)):
        held = value
    elif isinstance(value, partial):
        held = (value.func, value.args)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        held = [getattr(value, field.name, None) for field in dataclasses.fields(value)]
    elif hasattr(value, "__self__"):
        held = (value.__self__,)
    elif getattr(value, "__closure__", None):
        held = [cell.cell_contents for cell in value.__closure__ if cell != type(cell)()]
    for one in held:
        yield from _inside(one, seen)


def _methods(module: str, name: str, texts: Mapping[str, str]) -> frozenset[str]:
    """How a pattern is called, in its module and those that import it; by any where it is not said."""
    imports = re.compile(rf"from {re.escape(module)} import [^#]{{0,2000}}\b{name}\b")
    called = re.compile(rf"\b{name}\.({'|'.join((*METHODS, *SCANS))})\b")
    texts_of = [text for where, text in texts.items() if where == module or imports.search(text)]
    found = {SCANS.get(how, how) for text in texts_of for how in called.findall(text)}
    handed_on = any(re.search(rf"[(,=\[] ?{name}[,)\]]", text) for text in texts_of)
    return frozenset(found | ({"finditer"} if handed_on or not found else set()))


def _written(name: str, module: ModuleType, text: str) -> Iterator[Used]:
    """Patterns written in a call, ``re.search(r"...", text)``; what is filled in is a 7."""
    tree = ast.parse(text)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    calls = [(node, (*METHODS, *SCANS)) for node in ast.walk(tree)]
    # What is compiled outside of functions is held by a name.
    calls += [(node, ("compile",)) for function in functions for node in ast.walk(function)]
    for node, ways in calls:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        holder, how = node.func.value, node.func.attr
        if isinstance(holder, ast.Name) and holder.id == "re" and how in ways:
            written = _constant(node.args[0], vars(module))
            if written is not None:
                methods = frozenset({how if how in METHODS else SCANS.get(how, "search")})
                yield Used(f"{name}:{node.lineno}", re.compile(written), methods)


def _constant(node: ast.expr, names: Mapping[str, Any]) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            pieces.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            value = names.get(part.value.id) if isinstance(part.value, ast.Name) else None
            pieces.append(value if isinstance(value, str) else "7")
    return "".join(pieces)
