"""Who plays the caller of a practice call: nobody, somebody at this computer, or somebody at another one."""

from dataclasses import field, replace

from agentassist.core.frozen import dataclass
from agentassist.core.pairing import Door, Seat, Sorry, TellTrainer
from agentassist.core.scenario import Scenario
from agentassist.core.stage import LiveCheck, Stage, Standing, checks_of, facts_now, ways_now
from agentassist.desk.practice_room import roomed
from agentassist.desk.sitting import Sitting


@dataclass(frozen=True, slots=True)
class Casting:
    """A practice call that is being made ready for a person to play."""

    scenario: Scenario
    away: bool
    """That person is at another computer."""


@dataclass(frozen=True, slots=True)
class Playing:
    """The caller's part in the hands of somebody at this computer."""

    scenario: Scenario
    seat: Seat = Seat.CHOOSING
    door: Door = field(default_factory=Door)
    waiting: bool = False
    """The call is being made ready."""
    standing: Standing | None = None


def not_cast(sitting: Sitting, why: Sorry = Sorry.BUSY) -> Sitting:
    """Return the sitting in which the call does not ring after all; whoever waits for it is told."""
    casting, playing = sitting.casting, sitting.playing
    told = replace(sitting, casting=None)
    if casting is not None and casting.away:
        return told.doing(TellTrainer(why))
    return replace(told, playing=replace(playing, waiting=False)) if playing else told


def called_off(sitting: Sitting) -> Sitting:
    """Return the sitting in which no call is made ready that a person was to play."""
    if sitting.casting is None:
        return sitting
    room = replace(sitting.bench.practice, waiting=False)
    return roomed(replace(sitting, casting=None, practice_wish=None), room)


def view(playing: Playing, language: str) -> Stage:
    """Return what somebody has before them who plays the caller."""
    scenario, standing = playing.scenario, playing.standing
    caller = scenario.caller
    about = (caller.about.say(language) if caller.about else "", _brief(scenario, language))
    return Stage(
        scenario.id,
        scenario.title.say(language),
        ", ".join(filter(None, (caller.name, caller.place))),
        "\n".join(filter(None, about)),
        scenario.opening[0].say(scenario.lang),
        playing.waiting,
        playing.seat,
        playing.door,
        facts_now(scenario.facts, standing, scenario.lang),
        ways_now(scenario.solutions, standing),
        _checks(scenario, standing, language),
        standing,
    )


def _brief(scenario: Scenario, language: str) -> str:
    return scenario.brief.say(language) if scenario.brief else ""


def _checks(scenario: Scenario, standing: Standing | None, language: str) -> tuple[LiveCheck, ...]:
    checks = checks_of(scenario)
    values = standing.values if standing and len(standing.values) == len(checks) else (None,) * len(checks)
    return tuple(
        LiveCheck(check, check.title.say(language) if check.title else "", value)
        for check, value in zip(checks, values, strict=True)
    )
