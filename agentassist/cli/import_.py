"""Brings in contacts, calls, articles or a scenario from files, or takes an import back."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist import clock
from agentassist.cli import cache
from agentassist.cli.words import refusal
from agentassist.core.call_log import CallField, PastCall
from agentassist.core.contact import Contact
from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import BadRow, Field, FileKind, GoodRow, Preview, Reason, Summary
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture
from agentassist.importing.preview import never

if TYPE_CHECKING:
    from agentassist.storage.store import Store

NAME = "import"
BATCH = 1_000
"""Rows written in one transaction."""

Found = Iterator[GoodRow | Picture | Article | PastCall | BadRow]
Good = Contact | Picture | Article | PastCall


@dataclass(slots=True)
class _Tally:
    """What an import did so far."""

    good: int = 0
    summary: Summary = field(default_factory=Summary)

    def saved(self, statuses: Sequence[str]) -> None:
        """Count what became of one batch."""
        was = self.summary
        self.summary = replace(
            was,
            created=was.created + statuses.count("created"),
            updated=was.updated + statuses.count("updated"),
            unchanged=was.unchanged + statuses.count("unchanged"),
        )


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("what", choices=("contacts", "knowledge", "calls", "scenario"))
    parser.add_argument(
        "path",
        type=Path,
        nargs="?",
        help="a CSV or vCard file; a folder of articles; a call log as CSV; a scenario or a story",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would happen and save nothing")
    parser.add_argument("--map", action="append", default=[], metavar="HEADING=FIELD", dest="choices")
    parser.add_argument("--encoding", help="how the letters are written, as in cp1252")
    parser.add_argument("--region", help="whose numbers lack a country code, as in GB")
    parser.add_argument("--zone", default="", help="where the clocks of a call log stand, as in Asia/Kolkata")
    parser.add_argument(
        "--own", default="", help="the firm's own numbers in a call log, as in '1??,+4420794609*'"
    )
    parser.add_argument("--undo", metavar="IMPORT", help="take this import back")
    cache.options(parser)


def run(args: argparse.Namespace) -> int:
    """Print what was refused and a summary; return the exit code."""
    if args.undo:
        return _undo(args)
    if args.path is None:
        raise ImportRefusedError(Trouble.FILE_MISSING, file="file or folder to import")
    if args.what == "scenario":
        # What reads YAML takes half a second to load.
        from agentassist.cli import scenario_in

        return scenario_in.run(args)
    found = _WAYS[args.what](args)
    if args.dry_run:
        tally = _Tally()
        for _ in _batches(found, tally):
            pass
        _summary(args.what, tally, {"dry_run": True})
        return 0
    with cache.open_cache(args) as store:
        _save(args, store, found)
    return 0


def _undo(args: argparse.Namespace) -> int:
    with cache.open_cache(args) as store:
        store.imports.undo(args.undo, clock.read().utc_ms)
    _print({"undone": args.undo})
    return 0


def _save(args: argparse.Namespace, store: "Store", found: Found) -> None:
    """Write batch after batch; what is written when somebody interrupts stays, and can be undone."""
    import_id, tally, cancelled = str(uuid4()), _Tally(), False
    store.imports.begin(import_id, args.path.name, clock.read().utc_ms)
    try:
        for batch in _batches(found, tally):
            tally.saved(_put(store, import_id, batch))
    except KeyboardInterrupt:
        cancelled = True
    saved = tally.summary
    told = {"created": saved.created, "updated": saved.updated, "unchanged": saved.unchanged}
    _summary(args.what, tally, {**told, "import": import_id, "cancelled": cancelled})


def _put(store: "Store", import_id: str, batch: Sequence[Good]) -> list[str]:
    now_ms = clock.read().utc_ms
    people = [one for one in batch if isinstance(one, Contact)]
    articles = [one for one in batch if isinstance(one, Article)]
    store.pictures.keep(one for one in batch if isinstance(one, Picture))
    saved = store.imports.put_contacts(import_id, people, now_ms) if people else ()
    saved += store.imports.put_articles(import_id, articles, now_ms) if articles else ()
    past = [one for one in batch if isinstance(one, PastCall)]
    saved += store.imports.put_calls(import_id, past, now_ms) if past else ()
    return [str(one) for one in saved]


def _people(args: argparse.Namespace) -> Found:
    from agentassist.importing.contacts import contacts
    from agentassist.importing.preview import preview
    from agentassist.settings import load

    region = args.region or load(cache.chosen(args).settings).preferences.region
    look = preview(args.path, region=region, encoding=args.encoding)
    _ask_for_letters(look)
    mapped = _mapped(look, args.choices, Field)
    _ask_for_mapping(args, mapped)
    return iter(contacts(args.path, mapped, region, lambda: str(uuid4()), never))


def _ask_for_letters(look: Preview) -> None:
    if look.needs_encoding:
        for guess in look.guesses:
            _print({"status": "encoding", "encoding": guess.encoding, "sample": guess.sample})
        told = ", ".join(guess.encoding for guess in look.guesses)
        raise ImportRefusedError(Trouble.ENCODING_UNKNOWN, file=look.file, guesses=told)


def _calls(args: argparse.Namespace) -> Found:
    from agentassist.core.messages import OpenImport
    from agentassist.importing.call_preview import calls, look_into_log
    from agentassist.settings import load

    region = args.region or load(cache.chosen(args).settings).preferences.region
    asked = OpenImport(str(args.path), encoding=args.encoding or "", calls=True, zone=args.zone, own=args.own)
    look = look_into_log(asked, region, never)
    _ask_for_letters(look)
    if args.choices:
        mapping = _mapped(look, args.choices, CallField).mapping
        look = look_into_log(replace(asked, mapping=mapping), region, never)
    _ask_for_mapping(args, look)
    if look.needs_zone:
        raise ImportRefusedError(Trouble.ZONE_NEEDED, file=look.file)
    return iter(calls(args.path, look, region, never))


def _mapped(look: Preview, choices: Sequence[str], kind: type[Field | CallField]) -> Preview:
    """Return ``look`` with the columns taken for what the command line says."""
    mapping = look.mapping
    for choice in choices:
        heading, _, name = choice.rpartition("=")
        if heading not in look.headings:
            raise ImportRefusedError(Trouble.HEADING_UNKNOWN, file=look.file, heading=heading)
        if name and name not in list(kind):
            raise ImportRefusedError(Trouble.FIELD_UNKNOWN, field=name, known=" ".join(kind))
        mapping = mapping.choosing(heading, kind(name) if name else None)
    return replace(look, mapping=mapping, needs_mapping=look.needs_mapping and not choices)


def _ask_for_mapping(args: argparse.Namespace, look: Preview) -> None:
    """Refuse what would be imported by guesswork; a dry run may guess, for it shows what it guessed."""
    if look.kind is FileKind.VCARD or not look.headings or not look.needs_mapping:
        return
    for column in look.mapping.columns:
        _print({"status": "column", "heading": column.heading, "field": column.field})
    if not (args.dry_run and look.mapping.complete):
        raise ImportRefusedError(Trouble.MAPPING_NEEDED, file=look.file)


def _articles(args: argparse.Namespace) -> Found:
    from agentassist.content.plain import plain_data
    from agentassist.importing.knowledge import articles

    return iter(articles(args.path, plain_data, never))


def _batches(found: Found, tally: _Tally) -> Iterator[list[Good]]:
    """Yield what can come in, in batches; print and count what cannot."""
    for some in iter(lambda: list(islice(found, BATCH)), []):
        bad = [one for one in some if isinstance(one, BadRow)]
        tally.summary = replace(tally.summary, refused=tally.summary.refused + len(bad))
        tally.good += sum(isinstance(one, (GoodRow, Article, PastCall)) for one in some)
        for one in some:
            _tell(one)
        yield [
            one.contact if isinstance(one, GoodRow) else one for one in some if not isinstance(one, BadRow)
        ]


def _tell(one: GoodRow | Picture | Article | PastCall | BadRow) -> None:
    if isinstance(one, BadRow):
        _print(_told(one.file or one.line, "refused", one.reason, dict(one.facts)))
    elif isinstance(one, GoodRow):
        for doubt in one.doubts:
            _print(_told(one.line, "doubtful", doubt, {}))


def _told(row: int | str, status: str, reason: Reason, facts: Mapping[str, str | int]) -> dict[str, object]:
    sentence = refusal(reason, facts.items())
    return {
        "row": row,
        "status": status,
        "reason": reason,
        "sentence": sentence,
        **({"facts": facts} if facts else {}),
    }


def _summary(what: str, tally: _Tally, told: Mapping[str, object]) -> None:
    _print({"summary": what, "good": tally.good, "refused": tally.summary.refused, **told})


def _print(told: Mapping[str, object]) -> None:
    print(json.dumps(told, ensure_ascii=False))


_WAYS = {"contacts": _people, "knowledge": _articles, "calls": _calls}
