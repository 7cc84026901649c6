"""The servers that people have already: asked in a thread of their own, by hand or by themselves."""

import threading
from collections.abc import Callable
from contextlib import closing
from queue import SimpleQueue
from typing import TYPE_CHECKING

from agentassist.core import messages as m
from agentassist.core.connecting import DropPerson, PutNote, PutPerson
from agentassist.core.connecting_effects import (
    BeginPull,
    BeginPush,
    ConnectingEffect,
    KeepSecret,
    NextBatch,
    ReadConnectors,
    StopWork,
    TryOut,
)
from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.messages import Message
from agentassist.core.preferences import Preferences, SourceChoice
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.core.connecting import Outgoing
    from agentassist.desk.connector_job import ConnectorJob

FIRST_S = 60.0
"""So long after the start, or a change of the settings, nothing is asked by itself."""
BREATH_S = 5.0
"""At least so long between two pulls, however much a server has to tell."""
LEAVING_S = 2.0
"""So long the end of the app waits for a server that does not answer."""
EVERY = "every_minutes"


@dataclass(frozen=True, slots=True)
class _Work:
    """One wish, with what ends it and what lets it go on."""

    wish: ConnectingEffect
    stopping: threading.Event
    turns: SimpleQueue[bool]


class Connecting:
    """Does what the desk wants of servers; used by the desk's thread, but for ``choose`` and ``stop``.

    Args:
        house: Whose cache tells where the last pull got to.
        post: Takes the answers; called from threads of their own.
        read_secret: Gives a secret from the keyring by its entry; may ask the rep to unlock it.
        first_s: When the first pull by itself may begin, in seconds.
    """

    def __init__(
        self,
        house: House,
        post: Callable[[Message], None],
        read_secret: Callable[[str], str] | None = None,
        first_s: float = FIRST_S,
    ) -> None:
        self._house, self._post, self._first_s = house, post, first_s
        self._read_secret = read_secret or kept_secret
        self._preferences = Preferences()
        self._works: SimpleQueue[_Work | None] = SimpleQueue()
        self._last: _Work | None = None
        self._thread: threading.Thread | None = None
        self._watches: dict[SourceChoice, threading.Event] = {}

    def perform(self, wish: ConnectingEffect) -> None:
        """Begin, and return at once."""
        if isinstance(wish, NextBatch | StopWork):
            self._turn(going_on=isinstance(wish, NextBatch))
            return
        self._last = _Work(wish, threading.Event(), SimpleQueue())
        self._works.put(self._last)
        if self._thread is None:
            # Most days nobody asks a server for anything.
            self._thread = threading.Thread(target=self._run, name="connect", daemon=True)
            self._thread.start()

    def _turn(self, *, going_on: bool) -> None:
        """Let what was begun last go on, or end it."""
        if self._last is not None:
            if not going_on:
                self._last.stopping.set()
            self._last.turns.put(going_on)

    def choose(self, preferences: Preferences) -> None:
        """Work with these settings from now on, and look by themselves at those that are to be."""
        self._preferences = preferences
        wanted = {one for one in preferences.connectors if minutes_of(one)}
        for gone in self._watches.keys() - wanted:
            self._watches.pop(gone).set()
        for new in wanted - self._watches.keys():
            self._watches[new] = threading.Event()
            threading.Thread(
                target=self._watch, args=(new, self._watches[new]), name=f"watch-{new.name}", daemon=True
            ).start()

    def stop(self) -> None:
        """Fall silent; a server that does not answer is not waited for long."""
        self.choose(Preferences())
        self._post = _nothing
        self._turn(going_on=False)
        self._works.put(None)
        if self._thread is not None:
            self._thread.join(LEAVING_S)

    def _run(self) -> None:
        while (work := self._works.get()) is not None:
            try:
                self._do(work)
            except AssistError as error:
                self._post(m.ConnectorFailed(getattr(work.wish, "name", ""), error))

    def _do(self, work: _Work) -> None:
        # Loaded only where somebody has a server: no start has a use for any of it.
        from agentassist.connectors.connector import StoppedError
        from agentassist.connectors.discover import every_about

        match wish := work.wish:
            case ReadConnectors():
                self._post(m.ConnectorsRead(every_about()))
            case KeepSecret():
                keep_secret(wish.name, wish.secret)
                self._post(m.ConnectorSecretKept(wish.name))
            case TryOut() | BeginPull() | BeginPush():
                try:
                    with closing(self._job(wish.name, work.stopping)) as job:
                        self._work(job, wish, work.turns)
                except StoppedError:
                    # The desk knows: it was its own wish.
                    return

    def _work(
        self, job: "ConnectorJob", wish: TryOut | BeginPull | BeginPush, turns: "SimpleQueue[bool]"
    ) -> None:
        match wish:
            case TryOut():
                self._post(m.ConnectorTried(wish.name, job.try_out()))
            case BeginPull():
                self._pull(job, wish, turns)
            case BeginPush():
                self._push(job, wish)

    def _pull(self, job: "ConnectorJob", wish: BeginPull, turns: "SimpleQueue[bool]") -> None:
        """Hand over batch after batch, each once the one before is kept."""
        from agentassist.core.connecting import Arrived

        with closing(self._house.open_to_read()) as reader:
            for arrived in job.arrivals(reader):
                self._post(m.ConnectorBrought(wish.name, arrived))
                if not turns.get():
                    return
        self._post(m.ConnectorBrought(wish.name, Arrived(), last=True))

    def _push(self, job: "ConnectorJob", wish: BeginPush) -> None:
        with closing(self._house.open_to_read()) as reader:
            wishes = job.outgoing(reader)
        if wish.dry:
            self._post(planned(wish.name, wishes))
            return
        done = 0
        for results in job.pushed(wishes):
            done += len(results)
            self._post(m.ConnectorPushed(wish.name, results, job.names, done, len(wishes)))
        self._post(m.ConnectorPushed(wish.name, (), job.names, done, len(wishes), last=True))

    def _job(self, name: str, stopping: threading.Event) -> "ConnectorJob":
        from agentassist.desk.connector_job import ConnectorJob, entry_of

        return ConnectorJob(name, self._preferences, self._read_secret(entry_of(name)), stopping)

    def _watch(self, choice: SourceChoice, stopping: threading.Event) -> None:
        """Ask for a pull again and again: every so many minutes, and whenever the server tells."""
        rest_s = self._first_s
        while not stopping.wait(rest_s):
            self._post(m.PullConnector(choice.name, quiet=True))
            self._wait(choice, stopping)
            rest_s = BREATH_S

    def _wait(self, choice: SourceChoice, stopping: threading.Event) -> None:
        from agentassist.connectors.connector import StoppedError

        up_to_s = minutes_of(choice) * 60.0
        try:
            with closing(self._job(choice.name, stopping)) as job:
                job.wait(up_to_s)
        except StoppedError:
            return
        except AssistError:
            # The pull that was just asked for tells of it; here it is only tried again later.
            stopping.wait(up_to_s)


def planned(name: str, wishes: "tuple[Outgoing, ...]") -> m.ConnectorPlanned:
    """Return what would go to a server."""
    people = [wish for wish in wishes if isinstance(wish, PutPerson)]
    new = sum(not wish.remote for wish in people)
    deleted = sum(isinstance(wish, DropPerson) for wish in wishes)
    notes = sum(isinstance(wish, PutNote) for wish in wishes)
    return m.ConnectorPlanned(name, new, len(people) - new, deleted, notes)


def minutes_of(choice: SourceChoice) -> int:
    """Return how often a connector is to look by itself, in minutes; 0 for never."""
    told = dict(choice.settings).get(EVERY, "").strip()
    return int(told) if told.isascii() and told.isdigit() and len(told) < 6 else 0


def kept_secret(entry: str) -> str:
    """Return a secret from the keyring; empty for none."""
    # Keyrings are no part of a start.
    from agentassist.vault.passwords import Passwords

    return Passwords().read(entry)


def keep_secret(name: str, secret: str) -> None:
    """Keep a secret in the keyring.

    Raises:
        VaultError: The keyring did not take it.
    """
    from agentassist.desk.connector_job import entry_of
    from agentassist.vault.passwords import Passwords

    Passwords().keep(entry_of(name), secret)


def _nothing(_message: Message) -> None:
    """Say nothing more."""
