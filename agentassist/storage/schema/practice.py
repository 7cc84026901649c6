"""What reps came to in practice calls."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m017_practice_runs(db: Database) -> None:
    """Practice calls: what each run came to, and how it felt."""
    db.executescript("""
        -- Without a stamp: a run is its rep's own, and no team shares it.
        create table practice_run(
            id text primary key, rep text not null, exercise text not null, at_ms integer not null,
            score integer not null, own_words real not null, hidden integer not null, rating integer,
            report text not null) strict;
        create index practice_run_rep on practice_run(rep, at_ms);
    """)


@steps()
def m020_line_corrections(db: Database) -> None:
    """Lines of practice calls that were heard wrongly, and what they do."""
    db.executescript("""
        create table line_correction(
            lang text not null, line text not null, acts text not null, primary key(lang, line)) strict;
    """)
