"""What ``agentassist hub`` does, by its first word; prints JSON lines."""

import argparse
import asyncio
import json
import re
import secrets
from pathlib import Path

from agentassist.core.invitation import PORT
from agentassist.core.team import Access
from agentassist.hub import certificates, compaction, schema, server, setup
from agentassist.hub.database import Database
from agentassist.hub.server import Serving
from agentassist.hub.setup import Place
from agentassist.hub.trouble import Trouble, TroubleError

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}|\[?[0-9A-Fa-f:]{2,45}\]?")


def do(args: argparse.Namespace) -> None:
    """Do what the command line asks for.

    Raises:
        TroubleError: Something is in the way.
    """
    {"serve": _serve, "init": _init, "invite": _invite, "compact": _compact}[args.what](args)


def _serve(args: argparse.Namespace) -> None:
    place = Place(args.folder)
    kept = place.read()
    address = kept.get("address", "")
    port = args.port if args.port is not None else int(address.rpartition(":")[2] or PORT)
    certificate, key = args.certificate or place.certificate, args.key or place.key
    # Without settings its tokens are good for as long as the database remembers them.
    secret = kept.get("secret") or secrets.token_hex(32)
    way = (_database(args, place), args.listen, port, certificate, key)
    server.run(Serving(*way, address, secret, place.shown_out))


def _init(args: argparse.Namespace) -> None:
    place = Place(args.folder)
    if not args.database:
        raise TroubleError(Trouble.NOT_SET_UP, folder=str(place.folder))
    owner, kept = _name(args.owner or "Owner"), place.read()
    address = _address(args, kept)
    with setup.reached(args.database, make=True) as conn:
        _certificate(args, place, address)
        _say("database", name=conn.info.dbname, steps=schema.bring_up_to_date(conn), at=schema.KNOWN)
        url = setup.make_role(conn, kept.get("database", ""))
        secret = kept.get("secret") or secrets.token_hex(32)
        kept = kept | {"database": url, "address": address, "secret": secret}
        place.write(kept)
        team = setup.first_team(conn, _name(args.team) if args.team else "", kept)
        # A database that comes back empty gets the same team: its devices know it by its id.
        place.write({"team": team.id, "team_name": team.name} | kept)
        _say("settings", file=str(place.settings))
        _say("team", id=team.id, name=team.name, made=team.made)
        if not setup.someone_is_in(conn, team.id):
            _tell(place, address, setup.invite(conn, team.id, owner, Access.OWNER))


def _certificate(args: argparse.Namespace, place: Place, address: str) -> None:
    """Put a certificate in its place: the one that was brought, else one made here."""
    host = address.rpartition(":")[0].strip("[]")
    if args.certificate and args.key:
        _bring(args.certificate, args.key, place)
    elif setup.make_certificate(place, tuple(dict.fromkeys((host, *args.host)))):
        _say("certificate", file=str(place.certificate), pin=certificates.pin_of(place.certificate))


def _bring(certificate: Path, key: Path, place: Place) -> None:
    certificates.pin_of(certificate)  # refuses what is no certificate
    try:
        place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        certificates.write_secret(place.key, key.read_bytes())
        place.certificate.write_bytes(certificate.read_bytes())
    except OSError as error:
        raise TroubleError(Trouble.CERTIFICATE, file=certificate.name) from error
    _say("certificate", file=str(place.certificate), pin=certificates.pin_of(place.certificate))


def _invite(args: argparse.Namespace) -> None:
    place = Place(args.folder)
    name = _name(args.name)
    with setup.reached(_database(args, place)) as conn:
        team_id = _team(setup.teams(conn), args.team)
        code = setup.invite(conn, team_id, name, Access(args.access))
    _tell(place, place.read().get("address", ""), code)


def _compact(args: argparse.Namespace) -> None:
    url = _database(args, Place(args.folder))
    with setup.reached(url):
        gone = asyncio.run(_compacted(Database(url), max(0, args.keep_days)))
    for team_id, changes in gone.items():
        _say("compacted", team=team_id, changes=changes)


async def _compacted(database: Database, keep_days: int) -> dict[str, int]:
    await database.open()
    try:
        return await compaction.compact(database, server.now_ms(), keep_days, now=True)
    finally:
        await database.close()


def _database(args: argparse.Namespace, place: Place) -> str:
    url = args.database or place.read().get("database", "")
    if not url:
        raise TroubleError(Trouble.NOT_SET_UP, folder=str(place.folder))
    return str(url)


def _address(args: argparse.Namespace, kept: dict[str, str]) -> str:
    """Return where devices reach the hub, as it was told, else as it was, else this computer."""
    if not args.host and args.port is None and kept.get("address"):
        return kept["address"]
    host = args.host[0] if args.host else "localhost"
    named = f"[{host}]" if ":" in host else host
    for one in (named, *args.host[1:]):
        if not _HOST.fullmatch(one):
            raise TroubleError(Trouble.HOST, host=one)
    return f"{named}:{args.port or PORT}"


def _team(teams: dict[str, str], name: str) -> str:
    fits = [team_id for team_id, called in teams.items() if name in ("", called)]
    if len(fits) != 1:
        raise TroubleError(Trouble.TEAM, teams=", ".join(teams.values()))
    return fits[0]


def _name(told: str) -> str:
    plain = " ".join(told.split())
    if not 0 < len(plain) <= 80:
        raise TroubleError(Trouble.NAME)
    return plain


def _tell(place: Place, address: str, code: str) -> None:
    print(json.dumps({"invitation": str(setup.invitation(place, address, code))}))  # noqa: T201 - the answer


def _say(part: str, **facts: str | int | bool) -> None:
    print(json.dumps({"part": part, **facts}, ensure_ascii=False))  # noqa: T201 - the answer
