"""One table: the sheet, the buttons and the script all follow it."""

from __future__ import annotations

import re

from corpora.review.keys import KEYS


def test_a_key_does_one_thing_and_a_thing_has_one_key():
    assert len({key.key for key in KEYS}) == len(KEYS)
    assert len({key.action for key in KEYS}) == len(KEYS)


def test_every_key_has_a_place_on_a_keyboard_set_to_korean():
    assert {key.key for key in KEYS if not key.code} == {"Escape"}
    assert len({key.code for key in KEYS}) == len(KEYS)


def test_the_sheet_is_the_table(reviewer):
    page = reviewer.get("/").text
    shown = re.findall(
        r'data-key="(.+?)" data-code="(.*?)" data-does="(.+?)" data-scope="(.+?)">'
        r".+?</dt><dd>(.+?)</dd>",
        page,
    )
    assert shown == [
        (key.key, key.code, key.action, key.scope, key.label.replace("'", "&#39;")) for key in KEYS
    ]


def test_every_action_is_a_button_of_the_page_or_a_movement_of_the_script(reviewer):
    first = reviewer.flags()[0]
    reviewer.decide(first, "accept")
    # Pages with a neighbour before and after, and a finished article, bring the rest.
    page = reviewer.get("/article/1?state=all").text
    found = set(re.findall(r'data-action="([a-z-]+)"', page))
    wanted = {key.action for key in KEYS if key.scope != "script"}
    assert wanted - found == {"next-page", "previous-page", "next-article", "raw"} - found
    script = reviewer.get("/static/app.js").text
    moves = re.search(r"const scripts = \{(.*?)\n  \};", script, re.S).group(1)
    for key in KEYS:
        if key.scope == "script":
            assert re.search(rf'"?{key.action}"?:', moves)


def test_buttons_name_their_keys(reviewer):
    page = reviewer.get("/article/1").text
    of = {key.action: key.key for key in KEYS}
    named = re.findall(r'data-action="([a-z-]+)"[^>]* aria-keyshortcuts="(.+?)"', page)
    assert len(named) > 20
    assert all(of[action] == key for action, key in named)
