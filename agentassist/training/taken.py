"""What a caller takes from a line: what they are asked, what is said back to them, and what is offered."""

from collections.abc import Iterator
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act, Knowledge, Scenario, Solution
from agentassist.training.heard import Heard
from agentassist.training.mentioning import mentions
from agentassist.training.rehearsal import Rehearsal

FACTS_A_TURN = 2
"""More nobody tells in one breath."""
_HURTFUL = (Act.BLAME, Act.REFUSE, Act.HOLD_DEMAND)
"""What drowns everything else in the line, worst first."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A line as it concerns what the caller called about."""

    acts: tuple[Act, ...]
    words: tuple[str, ...]
    asked: tuple[Knowledge, ...] = ()
    """What it asks for, of what they know."""
    read_back: tuple[str, ...] = ()
    """Ids of the facts that it says back."""
    solution: Solution | None = None
    """The way out that it names; None for the one they have taken already."""

    @property
    def hurt(self) -> Act | None:
        """What hurts most in it; None where nothing does."""
        return next((act for act in _HURTFUL if act in self.acts), None)

    @property
    def gets_on(self) -> bool:
        """Whether it leads anywhere."""
        return bool(self.asked or self.read_back or self.solution)


def take(call: Rehearsal, heard: Heard) -> Taken:
    """Return what the caller takes from the next line of ``call``."""
    read_back = tuple(_said_back(call, heard))
    asked = tuple(_asked(call, heard, again=not read_back)[:FACTS_A_TURN])
    taken = Taken((), heard.words, asked, read_back, _solution(call, heard))
    return replace(taken, acts=_acts(call, heard, taken))


def _said_back(call: Rehearsal, heard: Heard) -> Iterator[str]:
    """Yield the facts that the line repeats: two that were told, or one that it says it repeats."""
    known = [fact for fact in call.scenario.facts if fact.id in call.told]
    there = [fact.id for fact in known if mentions(heard.repeated, fact.keywords)]
    if len(there) >= 2 or Act.READBACK in heard.acts:
        yield from there


def _asked(call: Rehearsal, heard: Heard, *, again: bool) -> list[Knowledge]:
    """Return the facts that the line asks for, new ones first; ``again`` for known ones too."""
    facts = call.scenario.facts
    asking = [one.words for one in heard.sentences if one.asks]
    named = _named(facts, asking)
    new = [fact for fact in named if fact.id not in call.told]
    if asking and not named and again:
        # "I'd like to send a code to your mail. Could you read it to me?"
        new = _named(facts, [one.words for one in heard.sentences if one.leads_on])
    if Act.ASK_OPEN in heard.acts and not new:
        new = [fact for fact in facts if fact.volunteer and fact.id not in call.told]
    return new or (named if again else [])


def _named(facts: tuple[Knowledge, ...], parts: list[tuple[str, ...]]) -> list[Knowledge]:
    return [fact for fact in facts if any(mentions(part, fact.ask) for part in parts)]


def _solution(call: Rehearsal, heard: Heard) -> Solution | None:
    offering = [one.words for one in heard.sentences if one.may_offer]
    named = (one for one in call.scenario.solutions if any(mentions(part, one.words) for part in offering))
    solution = next(named, None)
    return None if solution and solution.id == call.solution else solution


def _acts(call: Rehearsal, heard: Heard, taken: Taken) -> tuple[Act, ...]:
    acts = set(heard.acts)
    if taken.read_back:
        acts.add(Act.READBACK)
    elif call.told:
        # Whoever repeats nothing of what was told has not listened.
        acts.discard(Act.READBACK)
    if not acts and not taken.gets_on and not mentions(heard.words, _matter(call.scenario)):
        acts.add(Act.UNKNOWN)
    return tuple(act for act in Act if act in acts)


def _matter(scenario: Scenario) -> Iterator[str]:
    """Yield the words of what the call is about, as an explanation has them."""
    for fact in scenario.facts:
        yield from (*fact.ask, *fact.keywords)
    for solution in scenario.solutions:
        yield from solution.words
