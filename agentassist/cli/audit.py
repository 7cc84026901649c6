"""Prints what was done with people's data, or checks that no entry of that list was changed."""

import argparse
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime

from agentassist.cli import cache
from agentassist.core.audit import Entry

NAME = "audit"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--check", action="store_true", help="only tell whether the list is whole")
    cache.options(parser)


def run(args: argparse.Namespace) -> int:
    """Print a line for each entry, oldest first, or one for the check; 1 where the list is broken."""
    with cache.reading(args) as store:
        if not args.check:
            for entry in store.audit.all():
                print(json.dumps(_told(entry), ensure_ascii=False))
            return 0
        count, broken = sum(1 for _ in store.audit.all()), store.audit.first_broken()
    print(json.dumps({"ok": broken is None, "entries": count, "first_broken": broken}))
    if broken is not None:
        print(f"Entry {broken} of the audit is missing or not as it was written.", file=sys.stderr)
    return int(broken is not None)


def _told(entry: Entry) -> dict[str, object]:
    at = datetime.fromtimestamp(entry.at_ms / 1000, UTC).isoformat(timespec="seconds")
    return {"at": at, **asdict(entry)}
