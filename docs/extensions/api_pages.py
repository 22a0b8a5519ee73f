"""The reference: every public module of a package, as autodoc reads it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import align

__all__ = ["modules_of", "public_names", "reference", "single_modules", "singles"]

BLOCK = """\
## {name}

```{{eval-rst}}
.. automodule:: {name}
   :members: {members}
```
"""


def modules_of(package: str) -> Iterator[str]:
    """The package and the public modules below it, in order.

    >>> list(modules_of("align.dates"))
    ['align.dates', 'align.dates.calendar', 'align.dates.english', 'align.dates.korean',
    'align.dates.reigns', 'align.dates.sexagenary', 'align.dates.spans']
    """
    yield package
    path = getattr(importlib.import_module(package), "__path__", ())
    for found in sorted(pkgutil.walk_packages(path, f"{package}."), key=lambda found: found.name):
        if not any(part.startswith("_") for part in found.name.split(".")):
            yield found.name


def single_modules(package: str) -> list[str]:
    """The public modules that stand in a package by themselves, not in one of its packages.

    >>> "align.bitext" in single_modules("align"), "align.checks" in single_modules("align")
    (True, False)
    """
    path = importlib.import_module(package).__path__
    found = (info for info in pkgutil.iter_modules(path) if not info.ispkg)
    return [f"{package}.{info.name}" for info in found if not info.name.startswith("_")]


def singles(package: str) -> str:
    """A section for each single module of a package."""
    return reference(*single_modules(package))


def reference(*packages: str) -> str:
    """A section for each module of the packages, with the names of its ``__all__``."""
    return "\n".join(_block(name) for package in packages for name in modules_of(package))


def _block(name: str) -> str:
    module = importlib.import_module(name)
    homes = {member: _home(module, member) for member in getattr(module, "__all__", ())}
    own = [member for member, home in homes.items() if home == name]
    block = BLOCK.format(name=name, members=", ".join(own))
    # Without names autodoc would take all there are.
    block = block if own else block.replace("   :members: \n", "")
    others = [f"{{py:obj}}`~{home}.{member}`" for member, home in homes.items() if home != name]
    return f"{block}\nAlso from here: {', '.join(others)}.\n" if others else block


def _home(module: ModuleType, member: str) -> str:
    """The public module that a name is described in: where it was made, if that is one."""
    home: str = getattr(getattr(module, member), "__module__", None) or module.__name__
    is_public = home.startswith(f"{module.__name__}.") and "._" not in home
    return home if is_public else module.__name__


def public_names() -> str:
    """A table of ``align.__all__``: each name, where it is described, its first line."""
    rows = ["| name | from | |", "| --- | --- | --- |"]
    for name in align.__all__:
        home, value = align._HOME_OF[name], getattr(align, name)
        said = (getattr(value, "__doc__", None) or "").strip().partition("\n")[0]
        if name == "ALL_CHECKS":
            said = "All checks, those that hurt readers most first."
        rows.append(f"| {{py:obj}}`{name} <{home}.{name}>` | `{home}` | {_cell(said)} |")
    return "\n".join(rows)


def _cell(text: str) -> str:
    return text.replace("``", "`").replace("|", "\\|").replace("*", "\\*").replace("<", "\\<")
