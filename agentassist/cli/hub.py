"""The team's server: sets it up, invites people, serves.

agentassist hub init --database postgresql://… --host hub.example --team "Our team" --owner "Asha" makes
database, tables, role, certificate and team ready, and prints the owner's invitation; once more, it changes
nothing that is there. agentassist hub serves. agentassist hub invite lets somebody in without an owner at
hand. agentassist hub compact forgets old changes now; a hub that serves does so every day. docs/for-teams.md
says more.
"""

import argparse
import sys
from pathlib import Path

NAME = "hub"
_MISSING = (
    "The hub needs PostgreSQL's driver; install agentassist[hub] beside Python (the built app has no hub)."
)


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("what", nargs="?", default="serve", choices=("serve", "init", "invite", "compact"))
    parser.add_argument("--database", metavar="URL", help="postgresql://…; for init, as who may make roles")
    parser.add_argument(
        "--folder", type=Path, default=Path("hub"), help="settings and certificate of the hub"
    )
    parser.add_argument("--listen", default="", metavar="ADDRESS", help="serve: only on this address")
    parser.add_argument("--port", type=int, help="where devices reach the hub; 8443 unless told")
    parser.add_argument(
        "--host",
        action="append",
        default=[],
        help="init: a name or address that devices use, the first in invitations",
    )
    parser.add_argument("--certificate", type=Path, help="a certificate of your own, in PEM, with its chain")
    parser.add_argument("--key", type=Path, help="its key")
    parser.add_argument("--team", default="", help="init, invite: the team's name")
    parser.add_argument("--owner", default="", metavar="NAME", help="init: who lets people in")
    parser.add_argument("--name", default="", help="invite: who is invited")
    parser.add_argument(
        "--access", choices=("rep", "trainer", "owner"), default="rep", help="invite: what they may do"
    )
    parser.add_argument(
        "--keep-days", type=int, default=30, metavar="N", help="compact: changes newer than this stay"
    )


def run(args: argparse.Namespace) -> int:
    """Do what is asked; return 2 where something is in the way."""
    try:
        # The app has no driver for PostgreSQL, and no other command needs any of this.
        from agentassist.hub import commands
        from agentassist.hub.trouble import TroubleError
    except ImportError:
        print(_MISSING, file=sys.stderr)
        return 2
    try:
        commands.do(args)
    except TroubleError as error:
        from agentassist.cli.hub_words import sentence

        print(sentence(error.trouble.value, error.facts), file=sys.stderr)
        return 2
    return 0
