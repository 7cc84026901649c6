"""Tries one phone as it is filled in: how it stands, and the first call it tells of."""

import threading
from collections.abc import Callable
from queue import SimpleQueue

from agentassist.app.phone_secrets import PhoneSecrets
from agentassist.app.phones import Phones, built
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Fault, Kind, LinkState, SourceStatus
from agentassist.core.errors import AssistError
from agentassist.core.messages import Message
from agentassist.core.phone_setup import Heard, SecretKind
from agentassist.core.preferences import SourceChoice
from agentassist.telephony.around import Places, taken, usual_places
from agentassist.telephony.discover import secret_of

LONGEST_S = 300.0
"""So long a phone is listened to for a first call, in seconds; then it is let go."""
ANSWER_S = 2.0
"""Where nothing has come by then, that is told, in seconds."""
BEGUN = frozenset({Kind.RINGING, Kind.DIALING, Kind.ANSWERED, Kind.SYNCED})
"""What a call is noticed by first."""


class PhoneTrial:
    """Lasts until it is stopped, or for some minutes; in a thread of its own.

    A phone that is on is only watched: trying it beside itself would throw one of the two out.

    Args:
        choice: The phone.
        phones: Those that are on.
        secrets: Knows its password.
        post: Takes what there is to tell.
        places: Where a program is looked for that holds the phone already.
    """

    def __init__(
        self,
        choice: SourceChoice,
        phones: Phones,
        secrets: PhoneSecrets,
        post: Callable[[Message], None],
        places: Places | None = None,
    ) -> None:
        self._choice, self._phones, self._secrets, self._post = choice, phones, secrets, post
        self._places = places
        self._heard = self._told = False
        self._ended = threading.Event()
        self._secret_told: SimpleQueue[str] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="phone-trial", daemon=True)

    @property
    def choice(self) -> SourceChoice:
        """The phone as it was filled in."""
        return self._choice

    def begin(self) -> None:
        """Begin, and return at once."""
        self._thread.start()

    def end(self) -> None:
        """Let the phone go; nothing more is told, and after the return it is free for another."""
        self._ended.set()
        # A keyring that still asks the rep is not waited for.
        self._secret_told.put("")
        self._thread.join()

    def _run(self) -> None:
        if self._phones.runs(self._choice):
            self._watch()
        elif self._taken():
            self._tell(SourceStatus(self._choice.name, LinkState.TAKEN))
        else:
            self._try()

    def _watch(self) -> None:
        self._phones.watch = self._overheard
        self._last()
        if self._phones.watch == self._overheard:
            self._phones.watch = None

    def _overheard(self, choice: SourceChoice, told: CallEvent | SourceStatus) -> None:
        if choice == self._choice and isinstance(told, CallEvent):
            self._hear(told)
        elif choice == self._choice and isinstance(told, SourceStatus):
            self._tell(told)

    def _taken(self) -> bool:
        port = dict(self._choice.settings).get("port", "")
        return taken(self._choice.name, port, self._places or usual_places())

    def _try(self) -> None:
        kind = secret_of(self._choice.name)
        secret = "" if kind is SecretKind.NONE else self._secret(kind)
        if self._ended.is_set():
            return
        if kind is not SecretKind.NONE and not secret:
            self._tell(SourceStatus(self._choice.name, LinkState.DOWN, fault=Fault.SECRET_MISSING))
            return
        try:
            source = built(self._choice, secret)
            source.start(self._hear, self._tell)
        except AssistError as error:
            self._post(m.TrialFailed(self._choice.name, error))
            return
        if not self._ended.wait(ANSWER_S) and not self._told:
            self._tell(SourceStatus(source.name, LinkState.RETRYING, fault=Fault.SILENT))
        self._last()
        source.stop()

    def _last(self) -> None:
        """Return once somebody ends it; after some minutes nobody looks any more."""
        if not self._ended.wait(LONGEST_S):
            self._post(m.StopTrying())

    def _secret(self, kind: SecretKind) -> str:
        """Return the password; empty where there is none, or nobody waits for it any more."""
        self._secrets.ask(self._choice.name, kind, self._secret_told.put)
        return self._secret_told.get()

    def _tell(self, status: SourceStatus) -> None:
        self._told = True
        if not self._ended.is_set():
            self._post(m.PhoneTried(self._choice.name, status))

    def _hear(self, event: CallEvent) -> None:
        if self._heard or self._ended.is_set() or event.kind not in BEGUN or not event.call_key:
            return
        self._heard = True
        number = event.peer_e164 or event.peer_raw or ""
        self._post(m.PhoneRang(self._choice.name, Heard(number, event.peer_name or "")))
