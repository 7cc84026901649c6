"""Makes ready what a hub needs: database, tables, a role of its own, a certificate, a first team."""

import json
import re
import secrets
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from psycopg import Connection, sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from agentassist.core.frozen import dataclass
from agentassist.core.invitation import Invitation
from agentassist.core.team import Access
from agentassist.hub import certificates, secret
from agentassist.hub.roster import INVITATION_DAYS
from agentassist.hub.trouble import Trouble, TroubleError

_DAY_MS = 86_400_000
UNNAMED = "Team"
"""What a team is called that nobody gave a name."""


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a hub: its certificate, its key, and how it reaches its database."""

    folder: Path

    @property
    def certificate(self) -> Path:
        """What devices know the hub by."""
        return self.folder / "certificate.pem"

    @property
    def key(self) -> Path:
        """The certificate's key; nobody else may read it."""
        return self.folder / "key.pem"

    @property
    def settings(self) -> Path:
        """The database with the hub's own password, and what proves tokens; nobody else may read it."""
        return self.folder / "hub.json"

    @property
    def shown_out(self) -> Path:
        """The devices that were shown out, which an emptied database would let in again."""
        return self.folder / "shown-out"

    def read(self) -> dict[str, str]:
        """Return the settings; empty where there are none yet."""
        try:
            told = json.loads(self.settings.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}

    def write(self, told: dict[str, str]) -> None:
        """Keep the settings.

        Raises:
            TroubleError: Nothing can be written.
        """
        try:
            certificates.write_secret(self.settings, (json.dumps(told, indent=2) + "\n").encode())
        except OSError as error:
            raise TroubleError(Trouble.FOLDER, folder=str(self.folder)) from error


@contextmanager
def reached(url: str, *, make: bool = False) -> Iterator[Connection[Any]]:
    """Connect to a database, made where it is missing and ``make`` is set.

    Raises:
        TroubleError: It does not answer, or lets us do too little.
    """
    try:
        with _connect(url, make=make) as conn:
            yield conn
    except psycopg.errors.InsufficientPrivilege as error:
        raise TroubleError(Trouble.RIGHTS) from error
    except psycopg.OperationalError as error:
        raise TroubleError(Trouble.DATABASE, why=_why(error)) from error
    except psycopg.ProgrammingError as error:
        raise TroubleError(Trouble.DATABASE, why=type(error).__name__) from error


def _connect(url: str, *, make: bool) -> Connection[Any]:
    try:
        return psycopg.connect(url, autocommit=True, connect_timeout=10)
    except psycopg.OperationalError as error:
        if not make or "does not exist" not in str(error) or "database" not in str(error):
            raise
    name = str(conninfo_to_dict(url)["dbname"])
    with psycopg.connect(make_conninfo(url, dbname="postgres"), autocommit=True, connect_timeout=10) as conn:
        conn.execute(
            sql.SQL("create database {} encoding 'UTF8' template template0").format(sql.Identifier(name))
        )
    return psycopg.connect(url, autocommit=True, connect_timeout=10)


def _why(error: psycopg.Error) -> str:
    """Return what the driver says, in one line and without what it was told."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return re.sub(r"password=\S+", "password=…", lines[-1] if lines else type(error).__name__)[:200]


def make_role(conn: Connection[Any], kept: str) -> str:
    """Make the role that the hub works as, which can read no team it has not named; return how it connects.

    Args:
        conn: Of somebody who may make roles.
        kept: How it connected until now; empty for never.
    """
    info = conn.info
    role = f"{info.dbname}_hub"[:63]
    if kept and _works(kept, role, info.dbname):
        url = kept
    else:
        password = secrets.token_urlsafe(24)
        _alter_role(conn, role, password)
        host = info.host if info.host and not info.host.startswith("/") else "localhost"
        url = make_conninfo(user=role, password=password, host=host, port=info.port, dbname=info.dbname)
    _grant(conn, role)
    return url


def _works(url: str, role: str, database: str) -> bool:
    try:
        with psycopg.connect(url, connect_timeout=10) as conn:
            return (conn.info.user, conn.info.dbname) == (role, database)
    except psycopg.Error:
        return False


def _alter_role(conn: Connection[Any], role: str, password: str) -> None:
    there = conn.execute("select 1 from pg_roles where rolname = %s", (role,)).fetchone()
    verb = sql.SQL("alter" if there else "create")
    conn.execute(
        sql.SQL("{} role {} login nocreatedb nocreaterole password {}").format(
            verb, sql.Identifier(role), sql.Literal(password)
        )
    )


def _grant(conn: Connection[Any], role: str) -> None:
    name = sql.Identifier(role)
    for grant in (
        "grant connect on database {database} to {role}",
        "grant usage on schema agentassist to {role}",
        "grant select, insert, update, delete on all tables in schema agentassist to {role}",
        "revoke insert, update, delete on agentassist.step from {role}",
        "grant execute on all functions in schema agentassist to {role}",
    ):
        conn.execute(sql.SQL(grant).format(role=name, database=sql.Identifier(conn.info.dbname)))


def teams(conn: Connection[Any]) -> dict[str, str]:
    """Return the teams of a database: names by ids."""
    with conn.transaction():
        conn.execute("select set_config('agentassist.all_teams', 'yes', true)")
        found = conn.execute("select id::text, name from agentassist.team order by name, id").fetchall()
    return {str(team_id): str(name) for team_id, name in found}


@dataclass(frozen=True, slots=True)
class FirstTeam:
    """The team that ``init`` is about."""

    id: str
    name: str
    made: bool
    """False where it was there already."""


def first_team(conn: Connection[Any], wanted: str, kept: Mapping[str, str]) -> FirstTeam:
    """Return the team called ``wanted``; with an empty name the one there is. It is made where it is missing.

    Args:
        conn: Of somebody who may see which teams there are.
        wanted: A name; empty for whichever.
        kept: The hub's settings, which remember the first team.
    """
    there = teams(conn)
    known, name = kept.get("team", ""), kept.get("team_name", "")
    fits = [one for one, called in there.items() if wanted in ("", called)]
    if fits:
        team_id = known if known in fits else fits[0]
        return FirstTeam(team_id, there[team_id], made=False)
    same = known not in there and wanted in ("", name)
    called = wanted or name or UNNAMED
    return FirstTeam(make_team(conn, called, known if same else ""), called, made=True)


def make_team(conn: Connection[Any], name: str, team_id: str = "") -> str:
    """Make a team and return its id, a fresh one unless it is given."""
    team_id = team_id or str(uuid.uuid4())
    with conn.transaction():
        conn.execute("select set_config('agentassist.team', %s, true)", (team_id,))
        conn.execute("insert into agentassist.team(id, name) values(%s, %s)", (team_id, name))
    return team_id


def invite(conn: Connection[Any], team_id: str, name: str, access: Access) -> str:
    """Keep an invitation and return its code, which nobody can read again."""
    code = secret.new_code()
    until_ms = int(datetime.now(UTC).timestamp() * 1000) + INVITATION_DAYS * _DAY_MS
    with conn.transaction():
        conn.execute("select set_config('agentassist.team', %s, true)", (team_id,))
        conn.execute(
            "insert into agentassist.invitation(code, team_id, name, access, until_ms)"
            " values(%s, %s, %s, %s, %s)",
            (secret.digest(code), team_id, name, access.value, until_ms),
        )
    return code


def someone_is_in(conn: Connection[Any], team_id: str) -> bool:
    """Tell whether anybody ever joined a team."""
    with conn.transaction():
        conn.execute("select set_config('agentassist.team', %s, true)", (team_id,))
        return (
            conn.execute("select 1 from agentassist.device where team_id = %s", (team_id,)).fetchone()
            is not None
        )


def make_certificate(place: Place, hosts: tuple[str, ...]) -> bool:
    """Make a certificate where there is none; False where there is one.

    Raises:
        TroubleError: Nothing can be written.
    """
    if place.certificate.exists() and place.key.exists():
        return False
    try:
        place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        certificates.make(place.certificate, place.key, hosts, datetime.now(UTC))
    except OSError as error:
        raise TroubleError(Trouble.FOLDER, folder=str(place.folder)) from error
    return True


def invitation(place: Place, address: str, code: str) -> Invitation:
    """Return an invitation as it is handed over."""
    return Invitation(address, code, certificates.pin_of(place.certificate))
