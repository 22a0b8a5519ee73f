"""Build the wheel and the source distribution, and prove that they hold and do what they should.

Built is what git tracks, so nothing that only lies about gets in. Without a Python named, the
wheel is run where its requirements are installed already, in seconds; with --python it is
installed into a bare environment of each, by pip, with all that it needs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["check_package", "missing"]

ROOT = Path(__file__).resolve().parents[1]
INSTALLED = ("align/", "corpora/", "scripts/", "daeyeok.py")
"""What of the tree a wheel holds."""
LEFT_OUT = (".ci/", ".github/", ".gitignore", ".gitattributes")
"""What of the tree is of no use in a source distribution."""
EXTRAS = ("pandas", "neural", "dask", "judge", "docs", "test")
SAMPLE = "corpora/samples/a_haeoreum.txt"


def check_package(
    python: Annotated[
        list[str] | None, typer.Option(help="A Python to install for, bare; may be given again.")
    ] = None,
    extras: Annotated[bool, typer.Option("--extras", help="See whether extras resolve.")] = False,
    keep: Annotated[Path | None, typer.Option(help="Folder for what is built.")] = None,
) -> None:
    """Build, look into what was built, install it elsewhere, and run it there.

    Example: python -m scripts.check_package --python python3.12 --python python3.13 --extras
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        tracked = tracked_files()
        wheel, sdist = build(work, tracked)
        for path, names, wanted in (
            (wheel, names_of_wheel(wheel), [n for n in tracked if n.startswith(INSTALLED)]),
            (sdist, names_of_sdist(sdist), [n for n in tracked if not n.startswith(LEFT_OUT)]),
        ):
            lacking = missing(wanted, names)
            if lacking:
                raise SystemExit(f"{path.name} lacks {len(lacking)} files: {', '.join(lacking)}")
            typer.echo(f"{path.name}: {len(names)} files, {path.stat().st_size / 1e6:.1f} MB")
        if not python:
            run_beside(work, wheel)
        for number, interpreter in enumerate(python or ()):
            install_bare(work / f"bare-{number}", interpreter, wheel, EXTRAS if extras else ())
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
            for path in (wheel, sdist):
                shutil.copy(path, keep)


def tracked_files() -> list[str]:
    """What git tracks, by its name in the tree."""
    listing = ["git", "ls-files", "-z"]
    told = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout
    return [name for name in told.decode().split("\0") if name and (ROOT / name).exists()]


def missing(wanted: Sequence[str], held: Sequence[str]) -> list[str]:
    """The names that are wanted and not held.

    >>> missing(["align/py.typed", "daeyeok.py"], ["daeyeok.py", "PKG-INFO"])
    ['align/py.typed']
    """
    return sorted(set(wanted) - set(held))


def build(work: Path, names: Sequence[str]) -> tuple[Path, Path]:
    """The wheel, which is built from the source distribution of these files, and that."""
    source, out = work / "source", work / "dist"
    for name in names:
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    tools = environment(work / "tools", sys.executable)
    run([tools, "-m", "pip", "install", "--quiet", "build"], work)
    run([tools, "-m", "build", "--outdir", out, source], work)
    [wheel], [sdist] = out.glob("*.whl"), out.glob("*.tar.gz")
    return wheel, sdist


def environment(folder: Path, interpreter: str) -> Path:
    """A bare virtual environment; the Python in it."""
    run([interpreter, "-m", "venv", folder], folder.parent)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(words: Sequence[object], cwd: Path, **more: str) -> str:
    """What a command prints on stdout.

    Raises:
        SystemExit: it fails; what it said is told.
    """
    # Nothing of this tree or its environment is to be found by what runs elsewhere.
    held = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [*map(str, words)],
        cwd=cwd, env={**held, **more}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


def names_of_wheel(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as file:
        return file.namelist()


def names_of_sdist(sdist: Path) -> list[str]:
    """Names below the folder that holds all."""
    with tarfile.open(sdist) as file:
        return [member.name.partition("/")[2] for member in file if member.isfile()]


def run_beside(work: Path, wheel: Path) -> None:
    """Run the wheel with the requirements of this environment, and with no module of this tree."""
    target = work / "target"
    words = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    run([*words, target, wheel], work)
    typer.echo(f"Python {sys.version.split()[0]}: runs with the requirements of this environment")
    for line in show([sys.executable, "-m", "daeyeok"], target, PYTHONPATH=str(target)):
        typer.echo(line)


def install_bare(folder: Path, interpreter: str, wheel: Path, extras: Sequence[str]) -> None:
    """Install the wheel as a stranger would, and run the command it brings."""
    python = environment(folder, interpreter)
    version = run([python, "-c", "import sys; print(sys.version.split()[0])"], folder).strip()
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    run([*pip, "install", "--quiet", wheel], folder)
    run([*pip, "check"], folder)
    found = Path(run([python, "-c", "import daeyeok; print(daeyeok.HERE)"], folder).strip())
    typer.echo(f"Python {version}: installs into a bare environment, pip check finds nothing")
    for line in show([python.with_name("daeyeok")], found):
        typer.echo(line)
    for extra in extras:
        words = [*pip, "install", "--quiet", "--dry-run"]
        run([*words, f"daeyeok[{extra}] @ {wheel.as_uri()}"], folder)
        typer.echo(f"  daeyeok[{extra}] resolves")


def show(command: Sequence[object], installed: Path, **more: str) -> Iterator[str]:
    """Use what is installed from a folder that has nothing to do with it."""
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder)
        page = shutil.copy(installed / SAMPLE, elsewhere)
        told = run([*command, "align", page, "--format", "html"], elsewhere, **more)
        if "looks like a misprint" not in told:
            raise SystemExit(f"the page was not read as it should be:\n{told[:2000]}")
        yield f"  daeyeok align: {len(told)} letters of HTML"
        run([*command, "make-pages", elsewhere / "made.jsonl", "--pages", "5"], elsewhere, **more)
        yield f"  daeyeok checks: {len(run([*command, 'checks'], elsewhere, **more).split())} words"


if __name__ == "__main__":
    typer.run(check_package)
