"""Callers who were handed on, and what is being prepared for it."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m027_transfers(db: Database) -> None:
    """Every try to hand a caller on, with what came of it; its steps and its brief beside the note."""
    db.executescript("""
        create table transfer(
            id text primary key, interaction_id text not null references interaction(id) on delete cascade,
            at_ms integer not null, name text not null, number text not null, department text not null,
            came_of text not null, why text not null, reason text not null, done_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index transfer_call on transfer(interaction_id, at_ms);
        create index transfer_at on transfer(at_ms);
        alter table draft add column handing text not null default '[]';
        alter table draft add column hand_name text not null default '';
        alter table draft add column hand_number text not null default '';
        alter table draft add column hand_department text not null default '';
        alter table draft add column brief text not null default '';
        alter table draft add column mood text not null default '';
    """)
