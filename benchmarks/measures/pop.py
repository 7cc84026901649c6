"""From a phone's event to the painted history, on a cache as years of work leave it."""

import random
from collections.abc import Iterator
from time import perf_counter

from agentassist import clock
from agentassist.desk.pop import PAGE
from agentassist.opening import House
from agentassist.storage.store import Store, open_reader
from benchmarks.big_cache import ALONE, NOW_MS, number
from benchmarks.caches import big_house
from benchmarks.figure import Figure, middle, p95, p99
from benchmarks.scale import Scale
from benchmarks.stage import Stage, stage

LIMIT_MS, LOOKED_UP_MS, FIRST_MS = 50.0, 10.0, 50.0
WARM_UP = 3
OPENED = 5
"""So often the cache is opened for a first pop."""
EACH = 10
"""So many callers are looked up for each that is painted, for the hundredth slowest counts."""
REST_S = 0.05
"""Between two calls the window comes to rest, as it does in life."""


def measure(scale: Scale) -> Iterator[Figure]:
    """Ring, paint and decline; between any two calls look the same caller up with the bare store."""
    size = f"{scale.contacts:,} contacts, {scale.past:,} interactions, encrypted"
    with big_house(scale) as house:
        with stage(house) as shown:
            reader = open_reader(house.folders.cache, house.key)
            pairs = [_pair(shown, reader, one) for one in _callers(scale, scale.pops + WARM_UP)][WARM_UP:]
            reader.close()
        name = f"phone's event to painted history, p95 of {scale.pops} calls ({size})"
        yield Figure(name, *(p95(pair[0] for pair in pairs), "ms", p95(pair[1] for pair in pairs)), LIMIT_MS)
        yield from _bare(house, scale, size)


def _bare(house: House, scale: Scale, size: str) -> Iterator[Figure]:
    """Look callers up without a window: at once after opening, and one after the other."""
    callers = _callers(scale, scale.pops * EACH + OPENED)
    first = max(_first(house, caller) for caller in callers[:OPENED])
    yield Figure(f"opening the cache and the first look-up, worst of {OPENED}", first, "ms", None, FIRST_MS)
    store = Store(house.folders.cache, house.key)
    times = [_timed(store, caller) for caller in callers[OPENED:]]
    store.close()
    name = f"number to contact, history and promises, p99 of {len(times)} callers ({size})"
    yield Figure(name, p99(times), "ms", middle(times), LOOKED_UP_MS)


def _first(house: House, caller: str) -> float:
    began = perf_counter()
    store = Store(house.folders.cache, house.key)
    _look_up(store, caller)
    took = perf_counter() - began
    store.close()
    return took * 1000


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
    return whole * 1000, _timed(reader, caller)


def _timed(store: Store, caller: str) -> float:
    began = perf_counter()
    _look_up(store, caller)
    return (perf_counter() - began) * 1000


def _look_up(store: Store, caller: str) -> None:
    """Ask all that the card of a caller asks."""
    for contact in store.contacts.callers(caller, caller[1:]):
        store.calls.page(contact.id, 0, PAGE)
        store.calls.page(contact.id, 0, 1)
        store.calls.count(contact.id, NOW_MS)
        store.calls.count(contact.id)
        store.promises.open_for(contact.id)
        store.promises.kept_count(contact.id)


MEASURE = measure
