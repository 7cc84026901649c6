"""The hearing process itself, as far as it comes without a sound server and a model."""

import importlib.util
import subprocess
import sys

import pytest

from agentassist.core.errors import Trouble
from agentassist.hearing.lines import Refused, read

HAS_PACKAGE = importlib.util.find_spec("faster_whisper") is not None


def worker(folder):
    return subprocess.Popen(
        [sys.executable, "-m", "agentassist", "hear-worker", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def test_what_is_missing_is_told_in_one_line(tmp_path):
    with worker(tmp_path) as process:
        line = process.stdout.readline()
        assert process.stdout.read() == b""
    why = Trouble.HEARING_MODEL if HAS_PACKAGE else Trouble.HEARING_PACKAGE
    assert read(line) == Refused(why)


def test_nothing_of_it_is_loaded_with_the_app():
    script = (
        "import sys, agentassist.app.joined\n"
        "ours = ('agentassist.hearing', 'soundcard', 'faster_whisper')\n"
        "print(*(name for name in sys.modules if name.startswith(ours)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.skipif(not HAS_PACKAGE, reason="the extra transcript is not installed")
def test_a_file_that_only_looks_like_a_model_is_none(tmp_path):
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with worker(tmp_path) as process:
        assert read(process.stdout.readline()) == Refused(Trouble.HEARING_MODEL)
