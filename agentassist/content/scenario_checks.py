"""What is wrong with a scenario although its schema passes it: goals nobody can reach, facts nobody hears."""

from collections.abc import Iterator

from agentassist.content.documents import Document
from agentassist.content.fault import Fault, Reason
from agentassist.content.finding_faults import Way, field_of, mark_of
from agentassist.content.scenarios import scenario
from agentassist.core.scenario import BEST_MOOD, Goal, GoalKind, Scenario
from agentassist.text.language import language


def scenario_faults(document: Document) -> Iterator[Fault]:
    """Yield what keeps a rep, however good, from reaching all that a scenario asks for."""
    told = scenario(document.fields)
    for way, reason, detail in (*_of_rubric(told), *_of_facts(told), *_of_goals(told)):
        mark = mark_of(document.node, way)
        yield Fault(document.file, mark.line, mark.column, field_of(way), reason, detail)


Found = tuple[Way, Reason, str]


def _of_rubric(told: Scenario) -> Iterator[Found]:
    weights = sum(check.weight for check in told.rubric)
    if weights != 100:
        yield ("rubric",), Reason.WEIGHTS, str(weights)


def _of_facts(told: Scenario) -> Iterator[Found]:
    best = _best_mood(told)
    for at, fact in enumerate(told.facts):
        if not fact.ask and not fact.volunteer:
            yield ("facts", at), Reason.NEVER_TOLD, "ask"
        elif fact.min_mood > best:
            yield ("facts", at, "min_mood"), Reason.NEVER_TOLD, f"{best:g}"
        if fact.wanted and not any(said_in(told.lang, word) for word in fact.keywords):
            yield ("facts", at, "keywords"), Reason.NO_KEYWORD, told.lang


def said_in(lang: str, word: str) -> bool:
    """Tell whether reps who speak a language say a word; a number they say in any."""
    return language(word) == lang or not any(char.isalpha() for char in word)


def _of_goals(told: Scenario) -> Iterator[Found]:
    for at, goal in enumerate(told.goals):
        if not _reachable(told, goal):
            yield ("goals", at), Reason.UNREACHABLE, goal.kind.value


def _reachable(told: Scenario, goal: Goal) -> bool:
    best = _best_mood(told)
    match goal.kind:
        case GoalKind.LEARNED_ALL | GoalKind.READ_BACK:
            return bool(told.facts)
        case GoalKind.SOLUTION_ACCEPTED | GoalKind.RESOLUTION_CONFIRMED:
            return any(one.accepts_at <= best for one in told.solutions)
        case GoalKind.MOOD_AT_LEAST:
            return (goal.value or 0.0) <= best
        case _:
            return True


def _best_mood(told: Scenario) -> float:
    """Return how well the caller can feel at most: above the ceiling only once something was said back."""
    ceiling = told.mood.ceiling_until_readback
    return BEST_MOOD if any(fact.min_mood <= ceiling for fact in told.facts) else min(BEST_MOOD, ceiling)
