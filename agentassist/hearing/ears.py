"""The app's side: starts the hearing process for one call, reads its lines, and ends it."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from agentassist.core.effects import Listen
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import Failed, HearingChanged, Message, Said
from agentassist.core.speech import Hearing
from agentassist.hearing.lines import LONGEST, LineError, Ready, Refused, Utterance, read

log = logging.getLogger(__name__)

PATIENCE_S = 60.0
"""A process that is not ready by then never will be; large models take half of it."""
ALONE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "ORT_DISABLE_TELEMETRY": "1"}
"""Keeps libraries from fetching models, and from reporting their use, as onnxruntime does unasked."""
MOST, WITHIN_S = 40, 10.0
"""Nobody says more than so many utterances in so many seconds."""


def own_command() -> tuple[str, ...]:
    """Return how this app is started as the hearing process."""
    frozen = getattr(sys, "frozen", False)
    return (sys.executable, *(() if frozen else ("-m", "agentassist")), "hear-worker")


class Ears:
    """Listens to one call at a time; used by the desk's thread, but for ``stop``.

    Args:
        post: Takes what is heard and how listening stands; called from a thread for each process.
        command: Starts the process; the model's folder follows.
        patience_s: How long it may take to be ready.
    """

    def __init__(
        self,
        post: Callable[[Message], None],
        command: Sequence[str] = (),
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._post = post
        self._command = tuple(command) or own_command()
        self._patience_s = patience_s
        self._ear: _Ear | None = None

    def perform(self, wish: Listen) -> None:
        """End what is being heard and begin with what is wished for; returns at once."""
        if self._ear is not None:
            self._ear.silence()
        self._ear = self._begun(wish) if wish.call_key else None

    def stop(self) -> None:
        """Fall silent: after the return nothing is told any more, and no process is left."""
        if self._ear is not None:
            self._ear.silence()
            self._ear.join()
            self._ear = None

    def _begun(self, wish: Listen) -> "_Ear | None":
        try:
            process = _started((*self._command, wish.model))
        except (OSError, ValueError) as error:
            log.info("no hearing process: %s", type(error).__name__)
            _tell_trouble(self._post, wish, Trouble.HEARING_ENDED)
            return None
        ear = _Ear(self._post, wish, process, self._patience_s)
        ear.start()
        return ear


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start the process; it ends when its standard input does, and that ends with us, however we go."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # What libraries print there may quote what was said.
        stderr=subprocess.DEVNULL,
        env={**os.environ, **ALONE},
        creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
    )


def _tell_trouble(post: Callable[[Message], None], wish: Listen, why: Trouble) -> None:
    facts = {"folder": wish.model} if why is Trouble.HEARING_MODEL else {}
    post(HearingChanged(wish.call_key, Hearing.FAILED))
    post(Failed(AssistError(why, **facts)))


class _Ear(threading.Thread):
    """One process, and the thread that reads from it until one of them ends."""

    def __init__(
        self,
        post: Callable[[Message], None],
        wish: Listen,
        process: subprocess.Popen[bytes],
        patience_s: float,
    ) -> None:
        super().__init__(name="ear", daemon=True)
        self._post = post
        self._wish = wish
        self._process = process
        self._late = threading.Timer(patience_s, process.kill)
        self._late.daemon = True
        self._silent = threading.Event()
        self._times: deque[float] = deque(maxlen=MOST)

    def silence(self) -> None:
        """End the process and tell nothing more; returns at once."""
        self._silent.set()
        self._process.kill()

    def run(self) -> None:
        """Read until there is nothing more to hear, and leave no process behind."""
        self._late.start()
        why = self._read()
        self._late.cancel()
        self._process.kill()
        with suppress(OSError), self._process:
            pass
        if not self._silent.is_set():
            _tell_trouble(self._post, self._wish, why)

    def _read(self) -> Trouble:
        """Pass on what is said; return why nothing more is."""
        out = self._process.stdout
        for line in iter(partial(out.readline, LONGEST + 1), b"") if out else ():
            try:
                news = read(line)
            except LineError:
                log.info("the hearing process told what is no line")
                break
            if isinstance(news, Refused):
                return news.why
            if self._silent.is_set() or (isinstance(news, Utterance) and self._floods()):
                break
            self._pass_on(news)
        return Trouble.HEARING_ENDED

    def _pass_on(self, news: Ready | Utterance) -> None:
        if isinstance(news, Ready):
            self._late.cancel()
            self._post(HearingChanged(self._wish.call_key, Hearing.LISTENING))
        elif news.text:
            self._post(Said(self._wish.call_key, news.who, news.text))

    def _floods(self) -> bool:
        """Tell whether more comes than anybody can say; the desk has others to answer."""
        self._times.append(time.monotonic())
        return len(self._times) == MOST and self._times[-1] - self._times[0] < WITHIN_S
