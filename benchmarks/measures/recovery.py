"""What kills, power cuts and a spoilt disk cost, and how soon a call is back."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtTest import QTest

from agentassist import clock
from agentassist.core.call import Kind
from agentassist.core.screen import Screen
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from agentassist.ui.panels.call.notes import NotesPanel
from benchmarks.caches import sample_with_articles
from benchmarks.calls import CALLERS
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.stage import stage, told
from benchmarks.survival import survived
from benchmarks.watched import ROOT

LOST_S, BACK_S = 2.0, 1.0
KEY, LETTERS = "killed", 60
EVERY_S = 0.05
"""A letter so often: a quick typist, who never pauses at the end of a word."""


def measure(scale: Scale) -> Iterator[Figure]:
    """Type a note, kill the app, open it again, and see which letter was the last to be kept."""
    lost, back, typed = [], [], []
    for _ in range(scale.kills):
        with sample_with_articles(scale) as house:
            instants = _typed_until_killed(house)
            seconds, note = _opened_again(house)
        kept = len(note)
        lost.append(instants[-1] - instants[kept] if kept < len(instants) else 0.0)
        typed.append(instants[-1] - instants[0])
        back.append(seconds)
    name = f"typing lost by a kill in mid-word, worst of {scale.kills}, beside all that was typed"
    yield Figure(name, max(lost), "s", max(typed), LOST_S)
    yield Figure(
        "call back on the screen after a kill, from an opened application", max(back), "s", None, BACK_S
    )
    yield from survived(scale)


def _typed_until_killed(house: House) -> list[float]:
    """Return the instants of the letters typed by a process that was then killed."""
    command = [sys.executable, "-m", __name__, str(house.folders.base)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout is not None
        instants = [float(app.stdout.readline()) for _ in range(LETTERS)]
        app.kill()
    return instants


def _opened_again(house: House) -> tuple[float, str]:
    """Return the seconds until the call is painted again, and its note."""
    began = perf_counter()
    with stage(house) as shown:
        if shown.screen.card is None:
            raise RuntimeError("the call did not come back")
        return perf_counter() - began, shown.screen.notes.text


def _type_for_ever(house: House) -> None:
    """Take a call and type one long word, telling the instant of each letter."""
    with stage(house) as shown:
        shown.ring(KEY, CALLERS[0])
        shown.send(told(Kind.ANSWERED, KEY), _with_notes)
        field = next(one for one in shown.window.panels if isinstance(one, NotesPanel)).field
        while True:
            QTest.keyClicks(field, "a")
            print(clock.mono_s(), flush=True)
            shown.wait(EVERY_S)


def _with_notes(screen: Screen) -> bool:
    return bool(screen.notes.interaction_id)


MEASURE = measure

if __name__ == "__main__":
    place = Path(sys.argv[1])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _type_for_ever(sample_house(Folders(place, place, sample=True)))
