import pytest

from tests.models.model_server import running


@pytest.fixture
def server():
    with running() as it:
        yield it
