"""Tokens that tell whose they are: a hub whose database was emptied knows its devices again.

A token is what a device is, as JSON, and a proof that this hub gave it. The database knows tokens by their
digests; only where it knows one no more, the token itself is read.
"""

import base64
import hashlib
import hmac
import json
import secrets
from pathlib import Path

from agentassist.core.frozen import dataclass
from agentassist.core.team import Access, HubSays
from agentassist.hub.refusal import RefusedError
from agentassist.hub.roster import Member

LONGEST = 2_000
"""Letters in a token."""
_WIPE = "wipe"
"""Stands behind a device in the file where its copy goes too."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What a token tells."""

    member: Member
    team: str
    """The team's name."""


class Passes:
    """Gives tokens and reads them.

    Args:
        secret: Known to all replicas of a hub and nobody else.
        shown_out: A file with the devices that were shown out, which outlives the database.
    """

    def __init__(self, secret: str, shown_out: Path) -> None:
        self._secret, self._shown_out = secret.encode(), shown_out
        self._read_as = (0, 0)
        self._known_out: dict[str, bool] = {}

    def give(self, who: Member, team: str) -> str:
        """Return a token that nobody can guess, and nobody else can make."""
        told = [who.team_id, team, who.device_id, who.letters, who.rep_id, who.rep, who.access.value]
        text = json.dumps([*told, secrets.token_hex(16)], ensure_ascii=False, separators=(",", ":"))
        said = _plain(text.encode())
        return f"{said}.{self._proof(said)}"

    def gave(self, token: str) -> bool:
        """Tell whether this hub gave a token, whatever became of it since."""
        said, _, proof = token.partition(".")
        return hmac.compare_digest(self._proof(said), proof)

    def read(self, token: str) -> Pass | None:
        """Return what a token tells; None where it is not of this hub.

        Raises:
            RefusedError: Its device was shown out.
        """
        if not self.gave(token):
            return None
        said = token.partition(".")[0]
        told = json.loads(base64.urlsafe_b64decode(said + "=" * (-len(said) % 4)))
        team_id, team, device_id, letters, rep_id, rep, access, _ = map(str, told)
        self.look(device_id)
        return Pass(Member(team_id, device_id, letters, rep_id, rep, Access(access)), team)

    def show_out(self, device_id: str, *, wipe: bool) -> None:
        """Remember that a device was shown out, and whether its copy goes, for a database that forgets.

        Raises:
            OSError: The folder is closed; the database remembers it all the same.
        """
        with self._shown_out.open("a", encoding="ascii") as file:
            file.write(f"{device_id} {_WIPE}\n" if wipe else f"{device_id}\n")

    def look(self, device_id: str) -> None:
        """Make sure that a device was never shown out: a database restored from a copy may not know it.

        Raises:
            RefusedError: It was.
        """
        out = self._out()
        if device_id in out:
            raise RefusedError(HubSays.REVOKED, wipe=out[device_id])

    def _out(self) -> dict[str, bool]:
        """Return the devices that were shown out, and of which the copy goes."""
        try:
            stat = self._shown_out.stat()
        except FileNotFoundError:
            return {}
        # Every request asks; read anew only where it changed, as by another replica in the same folder.
        as_it_is = (stat.st_mtime_ns, stat.st_size)
        if as_it_is != self._read_as:
            self._read_as, self._known_out = as_it_is, self._read_out()
        return self._known_out

    def _read_out(self) -> dict[str, bool]:
        lines = [line.split() for line in self._shown_out.read_text(encoding="ascii").splitlines()]
        wiped = {line[0] for line in lines if _WIPE in line[1:]}
        return {line[0]: line[0] in wiped for line in lines if line}

    def _proof(self, said: str) -> str:
        return _plain(hmac.digest(self._secret, said.encode(), hashlib.sha256))


def _plain(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
