"""Tells whoever measures the start when the window could be used, and when its day list was filled."""

import json

from agentassist import clock
from agentassist.app.joined import Joined
from agentassist.app.painted import Painted


def report_start(joined: Joined) -> None:
    """Print both instants as a JSON line, and close the window."""
    instants: dict[str, float] = {}

    def usable() -> None:
        instants["usable_s"] = clock.mono_s()

    def filled() -> None:
        instants["filled_s"] = clock.mono_s()
        print(json.dumps(instants), flush=True)
        joined.window.close()

    # The first screen comes once the cache is open: from here on the desk answers, a ring first of all.
    Painted(joined.bridge, joined.window, lambda _screen: True, usable)
    Painted(joined.bridge, joined.window, lambda screen: bool(screen.day.today), filled)
