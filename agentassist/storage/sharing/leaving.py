"""Leaving a team: what was for sharing goes, and all that was shared where no copy may stay."""

from typing import TYPE_CHECKING

from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows

_FOR_SHARING = ("outbox", "oplog", "aside", "clash", "teammate", "sync_state")
_OF_ROWS = (
    *("draft", "article_version", "article_draft", "import_change", "import"),
    *("article_answer", "article_topic", "article_meaning"),
)
"""What is kept about shared rows and makes no sense without them."""
_INDEXES = ("contact_find", "sound_find", "interaction_find", "article_find")


def forget_all(rows: "Rows", *, keep: bool) -> None:
    """Forget the team, and without ``keep`` everything that was shared; inside a transaction."""
    for table in _FOR_SHARING:
        rows.run(f"delete from {table}")
    if not keep:
        _empty(rows)


def _empty(rows: "Rows") -> None:
    """Empty the shared tables and their indexes at once; row by row, years of work would take minutes."""
    found = rows.all("select name, sql from sqlite_master where type = 'trigger'")
    triggers = [(str(name), str(made_by)) for name, made_by in found]
    for name, _ in triggers:
        rows.run(f'drop trigger "{name}"')
    # As the trigger would have: what searches articles hears that they are gone.
    rows.run("insert into article_change(article_id) select id from article")
    for table in (*_OF_ROWS, *reversed(TABLES)):
        rows.run(f'delete from "{table}"')
    for index in _INDEXES:
        rows.run(f"insert into {index}({index}) values('delete-all')")
    for _, made_by in triggers:
        rows.run(made_by)
