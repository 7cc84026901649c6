"""People, their calls, what is known and owed: what the call window stands on."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m001_people(db: Database) -> None:
    """Contacts and the numbers and addresses they are reached at; small facts about the cache itself."""
    db.executescript("""
        create table meta(k text primary key, v text not null) strict, without rowid;
        create table contact(
            n integer primary key,  -- kept through VACUUM, which the full-text tables rely on
            id text not null unique, name text not null, say_name text not null, org text not null,
            lang text not null, place text not null, tz text not null, circumstances text not null,
            threads text not null, notes text not null, prefers text not null, best_time text not null,
            created_ms integer not null, merged_into text not null,
            folded text not null,  -- name and firm, for sorting and for finding a person again
            reach text not null,  -- what numbers and addresses are found by
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index contact_folded on contact(folded) where merged_into = '';
        create index contact_merged on contact(merged_into);
        create table contact_point(
            id text primary key, contact_id text not null references contact(id) on delete cascade,
            kind text not null, value text not null, norm text not null, label text not null,
            pos integer not null,
            tail text not null,  -- the last eight digits, for numbers that arrive without their country
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index point_contact on contact_point(contact_id, pos);
        create index point_norm on contact_point(norm) where norm != '';
        create index point_tail on contact_point(tail) where tail != '';
        create virtual table contact_find using fts5(
            folded, reach, content='contact', content_rowid='n', detail=column, prefix='1 2 3',
            tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
        -- What is deleted leaves the index at once, not when its pages are next merged.
        insert into contact_find(contact_find, rank) values('secure-delete', 1);
        create trigger contact_in after insert on contact begin
            insert into contact_find(rowid, folded, reach) values(new.n, new.folded, new.reach);
        end;
        create trigger contact_out before delete on contact begin
            insert into contact_find(contact_find, rowid, folded, reach)
                values('delete', old.n, old.folded, old.reach);
        end;
        create trigger contact_anew after update of folded, reach on contact begin
            insert into contact_find(contact_find, rowid, folded, reach)
                values('delete', old.n, old.folded, old.reach);
            insert into contact_find(rowid, folded, reach) values(new.n, new.folded, new.reach);
        end;
    """)


@steps()
def m002_calls(db: Database) -> None:
    """Interactions, holds, what was promised or is owed, and what is being typed."""
    db.executescript("""
        create table "case"(
            id text primary key, contact_id text references contact(id) on delete cascade,
            topic text not null, title text not null, opened_ms integer not null, closed_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index case_contact on "case"(contact_id, closed_ms);
        create table interaction(
            id text primary key, contact_id text references contact(id) on delete cascade,
            channel text not null, direction text not null, started_ms integer not null,
            answered_ms integer, ended_ms integer, rep_id text not null, number text not null,
            outcome text not null, topic text not null, concern text, resolved text, cause text not null,
            case_id text, call_key text not null, source text not null, wrapped integer not null,
            hlc text not null, clk text not null check(json_valid(clk)),
            subject text not null, summary text not null) strict;
        create index interaction_contact on interaction(contact_id, started_ms desc);
        create index interaction_number on interaction(number, started_ms desc) where number != '';
        create index interaction_recent on interaction(started_ms desc) where channel = 'call';
        create index interaction_open on interaction(started_ms) where wrapped = 0 and channel = 'call';
        create index interaction_key on interaction(call_key) where call_key != '';
        create index interaction_case on interaction(case_id) where case_id is not null;
        create table hold(
            id text primary key, interaction_id text not null references interaction(id) on delete cascade,
            "by" text not null, start_ms integer not null, end_ms integer, start_mono_s real not null,
            boot text not null, apologised integer, reason text not null,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index hold_interaction on hold(interaction_id, start_ms);
        create table promise(
            id text primary key, contact_id text references contact(id) on delete cascade,
            interaction_id text, text text not null, due_ms integer not null, owner text not null,
            state text not null, kept_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index promise_contact on promise(contact_id, state, due_ms);
        create index promise_due on promise(state, due_ms);
        create table follow_up(
            id text primary key, kind text not null, contact_id text references contact(id) on delete cascade,
            interaction_id text, number text not null, what text not null, due_ms integer not null,
            owner text not null, channel text not null, done_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index follow_up_contact on follow_up(contact_id, due_ms);
        create index follow_up_due on follow_up(due_ms) where done_ms is null;
        create table draft(
            interaction_id text primary key references interaction(id) on delete cascade,
            note text not null, said text not null, playbook text not null, stage text not null,
            ticks text not null, points text not null, read_back integer not null) strict;
        create table prompt_tick(
            interaction_id text not null references interaction(id) on delete cascade, point text not null,
            hlc text not null, primary key(interaction_id, point)) strict, without rowid;
    """)


@steps()
def m003_knowledge(db: Database) -> None:
    """Articles with their full-text index, and content packs as they were compiled."""
    db.executescript("""
        create table article(
            n integer primary key, id text not null unique, title text not null, lang text not null,
            summary text not null, questions text not null, keywords text not null, topics text not null,
            actions text not null, public integer not null, owner text not null, updated text not null,
            review_by text not null, translation_of text not null, source text not null,
            hlc text not null, clk text not null check(json_valid(clk)),
            body text not null) strict;
        create index article_source on article(source) where source != '';
        -- Joiners are invisible, yet they would cut a word in two.
        create view article_words as select n,
            replace(replace(title, char(8204), ''), char(8205), '') as title,
            replace(replace(questions, char(8204), ''), char(8205), '') as questions,
            replace(replace(keywords, char(8204), ''), char(8205), '') as keywords,
            replace(replace(summary, char(8204), ''), char(8205), '') as summary,
            replace(replace(body, char(8204), ''), char(8205), '') as body
            from article;
        create virtual table article_find using fts5(
            title, questions, keywords, summary, body, content='article_words', content_rowid='n',
            prefix='2 3', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
        insert into article_find(article_find, rank) values('secure-delete', 1);
        insert into article_find(article_find, rank) values('rank', 'bm25(10.0, 6.0, 8.0, 3.0, 1.0)');
        create virtual table article_vocabulary using fts5vocab(article_find, row);
        create trigger article_in after insert on article begin
            insert into article_find(rowid, title, questions, keywords, summary, body)
                select * from article_words where n = new.n;
        end;
        create trigger article_out before delete on article begin
            insert into article_find(article_find, rowid, title, questions, keywords, summary, body)
                select 'delete', * from article_words where n = old.n;
        end;
        create trigger article_before before update of title, questions, keywords, summary, body
            on article begin
            insert into article_find(article_find, rowid, title, questions, keywords, summary, body)
                select 'delete', * from article_words where n = old.n;
        end;
        create trigger article_after after update of title, questions, keywords, summary, body
            on article begin
            insert into article_find(rowid, title, questions, keywords, summary, body)
                select * from article_words where n = new.n;
        end;
        create table content(hash text primary key, pack text not null, compiled blob not null)
            strict, without rowid;
    """)


@steps()
def m004_imports(db: Database) -> None:
    """Batches that were imported, and all they wrote, to be taken back."""
    db.executescript("""
        create table import(
            id text primary key, file_name text not null, begun_ms integer not null,
            undone_ms integer) strict;
        create index import_begun on import(begun_ms desc);
        create table import_change(
            n integer primary key, import_id text not null references import(id) on delete cascade,
            tbl text not null, row_id text not null, stamp text not null,
            before text check(before is null or json_valid(before))) strict;
        create index import_change_import on import_change(import_id, n);
    """)


@steps()
def m005_team(db: Database) -> None:
    """Reps, feedback, audit and the change log: for looking back and for sharing with a team."""
    db.executescript("""
        create table rep(
            id text primary key, name text not null, role text not null, lang text not null,
            active integer not null, hlc text not null, clk text not null check(json_valid(clk))) strict;
        create table feedback(
            id text primary key, interaction_id text,
            contact_id text references contact(id) on delete set null,
            department text not null, text text not null, sent_ms integer,
            hlc text not null, clk text not null check(json_valid(clk))) strict;
        create index feedback_contact on feedback(contact_id) where contact_id is not null;
        -- Ids and actions only, so that it may outlive an erased person.
        create table audit(
            n integer primary key, at_ms integer not null, actor text not null, action text not null,
            tbl text not null, row_id text not null) strict;
        create table outbox(
            n integer primary key autoincrement, op text not null unique, body text not null,
            tries integer not null, last_error text not null) strict;
        create table oplog(
            seq integer primary key, op text not null, subject text not null, body text not null) strict;
        create table erased(subject text primary key, at_ms integer not null) strict, without rowid;
        create table sync_state(k text primary key, v text not null) strict, without rowid;
    """)


@steps()
def m006_authoring(db: Database) -> None:
    """Articles by their titles, what each of them was, and what is being typed."""
    db.executescript("""
        create table article_version(
            article_id text not null references article(id) on delete cascade, number integer not null,
            saved_ms integer not null, who text not null, content text not null check(json_valid(content)),
            primary key(article_id, number)) strict;
        create table article_draft(
            article_id text primary key, typed_ms integer not null,
            content text not null check(json_valid(content))) strict;
        -- Holds all that the list shows, so that a page of it reads no article.
        create index article_title on article(title collate nocase, id, lang, review_by);
    """)
