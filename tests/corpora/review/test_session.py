"""Cookies and tokens: ours are read, others are nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpora.review.session import Session, Sessions, clean_name

OURS = Sessions(b"one secret")


@given(st.text(max_size=60))
def test_a_session_comes_back(name):
    session = Session("ab", name)
    assert OURS.read(OURS.sign(session)) == session


def test_a_new_browser_has_the_name_of_newcomers():
    assert (OURS.fresh().name, Sessions(b"x", newcomer="Kim").fresh().name) == ("", "Kim")


@given(st.text(max_size=80))
def test_nothing_that_we_have_not_signed_is_read(cookie):
    assert OURS.read(cookie) is None


def test_a_cookie_of_another_review_file_is_nothing_here():
    other = Sessions(b"another secret")
    assert other.read(OURS.sign(Session("ab", "Kim"))) is None
    assert other.cookie != OURS.cookie


def test_a_changed_name_is_noticed():
    body, _, mac = OURS.sign(Session("ab", "Kim")).partition(".")
    assert OURS.read(f"{body[:-2]}AA.{mac}") is None


def test_the_token_is_of_this_session_only():
    one, other = OURS.fresh(), OURS.fresh()
    assert OURS.is_csrf(one, OURS.csrf(one))
    assert not OURS.is_csrf(one, OURS.csrf(other))
    assert not OURS.is_csrf(one, "")
    assert not OURS.is_csrf(one, "é\ud800")


@given(st.text(max_size=200))
def test_names_are_one_clean_line(text):
    name = clean_name(text)
    assert len(name) <= 60
    assert name == clean_name(name)
    assert name.split(" ") == name.split() or name == ""
