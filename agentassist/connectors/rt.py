"""Request Tracker by its REST 2: tickets, what was written in them, and notes to them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from agentassist.connectors.connector import Kind, Means
from agentassist.connectors.helpdesk import (
    FIELDS,
    HelpDesk,
    Item,
    Ticket,
    first_day,
    items_of,
    text_of,
    touch,
    when_ms,
)
from agentassist.connectors.web import Web
from agentassist.core.connecting import About, Access, PutNote, Touch
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "rt",
    (SettingField("address", SettingKind.ADDRESS, needed=True), SettingField("queue"), *FIELDS),
    brings=("cases", "touches"),
    takes=("notes",),
)
_REST = "REST/2.0"
_PAGE = 100
_PASSES = 3
"""So often tickets are listed anew because some changed their place meanwhile."""
_WORDS = ("Create", "Correspond")
"""What the customer reads or wrote; comments are the firm's own."""
_TEXTS = ("text/plain", "text/html")


class RequestTracker(HelpDesk):
    """One server.

    Args:
        access: Address, queue, and a token.
        means: Who is known.
    """

    def __init__(self, access: Access, means: Means) -> None:
        base = f"{access.get('address').rstrip('/')}/{_REST}/"
        token = {"Authorization": f"token {access.secret}"}
        super().__init__(access, means, Web(base, token, means, access.get("certificate")))
        self._queue = access.get("queue")
        self._addresses: dict[str, str] = {}

    def try_out(self) -> str:
        """Return what the server says of itself."""
        query = urlencode({"query": self._query(first_day("")), "per_page": 1})
        self._web.json("GET", f"tickets?{query}")
        return f"Request Tracker {text_of(self._web.json('GET', 'rt'), 'Version')}".strip()

    def _query(self, since: str) -> str:
        """Return a query for what changed since the day before.

        The server takes times for those of the user's zone, which we do not know; with a whole day to spare
        it does not matter.
        """
        day = (datetime.fromisoformat(since) - timedelta(days=1)).strftime("%Y-%m-%d")
        queue = self._queue.replace("\\", "\\\\").replace("'", "\\'")
        return f"LastUpdated >= '{day}'" + (f" AND Queue = '{queue}'" if queue else "")

    def _changed(self, since: str) -> list[Ticket]:
        found: dict[str, Ticket] = {}
        for _ in range(_PASSES):
            # A ticket that changes while the pages are turned moves, and others take its place.
            before = {one.remote: one.changed for one in found.values()}
            found |= {one.remote: one for one in self._listed(first_day(since)) if one.changed >= since}
            if before == {one.remote: one.changed for one in found.values()}:
                break
        return list(found.values())

    def _listed(self, since: str) -> Iterator[Ticket]:
        asked = {
            "query": self._query(since),
            "fields": "Subject,Status,Created,LastUpdated,Due,Resolved,Requestor",
            "orderby": "LastUpdated",
            "order": "ASC",
            "per_page": str(_PAGE),
        }
        page, pages = 1, 1
        while page <= pages:
            answer = self._web.json("GET", f"tickets?{urlencode({**asked, 'page': str(page)})}")
            yield from (self._ticket(item) for item in items_of(answer, "items"))
            pages, page = int(text_of(answer, "pages") or 1), page + 1

    def _ticket(self, item: Item) -> Ticket:
        closed_ms = when_ms(item.get("Resolved"))
        requestor = next(iter(items_of(item, "Requestor")), {})
        return Ticket(
            text_of(item, "id"),
            text_of(item, "LastUpdated"),
            self._address(text_of(requestor, "id")),
            text_of(item, "Subject"),
            when_ms(item.get("Created")),
            closed_ms or None,
            when_ms(item.get("Due")),
        )

    def _address(self, user: str) -> str:
        """Return the address of a user; most are called by it."""
        if "@" in user or not user:
            return user
        if user not in self._addresses:
            told = self._web.json("GET", f"user/{quote(user, safe='')}?fields=EmailAddress")
            self._addresses[user] = text_of(told, "EmailAddress")
        return self._addresses[user]

    def _words(self, ticket: Ticket, since: str) -> Iterator[Touch]:
        page, pages = 1, 1
        while page <= pages:
            asked = urlencode({"fields": "Type,Created,Creator", "per_page": _PAGE, "page": page})
            answer = self._web.json("GET", f"ticket/{quote(ticket.remote)}/history?{asked}")
            for item in items_of(answer, "items"):
                if text_of(item, "Type") in _WORDS and text_of(item, "Created") >= since:
                    yield self._written(ticket, item)
            pages, page = int(text_of(answer, "pages") or 1), page + 1

    def _written(self, ticket: Ticket, item: Item) -> Touch:
        name = text_of(item, "id")
        told = self._web.json("GET", f"transaction/{quote(name)}/attachments?fields=ContentType,Content")
        parts = {text_of(one, "ContentType"): text_of(one, "Content") for one in items_of(told, "items")}
        kind = next((kind for kind in _TEXTS if parts.get(kind)), "")
        creator = item.get("Creator")
        writer = text_of(creator, "id") if isinstance(creator, dict) else ""
        made = touch(
            f"transaction {name}",
            ticket.address,
            when_ms(item.get("Created")),
            parts.get(kind, ""),
            mine=self._address(writer).casefold() != ticket.address.casefold(),
            page=kind == "text/html",
        )
        return Touch(made.remote, made.address, made.direction, made.at_ms, ticket.subject, made.text)

    def _note(self, wish: PutNote) -> int:
        said = {"Content": wish.text, "ContentType": "text/plain"}
        verb = "correspond" if self._loud else "comment"
        return self._web.send("POST", f"ticket/{quote(wish.remote)}/{verb}", said)


CONNECTOR = Kind(ABOUT, RequestTracker)
