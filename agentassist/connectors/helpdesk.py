"""What all help desks have in common: cases somebody waits for, what was written in them, notes to them."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from agentassist.connectors.connector import BATCH, Means, StoppedError
from agentassist.connectors.mail_text import shortened, without_tags
from agentassist.connectors.web import Web
from agentassist.core.call import Direction
from agentassist.core.connecting import (
    Access,
    Batch,
    Case,
    Outgoing,
    Piece,
    PulledPerson,
    PushOutcome,
    PushResult,
    PutNote,
    Touch,
)
from agentassist.core.frozen import dataclass
from agentassist.core.setting_field import SettingField, SettingKind

DAYS = 90
"""So far back the first pull looks."""
WEEK_MS = 7 * 86_400_000
"""A case without a day is due a week after its last word."""
FIELDS = (
    SettingField("tell_customer", SettingKind.FLAG),
    SettingField("certificate", SettingKind.FILE),
    SettingField("every_minutes", SettingKind.COUNT),
)
"""What every help desk asks for besides its own."""
Item = Mapping[str, object]
"""A JSON object as a server sent it."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """One case as its server tells it."""

    remote: str
    changed: str
    """As the server writes it; sorts by time."""
    address: str
    """Of whoever waits; empty where it is not known."""
    subject: str
    opened_ms: int
    closed_ms: int | None
    due_ms: int = 0
    """0 for no day."""

    @property
    def case(self) -> Case:
        """The same in our terms."""
        due_ms = self.due_ms or max(self.opened_ms, when_ms(self.changed)) + WEEK_MS
        what = f"{self.subject} (#{self.remote})"
        return Case(self.remote, self.address, what, self.opened_ms, due_ms, self.closed_ms)


class HelpDesk(ABC):
    """One help desk, used by one thread.

    Args:
        access: What somebody filled in.
        means: Who is known here.
        web: Its server, with our token.
    """

    def __init__(self, access: Access, means: Means, web: Web) -> None:
        self._means, self._web = means, web
        self._loud = bool(access.get("tell_customer"))

    @abstractmethod
    def try_out(self) -> str:
        """Return the name by which the server knows us."""

    @abstractmethod
    def _changed(self, since: str) -> list[Ticket]:
        """Return the cases that changed at or after ``since``, in any order."""

    @abstractmethod
    def _words(self, ticket: Ticket, since: str) -> Iterator[Touch]:
        """Yield what was written in a case since then, by its customer or to them."""

    @abstractmethod
    def _note(self, wish: PutNote) -> int:
        """Add a note to a case and return the status of the answer."""

    def _people(self, since: str) -> list[PulledPerson]:  # noqa: ARG002 - most bring none
        """Return the people who changed since then."""
        return []

    def close(self) -> None:  # noqa: B027 - there is nothing to be done
        """Nothing stays open between wishes."""

    def wait(self, up_to_s: float) -> bool:
        """Rest: such servers call nobody."""
        return not self._means.stopping.wait(up_to_s)

    def pull(self, since: str, known: Mapping[str, str]) -> Iterator[Batch]:
        """Yield people first, then cases and what was written in them, the longest unchanged first."""
        people = [one for one in self._people(since) if known.get(one.remote) != one.tag]
        for at in range(0, len(people), BATCH):
            yield Batch(tuple(people[at : at + BATCH]), "", at, len(people))
        tickets = sorted(self._changed(since), key=lambda one: (one.changed, one.remote))
        for at in range(0, len(tickets), BATCH):
            some = tickets[at : at + BATCH]
            pieces: list[Piece] = []
            unknown = 0
            for ticket in some:
                if self._means.stopping.is_set():
                    raise StoppedError
                if ticket.address and self._means.knows(ticket.address):
                    pieces += (ticket.case, *self._words(ticket, since))
                else:
                    unknown += 1
            yield Batch(tuple(pieces), some[-1].changed, at + len(some), len(tickets), unknown)
        yield Batch((), tickets[-1].changed if tickets else since)

    def push(self, wishes: Sequence[Outgoing]) -> Iterator[PushResult]:
        """Add each note to its case; whether the customer reads it is one of the settings."""
        for wish in wishes:
            if isinstance(wish, PutNote):
                yield PushResult(wish, _outcome(self._note(wish)), wish.remote)


def _outcome(status: int) -> PushOutcome:
    if status < 300:
        return PushOutcome.NOTED
    return PushOutcome.GONE if status in (404, 410) else PushOutcome.REFUSED


def touch(remote: str, address: str, at_ms: int, words: str, *, mine: bool, page: bool = False) -> Touch:
    """Return something that was written in a case.

    Args:
        remote: What it is called there.
        address: Of the customer.
        at_ms: When it was written.
        words: What was written.
        mine: True where the firm wrote it.
        page: True where ``words`` are HTML.
    """
    direction = Direction.OUT if mine else Direction.IN
    return Touch(remote, address, direction, at_ms, "", shortened(without_tags(words) if page else words))


def first_day(since: str) -> str:
    """Return ``since``, or how far back the first pull looks, as ISO."""
    return since or (datetime.now(UTC) - timedelta(days=DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")


def when_ms(told: object) -> int:
    """Return an instant in UTC milliseconds; 0 where none is told.

    >>> when_ms("1970-01-01T00:00:02Z"), when_ms("1970-01-01T05:30:02.500+05:30"), when_ms(None), when_ms(3)
    (2000, 2500, 0, 3000)
    """
    if isinstance(told, (int, float)) and not isinstance(told, bool):
        return round(told * 1000)
    try:
        at = datetime.fromisoformat(str(told))
    except ValueError:
        return 0
    return round((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000)


def items_of(answer: Item, name: str) -> list[dict[str, object]]:
    """Return the objects in a list of an answer; anything else among them is passed over."""
    found = answer.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def part_of(item: Item, name: str) -> dict[str, object]:
    """Return an object within another; an empty one where it is not there."""
    found = item.get(name)
    return found if isinstance(found, dict) else {}


def text_of(item: Item, name: str) -> str:
    """Return a field as text; empty where it is not there."""
    found = item.get(name)
    return str(found).strip() if isinstance(found, (str, int, float)) and not isinstance(found, bool) else ""
