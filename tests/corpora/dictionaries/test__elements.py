"""XML in pieces: what is read, and what an attacker cannot do."""

from __future__ import annotations

import io
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import RecordError
from corpora.dictionaries._elements import Began, Ended, read_elements
from corpora.safe_xml import CHUNK


def events(text: str) -> list[Began | Ended]:
    return list(read_elements(io.StringIO(text), "x.xml"))


def test_tags_text_and_lines():
    assert events('<a x="1">\n<t:b>one <i>two</i></t:b>\n</a>') == [
        Began("a", {"x": "1"}, 1),
        Began("b", {}, 2),
        Began("i", {}, 2),
        Ended("i", "two", 2),
        Ended("b", "one two", 2),
        Ended("a", "\none two\n", 3),
    ]


BOMB = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">'
REFUSED = [
    (f"<!DOCTYPE r [{BOMB}]><r>&c;</r>", "declares an entity"),
    (f"<!DOCTYPE r [\n{BOMB}]><r/>", r"x\.xml:2: XML that declares an entity"),
    ('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', "declares an entity"),
    ('<!DOCTYPE r [<!ENTITY % x SYSTEM "http://a.invalid/">%x;]><r/>', "declares an entity"),
    ('<!DOCTYPE r SYSTEM "no-such.dtd"><r>&eacute;</r>', "undefined entity"),
    ('<!DOCTYPE r SYSTEM "no-such.dtd"><r a="&eacute;"/>', "undefined entity"),
    ("<r>\n<a></r>", r"x\.xml:2: XML: mismatched tag"),
    ("<r>", "no element found"),
    ("", "no element found"),
    ("<r/><r/>", "junk after document element"),
    ("<a>" * 101, "nested more than 100 deep"),
    ("<r>" + "<a>" * 10_000_000, "nested more than 100 deep"),
    ("<r><a b='" + "y" * (5 << 20) + "'/></r>", "a tag of more than 4 MiB"),
    ("<r><!-- " + "y" * (5 << 20) + "--></r>", "a tag of more than 4 MiB"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_refused(text, reason):
    with pytest.raises(RecordError, match=reason):
        events(text)


ACCEPTED = [
    '<?xml version="1.0" encoding="EUC-KR"?>\n<!DOCTYPE r SYSTEM "no-such.dtd">\n<r>a</r>',
    "<?xml version='1.0'\nstandalone='no'?>\n<r>a</r>",
    "\n\n<r>a</r>",
    '\n<?xml version="1.0"?>\n<r>a</r>',
]


@pytest.mark.parametrize("text", ACCEPTED)
def test_declarations_and_doctypes_keep_lines(text):
    began, ended = events(text)
    assert began.line == len(text.split("\n"))
    assert ended.text == "a"


def test_forbidden_characters_are_blanks():
    assert events("<r>a\x00b\x1f\ufffe\ud800</r>")[-1].text == "a b  ?"


def test_long_text_is_cut():
    assert len(events("<r>" + "y" * 50_000 + "</r>")[-1].text) == 10_000


@given(st.integers(-40, 40))
def test_pieces_may_end_anywhere(shift):
    text = "<r>" + "y" * (CHUNK + shift) + '<a b="강&amp;">\n강</a></r>'
    assert events(text)[1:3] == [Began("a", {"b": "강&"}, 1), Ended("a", "\n강", 2)]


@given(st.text(st.sampled_from("<>/!?-[]&;a=\"' \n%#D강\x00"), max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        found = events(text)
    except RecordError:
        return
    kinds = itertools.accumulate(1 if isinstance(one, Began) else -1 for one in found)
    assert list(kinds)[-1] == 0
