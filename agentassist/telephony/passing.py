"""A caller on the way to somebody else, where the phone never says that nobody took them."""

from agentassist.core.moment import Moment

LONGEST_S = 180.0
"""A transfer that did not end the call by then was refused, for nobody rings longer."""


def is_refused(since: Moment | None, now: Moment) -> bool:
    """Tell whether a transfer begun at ``since`` (None: there is none) was refused by now."""
    return since is not None and now.mono_s >= given_up_s(since)


def given_up_s(since: Moment) -> float:
    """Return when nothing more is to be expected of a transfer, on the clock of ``Moment.mono_s``."""
    return since.mono_s + LONGEST_S
