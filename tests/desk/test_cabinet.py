import pytest

from agentassist.core.rulebook import TeamRules
from agentassist.desk.cabinet import Cabinet

ENGLISH = TeamRules("en")


@pytest.fixture
def copies():
    return {}


@pytest.fixture
def cabinet(copies):
    """Copies in a dictionary: by hash, and the newest under its name."""

    def keep(told, name, copy):
        copies[told] = copies[name] = copy

    return Cabinet(copies.get, copies.get, keep)


def test_what_did_not_change_is_compiled_once(cabinet):
    made = []
    for _ in range(2):
        cabinet.made(TeamRules, "rules", "hash-1", lambda: made.append(1) or ENGLISH)
    assert made == [1]


def test_a_copy_of_another_version_is_compiled_again(cabinet, copies):
    copies["hash-1"] = b'["older", []]'
    assert cabinet.made(TeamRules, "rules", "hash-1", lambda: ENGLISH) == ENGLISH


def test_what_files_said_last_is_there_while_they_are_broken(cabinet):
    cabinet.kept("rules", "hash-1", ENGLISH)
    assert cabinet.known(TeamRules, "hash-2") is None
    assert cabinet.last(TeamRules, "rules") == ENGLISH
