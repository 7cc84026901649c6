"""Ready screens of a team that shares one memory; all people are made up."""

from dataclasses import replace

from agentassist.core.team import (
    Access,
    Beside,
    Clash,
    ClashField,
    HubSays,
    LinkKind,
    Membership,
    Roster,
    TeamDevice,
    TeamView,
)
from agentassist.core.team_line import TeamLine
from tests.ui.bench_screens import benched
from tests.ui.screens import CALL, DAY_LIST, ms

SYNCED_MS = ms("2026-11-28T10:42")
INVITATION = "hub.saree-loom.example:8443/7QK4-9DZP-2MXH-C3TN"
REP = Membership("t1", "Saree Loom care", "r1", "Meera", Access.REP, "hub.saree-loom.example:8443")
OWNER = replace(REP, access=Access.OWNER)
LIVE = TeamView(LinkKind.LIVE, REP, synced_ms=SYNCED_MS)
SENDING = replace(LIVE, unsent=2)
AWAY = replace(SENDING, link=LinkKind.AWAY, unsent=4)
NEVER_SYNCED = replace(AWAY, synced_ms=None)
JOINING = TeamView(LinkKind.JOINING)
FILLING = replace(LIVE, link=LinkKind.CATCHING_UP, to_come=36_000, synced_ms=None)
HELD_BACK = replace(LIVE, held_back=1, refused=HubSays.TOO_LARGE)
REVOKED = replace(AWAY, link=LinkKind.REFUSED, refused=HubSays.REVOKED)
TURNED_AWAY = TeamView(refused=HubSays.BAD_CODE)
TEAMS = (LIVE, SENDING, AWAY, NEVER_SYNCED, JOINING, FILLING, HELD_BACK, REVOKED)

NOTE_CLASH = Clash(
    "k1",
    ClashField.NOTES,
    "Rings mostly before ten. Sister's wedding on the 14th, so the blue one has to be there by the 10th.",
    "Prefers the afternoon. Has asked for the blue silk twice; wants a date she can trust, not a reason.",
    "Ravi",
    ms("2026-11-28T10:12"),
)
DUE_CLASH = Clash(
    "k2", ClashField.DUE, str(ms("2026-12-09T12:00")), str(ms("2026-12-08T12:00")), "", NOTE_CLASH.at_ms
)
ROSTER = Roster(
    (
        TeamDevice("d1", "Meera", Access.OWNER, SYNCED_MS, own=True),
        TeamDevice("d2", "Ravi", Access.REP, SYNCED_MS),
        TeamDevice("d3", "Sana", Access.TRAINER, SYNCED_MS),
        TeamDevice("d4", "Arjun", Access.REP, SYNCED_MS, revoked=True),
    )
)
INVITED = replace(ROSTER, invitation=INVITATION, invited="Kiran", until_ms=ms("2026-11-29T10:00"))

BESIDE = replace(CALL, team=LIVE, beside=Beside(("Ravi",)))
BESIDE_MANY = replace(BESIDE, beside=Beside(("Ravi", "Sana", "Arjun")))
CLASHING = replace(CALL, team=LIVE, clashes=(NOTE_CLASH,))
CLASHING_TWICE = replace(BESIDE, clashes=(NOTE_CLASH, DUE_CLASH))
OFFLINE = replace(CALL, team=AWAY, team_line=TeamLine.AWAY)
OFFLINE_DAY = replace(DAY_LIST, team=AWAY, team_line=TeamLine.AWAY)
SHOWN_OUT = replace(CALL, team=REVOKED, team_line=TeamLine.REFUSED)
WIPED_DAY = replace(DAY_LIST, team=TeamView(refused=HubSays.REVOKED), team_line=TeamLine.REFUSED)
WINDOWS = {name: value for name, value in dict(globals()).items() if isinstance(value, type(CALL))}
"""Call windows by name."""


def joined(team, **parts):
    """Return the workbench of somebody in a team."""
    return replace(benched(**parts), team=team)


OWNED = joined(replace(LIVE, membership=OWNER), roster=INVITED)
