from dataclasses import replace

import pytest

from agentassist.connectors.discover import build
from agentassist.core.connecting import Access
from tests.connectors.means import means
from tests.connectors.replies import answering

LEELA = "leela@example.org"
SECRET = "kettle-and-parcel"


@pytest.fixture
def replies():
    with answering() as made:
        yield made


@pytest.fixture
def connect(replies):
    """Return a function that makes a connector to the small server; only Leela is known."""

    def connect(name, **settings):
        told = {"address": replies.url, "user": "asha@example.org", "account": "3", **settings}
        known = (LEELA, "+442079460101")
        return build(name, Access(told, SECRET), replace(means(), knows=lambda address: address in known))

    return connect
