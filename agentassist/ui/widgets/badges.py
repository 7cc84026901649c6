"""The pills that knowledge and history wear."""

from agentassist.core.knowledge import Badge
from agentassist.core.screen import RowState
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.words import Words

_BADGES = {
    Badge.MAY: ("good", "circle-check"),
    Badge.MAY_UP_TO: ("good", "check"),
    Badge.ASK: ("warn", "triangle-alert"),
    Badge.NEVER: ("bad", "x"),
}
_STATES = {
    RowState.OPEN: "bad",
    RowState.SOLVED: "good",
    RowState.PARTLY: "warn",
    RowState.HANDED_ON: "accent",
    RowState.MISSED: "warn",
    RowState.NONE: "",
}


def badge_pill(words: Words, badge: Badge, amount: str = "", unit: str = "", currency: str = "") -> Pill:
    """Return what the rep may do, at a glance; ``amount`` is the limit, or whom to ask."""
    tone, sign = _BADGES[badge]
    return Pill(words.badge(badge, amount, unit, currency), tone, sign)


def state_pill(words: Words, state: RowState) -> Pill:
    """Return how a past contact ended; without words where there is nothing to say."""
    return Pill(words.row_state(state), _STATES[state])
