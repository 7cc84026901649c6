"""Runs the tests marked ``telephony`` in a private network, from which no packet leaves.

They run in a second pytest inside ``unshare``; its reports are played back one by one in the first.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INSIDE = "AGENTASSIST_REPORTS"
"""Set inside the network: the file that takes the reports."""
NEEDED = ("baresip", "sipp", "unshare", "ip")
# baresip 1.0 refuses to dial without an address beside 127.0.0.1, Linphone without a route.
SET_UP = (
    "ip link set lo up && ip address add 10.77.0.1/32 dev lo"
    ' && ip route add default dev lo src 10.77.0.1 && exec "$@"'
)


def missing() -> tuple[str, ...]:
    """Return the programs that are needed and not installed."""
    return tuple(program for program in NEEDED if shutil.which(program) is None)


def private(*command: str) -> list[str]:
    """Return what runs ``command`` in a network of its own."""
    return ["unshare", "-n" if os.getuid() == 0 else "-rn", "bash", "-c", SET_UP, "network", *command]


class Outside:
    """Hands the marked tests to the network and plays their reports back."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "reports.jsonl"
        self._reports: list[dict[str, object]] = []
        self._trouble = ""
        self._ran = False

    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        if item.get_closest_marker("telephony") is None:
            return None
        if not self._ran:
            self._run(item.session)
        mine = [report for report in self._reports if report["nodeid"] == item.nodeid]
        if not mine:
            return None
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for data in mine:
            report = item.config.hook.pytest_report_from_serializable(config=item.config, data=data)
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        # Only a test that has no report gets here: on a developer's machine that may be, in CI it must not.
        if item.get_closest_marker("telephony") is not None:
            (pytest.fail if "CI" in os.environ else pytest.skip)(f"no private network: {self._trouble}")

    def _run(self, session: pytest.Session) -> None:
        self._ran = True
        if lacking := missing():
            self._trouble = f"{', '.join(lacking)} not installed"
            return
        chosen = [item.nodeid for item in session.items if item.get_closest_marker("telephony")]
        tests = private(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen)
        inside = {"env": os.environ | {INSIDE: str(self._file)}, "cwd": session.config.rootpath}
        done = subprocess.run(tests, capture_output=True, text=True, check=False, **inside)
        self._trouble = (done.stdout + done.stderr)[-2000:]
        if self._file.exists():
            self._reports = [json.loads(line) for line in self._file.read_text(encoding="utf-8").splitlines()]


class Inside:
    """Writes every report down."""

    def __init__(self, config: pytest.Config, reports: Path) -> None:
        self._config = config
        self._reports = reports

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        data = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        with self._reports.open("a", encoding="utf-8") as reports:
            reports.write(json.dumps(data) + "\n")
