"""What docs/design.md says of the tree, held to."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import align
from align.checks import ALL_CHECKS

ROOT = Path(__file__).parent.parent
RANK = {"align": 0, "corpora": 1, "scripts": 2}
# The one name of align that reads pages; it is looked up only when asked for.
LOOKS_UP = {("align/__init__.py", "corpora.checked")}
HEAVY = {"numpy", "kiwipiepy", "kss", "nltk", "sentencepiece", "trafilatura", "pandas", "jinja2"}


def modules() -> list[Path]:
    return [path for folder in RANK for path in sorted((ROOT / folder).rglob("*.py"))]


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_point_one_way(path):
    here = path.relative_to(ROOT).as_posix()
    rank = RANK[here.split("/")[0]]
    upward = {
        name
        for name in imports(path)
        if RANK.get(name.split(".")[0], -1) > rank and (here, name) not in LOOKS_UP
    }
    assert not upward


@pytest.mark.parametrize("path", modules(), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is_for_and_stays_short(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def checks_there() -> set[str]:
    """A check is a module of the folder, or a package when its rule has parts."""
    found = [p for p in (ROOT / "align/checks").glob("[a-z]*") if p.is_dir() or p.suffix == ".py"]
    return {path.stem for path in found}


def test_the_table_of_checks_is_the_folder():
    table = {check.find.__module__.removeprefix("align.checks.") for check in ALL_CHECKS}
    assert table == checks_there()
    assert len({check.name for check in ALL_CHECKS}) == len(ALL_CHECKS)


def test_every_check_is_specified_by_a_test_file():
    tests = (ROOT / "tests/align/checks").glob("test_*.py")
    assert checks_there() <= {path.stem.removeprefix("test_") for path in tests}


def test_no_check_reads_the_parts_of_another():
    for path in modules():
        *folder, _ = path.relative_to(ROOT).with_suffix("").parts
        for name in imports(path):
            package, _, part = name.removeprefix("align.checks.").partition(".")
            if name.startswith("align.checks.") and part:
                assert folder == ["align", "checks", package], (path, name)


def test_every_public_name_is_there():
    assert sorted(align.__all__) == sorted(align._HOME_OF)
    assert all(getattr(align, name) is not None for name in align.__all__)
    assert set(align.__all__) <= set(dir(align))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        align.nothing  # noqa: B018


def test_importing_align_loads_nothing_heavy():
    code = "import json, sys, align; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.split(".")[0] for name in json.loads(run.stdout)}
    assert not loaded & HEAVY
