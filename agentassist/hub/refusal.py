"""Why a request is not done, as the hub tells it."""

from agentassist.core.operation import PROTOCOL
from agentassist.core.team import HubSays

SPEAKS = tuple(version for version in (PROTOCOL - 1, PROTOCOL) if version > 0)
"""The versions that this hub understands: its own, and the one before."""

_STATUS = {
    HubSays.BAD_OPERATION: 400,
    HubSays.BAD_TOKEN: 401,
    HubSays.REVOKED: 403,
    HubSays.FORBIDDEN: 403,
    HubSays.BAD_CODE: 404,
    HubSays.FUTURE_STAMP: 409,
    HubSays.TOO_LARGE: 413,
    HubSays.PROTOCOL: 426,
    HubSays.TOO_MANY: 429,
    HubSays.UNAVAILABLE: 503,
}


class RefusedError(Exception):
    """A request that is answered by a code and facts, and changed nothing.

    Args:
        says: The code.
        facts: What the device needs to know beside it; never anything of anybody.
    """

    def __init__(self, says: HubSays, **facts: str | int | bool | list[int]) -> None:
        super().__init__(says.value)
        self.says = says
        self.facts = facts

    @property
    def status(self) -> int:
        """The status of HTTP that goes with it."""
        return _STATUS[self.says]

    def told(self) -> dict[str, object]:
        """Return the answer."""
        return {"error": self.says.value, **self.facts}
