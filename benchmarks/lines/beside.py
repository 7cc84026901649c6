"""Every phone at once: the app's sources connected to peers in a process of their own."""

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from agentassist.core.preferences import SourceChoice
from benchmarks.stage import Stage
from benchmarks.watched import ROOT

SECRET = "measured-here-and-nowhere-else"
WITHIN_S = 10.0


class Beside:
    """The peers, and the threads that listen to them.

    Args:
        process: The peers.
        threads: The app's threads that were started for its sources.
    """

    def __init__(self, process: "subprocess.Popen[str]", threads: Sequence[threading.Thread]) -> None:
        self._process = process
        self._threads = threads

    def tell(self, who: str, what: str, number: str, key: str) -> None:
        """Have a peer ``ring``, or end that again for any other word."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{who} {what} {number} {key}\n")
        self._process.stdin.flush()

    def wakes(self, wanted: Callable[[str], bool]) -> int:
        """Return how often the threads with a wanted name have been woken so far."""
        return sum(_voluntary(one) for one in self._threads if wanted(one.name))


def _voluntary(thread: threading.Thread) -> int:
    status = Path(f"/proc/self/task/{thread.native_id}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in status if line.startswith("voluntary")).split()[1])


@contextmanager
def all_sources(shown: Stage) -> Iterator[Beside]:
    """Switch everything on that can be here; all are connected when this is entered."""
    command = [sys.executable, "-m", "benchmarks.lines.peers"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        before = threading.enumerate()
        choices = _choices(json.loads(process.stdout.readline()))
        shown.connect(choices, SECRET)
        yield Beside(process, [one for one in threading.enumerate() if one not in before])
        shown.joined._phones.choose([])
        process.stdin.close()


def _choices(places: dict[str, str]) -> list[SourceChoice]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        webhook = str(free.getsockname()[1])
    settings = {
        "baresip": {"port": places["baresip"]},
        "asterisk": {"port": places["asterisk"], "user": "assist", "endpoint": "PJSIP/201"},
        "freeswitch": {"port": places["freeswitch"], "endpoint": "1001"},
        "linphone": {"socket": places["linphone"]},
        "webhook": {"port": webhook},
    }
    return [SourceChoice(name, tuple(each.items())) for name, each in settings.items()]
