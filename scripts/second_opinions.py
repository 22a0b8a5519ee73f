"""Second opinions as options of the commands."""

from __future__ import annotations

from typing import Annotated

import typer

from align.opinions import Opinion
from align.opinions.judge import MOST_CALLS, Judge
from scripts.output import Failures

__all__ = [
    "BelowOption",
    "CallsOption",
    "JudgeOption",
    "ModelOption",
    "QualityOption",
    "load_opinions",
]

JudgeOption = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="Ask an OpenAI-compatible chat endpoint too. The texts are sent there; the key is "
        "read from DAEYEOK_JUDGE_KEY.",
    ),
]
ModelOption = Annotated[str | None, typer.Option(metavar="NAME", help="The judge's model.")]
CallsOption = Annotated[
    int, typer.Option(min=1, metavar="N", help="Calls of the judge at most, all pages together.")
]
QualityOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Rate pairs with a neural model too: one trained to rate translations, or a "
        "sentence encoder; a name on the hub or a folder.",
    ),
]
BelowOption = Annotated[
    float | None,
    typer.Option(metavar="T", help="Flag pairs rated lower; 0.5 if not given."),
]


def load_opinions(
    judge: str | None = None,
    model: str | None = None,
    judge_calls: int = MOST_CALLS,
    quality: str | None = None,
    quality_below: float | None = None,
) -> tuple[Opinion, ...]:
    """The opinions asked for, the cheapest first; what they cannot do is told on stderr.

    Raises:
        typer.BadParameter: a judge without a model, or no http URL; a limit without a model.
        QualityError: the extra ``neural`` is not installed, or no model is there.
    """
    found = (_quality(quality, quality_below), _judge(judge, model, judge_calls))
    return tuple(opinion for opinion in found if opinion is not None)


def _quality(name: str | None, below: float | None) -> Opinion | None:
    if name is None:
        if below is not None:
            raise typer.BadParameter("--quality-below needs --quality NAME")
        return None
    from align.opinions.quality import BELOW, Quality

    try:
        return Quality(name, below=BELOW if below is None else below, report=Failures().add)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _judge(url: str | None, model: str | None, calls: int) -> Opinion | None:
    if url is None:
        return None
    if not model:
        raise typer.BadParameter("--judge needs --model NAME")
    try:
        return Judge(url, model, report=Failures().add, most_calls=calls)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
