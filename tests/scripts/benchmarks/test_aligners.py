"""The comparison of aligners: documents, systems in their own processes, figures."""

from __future__ import annotations

from itertools import pairwise

import pytest

from align.bitext import Link
from scripts.benchmarks.aligners import Document, grown, measure, read_sets, sample_set

TWO = Document(
    ["비가 왔다.", "21일이다."],
    ["It rained.", "It is the 21st."],
    [Link((0,), (0,)), Link((1,), (1,))],
)


def test_the_samples_are_documents_with_gold():
    documents = sample_set()["samples"]
    assert len(documents) == 5
    for one in documents:
        assert all(0 <= i < len(one.ko) for link in one.gold for i in link.ko)
        assert all(0 <= j < len(one.en) for link in one.gold for j in link.en)


def test_a_grown_document_has_its_links_and_blocks_without():
    one = grown(4_500)
    assert len(one.ko) >= 4_500
    linked_ko = sorted(i for link in one.gold for i in link.ko)
    linked_en = sorted(j for link in one.gold for j in link.en)
    assert len(set(linked_ko)) == len(linked_ko)
    assert linked_en[-1] < len(one.en)
    alone = max(b - a for a, b in pairwise(linked_ko))
    assert alone > 200, "a block whose English is missing"


def test_sets_without_gold_links_are_left_out(tmp_path):
    (tmp_path / "gold.jsonl").write_text('{"ko": ["가"], "en": ["A"], "gold": [[[0], [0]]]}\n')
    (tmp_path / "blocks.jsonl").write_text('{"ko": [], "en": [], "block_ko": [1]}\n')
    assert list(read_sets(tmp_path)) == ["gold"]


def test_ours_in_a_process_of_its_own():
    found = measure("ours", [TWO])
    assert found is not None
    assert found.strict == 1.0
    assert found.peak_mib > 10
    assert [(link.ko, link.en) for link in found.links[0]] == [((0,), (0,)), ((1,), (1,))]


def test_gale_church_joins_what_shares_a_sentence():
    long = Document(["가" * 40, "나" * 20], ["x" * 40, "y" * 10, "z" * 10], [])
    found = measure("gale_church", [long])
    assert found is not None
    assert sorted(i for link in found.links[0] for i in link.ko) == [0, 1]


def test_hunalign_is_run_by_its_path(tmp_path):
    program = tmp_path / "hunalign"
    program.write_text("#!/bin/sh\nprintf '0\\t0\\t0.5\\n1\\t1\\t0.5\\n2\\t2\\t0\\n'\n")
    program.chmod(0o755)
    found = measure("hunalign", [TWO], program=str(program))
    assert found is not None
    assert found.strict == 1.0


def test_a_system_that_fails_is_told_with_what_it_said(tmp_path):
    with pytest.raises(RuntimeError, match=r"hunalign: .*No such file"):
        measure("hunalign", [TWO], program=str(tmp_path / "nothing"))
