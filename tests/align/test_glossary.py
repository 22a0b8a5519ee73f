"""A user's terms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.bitext import Article, Pair
from align.checks import ALL_CHECKS
from align.glossary import Glossary, Term, glossary_check, glossary_forms_check
from align.pipeline import check_pair

GLOSSARY = Glossary(
    [
        Term("군수", ("county mayor", "county governor"), ("mayor",)),
        Term("군수품", ("military supplies",)),
        Term("시정", ("city administration",)),
        Term("시정", ("municipal affairs",)),
        Term("통장", (), ("bankbook",)),
    ]
)
CHECK = glossary_check(GLOSSARY)

# Korean, English, and what is pointed at.
FLAGGED = {
    "another word": ("군수가 왔다.", "The sheriff came.", "군수", None),
    "a forbidden word": ("군수가 왔다.", "The mayor came.", "군수", "mayor"),
    "forbidden, inflected": ("통장들이 모였다.", "The bankbooks met.", "통장", "bankbooks"),
    "the longer term": ("군수품을 샀다.", "They bought clothes.", "군수품", None),
}
CLEAN = {
    "the term": ("군수가 왔다.", "The county mayor came."),
    "a synonym": ("군수가 왔다.", "The county governor came."),
    "a synonym of another row": ("시정을 살폈다.", "They looked into municipal affairs."),
    "inflected": ("군수들이 왔다.", "The county mayors came."),
    "in capitals": ("군수가 왔다.", "COUNTY MAYOR COMES"),
    "a forbidden word inside the right one": ("군수", "the county mayor"),
    "the longer term only": ("군수품을 샀다.", "They bought military supplies."),
    "only what must not be": ("통장이 왔다.", "The village head came."),
    "no English": ("군수가 왔다.", ""),
    "no term": ("비가 왔다.", "It rained."),
}


@pytest.mark.parametrize(("ko", "en", "term", "words"), FLAGGED.values(), ids=FLAGGED)
def test_flagged(ko, en, term, words):
    (flag,) = CHECK.flags(Pair.of(ko, en))
    assert ko[slice(*flag.ko[0])] == term
    if words:
        assert en[slice(*flag.en[0])] == words


@pytest.mark.parametrize(("ko", "en"), CLEAN.values(), ids=CLEAN)
def test_clean(ko, en):
    assert list(CHECK.flags(Pair.of(ko, en))) == []


def test_users_add_it_to_the_table():
    flags = check_pair(Pair.of("군수가 왔다.", "The mayor came."), (*ALL_CHECKS, CHECK))
    assert "glossary" in [flag.check for flag in flags]


ARTICLE = Article.from_texts("", "")
FORMS = glossary_forms_check(GLOSSARY)
TWO_FORMS = {
    "two synonyms": [
        ("군수가 왔다.", "The county mayor came."),
        ("군수가 갔다.", "The county governor left."),
    ],
    "synonyms of two rows": [
        ("시정을 살폈다.", "They looked into municipal affairs."),
        ("시정을 알렸다.", "They explained the city administration."),
    ],
}
ONE_FORM = {
    "one synonym": [
        ("군수가 왔다.", "The county mayor came."),
        ("군수들이 갔다.", "The County Mayors left."),
    ],
    "what the glossary does not have": [
        ("군수가 왔다.", "The county mayor came."),
        ("군수가 갔다.", "The sheriff left."),
    ],
    "the synonym without its term": [
        ("군수가 왔다.", "The county mayor came."),
        ("지사가 갔다.", "The county governor left."),
    ],
    "no English": [("군수가 왔다.", "The county mayor came."), ("군수가 갔다.", "")],
}


@pytest.mark.parametrize("rows", TWO_FORMS.values(), ids=TWO_FORMS)
def test_several_synonyms_in_one_article(rows):
    ((index, flag),) = FORMS.flags(tuple(Pair.of(*row) for row in rows), ARTICLE)
    assert (index, flag.check) == (1, "glossary-forms")
    assert flag.message.count("(pair") == 2


@pytest.mark.parametrize("rows", ONE_FORM.values(), ids=ONE_FORM)
def test_one_synonym_in_one_article(rows):
    assert list(FORMS.flags(tuple(Pair.of(*row) for row in rows), ARTICLE)) == []


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="군수품시정 mayor,", max_size=40), st.text(max_size=40))
def test_any_text_is_survived(ko, en):
    for flag in CHECK.flags(Pair.of(ko, en)):
        assert all(0 <= a < b <= len(ko) for a, b in flag.ko)
        assert all(0 <= a < b <= len(en) for a, b in flag.en)
