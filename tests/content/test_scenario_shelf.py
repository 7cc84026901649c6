"""A trainer's own scenarios stand beside those of the pack."""

import pytest

from agentassist.content.fault import FaultsError
from agentassist.content.resources import sample_company
from agentassist.content.scenario_shelf import ScenarioShelf
from agentassist.core.errors import ContentError, Trouble
from tests.stories_table import LAMP_TWEE

FILE = sample_company() / "scenarios" / "the-second-cup.yaml"
NEW = (
    FILE.read_text("utf-8").replace("id: the-second-cup", "id: mine", 1).replace("The second cup", "Mine", 1)
)


@pytest.fixture
def own(tmp_path):
    return tmp_path / "scenarios"


@pytest.fixture
def shelf(own):
    return ScenarioShelf(sample_company(), own)


@pytest.fixture
def brought(tmp_path):
    """Give a file that a trainer has written."""

    def write(text=NEW, name="draft.yaml"):
        (tmp_path / name).write_text(text, "utf-8")
        return tmp_path / name

    return write


def titles(shelf):
    return {one.id: one.title.say("en") for one in shelf.read()[0]}


def test_what_is_brought_in_stands_beside_the_pack_and_outlives_its_file(shelf, brought):
    path = brought()
    assert shelf.take(path).id == "mine"
    path.unlink()
    assert titles(shelf)["mine"] == "Mine" and "the-second-cup" in titles(shelf)


def test_the_trainers_own_counts_where_the_pack_has_one_of_its_id(shelf, brought):
    shelf.take(brought(NEW.replace("id: mine", "id: the-second-cup", 1)))
    assert titles(shelf)["the-second-cup"] == "Mine"


def test_of_two_the_newer_counts_and_the_older_is_not_lost(shelf, brought, own):
    shelf.take(brought())
    shelf.take(brought(NEW.replace("title: Mine", "title: Mine again", 1)))
    assert titles(shelf)["mine"] == "Mine again"
    assert "title: Mine\n" in (own / "mine.yaml.before").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["kind: scenario\n", NEW.replace("weight: 25,", "weight: 20,", 1), "[", NEW.replace("mood:", "mod:", 1)],
)
def test_a_file_with_a_fault_is_refused_with_its_place_and_leaves_nothing(shelf, brought, own, text):
    with pytest.raises(FaultsError) as told:
        shelf.take(brought(text))
    assert told.value.faults[0].file == "draft.yaml" and told.value.faults[0].line
    assert not own.exists()


def test_a_file_that_is_not_there_is_told(shelf, tmp_path):
    with pytest.raises(ContentError) as told:
        shelf.take(tmp_path / "gone.yaml")
    assert told.value.code is Trouble.FILE_MISSING


def test_what_became_unreadable_is_told_and_the_others_are_there(shelf, brought, own):
    shelf.take(brought())
    (own / "broken.yaml").write_text("kind: scenario\n", "utf-8")
    scenarios, faults = shelf.read()
    assert "mine" in {one.id for one in scenarios} and {one.file for one in faults} == {"broken.yaml"}


def test_a_scenario_goes_out_as_it_was_written_and_comes_back(shelf, tmp_path):
    copy = tmp_path / "copy.yaml"
    shelf.give("the-second-cup", copy)
    assert copy.read_bytes() == FILE.read_bytes()
    assert shelf.take(copy).id == "the-second-cup"
    shelf.give("the-second-cup", copy)
    with pytest.raises(ContentError):
        shelf.give("nobody-has-this", copy)


def test_a_story_is_kept_as_the_scenario_it_becomes(shelf, brought, own):
    path = brought(LAMP_TWEE, "lamp.twee")
    found = shelf.look(path)
    assert not own.exists() and not found.left_out
    assert shelf.keep(found).id == "a-lamp-that-stays-dark"
    assert (own / "a-lamp-that-stays-dark.yaml").read_text("utf-8").startswith("kind: scenario\n")
    assert titles(shelf)["a-lamp-that-stays-dark"] == "A lamp that stays dark"


@pytest.mark.parametrize("name", ["copy.twee", "copy.tw", "copy.ink.json", "copy.JSON"])
def test_a_scenario_goes_out_as_a_story_where_the_name_ends_so(shelf, tmp_path, name):
    before = next(one for one in shelf.read()[0] if one.id == "the-second-cup")
    shelf.give("the-second-cup", tmp_path / name)
    assert "kind: scenario" not in (tmp_path / name).read_text("utf-8")
    assert shelf.take(tmp_path / name) == before


def test_a_story_that_is_none_is_refused_and_leaves_nothing(shelf, brought, own):
    for text, name in (("Hello?", "x.twee"), ('{"inkVersion": 21}', "x.json"), ("{}", "x.json")):
        with pytest.raises(FaultsError):
            shelf.take(brought(text, name))
    assert not own.exists()
