"""A scenario crosses to another computer as its file, and is looked at there as any file that is brought."""

import pytest

from agentassist.content.handed_scenarios import scenario_of_text
from agentassist.content.resources import sample_company
from agentassist.content.scenario_shelf import ScenarioShelf
from agentassist.core.errors import ContentError, Trouble

ASKED = "the-second-cup"


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    return ScenarioShelf(sample_company(), tmp_path_factory.mktemp("own")).text(ASKED)


def test_a_scenario_arrives_as_it_is(text, tmp_path):
    scenarios, _ = ScenarioShelf(sample_company(), tmp_path).read()
    assert scenario_of_text(text) == next(one for one in scenarios if one.id == ASKED)


def test_one_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError) as told:
        ScenarioShelf(sample_company(), tmp_path).text("moon")
    assert told.value.code is Trouble.FILE_MISSING


@pytest.mark.parametrize(
    "broken",
    [
        lambda _: "",
        lambda _: "rules: [",
        lambda _: "kind: scenario\n",
        lambda _: "a: &a [*a]",
        lambda _: "- " * 20_000,
        lambda text: text.replace("kind: scenario", "kind: playbook"),
        lambda text: text.replace("weight: 25", "weight: 26"),
        lambda text: text + "\ud800",
        lambda text: text + "\nnonsense: true\n",
    ],
)
def test_what_cannot_be_used_is_refused_whole(text, broken):
    with pytest.raises(ContentError):
        scenario_of_text(broken(text))
