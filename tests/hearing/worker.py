"""Stands in for the hearing process: a real process that does what its first argument says."""

import os
import sys
import threading
import time

from agentassist.core.errors import Trouble
from agentassist.core.speech import Who
from agentassist.hearing.lines import Ready, Refused, Utterance, packed


def tell(*news: Ready | Refused | Utterance) -> None:
    for one in news:
        sys.stdout.buffer.write(packed(one))
    sys.stdout.buffer.flush()


def said(text: str) -> Utterance:
    return Utterance(Who.CALLER, text, 0.0)


def flood() -> None:
    while True:
        tell(said("again and again"))


def endless_line() -> None:
    while True:
        sys.stdout.buffer.write(b"x" * 65536)


def wait() -> None:
    """Live for as long as the app does."""
    sys.stdin.buffer.read()
    os._exit(0)


threading.Thread(target=wait, daemon=True).start()
manner, *rest = sys.argv[1:]
if manner == "silent":
    time.sleep(600)
if manner == "refuses":
    tell(Refused(Trouble(rest[0])))
    sys.exit(0)
if manner == "babbles":
    sys.stdout.buffer.write(b"Traceback: my card is 4111 1111 1111 1111\n")
    sys.stdout.buffer.flush()
    time.sleep(600)
tell(Ready(), Utterance(Who.REP, str(os.getpid()), 0.0), said("my card is 4111 1111 1111 1111"))
if manner == "dies":
    sys.exit(3)
if manner == "floods":
    flood()
if manner == "endless":
    endless_line()
time.sleep(600)
