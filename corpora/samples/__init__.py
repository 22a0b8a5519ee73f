"""Five pages written for this library, one a layout, each with gold regions, links and errors.

Cities, people and events are invented. Beside every page stands ``NAME.gold.json``: the spans of
each role, the sentences of both languages, their links and the errors of the translation, with
offsets in code points of the decoded page text (of HTML, the lines a reader sees).

    a_haeoreum.txt   notice, short; UTF-8; the page of the demonstration
    b_byeoldam.txt   notice `*아래는` in Korean and English; CP949
    d_nuriyang.txt   `아래는 위의 글을`; captions in both languages
    e_solbaram.html  `☞ ... '전문'`; HTML
    f_garamgun.txt   labelled blocks; the English is one paragraph
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

__all__ = ["SAMPLES", "sample_path"]

SAMPLES: tuple[str, ...] = (
    "a_haeoreum.txt",
    "b_byeoldam.txt",
    "d_nuriyang.txt",
    "e_solbaram.html",
    "f_garamgun.txt",
)
"""Files of the folder; the pages are made up."""


def sample_path(name: str) -> Path:
    """Where a sample, or the gold beside it, is installed.

    >>> sample_path("a_haeoreum.txt").name
    'a_haeoreum.txt'

    Raises:
        ValueError: there is no such sample.
    """
    path = Path(str(files(__package__) / name))
    if not path.is_file() or path.suffix not in (".txt", ".html", ".json"):
        raise ValueError(f"no sample {name!r}; there are {', '.join(SAMPLES)}")
    return path
