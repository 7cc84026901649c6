"""From a phone's command, a clicked link and a posted webhook to the painted caller."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from urllib.request import Request, urlopen

from agentassist import clock
from agentassist.core.preferences import SourceChoice
from agentassist.telephony.webhook.gate import path_of
from benchmarks.big_cache import number
from benchmarks.caches import sample_with_articles
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale
from benchmarks.stage import Stage, stage
from benchmarks.watched import write_bytecode

COMMAND_MS, POST_MS = 250.0, 50.0
WARM_UP = 2
EACH = 5
"""For so many pops of other measures one is measured here: each starts a program."""
SECRET = "measured-here-and-nowhere-else"
REST_S = 0.05


def measure(scale: Scale) -> Iterator[Figure]:
    """Ring by each way and decline; between any two a bare interpreter starts and ends."""
    write_bytecode()
    count = max(2, scale.pops // EACH)
    with sample_with_articles(scale) as house, stage(house) as shown:
        command = (sys.executable, "-m", "agentassist")
        cache = ("--cache", str(house.folders.base))
        event = partial(_run, (*command, "event", "ringing", *cache, "--number"))
        link = partial(_run, (*command, "open", *cache, "--"))
        port = _listening(shown)
        for at in range(WARM_UP):
            _rung_ms(shown, event, number(9_000 + at))
        bare = [_bare_ms() for _ in range(count)]
        for way, (name, tell, limit) in enumerate(
            (
                ("a phone's command", event, COMMAND_MS),
                ("a clicked link", lambda who: link(f"agentassist:call?number={who}"), COMMAND_MS),
                ("a posted webhook", partial(_post, port), POST_MS),
            )
        ):
            # Others each time: who rings twice within seconds is the same call, told twice.
            callers = (number(way * count + at) for at in range(count))
            times = [_rung_ms(shown, tell, caller) for caller in callers]
            reference = None if limit == POST_MS else p95(bare)
            yield Figure(f"{name} to the painted caller, p95 of {count}", p95(times), "ms", reference, limit)


def _listening(shown: Stage) -> int:
    """Let the app listen to a webhook, and return its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    shown.connect([SourceChoice("webhook", (("port", str(port)),))], SECRET)
    return port


def _rung_ms(shown: Stage, tell: Callable[[str], object], caller: str) -> float:
    took = shown.until(lambda: tell(caller), lambda screen: screen.card is not None)
    shown.give_up(shown.screen.card.call_key if shown.screen.card else "")
    shown.wait(REST_S)
    return took * 1000


def _run(command: tuple[str, ...], word: str) -> None:
    subprocess.Popen([*command, word], stdout=subprocess.DEVNULL)


def _post(port: int, caller: str) -> None:
    body = f"event=newCall&direction=in&callId=measured-{clock.mono_s()}&from={caller.lstrip('+')}"
    with urlopen(Request(f"http://127.0.0.1:{port}{path_of(SECRET)}", body.encode()), timeout=5) as answer:
        answer.read()


def _bare_ms() -> float:
    began = perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return (perf_counter() - began) * 1000


MEASURE = measure
