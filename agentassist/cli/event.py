"""Tells the running app of a call, or asks something of its window."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from agentassist import folders
from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover_client import send

NAME = "event"

# Spelt out, because the lists themselves live where loading them takes longer than handing over.
CALL_KINDS = (
    *("ringing", "dialing", "answered", "held", "resumed", "transfer_started", "transfer_failed"),
    *("transferred", "ended", "muted", "unmuted", "identity", "lost", "synced"),
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
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="tell the app that has this cache open")


def run(args: argparse.Namespace) -> int:
    """Hand the event over and return the exit code.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` with the app's reason.
    """
    message = {"kind": args.kind, "source": args.source}
    texts = {"number": args.number, "name": args.name, "call_id": args.call_id}
    line = {} if args.line is None else {"line": args.line}
    hand_over(args.cache, message | {name: text for name, text in texts.items() if text} | line)
    print(json.dumps({"ok": True}))
    return 0


def hand_over(cache: Path | None, message: Mapping[str, str | int]) -> None:
    """Send to the app with this cache; without one to the rep's own, else to the sample company's.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` with the app's reason.
    """
    if cache is not None:
        return send(cache, message)
    try:
        return send(folders.own().base, message)
    except AssistError as error:
        if error.code is not Trouble.NOT_RUNNING:
            raise
    return send(folders.sample().base, message)
