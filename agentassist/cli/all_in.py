"""Everything out of one zip into a cache: all of it, or nothing."""

import argparse
import json
from contextlib import closing, suppress

from agentassist import clock
from agentassist.cli import cache
from agentassist.core.audit import Deed
from agentassist.core.whole import OWN, SHARED


class _NotKeptError(Exception):
    """Ends a transaction that was only to tell what would happen."""


def run(args: argparse.Namespace) -> int:
    """Print what came in, table by table, and a summary; return the exit code."""
    from agentassist.everything import Brought, bring_everything, bring_files
    from agentassist.importing.whole_in import WholeFile

    brought = Brought()
    with closing(WholeFile(args.path)) as whole:
        whole.verify()
        with cache.open_cache(args) as store, suppress(_NotKeptError), store.together():
            now_ms = clock.read().utc_ms
            brought = bring_everything(store, whole, now_ms)
            if args.dry_run:
                raise _NotKeptError
            store.audit.note(Deed.IMPORT, now_ms, "everything")
        files = 0 if args.dry_run else bring_files(whole, cache.chosen(args))
        for entry in whole.manifest.entries:
            if entry.rows and entry.path.startswith((f"{SHARED}/", f"{OWN}/")):
                print(json.dumps({"table": entry.path, "rows": entry.rows}))
    told = {"rows": brought.rows, "changed": brought.changed, "files": files}
    print(json.dumps({"summary": "all", **told, **({"dry_run": True} if args.dry_run else {})}))
    return 0
