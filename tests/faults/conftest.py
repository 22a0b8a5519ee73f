"""Disks that are full or read-only, and commands run where something is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Workers import by their names what the tests of builds and engines give them.
sys.path[:0] = [str(ROOT / "tests/corpora/building"), str(Path(__file__).parent)]


@dataclass
class Disk:
    """A disk of its own, of ``size`` bytes."""

    path: Path
    size: int

    @property
    def ballast(self) -> Path:
        return self.path / ".ballast"

    def fill(self, left: int = 0) -> None:
        """Leave so many bytes free; a multiple of 4096."""
        self.ballast.unlink(missing_ok=True)
        with self.ballast.open("wb", buffering=0) as file:
            size = 0
            try:
                while True:
                    size += file.write(b"x" * 4096)
            except OSError:
                file.truncate(size - left)

    def free(self) -> None:
        self.ballast.unlink(missing_ok=True)

    def forbid_writing(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True)

    @property
    def names(self) -> list[str]:
        """Files and folders on it, but for the ballast."""
        return sorted(path.name for path in self.path.iterdir() if path != self.ballast)


@pytest.fixture
def disk(tmp_path):
    """A disk of 2 MiB; only root can have one."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a disk of one's own can be had by root only")
    path, size = tmp_path / "disk", 2 << 20
    path.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    if subprocess.run(mounting, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield Disk(path, size)
    subprocess.run(["umount", "--lazy", str(path)], check=True)


@pytest.fixture
def here(monkeypatch):
    """The engine "here": every task in this process."""
    from here_engine import install

    return install(monkeypatch)


@pytest.fixture
def command(capfd):
    """Runs a command of ``daeyeok`` here; its exit code and what it says on stderr."""
    from scripts.daeyeok import main

    def run(*words: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            main([*map(str, words)])
        told = capfd.readouterr().err
        assert "Traceback" not in told
        return int(left.value.code or 0), told

    return run
