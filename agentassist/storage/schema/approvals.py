"""What was asked for beyond a rep's own rights."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m028_approvals(db: Database) -> None:
    """Every request for a yes, with who answered, what, when and why."""
    db.executescript("""
        create table approval(
            id text primary key, interaction_id text not null references interaction(id) on delete cascade,
            asked_ms integer not null, what text not null, action text not null, amount real,
            unit text not null, currency text not null, asked text not null, "by" text not null,
            state text not null, who text not null, why text not null, answered_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index approval_call on approval(interaction_id, asked_ms);
        create index approval_open on approval(asked_ms) where state = 'open';
    """)
