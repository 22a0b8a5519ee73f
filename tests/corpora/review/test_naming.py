"""Who is reviewing: one name is one reviewer, and nobody takes another's unasked."""

from __future__ import annotations

import re

import httpx
import pytest

from corpora.review.app import create_app


@pytest.fixture
def newcomer(base):
    """A browser that reviews under the name that is given to it."""
    with httpx.Client(base_url=base, headers={"Origin": base}, timeout=30) as http:
        csrf = re.search(r'name="csrf" value="(\w+)"', http.get("/name").text).group(1)

        def named(name: str, **more: str) -> httpx.Response:
            return http.post("/name", data={"csrf": csrf, "name": name, "next": "/", **more})

        named.get = http.get
        yield named


def shown_name(page: str) -> str:
    return re.search(r'class="who".*?<bdi>(.*?)</bdi>', page).group(1)


@pytest.fixture
def lee(sign_in):
    """Lee, who has given a verdict."""
    signed_in = sign_in("Lee")
    signed_in.decide(signed_in.flags()[0], "accept")
    return signed_in


def test_the_form_offers_the_names_of_those_who_have_reviewed(lee, newcomer):
    page = newcomer.get("/name").text
    assert re.findall(r"<option value=\"(.*?)\">", page) == ["Lee"]
    assert 'list="names"' in page


def test_nobody_has_reviewed_yet(newcomer):
    assert "<datalist" not in newcomer.get("/name").text


def test_a_name_in_use_is_not_taken_without_a_word(lee, newcomer):
    answer = newcomer("Lee")
    assert answer.status_code == 409
    assert "<bdi>Lee</bdi> has reviewed here before" in answer.text
    assert shown_name(newcomer.get("/").text) == "Kim"
    assert newcomer("Lee", same="yes").status_code == 303
    assert shown_name(newcomer.get("/").text) == "Lee"


def test_one_who_has_the_name_is_not_asked(lee):
    fields = {"csrf": lee.csrf, "name": "Lee", "next": "/"}
    assert lee.http.post("/name", data=fields).status_code == 303


@pytest.mark.parametrize("name", ["lee", "LEE", " lee "])
def test_other_capitals_are_the_same_reviewer(lee, newcomer, name):
    assert newcomer(name).status_code == 409
    assert newcomer(name, same="yes").status_code == 303
    assert shown_name(newcomer.get("/").text) == "Lee"


def test_other_capitals_of_the_option_are_the_same_reviewer(lee, store, rechecker, serve):
    with serve(create_app(store, rechecker=rechecker, name="lee")) as base:
        assert shown_name(httpx.get(base).text) == "Lee"


def test_undoing_all_is_having_reviewed(lee, newcomer):
    lee.post("/undo")
    assert newcomer("Lee").status_code == 409
