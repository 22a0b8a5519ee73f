"""Files that are whole or absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.files import PackingError, opened, replacing


@pytest.mark.parametrize("name", ["x.txt", "x.gz", "x.zst"])
def test_nothing_is_there_until_all_is(tmp_path, name):
    path = tmp_path / "new" / name
    with replacing(path) as file:
        file.write(b"one ")
        assert not path.exists()
        file.write(b"two")
    assert list(path.parent.iterdir()) == [path]
    with opened(path) as file:
        assert file.read() == b"one two"


def test_an_interrupted_run_leaves_no_file(tmp_path):
    def interrupted():
        with replacing(tmp_path / "x.txt") as file:
            file.write(b"one")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_replaced_is_told(tmp_path):
    folder = tmp_path / "x"
    folder.mkdir()
    with pytest.raises(OSError, match="directory"), replacing(folder) as file:
        file.write(b"one")
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(("name", "data"), [("x.gz", b"plain text"), ("x.zst", b"plain text")])
def test_broken_packing_is_one_error(tmp_path, name, data):
    path: Path = tmp_path / name
    path.write_bytes(data)
    with opened(path) as file, pytest.raises(PackingError, match=r"(gzip|zstd) data: "):
        file.read()


def test_several_frames_are_one_file(tmp_path):
    path = tmp_path / "x.zst"
    with replacing(path) as file:
        file.write(b"one ")
    path.write_bytes(path.read_bytes() * 2)
    with opened(path) as file:
        assert list(file) == [b"one one "]
