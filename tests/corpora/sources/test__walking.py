"""Patterns, name by name; what a folder gives is in test_reading.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.sources._walking import Found, cut_pattern, matches, walk


@pytest.mark.parametrize(
    ("pattern", "root", "parts"),
    [
        ("news/*.html", "news", ("*.html",)),
        ("*.html", ".", ("*.html",)),
        ("/a/b[12]/c", "/a", ("b[12]", "c")),
        ("news/a.html", "news/a.html", ()),
    ],
)
def test_where_a_pattern_begins(pattern, root, parts):
    assert cut_pattern(pattern) == (Path(root), parts)


@pytest.mark.parametrize(
    ("names", "parts", "answer"),
    [
        (("a.html",), ("*.html",), True),
        (("A.HTML",), ("*.html",), False),
        (("x", "a.html"), ("*.html",), False),
        (("x", "a.html"), ("*", "*.html"), True),
        (("a.html",), ("**", "*.html"), True),
        (("x", "y", "a.html"), ("**", "*.html"), True),
        (("x", "y", "a.txt"), ("**", "*.html"), False),
        (("x", "y", "a.html"), ("**", "y", "**", "a.*"), True),
        (("x", "y"), ("**",), True),
        # A folder that is matched is read as a whole.
        (("x", "y", "a.html"), ("x",), True),
        (("x", ".y", "a.html"), ("**",), False),
        (("x",), ("x", "y"), False),
    ],
)
def test_what_a_pattern_names(names, parts, answer):
    assert matches(names, parts) is answer


def test_walking_and_matching_agree(tmp_path):
    files = ["a.html", "x/a.html", "x/y/a.html", "x/y/b.txt", "z/.h/a.html", "z/a.html"]
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for parts in [(), ("**", "a.*"), ("x",), ("*", "y"), ("?", "*.html"), ("**", "y", "**")]:
        walked = [one.path.relative_to(tmp_path).as_posix() for one in walk(tmp_path, parts)]
        assert walked == [name for name in files if matches(Path(name).parts, parts)]


def test_very_deep_folders(tmp_path):
    # Deeper than Python's calls may be.
    folder = tmp_path
    for _ in range(1_200):
        folder = folder / "d"
        folder.mkdir()
    (folder / "a.txt").touch()
    try:
        assert list(walk(tmp_path)) == [Found(folder / "a.txt", (folder / "a.txt").as_posix())]
    finally:
        # Deeper than pytest's cleaning of its folders can go.
        (folder / "a.txt").unlink()
        while folder != tmp_path:
            folder.rmdir()
            folder = folder.parent
