"""Writes all that is known about one person into a folder."""

import argparse
import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist import clock
from agentassist.cli import cache
from agentassist.core.errors import AssistError, Trouble

if TYPE_CHECKING:
    from agentassist.core.person_file import PersonFile
    from agentassist.storage.store import Store

NAME = "export"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    what = parser.add_subparsers(dest="what", required=True)
    one = what.add_parser("contact", help="all that is known about one person, to read and for machines")
    one.add_argument("who", help="the contact's id, or a number of theirs")
    one.add_argument("path", type=Path, help="the folder for person.json and person.html")
    for command in (one,):
        cache.options(command)


def run(args: argparse.Namespace) -> int:
    """Write, print a summary and return the exit code."""
    return {"contact": _contact}[args.what](args)


def _contact(args: argparse.Namespace) -> int:
    from agentassist.content.person_out import write_person

    house = cache.house(args)
    with closing(house.open_to_read()) as store:
        person = _found(args, store)
        written = write_person(args.path, person, clock.read().utc_ms, {})
    _print({"contact": person.id, "rows": person.counts, "files": [path.name for path in written]})
    return 0


def _found(args: argparse.Namespace, store: "Store") -> "PersonFile":
    person = store.person_files.of(args.who) or store.person_files.of(_behind(args, store))
    if person is None:
        raise AssistError(Trouble.PERSON_UNKNOWN)
    return person


def _behind(args: argparse.Namespace, store: "Store") -> str:
    """Return the id of the one contact that has a number; empty for none."""
    from agentassist.settings import load
    from agentassist.text.numbers import read_number

    number = read_number(args.who, load(cache.chosen(args).settings).preferences.region)
    people = store.contacts.callers(number.e164, number.digits) if number.readable else ()
    if len(people) > 1:
        raise AssistError(Trouble.PERSON_SHARED, count=len(people))
    return people[0].id if people else ""


def _print(told: Mapping[str, object]) -> None:
    print(json.dumps(told, ensure_ascii=False))
