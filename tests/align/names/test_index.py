"""Words and windows of an English sentence."""

from hypothesis import given
from hypothesis import strategies as st

from align.names.index import candidates


def test_windows_run_over_hyphens_but_not_over_commas_or_function_words() -> None:
    letters = [window.letters for window in candidates("free Wi-Fi, in the café of An Na").windows]
    assert letters == ["freewifi", "wifi", "fi", "in", "the", "cafe", "of", "anna", "na"]


def test_the_possessive_is_no_word() -> None:
    assert [word.letters for word in candidates("Seoul's mayor’s").words] == ["seoul", "mayor"]


def test_phrases_are_found_whatever_their_case() -> None:
    index = candidates("Along the HAN RIVER")
    assert index.find("Han River") == (2, 3)
    assert index.find("Han Bridge") is None
    assert index.find("") is None


@given(st.text())
def test_words_are_slices_in_order(text: str) -> None:
    end = 0
    for word in candidates(text).words:
        assert end <= word.start < word.end <= len(text)
        end = word.end
