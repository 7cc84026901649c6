"""HubSpot by its CRM interface, as documented: people in and out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import quote

from agentassist.connectors.connector import BATCH, Kind, Means
from agentassist.connectors.helpdesk import items_of, part_of, text_of, when_ms
from agentassist.connectors.web import Web
from agentassist.core.connecting import (
    About,
    Access,
    Batch,
    DropPerson,
    MappedField,
    Outgoing,
    PulledPerson,
    PushOutcome,
    PushResult,
    PutPerson,
    Told,
)
from agentassist.core.importing import Field
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "hubspot",
    (
        SettingField("address", SettingKind.ADDRESS, "https://api.hubapi.com"),
        SettingField("certificate", SettingKind.FILE),
        SettingField("every_minutes", SettingKind.COUNT),
    ),
    brings=("people",),
    takes=("people",),
    mapping=(
        MappedField("name", Field.NAME),
        MappedField("company", Field.ORG),
        MappedField("phone", Field.PHONE),
        MappedField("mobilephone", Field.PHONE),
        MappedField("email", Field.EMAIL),
        MappedField("city", Field.PLACE),
        MappedField("hs_language", Field.LANG),
        MappedField("jobtitle", None),
    ),
)
_CONTACTS = "crm/v3/objects/contacts"
_PAGE = 100
_MOST_FOUND = 9_000
"""A search tells no more than 10,000; before that it begins anew where it is."""
_MOBILE = ("mobile", "cell")
_CHANGED = "lastmodifieddate"


class HubSpot:
    """One account.

    Args:
        access: A token of a private app.
        means: Whether to stop.
    """

    def __init__(self, access: Access, means: Means) -> None:
        address = access.get("address", "https://api.hubapi.com")
        token = {"Authorization": f"Bearer {access.secret}"}
        self._web = Web(f"{address.rstrip('/')}/", token, means, access.get("certificate"))
        self._stopping = means.stopping

    def try_out(self) -> str:
        """Return the number of the account."""
        return text_of(self._web.json("GET", "account-info/v3/details"), "portalId")

    def close(self) -> None:
        """Nothing stays open between wishes."""

    def wait(self, up_to_s: float) -> bool:
        """Rest: such servers call nobody."""
        return not self._stopping.wait(up_to_s)

    def pull(self, since: str, known: Mapping[str, str]) -> Iterator[Batch]:
        """Yield who changed, the longest unchanged first."""
        since_ms, after, done = int(since or 0), "", 0
        while True:
            answer = self._search(since_ms, after)
            items = items_of(answer, "results")
            people = [_person(item) for item in items]
            news = tuple(one for one in people if known.get(one.remote) != one.tag)
            last_ms = max([since_ms, *(when_ms(item.get("updatedAt")) for item in items)])
            done += len(items)
            total = max(done, int(text_of(answer, "total") or 0))
            for at in range(0, len(news), BATCH):
                yield Batch(news[at : at + BATCH], "", done, total)
            yield Batch((), str(last_ms), done, total)
            after = text_of(part_of(part_of(answer, "paging"), "next"), "after")
            if not after:
                return
            if int(after) >= _MOST_FOUND and last_ms > since_ms:
                since_ms, after = last_ms, ""

    def _search(self, since_ms: int, after: str) -> dict[str, object]:
        changed = {"propertyName": _CHANGED, "operator": "GTE", "value": str(since_ms)}
        asked = {
            "filterGroups": [{"filters": [changed]}],
            "sorts": [{"propertyName": _CHANGED, "direction": "ASCENDING"}],
            "properties": ["firstname", "lastname", *(one.theirs for one in ABOUT.mapping[1:])],
            "limit": _PAGE,
            **({"after": after} if after else {}),
        }
        return self._web.json("POST", f"{_CONTACTS}/search", asked)

    def push(self, wishes: Sequence[Outgoing]) -> Iterator[PushResult]:
        """Write and remove people who are as they were when they were pulled; the others are told."""
        for wish in wishes:
            if isinstance(wish, PutPerson) and not wish.remote:
                yield self._new(wish)
            elif isinstance(wish, PutPerson | DropPerson):
                yield self._changed(wish)

    def _new(self, wish: PutPerson) -> PushResult:
        answer = self._web.ask("POST", _CONTACTS, *_sent(wish))
        if answer.status == 409:
            # Somebody with this address is there already, and comes with the next pull.
            return PushResult(wish, PushOutcome.CONFLICT)
        if answer.status >= 300:
            return PushResult(wish, PushOutcome.REFUSED)
        return self._written(wish, PushOutcome.CREATED, answer.body)

    def _changed(self, wish: PutPerson | DropPerson) -> PushResult:
        url = f"{_CONTACTS}/{quote(wish.remote)}"
        there = self._web.ask("GET", url)
        if there.status == 404:
            gone = isinstance(wish, PutPerson)
            return PushResult(wish, PushOutcome.GONE if gone else PushOutcome.DELETED, wish.remote)
        if text_of(parsed(there.body), "updatedAt") != wish.tag:
            return PushResult(wish, PushOutcome.CONFLICT, wish.remote, wish.tag)
        if isinstance(wish, DropPerson):
            done = self._web.ask("DELETE", url).status < 300
            return PushResult(wish, PushOutcome.DELETED if done else PushOutcome.REFUSED, wish.remote)
        answer = self._web.ask("PATCH", url, *_sent(wish))
        if answer.status >= 300:
            return PushResult(wish, PushOutcome.REFUSED, wish.remote, wish.tag)
        return self._written(wish, PushOutcome.UPDATED, answer.body)

    def _written(self, wish: PutPerson, outcome: PushOutcome, body: bytes) -> PushResult:
        told, taken = parsed(body), set(_properties(wish).values())
        points = tuple(one for one in wish.contact.points if one.value in taken)
        remote, tag = text_of(told, "id") or wish.remote, text_of(told, "updatedAt")
        return PushResult(wish, outcome, remote, tag, replace(wish.contact, points=points))


def _person(item: Mapping[str, object]) -> PulledPerson:
    said = part_of(item, "properties")
    name = " ".join(filter(None, (text_of(said, "firstname"), text_of(said, "lastname"))))
    labels = {"mobilephone": "mobile"}
    told = [Told("name", name)]
    names = [one.theirs for one in ABOUT.mapping[1:]]
    told += (Told(theirs, text_of(said, theirs), labels.get(theirs, "")) for theirs in names)
    return PulledPerson(
        text_of(item, "id"), text_of(item, "updatedAt"), tuple(one for one in told if one.text)
    )


def _properties(wish: PutPerson) -> dict[str, str]:
    """Return somebody as the server takes them: one number of each kind and one address, the first."""
    properties: dict[str, str] = {}
    for one in wish.told:
        if one.theirs == "name":
            first, _, rest = one.text.partition(" ")
            properties |= {"firstname": first, "lastname": rest}
        elif one.theirs not in ("phone", "mobilephone") or (
            (one.theirs == "mobilephone") == (one.label in _MOBILE)
        ):
            properties.setdefault(one.theirs, one.text)
    return properties


def _sent(wish: PutPerson) -> tuple[bytes, dict[str, str]]:
    said = {"properties": _properties(wish)}
    return json.dumps(said).encode(), {"Content-Type": "application/json"}


def parsed(body: bytes) -> dict[str, object]:
    """Return a JSON object; an empty one for anything else."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


CONNECTOR = Kind(ABOUT, HubSpot)
