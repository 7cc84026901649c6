"""Take the pictures of docs/screenshots: every language and scheme, from the ring to the day list.

    python docs/screenshots.py [FOLDER]

Runs offscreen with the bundled fonts, so that the same code gives the same pictures on every machine.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agentassist.app.still import Still, sample_still
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.history import Resolved
from agentassist.core.moment import Moment
from agentassist.core.preferences import LANGUAGES, Preferences, Scheme
from agentassist.core.prompt import Rail
from agentassist.core.transfer import HandStep
from agentassist.ui.panels.call.notes import NotesPanel

FOLDER = Path(__file__).resolve().parent / "screenshots"
SCALE = "QT_SCALE_FACTOR"


def main() -> int:
    """Take all pictures at 1x and the light ones at 2x, each scale in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    folder: Path = parser.parse_args().folder
    if SCALE not in os.environ:
        return max(_again(folder, scale) for scale in ("1", "2"))
    folder.mkdir(parents=True, exist_ok=True)
    _take(folder, dense=os.environ[SCALE] == "2")
    return 0


def _again(folder: Path, scale: str) -> int:
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false;qt.text.font.db=false"}
    env = {**os.environ, **quiet, SCALE: scale}
    return subprocess.run([sys.executable, __file__, str(folder)], check=False, env=env).returncode


def _take(folder: Path, *, dense: bool) -> None:
    schemes = (Scheme.LIGHT,) if dense else (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
    with tempfile.TemporaryDirectory() as home:
        for language in ("en", "ur") if dense else LANGUAGES:
            for scheme in schemes:
                for name, play in SCENES.items():
                    choices = replace(Preferences(), language=language, scheme=scheme)
                    with sample_still(_copy(Path(home)), choices) as still:
                        play(still)
                        picture = still.picture()
                    suffix = "_2x" if dense else ""
                    picture.save(str(folder / f"{language}_{scheme.value}_{name}{suffix}.png"))


def _copy(home: Path) -> Path:
    """Return a folder with the sample company as it was delivered, loaded and compiled once only."""
    first = home / "first"
    if not first.exists():
        with sample_still(first, Preferences()):
            pass
    fresh = Path(tempfile.mkdtemp(dir=home)) / "sample"
    shutil.copytree(first, fresh)
    return fresh


def _ring(still: Still) -> None:
    still.tell(Kind.RINGING)


def _call(still: Still) -> None:
    _ring(still)
    still.wait(6)
    still.tell(Kind.ANSWERED)
    still.send(m.GoToRail(Rail.LISTEN))
    _note(still, NOTED[still.screen.preferences.language])
    for point in still.screen.prompt.points[:1] if still.screen.prompt else ():
        still.send(m.TickPoint(point.id))
    still.send(m.SayTyped(SAID[still.screen.preferences.language]))


def _note(still: Still, text: str) -> None:
    notes = next(panel for panel in still.window.panels if isinstance(panel, NotesPanel))
    notes.field.setPlainText(text)
    notes.watch.flush()


def _hold(still: Still) -> None:
    _call(still)
    still.send(m.StartHold())
    still.now = Moment(still.now.mono_s + 58, still.now.utc_ms + 58_000)
    # Seen again, the hold shows the second it is now; made anew, the page would not be as it was in the call.
    still.window.hide()
    still.window.show()


def _hand_on(still: Still) -> None:
    _call(still)
    still.send(m.HandOn("returns"))
    still.send(m.TickHandStep(HandStep.EXPLAIN))


def _search(still: Still) -> None:
    _call(still)
    still.type_search(ASKED[still.screen.preferences.language])


def _wrapup(still: Still) -> None:
    _call(still)
    still.tell(Kind.ENDED)
    for wish in (m.ChooseOutcome("promised"), m.ChooseTopic("damage"), m.AnswerResolved(Resolved.PARTLY)):
        still.send(wish)


SCENES: dict[str, Callable[[Still], None]] = {
    "day": lambda _still: None,
    "ring": _ring,
    "call": _call,
    "hold": _hold,
    "handon": _hand_on,
    "search": _search,
    "wrapup": _wrapup,
}
NOTED = {
    "en": "Kettle base cracked again. Needs it by Thursday, for the stall.",
    "hi": "केतली का पेंदा फिर टूटा। गुरुवार तक चाहिए, ठेले के लिए।",
    "te": "కెటిల్ అడుగు మళ్లీ పగిలింది. గురువారంలోగా కావాలి, దుకాణానికి.",
    "ur": "کیتلی کا پیندا پھر ٹوٹ گیا۔ جمعرات تک چاہیے، ٹھیلے کے لیے۔",
}
SAID = {
    "en": "I'm afraid it's back-ordered.",
    "hi": "यह अभी स्टॉक में नहीं है।",
    "te": "అది ఇప్పుడు స్టాక్‌లో లేదు.",
    "ur": "یہ ابھی اسٹاک میں نہیں ہے۔",
}
ASKED = {"en": "late deliv", "hi": "देर डिलीवरी", "te": "ఆలస్య డెలివరీ", "ur": "تاخیر ڈیلیوری"}

if __name__ == "__main__":
    sys.exit(main())
