"""The documentation says what is so: its examples run, and no check is left out of it."""

from __future__ import annotations

import doctest
import importlib
import io
import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from align.checks import ALL_CHECKS
from align.consistency import ALL_ARTICLE_CHECKS
from scripts.daeyeok import app

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
FENCE = re.compile(r"^```(?P<kind>python|pycon|console)\n(?P<body>.*?)^```$", re.M | re.S)
PROMPT = re.compile(r"^\$ (?P<command>.*(?:\n> .*)*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.M)
RULES = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# What a page only tells a reader to type: it needs a network, a browser, or hours.
NOT_RUN = ("pip", "make", "git", "daeyeok review", "daeyeok link --encoder", "dask", "./")


@pytest.fixture
def extension(monkeypatch):
    """A module of docs/extensions, which Sphinx imports from its folder."""
    monkeypatch.syspath_prepend(str(DOCS / "extensions"))
    return importlib.import_module


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """A reader in a folder of their own, where the samples lie as in the repository."""
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "dumb")
    return tmp_path


def blocks(page: Path) -> list[re.Match[str]]:
    return list(FENCE.finditer(page.read_text(encoding="utf-8")))


WITH_EXAMPLES = [page for page in PAGES if blocks(page)]


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: page.stem)
def test_the_examples_of_a_page_run_in_order(page, reader):
    names: dict[str, object] = {}
    for number, block in enumerate(blocks(page)):
        where = f"{page.name}, block {number}"
        if block["kind"] == "console":
            for prompt in PROMPT.finditer(block["body"]):
                said = shell(prompt["command"], reader)
                if said is not None:
                    assert_alike(prompt["output"], said, f"{where}: {prompt['command']}")
        elif ">>>" in block["body"]:
            run_doctest(block["body"], names, where)
        else:
            # Shown as a file or a cell, without what it prints.
            exec(compile(block["body"], where, "exec"), names)


def run_doctest(text: str, names: dict[str, object], where: str) -> None:
    test = doctest.DocTestParser().get_doctest(text, names, where, where, 0)
    said = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=RULES, verbose=False)
    runner.run(test, out=said.write, clear_globs=False)
    names.update(test.globs)
    assert not runner.failures, said.getvalue()


def assert_alike(wanted: str, got: str, where: str) -> None:
    if not doctest.OutputChecker().check_output(wanted, got, RULES):
        pytest.fail(f"{where}\n--- the page says\n{wanted}\n--- it printed\n{got}")


def shell(command: str, folder: Path) -> str | None:
    """What a command prints, as a shell would run it; None for what is only told."""
    line = command.replace("\n> ", "\n")
    if line.startswith(NOT_RUN):
        return None
    data = ""
    *before, last = re.split(r" \| (?=daeyeok|jq|head)", line)
    if before:
        data = plain(before[0], folder)
    if last.startswith("daeyeok"):
        with redirect_stdout(io.StringIO()):
            done = CliRunner().invoke(app, shlex.split(last)[1:], input=data)
        assert done.exit_code in (0, 1, 2), done.output
        return done.output
    return plain(line, folder)


def plain(line: str, folder: Path) -> str:
    """The commands that the pages use to make, show and list files."""
    text, _, target = line.partition(" > ")
    program, *arguments = shlex.split(text)
    if program == "printf":
        written = arguments[0].encode().decode("unicode_escape").encode("latin-1")
        made = written.decode("utf-8", "surrogateescape")
    elif program == "echo":
        made = " ".join(arguments) + "\n"
    elif program == "cat":
        made = "".join((folder / name).read_text(encoding="utf-8") for name in arguments)
    elif program == "ls":
        made = "\n".join(sorted(path.name for path in (folder / arguments[0]).iterdir())) + "\n"
    else:
        pytest.fail(f"no page may use this command: {line}")
    if target:
        (folder / target.strip()).write_bytes(made.encode("utf-8", "surrogateescape"))
        return ""
    return made


def test_every_check_has_a_section(extension):
    checks = (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)
    sections = extension("check_sections").sections(checks)
    assert re.findall(r"^### (.+)$", sections, re.M) == [check.name for check in checks]
    page = (DOCS / "checks.md").read_text(encoding="utf-8")
    assert "<!-- generated: checks -->" in page
    assert "<!-- generated: article-checks -->" in page


ROWS = (DOCS / "examples.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(
    "number", range(len(ROWS)), ids=[" ".join(row.split("\t")[:2]) for row in ROWS]
)
def test_an_example_does_what_its_kind_promises(number, extension):
    sections = extension("check_sections")
    sections.run(sections.read_examples()[number])


def test_the_reference_has_every_public_module(extension):
    pages = extension("api_pages")
    texts = "".join(page.read_text(encoding="utf-8") for page in (DOCS / "api").glob("*.md"))
    packages = "".join(re.findall(r"<!-- generated: reference(.*) -->", texts)).split()
    named = {module for package in packages for module in pages.modules_of(package)}
    for package in re.findall(r"<!-- generated: single-modules (\S+) -->", texts):
        named.update((package, *pages.single_modules(package)))
    assert named == {*pages.modules_of("align"), *pages.modules_of("corpora")}


def test_every_check_of_pairs_says_what_it_gets_wrong(extension):
    # Nothing can be too long and be missed.
    names = {check.name for check in ALL_CHECKS} - {"too-long"}
    rows = extension("check_sections").read_examples()
    assert names <= {row.check for row in rows if row.kind in ("missed", "alarm") and row.note}


def test_no_check_is_hidden_by_an_example_of_another_name(extension):
    named = {example.check for example in extension("check_sections").read_examples()}
    assert named == {check.name for check in (*ALL_CHECKS, *ALL_ARTICLE_CHECKS)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_what_is_generated_is_known(page, extension):
    places = re.findall(r"<!-- generated: ([\w-]+)", page.read_text(encoding="utf-8"))
    assert set(places) <= set(extension("generated").GENERATORS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_page_is_reached_from_the_first(page):
    if page == DOCS / "index.md":
        return
    listed = (DOCS / "index.md").read_text(encoding="utf-8").splitlines()
    assert page.relative_to(DOCS).with_suffix("").as_posix() in listed


PLACE = re.compile(r"`((?:align|corpora|scripts|tests|docs|notebooks)/[a-z_/.]+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_the_files_that_a_page_names_exist(page):
    named = PLACE.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_names_that_extending_relies_on_are_there():
    from align.splitting import CHOICES, SPLITTERS
    from corpora.formats import FORMATS

    assert set(CHOICES) == {"ko", "en"}
    assert set(SPLITTERS) == {name for names in CHOICES.values() for name in names}
    golden = ROOT / "tests/corpora/formats/test_formats.py"
    assert "GOLDEN" in golden.read_text(encoding="utf-8")
    assert all(callable(row.read) and callable(row.write) for row in FORMATS.values())


def test_options_and_targets_that_the_pages_name_exist():
    texts = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"`make ([a-z-]+)", texts))
    assert [name for name in targets if not re.search(rf"^{name}:", makefile, re.M)] == []
    flags = set(re.findall(r"`(?:daeyeok [a-z-]+ )?(--[a-z-]+)", texts))
    assert flags - set(options(typer.main.get_command(app))) == set()


def options(command: Any) -> Iterator[str]:
    """The options of a command and of those below it."""
    for parameter in command.params:
        yield from parameter.opts
    for below in getattr(command, "commands", {}).values():
        yield from options(below)


@pytest.mark.parametrize(
    "name",
    ["api_pages", "check_sections", "dependency_licences", "docstrings", "generated", "knowledge"],
)
def test_the_examples_of_the_extensions_run(name, extension):
    module = extension(name)
    assert doctest.testmod(module, optionflags=RULES).failed == 0


DOCSTRINGS = {
    "an asterisk": ("The notice `*아래는` is found.", "``*아래는``"),
    "stars that are not emphasis": ("a ** b * c", r"a \*\* b \* c"),
    "a bar": ("rules | kss", r"rules \| kss"),
    "an underscore at the end": ("the name_ of it", r"the name\_ of it"),
    "a drawing": ("Before.\n\n    a --> b\n\nAfter.", "::\n\n    a --> b"),
    "an item": ("Args:\n    n, m: sentences.\n        of either side", "``n, m``"),
    "a role": (":mod:`align.names.sounds`", "``align.names.sounds``"),
}


@pytest.mark.parametrize("name", DOCSTRINGS)
def test_docstrings_are_escaped(name, extension):
    said, wanted = DOCSTRINGS[name]
    assert wanted in extension("docstrings").to_rst(said)


# Lines that mean something to reStructuredText, or to our own habits.
LINES = (
    *("Args:", "    x: text.", "        more", ">>> f(1)", "1", "", "- item", "1. one", "* x"),
    *(".. note::", ":field: x", "|bar|", "    drawing --> x", "====", "[1]_ x", "A:", "`a <b>`_"),
    *("__init__ `` `a`b", "A *line* with marks_ and `code` and ``b c``.", "http://a.b/c_", "::"),
)
written = st.lists(st.sampled_from(LINES) | st.text(max_size=15), max_size=10).map("\n".join)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written)
def test_no_docstring_can_spoil_the_reference(extension, text):
    core = pytest.importorskip("docutils.core", reason="docutils is not installed (extra 'docs')")
    said = io.StringIO()
    quiet = {"report_level": 2, "halt_level": 5, "warning_stream": said}
    core.publish_doctree(extension("docstrings").to_rst(text), settings_overrides=quiet)
    assert said.getvalue() == ""
