-- A team's memory. Numbered steps: one that has shipped is history, add the next.
-- Every table about a team is closed to whoever has not said which team: row-level security, forced. No
-- extension, no sequence, no transaction ids: engines that speak PostgreSQL and spread tables by team can hold it.
-- What rows hold is kept as text and not as jsonb, which gives 1e20 back as a whole number.

create function agentassist.team() returns uuid language sql stable
    as $$ select nullif(current_setting('agentassist.team', true), '')::uuid $$;

-- SHA-256 of a code or token, in hex: whoever knows it may see the one row that it opens.
create function agentassist.secret() returns text language sql stable
    as $$ select nullif(current_setting('agentassist.secret', true), '') $$;

create table agentassist.team(
    id uuid primary key, name text not null,
    last_seq bigint not null default 0,  -- locked to commit by each push, so that seq has the order of commits
    chain text not null default '',  -- of the newest change
    floor_seq bigint not null default 0,
    floor_chain text not null default '',
    compacted_ms bigint not null default 0) with (fillfactor = 10);

create table agentassist.rep(
    team_id uuid not null references agentassist.team on delete cascade, id text not null, name text not null,
    access text not null check(access in ('rep', 'trainer', 'owner')), primary key(team_id, id));

create table agentassist.device(
    team_id uuid not null, id uuid not null, rep_id text not null, letters text not null,
    token text not null unique,  -- its SHA-256 in hex
    joined_ms bigint not null, seen_ms bigint not null, revoked_ms bigint, left_ms bigint,
    wipe boolean not null default false, primary key(team_id, id),
    foreign key(team_id, rep_id) references agentassist.rep on delete cascade);

create table agentassist.invitation(
    code text primary key,  -- its SHA-256 in hex
    team_id uuid not null references agentassist.team on delete cascade,
    rep_id text,  -- of somebody who is in already and has one more computer
    name text not null, access text not null check(access in ('rep', 'trainer', 'owner')),
    until_ms bigint not null, spent_ms bigint);

create table agentassist.change(
    team_id uuid not null references agentassist.team on delete cascade,
    seq bigint not null, op_id text not null,
    chain text not null,  -- what proves that all before it is as a device knows it
    kind text not null check(kind in ('p', 'e')),
    tbl text not null, row_id text not null, subject text not null, stamp text not null,
    letters text not null, rep_id text not null, at_ms bigint not null,
    data text,  -- values, stamps and bases as they are told; null of an erased person
    primary key(team_id, seq), unique(team_id, op_id));
create index change_row on agentassist.change(team_id, row_id);
create index change_subject on agentassist.change(team_id, subject) where subject <> '';

create table agentassist.shared_row(
    team_id uuid not null references agentassist.team on delete cascade,
    tbl text not null, row_id text not null, subject text not null,
    seq bigint not null,  -- the last change that touched it
    keep_ms bigint,  -- until when it is recent; null for ever
    data text,  -- values and stamps; null of an erased person, so that nothing brings the row back
    primary key(team_id, tbl, row_id));
create index shared_row_seq on agentassist.shared_row(team_id, seq) include (keep_ms);
create index shared_row_subject on agentassist.shared_row(team_id, subject) where subject <> '';

create table agentassist.erased(
    team_id uuid not null references agentassist.team on delete cascade,
    subject text not null, seq bigint not null, at_ms bigint not null, primary key(team_id, subject));
create index erased_seq on agentassist.erased(team_id, seq);

do $$
declare
    tbl text;
begin
    foreach tbl in array array['rep', 'device', 'invitation', 'change', 'shared_row', 'erased', 'team'] loop
        execute format('alter table agentassist.%I enable row level security', tbl);
        execute format('alter table agentassist.%I force row level security', tbl);
        execute format(
            'create policy own_team on agentassist.%I using (%I = (select agentassist.team()))',
            tbl, case tbl when 'team' then 'id' else 'team_id' end);
    end loop;
end $$;

create policy by_token on agentassist.device for select using (token = (select agentassist.secret()));
create policy by_code on agentassist.invitation for select using (code = (select agentassist.secret()));
-- To tidy all teams, their ids have to be known; the rest of a team stays closed until it is named.
create policy all_teams on agentassist.team for select
    using (current_setting('agentassist.all_teams', true) = 'yes');
