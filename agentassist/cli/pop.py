"""Prints the caller's card for a number, as the window would show it."""

import argparse
import json
from dataclasses import asdict
from datetime import UTC, datetime

from agentassist import clock
from agentassist.cli import cache
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Direction, Kind
from agentassist.core.screen import Screen
from agentassist.settings import load
from agentassist.text.numbers import read_number

NAME = "pop"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("number", help="as a phone would tell it")
    cache.options(parser)


def run(args: argparse.Namespace) -> int:
    """Print the card as one line of JSON; nothing is kept of it."""
    house = cache.house(args)
    preferences = load(house.folders.settings).preferences
    tools = house.open_tools()
    from agentassist.desk.desk import Desk

    desk, now = Desk(tools, preferences), clock.read()
    number = read_number(args.number, preferences.region)
    ring = CallEvent(
        Kind.RINGING,
        "cli",
        "pop",
        now.mono_s,
        datetime.fromtimestamp(now.utc_ms / 1000, UTC),
        direction=Direction.IN,
        peer_raw=args.number,
        peer_e164=number.e164 or None,
        anonymous=number.anonymous,
    )
    desk.handle(m.CallHappened(ring), now)
    print(json.dumps(card(desk.screen), ensure_ascii=False))
    tools.store.close()
    return 0


def card(screen: Screen) -> dict[str, object]:
    """Return what the window shows of the caller, as plain values."""
    shown = asdict(screen.card) if screen.card else {}
    history = asdict(screen.history)
    return {"card": shown, "history": history, "prompt": asdict(screen.prompt) if screen.prompt else None}
