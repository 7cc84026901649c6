"""What a firm's content says of a practice call: which lines are its samples, what a role may give."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from agentassist.core.authority import Verdict, verdict
from agentassist.core.knowledge import Badge
from agentassist.core.own_words import Manner
from agentassist.core.words import Words

if TYPE_CHECKING:
    from agentassist.core.scenario import Solution
    from agentassist.desk.tools import Firm
    from agentassist.own_words.listener import Listener


def manner(listener: "Listener | None", firm: "Firm", line: str) -> Manner | None:
    """Return how a line sounds beside every sample of the firm; None where nothing listens."""
    wording = listener.wording(_samples(firm), line) if listener else None
    return wording.manner if wording else None


def _samples(firm: "Firm") -> Iterator[Words]:
    cards = (card for book in firm.playbooks for card in book.stages)
    return (sample for card in cards for prompt in card.prompts for sample in prompt.samples)


def may(firm: "Firm", role: str, solution: "Solution") -> bool:
    """Tell whether a role may give a solution without asking."""
    action = next((one for one in firm.authority.actions if one.id == solution.action), None)
    if action is None:
        return True
    told: Verdict = verdict(firm.authority, action, role)
    if told.badge is Badge.MAY_UP_TO:
        return solution.amount is None or told.up_to is None or solution.amount <= told.up_to
    return told.badge is Badge.MAY
