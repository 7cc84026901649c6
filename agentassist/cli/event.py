"""Tells the running app of a call, or asks something of its window."""

import argparse
import json
import sys
from pathlib import Path

from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover_client import send

NAME = "event"

# Spelt out, because the lists themselves live where loading them takes longer than handing over.
CALL_KINDS = (
    *("ringing", "dialing", "answered", "held", "resumed", "transfer_started", "transfer_failed"),
    *("transferred", "ended", "identity", "lost", "synced"),
)
WISHES = ("show", "toggle", "hold", "resume")


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("kind", choices=[*CALL_KINDS, *WISHES], metavar="KIND")
    parser.add_argument("--number", default="", help="the other end, as the phone writes it")
    parser.add_argument("--name", default="", help="their name, where the phone knows it")
    parser.add_argument("--call-id", default="", help="the phone's own id of the call")
    parser.add_argument("--line", type=int, help="which line of the phone")
    parser.add_argument("--source", default="cli", help="who tells")
    parser.add_argument("--folder", type=Path, help="the cache folder of the running app")


def run(args: argparse.Namespace) -> int:
    """Hand the event over and return the exit code."""
    fields = {"number": args.number, "name": args.name, "call_id": args.call_id, "source": args.source}
    message = {"kind": args.kind} | {name: value for name, value in fields.items() if value}
    line = {} if args.line is None else {"line": args.line}
    try:
        send(args.folder or _usual_folder(), message | line)
    except AssistError as error:
        if error.code is Trouble.NOT_RUNNING:
            print("Agent Assist is not running.", file=sys.stderr)
            return 1
        print(f"The app refused the event: {error.facts['reason']}.", file=sys.stderr)
        return 2
    print(json.dumps({"ok": True}))
    return 0


def _usual_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("agentassist", appauthor=False)
