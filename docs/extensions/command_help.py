"""The help of every command, as a terminal shows it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from unittest import mock

import click
import typer
from typer.testing import CliRunner

from scripts.daeyeok import app

__all__ = ["commands"]

PLAIN = {"TERMINAL_WIDTH": "96", "COLUMNS": "96", "TERM": "dumb", "NO_COLOR": "1"}


def commands() -> str:
    """A section for each command, with its help.

    >>> "## daeyeok align" in commands()
    True
    """
    root = typer.main.get_command(app)
    names = [name for name in _names(root, ()) if name]
    return "\n".join(
        f"## daeyeok {' '.join(name)}\n\n```text\n{_help(name)}\n```\n" for name in names
    )


def _names(command: click.Command, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield before
    for name, child in getattr(command, "commands", {}).items():
        yield from _names(child, (*before, name))


def _help(name: tuple[str, ...]) -> str:
    with mock.patch.dict(os.environ, PLAIN):
        said = CliRunner().invoke(app, [*name, "--help"]).stdout
    return "\n".join(line.rstrip() for line in said.strip().splitlines())
