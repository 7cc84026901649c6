"""Zendesk by its REST interface, as documented: tickets, their comments, and comments to them."""

import base64
from collections.abc import Iterator
from urllib.parse import quote, urlencode

from agentassist.connectors.connector import Kind, Means
from agentassist.connectors.helpdesk import (
    FIELDS,
    HelpDesk,
    Item,
    Ticket,
    first_day,
    items_of,
    part_of,
    text_of,
    touch,
    when_ms,
)
from agentassist.connectors.web import Web
from agentassist.core.connecting import About, Access, PutNote, Touch
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "zendesk",
    (
        SettingField("address", SettingKind.ADDRESS, needed=True),
        SettingField("user", needed=True),
        *FIELDS,
    ),
    brings=("cases", "touches"),
    takes=("notes",),
)
_CLOSED = frozenset({"solved", "closed", "deleted"})


class Zendesk(HelpDesk):
    """One account.

    Args:
        access: Address, the user's e-mail address, and an API token.
        means: Who is known.
    """

    def __init__(self, access: Access, means: Means) -> None:
        login = base64.b64encode(f"{access.get('user')}/token:{access.secret}".encode()).decode()
        base = f"{access.get('address').rstrip('/')}/api/v2/"
        headers = {"Authorization": f"Basic {login}"}
        super().__init__(access, means, Web(base, headers, means, access.get("certificate")))
        self._addresses: dict[str, str] = {}

    def try_out(self) -> str:
        """Return the address of the user."""
        me = part_of(self._web.json("GET", "users/me.json"), "user")
        # Whom it does not know, it answers as somebody without a name.
        if not text_of(me, "email"):
            raise self._web.odd()
        return text_of(me, "email")

    def _changed(self, since: str) -> list[Ticket]:
        asked: dict[str, object] = {
            "start_time": when_ms(first_day(since)) // 1000,
            "include": "users",
            "per_page": 500,
        }
        found: dict[str, Ticket] = {}
        while True:
            answer = self._web.json("GET", f"incremental/tickets/cursor.json?{urlencode(asked)}")
            for user in items_of(answer, "users"):
                self._addresses[text_of(user, "id")] = text_of(user, "email")
            found |= {text_of(one, "id"): self._ticket(one) for one in items_of(answer, "tickets")}
            cursor = text_of(answer, "after_cursor")
            if answer.get("end_of_stream") is not False or not cursor:
                return [one for one in found.values() if one.changed >= since]
            asked = {"cursor": cursor, "include": "users", "per_page": 500}

    def _ticket(self, item: Item) -> Ticket:
        changed = text_of(item, "updated_at")
        return Ticket(
            text_of(item, "id"),
            changed,
            self._addresses.get(text_of(item, "requester_id"), ""),
            text_of(item, "subject"),
            when_ms(item.get("created_at")),
            when_ms(changed) if text_of(item, "status") in _CLOSED else None,
            when_ms(item.get("due_at")),
        )

    def _words(self, ticket: Ticket, since: str) -> Iterator[Touch]:
        url = f"tickets/{quote(ticket.remote)}/comments.json?include=users"
        while url:
            answer = self._web.json("GET", url)
            for user in items_of(answer, "users"):
                self._addresses[text_of(user, "id")] = text_of(user, "email")
            for item in items_of(answer, "comments"):
                if item.get("public") is True and text_of(item, "created_at") >= since:
                    yield self._comment(ticket, item)
            url = text_of(answer, "next_page")

    def _comment(self, ticket: Ticket, item: Item) -> Touch:
        writer = self._addresses.get(text_of(item, "author_id"), "")
        made = touch(
            f"comment {text_of(item, 'id')}",
            ticket.address,
            when_ms(item.get("created_at")),
            text_of(item, "plain_body") or text_of(item, "body"),
            mine=writer.casefold() != ticket.address.casefold(),
        )
        return Touch(made.remote, made.address, made.direction, made.at_ms, ticket.subject, made.text)

    def _note(self, wish: PutNote) -> int:
        said = {"ticket": {"comment": {"body": wish.text, "public": self._loud}}}
        return self._web.send("PUT", f"tickets/{quote(wish.remote)}.json", said)


CONNECTOR = Kind(ABOUT, Zendesk)
