"""Address books that speak CardDAV (RFC 6352), kept up by what changed since the last time (RFC 6578)."""

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote, urljoin, urlsplit
from uuid import uuid4

from agentassist.connectors.card_text import changed_card, new_card
from agentassist.connectors.connector import BATCH, Kind, Means
from agentassist.connectors.dav import (
    CARD,
    Found,
    Listing,
    NoDavError,
    cards_of,
    changes_since,
    listing,
    properties,
)
from agentassist.connectors.web import Answer, Web
from agentassist.core.connecting import (
    About,
    Access,
    Batch,
    DropPerson,
    Gone,
    MappedField,
    Outgoing,
    PulledPerson,
    PushOutcome,
    PushResult,
    PutPerson,
    Told,
)
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.importing import BadRow, Field, Reason
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "carddav",
    (
        SettingField("address", SettingKind.ADDRESS, needed=True),
        SettingField("user", needed=True),
        SettingField("book"),
        SettingField("certificate", SettingKind.FILE),
        SettingField("every_minutes", SettingKind.COUNT),
    ),
    brings=("people",),
    takes=("people",),
    mapping=tuple(
        MappedField(field.value, field)
        for field in (
            *(Field.NAME, Field.PREFIX, Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.SUFFIX),
            *(Field.SAY_NAME, Field.ORG, Field.PHONE, Field.EMAIL, Field.LANG, Field.PLACE),
            *(Field.COUNTRY, Field.TZ, Field.NOTES),
        )
    ),
)
_WELL_KNOWN = "/.well-known/carddav"
_BOOK = f"{CARD}addressbook"
_MULTISTATUS = 207
_TRUNCATED = 507
_LEAPS = 3
"""So often a server may say that its address books are somewhere else in its house."""
_STALE = (400, 403, 409, 410, 412)
"""How servers say that they do not know the token any more, or no tokens at all."""
_OUTCOMES = {
    201: PushOutcome.CREATED,
    404: PushOutcome.GONE,
    409: PushOutcome.CONFLICT,
    412: PushOutcome.CONFLICT,
}


class CardDav:
    """One address book.

    Args:
        access: Address, user, and which book.
        means: Reads cards.
    """

    def __init__(self, access: Access, means: Means) -> None:
        login = base64.b64encode(f"{access.get('user')}:{access.secret}".encode()).decode()
        headers = {"Authorization": f"Basic {login}"}
        self._web = Web(access.get("address"), headers, means, access.get("certificate"))
        self._wanted = access.get("book")
        self._read, self._stopping = means.read_card, means.stopping
        self._book = ""

    def try_out(self) -> str:
        """Return the address book's path."""
        return self._found_book()

    def wait(self, up_to_s: float) -> bool:
        """Rest: such servers call nobody."""
        return not self._stopping.wait(up_to_s)

    def close(self) -> None:
        """Nothing stays open between wishes."""

    def pull(self, since: str, known: Mapping[str, str]) -> Iterator[Batch]:
        """Yield the cards that changed, then where to go on; cards that are known as they are stay out."""
        book = self._found_book()
        token, changed, gone = self._changed(book, _token(since, book), known)
        wanted = [found.href for found in changed if known.get(found.href) != found.tag]
        for at in range(0, len(wanted), BATCH):
            some = wanted[at : at + BATCH]
            yield Batch(tuple(self._people(book, some)), "", at + len(some), len(wanted))
        after = json.dumps({"book": book, "token": token})
        yield Batch(tuple(Gone(href) for href in gone), after, len(wanted), len(wanted))

    def push(self, wishes: Sequence[Outgoing]) -> Iterator[PushResult]:
        """Write and remove cards that are as they were when they were pulled; the others are told."""
        book = self._found_book()
        for wish in wishes:
            if isinstance(wish, PutPerson):
                yield self._changed_card(wish) if wish.remote else self._new_card(book, wish)
            elif isinstance(wish, DropPerson):
                answer = self._web.ask("DELETE", wish.remote, headers=_only(wish.tag))
                done = answer.status < 300 or answer.status == 404
                yield PushResult(wish, PushOutcome.DELETED if done else _outcome(answer))

    def _new_card(self, book: str, wish: PutPerson) -> PushResult:
        uid = str(uuid4())
        href = f"{book}{uid}.vcf"
        return self._put(wish, href, new_card(uid, wish.told), {"If-None-Match": "*"})

    def _changed_card(self, wish: PutPerson) -> PushResult:
        there = self._web.ask("GET", wish.remote)
        if there.status == 404:
            return PushResult(wish, PushOutcome.GONE, wish.remote)
        if there.status >= 300 or there.headers.get("etag", "") != wish.tag:
            return PushResult(wish, PushOutcome.CONFLICT, wish.remote, wish.tag)
        card = changed_card(there.text, wish.told, self._read)
        return self._put(wish, wish.remote, card, _only(wish.tag))

    def _put(self, wish: PutPerson, href: str, card: str, only: dict[str, str]) -> PushResult:
        kind = {"Content-Type": "text/vcard; charset=utf-8"}
        answer = self._web.ask("PUT", href, card.encode(), kind | only)
        outcome = _outcome(answer)
        if outcome is not PushOutcome.CREATED and answer.status < 300:
            outcome = PushOutcome.UPDATED if wish.remote else PushOutcome.CREATED
        tag = answer.headers.get("etag", "") if answer.status < 300 else wish.tag
        return PushResult(wish, outcome, href, tag)

    def _changed(self, book: str, token: str, known: Mapping[str, str]) -> tuple[str, list[Found], list[str]]:
        """Return the new token, what is there or changed, and what is gone."""
        told = self._since(book, token)
        if told is None and token:
            token = ""
            told = self._since(book, token)
        if told is None:
            told = Listing(self._listing("PROPFIND", book, properties("getetag", "resourcetype")).found)
        cards = [one for one in told.found if one.status == 200 and one.tag and not _same(one.href, book)]
        if token:
            return told.token, cards, [one.href for one in told.found if one.status == 404]
        there = {one.href for one in cards}
        return told.token, cards, [href for href in known if href not in there]

    def _since(self, book: str, token: str) -> Listing | None:
        """Return all that changed; None where the server does not know the token, or no tokens."""
        found: list[Found] = []
        while True:
            answer = self._web.look("REPORT", book, changes_since(token), _depth(0))
            if answer.status in _STALE or answer.status in (405, 501):
                return None
            told = self._read_listing(answer)
            found += told.found
            more = any(one.status == _TRUNCATED for one in told.found)
            if not more or told.token == token:
                return Listing(tuple(found), told.token)
            token = told.token

    def _people(self, book: str, hrefs: Sequence[str]) -> Iterator[PulledPerson | Gone | BadRow]:
        told = self._listing("REPORT", book, cards_of(hrefs), depth=0)
        for one in told.found:
            if one.status == 404:
                yield Gone(one.href)
            elif one.card:
                entries = self._read(one.card)
                said = tuple(Told(entry.field.value, entry.text, entry.label) for entry in entries)
                yield PulledPerson(one.href, one.tag, said) if said else BadRow(0, Reason.CARD_BROKEN)

    def _found_book(self) -> str:
        """Return the path of the address book, asking the server where it is."""
        if not self._book:
            self._book = self._chosen([*self._books()])
        return self._book

    def _chosen(self, books: Sequence[Found]) -> str:
        if not self._wanted and books:
            return books[0].href
        for book in books:
            names = (book.name, book.href, unquote(book.href.rstrip("/").rsplit("/", 1)[-1]))
            if self._wanted.casefold() in [name.casefold() for name in names]:
                return book.href
        setting = "book" if books else "address"
        raise ConnectorError(Trouble.CONNECTOR_SETTING, connector=ABOUT.name, setting=setting)

    def _books(self) -> Iterator[Found]:
        start = urlsplit(self._web.base).path or "/"
        kinds = ("resourcetype", "displayname")
        here = self._listing("PROPFIND", start, properties(*kinds, "current-user-principal"), 0, leaps=True)
        if here.found and _BOOK in here.found[0].kinds:
            yield here.found[0]
            return
        principal = _leading(here) or _leading(
            self._listing("PROPFIND", _WELL_KNOWN, properties("current-user-principal"), 0, leaps=True)
        )
        home = principal and _leading(
            self._listing("PROPFIND", principal, properties("c:addressbook-home-set"), 0)
        )
        for found in self._listing("PROPFIND", home or start, properties(*kinds)).found:
            if _BOOK in found.kinds:
                yield found

    def _listing(
        self, method: str, path: str, body: bytes, depth: int = 1, *, leaps: bool = False
    ) -> Listing:
        for _ in range(_LEAPS):
            answer = self._web.ask(method, self._whole(path), body, _depth(depth))
            if not (leaps and answer.status in (301, 302, 307, 308)):
                break
            path = self._whole(answer.headers.get("location", ""))
        if leaps and answer.status in (404, 405):
            return Listing(())
        return self._read_listing(answer)

    def _read_listing(self, answer: Answer) -> Listing:
        try:
            if answer.status == _MULTISTATUS:
                return listing(answer.body)
        except NoDavError:
            pass
        raise self._web.odd()

    def _whole(self, path: str) -> str:
        return urljoin(self._web.base, path)


def _leading(told: Listing) -> str:
    return next((one.leads_to for one in told.found if one.leads_to), "")


def _token(since: str, book: str) -> str:
    """Return the token of this very book; empty where there is none."""
    try:
        told = json.loads(since or "{}")
        return str(told.get("token", "")) if told.get("book") == book else ""
    except (ValueError, AttributeError):
        return ""


def _same(one: str, other: str) -> bool:
    return unquote(urlsplit(one).path).rstrip("/") == unquote(urlsplit(other).path).rstrip("/")


def _only(tag: str) -> dict[str, str]:
    """Return the header that lets a change through only while the card is as we know it."""
    return {"If-Match": tag} if tag else {}


def _depth(depth: int) -> dict[str, str]:
    return {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"}


def _outcome(answer: Answer) -> PushOutcome:
    return _OUTCOMES.get(answer.status, PushOutcome.REFUSED)


CONNECTOR = Kind(ABOUT, CardDav)
