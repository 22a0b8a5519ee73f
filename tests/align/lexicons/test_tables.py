"""Every table of the lexicons folder keeps the same form; ours hold what their names promise."""

from __future__ import annotations

import itertools
import re
import unicodedata
from pathlib import Path

import pytest

from align.checks._told_rows import english_pattern, korean_pattern
from align.lexicons import FOLDER, SET, read_table, values

TABLES = sorted(FOLDER.glob("*.tsv"))

# Table: (columns of the key, fewest rows).
OURS = {
    "antonyms": (("ko", "opposite_ko"), 600),
    "capitals": (("ko",), 100),
    "company": (("ko",), 3000),
    "confusables": (("wrong", "right"), 400),
    "denial_cues": (("lang", "kind", "form"), 400),
    "doublets": (("en",), 60),
    "explained_terms": (("holds", "ko"), 60),
    "grammar_words": (("holds", "ko"), 60),
    "homographs": (("ko", "sense"), 700),
    "idiom_parts": (("ko",), 500),
    "idioms": (("ko",), 250),
    "kindred": (("en", "opposite_en"), 90),
    "konglish": (("ko",), 150),
    "loose_words": (("lang", "form"), 130),
    "modality": (("ko",), 80),
    "negation": (("lang", "form", "kind"), 250),
    "neighbours": (("holds", "ko"), 10),
    "offices": (("en",), 60),
    "poles": (("holds", "ko"), 20),
    "postpositions": (("holds", "ko"), 25),
    "scales": (("ko",), 30),
    "set_denials": (("holds", "ko"), 30),
    "set_phrases": (("wrong",), 40),
    "spare_names": (("lang", "form"), 190),
    "titles": (("ko",), 250),
    "told_reports": (("holds", "ko"), 14),
    "told_stances": (("holds", "ko"), 35),
}
KINDS = {
    "lexical-negative", "quasi-negative", "weak-negative", "instead", "refusal", "unaffixed",
}  # fmt: skip
CUES = {
    ("ko", "always"), ("ko", "licence"), ("ko", "part"), ("ko", "set-phrase"), ("ko", "whole"),
    ("en", "behind-not"), ("en", "bound"), ("en", "partial"),
}  # fmt: skip
PATTERNS = (
    "grammar_words", "neighbours", "poles", "postpositions", "set_denials", "told_reports", "told_stances",
)  # fmt: skip
LISTS = (
    "cues", "near", "en", "literal", "wrong_en", "right_en", "opposite_en", "holds", "wrong", "fits", "unless",
)  # fmt: skip


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def test_the_folder_has_tables() -> None:
    assert {path.stem for path in TABLES} >= set(OURS)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_text_is_nfc_without_carriage_returns(path: Path) -> None:
    raw = path.read_bytes()
    text = raw.decode("utf-8")
    assert b"\r" not in raw
    assert not text.startswith("\ufeff")
    assert text.endswith("\n")
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_header_ends_in_source_and_reviewer(path: Path) -> None:
    columns = lines(path)[0].split("\t")
    assert columns[-2:] == ["source", "reviewer"]
    assert len(set(columns)) == len(columns)
    assert all(columns)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_rows_are_whole(path: Path) -> None:
    header, *rows = lines(path)
    width = len(header.split("\t"))
    assert rows
    for number, row in enumerate(rows, start=2):
        cells = row.split("\t")
        assert len(cells) == width, f"{path.name}:{number}"
        assert cells[0], f"{path.name}:{number}: empty key"
        assert cells[-2], f"{path.name}:{number}: no source"
        assert cells == [cell.strip() for cell in cells], f"{path.name}:{number}: spaces"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_rows_are_sorted_by_bytes_and_differ(path: Path) -> None:
    rows = [row.encode() for row in lines(path)[1:]]
    for number, (before, after) in enumerate(itertools.pairwise(rows), start=3):
        assert before < after, f"{path.name}:{number}"


@pytest.mark.parametrize(("name", "key", "fewest"), [(n, k, f) for n, (k, f) in OURS.items()])
def test_keys_differ_and_rows_suffice(name: str, key: tuple[str, ...], fewest: int) -> None:
    rows = read_table(name)
    keys = [tuple(row[column] for column in key) for row in rows]
    assert len(rows) >= fewest
    assert len(set(keys)) == len(keys)
    assert all(all(cells) for cells in keys)


@pytest.mark.parametrize("name", OURS)
def test_lists_hold_each_value_once(name: str) -> None:
    for row in read_table(name):
        for column in LISTS:
            found = values(row.get(column, ""))
            assert len(set(found)) == len(found), (name, row)


def test_confusables_are_two_different_words_in_hangul() -> None:
    hangul = re.compile(r"[가-힣]+")
    for row in read_table("confusables"):
        assert row["wrong"] != row["right"]
        assert hangul.fullmatch(row["wrong"]), row
        assert hangul.fullmatch(row["right"]), row
        assert values(row["right_en"]), row


def test_no_word_keeps_company_with_itself() -> None:
    for row in read_table("company"):
        assert values(row["near"]), row
        assert row["ko"] not in values(row["near"]), row
        assert all(len(word) > 1 for word in values(row["near"])), row


def test_homographs_have_two_senses_and_cues() -> None:
    rows = read_table("homographs")
    senses: dict[str, set[str]] = {}
    for row in rows:
        senses.setdefault(row["ko"], set()).add(row["sense"])
        assert values(row["cues"]), row
        assert row["ko"] not in values(row["cues"]), row
    assert len(senses) >= 300
    assert all(len(found) > 1 for found in senses.values())


def test_antonyms_stand_once_and_share_no_gloss() -> None:
    seen = set()
    for row in read_table("antonyms"):
        assert row["ko"] != row["opposite_ko"], row
        # A row that is read one way stands beside the row of both, if that begins with the other.
        both = frozenset((row["ko"], row["opposite_ko"]))
        pair = (row["ko"], row["opposite_ko"]) if row["note"] == "one way" else both
        assert pair not in seen, row
        seen.add(pair)
        assert not set(values(row["en"])) & set(values(row["opposite_en"])), row


def test_kindred_glosses_are_not_those_of_the_opposite() -> None:
    for row in read_table("kindred"):
        assert not set(values(row["en"])) & set(values(row["opposite_en"])), row


@pytest.mark.parametrize("name", ["idioms", "konglish"])
def test_figurative_rows_tell_the_literal_from_the_right(name: str) -> None:
    for row in read_table(name):
        assert values(row["literal"]), row
        assert values(row["en"]), row
        if "literal can be right" not in row["note"]:
            assert not set(values(row["literal"])) & set(values(row["en"])), row


def test_konglish_notes_say_when_the_literal_is_wrong() -> None:
    assert {row["note"] for row in read_table("konglish")} == {
        "wrong-always",
        "wrong-usually",
        "by-context",
        "dated",
    }


def test_titles_are_never_their_own_mistranslation() -> None:
    for row in read_table("titles"):
        assert values(row["en"]), row
        assert not set(values(row["en"])) & set(values(row["wrong"])), row


def test_negation_kinds_are_known() -> None:
    rows = read_table("negation")
    assert {row["kind"] for row in rows} == KINDS
    assert {row["lang"] for row in rows} == {"ko", "en"}


def test_denial_cues_are_of_kinds_that_checks_ask_for() -> None:
    assert {(row["lang"], row["kind"]) for row in read_table("denial_cues")} == CUES


@pytest.mark.parametrize("name", ["loose_words", "spare_names"])
def test_word_lists_are_in_the_script_of_their_language(name: str) -> None:
    scripts = {"ko": re.compile(r"[가-힣]+"), "en": re.compile(r"[a-z]+")}
    for row in read_table(name):
        assert scripts[row["lang"]].fullmatch(row["form"]), row


def test_modality_never_excludes_its_own_translation() -> None:
    for row in read_table("modality"):
        assert values(row["en"]), row
        assert not set(values(row["en"])) & set(values(row["excludes"])), row


def test_a_set_stands_for_what_it_has_in_the_column() -> None:
    rows = {row["en"].split("; ")[0]: row for row in read_table("offices")}
    assert not any(name.startswith("<") for name in rows)
    assert "외상" in values(rows["finance minister"]["asks"])
    assert "기재부 장관" in values(rows["finance minister"]["asks"])
    assert "국방부 장관" in values(rows["finance minister"]["beside"])


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_set_that_a_row_names_is_of_its_table(path: Path) -> None:
    cells = [row.split("\t") for row in lines(path)]
    assert {name for row in cells for cell in row for name in SET.findall(cell)} == {
        row[0] for row in cells if row[0].startswith("<")
    }


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_of_rows_find_nothing_in_nothing(name: str) -> None:
    for row in read_table(name):
        korean, unless = (re.compile(korean_pattern(row[at])) for at in ("ko", "unless"))
        assert not (unless.pattern and unless.search("")), row
        assert not korean.search(""), row
        assert re.compile(english_pattern(row["wrong"])).search("") is None, row
