"""What most days have no use for: each of these rooms is loaded when it is first entered."""

from agentassist.core.messages import (
    ApprovalMessage,
    CalmingMessage,
    CoachingMessage,
    ConnectingMessage,
    PairingMessage,
    PhoneSetupMessage,
    PracticeMessage,
    RetentionMessage,
    RightsMessage,
    SafetyMessage,
    TeamMessage,
    WholeMessage,
    WorkbenchMessage,
)
from agentassist.core.moment import Moment
from agentassist.desk import everything, safety
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

SeldomMessage = (
    PracticeMessage
    | CalmingMessage
    | WholeMessage
    | SafetyMessage
    | TeamMessage
    | RetentionMessage
    | RightsMessage
    | PairingMessage
    | ConnectingMessage
    | PhoneSetupMessage
    | CoachingMessage
    | ApprovalMessage
    | WorkbenchMessage
)
"""One of these."""


def answer(tools: Tools, sitting: Sitting, message: SeldomMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    if isinstance(message, PracticeMessage):
        return _practising(tools, sitting, message, now)
    if isinstance(message, CalmingMessage):
        return _calmed(tools, sitting, message, now)
    if isinstance(message, WholeMessage):
        return everything.answer(sitting, message, now)
    if isinstance(message, SafetyMessage):
        return safety.answer(sitting, message, now)
    if isinstance(message, TeamMessage):
        return _shared(tools, sitting, message, now)
    if isinstance(message, RetentionMessage):
        return _retained(tools, sitting, message, now)
    if isinstance(message, RightsMessage):
        return _rights(tools, sitting, message, now)
    if isinstance(message, PairingMessage):
        return _paired(tools, sitting, message, now)
    if isinstance(message, ConnectingMessage):
        return _connected(tools, sitting, message, now)
    if isinstance(message, PhoneSetupMessage):
        return _setting_up(sitting, message)
    if isinstance(message, CoachingMessage):
        return _coaching(tools, sitting, message, now)
    if isinstance(message, ApprovalMessage):
        return _asked(tools, sitting, message, now)
    return _at_the_workbench(tools, sitting, message, now)


def _asked(tools: Tools, sitting: Sitting, message: ApprovalMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about a yes that somebody is asked for."""
    from agentassist.desk import approving

    return approving.answer(tools, sitting, message, now)


def _practising(tools: Tools, sitting: Sitting, message: PracticeMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about practice calls."""
    # Most starts are for real calls only.
    from agentassist.desk import practice

    return practice.answer(tools, sitting, message, now)


def _calmed(tools: Tools, sitting: Sitting, message: CalmingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about a caller who is abusive."""
    # Most days have none.
    from agentassist.desk import calming

    return calming.answer(tools, sitting, message, now)


def _retained(tools: Tools, sitting: Sitting, message: RetentionMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about how long things are kept."""
    from agentassist.desk import keeping

    return keeping.answer(tools, sitting, message, now)


def _rights(tools: Tools, sitting: Sitting, message: RightsMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about people's rights."""
    # Nobody is erased on most days.
    from agentassist.desk import erasing

    return erasing.answer(tools, sitting, message, now)


def _paired(tools: Tools, sitting: Sitting, message: PairingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about practising with somebody else."""
    from agentassist.desk import pairing

    return pairing.answer(tools, sitting, message, now)


def _shared(tools: Tools, sitting: Sitting, message: TeamMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about the team that shares one memory."""
    # Who works alone never needs it.
    from agentassist.desk import team_room

    return team_room.answer(tools, sitting, message, now)


def _connected(tools: Tools, sitting: Sitting, message: ConnectingMessage, now: Moment) -> Sitting:
    """Answer what comes of servers that people have; most have none."""
    from agentassist.desk import connecting

    return connecting.answer(tools, sitting, message, now)


def _setting_up(sitting: Sitting, message: PhoneSetupMessage) -> Sitting:
    """Return the sitting after a message about setting up a phone, which is done once."""
    from agentassist.desk import phone_setup

    return phone_setup.answer(sitting, message)


def _coaching(tools: Tools, sitting: Sitting, message: CoachingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about what is between a rep, a trainer and the firm's rules."""
    from agentassist.desk import coached

    return coached.answer(tools, sitting, message, now)


def _at_the_workbench(tools: Tools, sitting: Sitting, message: WorkbenchMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that comes of work in the second window."""
    # Its rooms are loaded when it is opened: a start has no use for them.
    from agentassist.desk import workbench

    return workbench.answer(tools, sitting, message, now)
