"""Copies are made beside whoever works, and looked over before one takes the place of the cache."""

from contextlib import closing
from queue import SimpleQueue

import pytest

from agentassist import clock
from agentassist.app.backing import Backing
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.messages import BackupsRead, CacheChecked, Failed, RoomHeld
from agentassist.core.safety_effects import DropBackups, PutBack, ReadBackups
from agentassist.desk.safety import CHECKED
from agentassist.storage.backups import Backups
from agentassist.storage.ballast import Ballast
from agentassist.storage.damage import Damage
from agentassist.storage.store import Store
from tests.sample_template import fresh_sample

SOON_S = 60


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def wanted():
    return SimpleQueue()


@pytest.fixture
def house(tmp_path):
    return fresh_sample(tmp_path / "sample")


@pytest.fixture
def backing(house, told, wanted):
    running = Backing(house, told.put, wanted.put, first_s=0.01)
    yield running
    running.stop()


def test_the_first_copy_of_the_day_is_made_while_somebody_works(backing, house, told):
    with closing(Store(house.folders.cache, house.key)):
        backing.start()
        (copy,) = told.get(timeout=SOON_S).backups
    assert Backups(house.folders.cache).all() == (copy,)
    assert Backups(house.folders.cache).is_sound(copy.name, house.key)
    assert (Backups(house.folders.cache).folder / "keys.json").exists()


def test_a_second_start_on_the_same_day_makes_none(backing, house, told, wanted):
    backing.start()
    first = told.get(timeout=SOON_S)
    again = Backing(house, told.put, wanted.put, first_s=0.01)
    again._beside.do(again._made)
    again.perform(ReadBackups())
    assert told.get(timeout=SOON_S) == first
    again.stop()


def test_a_sound_copy_may_take_the_place_of_the_cache(backing, told, wanted):
    backing.start()
    (copy,) = told.get(timeout=SOON_S).backups
    backing.perform(PutBack(copy.name))
    assert wanted.get(timeout=SOON_S) == copy.name


def test_every_copy_goes_where_what_is_in_them_may_not_stay(backing, house, told):
    backing.start()
    told.get(timeout=SOON_S)
    backing.perform(DropBackups())
    while told.get(timeout=SOON_S) != BackupsRead(()):
        pass
    assert not list(Backups(house.folders.cache).folder.glob("*.db*"))


def test_a_damaged_copy_may_not_and_that_is_told(backing, house, told, wanted):
    backing.start()
    (copy,) = told.get(timeout=SOON_S).backups
    file = Backups(house.folders.cache).folder / copy.name
    file.write_bytes(file.read_bytes()[:-5000])
    backing.perform(PutBack(copy.name))
    news = next(one for one in iter(lambda: told.get(timeout=SOON_S), None) if isinstance(one, Failed))
    assert news.error.code is Trouble.CACHE_UNREADABLE
    assert wanted.empty()


def test_nothing_is_copied_in_the_first_minutes(house, told, wanted):
    patient = Backing(house, told.put, wanted.put)
    patient.start()
    patient.perform(ReadBackups())
    assert told.get(timeout=SOON_S) == BackupsRead(())
    patient.stop()
    assert not Backups(house.folders.cache).all()


def checks(backing):
    """Return what a look at every page tells, where it is due."""
    return [news for news in backing._looked() if isinstance(news, CacheChecked)]


def test_every_page_is_looked_at_once_a_week(house, told, wanted):
    first = Backing(house, told.put, wanted.put)
    (news,) = checks(first)
    assert news.sound
    with closing(Store(house.folders.cache, house.key)) as store:
        store.meta.set(CHECKED, str(news.at_ms))
    assert not checks(first)


def test_a_crash_is_followed_by_a_look_at_every_page(house, told, wanted):
    cache = house.folders.cache
    with closing(Store(cache, house.key)) as store:
        store.meta.set(CHECKED, str(clock.read().utc_ms))
        calm = Backing(house, told.put, wanted.put)
        assert calm._unclean and len(checks(calm)) == 1
        assert not checks(calm)


def test_damage_is_told_and_remembered_for_the_next_start(house, told, wanted):
    data = bytearray(house.folders.cache.read_bytes())
    data[-2000] ^= 1
    house.folders.cache.write_bytes(data)
    (news,) = checks(Backing(house, told.put, wanted.put))
    assert not news.sound
    with pytest.raises(StoreError):
        Damage(house.folders.base).refuse("cache.db")
    Damage(house.folders.base).forget()
    Damage(house.folders.base).refuse("cache.db")


def test_room_is_held_back_for_a_full_disk(backing, house, told):
    backing.start()
    wait = [told.get(timeout=SOON_S) for _ in range(3)]
    assert RoomHeld() in wait and Ballast(house.folders.base).there
