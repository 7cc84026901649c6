"""How a rep puts things, what models make of articles, and what articles show."""

from agentassist.storage.schema.migrations import Database, steps


@steps()
def m012_mastery(db: Database) -> None:
    """How many calls in a row a rep made all points of a stage in their own words."""
    db.execute(
        "create table mastery(rep text not null, stage text not null, calls integer not null,"
        " primary key(rep, stage)) strict, without rowid"
    )


@steps()
def m013_phrasing(db: Database) -> None:
    """How phrasing rules fare with all reps, and which of them one rep has dismissed."""
    db.executescript("""
        -- Counts only: who typed what, and when, is nobody's business.
        create table rule_count(
            rule text primary key, shown integer not null, taken integer not null,
            dismissed integer not null) strict, without rowid;
        create table rule_dismissal(
            rep text not null, rule text not null, times integer not null,
            primary key(rep, rule)) strict, without rowid;
    """)


@steps()
def m014_meanings(db: Database) -> None:
    """Articles as numbers that a model made of them."""
    db.executescript("""
        create table article_meaning(
            article_id text primary key, model text not null, hlc text not null, data blob not null)
            strict, without rowid;
        create trigger article_meaning_out after delete on article begin
            delete from article_meaning where article_id = old.id;
        end;
    """)


@steps()
def m015_pictures(db: Database) -> None:
    """Pictures that articles show, by what they show."""
    db.execute("create table picture(id text primary key, kind text not null, data blob not null) strict")


@steps()
def m016_translations(db: Database) -> None:
    """Articles that say the same in other languages, found without reading all of them."""
    db.execute("create index article_translation on article(translation_of, id) where translation_of != ''")
