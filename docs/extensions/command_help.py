"""The help of every command, without the boxes of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from scripts.daeyeok import app

__all__ = ["commands"]

WIDTH = 88


def commands() -> str:
    """A section for each command, with its help.

    >>> "## daeyeok align" in commands()
    True
    """
    root = typer.main.get_command(app)
    return "\n".join(
        f"## {context.command_path}\n\n```text\n{_help(context)}\n```\n"
        for context in _contexts(root, "daeyeok", None)
    )


def _contexts(command: Any, name: str, parent: Any) -> Iterator[Any]:
    """The command and those below it, each as if it were called."""
    command.rich_markup_mode = None
    context = command.context_class(
        command, info_name=name, parent=parent, terminal_width=WIDTH, max_content_width=WIDTH
    )
    if parent is not None:
        yield context
    for child, below in getattr(command, "commands", {}).items():
        yield from _contexts(below, child, context)


def _help(context: Any) -> str:
    # A backslash keeps rich from taking a bracket for markup.
    said = context.command.get_help(context).replace("\\[", "[")
    return "\n".join(line.rstrip() for line in said.strip().splitlines())
