"""nltk imported for Punkt alone: what it costs, and what it leaves others."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from align.splitting.punkt import _Hiding, punkt

ALONE = """
import importlib.util, sys
found = importlib.util.find_spec
importlib.util.find_spec = lambda name: {learned} if name == "sklearn" else found(name)
from align.splitting.punkt import punkt
{before}
punkt()
print("scipy.stats" in sys.modules)
import scipy.stats
from nltk.metrics import BigramAssocMeasures
print(0.9 < BigramAssocMeasures.fisher(10, (12, 15), 1000) <= 1)
"""


def run(**parts: str) -> list[str]:
    code = ALONE.format(**{"learned": "False", "before": "", **parts})
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_scipy_is_not_imported_with_nltk_and_its_test_still_works() -> None:
    assert run() == ["False", "True"]


def test_what_is_imported_already_stays_as_it_is() -> None:
    assert run(before="import nltk") == ["True", "True"]


def test_with_scikit_learn_nothing_is_hidden() -> None:
    assert run(learned="True") == ["True", "True"]


def test_only_the_thread_that_hides_a_package_misses_it() -> None:
    hiding = _Hiding("colorsys")
    with pytest.raises(ModuleNotFoundError, match="No module named 'colorsys'"):
        hiding.find_spec("colorsys", None)
    assert hiding.find_spec("fractions", None) is None
    elsewhere: list[object] = []
    thread = threading.Thread(target=lambda: elsewhere.append(hiding.find_spec("colorsys", None)))
    thread.start()
    thread.join()
    assert elsewhere == [None]


@pytest.mark.parametrize(
    ("text", "ends"),
    [("Corp. Its", True), ("Corp. of", False), ("Dr. Kim", False), ("road. The", True)],
)
def test_our_abbreviations_and_starters_are_known(text: str, ends: bool) -> None:
    assert punkt().text_contains_sentbreak(text) is ends
