"""Writes out what the cache holds: everything, one person, or the answers for everybody."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist import clock
from agentassist.cli import cache
from agentassist.core.audit import Deed
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.faq import FaqFormat, titles_of

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
    faq = what.add_parser("faq", help="the public articles, by topic and language")
    faq.add_argument("path", type=Path, help="a folder, or a file ending in .html or .json")
    faq.add_argument("--format", choices=tuple(FaqFormat), default="html", dest="form")
    faq.add_argument("--language", default="", help="only the articles in this language, as in ur")
    everything = what.add_parser("all", help="everything, in one zip that anybody can read")
    everything.add_argument("path", type=Path, help="the zip to write")
    for command in (one, faq, everything):
        cache.options(command)


def run(args: argparse.Namespace) -> int:
    """Write, print a summary and return the exit code."""
    return {"contact": _contact, "faq": _faq, "all": _all}[args.what](args)


def _all(args: argparse.Namespace) -> int:
    from agentassist.everything import write_everything

    # Opened to write, for it is written down that the data went out: refused while the app has the cache.
    with cache.open_cache(args) as store:
        now_ms = clock.read().utc_ms
        manifest = write_everything(store, cache.chosen(args), args.path, now_ms)
        store.audit.note(Deed.EXPORT_ALL, now_ms)
    told = {"rows": manifest.rows, "files": len(manifest.entries), "bytes": args.path.stat().st_size}
    _print({"all": args.path.name, **told, "readable_by": "anybody who has the file"})
    return 0


def _faq(args: argparse.Namespace) -> int:
    from agentassist.content.faq_out import Faq, write_faq
    from agentassist.content.pack import compile_pack

    form = FaqFormat(args.form)
    with cache.read_cache(args) as (house, store):
        articles = store.articles.public(args.language)
        titles = titles_of(compile_pack(house.content).codes.topics, articles)
        faq = Faq(articles, titles, store.pictures.named)
        if not faq.languages:
            raise AssistError(Trouble.FAQ_EMPTY)
        if form is FaqFormat.HTML and args.path.suffix.lower() == ".html" and len(faq.languages) > 1:
            raise AssistError(Trouble.FAQ_LANGUAGES, languages=", ".join(faq.languages))
        written = write_faq(args.path, faq, form)
    _print({"faq": len(articles), "languages": faq.languages, "files": [path.name for path in written]})
    return 0


def _contact(args: argparse.Namespace) -> int:
    from agentassist.content.person_out import write_person

    # Opened to write, for it is written down whose data went out: refused while the app has the cache.
    with cache.open_cache(args) as store:
        person, now_ms = _found(args, store), clock.read().utc_ms
        written = write_person(args.path, person, now_ms, {})
        store.audit.note(Deed.EXPORT_PERSON, now_ms, "contact", person.id)
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
