"""Files whole or absent, one build a folder, errors in words."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from corpora.building import BuildError
from corpora.building.store import Store, locked, read_record, told, write_record, written


def test_a_record_comes_back_and_one_that_is_not_there_is_none(tmp_path):
    path = Store(tmp_path).record("align", 3)
    assert read_record(path) is None
    write_record(path, {"pages": 3, "id": "강"})
    assert read_record(path) == {"pages": 3, "id": "강"}
    assert os.listdir(path.parent) == ["align-00003.json"]


def test_two_may_write_the_same_file_at_the_same_time(tmp_path):
    with written(tmp_path / "a") as one, written(tmp_path / "a") as other:
        one.write(b"the same")
        other.write(b"the same")
    assert (tmp_path / "a").read_bytes() == b"the same"
    assert os.listdir(tmp_path) == ["a"]


def test_what_fails_in_the_middle_leaves_nothing(tmp_path):
    def fail():
        with written(tmp_path / "a") as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert os.listdir(tmp_path) == []


def test_a_second_build_in_the_folder_is_refused_and_told_of_the_first(tmp_path):
    store = Store(tmp_path)
    said = f"process {os.getpid()} on .* is building"
    with locked(store), pytest.raises(BuildError, match=said), locked(store):
        pass
    with locked(store):
        pass


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path):
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from corpora.building.store import Store, locked\n"
        "with locked(Store(Path(sys.argv[1]))):\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert (tmp_path / ".staging" / "lock").read_text().startswith("process ")
    with locked(Store(tmp_path)):
        assert (tmp_path / ".staging" / "lock").read_text().startswith(f"process {os.getpid()} ")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "/c/x: the disk is full"),
        (errno.EROFS, "/c/x: Read-only file system"),
        (errno.EACCES, "/c/x: Permission denied"),
        (errno.EIO, "/c/x: Input/output error"),
    ],
)
def test_errors_of_the_disk_are_told_in_words(tmp_path, number, said):
    assert str(told(OSError(number, os.strerror(number), "/c/x"), tmp_path)) == said


def test_an_error_that_is_not_of_the_disk_does_not_blame_the_folder(tmp_path):
    assert str(told(OSError("no scheduler at tcp://a:1"), tmp_path)) == "no scheduler at tcp://a:1"
