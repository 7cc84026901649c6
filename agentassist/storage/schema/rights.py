"""What people may ask of whoever keeps their data: an account of deeds, erasure, an end."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m024_audit(db: Database) -> None:
    """Each entry of the audit seals the one before it."""
    db.execute("alter table audit add column chain text not null default ''")


@steps()
def m025_erasure(db: Database) -> None:
    """Erasures with their certificates, and people about to go because nobody spoke to them for long."""
    db.executescript("""
        create table erasure(
            subject text primary key, at_ms integer not null, done_ms integer,
            certificate text not null check(json_valid(certificate))) strict, without rowid;
        -- Kept ones stay listed, or they would be announced again the day after.
        create table leaving(
            contact_id text primary key references contact(id) on delete cascade, at_ms integer not null,
            kept_ms integer) strict, without rowid;
        create index leaving_due on leaving(at_ms) where kept_ms is null;
        -- What hangs on a call or a row, for taking it out without reading whole tables.
        create index promise_interaction on promise(interaction_id) where interaction_id is not null;
        create index follow_up_interaction on follow_up(interaction_id) where interaction_id is not null;
        create index follow_up_number on follow_up(number) where number != '';
        create index feedback_interaction on feedback(interaction_id) where interaction_id is not null;
        create index import_change_row on import_change(row_id);
    """)
