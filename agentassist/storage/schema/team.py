"""What a cache needs to share with a team."""

from agentassist.storage.schema.migrations import Database, steps

_SHARING = """
    -- Nothing was shared before this step, and of a deleted person nothing is left to be remembered.
    drop table outbox;
    drop table oplog;
    drop table erased;
    create table outbox(
        n integer primary key, op text not null unique, tbl text not null, row_id text not null,
        subject text not null, body text not null check(json_valid(body)),
        seq integer,  -- where the hub has it; it stays here until the hub tells it to all
        why text not null default '',  -- the hub does not take it
        field text not null default '') strict;
    create index outbox_waits on outbox(n) where seq is null and why = '';
    create index outbox_held on outbox(n) where why != '';
    create index outbox_placed on outbox(seq) where seq is not null;
    create index outbox_row on outbox(row_id);
    create index outbox_subject on outbox(subject) where subject != '';
    create table oplog(
        seq integer primary key, chain text not null, op text not null,
        tbl text not null, row_id text not null, subject text not null, at_ms integer not null,
        body text not null check(json_valid(body))) strict;
    create index oplog_row on oplog(row_id);
    create index oplog_subject on oplog(subject) where subject != '';
    create table erased(
        subject text primary key, at_ms integer not null, op text not null, stamp text not null)
        strict, without rowid;
    create table erased_row(
        row_id text primary key, tbl text not null, subject text not null) strict, without rowid;
    -- Whole rows that cannot be in their tables: deleted ones, and those that come before what they
    -- belong to. Of rows in their tables, the fields that this version does not know.
    create table aside(
        tbl text not null, row_id text not null, subject text not null,
        cells text not null check(json_valid(cells)), clk text not null check(json_valid(clk)),
        whole integer not null, waits text not null,  -- for the row with this id
        unknown integer not null, primary key(tbl, row_id)) strict, without rowid;
    create index aside_waits on aside(waits) where waits != '';
    create index aside_subject on aside(subject) where subject != '';
    create index aside_unknown on aside(unknown) where unknown;
    create table clash(
        id text primary key, tbl text not null, row_id text not null, field text not null,
        other text not null, other_stamp text not null, other_rep text not null) strict;
    create index clash_row on clash(row_id, field);
    create table teammate(device text primary key, rep text not null) strict, without rowid;

    create table pack_file(
        id text primary key, pack text not null, path text not null, text text not null,
        hash text not null, version integer not null,
        hlc text not null, clk text not null check(json_valid(clk))) strict;
    create index pack_file_pack on pack_file(pack, path);

    -- What shows the same is the same on every computer, and older than anything written since.
    alter table picture add column hlc text not null default '000000000000000000000000';
    alter table picture add column clk text not null default '{"":"000000000000000000000000"}';

    create table new_tick(
        id text primary key, interaction_id text not null references interaction(id) on delete cascade,
        point text not null, hlc text not null, clk text not null check(json_valid(clk))) strict;
    insert into new_tick select interaction_id || '/' || replace(point, ' ', '_'), interaction_id, point,
        hlc, json_object('', hlc) from prompt_tick;
    drop table prompt_tick;
    alter table new_tick rename to prompt_tick;
    create index prompt_tick_call on prompt_tick(interaction_id, point);

    -- What is being typed stays even if a colleague takes the call's contact out meanwhile.
    create table new_draft(
        interaction_id text primary key, note text not null, said text not null,
        playbook text not null, stage text not null, ticks text not null, points text not null,
        read_back integer not null) strict;
    insert into new_draft select * from draft;
    drop table draft;
    alter table new_draft rename to draft;
"""


@steps()
def m021_sharing(db: Database) -> None:
    """Every shared row has an id and stamps; queue, log and waiting room of what is shared."""
    db.executescript(_SHARING)
