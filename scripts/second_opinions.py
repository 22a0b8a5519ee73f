"""Second opinions as options of the commands."""

from __future__ import annotations

from typing import Annotated

import typer

from align.opinions.judge import Judge
from scripts.output import Failures

__all__ = ["JudgeOption", "ModelOption", "load_judge"]

JudgeOption = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="Ask an OpenAI-compatible chat endpoint too. The texts are sent there; the key is "
        "read from DAEYEOK_JUDGE_KEY.",
    ),
]
ModelOption = Annotated[str | None, typer.Option(metavar="NAME", help="The judge's model.")]


def load_judge(url: str | None, model: str | None) -> Judge | None:
    """The judge asked for, if one is; what it cannot do is told on stderr.

    Raises:
        typer.BadParameter: a judge without a model, or no http URL.
    """
    if url is None:
        return None
    if not model:
        raise typer.BadParameter("--judge needs --model NAME")
    try:
        return Judge(url, model, report=Failures().add)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
