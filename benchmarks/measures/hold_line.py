"""Start and end of a hold against the offer that makes them on the line: recorded, and on a real softphone.

The reference is when the other side said yes to that offer: the softphone itself cannot know it sooner.
"""

import json
import subprocess
import sys
from collections.abc import Iterator

from agentassist.core.call import CallEvent, HeldBy
from agentassist.telephony.baresip.recording import replay
from agentassist.telephony.baresip.told import PhoneEvent, understand
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure, NotHereError, p95
from benchmarks.scale import Scale
from benchmarks.watched import ROOT
from tests.telephony.namespace import missing, private

RECORDED_MS, REAL_MS = 60.0, 150.0
RECORDING = ROOT / "tests" / "data" / "telephony" / "recordings" / "baresip-4.10.log"
OURS = {"sendonly", "sendrecv"}


def measure(scale: Scale) -> Iterator[Figure]:
    """Replay the recording, then hold a real call again and again."""
    yield _recorded()
    if lacking := missing():
        raise NotHereError(f"{', '.join(lacking)} not installed")
    with sample_with_articles(scale) as house:
        late = _real(str(house.folders.base), scale.holds)
    reference = p95(late["agreed"])
    about = f"after the offer on the line, real softphone, p95 of {len(late['painted'])}"
    yield Figure(
        f"start or end of a hold as it counts, {about}", _off(late["stamped"]), "ms", reference, REAL_MS
    )
    yield Figure(
        f"start or end of a hold as painted, {about}", _off(late["painted"]), "ms", reference, REAL_MS
    )


def _off(late: list[float]) -> float:
    return p95(abs(one) for one in late)


def _recorded() -> Figure:
    """Compare what the app takes from a recording of 4.10 with the offers and answers in it."""
    lines = RECORDING.read_text(encoding="utf-8").splitlines()
    told = [event for event in replay(lines) if event.held_by is HeldBy.REP]
    offers, answers = _of(lines, "CALL_LOCAL_SDP", "offer"), _of(lines, "CALL_REMOTE_SDP", "answer")
    late = [_nearest(event, offers) for event in told]
    agreed = [_nearest(event, answers) for event in told]
    name = f"start or end of a hold after the offer, recording of baresip 4.10, p95 of {len(late)}"
    return Figure(name, p95(late), "ms", p95(agreed), RECORDED_MS)


def _of(lines: list[str], kind: str, param: str) -> list[tuple[str, float]]:
    """Return the call and the second of all such records in which our own direction is told."""
    said = (line.split(None, 3) for line in lines)
    heard = ((float(one[0]), understand(one[3].encode())) for one in said if one[1:3] == ["rep", "<"])
    return [
        (event.key, at_s)
        for at_s, event in heard
        if isinstance(event, PhoneEvent)
        and (event.type, event.param) == (kind, param)
        and event.local_audio in OURS
    ]


def _nearest(event: CallEvent, records: list[tuple[str, float]]) -> float:
    return min(abs(at_s - event.mono_s) for key, at_s in records if key == event.call_key) * 1000


def _real(folder: str, holds: int) -> dict[str, list[float]]:
    """Return what the process in the private network tells."""
    command = private(sys.executable, "-m", "benchmarks.line.held", folder, str(holds))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-800:])
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return told


MEASURE = measure
