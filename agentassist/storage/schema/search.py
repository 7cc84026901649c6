"""What callers ask, the words they use for it, and the search index."""

from agentassist.storage.found_by import FOUND_BY
from agentassist.storage.names import sounds
from agentassist.storage.schema.migrations import Database, steps


@steps()
def m007_asked(db: Database) -> None:
    """Finished searches, openings and marks of articles, and the words that searches taught.

    About words and articles, never about people: no rep, no contact, no call.
    """
    db.executescript("""
        create table search(
            n integer primary key, id text not null unique, text text not null, at_ms integer not null,
            found integer not null, opened text not null, retyped text not null) strict;
        create index search_text on search(text, n, found, at_ms);  -- all that gaps are told by
        create index search_opened on search(opened) where opened != '';
        create table opening(
            article_id text not null, day integer not null, times integer not null,
            primary key(article_id, day)) strict, without rowid;
        create index opening_day on opening(day);
        create table article_mark(
            n integer primary key, id text not null unique, article_id text not null, kind text not null,
            line text not null, at_ms integer not null,
            article_hlc text not null) strict;  -- the article as it was: an edit answers what was said before
        create index mark_article on article_mark(article_id);
        create index article_review on article(review_by) where review_by != '';
        -- What public articles answer, word for word; to read all articles for it takes a third of a second.
        create table article_answer(
            words text not null, lang text not null, article_id text not null,
            primary key(words, lang, article_id)) strict, without rowid;
        create index answer_article on article_answer(article_id);
        create view article_answers as
            select id as article_id, lang, lower(trim(title)) as words from article where public
            union
            select a.id, a.lang, lower(trim(one.value))
                from article a, json_each(a.questions) one where a.public;
        create trigger answer_in after insert on article when new.public begin
            insert into article_answer(words, lang, article_id)
                select words, lang, article_id from article_answers where article_id = new.id and words != '';
        end;
        create trigger answer_out after delete on article when old.public begin
            delete from article_answer where article_id = old.id;
        end;
        create trigger answer_anew after update of title, questions, lang, public on article begin
            delete from article_answer where article_id = old.id;
            insert into article_answer(words, lang, article_id)
                select words, lang, article_id from article_answers where article_id = new.id and words != '';
        end;
        insert into article_answer(words, lang, article_id)
            select words, lang, article_id from article_answers where words != '';
        create table learned_words(
            heard text not null, meant text not null, accepted integer not null, at_ms integer not null,
            primary key(heard, meant)) strict, without rowid;
    """)


@steps()
def m008_finding(db: Database) -> None:
    """People by the sound of their names, what was said in past contacts, articles by topic."""
    db.conn.create_function("sounds", 2, sounds, deterministic=True)
    db.executescript(FOUND_BY)


@steps()
def m009_words(db: Database) -> None:
    """Words that mean the same, as the team itself wrote them."""
    db.executescript("""
        create table synonym(
            n integer primary key,
            id text not null unique, en text not null check(json_valid(en)),
            hi text not null check(json_valid(hi)), te text not null check(json_valid(te)),
            ur text not null check(json_valid(ur)), latin text not null check(json_valid(latin)),
            hlc text not null, clk text not null check(json_valid(clk))) strict;
    """)


@steps()
def m010_index(db: Database) -> None:
    """Packed search index, and which articles changed since it was packed."""
    db.executescript("""
        -- In parts, for a blob of many megabytes would keep the desk from a call.
        create table index_part(
            upto integer not null, place integer not null, data blob not null,
            primary key(upto, place)) strict;
        create table article_change(
            seq integer primary key autoincrement, article_id text not null) strict;
        create trigger article_index_in after insert on article begin
            insert into article_change(article_id) values(new.id);
        end;
        create trigger article_index_out after delete on article begin
            insert into article_change(article_id) values(old.id);
        end;
        create trigger article_index_anew
            after update of title, lang, summary, questions, keywords, body on article begin
            insert into article_change(article_id) values(new.id);
        end;
    """)


@steps()
def m011_sounds(db: Database) -> None:
    """Names by their sound once more, for more spellings sound alike now."""
    db.conn.create_function("sounds", 2, sounds, deterministic=True)
    db.execute("update contact set sound = sounds(name, org)")
