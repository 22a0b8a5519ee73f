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
from align.words.evidence import link_words

Marked = Callable[[str, str], tuple[list[str], list[str]]]
Points = Callable[[str, str], list[tuple[str, str]]]


def module_of(path: Path) -> str:
    """The module that a test file is named after, or "".

    A module with much to specify has several: test_number.py, test_number_which_one.py.
    """
    words = path.stem.removeprefix("test_").split("_")
    names = ("_".join(words[:count]) for count in range(len(words), 0, -1))
    return next((n for n in names if n and importlib.util.find_spec(f"align.checks.{n}")), "")


@pytest.fixture
def marked(request: pytest.FixtureRequest) -> Marked:
    """What the findings of the check that a test file is named after point at, as text."""
    find = importlib.import_module(f"align.checks.{module_of(request.path)}").find

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


@pytest.fixture(scope="session")
def sentences() -> Callable[[str], list[str]]:
    """The strings that the test files of a module hold: the texts that its check looks for."""
    files: dict[str, list[Path]] = {}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        files.setdefault(module_of(path), []).append(path)

    def read(module: str) -> list[str]:
        texts = [path.read_text(encoding="utf-8") for path in files[module.rpartition(".")[2]]]
        nodes = (node for text in texts for node in ast.walk(ast.parse(text)))
        return sorted(
            {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        )

    return read
