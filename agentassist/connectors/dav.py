"""What WebDAV servers are asked and answer, as XML."""

from collections.abc import Iterable
from xml.etree import ElementTree as Xml
from xml.sax.saxutils import escape

from agentassist.core.frozen import dataclass

DAV = "{DAV:}"
CARD = "{urn:ietf:params:xml:ns:carddav}"
_SPACES = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"'
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'


@dataclass(frozen=True, slots=True)
class Found:
    """One thing a server told of."""

    href: str
    """Its path, as the server writes it."""
    status: int = 200
    tag: str = ""
    """Changes with the content."""
    card: str = ""
    kinds: tuple[str, ...] = ()
    """What it is, as ``{namespace}name``."""
    leads_to: str = ""
    """The path of a principal or a home, where that was asked."""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole answer."""

    found: tuple[Found, ...]
    token: str = ""
    """From where to go on the next time."""


class NoDavError(Exception):
    """The answer is no multistatus."""


def properties(*names: str) -> bytes:
    """Return a PROPFIND for some properties, as ``getetag`` or ``c:addressbook-home-set``."""
    asked = "".join(f"<{name}/>" for name in names)
    return f"{_HEAD}<propfind {_SPACES}><prop>{asked}</prop></propfind>".encode()


def changes_since(token: str) -> bytes:
    """Return a REPORT for what changed since ``token``; without one for everything."""
    return (
        f"{_HEAD}<sync-collection {_SPACES}><sync-token>{escape(token)}</sync-token>"
        "<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"
    ).encode()


def cards_of(hrefs: Iterable[str]) -> bytes:
    """Return a REPORT for some cards."""
    listed = "".join(f"<href>{escape(href)}</href>" for href in hrefs)
    return (
        f"{_HEAD}<c:addressbook-multiget {_SPACES}><prop><getetag/><c:address-data/></prop>"
        f"{listed}</c:addressbook-multiget>"
    ).encode()


def listing(body: bytes) -> Listing:
    """Return what a multistatus says.

    Raises:
        NoDavError: It is none.
    """
    # A document type could unfold a small answer into gigabytes; no server needs one.
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise NoDavError
    try:
        root = Xml.fromstring(body)
    except Xml.ParseError as error:
        raise NoDavError from error
    if root.tag != f"{DAV}multistatus":
        raise NoDavError
    found = tuple(_found(each) for each in root.iter(f"{DAV}response"))
    return Listing(found, root.findtext(f"{DAV}sync-token", ""))


def _found(response: Xml.Element) -> Found:
    status = response.findtext(f"{DAV}status", "")
    made = Found(response.findtext(f"{DAV}href", "").strip(), _code(status) if status else 200)
    for stat in response.iter(f"{DAV}propstat"):
        prop = stat.find(f"{DAV}prop")
        if prop is not None and _code(stat.findtext(f"{DAV}status", "")) == 200:
            kinds = prop.find(f"{DAV}resourcetype")
            made = Found(
                made.href,
                made.status,
                prop.findtext(f"{DAV}getetag", "") or made.tag,
                prop.findtext(f"{CARD}address-data", "") or made.card,
                tuple(kind.tag for kind in kinds) if kinds is not None else made.kinds,
                _leads_to(prop) or made.leads_to,
                prop.findtext(f"{DAV}displayname", "") or made.name,
            )
    return made


def _leads_to(prop: Xml.Element) -> str:
    for name in (f"{DAV}current-user-principal", f"{CARD}addressbook-home-set"):
        href = prop.find(f"{name}/{DAV}href")
        if href is not None and href.text:
            return href.text.strip()
    return ""


def _code(status: str) -> int:
    """Return the number in a status line; 0 where there is none.

    >>> _code("HTTP/1.1 404 Not Found"), _code("")
    (404, 0)
    """
    words = status.split()
    return int(words[1]) if len(words) > 1 and words[1].isdigit() else 0
