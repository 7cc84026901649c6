"""Reads who is at the other end out of what a phone writes: SIP addresses, numbers, names."""

import re
import unicodedata
from dataclasses import replace
from urllib.parse import unquote

from agentassist.core.call import CallEvent
from agentassist.core.frozen import dataclass

LONGEST = 200
"""Characters kept of a name or number; more is no name."""

_UNSEEN = frozenset(
    map(chr, (0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF))
)
"""What turns the letters around it, or stands for nothing: with it a number could be shown backwards."""
_WITHHELD = frozenset(
    {"", "anonymous", "unknown", "<unknown>", "unavailable", "restricted", "private", "withheld"}
)
_NAMED = re.compile(r'^(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^<"]*))\s*<(?P<address>[^>]*)>')


@dataclass(frozen=True, slots=True)
class Peer:
    """Who a call is with; empty text where not told."""

    raw: str
    """A number, an extension or a name-like address, decoded, without host and parameters."""
    name: str
    e164: str
    """Only where the number came with its country code; anything else needs the firm's own region."""
    anonymous: bool


def peer(address: str, name: str = "") -> Peer:
    """Return who ``address`` (a SIP or tel address, or a bare number) stands for.

    >>> peer("sip:%2B442079460123@127.0.0.1:15070;user=phone", "Asha Rao").raw
    '+442079460123'
    >>> peer("sip:anonymous@anonymous.invalid", "Anonymous")
    Peer(raw='', name='', e164='', anonymous=True)
    """
    user, _, host = re.sub(r"^(sips?|tel|callto):(//)?", "", address.strip(), flags=re.IGNORECASE).partition(
        "@"
    )
    raw = plain(unquote(user.partition(";")[0]))
    if raw.casefold() in _WITHHELD or host.casefold().startswith("anonymous.invalid"):
        return Peer("", "", "", True)
    shown = plain(re.sub(r"\\(.)", r"\1", name))
    digits = re.sub(r"[\s().-]", "", raw)
    e164 = digits if re.fullmatch(r"\+[1-9][0-9]{6,14}", digits) else ""
    return Peer(raw, "" if shown == raw else shown, e164, False)


def name_and_address(written: str) -> tuple[str, str]:
    """Return the name (maybe empty) and the address of one that may have both, as in a header of SIP.

    >>> name_and_address('"Asha Rao" <sip:+442079460123@pbx.example>;tag=x')
    ('Asha Rao', 'sip:+442079460123@pbx.example')
    >>> name_and_address("sip:1001@pbx.example;tag=x")
    ('', 'sip:1001@pbx.example')
    """
    found = _NAMED.match(written.strip())
    if found is None:
        return "", written.partition(";")[0].strip()
    return (found["quoted"] or found["bare"] or "").strip(), found["address"]


def with_peer(event: CallEvent, who: Peer) -> CallEvent:
    """Return the event with all that is known of who is at the other end."""
    return replace(
        event,
        peer_raw=who.raw or None,
        peer_e164=who.e164 or None,
        peer_name=who.name or None,
        anonymous=who.anonymous,
    )


def plain(text: str, longest: int = LONGEST) -> str:
    r"""Return ``text`` without what cannot be seen, trimmed; joiners of Indian scripts stay.

    >>> plain("Asha\u202e\n Rao ")
    'Asha Rao'
    """
    return "".join(letter for letter in text if _is_plain(letter)).strip()[:longest]


def _is_plain(letter: str) -> bool:
    return letter not in _UNSEEN and unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp")
