"""Surnames and how a name is divided."""

import pytest

from align.names.surnames import split_name, surname_spellings, surnames


def test_there_are_at_least_150() -> None:
    assert len(surnames()) >= 150


@pytest.mark.parametrize(
    ("surname", "spellings"),
    [
        ("김", "kim gim"),
        ("이", "lee yi rhee ree"),
        ("박", "park pak bak"),
        ("최", "choi choe"),
        ("정", "jung jeong chung cheong"),
        ("주", "joo ju chu"),
        ("남궁", "namkoong namgung"),
        ("황보", "hwangbo"),
        ("제갈", "jegal"),
        ("선우", "sunwoo"),
        ("독고", "dokgo"),
        ("사공", "sagong"),
        ("서문", "seomun"),
    ],
)
def test_customary_spellings(surname: str, spellings: str) -> None:
    assert set(spellings.split()) <= set(surname_spellings(surname))


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("김민수", ("김", "민수")),
        ("김구", ("김", "구")),
        ("남궁민", ("남궁", "민")),
        ("남궁민수", ("남궁", "민수")),
        ("서문탁", ("서", "문탁")),
        ("서문탁희", ("서문", "탁희")),
        ("김", None),
        ("컴퓨터", None),
        ("김민수진아", None),
        ("", None),
    ],
)
def test_names_are_divided(name: str, parts: tuple[str, str] | None) -> None:
    assert split_name(name) == parts
