"""Qt for Python keeps to itself."""

import subprocess
import sys

SCRIPT = """
from agentassist.app.qt_loaded import load_qt
load_qt()
import linecache, sys
import agentassist.ui.panel, agentassist.text.cards
print("PySide6.QtWidgets" in sys.modules, [name for name in linecache.cache if "agentassist" in name])
"""


def test_no_source_of_a_module_is_read_and_kept_while_the_app_runs():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "True []", done.stderr
