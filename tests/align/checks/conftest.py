"""What the tests of the checks share."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from align.bitext import Pair
from align.checks._coverage import measure
from align.words.evidence import link_words

Marked = Callable[[str, str], tuple[list[str], list[str]]]
Points = Callable[[str, str], list[tuple[str, str]]]
Cut = Callable[[str, str], list[str]]


HERE = Path(__file__).parent


def module_of(path: Path) -> str:
    """The module that a test file is named after; that of its folder, when none is.

    A module with much to specify has several: test_number.py, number/test_which_one.py.
    """
    *folder, file = path.relative_to(HERE).with_suffix("").parts
    names = [".".join(folder), ".".join((*folder, file.removeprefix("test_")))]
    return next((n for n in reversed(names) if n and _is_module(f"align.checks.{n}")), "")


def _is_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def check_of(path: Path) -> str:
    """The module of the check that a test file or one of its parts is for."""
    return module_of(path).partition(".")[0]


@pytest.fixture
def marked(request: pytest.FixtureRequest) -> Marked:
    """What the findings of the check that a test file is for point at, as text."""
    find = importlib.import_module(f"align.checks.{check_of(request.path)}").find

    def cut(ko: str, en: str) -> tuple[list[str], list[str]]:
        found = list(find(Pair.of(ko, en)))
        return (
            [ko[start:end].strip() for f in found for start, end in f.ko],
            [en[start:end].strip() for f in found for start, end in f.en],
        )

    return cut


@pytest.fixture
def points(request: pytest.FixtureRequest) -> Points:
    """Where the rule that a test file is named after sees a mismatch: of each the two places."""
    module = importlib.import_module(f"align.checks.{module_of(request.path)}")
    [rule] = (getattr(module, name) for name in module.__all__ if name.startswith("find_"))
    asks = len(inspect.signature(rule).parameters) > 2

    def cut(ko: str, en: str) -> list[tuple[str, str]]:
        found = rule(ko, en, link_words(ko, en)) if asks else rule(ko, en)
        return [(ko[slice(*one.ko)], en[slice(*one.en)]) for one in found]

    return cut


@pytest.fixture
def left_over(request: pytest.FixtureRequest) -> Cut:
    """What the rule that a test file is named after says that one side has and the other lacks."""
    module = importlib.import_module(f"align.checks.{module_of(request.path)}")
    [rule] = (getattr(module, name) for name in module.__all__)
    asked = inspect.signature(rule).parameters
    adds = rule.__name__.startswith("added_")

    def cut(ko: str, en: str) -> list[str]:
        given = {"ko": ko, "en": en, "coverage": measure(ko, en)}
        found = rule(**{name: given[name] for name in asked})
        return [(en if adds else ko)[slice(*span)] for span in found]

    return cut


@pytest.fixture(scope="session")
def sentences() -> Callable[[str], list[str]]:
    """The strings that the test files of a module hold: the texts that its check looks for."""
    files: dict[str, list[Path]] = {}
    for path in sorted(HERE.rglob("test_*.py")):
        files.setdefault(check_of(path), []).append(path)

    def read(module: str) -> list[str]:
        texts = [path.read_text(encoding="utf-8") for path in files[module.rpartition(".")[2]]]
        nodes = (node for text in texts for node in ast.walk(ast.parse(text)))
        return sorted(
            {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        )

    return read
