"""Brings in what a server has that somebody uses already, and brings to it what is new here."""

import argparse
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from agentassist import clock, settings
from agentassist.cli import cache
from agentassist.cli.words import refusal
from agentassist.connectors.discover import every_about, kind_of
from agentassist.core.connecting import Arrived, Counts, PutPerson
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.field_names import MAP
from agentassist.core.preferences import Preferences, SourceChoice
from agentassist.desk.connector_job import ConnectorJob, entry_of, settings_of
from agentassist.vault.passwords import Passwords

if TYPE_CHECKING:
    from agentassist.storage.store import Store

NAME = "connect"
LIST = "list"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("name", help="a connector; list tells which there are")
    parser.add_argument("do", nargs="?", default="try", choices=("set", "try", "pull", "push"))
    parser.add_argument("choices", nargs="*", metavar="SETTING=VALUE", help="what set is to keep")
    parser.add_argument("--dry-run", action="store_true", help="tell what would happen and change nothing")
    parser.add_argument("--secret-stdin", action="store_true", help="read password or token from input")
    cache.options(parser)


def run(args: argparse.Namespace) -> int:
    """Print what was asked for; return the exit code."""
    if args.name == LIST:
        _list()
        return 0
    kind_of(args.name)
    path = cache.chosen(args).settings
    preferences = settings.load(path).preferences
    secret = sys.stdin.readline().strip() if args.secret_stdin else ""
    if args.do == "set":
        chosen = _with(args, preferences)
        path.parent.mkdir(parents=True, exist_ok=True)
        settings.save(path, chosen)
        if args.secret_stdin:
            Passwords().keep(entry_of(args.name), secret)
        _print({"set": args.name, "secret_kept": args.secret_stdin})
        return 0
    stopping = threading.Event()
    secret = secret or Passwords().read(entry_of(args.name))
    with closing(ConnectorJob(args.name, preferences, secret, stopping)) as job:
        if args.do == "try":
            _print({"connector": args.name, "ok": True, "as": job.try_out()})
            return 0
        return _pull(args, job) if args.do == "pull" else _push(args, job)


def _list() -> None:
    for about in every_about():
        fields = {field.code: "needed" if field.needed else "" for field in about.fields}
        mapping = {MAP + one.theirs: one.field or "-" for one in about.mapping}
        told = {"brings": about.brings, "takes": about.takes, "settings": fields | mapping}
        _print({"connector": about.name, **told})


def _with(args: argparse.Namespace, preferences: Preferences) -> Preferences:
    """Return the preferences with what the command line sets; an empty value forgets a setting."""
    about = kind_of(args.name).about
    known = {field.code for field in about.fields} | {MAP + one.theirs for one in about.mapping}
    chosen = dict(settings_of(args.name, preferences))
    for choice in args.choices:
        code, equals, value = choice.partition("=")
        if code not in known or not equals:
            raise ConnectorError(Trouble.CONNECTOR_SETTING, connector=args.name, setting=code)
        chosen[code] = value
    others = tuple(one for one in preferences.connectors if one.name != args.name)
    kept = tuple((code, value) for code, value in chosen.items() if value)
    return replace(preferences, connectors=(*others, SourceChoice(args.name, kept)))


def _pull(args: argparse.Namespace, job: ConnectorJob) -> int:
    """Bring in batch after batch; what is kept when somebody interrupts stays, and can be undone."""
    import_id, counts, cancelled = str(uuid4()), Counts(), False
    with cache.open_cache(args) as store:
        if not args.dry_run:
            store.pulls.begin(args.name, import_id, clock.read().utc_ms)
        with _interruptible() as interrupted:
            for arrived in job.arrivals(store):
                _tell_refused(arrived)
                counts = counts.plus(_put(args, store, import_id, arrived))
        cancelled = bool(interrupted)
    told = {} if args.dry_run else {"import": import_id}
    _print({"pulled": args.name, **asdict(counts), **told, "dry_run": args.dry_run, "cancelled": cancelled})
    return 0


def _put(args: argparse.Namespace, store: "Store", import_id: str, arrived: Arrived) -> Counts:
    now_ms = clock.read().utc_ms
    if args.dry_run:
        return store.pulls.rehearse(args.name, arrived, now_ms)
    return store.pulls.put(args.name, import_id, arrived, now_ms)


def _tell_refused(arrived: Arrived) -> None:
    for row in arrived.bad:
        said = refusal(row.reason, row.facts)
        _print({"row": row.file, "status": "refused", "reason": row.reason, "sentence": said})


def _push(args: argparse.Namespace, job: ConnectorJob) -> int:
    """Bring what is new here to the server; return 1 where something was not taken."""
    done: Counter[str] = Counter()
    with cache.open_cache(args) as store:
        wishes = job.outgoing(store)
        if args.dry_run:
            for wish in wishes:
                new = isinstance(wish, PutPerson) and not wish.remote
                done["would-create" if new else f"would-{type(wish).__name__}"] += 1
        else:
            with _interruptible():
                for results in job.pushed(wishes):
                    store.pulls.pushed(args.name, results, job.names)
                    for result in results:
                        done[result.outcome] += 1
                        if result.outcome in ("conflict", "refused", "gone"):
                            _print({"remote": result.remote, "status": result.outcome})
    _print({"pushed": args.name, "wishes": len(wishes), **done, "dry_run": args.dry_run})
    return 1 if done["conflict"] or done["refused"] else 0


@contextmanager
def _interruptible() -> Iterator[list[bool]]:
    """End the work inside when somebody interrupts; the list holds something then."""
    interrupted: list[bool] = []
    try:
        yield interrupted
    except KeyboardInterrupt:
        interrupted.append(True)


def _print(told: dict[str, object]) -> None:
    print(json.dumps(told, ensure_ascii=False))
