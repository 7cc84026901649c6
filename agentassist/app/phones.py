"""The call sources that are switched on: started, told what to do, exchanged while the app runs."""

import threading
from collections.abc import Callable, Iterable
from functools import partial
from queue import SimpleQueue

from agentassist import clock
from agentassist.app.phone_secrets import PhoneSecrets
from agentassist.core.call import CallEvent, Fault, Kind, LinkState, Order, SourceStatus
from agentassist.core.errors import AssistError, SourceError, Trouble
from agentassist.core.phone_setup import SECRET, SecretKind
from agentassist.core.preferences import SourceChoice
from agentassist.telephony.discover import build_source, secret_of
from agentassist.telephony.source import Source, event_at

Job = Callable[[], None]
"""Something to be done by the one thread that starts and stops phones."""


def built(choice: SourceChoice, secret: str = "") -> Source:
    """Build the source of a phone as it was chosen, with its password where it needs one.

    Raises:
        SourceError: It cannot be built so.
    """
    return build_source(choice.name, clock.read, dict(choice.settings) | ({SECRET: secret} if secret else {}))


class Phones:
    """All phones of one rep; returns at once from any thread, but for ``add`` and ``stop``.

    A phone is started and stopped in a thread of its own: it may have to be waited for, and so may the
    keyring with its password.

    Args:
        emit: Takes events, from the sources' own threads.
        told: Takes how a source stands with its phone, from the sources' own threads.
        trouble: Takes why a source cannot be used; the others still ring.
        secrets: Knows the passwords.
    """

    def __init__(
        self,
        emit: Callable[[CallEvent], None],
        told: Callable[[SourceStatus], None],
        trouble: Callable[[AssistError], None],
        secrets: PhoneSecrets,
    ) -> None:
        self._emit, self._told, self._trouble = emit, told, trouble
        self._secrets = secrets
        self._always: list[Source] = []
        self._wanted: tuple[SourceChoice, ...] = ()
        self._running: dict[SourceChoice, Source] = {}
        self._locked: set[SourceChoice] = set()
        """Those whose password is waited for, or not known."""
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self.watch: Callable[[SourceChoice, CallEvent | SourceStatus], None] | None = None
        """Is told what is told anyway, while a phone that is on is being tried."""

    def add(self, source: Source) -> None:
        """Start a source that is always there, such as the hand; called by the thread that will stop it."""
        try:
            source.start(self._emit, self._told)
        except AssistError as error:
            self._trouble(error)
        else:
            self._always.append(source)

    def choose(self, choices: Iterable[SourceChoice]) -> None:
        """Let exactly these phones tell of calls, those that are on; whichever stay are not disturbed."""
        self.do(partial(self._choose, tuple(dict.fromkeys(one for one in choices if one.on))))

    def renew(self, name: str) -> None:
        """Let a phone begin anew, for its password is another one."""
        self.do(partial(self._renew, name))

    def runs(self, choice: SourceChoice) -> bool:
        """Tell whether this very phone is on, or waits for its password."""
        return choice in self._wanted

    def obey(self, order: Order) -> None:
        """Have the source that is named try it."""
        for source in (*self._always, *tuple(self._running.values())):
            if source.name == order.source:
                source.obey(order)

    def stop(self) -> None:
        """Fall silent; returns when no source will tell anything any more."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
        for source in (*self._running.values(), *self._always):
            source.stop()
        self._running.clear()
        self._always.clear()

    def do(self, job: Job) -> None:
        """Do something between one choice of phones and the next, in the thread that starts them."""
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="phones", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _choose(self, wanted: tuple[SourceChoice, ...]) -> None:
        self._wanted = wanted
        for gone in [known for known in (*self._running, *self._locked) if known not in wanted]:
            self._end(gone)
        for choice in wanted:
            if choice not in self._running and choice not in self._locked:
                self._begin(choice)

    def _renew(self, name: str) -> None:
        for choice in [known for known in self._wanted if known.name == name]:
            self._end(choice)
            self._begin(choice)

    def _begin(self, choice: SourceChoice) -> None:
        kind = secret_of(choice.name)
        if kind is SecretKind.NONE:
            self._start(choice)
            return
        self._locked.add(choice)
        # A keyring may ask the rep to unlock it; the other phones do not wait for that.
        self._secrets.ask(choice.name, kind, partial(self._answered, choice))

    def _answered(self, choice: SourceChoice, secret: str) -> None:
        self._jobs.put(partial(self._unlock, choice, secret))

    def _unlock(self, choice: SourceChoice, secret: str) -> None:
        if choice not in self._locked:
            return
        if secret:
            self._locked.discard(choice)
            self._start(choice, secret)
        else:
            self._told(SourceStatus(choice.name, LinkState.DOWN, fault=Fault.SECRET_MISSING))

    def _start(self, choice: SourceChoice, secret: str = "") -> None:
        try:
            source = built(choice, secret)
            if source.name in {known.name for known in (*self._always, *self._running.values())}:
                source.stop()
                raise SourceError(Trouble.SOURCE_TWICE, source=choice.name)
            source.start(partial(self._hear, choice), partial(self._tell, choice))
        except AssistError as error:
            self._trouble(error)
        else:
            self._running[choice] = source

    def _hear(self, choice: SourceChoice, event: CallEvent) -> None:
        self._emit(event)
        if self.watch is not None:
            self.watch(choice, event)

    def _tell(self, choice: SourceChoice, status: SourceStatus) -> None:
        self._told(status)
        if self.watch is not None:
            self.watch(choice, status)

    def _end(self, choice: SourceChoice) -> None:
        self._locked.discard(choice)
        source = self._running.pop(choice, None)
        if source is not None:
            source.stop()
            # Nobody will tell how its calls go on; the rep can end them by hand.
            self._emit(event_at(clock.read(), Kind.LOST, source.name, ""))
        name = source.name if source is not None else choice.name
        self._told(SourceStatus(name, LinkState.OFF))
