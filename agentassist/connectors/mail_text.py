"""What a letter says, short: its own words without what it quotes, and never an attachment."""

import email.policy
import re
from email.header import decode_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from html.parser import HTMLParser

LONGEST = 600
"""So many letters of a mail are kept."""
_QUOTED = re.compile(r"^\s*>|^-- $|^\s*-{2,}\s*original message", re.IGNORECASE)


def header_of(data: bytes) -> EmailMessage:
    """Return the header fields in ``data``."""
    parsed = BytesParser(policy=email.policy.compat32).parsebytes(data, headersonly=True)
    made = EmailMessage(email.policy.compat32)
    for name, value in parsed.raw_items():
        made[name] = value
    return made


def words_in(value: object) -> str:
    """Return a header field as text, whatever letters it was wrapped in.

    >>> words_in("=?utf-8?b?4KSV4KWH4KSk4KSy4KWA?= leaks")
    'केतली leaks'
    """
    try:
        parts = decode_header(str(value or ""))
        said = "".join(
            part.decode(charset or "ascii", "replace") if isinstance(part, bytes) else part
            for part, charset in parts
        )
    except (LookupError, ValueError):
        said = str(value)
    return " ".join(said.split())


def addresses_in(*values: object) -> tuple[str, ...]:
    """Return the addresses in some header fields, each once.

    >>> addresses_in("Leela <leela@example.org>, omar@example.org", None)
    ('leela@example.org', 'omar@example.org')
    """
    found = getaddresses([str(value) for value in values if value])
    return tuple(dict.fromkeys(address.casefold() for _, address in found if "@" in address))


def said_in(mime: bytes, body: bytes) -> str:
    """Return the words of one text part; nothing where it is none.

    Args:
        mime: The header of the part.
        body: Its beginning, as it was sent.
    """
    part = header_of(mime)
    if part.get_content_maintype() != "text" or part.get_filename():
        return ""
    wrapped = EmailMessage(email.policy.compat32)
    for name in ("Content-Type", "Content-Transfer-Encoding"):
        if part[name]:
            wrapped[name] = part[name]
    wrapped.set_payload(_whole(body, str(part["Content-Transfer-Encoding"])))
    data = wrapped.get_payload(decode=True)
    try:
        text = bytes(data).decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        text = bytes(data).decode("utf-8", "replace")
    return shortened(without_tags(text) if part.get_content_subtype() == "html" else text)


def shortened(text: str) -> str:
    r"""Return the beginning of a letter without what it quotes.

    >>> shortened("It leaks.\n\n> When did you buy it?\n-- \nLeela")
    'It leaks.'
    """
    kept: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if _QUOTED.match(line):
            if not line.lstrip().startswith(">"):
                break
            continue
        kept.append(line.strip())
    whole = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip().replace("\0", "")
    return whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1].rstrip()}…"


class _Words(HTMLParser):
    """Collects what a page says."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        """Begin a line, or something that is not said."""
        self._silent += tag in ("style", "script", "head", "blockquote")
        if tag in ("p", "br", "div", "li", "tr"):
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End something that is not said."""
        self._silent -= tag in ("style", "script", "head", "blockquote") and self._silent > 0

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._silent:
            self.said.append(data)


def without_tags(page: str) -> str:
    r"""Return the words of a page.

    >>> without_tags("<p>It <b>leaks</b>.<style>p {}</style></p>")
    '\nIt leaks.'
    """
    reader = _Words()
    reader.feed(page)
    reader.close()
    return "".join(reader.said)


def _whole(body: bytes, encoding: str) -> str:
    """Return a cut body that can be decoded: base64 goes by fours."""
    text = body.decode("ascii", "surrogateescape")
    if encoding.strip().lower() == "base64":
        text = "".join(text.split())
        return text[: len(text) // 4 * 4]
    return text
