"""Keys and first rows, to the frame that shows them, in a browser."""

from __future__ import annotations

import pytest

from scripts.benchmarks import repainting


def test_without_a_browser_it_says_so_and_measures_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(repainting, "CHROMIUM", tmp_path / "chromium")
    [said] = repainting.measure(0.003)
    assert said.name == f"left out: no browser at {tmp_path / 'chromium'}"
    assert said.value == 0


def test_keys_and_first_rows_are_timed_to_the_frame():
    pytest.importorskip("playwright", reason="playwright is not installed")
    if not repainting.CHROMIUM.exists():
        pytest.skip(f"no browser at {repainting.CHROMIUM}")
    found = {one.name.partition(" of ")[0]: one for one in repainting.measure(0.003)}
    for key in ("next flag", "accept"):
        p50, p95 = found[f"{key}, key to repaint, p50"], found[f"{key}, key to repaint, p95"]
        assert 0 < p50.value <= p95.value
        assert (p50.bar, p95.bar) == (120.0, None)
    p50, worst = found["first rows painted, p50"], found["first rows painted, worst"]
    assert 0 < p50.value <= worst.value
    assert p50.bar == worst.bar == 500.0
