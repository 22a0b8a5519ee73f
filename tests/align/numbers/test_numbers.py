"""What each phrase of tests/cases/numbers says, in a compact notation.

``value[~high] unit !kind # @bound /rate ?``: # an ordinal, ? only the order of magnitude.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Lang
from align.numbers import Quantity, find_quantities, render

CASES = Path(__file__).parents[2] / "cases" / "numbers"


def notation(quantity: Quantity) -> str:
    value = str(quantity.value) + (f"~{quantity.high}" if quantity.high is not None else "")
    parts = [value, quantity.unit]
    parts.append(f"!{quantity.kind}" if quantity.kind != "amount" else "")
    parts.append("#" if quantity.ordinal else "")
    parts.append(f"@{quantity.bound}" if quantity.bound else "")
    parts.append(f"/{quantity.rate}" if quantity.rate else "")
    parts.append("?" if quantity.vague else "")
    return " ".join(part for part in parts if part)


def rows(lang: str) -> list[object]:
    lines = (CASES / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    params: list[object] = []
    for line in lines:
        phrase, expected, known = line.split("\t")
        marks = [pytest.mark.xfail(strict=True)] if known == "wrong" else []
        params.append(pytest.param(phrase, expected, id=phrase, marks=marks))
    return params


@pytest.mark.parametrize(("phrase", "expected"), rows("ko"))
def test_korean_phrase(phrase: str, expected: str) -> None:
    assert " ; ".join(map(notation, find_quantities(phrase, "ko"))) == expected


@pytest.mark.parametrize(("phrase", "expected"), rows("en"))
def test_english_phrase(phrase: str, expected: str) -> None:
    assert " ; ".join(map(notation, find_quantities(phrase, "en"))) == expected


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_at_least_98_percent_of_the_phrases_are_right(lang: str) -> None:
    lines = (CASES / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert len(lines) >= 250
    assert sum(line.endswith("wrong") for line in lines) <= 0.02 * len(lines)


LANGS: list[Lang] = ["ko", "en"]


@pytest.mark.parametrize("lang", LANGS)
@given(number=st.integers(0, 10**20))
def test_rendered_integers_read_back(lang: Lang, number: int) -> None:
    (quantity,) = find_quantities(render(number, lang), lang)
    assert quantity.value == number


@pytest.mark.parametrize("lang", LANGS)
@given(number=st.fractions(0, 10**6, max_denominator=9999))
def test_rendered_fractions_read_back(lang: Lang, number: Fraction) -> None:
    (quantity,) = find_quantities(render(number, lang), lang)
    assert quantity.value == number


TEXT = st.text(
    st.sampled_from(
        "0123456789.,%~-:/·만억조천백십 일이삼한두세열스물명개원년월일시분여약제반배的$£aonet wodzhundr"
    ),
    max_size=60,
)


@pytest.mark.parametrize("lang", LANGS)
@given(text=st.one_of(st.text(max_size=80), TEXT))
def test_expressions_are_slices_in_order(lang: Lang, text: str) -> None:
    end = 0
    for quantity in find_quantities(text, lang):
        assert end <= quantity.span[0] <= quantity.span[1] <= len(text)
        assert quantity.text == text[slice(*quantity.span)] != ""
        assert quantity.number_span[0] < quantity.number_span[1]
        end = quantity.span[1]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "piece", ["1", "1,", "일", "백만", "1~", "two ", "½", "٣", "1-1-", "half a ", "a@1 "]
)
def test_a_long_line_is_no_trouble(lang: Lang, piece: str) -> None:
    text = piece * 20_000
    assert all(len(quantity.text) < 200 for quantity in find_quantities(text, lang))


@pytest.mark.parametrize("lang", LANGS)
def test_a_run_longer_than_forty_digits_is_no_quantity(lang: Lang) -> None:
    assert find_quantities("7" * 1_000_000, lang) == ()
    assert len(find_quantities("7" * 20, lang)) == 1


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        find_quantities("trois", "fr")  # type: ignore[arg-type]


def test_a_negative_number_is_not_rendered() -> None:
    with pytest.raises(ValueError, match="negative"):
        render(-1, "ko")
