"""Scenario files as core values."""

from agentassist.content.fields import Fields
from agentassist.core.scenario import (
    Act,
    Band,
    Caller,
    Check,
    Event,
    Goal,
    GoalKind,
    HoldPlan,
    Knowledge,
    Level,
    Measure,
    MoodPlan,
    Reaction,
    Scenario,
    Solution,
)


def scenario(fields: Fields) -> Scenario:
    """Return the scenario of one file of kind ``scenario``."""
    return Scenario(
        id=fields.text("id"),
        title=fields.words("title"),
        lang=fields.lang,
        caller=_caller(fields.inner("caller")),
        mood=_mood(fields.inner("mood")),
        opening=fields.all_words("opening"),
        goals=tuple(Goal(GoalKind(goal.text("id")), goal.number("value")) for goal in fields.each("goals")),
        rubric=tuple(_check(check) for check in fields.each("rubric")),
        level=Level(fields.text("level") or Level.BEGINNER),
        tags=fields.tags("tags"),
        brief=fields.words_or_none("brief"),
        hold=_hold(fields.inner("hold")),
        facts=tuple(_fact(fact) for fact in fields.each("facts")),
        reactions=tuple(_reaction(one) for one in fields.each("reactions")),
        events=tuple(_event(event) for event in fields.each("events")),
        solutions=tuple(_solution(one) for one in fields.each("solutions")),
        debrief=fields.all_words("debrief"),
    )


def _caller(fields: Fields) -> Caller:
    speech, usual = fields.inner("speech"), Caller(fields.text("name"))
    return Caller(
        name=usual.name,
        phone=fields.text("phone"),
        place=fields.text("place"),
        contact=fields.text("contact"),
        about=fields.words_or_none("about"),
        pace=speech.text("pace") or usual.pace,
        talkative=_given(speech.number("talkative"), usual.talkative),
    )


def _mood(fields: Fields) -> MoodPlan:
    usual = MoodPlan(start=fields.number("start") or 0.0)
    weights = fields.numbers("weights")
    return MoodPlan(
        start=usual.start,
        floor=_given(fields.number("floor"), usual.floor),
        ceiling_until_readback=_given(fields.number("ceiling_until_readback"), usual.ceiling_until_readback),
        patience_turns=fields.whole("patience_turns") or usual.patience_turns,
        hang_up_at=_given(fields.number("hang_up_at"), usual.hang_up_at),
        weights=tuple((Act(act), weight) for act, weight in weights),
        decay=_given(fields.number("decay"), usual.decay),
    )


def _hold(fields: Fields) -> HoldPlan:
    usual = HoldPlan()
    return HoldPlan(
        _given(fields.number("tolerance_s"), usual.tolerance_s),
        _given(fields.number("per_10s_over"), usual.per_10s_over),
        fields.whole("max_holds"),
    )


def _fact(fields: Fields) -> Knowledge:
    return Knowledge(
        id=fields.text("id"),
        say=fields.all_words("say"),
        ask=fields.tags("ask"),
        keywords=fields.tags("keywords"),
        min_mood=_given(fields.number("min_mood"), 0.0),
        volunteer=bool(fields.yes("volunteer")),
        must_learn=bool(fields.yes("must_learn")),
        must_read_back=bool(fields.yes("must_read_back")),
    )


def _reaction(fields: Fields) -> Reaction:
    return Reaction(
        on=tuple(Act(act) for act in fields.one_or_more("on")),
        say=fields.all_words("say"),
        words=fields.tags("words"),
        mood=tuple(Band(mood) for mood in fields.tags("mood")),
        shift=_given(fields.number("shift"), 0.0),
        once=bool(fields.yes("once")),
    )


def _event(fields: Fields) -> Event:
    return Event(fields.whole("at_turn") or 0, fields.words("say"), _given(fields.number("shift"), 0.0))


def _solution(fields: Fields) -> Solution:
    return Solution(
        id=fields.text("id"),
        words=fields.tags("words"),
        action=fields.text("action"),
        amount=fields.number("amount"),
        accepts_at=_given(fields.number("accepts_at"), 0.0),
        say=fields.all_words("say"),
    )


def _check(fields: Fields) -> Check:
    named, at_least = fields.names_and_number("of")
    return Check(
        id=fields.text("id"),
        weight=fields.whole("weight") or 0,
        measure=Measure(fields.text("measure")),
        title=fields.words_or_none("title"),
        of=named,
        at_least=at_least,
        critical=bool(fields.yes("critical")),
        trainer_scale=fields.whole("trainer_scale") or 5,
    )


def _given(value: float | None, usual: float) -> float:
    return usual if value is None else value
