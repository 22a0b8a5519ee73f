"""Plots of links: SVG files that show every system and every dot."""

from __future__ import annotations

import pytest

from align.bitext import Link
from scripts.benchmarks.link_plots import plot_growth, plot_links

pytest.importorskip("matplotlib", reason="matplotlib is not installed (the extra 'bench')")


def test_growth_names_every_system(tmp_path):
    path = tmp_path / "growth.svg"
    plot_growth({"ours": {1000: 1.0, 2000: 2.0}, "other": {1000: 9.0}}, path)
    text = path.read_text()
    assert text.lstrip().startswith("<?xml")
    assert "ours" in text
    assert "other" in text


def test_dots_are_drawn_for_gold_and_found(tmp_path):
    path = tmp_path / "dots.svg"
    plot_links([Link((0,), (0,)), Link((1,), ())], [Link((0,), (0, 1))], path)
    assert "<use" in path.read_text()
