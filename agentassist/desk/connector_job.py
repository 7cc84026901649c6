"""Talks to a server that somebody has, away from the desk: what it says becomes ours, and ours its."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from uuid import uuid4

from agentassist.connectors.connector import Connector, Means
from agentassist.connectors.discover import build, kind_of
from agentassist.core.connecting import (
    About,
    Access,
    Arrived,
    Batch,
    Case,
    Gone,
    KnownPerson,
    Outgoing,
    PulledPerson,
    PushResult,
    Touch,
)
from agentassist.core.field_names import FieldNames, entries_of, names_of
from agentassist.core.importing import BadRow, Entry
from agentassist.core.preferences import Preferences
from agentassist.importing.lines import Line
from agentassist.importing.people import contact_of
from agentassist.importing.vcard import Card, cards
from agentassist.storage.store import Store

AT_ONCE = 15
"""So many people, letters and cases of each kind are written in one step: it takes the desk some 15 ms."""
PUSHED_AT_ONCE = 20
"""So many results are kept at once."""


class ConnectorJob:
    """One connector with its settings; used by one thread.

    Args:
        name: Which connector.
        preferences: What somebody filled in, and whose numbers lack a country code.
        secret: Its password or token.
        stopping: Ends the work with ``StoppedError`` once it is set.

    Raises:
        ConnectorError: There is none of that name, or a setting is missing or wrong.
    """

    def __init__(self, name: str, preferences: Preferences, secret: str, stopping: threading.Event) -> None:
        settings = settings_of(name, preferences)
        self.about: About = kind_of(name).about
        self.names: FieldNames = names_of(self.about, settings)
        self._name, self._region = name, preferences.region
        self._reader: Store | None = None
        means = Means(read_card, stopping, knows=self._knows)
        self._connector: Connector = build(name, Access(settings, secret), means)

    def try_out(self) -> str:
        """Return the name by which the server knows us."""
        return self._connector.try_out()

    def arrivals(self, reader: Store) -> Iterator[Arrived]:
        """Yield batch after batch of what is new there.

        Args:
            reader: Knows where the last pull got to; asked once, at the beginning.
        """
        self._reader = reader
        place, known = reader.pulls.links.place(self._name), reader.pulls.known(self._name)
        for batch in self._connector.pull(place.since, known):
            yield from in_steps(self._ours(batch))

    def outgoing(self, reader: Store) -> tuple[Outgoing, ...]:
        """Return what is to be pushed."""
        pulls, takes = reader.pulls, self.about.takes
        people = pulls.people_out(self._name, self.names) if "people" in takes else ()
        notes = pulls.notes_out(self._name) if "notes" in takes else ()
        return (*people, *notes)

    def pushed(self, wishes: Sequence[Outgoing]) -> Iterator[tuple[PushResult, ...]]:
        """Push, and yield some results at a time."""
        results = self._connector.push(wishes)
        yield from iter(lambda: tuple(islice(results, PUSHED_AT_ONCE)), ())

    def wait(self, up_to_s: float) -> bool:
        """Return once something new may be there, at the latest after so long; False once stopped."""
        return self._connector.wait(up_to_s)

    def close(self) -> None:
        """Hang up."""
        self._connector.close()

    def _knows(self, address: str) -> bool:
        return self._reader is None or bool(self._reader.contacts.by_address(address))

    def _ours(self, batch: Batch) -> Arrived:
        people, bad = [], [piece for piece in batch.pieces if isinstance(piece, BadRow)]
        for piece in batch.pieces:
            if isinstance(piece, PulledPerson):
                row = contact_of(0, entries_of(piece, self.names), self._region, lambda: str(uuid4()))
                if isinstance(row, BadRow):
                    bad.append(replace(row, file=piece.remote))
                else:
                    people.append(KnownPerson(piece.remote, piece.tag, row.contact))
        return Arrived(
            tuple(people),
            tuple(dict.fromkeys(field for field in self.names.values() if field)),
            tuple(piece for piece in batch.pieces if isinstance(piece, Touch)),
            tuple(piece for piece in batch.pieces if isinstance(piece, Case)),
            tuple(piece for piece in batch.pieces if isinstance(piece, Gone)),
            tuple(bad),
            batch.since,
            batch.done,
            batch.total,
            batch.unknown,
        )


def in_steps(arrived: Arrived) -> Iterator[Arrived]:
    """Yield a batch in parts; only the last of them tells where to go on, for then all of it is kept."""
    longest = max(len(arrived.people), len(arrived.touches), len(arrived.cases))
    last = 0
    while longest - last > AT_ONCE:
        yield Arrived(
            arrived.people[last : last + AT_ONCE],
            arrived.fields,
            arrived.touches[last : last + AT_ONCE],
            arrived.cases[last : last + AT_ONCE],
            done=arrived.done,
            total=arrived.total,
        )
        last += AT_ONCE
    people, touches, cases = arrived.people[last:], arrived.touches[last:], arrived.cases[last:]
    yield replace(arrived, people=people, touches=touches, cases=cases)


def settings_of(name: str, preferences: Preferences) -> Mapping[str, str]:
    """Return what somebody filled in for a connector; nothing where it was never chosen."""
    return next((dict(one.settings) for one in preferences.connectors if one.name == name), {})


def entry_of(name: str) -> str:
    """Return under which name the secret of a connector is in the keyring."""
    return f"connector-{name}"


def read_card(text: str) -> tuple[Entry, ...]:
    """Return what a vCard says of a person; nothing for one that cannot be read."""
    lines = (Line(at, line) for at, line in enumerate(text.splitlines(), 1))
    return next((card.entries for card in cards(lines) if isinstance(card, Card)), ())
