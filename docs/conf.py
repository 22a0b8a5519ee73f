"""How the documentation is built: ``make docs``."""

from __future__ import annotations

import importlib.metadata
import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "extensions"))
# Examples are run while the pages are built; nobody's own lexicon has a say in them.
os.environ["DAEYEOK_LEXICON"] = ""

project = "Daeyeok"
author = "the Daeyeok authors"
copyright = "the Daeyeok authors, Apache-2.0"
release = importlib.metadata.version("daeyeok")

extensions = ["myst_parser", "sphinx.ext.autodoc", "docstrings", "generated"]
exclude_patterns = ["extensions"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
smartquotes = False

autodoc_typehints = "signature"
autodoc_preserve_defaults = True
autodoc_member_order = "bysource"
autodoc_default_options = {"no-value": True}
# The extra for Dask is not needed to read what is written about it.
autodoc_mock_imports = ["distributed", "dask"]
python_maximum_signature_line_length = 88

html_theme = "furo"
html_title = "Daeyeok 對譯"
html_static_path = ["_static"]
html_css_files = ["daeyeok.css"]
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}
pygments_style = "friendly"
pygments_dark_style = "native"
