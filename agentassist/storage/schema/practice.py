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
def m018_sharing(db: Database) -> None:
    """Shared runs, what a trainer made of them, what a rep was given and has read."""
    db.executescript("""
        create table practice_share(
            run_id text primary key, rep text not null, title text not null, at_ms integer not null,
            report text not null  -- empty for a run of this cache
            ) strict, without rowid;
        create table practice_review(
            run_id text primary key, trainer text not null, at_ms integer not null,
            marks text not null check(json_valid(marks)), overall integer, note text not null)
            strict, without rowid;
        -- Articles of a path, changes of the pack: a rep's own ticks, which no team shares.
        create table read_tick(
            rep text not null, what text not null, at_ms integer not null,
            primary key(rep, what)) strict, without rowid;
        create table assignment(
            rep text not null, what text not null, at_ms integer not null, by_whom text not null,
            primary key(rep, what)) strict, without rowid;
    """)


@steps()
def m019_pack_changes(db: Database) -> None:
    """Pack changes from version to version; who has read them lies among the ticks."""
    db.executescript("""
        create table pack_change(
            n integer primary key, id text not null unique, pack text not null, version integer not null,
            at_ms integer not null, content text not null) strict;
    """)


@steps()
def m020_line_corrections(db: Database) -> None:
    """Lines of practice calls that were heard wrongly, and what they do."""
    db.executescript("""
        create table line_correction(
            lang text not null, line text not null, acts text not null, primary key(lang, line)) strict;
    """)
