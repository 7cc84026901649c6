"""Chatwoot by its application interface, as documented: conversations, their messages, and notes to them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
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
from agentassist.core.history import Channel
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "chatwoot",
    (
        SettingField("address", SettingKind.ADDRESS, needed=True),
        SettingField("account", SettingKind.COUNT, needed=True),
        *FIELDS,
    ),
    brings=("cases", "touches"),
    takes=("notes",),
)
_INCOMING, _OUTGOING = 0, 1
_CHANNELS = {
    "Channel::Email": Channel.EMAIL,
    "Channel::Sms": Channel.SMS,
    "Channel::TwilioSms": Channel.SMS,
    "Channel::FacebookPage": Channel.SOCIAL,
    "Channel::TwitterProfile": Channel.SOCIAL,
    "Channel::Instagram": Channel.SOCIAL,
}
"""Every other channel is a chat."""
_SUBJECT = 80


class Chatwoot(HelpDesk):
    """One account.

    Args:
        access: Address, account number, and a token.
        means: Who is known.
    """

    def __init__(self, access: Access, means: Means) -> None:
        base = f"{access.get('address').rstrip('/')}/api/v1/"
        token = {"api_access_token": access.secret}
        super().__init__(access, means, Web(base, token, means, access.get("certificate")))
        self._account = f"accounts/{quote(access.get('account'), safe='')}"
        self._channels: dict[str, Channel] = {}

    def try_out(self) -> str:
        """Return the address of the token's owner."""
        self._web.json("GET", f"{self._account}/conversations/meta")
        return text_of(self._web.json("GET", "profile"), "email")

    def _changed(self, since: str) -> list[Ticket]:
        found: dict[str, Ticket] = {}
        page, begin = 1, first_day(since)
        while True:
            asked = urlencode({"status": "all", "sort_by": "last_activity_at_desc", "page": page})
            answer = self._web.json("GET", f"{self._account}/conversations?{asked}")
            tickets = [self._ticket(item) for item in items_of(part_of(answer, "data"), "payload")]
            found |= {one.remote: one for one in tickets if one.changed >= begin}
            # The newest come first: on a page with an older one nothing new follows.
            if not tickets or any(one.changed < begin for one in tickets):
                return list(found.values())
            page += 1

    def _ticket(self, item: Item) -> Ticket:
        meta = part_of(item, "meta")
        sender, number = part_of(meta, "sender"), text_of(item, "id")
        self._channels[number] = _CHANNELS.get(text_of(meta, "channel"), Channel.CHAT)
        changed_ms = when_ms(item.get("last_activity_at"))
        said = next((text for one in items_of(item, "messages") if (text := text_of(one, "content"))), "")
        subject = text_of(part_of(item, "additional_attributes"), "mail_subject") or said
        return Ticket(
            number,
            datetime.fromtimestamp(changed_ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            text_of(sender, "email") or text_of(sender, "phone_number"),
            " ".join(subject.split())[:_SUBJECT] or text_of(sender, "name"),
            when_ms(item.get("created_at")),
            changed_ms if text_of(item, "status") == "resolved" else None,
        )

    def _words(self, ticket: Ticket, since: str) -> Iterator[Touch]:
        url = f"{self._account}/conversations/{quote(ticket.remote)}/messages"
        begin_ms = when_ms(since)
        for item in items_of(self._web.json("GET", url), "payload"):
            kind, at_ms = item.get("message_type"), when_ms(item.get("created_at"))
            if kind in (_INCOMING, _OUTGOING) and item.get("private") is not True and at_ms >= begin_ms:
                name, words = f"message {text_of(item, 'id')}", text_of(item, "content")
                made = touch(name, ticket.address, at_ms, words, mine=kind == _OUTGOING)
                yield replace(made, channel=self._channels[ticket.remote])

    def _note(self, wish: PutNote) -> int:
        said = {"content": wish.text, "message_type": "outgoing", "private": not self._loud}
        url = f"{self._account}/conversations/{quote(wish.remote)}/messages"
        return self._web.send("POST", url, said)


CONNECTOR = Kind(ABOUT, Chatwoot)
