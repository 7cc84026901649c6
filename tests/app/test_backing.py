"""Copies are made beside whoever works, and looked over before one takes the place of the cache."""

from contextlib import closing
from queue import SimpleQueue

import pytest

from agentassist.app.backing import Backing
from agentassist.core.errors import Trouble
from agentassist.core.messages import BackupsRead, Failed
from agentassist.core.safety_effects import PutBack, ReadBackups
from agentassist.storage.backups import Backups
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


def test_a_damaged_copy_may_not_and_that_is_told(backing, house, told, wanted):
    backing.start()
    (copy,) = told.get(timeout=SOON_S).backups
    file = Backups(house.folders.cache).folder / copy.name
    file.write_bytes(file.read_bytes()[:-5000])
    backing.perform(PutBack(copy.name))
    news = told.get(timeout=SOON_S)
    assert isinstance(news, Failed) and news.error.code is Trouble.CACHE_UNREADABLE
    assert wanted.empty()


def test_nothing_is_copied_in_the_first_minutes(house, told, wanted):
    patient = Backing(house, told.put, wanted.put)
    patient.start()
    patient.perform(ReadBackups())
    assert told.get(timeout=SOON_S) == BackupsRead(())
    patient.stop()
    assert not Backups(house.folders.cache).all()
