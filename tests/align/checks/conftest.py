"""What the tests of the checks share."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable
from pathlib import Path

import pytest

from align.bitext import Pair

Marked = Callable[[str, str], tuple[list[str], list[str]]]


@pytest.fixture
def marked(request: pytest.FixtureRequest) -> Marked:
    """What the findings of the check that a test file is named after point at, as text."""
    find = importlib.import_module(f"align.checks.{request.path.stem.removeprefix('test_')}").find

    def cut(ko: str, en: str) -> tuple[list[str], list[str]]:
        found = list(find(Pair.of(ko, en)))
        return (
            [ko[start:end].strip() for f in found for start, end in f.ko],
            [en[start:end].strip() for f in found for start, end in f.en],
        )

    return cut


@pytest.fixture(scope="session")
def sentences() -> Callable[[str], list[str]]:
    """The strings that the test file of a module holds: the texts that its check looks for."""

    def read(module: str) -> list[str]:
        path = Path(__file__).with_name(f"test_{module.rpartition('.')[2]}.py")
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        return sorted(
            {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        )

    return read
