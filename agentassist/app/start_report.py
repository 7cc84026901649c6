"""Tells whoever measures the start when the window could be used."""

import json

from agentassist import clock
from agentassist.app.joined import Joined
from agentassist.app.painted import Painted


def report_start(joined: Joined) -> None:
    """Print the instant at which the first day list is painted, as a JSON line, and close the window."""

    def told() -> None:
        print(json.dumps({"usable_s": clock.mono_s()}), flush=True)
        joined.window.close()

    # A day list names its day once the desk has opened the cache, so from here on it answers.
    Painted(joined.bridge, joined.window, lambda screen: bool(screen.day.today), told)
