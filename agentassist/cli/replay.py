"""Plays a recording of a phone and tells what the app would have known."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from agentassist.core.call import CallEvent
from agentassist.core.session import CallSession
from agentassist.core.tracker import CallTracker
from agentassist.telephony.recordings import PHONES, recorded

NAME = "replay"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", type=Path, help="a recording, one record a line")
    parser.add_argument("--source", choices=sorted(PHONES), required=True, help="the phone that was recorded")
    parser.add_argument(
        "--rep", metavar="ENDPOINT", default="", help="the rep's phone there, as in PJSIP/201"
    )


def run(args: argparse.Namespace) -> int:
    """Print each event, then each call with its holds; return the exit code.

    Raises:
        AssistError: The file is missing, or no recording of that phone, or the rep's phone is not named.
    """
    _print_all(recorded(args.file, args.source, args.rep))
    return 0


def _print_all(events: Iterable[CallEvent]) -> None:
    tracker = CallTracker()
    for event in events:
        tracker = tracker.after(event)
        _print(asdict(event) | {"at": event.at.isoformat()})
    for session in tracker.sessions:
        _print(_summary(session))


def _summary(session: CallSession) -> dict[str, Any]:
    return {
        "call": session.key,
        "peer": session.peer_raw or None,
        "direction": session.direction,
        "answered_s": session.answered_s,
        "ended_s": session.ended_s,
        "cause": session.cause,
        "holds": [{"by": span.by, "from_s": span.from_s, "to_s": span.to_s} for span in session.holds],
        "transfer": session.transfer or None,
    }


def _print(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False))
