"""Answers test lines from a file, so that the app's judgement can be measured from outside."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from agentassist.cli import found_answers, heard_acts, heard_promises, said_answers
from agentassist.cli.rule_books import linter
from agentassist.phrasing.evaluate import evaluate_phrasing
from agentassist.text.cards import find, redact

NAME = "evaluate"

Case = dict[str, Any]
"""One line of the file."""
Read = TypeVar("Read")


def cards(case: Case) -> Iterator[Case]:
    """Yield what would be stored of a text, and what was found in it."""
    text = str(case["text"])
    found = [{"start": span.start, "end": span.end, "kind": span.kind} for span in find(text)]
    yield {"id": case["id"], "redacted": redact(text), "found": found}


def phrasing(case: Case) -> Iterator[Case]:
    """Yield for each wording of a case which rules notice it, and what they offer."""
    if not case.keys() & {"bad", "better", "text"}:
        raise KeyError("text")
    told = {key: str(value) for key, value in case.items()}
    yield from evaluate_phrasing([told], linter())


KINDS: dict[str, Callable[[Case], Iterator[Case]]] = {
    "acts": heard_acts.acts,
    "cards": cards,
    "phrasing": phrasing,
    "softprompt": said_answers.softprompt,
}
"""What is measured line by line, and how one line is answered."""
SEARCH = "search"
PROMISES = "promises"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("kind", choices=sorted((*KINDS, PROMISES, SEARCH)), help="what is to be judged")
    parser.add_argument("file", type=Path, nargs="?", help="one JSON object a line; not for search")
    parser.add_argument("--now", default="", help="for promises: the local time, as in 2026-06-10T11:15")
    parser.add_argument("--docs", type=Path, help="the articles to search, one JSON object a line")
    parser.add_argument("--queries", type=Path, help="what is searched for, one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the answers as JSON lines; return the exit code."""
    try:
        told = _found(args) if args.kind == SEARCH else _judged(args)
        for answer in told:
            print(json.dumps(answer, ensure_ascii=False))
    except _RefusedError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


class _RefusedError(Exception):
    """A file that cannot be judged, as one sentence."""


def _judged(args: argparse.Namespace) -> Iterator[Case]:
    if args.file is None:
        raise _RefusedError(f"evaluate {args.kind} needs a file.")
    judge = _promises(args.now) if args.kind == PROMISES else KINDS[args.kind]
    for answers in _each(args.file, args.kind, lambda case: list(judge(case))):
        yield from answers


def _promises(now: str) -> Callable[[Case], Iterator[Case]]:
    try:
        return heard_promises.judge(now)
    except ValueError as error:
        raise _RefusedError("evaluate promises needs --now with a time such as 2026-06-10T11:15.") from error


def _found(args: argparse.Namespace) -> Iterator[Case]:
    if args.docs is None or args.queries is None:
        raise _RefusedError("evaluate search needs --docs and --queries.")
    articles = list(_each(args.docs, "docs", found_answers.document))
    queries = list(_each(args.queries, "queries", found_answers.query))
    yield from found_answers.answers(articles, queries)


def _each(file: Path, kind: str, read: Callable[[Case], Read]) -> Iterator[Read]:
    """Yield what ``read`` makes of each line of a file.

    Raises:
        _RefusedError: The file cannot be read, or a line is no case of ``kind``.
    """
    try:
        # Not splitlines(): a text may hold Unicode's own line ends.
        lines = file.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise _RefusedError(f"{file.name} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise _RefusedError(f"{file.name} is not UTF-8 text.") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                answer = read(json.loads(line))
            except (ValueError, TypeError, KeyError, RecursionError, AttributeError) as error:
                raise _RefusedError(f"{file.name}, line {number}: this is no case of {kind}.") from error
            yield answer
