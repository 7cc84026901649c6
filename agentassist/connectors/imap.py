"""Letters with people who are known here, from a mailbox: who, when, about what, and a few lines."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from imaplib import Internaldate2tuple

from agentassist.connectors.connector import BATCH, Kind, Means, StoppedError
from agentassist.connectors.mail_line import Fetched, MailLine, in_utf7
from agentassist.connectors.mail_text import addresses_in, header_of, said_in, words_in
from agentassist.core.call import Direction
from agentassist.core.connecting import About, Access, Batch, Outgoing, PushResult, Touch
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = About(
    "imap",
    (
        SettingField("address", SettingKind.ADDRESS, needed=True),
        SettingField("user", needed=True),
        SettingField("folders"),
        SettingField("own_addresses"),
        SettingField("days", SettingKind.COUNT, "90"),
        SettingField("certificate", SettingKind.FILE),
        SettingField("every_minutes", SettingKind.COUNT),
    ),
    brings=("touches",),
)
_HEADER = "BODY.PEEK[HEADER.FIELDS (FROM TO CC SUBJECT MESSAGE-ID)]"
_READ = 6_000
"""Bytes of a text that are fetched; a few lines are kept of it."""
_PEOPLE = 20
"""A letter to more people than that is a circular."""
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
Where = dict[str, list[int]]
"""Of each folder: its UIDVALIDITY, the last letter that was seen, its HIGHESTMODSEQ."""


@dataclass(frozen=True, slots=True)
class _Letter:
    """What a letter's header says."""

    uid: int
    remote: str
    at_ms: int
    subject: str
    sender: tuple[str, ...]
    to: tuple[str, ...]


class Mailbox:
    """One mailbox, never changed by us: no letter is marked as read.

    Args:
        access: Address, user, folders and how far back.
        means: Who is known.
    """

    def __init__(self, access: Access, means: Means) -> None:
        self._access, self._means = access, means
        own = access.get("own_addresses", access.get("user"))
        self._own = frozenset(addresses_in(own))
        try:
            self._days = max(1, int(access.get("days", "90")))
        except ValueError as error:
            raise ConnectorError(Trouble.CONNECTOR_SETTING, connector=ABOUT.name, setting="days") from error
        self._line: MailLine | None = None

    def try_out(self) -> str:
        """Return which folders are looked into."""
        return ", ".join(self._folders())

    def push(self, wishes: Sequence[Outgoing]) -> Iterator[PushResult]:  # noqa: ARG002 - there are none
        """Take nothing: letters are written elsewhere."""
        yield from ()

    def wait(self, up_to_s: float) -> bool:
        """Idle until the server tells of a new letter; rest where it cannot tell."""
        try:
            if self._open().can("IDLE"):
                self._open().open(self._folders()[0])
                return self._open().idle(up_to_s)
        except StoppedError:
            return False
        return not self._means.stopping.wait(up_to_s)

    def close(self) -> None:
        """Hang up."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def pull(self, since: str, known: Mapping[str, str]) -> Iterator[Batch]:  # noqa: ARG002 - of people
        """Yield letters with people who are known, folder by folder."""
        where = _where(since)
        for folder in self._folders():
            for pieces, unknown, done, total in self._letters(folder, where):
                yield Batch(tuple(pieces), json.dumps(where), done, total, unknown)
        yield Batch((), json.dumps(where))

    def _letters(self, folder: str, where: Where) -> Iterator[tuple[list[Touch], int, int, int]]:
        """Yield the touches of a folder in batches, moving ``where`` along."""
        line = self._open()
        modseq = "HIGHESTMODSEQ" if line.can("CONDSTORE") else "UIDNEXT"
        status = line.status(folder, "UIDVALIDITY", "UIDNEXT", modseq)
        validity, last, mark = (*where.get(folder, []), 0, 0, 0)[:3]
        if validity != status.get("UIDVALIDITY", 0):
            # The server numbers its letters anew; those that came before are known by their own ids.
            validity, last, mark = status.get("UIDVALIDITY", 0), 0, 0
        if mark and mark == status.get(modseq, 0):
            return
        line.open(folder)
        uids = [uid for uid in line.search("UID", f"{last + 1}:*", "SINCE", self._since()) if uid > last]
        for at in range(0, len(uids), BATCH):
            some = uids[at : at + BATCH]
            touches, unknown = self._touches(folder, validity, some)
            where[folder] = [validity, some[-1], 0]
            yield touches, unknown, at + len(some), len(uids)
        where[folder] = [validity, max([last, *uids]), status.get(modseq, 0)]

    def _touches(self, folder: str, validity: int, uids: Sequence[int]) -> tuple[list[Touch], int]:
        touches: list[Touch] = []
        unknown = 0
        for fetched in self._open().fetch(uids, f"(UID INTERNALDATE {_HEADER})"):
            letter = _letter(fetched, f"{folder}/{validity}")
            out = bool(self._own & set(letter.sender))
            others = [one for one in (letter.to if out else letter.sender) if one not in self._own]
            people = [one for one in others[:_PEOPLE] if self._means.knows(one)]
            unknown += not people
            text = self._text(letter.uid) if people else ""
            touches += (_touch(letter, address, text, out=out) for address in people)
        return touches, unknown

    def _text(self, uid: int) -> str:
        """Return the words of the first part that is text, looking into parts of parts."""
        part = "1"
        for _ in range(3):
            asked = f"(UID BODY.PEEK[{part}.MIME] BODY.PEEK[{part}]<0.{_READ}>)"
            found = next(iter(self._open().fetch([uid], asked)), None)
            if found is None or len(found.parts) < 2:
                return ""
            mime, body = found.parts[:2]
            if header_of(mime).get_content_maintype() != "multipart":
                return said_in(mime, body)
            part += ".1"
        return ""

    def _folders(self) -> tuple[str, ...]:
        """Return the folders to look into, as the server writes them."""
        there = self._open().folders()
        wanted = [in_utf7(name.strip()) for name in self._access.get("folders").split(",") if name.strip()]
        for name in wanted:
            if name not in there and name.upper() != "INBOX":
                raise ConnectorError(Trouble.CONNECTOR_SETTING, connector=ABOUT.name, setting="folders")
        sent = (name for name, flags in there.items() if "\\sent" in flags.lower())
        return tuple(wanted) or ("INBOX", *sent)

    def _since(self) -> str:
        day = datetime.now(UTC) - timedelta(days=self._days)
        return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"

    def _open(self) -> MailLine:
        if self._line is None:
            login = (self._access.get("user"), self._access.secret)
            certificate = self._access.get("certificate")
            self._line = MailLine(self._access.get("address"), login, certificate, self._means)
        return self._line


def _letter(fetched: Fetched, place: str) -> _Letter:
    head = header_of(fetched.parts[0] if fetched.parts else b"")
    told = Internaldate2tuple(fetched.head.encode("ascii", "replace"))
    at_ms = round(time.mktime(told) * 1000) if told else 0
    remote = words_in(head["Message-ID"]) or f"{place}/{fetched.uid}"
    to = addresses_in(head["To"], head["Cc"])
    return _Letter(
        fetched.uid, remote[:500], at_ms, words_in(head["Subject"])[:200], addresses_in(head["From"]), to
    )


def _touch(letter: _Letter, address: str, text: str, *, out: bool) -> Touch:
    direction = Direction.OUT if out else Direction.IN
    return Touch(f"{letter.remote} {address}", address, direction, letter.at_ms, letter.subject, text)


def _where(since: str) -> Where:
    try:
        told = json.loads(since or "{}")
        return {str(name): [int(number) for number in numbers] for name, numbers in told.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


CONNECTOR = Kind(ABOUT, Mailbox)
