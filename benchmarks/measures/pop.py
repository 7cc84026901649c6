"""From a phone's event to the painted history, on a cache as years of work leave it."""

import random
from collections.abc import Iterator
from time import perf_counter

from agentassist import clock
from agentassist.desk.pop import PAGE
from agentassist.storage.store import Store, open_reader
from benchmarks.big_cache import ALONE, number
from benchmarks.caches import big_house
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale
from benchmarks.stage import Stage, stage

LIMIT_MS = 50.0
WARM_UP = 3
REST_S = 0.05
"""Between two calls the window comes to rest, as it does in life."""


def measure(scale: Scale) -> Iterator[Figure]:
    """Ring, paint and decline; between any two calls look the same caller up with the bare store."""
    with big_house(scale) as house, stage(house) as shown:
        reader = open_reader(house.folders.cache, house.key)
        pairs = [_pair(shown, reader, caller) for caller in _callers(scale, scale.pops + WARM_UP)][WARM_UP:]
        reader.close()
    size = f"{scale.contacts:,} contacts, {scale.interactions:,} interactions, encrypted"
    name = f"phone's event to painted history, p95 of {scale.pops} calls ({size})"
    yield Figure(name, *(p95(pair[0] for pair in pairs), "ms", p95(pair[1] for pair in pairs)), LIMIT_MS)


def _callers(scale: Scale, count: int) -> list[str]:
    """Return numbers of callers who share theirs with nobody; as in the cache, a few people call often."""
    chance, known = random.Random(17), min(scale.contacts, ALONE)
    return [number(int(known * chance.random() ** 2)) for _ in range(count)]


def _pair(shown: Stage, reader: Store, caller: str) -> tuple[float, float]:
    """Return the milliseconds of the whole way, and of the bare look-up."""
    key = f"pop-{clock.mono_s()}"
    whole = shown.ring(key, caller)
    shown.give_up(key)
    shown.wait(REST_S)
    began = perf_counter()
    _look_up(reader, caller)
    return whole * 1000, (perf_counter() - began) * 1000


def _look_up(reader: Store, caller: str) -> None:
    for contact in reader.contacts.callers(caller, caller[1:]):
        reader.calls.page(contact.id, 0, PAGE)
        reader.promises.open_for(contact.id)


MEASURE = measure
