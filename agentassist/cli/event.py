"""Tells the running app of a call, or asks something of its window."""

import argparse
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path

from agentassist import folders
from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover.client import send

NAME = "event"

# Spelt out, because the lists themselves live where loading them takes longer than handing over.
CALL_KINDS = (
    *("ringing", "dialing", "answered", "held", "resumed", "transfer_started", "transfer_failed"),
    *("transferred", "ended", "muted", "unmuted", "identity", "lost", "synced"),
)
WISHES = ("show", "toggle", "hold", "resume")
PHONES = ("twinkle",)
"""Those whose scripts find everything in their environment."""
OPENING_S = 3.0
"""How long to wait for an app that is just being started."""
_LOOK_AGAIN_S = 0.05


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("kind", choices=[*CALL_KINDS, *WISHES, *PHONES], metavar="KIND")
    # Phones that withhold a number leave the word away and not the option.
    parser.add_argument(
        "--number", nargs="?", default="", const="", help="the other end, as the phone writes it"
    )
    parser.add_argument(
        "--name", nargs="?", default="", const="", help="their name, where the phone knows it"
    )
    parser.add_argument("--call-id", default="", help="the phone's own id of the call")
    parser.add_argument("--line", type=int, help="which line of the phone")
    parser.add_argument("--source", default="cli", help="who tells")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="tell the app that has this cache open")


def run(args: argparse.Namespace) -> int:
    """Hand the event over and return the exit code.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` with the app's reason.
    """
    hand_over(args.cache, _of_twinkle() if args.kind == "twinkle" else _message(args))
    print(json.dumps({"ok": True}))
    return 0


def _message(args: argparse.Namespace) -> dict[str, str | int]:
    message: dict[str, str | int] = {"kind": args.kind, "source": args.source}
    if args.line is not None:
        message["line"] = args.line
    texts = {"number": args.number, "name": args.name, "call_id": args.call_id}
    return message | {name: text for name, text in texts.items() if text}


def _of_twinkle() -> dict[str, str | int]:
    from agentassist.telephony.handover.twinkle import message_from_twinkle

    return message_from_twinkle(os.environ)


def hand_over(cache: Path | None, message: Mapping[str, str | int]) -> None:
    """Send to the app with this cache; without one to the rep's own, else to the sample company's.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` with the app's reason.
    """
    places = (folders.own().base, folders.sample().base) if cache is None else (cache,)
    if not any(_heard(place, message) for place in places):
        raise AssistError(Trouble.NOT_RUNNING)


def _heard(place: Path, message: Mapping[str, str | int]) -> bool:
    """Tell whether the app with this cache has the message; one that is being started gets its time."""
    end_s = time.monotonic() + OPENING_S
    while True:
        try:
            send(place, message)
        except AssistError as error:
            if error.code is not Trouble.NOT_RUNNING:
                raise
        else:
            return True
        if time.monotonic() >= end_s or not _is_opening(place):
            return False
        time.sleep(_LOOK_AGAIN_S)


def _is_opening(place: Path) -> bool:
    # Needed only where nobody listens; whoever does is told without loading it.
    from agentassist.storage.lock import is_held

    return is_held(folders.Folders(place, place, sample=False).cache)
