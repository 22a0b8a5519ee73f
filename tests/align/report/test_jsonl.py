"""Records for programs: complete, valid, one line each."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from align.bitext import Flag, Repair
from align.mqm import Category, Severity
from align.report import FORMATS
from align.report.jsonl import flag_record, render_json, render_jsonl, to_record, write_json

EVIL = '\u2028\u2029\x85\x0b\x1c\ud800\ufeff"\\</script>\n\r\0\x7f'


def test_the_record_of_an_article_says_everything(small):
    assert to_record(small) == {
        "id": "page-1",
        "direction": "ko-en",
        "date": "2024-05-21",
        "translation": 0.0724,
        "counts": {"critical": 1, "major": 0, "minor": 0},
        "pairs": [
            {
                "pair": 0,
                "kind": "1-1",
                "role": "body",
                "score": 0.93,
                "cost": 1.5,
                "moved": False,
                "ko": "참석자는 50명에 불가했다.",
                "en": "It was not possible for 50 people to attend.",
                "ko_span": [0, 15],
                "en_span": [16, 60],
                "ko_sentences": [0],
                "en_sentences": [0],
                "flags": [
                    {
                        "check": "source-misprint",
                        "family": "source_error",
                        "category": "source/misprint",
                        "severity": "critical",
                        "message": "불가했다 reads as a misprint of 불과했다",
                        "ko": [[10, 14]],
                        "en": [[3, 19]],
                        "suggestion": "Translate again from the mended Korean.",
                        "repair": {"lang": "ko", "span": [10, 14], "text": "불과했다"},
                        "confidence": 0.92,
                        "origin": "rules",
                    }
                ],
            }
        ],
        "dropped": [],
        "repairs": [],
    }


def test_dropped_parts_and_repairs_of_the_page_are_told(city):
    record = to_record(city)
    text = city.alignment.article.ko.text
    assert [part["role"] for part in record["dropped"]] == ["noise", "byline", "notice"]
    assert all(text[slice(*part["span"])] == part["text"] for part in record["dropped"])
    assert all(part["reason"] for part in record["dropped"])
    assert record["repairs"] == ["2 soft hyphens taken out of the English"]


def test_spans_of_pairs_count_from_the_page(city):
    text = city.alignment.article.ko.text
    for pair in to_record(city)["pairs"]:
        assert text[slice(*pair["ko_span"])] == pair["ko"]
        assert text[slice(*pair["en_span"])] == pair["en"]


def test_jsonl_has_a_line_a_pair_and_each_names_its_article(city):
    lines = render_jsonl(city).split("\n")
    assert lines.pop() == ""
    records = [json.loads(line) for line in lines]
    assert [record["pair"] for record in records] == list(range(9))
    assert {record["article"] for record in records} == {"wolseong-daily-20240521"}
    assert [
        {k: v for k, v in r.items() if k not in ("article", "translation")} for r in records
    ] == (to_record(city)["pairs"])
    assert [r["kind"] for r in records][-3:] == ["1-0", "0-1", "1-1"]


def test_json_and_jsonl_keep_hangul_readable(city):
    assert "하천 정비" in render_json(city)
    assert "하천 정비" in render_jsonl(city)


def test_hostile_text_stays_on_its_line_and_valid(build):
    flag = Flag(EVIL, EVIL, Category.NUMBER, Severity.MAJOR, EVIL, ((0, 2),), (), EVIL)
    result = build([(EVIL, EVIL, (flag,))] * 2, id=EVIL)
    for name in ("json", "jsonl"):
        FORMATS[name](result).encode("utf-8")
    lines = render_jsonl(result).splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0])["ko"] == EVIL
    assert json.loads(lines[0])["flags"][0]["message"] == EVIL
    assert json.loads(render_json(result))["id"] == EVIL


def test_infinite_costs_become_null(build):
    flag = Flag("c", "f", Category.NUMBER, Severity.MAJOR, "m", confidence=float("nan"))
    record = to_record(build([("강", "River", (flag,))]))
    assert record["pairs"][0]["flags"][0]["confidence"] is None


# Two lone halves side by side are one character to any JSON reader, so they are kept apart.
def _joins(text):
    return any("\ud800" <= a < "\udc00" <= b <= "\udfff" for a, b in pairwise(text))


texts = st.text(st.characters(exclude_categories=())).filter(lambda text: not _joins(text))


@given(texts)
def test_any_text_survives_json_on_one_line(text):
    line = write_json([text])
    line.encode("utf-8")
    assert json.loads(line) == [text]
    assert len(line.splitlines()) == 1


# label, flag, the scored record
KO_REPAIR = Repair("ko", (3, 5), "2배")
EN_REPAIR = Repair("en", (0, 4), "twice")


def _flag(**fields):
    return Flag("quantity", "number", Category.NUMBER, Severity.MAJOR, "reason", **fields)


def test_a_scored_record_takes_the_first_span_of_each_side():
    flag = _flag(ko=((3, 5), (9, 11)), en=((7, 9), (0, 2)), repair=KO_REPAIR, confidence=0.75)
    assert flag_record("p1", [flag]) == {
        "id": "p1",
        "flags": [
            {
                "category": "number",
                "severity": "major",
                "source": [3, 5],
                "target": [7, 9],
                "confidence": 0.75,
                "message": "reason",
                "repair": "2배",
            }
        ],
    }


def test_a_side_without_spans_is_null_and_english_repairs_are_left_out():
    [record] = flag_record("p1", [_flag(en=((0, 4),), repair=EN_REPAIR)])["flags"]
    assert record["source"] is None
    assert record["target"] == [0, 4]
    assert "repair" not in record


def test_no_flags_is_an_empty_list():
    assert flag_record("p1", []) == {"id": "p1", "flags": []}
