"""Makes agentassist: links open the app; --tel takes tel: and callto: too, --remove gives everything back."""

import argparse
import json
from dataclasses import asdict

from agentassist.telephony.handover.links import install, remove

NAME = "install-links"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--tel", action="store_true", help="open tel: and callto: links too")
    what.add_argument("--remove", action="store_true", help="give back whatever was taken")


def run(args: argparse.Namespace) -> int:
    """Do it, print what was done, and return the exit code.

    Raises:
        AssistError: ``FOLDER_CLOSED``, for nothing can be written there.
    """
    for done in remove() if args.remove else install(tel=args.tel):
        print(json.dumps(asdict(done), ensure_ascii=False))
    return 0
