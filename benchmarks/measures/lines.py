"""All phones connected at once: from a ring to the painted caller, and how often an idle app is woken."""

from collections.abc import Iterator
from itertools import cycle

from benchmarks.big_cache import number
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure, p95
from benchmarks.lines.beside import Beside, all_sources
from benchmarks.lines.peers import RINGS
from benchmarks.scale import Scale
from benchmarks.stage import PHONE, Stage, stage

LIMIT_MS, WAKES = 50.0, 1.0
WARM_UP = 3
REST_S = 0.05
POLLED = "linphone"
"""The one that can only be asked again and again."""


def measure(scale: Scale) -> Iterator[Figure]:
    """Ring by each phone in turn, and between any two by an event within the app."""
    with sample_with_articles(scale) as house, stage(house) as shown, all_sources(shown) as beside:
        turns = zip(range(scale.pops + WARM_UP), cycle(RINGS), strict=False)
        pairs = [_pair(shown, beside, who, at) for at, who in turns][WARM_UP:]
        name = f"a phone's ring to the painted caller with every source connected, p95 of {len(pairs)}"
        yield Figure(name, p95(one for one, _ in pairs), "ms", p95(other for _, other in pairs), LIMIT_MS)
        yield from _woken(shown, beside, scale.hold_s)


def _pair(shown: Stage, beside: Beside, who: str, at: int) -> tuple[float, float]:
    """Return the milliseconds of a ring told by a phone, and of one that the app tells itself."""
    caller, key = number(2 * at), f"{at:08d}"

    def rung() -> None:
        beside.tell(who, "ring", caller, key)

    told_ms = shown.until(rung, lambda screen: screen.card is not None) * 1_000
    shown.until(lambda: beside.tell(who, "end", caller, key), lambda screen: screen.card is None)
    shown.wait(REST_S)
    inside_ms = shown.ring(f"{PHONE}-{at}", number(2 * at + 1)) * 1_000
    shown.give_up(f"{PHONE}-{at}")
    shown.wait(REST_S)
    return told_ms, inside_ms


def _woken(shown: Stage, beside: Beside, seconds: int) -> Iterator[Figure]:
    """Count how often the sources' threads are woken while nobody rings."""

    def polled(name: str) -> bool:
        return name.startswith(POLLED)

    def quiet(name: str) -> bool:
        return not polled(name)

    before = beside.wakes(quiet), beside.wakes(polled)
    shown.wait(seconds)
    woken, asked = beside.wakes(quiet) - before[0], beside.wakes(polled) - before[1]
    name = f"wake-ups a second of all idle sources but {POLLED}, over {seconds} s"
    yield Figure(name, woken / seconds, "1/s", asked / seconds, WAKES)


MEASURE = measure
