import re

import pytest

from agentassist.cli.words import REASONS, TROUBLES, refusal, sentence
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.importing import Reason


@pytest.mark.parametrize("code", Trouble)
def test_every_trouble_is_one_plain_sentence(code):
    assert re.fullmatch(r"\S.*\.", sentence(AssistError(code)))
    assert code in TROUBLES


@pytest.mark.parametrize("reason", Reason)
def test_every_refused_row_has_one_plain_sentence(reason):
    assert re.fullmatch(r"\S.*\.", refusal(reason, ()))
    assert reason in REASONS


def test_the_facts_stand_in_the_sentence():
    assert "none.csv" in sentence(AssistError(Trouble.FILE_MISSING, file="none.csv"))
    assert (
        refusal(Reason.FIELDS_MISSING, (("found", 2), ("expected", 3)))
        == "The row has 2 fields instead of 3."
    )
