"""An hour of a busy line, faster than life: a recording rings again and again, and every call is filed."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.app.qt_loaded import load_qt
from agentassist.core import messages as m
from agentassist.core.history import FollowUpKind, Resolved
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import LineState, LineView, Screen
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from agentassist.storage import driver
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.watched import ROOT, resident_mb

if TYPE_CHECKING:
    from benchmarks.stage import Stage

RECORDING = ROOT / "tests" / "data" / "telephony" / "recordings" / "baresip-4.10.log"
SPEED = 20.0
"""Eight calls in a second: ten times what is promised."""
GROWTH_MB = 2.0
PAGES_KB = 1000


def measure(scale: Scale) -> Iterator[Figure]:
    """Play it in a process of its own, and read what that holds after a third and at the end."""
    with sample_with_articles(scale) as house:
        calls, early, late = _told(house, scale)
    name = f"growth over the later two thirds of {calls:,.0f} replayed calls, each filed"
    yield Figure(name, late - early, "MB", early, GROWTH_MB)


def _told(house: House, scale: Scale) -> tuple[float, float, float]:
    command = [sys.executable, "-m", __name__, str(house.folders.base), json.dumps(asdict(scale))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-500:])
    calls, early, late = json.loads(done.stdout.splitlines()[-1])
    return calls, early, late


def _play_all(folder: Path, scale: Scale) -> tuple[int, float, float]:
    """Return the calls, and the memory of this process after a third of them and after all."""
    # As the app does it: before anything else brings Qt.
    load_qt()
    # Pages are kept in memory up to a limit, whatever rings; kept small here, they hide nothing that grows.
    driver._THE_WRITER = (*driver._THE_WRITER, f"PRAGMA cache_size = -{PAGES_KB}")
    from benchmarks.stage import stage

    with stage(sample_house(Folders(folder, folder, sample=True))) as shown:
        shown.wait_for_the_index()
        third = max(1, scale.replays // 3)
        calls = _play(shown, third)
        early = resident_mb(os.getpid())
        calls += _play(shown, scale.replays - third)
        return calls, early, resident_mb(os.getpid())


def _play(shown: "Stage", times: int) -> int:
    """Let the recording ring so many times, file what ends, and return how many calls were filed."""
    settings = {"file": str(RECORDING), "phone": "baresip", "speed": str(SPEED)}
    filed = 0
    for _ in range(times):
        shown.joined._phones.choose([SourceChoice("replay", tuple(settings.items()))])
        while not shown.screen.lines:
            shown.wait(0.02)
        while _plays() or any(line.state is not LineState.ENDED for line in shown.screen.lines):
            shown.wait(0.02)
        while shown.screen.lines:
            _file(shown, shown.screen.lines[0])
            filed += 1
        for missed in [one for one in shown.screen.day.items if one.kind == FollowUpKind.MISSED]:
            # Called back and ticked off: nothing is owed any more.
            shown.tell(m.DayItemDone(missed.kind, missed.id))
        shown.joined._phones.choose([])
    return filed


def _plays() -> bool:
    return any(thread.name == "replay" for thread in threading.enumerate())


def _file(shown: "Stage", line: LineView) -> None:
    """Say of a call that is over what there is to say."""
    key = line.call_key
    if not line.shown:
        shown.send(m.ShowLine(key), lambda screen: screen.card is not None and screen.card.call_key == key)
    while shown.screen.apology is not None:
        owed = shown.screen.apology.hold_id
        shown.send(m.ApologyGiven(owed), lambda screen, owed=owed: not _owes(screen, owed))
    for choice in (m.ChooseOutcome("solved"), m.ChooseTopic("damage"), m.AnswerResolved(Resolved.YES)):
        shown.tell(choice)
    shown.send(m.FinishWrapUp(), lambda screen: all(one.call_key != key for one in screen.lines))


def _owes(screen: Screen, hold_id: str) -> bool:
    return screen.apology is not None and screen.apology.hold_id == hold_id


MEASURE = measure

if __name__ == "__main__":
    print(json.dumps(_play_all(Path(sys.argv[1]), Scale(**json.loads(sys.argv[2])))))
