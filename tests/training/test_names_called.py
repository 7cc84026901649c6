"""A name is heard where somebody is called by it, not wherever a word has a capital."""

import pytest

from agentassist.content.resources import resources
from agentassist.core.scenario import Act
from agentassist.training.equipment import act_books
from agentassist.training.hearing_acts import ActFinder
from agentassist.training.names_called import Calling

FINDER = ActFinder(act_books(resources() / "training" / "acts", "en"))


@pytest.mark.parametrize(
    "said",
    [
        "Oliver, what would make this right for you?",
        "Thanks Kyle, that's just what I needed.",
        "Thank you so much Priya.",
        "Sorry about that, Jean.",
        "So, Marcus, when did it first cut out?",
        "Thanks for being so patient, Hal, I know it's been a long one.",
        "Leave it with me, O’Shea.",
    ],
)
def test_a_name_that_somebody_is_called_by_is_heard(said):
    assert Act.USE_NAME in FINDER.acts(said, "en")


@pytest.mark.parametrize(
    "said",
    [
        "Right, let me look.",
        "I'll ring you on Monday, then.",
        "It went to Leeds, York and Bath.",
        "Rent, of all things.",
        "I'm Ravi, on the returns desk.",
        "I, Meera, will ring you.",
        "Leeds.",
        "OK, that works.",
        "Blackpool, you say?",
        "",
    ],
)
def test_a_capital_alone_calls_nobody(said):
    assert Act.USE_NAME not in FINDER.acts(said, "en")


def test_a_language_without_words_for_it_hears_no_names():
    assert not Calling().heard("Oliver, what happened?")
