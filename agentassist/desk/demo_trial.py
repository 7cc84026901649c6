"""How the three demo reps fare with a scenario, as its author sees it."""

from agentassist.core.own_words import Manner
from agentassist.core.practice_report import GoalRow
from agentassist.core.scenario import Scenario
from agentassist.core.writing import DemoOutcome, DemoRep, Trial
from agentassist.desk.reporting import check_row, lines_of
from agentassist.training.caller import Callers
from agentassist.training.demo_phrases import DemoPhrases
from agentassist.training.demo_reps import play
from agentassist.training.rehearsal import Rehearsal
from agentassist.training.scorecard import nothing_is_read, scorecard


def tried(callers: Callers, scenario: Scenario, phrases: DemoPhrases, language: str, text: str) -> Trial:
    """Let all three call; ``language`` is the author's, ``text`` what the scenario was read from."""
    calls = ((rep, play(callers, scenario, rep, phrases)) for rep in DemoRep)
    return Trial(text, tuple(_outcome(rep, call, language) for rep, call in calls))


def _outcome(rep: DemoRep, call: Rehearsal, language: str) -> DemoOutcome:
    card = scorecard(call, _reads if rep is DemoRep.SCRIPTED else nothing_is_read)
    decided = [item for item in (*card.critical, *card.items) if item.value is not None]
    return DemoOutcome(
        rep,
        card.score,
        call.mood,
        call.ending,
        tuple(check_row(item, language) for item in decided if not item.passed),
        tuple(GoalRow(goal.kind, reached, goal.value) for goal, reached in card.goals if not reached),
        tuple(fact.id for fact in call.scenario.facts if fact.id not in call.told),
        lines_of(call),
    )


def _reads(_line: str) -> Manner:
    """Say of each line of the scripted one what is known: it was read out."""
    return Manner.READ
