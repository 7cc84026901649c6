"""Erasing somebody at a terminal."""

import json

import pytest

from agentassist.cli import run
from tests.sample_template import fresh_sample


@pytest.fixture
def house(tmp_path, monkeypatch):
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path))
    return fresh_sample(tmp_path / "sample")


@pytest.fixture
def erase(house, capsys):
    assert house.folders.sample

    def erase(*words):
        code = run(["erase", "--sample", *words])
        told = capsys.readouterr()
        return code, json.loads(told.out) if told.out else None, told.err.strip()

    return erase


def names(house, number):
    store = house.open_tools().store
    try:
        return sorted(one.name for one in store.contacts.callers(number, number[1:]))
    finally:
        store.close()


def test_a_dry_run_counts_and_touches_nothing(house, erase):
    code, told, _ = erase("+44 20 7946 0124", "--dry-run")
    assert code == 0 and told["would_remove"]["contact"] == 1 and told["would_remove"]["interaction"] > 1
    assert names(house, "+442079460124") == ["Lakshmi Rao"]


def test_somebody_is_gone_and_stays_gone_and_the_certificate_says_so(house, erase):
    code, told, _ = erase("+1 312 555 0150")
    assert code == 0 and told["complete"] and told["check"]["found"] == 0
    assert told["check"]["tables"] > 30 and told["remains"]["audit"] == [1]
    assert "Novak" not in json.dumps(told) and "5550150" not in json.dumps(told)
    assert names(house, "+13125550150") == []
    assert erase("+1 312 555 0150") == (2, None, "No contact has this id or number.")


def test_who_is_named_in_what_is_known_of_somebody_else_is_told_so(erase):
    code, told, _ = erase("+44 20 7946 0124")
    assert code == 1 and not told["complete"] and told["check"]["where"] == {"contact": 1}


def test_a_number_of_several_people_asks_for_an_id_and_is_left_to_the_other(house, erase):
    code, told, said = erase("+1 415 555 0142")
    assert (code, told) == (2, None) and "by its id" in said and "Menon" not in said
    store = house.open_tools().store
    one = store.contacts.callers("+14155550142", "14155550142")[0].id
    store.close()
    code, told, _ = erase(one)
    assert code == 0 and told["check"]["shared_with_others"] > 0 and len(names(house, "+14155550142")) == 1
