"""Shows whom a link stands for: ``agentassist:call?number=…``, ``tel:`` or ``callto:``; never dials."""

import argparse
import json
from pathlib import Path

from agentassist.cli.event import hand_over
from agentassist.telephony.handover.urls import message_from_url

NAME = "open"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("link", help="as the browser or the desktop passes it on")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="tell the app that has this cache open")


def run(args: argparse.Namespace) -> int:
    """Hand the link over and return the exit code.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` for a link of no use here.
    """
    hand_over(args.cache, message_from_url(args.link))
    print(json.dumps({"ok": True}))
    return 0
