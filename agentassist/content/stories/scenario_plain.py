"""A scenario as the plain data of its file; what is as usual is left out."""

from collections.abc import Iterable

from agentassist.content.stories.defaults import Plain
from agentassist.core.scenario import (
    Caller,
    Check,
    HoldPlan,
    Knowledge,
    MoodPlan,
    Reaction,
    Scenario,
    Solution,
)
from agentassist.core.words import Words

TOLD = ("opening", "facts", "reactions", "solutions")
"""What a story tells in passages; all else stands in its data."""


def plain_scenario(told: Scenario) -> dict[str, Plain]:
    """Return all of a scenario but its ``kind`` and ``schema``."""
    lang = told.lang
    return _filled(
        {
            "id": told.id,
            "title": _words(told.title, lang),
            "lang": lang,
            "level": told.level.value,
            "tags": [*told.tags],
            "brief": _words(told.brief, lang) if told.brief else "",
            "caller": _caller(told.caller, lang),
            "mood": _mood(told.mood),
            "hold": _hold(told.hold),
            "opening": _all(told.opening, lang),
            "facts": [_fact(one, lang) for one in told.facts],
            "reactions": [_reaction(one, lang) for one in told.reactions],
            "events": [
                _filled({"at_turn": one.at_turn, "say": _words(one.say, lang), "shift": _number(one.shift)})
                for one in told.events
            ],
            "solutions": [_solution(one, lang) for one in told.solutions],
            "goals": [
                {"id": one.kind.value} | ({} if one.value is None else {"value": _number(one.value)})
                for one in told.goals
            ],
            "rubric": [_check(one, lang) for one in told.rubric],
            "debrief": _all(told.debrief, lang),
        }
    )


def _filled(fields: dict[str, Plain]) -> dict[str, Plain]:
    """Return what says something: no empty text or list, no zero that is usual, nothing that is not so."""
    return {
        key: value for key, value in fields.items() if value or (value == 0 and key in ("start", "weight"))
    }


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else value


def _words(words: Words, lang: str) -> Plain:
    """Return one text, or a text for each language."""
    said = dict(words.by_lang)
    return said[lang] if [*said] == [lang] else {**said}


def _all(texts: Iterable[Words], lang: str) -> list[Plain]:
    return [_words(one, lang) for one in texts]


def _caller(caller: Caller, lang: str) -> dict[str, Plain]:
    usual = Caller(caller.name)
    speech: dict[str, Plain] = {} if caller.pace == usual.pace else {"pace": caller.pace}
    if caller.talkative != usual.talkative:
        speech["talkative"] = _number(caller.talkative)
    return _filled(
        {
            "name": caller.name,
            "phone": caller.phone,
            "place": caller.place,
            "contact": caller.contact,
            "about": _words(caller.about, lang) if caller.about else "",
            "speech": speech,
        }
    )


def _mood(mood: MoodPlan) -> dict[str, Plain]:
    usual = MoodPlan(mood.start)
    told: dict[str, Plain] = {"start": _number(mood.start)}
    for key in ("floor", "ceiling_until_readback", "patience_turns", "hang_up_at", "decay"):
        value: float = getattr(mood, key)
        if value != getattr(usual, key):
            told[key] = _number(value)
    if mood.weights:
        told["weights"] = {act.value: _number(by) for act, by in mood.weights}
    return told


def _hold(hold: HoldPlan) -> dict[str, Plain]:
    usual, told = HoldPlan(), dict[str, Plain]()
    for key in ("tolerance_s", "per_10s_over", "max_holds"):
        value: float | None = getattr(hold, key)
        if value is not None and value != getattr(usual, key):
            told[key] = _number(value)
    return told


def _fact(fact: Knowledge, lang: str) -> dict[str, Plain]:
    return _filled(
        {
            "id": fact.id,
            "ask": [*fact.ask],
            "say": _all(fact.say, lang),
            "keywords": [*fact.keywords],
            "min_mood": _number(fact.min_mood),
            "volunteer": fact.volunteer,
            "must_learn": fact.must_learn,
            "must_read_back": fact.must_read_back,
        }
    )


def _reaction(one: Reaction, lang: str) -> dict[str, Plain]:
    return _filled(
        {
            "on": [act.value for act in one.on],
            "words": [*one.words],
            "mood": [band.value for band in one.mood],
            "say": _all(one.say, lang),
            "shift": _number(one.shift),
            "once": one.once,
        }
    )


def _solution(one: Solution, lang: str) -> dict[str, Plain]:
    # A solution without words is one nobody names; the file has to say so.
    amount: dict[str, Plain] = {} if one.amount is None else {"amount": _number(one.amount)}
    rest = {"action": one.action, "accepts_at": _number(one.accepts_at), "say": _all(one.say, lang)}
    return {"id": one.id, "words": [*one.words], **amount, **_filled({**rest})}


def _check(check: Check, lang: str) -> dict[str, Plain]:
    named: list[Plain] = [*check.of, *([] if check.at_least is None else [_number(check.at_least)])]
    return _filled(
        {
            "id": check.id,
            "title": _words(check.title, lang) if check.title else "",
            "weight": check.weight,
            "measure": check.measure.value,
            "of": named,
            "critical": check.critical,
            "trainer_scale": check.trainer_scale if check.trainer_scale != 5 else 0,
        }
    )
