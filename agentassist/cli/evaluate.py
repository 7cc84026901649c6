"""Answers test lines from a file, so that the app's judgement can be measured from outside."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from agentassist.text.cards import find, redact

NAME = "evaluate"

Case = dict[str, Any]
"""One line of the file."""


def cards(case: Case) -> Iterator[Case]:
    """Yield what would be stored of a text, and what was found in it."""
    text = str(case["text"])
    found = [{"start": span.start, "end": span.end, "kind": span.kind} for span in find(text)]
    yield {"id": case["id"], "redacted": redact(text), "found": found}


KINDS: dict[str, Callable[[Case], Iterator[Case]]] = {"cards": cards}
"""What can be measured, and how one line is answered."""


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("kind", choices=sorted(KINDS), help="what is to be judged")
    parser.add_argument("file", type=Path, help="one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the answers as JSON lines; return the exit code."""
    try:
        # Not splitlines(): a text may hold Unicode's own line ends.
        lines = args.file.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        return _refused(f"{args.file.name} cannot be read: {error.strerror}.")
    except UnicodeDecodeError:
        return _refused(f"{args.file.name} is not UTF-8 text.")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            answers = list(KINDS[args.kind](json.loads(line)))
        except (ValueError, TypeError, KeyError, RecursionError):
            return _refused(f"{args.file.name}, line {number}: this is no case of {args.kind}.")
        print(*(json.dumps(answer, ensure_ascii=False) for answer in answers), sep="\n")
    return 0


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
