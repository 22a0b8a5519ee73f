"""The folder of tasks stands on the path of the tests, and so on that of the workers."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
