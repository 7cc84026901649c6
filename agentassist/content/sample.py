"""People and their history from files, as core values that end today.

Ids come from the names in the files, so loading them again changes rows and adds none.
"""

from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5

from agentassist.content.documents import read_documents
from agentassist.content.fault import FaultsError
from agentassist.content.fields import Fields
from agentassist.content.local_times import LocalTimes, local_times
from agentassist.content.pack_files import pack_files
from agentassist.content.references import reference_faults
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.call import Cause, Direction, HeldBy
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.frozen import dataclass
from agentassist.core.history import (
    Channel,
    Concern,
    FollowUp,
    FollowUpKind,
    HoldRecord,
    Interaction,
    Promise,
    PromiseState,
    Resolved,
)
from agentassist.text.numbers import read_number

RANG_MS = 8_000
"""How long the phone rings before a call of the sample is answered."""
DUE_AT = "18:00"
"""When the day ends that something was promised for."""
KINDS = frozenset({"people", "history"})


@dataclass(frozen=True, slots=True)
class Sample:
    """Everybody and everything that happened, up to now."""

    contacts: tuple[Contact, ...]
    interactions: tuple[Interaction, ...]
    """Oldest first."""
    holds: tuple[HoldRecord, ...]
    promises: tuple[Promise, ...]
    follow_ups: tuple[FollowUp, ...]


def read_sample(folder: Path, now: datetime, owner: str = "", region: str = "IN") -> Sample:
    """Return the people and history of the pack in ``folder``.

    Args:
        folder: Holds ``pack.yaml`` and below it ``people`` and ``history``.
        now: Aware; the files count their days back from here, and nothing lies ahead of it but what is due.
        owner: The rep to whom promises and follow-ups belong.
        region: How numbers without a country code are read.

    Raises:
        FaultsError: With everything that is wrong in these files.
    """
    files = tuple(file for file in pack_files(folder) if file.kind in KINDS)
    reading = read_documents(files, Schemas(schemas_folder()))
    faults = reading.faults or reference_faults(reading)
    if faults:
        raise FaultsError(*faults)
    teller = _Teller(now, owner, region)
    for document in reading.of("people"):
        teller.meet(document.fields)
    for document in reading.of("history"):
        teller.tell(document.fields)
    return teller.sample()


def sample_id(*names: str) -> str:
    """Return the id that these names from the files always get."""
    return str(uuid5(NAMESPACE_DNS, "/".join(names)))


class _Teller:
    """Turns files into core values; all people are met before anything is told of them."""

    def __init__(self, now: datetime, owner: str, region: str) -> None:
        self._now = now
        self._now_ms = int(now.timestamp() * 1000)
        self._owner = owner
        self._region = region
        self._people: dict[str, Contact] = {}
        self._times: defaultdict[str, LocalTimes] = defaultdict(lambda: local_times(now, ""))
        self._interactions: list[Interaction] = []
        self._holds: list[HoldRecord] = []
        self._promises: list[Promise] = []
        self._follow_ups: list[FollowUp] = []

    def meet(self, fields: Fields) -> None:
        """Take the people of one file."""
        for person in fields.each("people"):
            self._people[person.text("id")] = _contact(person, self._region)
            self._times[person.text("id")] = local_times(self._now, person.text("tz"))

    def tell(self, fields: Fields) -> None:
        """Take the history of one file."""
        for item in fields.each("interactions"):
            interaction = self._interaction(item)
            self._interactions.append(interaction)
            self._holds.extend(_holds(item, interaction))
        self._promises.extend(self._promise(item) for item in fields.each("promises"))
        self._follow_ups.extend(self._follow_up(item) for item in fields.each("follow_ups"))

    def sample(self) -> Sample:
        """Return everything told so far."""
        told = sorted(self._interactions, key=lambda interaction: interaction.started_ms)
        first: dict[str | None, int] = {}
        for interaction in told:
            first.setdefault(interaction.contact_id, interaction.started_ms)
        people = (replace(who, created_ms=first.get(who.id, self._now_ms)) for who in self._people.values())
        return Sample(
            tuple(people), tuple(told), tuple(self._holds), tuple(self._promises), tuple(self._follow_ups)
        )

    def _interaction(self, item: Fields) -> Interaction:
        who, channel = item.text("who"), Channel(item.text("channel"))
        started = self._times[who].past(item.whole("days_ago") or 0, item.text("at"))
        length = int((item.number("minutes") or 0) * 60_000)
        calling = channel is Channel.CALL
        answered = started + RANG_MS if calling and length else None
        return Interaction(
            id=sample_id("interaction", item.text("id")),
            contact_id=self._contact_id(who),
            channel=channel,
            direction=Direction(item.text("direction")),
            started_ms=started,
            answered_ms=answered,
            ended_ms=(answered or started) + length,
            rep_id=item.text("rep"),
            number=self._number(who) if calling else "",
            subject=item.text("subject"),
            summary=item.text("summary"),
            outcome=item.text("outcome"),
            topic=item.text("topic"),
            concern=Concern(item.text("concern")) if item.text("concern") else None,
            resolved=Resolved(item.text("resolved")) if item.text("resolved") else None,
            cause=_cause(item, length) if calling else "",
            wrapped=True,
        )

    def _promise(self, item: Fields) -> Promise:
        who, state = item.text("who"), PromiseState(item.text("state"))
        due = self._times[who].day(item.whole("due_in_days") or 0, DUE_AT)
        ago = item.whole("kept_days_ago")
        kept = due if ago is None else self._times[who].past(ago, "15:00")
        return Promise(
            id=sample_id("promise", item.text("id") or who, item.text("from"), item.text("text")),
            contact_id=self._contact_id(who),
            interaction_id=_from(item),
            text=item.text("text"),
            due_ms=due,
            owner=self._owner,
            state=state,
            kept_ms=kept if state in (PromiseState.KEPT, PromiseState.LATE) else None,
        )

    def _follow_up(self, item: Fields) -> FollowUp:
        who = item.text("who")
        due = self._times[who].day(item.whole("due_in_days") or 0, DUE_AT)
        return FollowUp(
            id=sample_id("follow-up", item.text("id") or who, item.text("from"), item.text("what")),
            kind=FollowUpKind(item.text("kind")),
            contact_id=self._contact_id(who),
            interaction_id=_from(item),
            number=self._number(who),
            what=item.text("what"),
            due_ms=due,
            owner=self._owner,
            channel=Channel(item.text("channel") or Channel.CALL),
            done_ms=min(due, self._now_ms) if item.yes("done") else None,
        )

    def _contact_id(self, who: str) -> str | None:
        return self._people[who].id if who in self._people else None

    def _number(self, who: str) -> str:
        phones = self._people[who].phones if who in self._people else ()
        return phones[0].norm if phones else ""


def _contact(person: Fields, region: str) -> Contact:
    name = person.text("id")
    return Contact(
        id=sample_id("person", name),
        name=person.text("name"),
        say_name=person.text("say_name"),
        org=person.text("org"),
        lang=person.text("lang"),
        place=person.text("place"),
        tz=person.text("tz"),
        circumstances=person.text("circumstances"),
        threads=person.text("threads"),
        notes=person.text("notes"),
        prefers=person.text("prefers"),
        best_time=person.text("best_time"),
        points=(*_phones(person, name, region), *_emails(person, name)),
    )


def _phones(person: Fields, name: str, region: str) -> tuple[ContactPoint, ...]:
    return tuple(
        ContactPoint(
            id=sample_id("phone", name, phone.text("number")),
            kind=PointKind.PHONE,
            value=phone.text("number"),
            norm=read_number(phone.text("number"), region).e164,
            label=phone.text("label"),
        )
        for phone in person.each("phones")
    )


def _emails(person: Fields, name: str) -> tuple[ContactPoint, ...]:
    return tuple(
        ContactPoint(sample_id("email", name, address), PointKind.EMAIL, address, address.casefold())
        for address in person.tags("emails")
    )


def _holds(item: Fields, interaction: Interaction) -> tuple[HoldRecord, ...]:
    """Return the holds of one call, spread over it."""
    holds, begun = item.each("holds"), interaction.answered_ms or interaction.started_ms
    step = ((interaction.ended_ms or begun) - begun) // (len(holds) + 1)
    return tuple(
        HoldRecord(
            id=sample_id("hold", item.text("id"), str(at)),
            interaction_id=interaction.id,
            by=HeldBy.REP,
            start_ms=begun + at * step,
            end_ms=begun + at * step + int((hold.number("seconds") or 0) * 1000),
            apologised=hold.yes("apologised"),
        )
        for at, hold in enumerate(holds, 1)
    )


def _cause(item: Fields, length: int) -> str:
    if not length:
        return Cause.MISSED
    return Cause.TRANSFERRED if item.yes("transferred") else Cause.NORMAL


def _from(item: Fields) -> str | None:
    return sample_id("interaction", item.text("from")) if item.text("from") else None
