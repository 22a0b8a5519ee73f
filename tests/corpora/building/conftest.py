"""The folder of cheap pages and of an engine without processes stands on the path."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def here(monkeypatch):
    """The pools that the engine "here" opens, which stands in the table of engines."""
    from here_engine import install

    return install(monkeypatch)
