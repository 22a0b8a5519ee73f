"""The command ``daeyeok``, which looks first whether the packages it is to run are its own.

Distributions on PyPI are called ``align``, ``corpora`` and ``scripts``, and many carry a folder
``scripts`` along. Installed beside this one, or standing before it on Python's path, they take
its place, and what fails then is an import that seems to have nothing to do with it. The name
of this module is the only one that is nobody else's.
"""

from __future__ import annotations

import importlib.util
import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import PackagePath

__all__ = ["clashes", "main"]

HERE = Path(__file__).resolve().parent
BEGINS = {
    "align": '"""Korean news beside its English: aligned, checked, explained.',
    "corpora": '"""Files, sets and many machines."""',
    "scripts": '"""The commands, one a file."""',
}
"""Our packages, and how the file that makes each a package begins."""


def main() -> None:
    """Run the command, unless a package of ours is not ours: then say whose it is, and end with 2."""
    told = "".join(f"{clash}\n" for clash in clashes())
    if told:
        sys.stderr.write(told)
        raise SystemExit(2)
    from scripts.daeyeok import run

    run()


def clashes() -> Iterator[str]:
    """A line for each package that another has taken the place of, with what mends it.

    Nothing is imported, so this takes a few milliseconds.

    >>> list(clashes())
    []
    """
    for name, begins in BEGINS.items():
        spec = importlib.util.find_spec(name)
        found = Path(spec.origin) if spec and spec.origin else None
        if found is None:
            yield f"daeyeok: its own package {name!r} is missing; to mend it: {_again()}"
        elif found.resolve() != HERE / name / "__init__.py":
            yield _shadowed(name, found)
        elif not found.read_text(encoding="utf-8", errors="replace").startswith(begins):
            yield _replaced(name, found)


def _shadowed(name: str, found: Path) -> str:
    said = f"daeyeok: {found} stands before its own package {name!r} on Python's path; to mend it: "
    owner = _owner(name, found)
    if owner:
        return f"{said}pip uninstall {shlex.quote(owner)}"
    return f"{said}rename it, or start from another folder and without it in PYTHONPATH"


def _replaced(name: str, found: Path) -> str:
    owner = _owner(name, found)
    said = f"daeyeok: {owner or 'another'} has overwritten its own package {name!r} ({found})"
    first = f"pip uninstall {shlex.quote(owner)} && " if owner else ""
    return f"{said}; to mend it: {first}{_again()}"


def _owner(name: str, found: Path) -> str:
    """The distribution that brought a package, or "" where it came by itself."""
    from importlib.metadata import distributions

    for installed in distributions():
        title = installed.metadata["Name"]
        if title and title.lower() != "daeyeok" and _holds(installed.files, name, found):
            return str(title)
    return ""


def _holds(files: Sequence[PackagePath] | None, name: str, found: Path) -> bool:
    paths = [file for file in files or () if str(file) == f"{name}/__init__.py"]
    return any(Path(file.locate()).resolve() == found.resolve() for file in paths)


def _again() -> str:
    """What installs this distribution again, from where it came."""
    from importlib.metadata import PackageNotFoundError, distribution

    told = {}
    with suppress(PackageNotFoundError):
        told = json.loads(distribution("daeyeok").read_text("direct_url.json") or "{}")
    kind = told.get("vcs_info", {}).get("vcs", "")
    source = f"{kind}+{told['url']}" if kind else told.get("url", "daeyeok")
    return f"pip install --force-reinstall --no-deps {shlex.quote(source)}"


if __name__ == "__main__":
    main()
