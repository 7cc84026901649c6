"""The tables of step m008, by which people, past contacts and topics are found; history, never changed."""

FOUND_BY = """
    alter table contact add column sound text not null default '';
    update contact set sound = sounds(name, org);
    create virtual table sound_find using fts5(
        sound, content='contact', content_rowid='n', detail=none,
        tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
    create virtual table sound_vocabulary using fts5vocab(sound_find, row);
    insert into sound_find(rowid, sound) select n, sound from contact;
    insert into sound_find(sound_find, rank) values('secure-delete', 1);
    create trigger contact_sound_in after insert on contact begin
        insert into sound_find(rowid, sound) values(new.n, new.sound);
    end;
    create trigger contact_sound_out before delete on contact begin
        insert into sound_find(sound_find, rowid, sound) values('delete', old.n, old.sound);
    end;
    create trigger contact_sound_anew after update of sound on contact begin
        insert into sound_find(sound_find, rowid, sound) values('delete', old.n, old.sound);
        insert into sound_find(rowid, sound) values(new.n, new.sound);
    end;

    -- The hour it began, times 2^20, and a count within the hour: so the index gives the newest first.
    alter table interaction add column n integer;
    update interaction set n = made.n from (
        select rowid as at, started_ms / 3600000 * 1048576
            + row_number() over (partition by started_ms / 3600000 order by started_ms, id) - 1 as n
        from interaction) as made where made.at = interaction.rowid;
    create unique index interaction_n on interaction(n);
    -- The topic is a word that nobody can type; joiners are invisible, yet they would cut a word in two.
    create view interaction_words as select n, replace(replace(
        subject || ' ' || summary || ' 0' || replace(topic, '-', '0') || '0',
        char(8204), ''), char(8205), '') as words from interaction;
    create virtual table interaction_find using fts5(
        words, content='interaction_words', content_rowid='n', detail=none, prefix='3',
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
    -- Five times as fast as a rebuild.
    insert into interaction_find(rowid, words) select * from interaction_words order by n;
    insert into interaction_find(interaction_find, rank) values('secure-delete', 1);
    create trigger interaction_in after insert on interaction begin
        update interaction set n = coalesce(
            (select max(n) + 1 from interaction where n >= new.started_ms / 3600000 * 1048576
                and n < (new.started_ms / 3600000 + 1) * 1048576),
            new.started_ms / 3600000 * 1048576) where id = new.id and n is null;
        insert into interaction_find(rowid, words)
            select * from interaction_words where n = (select n from interaction where id = new.id);
    end;
    create trigger interaction_out before delete on interaction begin
        insert into interaction_find(interaction_find, rowid, words)
            select 'delete', * from interaction_words where n = old.n;
    end;
    create trigger interaction_before before update of subject, summary, topic, started_ms
        on interaction begin
        insert into interaction_find(interaction_find, rowid, words)
            select 'delete', * from interaction_words where n = old.n;
    end;
    create trigger interaction_after after update of subject, summary, topic, started_ms
        on interaction begin
        update interaction set n = coalesce(
            (select max(n) + 1 from interaction where n >= new.started_ms / 3600000 * 1048576
                and n < (new.started_ms / 3600000 + 1) * 1048576),
            new.started_ms / 3600000 * 1048576)
            where id = new.id and n / 1048576 != new.started_ms / 3600000;
        insert into interaction_find(rowid, words)
            select * from interaction_words where n = (select n from interaction where id = new.id);
    end;

    create table article_topic(
        topic text not null, n integer not null references article(n) on delete cascade,
        primary key(topic, n)) strict, without rowid;
    create index article_topic_n on article_topic(n);
    insert or ignore into article_topic select value, n from article, json_each(topics);
    create trigger article_topic_in after insert on article begin
        insert or ignore into article_topic select value, new.n from json_each(new.topics);
    end;
    create trigger article_topic_anew after update of topics on article begin
        delete from article_topic where n = new.n;
        insert or ignore into article_topic select value, new.n from json_each(new.topics);
    end;
    create index article_lang on article(lang, updated desc, id);
"""
