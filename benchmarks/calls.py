"""Simulated calls, each from the ring to the end of its wrap-up, through the real window."""

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.history import Resolved
from agentassist.core.messages import Message
from agentassist.core.screen import LineState, Place, Screen
from benchmarks.stage import Stage, told

CALLERS = ("+442079460124", "+12125550123", "+442079460901", "+14155550177", "+442079460002")
"""Known, unknown, and from several countries."""
NOTE = "The lid of order {number} is cracked again, wanted by Thursday. "


def play(shown: Stage, number: int) -> None:
    """Let one call ring, be answered, noted, held, resumed, ended and wrapped up."""
    key = f"call-{number}"
    shown.ring(key, CALLERS[number % len(CALLERS)])
    shown.send(told(Kind.ANSWERED, key), lambda screen: _state(screen) is LineState.ACTIVE)
    interaction_id = shown.screen.notes.interaction_id
    note = NOTE.format(number=number)
    shown.send(m.NoteTyped(interaction_id, note), _any)
    shown.send(m.SearchTyped(f"cracked lid {number}"), lambda screen: bool(screen.finding.text))
    shown.send(m.SearchTyped(""), lambda screen: not screen.finding.text)
    shown.send(m.StartHold(), lambda screen: screen.hold is not None)
    shown.send(m.EndHold(), lambda screen: screen.apology is not None)
    hold_id = shown.screen.apology.hold_id if shown.screen.apology else ""
    shown.send(m.ApologyGiven(hold_id), lambda screen: screen.apology is None)
    shown.send(told(Kind.ENDED, key), lambda screen: screen.place is Place.WRAPUP)
    for choice in _choices():
        shown.tell(choice)
    shown.send(m.FinishWrapUp(), lambda screen: screen.card is None)


def _choices() -> tuple[Message, ...]:
    return m.ChooseOutcome("solved"), m.ChooseTopic("damage"), m.AnswerResolved(Resolved.YES)


def _any(_screen: Screen) -> bool:
    return True


def _state(screen: Screen) -> LineState | None:
    return screen.card.state if screen.card else None
