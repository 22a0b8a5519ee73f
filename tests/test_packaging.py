"""What is installed: every file that is needed, under names that others use as well."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import daeyeok

ROOT = Path(__file__).parents[1]
PACKAGES = ("align", "corpora", "scripts")
SETUP = configparser.ConfigParser()
SETUP.read(ROOT / "setup.cfg", encoding="utf-8")


def listed(section: str, name: str) -> list[str]:
    return [item for item in re.split(r"[,\n]\s*", SETUP[section][name].strip()) if item]


def in_the_tree(package: str) -> list[Path]:
    """The files of a package that are no leftovers of running it."""
    found = [path for path in (ROOT / package).rglob("*") if path.is_file()]
    return [path for path in found if "__pycache__" not in path.parts]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_that_is_no_module_is_named_to_be_installed(package):
    named = set()
    if package in SETUP["options.package_data"]:
        for pattern in listed("options.package_data", package):
            matched = set((ROOT / package).glob(pattern))
            assert matched, f"{package}: {pattern} is nothing"
            named |= matched
    assert {path for path in in_the_tree(package) if path.suffix != ".py"} <= named


@pytest.mark.parametrize("package", PACKAGES)
def test_every_folder_with_modules_is_a_package(package):
    folders = {path.parent for path in in_the_tree(package) if path.suffix == ".py"}
    assert all((folder / "__init__.py").exists() for folder in folders)


@pytest.mark.parametrize("package", ["align", "corpora"])
def test_the_types_are_for_others_too(package):
    assert (ROOT / package / "py.typed").exists()


def test_the_extras_that_the_messages_name_are_there():
    extras = set(SETUP["options.extras_require"])
    assert {"neural", "dask", "judge", "docs", "test", "pandas"} <= extras
    named = set()
    for path in (path for package in PACKAGES for path in in_the_tree(package)):
        if path.suffix == ".py":
            named |= set(re.findall(r"daeyeok\\{0,2}\[(\w+)", path.read_text(encoding="utf-8")))
    assert named <= extras


def test_each_package_begins_as_its_guard_expects():
    assert list(daeyeok.clashes()) == []
    assert set(daeyeok.BEGINS) == set(PACKAGES)


def run(search: list[Path], cwd: Path, *switches: str):
    """``daeyeok --help`` by an interpreter that looks for modules in these folders first."""
    return subprocess.run(
        [sys.executable, *switches, "-m", "daeyeok", "--help"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, search))},
        capture_output=True, text=True, check=False, cwd=cwd,
    )  # fmt: skip


def package(folder: Path, name: str, text: str = "raise SystemExit(9)\n") -> Path:
    """A package of that name, which must not be run."""
    path = folder / name / "__init__.py"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return path


def distribution(folder: Path, title: str, holds: str, **more: str) -> None:
    """What pip leaves of a distribution that holds a package."""
    about = folder / f"{title}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {title}\nVersion: 1.0\n")
    (about / "RECORD").write_text(f"{holds}/__init__.py,,\n")
    for name, text in more.items():
        (about / f"{name}.json").write_text(text)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_distribution_of_that_name_that_stands_before_ours_is_told(tmp_path, name):
    path = package(tmp_path / "site", name)
    distribution(tmp_path / "site", "Other.Name", name)
    done = run([tmp_path / "site", ROOT], tmp_path)
    said = (
        f"daeyeok: {path} stands before its own package '{name}' on Python's path; "
        "to mend it: pip uninstall Other.Name\n"
    )
    assert (done.returncode, done.stderr, done.stdout) == (2, said, "")


def test_a_folder_of_that_name_is_told(tmp_path):
    path = package(tmp_path, "align")
    done = run([ROOT], tmp_path)
    said = (
        f"daeyeok: {path} stands before its own package 'align' on Python's path; to mend it: "
        "rename it, or start from another folder and without it in PYTHONPATH\n"
    )
    assert (done.returncode, done.stderr) == (2, said)


def test_a_folder_that_is_no_package_harms_nothing(tmp_path):
    (tmp_path / "align").mkdir()
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts/run.py").write_text("raise SystemExit(9)\n")
    done = run([ROOT], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def site(tmp_path):
    """The folder that pip installs into, with the files that are looked at."""
    site = tmp_path / "site"
    for name in PACKAGES:
        package(site, name, (ROOT / name / "__init__.py").read_text(encoding="utf-8"))
    shutil.copy(ROOT / "daeyeok.py", site)
    return site


def test_a_distribution_that_has_overwritten_ours_is_told(site, tmp_path):
    distribution(site, "daeyeok", "align", direct_url='{"url": "file:///here/daeyeok.whl"}')
    distribution(site, "align", "align")
    path = site / "align/__init__.py"
    path.write_text("from .calculate import *\n")
    done = run([site], tmp_path)
    said = (
        f"daeyeok: align has overwritten its own package 'align' ({path}); to mend it: "
        "pip uninstall align && pip install --force-reinstall --no-deps file:///here/daeyeok.whl\n"
    )
    assert (done.returncode, done.stderr) == (2, said)


def test_what_went_with_another_distribution_is_told(site, tmp_path):
    (site / "align/__init__.py").unlink()
    # Without what is installed: Daeyeok may be, and be found there.
    done = run([site], tmp_path, "-S")
    said = "daeyeok: its own package 'align' is missing; to mend it: pip install"
    assert (done.returncode, done.stderr.partition(" --force")[0]) == (2, said)
