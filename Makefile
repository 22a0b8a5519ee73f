# Two commands on a fresh machine: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SAMPLE := corpora/samples/a_haeoreum.txt
SOURCES := setup.cfg pyproject.toml

.PHONY: demo test lint docs package clean
.DELETE_ON_ERROR:

demo: $(VENV)/.installed
	@$(BIN)/daeyeok align $(SAMPLE)
	@$(BIN)/daeyeok align $(SAMPLE) --format html --output demo/report.html

test: $(VENV)/.test-installed .browser
	$(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/.test-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy align corpora scripts daeyeok.py

# Examples of the pages are run while they are built; a warning is an error.
docs: $(VENV)/.docs-installed
	$(BIN)/sphinx-build -q -E -W --keep-going docs build/docs
	@echo "Wrote build/docs/index.html"

# Wheel and source distribution, built, looked into and run; into bare environments, too, with
# ARGS="--python python3.12 --python python3.13 --extras" (minutes).
package: $(VENV)/.installed
	$(BIN)/python -m scripts.check_package --keep dist $(ARGS)

$(BIN)/python:
	@$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }

$(VENV)/.installed: $(BIN)/python $(SOURCES)
	@echo "Installing Daeyeok and what it needs into $(VENV) (about a minute, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.test-installed: $(BIN)/python $(SOURCES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV)/.docs-installed: $(BIN)/python $(SOURCES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@ $(VENV)/.installed

# The browser tests drive Debian's Chromium. Elsewhere, or without root, they skip and say so.
.PHONY: .browser
.browser:
	@command -v chromium >/dev/null || [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null || \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk >/dev/null; } || \
	  echo "Chromium could not be installed; the browser tests will be skipped"

# All benchmarks; ARGS="startup articles" for some, ARGS="--scale 0.1" to try them out.
.PHONY: bench
bench: $(VENV)/.test-installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check translate-toolkit
	$(BIN)/python -m scripts.bench $(ARGS)

# The development set lies beside the repository, not in it.
.PHONY: bench-flags
bench-flags: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check translate-toolkit
	$(BIN)/python -m scripts.bench_flags ../shared/bench/flags/gold.jsonl

# Beside NLTK always; beside hunalign and Vecalign with ARGS="--hunalign PATH ...".
.PHONY: bench-links
bench-links: $(VENV)/.installed
	$(BIN)/python -m scripts.bench_links $(ARGS)

clean:
	rm -rf $(VENV) demo build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
