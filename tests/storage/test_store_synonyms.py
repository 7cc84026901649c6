"""The team's own words in the cache."""

from dataclasses import replace

from agentassist.core.synonym import Synonym
from agentassist.storage.rows import Saved

NOW = 1_780_000_000_000
KETTLE = Synonym("g1", en=("Nilam 2", "N2"), hi=("नीलम",), te=("నీలం",), ur=("نیلم",), latin=("neelam",))
CUP = Synonym("g2", en=("cup", "mug"))


def test_a_group_comes_back_as_it_was_saved(store):
    assert store.synonyms.save(KETTLE, NOW) is Saved.CREATED
    assert store.synonyms.get("g1") == KETTLE
    assert store.synonyms.all() == (KETTLE,)


def test_groups_keep_the_order_they_were_made_in(store):
    for group in (CUP, KETTLE):
        store.synonyms.save(group, NOW)
    store.synonyms.save(replace(CUP, en=("cup", "mug", "beaker")), NOW + 1)
    assert [group.id for group in store.synonyms.all()] == ["g2", "g1"]


def test_a_deleted_group_can_be_saved_again(store):
    store.synonyms.save(KETTLE, NOW)
    assert store.synonyms.delete("g1") == KETTLE
    assert store.synonyms.all() == ()
    store.synonyms.save(KETTLE, NOW + 1)
    assert store.synonyms.all() == (KETTLE,)


def test_what_did_not_change_is_the_very_same(store):
    store.synonyms.save(CUP, NOW)
    before = store.synonyms.all()
    assert store.synonyms.all() is before
    store.synonyms.save(KETTLE, NOW)
    assert store.synonyms.all() is not before


def test_a_group_that_is_not_there_is_no_trouble(store):
    assert store.synonyms.get("g1") is None
    assert store.synonyms.delete("g1") is None
