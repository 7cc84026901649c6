"""What does not open, and why."""

import pytest

from agentassist.core.errors import VaultError


def refused(attempt, *args):
    """Return the trouble that an attempt ends with."""
    with pytest.raises(VaultError) as told:
        attempt(*args)
    return told.value.code
