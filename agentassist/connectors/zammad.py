"""Zammad by its REST interface, as documented: tickets, their articles, and notes to them."""

from collections.abc import Iterator
from urllib.parse import quote, urlencode

from agentassist.connectors.connector import Kind, Means
from agentassist.connectors.helpdesk import FIELDS, HelpDesk, Item, Ticket, first_day, text_of, touch, when_ms
from agentassist.connectors.web import Web
from agentassist.core.connecting import About, Access, PutNote, Touch
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "zammad",
    (SettingField("address", SettingKind.ADDRESS, needed=True), *FIELDS),
    brings=("cases", "touches"),
    takes=("notes",),
)
_PAGE = 100
_CLOSED = frozenset({"closed", "merged", "removed"})


class Zammad(HelpDesk):
    """One server.

    Args:
        access: Address and a token.
        means: Who is known.
    """

    def __init__(self, access: Access, means: Means) -> None:
        base = f"{access.get('address').rstrip('/')}/api/v1/"
        token = {"Authorization": f"Token token={access.secret}"}
        super().__init__(access, means, Web(base, token, means, access.get("certificate")))
        self._addresses: dict[str, str] = {}

    def try_out(self) -> str:
        """Return the address of the token's owner."""
        me = self._web.json("GET", "users/me")
        return text_of(me, "email") or text_of(me, "login")

    def _changed(self, since: str) -> list[Ticket]:
        found: list[Ticket] = []
        page = 1
        while True:
            asked = {
                "query": f'updated_at:>="{first_day(since)}"',
                "sort_by": "updated_at",
                "order_by": "asc",
                "expand": "true",
                "per_page": _PAGE,
                "page": page,
            }
            items = self._web.listed(f"tickets/search?{urlencode(asked)}")
            found += (self._ticket(item) for item in items)
            if len(items) < _PAGE:
                return found
            page += 1

    def _ticket(self, item: Item) -> Ticket:
        closed = text_of(item, "state") in _CLOSED
        changed = text_of(item, "updated_at")
        return Ticket(
            text_of(item, "id"),
            changed,
            self._address(item),
            text_of(item, "title"),
            when_ms(item.get("created_at")),
            (when_ms(item.get("close_at")) or when_ms(changed)) if closed else None,
            when_ms(item.get("pending_time")),
        )

    def _address(self, item: Item) -> str:
        """Return the customer's address; the list tells their login, which most often is the same."""
        login, number = text_of(item, "customer"), text_of(item, "customer_id")
        if "@" in login or not number:
            return login
        if number not in self._addresses:
            self._addresses[number] = text_of(self._web.json("GET", f"users/{quote(number)}"), "email")
        return self._addresses[number]

    def _words(self, ticket: Ticket, since: str) -> Iterator[Touch]:
        for item in self._web.listed(f"ticket_articles/by_ticket/{quote(ticket.remote)}"):
            shared = item.get("internal") is False and text_of(item, "sender") != "System"
            if shared and text_of(item, "created_at") >= since:
                made = touch(
                    f"article {text_of(item, 'id')}",
                    ticket.address,
                    when_ms(item.get("created_at")),
                    text_of(item, "body"),
                    mine=text_of(item, "sender") != "Customer",
                    page=text_of(item, "content_type") == "text/html",
                )
                yield Touch(made.remote, made.address, made.direction, made.at_ms, ticket.subject, made.text)

    def _note(self, wish: PutNote) -> int:
        said = {
            "ticket_id": int(wish.remote),
            "body": wish.text,
            "content_type": "text/plain",
            "type": "note",
            "internal": not self._loud,
        }
        return self._web.send("POST", "ticket_articles", said)


CONNECTOR = Kind(ABOUT, Zammad)
