"""Which words differ in a letter that is taken for another."""

from __future__ import annotations

import pytest

from align.words.alike_letters import letters_alike


@pytest.mark.parametrize(
    ("wrong", "right", "alike"),
    [
        ("재고", "제고", True),
        ("경보", "겅보", True),
        ("구속", "약속", False),
        ("가", "가나", False),
    ],
)
def test_letters_alike(wrong, right, alike):
    assert letters_alike(wrong, right) is alike
