"""The desk's tests look at every statement they cause (``desk/conftest.py``); this is what they look for."""

import pytest

from tests.query_plans import GROWING, watch, whole_reads
from tests.storage.people import ASHA, NOW
from tests.store_template import fresh_store


@pytest.fixture
def store(tmp_path):
    opened = fresh_store(tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "sql",
    [
        "select id from interaction where rep_id = 'meera'",
        "select i.id from interaction i where i.topic = 'damage'",
        "delete from promise where text = ''",
        "select 1 from contact_point where value = 'x'",
    ],
)
def test_a_statement_that_reads_a_whole_table_is_found(store, sql):
    watched = watch(store)
    with store.together():
        store._rows.run(sql)
    assert len(whole_reads(store, watched)) == 1


def test_a_pop_is_not_among_them(store):
    watched = watch(store)
    store.contacts.save(ASHA, NOW)
    assert store.contacts.callers("+12125550123", "12125550123")
    assert watched.asked and whole_reads(store, watched) == []


def test_every_row_that_hangs_on_another_is_found_by_an_index(store):
    """Or deleting somebody would read whole tables, which no query plan tells."""
    rows = store._rows.all
    for table in sorted(GROWING):
        for row in rows(f"select \"from\" from pragma_foreign_key_list('{table}')"):
            firsts = {
                str(rows(f"select name from pragma_index_info('{name}') order by seqno limit 1")[0][0])
                for (name,) in rows(f"select name from pragma_index_list('{table}')")
            }
            assert row[0] in firsts, f"{table}.{row[0]}"
