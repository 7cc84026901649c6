"""Turns both ends of a call into text, for the app that started it; nobody else has a use for it."""

import argparse
from pathlib import Path

NAME = "hear-worker"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("model", type=Path, help="the folder of a faster-whisper model")


def run(args: argparse.Namespace) -> int:
    """Hear until standard input ends; return the exit code."""
    # Brings numpy, and what turns speech into text.
    from agentassist.hearing.worker import hear

    return hear(args.model)
