"""Test lines that no writer of rules has read."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent / "sets" / "language"

Line = Mapping[str, Any]
"""One line of a file; every one has an ``id``."""


def unread(name: str) -> Sequence[Line]:
    """Return the lines of one file with an even number: rules were written with the others in sight."""
    return [line for line in lines_of(name) if int(line["id"][-1]) % 2 == 0]


def lines_of(name: str) -> Sequence[Line]:
    """Return the lines of one file."""
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()]
