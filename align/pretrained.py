"""Neural models by name or folder: where they are, what tells them apart, how they are loaded.

A model that stands on this machine is never asked for over the network; one that does not is
fetched by the library that loads it, because its name was given.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from align.errors import AlignError

__all__ = ["INSTALL", "PretrainedError", "cache_path", "identity", "is_path", "load", "require"]

INSTALL = "pip install 'daeyeok[neural]'"
"""What to type for the libraries that models need."""

Model = TypeVar("Model")


class PretrainedError(AlignError):
    """A model that cannot be used; the message says what to install, or what is missing.

    >>> print(PretrainedError("no model folder at /models/labse"))
    no model folder at /models/labse
    """


def require(name: str, library: str, use: str, error: type[PretrainedError]) -> None:
    """Refuse a model whose library is not installed, or a path where nothing is.

    A name that no one has is only known when the model is loaded.

    Args:
        library: the package that loads the model, as it is imported.
        use: what the model is wanted as, for the message: "encoder".
        error: what is raised.
    Raises:
        error: of the class given, with what to install or where nothing is.

    >>> require(" ", "sentence_transformers", "encoder", PretrainedError)
    Traceback (most recent call last):
        ...
    align.pretrained.PretrainedError: the encoder needs a model's name or folder
    """
    if not name.strip():
        raise error(f"the {use} needs a model's name or folder")
    if importlib.util.find_spec(library) is None:
        raise error(f"{use} {name} needs {library.replace('_', '-')}: {INSTALL}")
    if is_path(name) and not Path(name).is_dir():
        raise error(f"no model folder at {Path(name).absolute()}")


def load(name: str, loader: Callable[[bool], Model], error: type[PretrainedError]) -> Model:
    """The model, from this machine if it is here, else from the hub.

    Args:
        loader: loads it; told whether it must stay on this machine.
        error: what is raised, with the name and the loader's own reason.
    Raises:
        error: neither place has a model that can be loaded.

    >>> load("a/model", lambda local: f"loaded, local={local}", PretrainedError)
    'loaded, local=True'
    """
    failed: list[Exception] = []
    for local in (True,) if is_path(name) else (True, False):
        try:
            return loader(local)
        except PretrainedError:
            raise
        except Exception as reason:  # every backend has its own; the last one is told
            failed.append(reason)
    told = (str(failed[-1]).strip() or type(failed[-1]).__name__).splitlines()[0]
    place = Path(name).absolute() if is_path(name) else name
    raise error(f"model {place} could not be loaded: {told[:200]}") from failed[-1]


def is_path(name: str) -> bool:
    """Whether a name means a folder: one is there, or it is written as only paths are.

    >>> is_path("sentence-transformers/LaBSE"), is_path("./LaBSE"), is_path("a/b/c")
    (False, True, True)
    """
    # "owner/model" is a name on the hub unless such a folder exists.
    return Path(name).is_dir() or name.startswith((".", "~", os.sep)) or name.count("/") > 1


def identity(name: str) -> str:
    """What tells this model from any other: its name, or its folder and the state of its files.

    >>> identity("sentence-transformers/LaBSE")
    'sentence-transformers/LaBSE'
    """
    if not is_path(name):
        return name
    folder = Path(name).resolve()
    state = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found = path.stat()
            state.update(
                f"{path.relative_to(folder)}\0{found.st_size}\0{found.st_mtime_ns}\n".encode()
            )
    return f"{folder} {state.hexdigest()[:16]}"


def cache_path() -> Path:
    """Where what models compute is kept where no other file is named.

    >>> cache_path().name
    'vectors.sqlite'
    """
    import platformdirs

    return platformdirs.user_cache_path("daeyeok", appauthor=False) / "vectors.sqlite"
