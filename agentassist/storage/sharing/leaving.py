"""Leaving a team: what was for sharing goes, and all that was shared where no copy may stay."""

from typing import TYPE_CHECKING

from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows

_FOR_SHARING = ("outbox", "oplog", "aside", "clash", "teammate", "sync_state")
_OF_ROWS = ("draft", "article_version", "article_draft", "import_change", "import")
"""What is kept about shared rows and makes no sense without them."""


def forget_all(rows: "Rows", *, keep: bool) -> None:
    """Forget the team, and without ``keep`` everything that was shared; inside a transaction."""
    for table in _FOR_SHARING:
        rows.run(f"delete from {table}")
    if not keep:
        for table in (*_OF_ROWS, *reversed(TABLES)):
            rows.run(f'delete from "{table}"')
