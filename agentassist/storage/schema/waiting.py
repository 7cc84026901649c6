"""What callers were told before they waited."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m026_courtesy(db: Database) -> None:
    """Why somebody was put on hold, and how long they were told it takes."""
    db.executescript("""
        alter table hold add column why text;
        alter table hold add column promised_s integer;
    """)
