"""What Punkt is asked; the sentences are in cases/splitting/en.tsv."""

from __future__ import annotations

import subprocess
import sys

import pytest

from align.splitting.english import split_english


@pytest.mark.parametrize("fragment", ["have.", "do.", "is.", "will.", "can.", "be done."])
def test_a_stranded_auxiliary_is_a_sentence(fragment: str) -> None:
    line = f"It serves without a procedure. {fragment}"
    assert [line[a:b].strip() for a, b in split_english(line)] == [line[:30], fragment]


@pytest.mark.parametrize(
    "rest", ["won last year.", "have", "have been there for a year.", "is, he said.", "have: 3."]
)
def test_other_lower_case_continues(rest: str) -> None:
    line = f"It serves without a procedure. {rest}"
    assert [line[a:b] for a, b in split_english(line)] == [line]


def test_importing_the_splitters_loads_no_analyser() -> None:
    code = "import sys, align.splitting; print({'nltk', 'kss', 'kiwipiepy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
