"""A line that somebody put right is heard so from then on, in every practice call on this device."""

from agentassist.core.scenario import Act
from agentassist.desk.tools import Tools
from agentassist.text.cards import redact
from agentassist.text.fold import words
from agentassist.training.rehearsal import Rehearsal, Said


def acts_of(tools: Tools, lang: str, line: str) -> tuple[Act, ...] | None:
    """Return what the very same words do; None where nobody has put them right."""
    kept = tools.store.line_corrections.of(lang, _compared(line))
    # Acts that only a newer version knows are left out.
    return None if kept is None else tuple(act for act in Act if act.value in kept)


def keep(tools: Tools, call: Rehearsal, place: int) -> None:
    """Keep as what the line of one turn is heard now; none that holds a card number."""
    said = call.turns[place].entry if place < len(call.turns) else None
    if isinstance(said, Said) and said.corrected is not None and redact(said.text) == said.text:
        acts = tuple(act.value for act in said.corrected)
        tools.store.line_corrections.keep(call.scenario.lang, _compared(said.text), acts)


def _compared(line: str) -> str:
    return " ".join(words(line))
