"""The caller of a practice call: hears what the rep does, feels about it, and answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

from agentassist.core.scenario import Act, Event, Knowledge, Reaction, Scenario, Solution, band_of
from agentassist.core.words import Words
from agentassist.training.heard import Heard, hear
from agentassist.training.hearing_acts import ActFinder
from agentassist.training.lines import Kind, Lines
from agentassist.training.mentioning import mentions
from agentassist.training.mood import hold_moves, moved, moves
from agentassist.training.rehearsal import Ending, Entry, Held, Move, Rehearsal, Said, Turn

FACTS_A_TURN = 2
"""More nobody tells in one breath."""
UNCLEAR_MOST = 2
"""So often in a row they ask what was meant; then they say once more what they need."""
_HURTING = {
    Act.BLAME: Kind.BLAMED,
    Act.REFUSE: Kind.REFUSED,
    Act.HOLD_DEMAND: Kind.WAIT_NO,
}
"""What drowns everything else in the line, worst first."""
_ACKNOWLEDGED = (
    (Act.SCRIPT_READ, Kind.READ_OUT),
    (Act.HOLD_RETURN, Kind.BACK),
    (Act.HOLD_ASK, Kind.WAIT_YES),
    (Act.SMALLTALK, Kind.CHAT),
    (Act.EMPATHISE, Kind.THANKED),
    (Act.APOLOGISE, Kind.THANKED),
    (Act.PROMISE, Kind.THANKED),
    (Act.OFFER, Kind.THANKED),
    (Act.OPTIONS, Kind.THANKED),
    (Act.THANK, Kind.THANKED),
    (Act.ESCALATE, Kind.THANKED),
    (Act.USE_HISTORY, Kind.THANKED),
    (Act.GREET, Kind.GREETED),
    (Act.INTRODUCE, Kind.GREETED),
    (Act.USE_NAME, Kind.GREETED),
)
"""What is answered where nothing came of a line but this."""


class Callers:
    """Plays any scenario; used by one thread.

    Args:
        finder: Hears what the rep does.
        lines: What callers usually say, by language.
    """

    def __init__(self, finder: ActFinder, lines: Iterable[Lines]) -> None:
        self._finder = finder
        self._lines = {one.lang: one for one in lines}

    def begin(self, scenario: Scenario, seed: int = 0) -> Rehearsal:
        """Return a call that rings; the same seed and the same entries give the same call."""
        return Rehearsal(scenario, seed, scenario.mood.start)

    def step(self, call: Rehearsal, entry: Entry) -> Rehearsal:
        """Return the call after one more thing the rep did; one that is over stays as it is."""
        if call.ending is not None:
            return call
        if isinstance(entry, Held):
            return self._held(call, entry)
        return _Answer(self, call, entry).after()

    def play(self, scenario: Scenario, entries: Iterable[Entry], seed: int = 0) -> Rehearsal:
        """Return the call that comes of all ``entries``; what follows its end is left out."""
        call = self.begin(scenario, seed)
        for entry in entries:
            call = self.step(call, entry)
        return call

    def corrected(self, call: Rehearsal, place: int, acts: Sequence[Act]) -> Rehearsal:
        """Return the call as it would have gone, had the line of one turn been heard as ``acts``."""
        entries = [turn.entry for turn in call.turns]
        line = entries[place]
        if isinstance(line, Said):
            entries[place] = replace(line, corrected=tuple(acts))
        return self.play(call.scenario, entries, call.seed)

    def _held(self, call: Rehearsal, hold: Held) -> Rehearsal:
        by = tuple(hold_moves(call, hold))
        mood = moved(call.scenario, call.mood, by, listened=bool(call.read_back))
        said = self.say(call, Kind.TOO_LONG, mood) if by else ""
        return _ended(replace(call, mood=mood, turns=(*call.turns, Turn(hold, (), said, mood, by))))

    def say(self, call: Rehearsal, kind: Kind, mood: float) -> str:
        """Return a usual line; which of them depends on scenario, seed and turn alone."""
        lines = self._lines.get(call.scenario.lang) or next(iter(self._lines.values()))
        return lines.say(kind, band_of(mood), _chance(call, kind))

    def hear(self, call: Rehearsal, said: Said) -> Heard:
        """Return what the caller makes of a line."""
        return hear(self._finder, said, call.scenario.lang)


class _Answer:
    """One line of the rep and all that comes of it.

    Args:
        callers: Hear and speak.
        call: The call before it.
        said: The line.
    """

    def __init__(self, callers: Callers, call: Rehearsal, said: Said) -> None:
        self._callers, self._call, self._said = callers, call, said
        self._heard = callers.hear(call, said)
        self._read_back = tuple(self._said_back())
        self._told = tuple(self._asked_for())
        self._solution = self._found_solution()
        self._acts = self._understood()

    @property
    def _scenario(self) -> Scenario:
        return self._call.scenario

    def after(self) -> Rehearsal:
        """Return the call afterwards."""
        call, turn_no = self._call, self._call.lines + 1
        reaction = self._reaction()
        event = next((one for one in self._scenario.events if one.at_turn == turn_no), None)
        by = (*self._moves(), *_extra(reaction, event))
        listened = bool(call.read_back or self._read_back)
        mood = moved(self._scenario, call.mood, by, listened=listened)
        accepted = self._accepts(mood)
        confirmed = Act.RESOLUTION_CHECK in self._acts and self._is_solved(accepted)
        unclear = call.unclear + 1 if Act.UNKNOWN in self._acts else 0
        going = replace(call, unclear=unclear)
        parts = self._parts(going, mood, reaction, event, accepted=accepted, confirmed=confirmed)
        turn = Turn(
            self._said,
            self._acts,
            " ".join(parts),
            mood,
            by,
            tuple(fact.id for fact in self._told if fact.min_mood <= mood and not self._hurt()),
            self._read_back,
            self._solution.id if self._solution and accepted else "",
            confirmed,
        )
        used = call.used
        if reaction is not None and reaction.once:
            used = (*used, self._scenario.reactions.index(reaction))
        return _ended(replace(going, mood=mood, turns=(*call.turns, turn), used=used), self._callers)

    def _said_back(self) -> Iterator[str]:
        """Yield the facts that the line repeats: two that were told, or one that it says it repeats."""
        known = [fact for fact in self._scenario.facts if fact.id in self._call.told]
        there = [fact.id for fact in known if mentions(self._heard.repeated, fact.keywords)]
        if len(there) >= 2 or Act.READBACK in self._heard.acts:
            yield from there

    def _asked_for(self) -> Iterator[Knowledge]:
        facts = self._scenario.facts
        asking = [one.words for one in self._heard.sentences if one.asks]
        named = [fact for fact in facts if any(mentions(part, fact.ask) for part in asking)]
        new = [fact for fact in named if fact.id not in self._call.told]
        if asking and not named and not self._read_back:
            # "I'd like to send a code to your mail. Could you read it to me?"
            beside = [one.words for one in self._heard.sentences if one.leads_on]
            new = [fact for fact in facts if any(mentions(part, fact.ask) for part in beside)]
        found = new or ([] if self._read_back else named)
        if Act.ASK_OPEN in self._heard.acts and not new:
            found = [fact for fact in facts if fact.volunteer and fact.id not in self._call.told] or found
        yield from found[:FACTS_A_TURN]

    def _understood(self) -> tuple[Act, ...]:
        acts = set(self._heard.acts)
        if self._read_back:
            acts.add(Act.READBACK)
        elif Act.READBACK in acts and self._call.told:
            # Whoever repeats nothing of what was told has not listened.
            acts.discard(Act.READBACK)
        if not acts and not self._told and not self._solution and not self._on_topic():
            acts.add(Act.UNKNOWN)
        return tuple(act for act in Act if act in acts)

    def _on_topic(self) -> bool:
        """Tell whether the line speaks of the matter, as an explanation does."""
        facts, solutions = self._scenario.facts, self._scenario.solutions
        of_facts = (word for fact in facts for word in (*fact.ask, *fact.keywords))
        return mentions(self._heard.words, (*of_facts, *(word for one in solutions for word in one.words)))

    def _found_solution(self) -> Solution | None:
        found = (
            one
            for one in self._scenario.solutions
            if any(mentions(part.words, one.words) for part in self._heard.sentences if part.may_offer)
        )
        solution = next(found, None)
        return None if solution and solution.id == self._call.solution else solution

    def _reaction(self) -> Reaction | None:
        band = band_of(self._call.mood)
        fitting = (
            one
            for place, one in enumerate(self._scenario.reactions)
            if place not in self._call.used
            and set(one.on).intersection(self._acts)
            and (not one.mood or band in one.mood)
            and (not one.words or mentions(self._heard.words, one.words))
        )
        return next(fitting, None)

    def _moves(self) -> tuple[Move, ...]:
        got_on = bool(self._told or self._read_back or self._solution)
        return moves(self._call, self._acts, got_on=got_on)

    def _hurt(self) -> bool:
        return any(act in _HURTING for act in self._acts)

    def _accepts(self, mood: float) -> bool:
        """Tell whether the caller takes the solution; who was not listened to takes none."""
        if self._solution is None or self._hurt():
            return False
        must = any(fact.must_read_back for fact in self._scenario.facts)
        listened = bool(self._call.read_back or self._read_back) or not must
        return listened and mood >= self._solution.accepts_at

    def _is_solved(self, accepted: bool) -> bool:
        return accepted or bool(self._call.solution) or not self._scenario.solutions

    def _parts(
        self,
        call: Rehearsal,
        mood: float,
        reaction: Reaction | None,
        event: Event | None,
        *,
        accepted: bool,
        confirmed: bool,
    ) -> Iterator[str]:
        """Yield what the caller says, one after the other."""
        if event is not None:
            yield event.say.say(self._scenario.lang)
        if call.lines == 0:
            yield self._one_of(self._scenario.opening, "opening")
            if not self._told:
                return
        hurting = next((kind for act, kind in _HURTING.items() if act in self._acts), None)
        if reaction is not None:
            yield self._one_of(reaction.say, "reaction")
        elif hurting is not None:
            yield self._usual(hurting, mood)
        if hurting is not None:
            return
        said = [*self._to_the_point(mood, accepted=accepted, confirmed=confirmed)]
        yield from said
        if not said and reaction is None:
            yield from self._otherwise(call, mood)

    def _to_the_point(self, mood: float, *, accepted: bool, confirmed: bool) -> Iterator[str]:
        if self._read_back:
            yield self._usual(Kind.RIGHT, mood)
        if self._solution is not None:
            yield from self._to_solution(self._solution, mood, accepted=accepted)
        for fact in self._told:
            yield from self._tell(fact, mood)
        if Act.RESOLUTION_CHECK in self._acts:
            yield self._usual(Kind.SOLVED if confirmed else Kind.NOT_SOLVED, mood)
        elif Act.CLOSE in self._acts:
            yield self._usual(Kind.GOODBYE if self._is_solved(accepted) else Kind.NOT_SOLVED, mood)
        elif {Act.TRANSFER_WARM, Act.TRANSFER_COLD}.intersection(self._acts):
            yield self._usual(Kind.PASSED_ON, mood)

    def _to_solution(self, solution: Solution, mood: float, *, accepted: bool) -> Iterator[str]:
        if not accepted:
            yield self._usual(Kind.LISTEN_FIRST, mood)
        elif solution.say:
            yield self._one_of(solution.say, "solution")
        else:
            yield self._usual(Kind.ACCEPT, mood)

    def _tell(self, fact: Knowledge, mood: float) -> Iterator[str]:
        if fact.min_mood > mood:
            yield self._usual(Kind.DEFLECT, mood)
            return
        if fact.id in self._call.told:
            yield self._usual(Kind.AGAIN, mood)
        yield self._one_of(fact.say, fact.id)

    def _otherwise(self, call: Rehearsal, mood: float) -> Iterator[str]:
        if Act.SILENCE in self._acts:
            yield self._usual(Kind.SILENCE, mood)
            return
        usual = Kind.NOTED if not self._acts else None
        kind = next((kind for act, kind in _ACKNOWLEDGED if act in self._acts), usual)
        if kind is not None:
            yield self._usual(kind, mood)
        elif call.unclear > UNCLEAR_MOST:
            yield self._usual(Kind.RESTATE, mood)
            yield self._one_of(self._scenario.opening, "opening")
        else:
            yield self._usual(Kind.CLARIFY, mood)

    def _usual(self, kind: Kind, mood: float) -> str:
        return self._callers.say(self._call, kind, mood)

    def _one_of(self, said: Sequence[Words], what: str) -> str:
        return _chance(self._call, what).choice(said).say(self._scenario.lang)


def _extra(reaction: Reaction | None, event: Event | None) -> Iterator[Move]:
    if reaction is not None and reaction.shift:
        yield Move("reaction", reaction.shift)
    if event is not None and event.shift:
        yield Move("event", event.shift)


def _chance(call: Rehearsal, what: str) -> Random:
    """Return chance that is the same on every run and platform."""
    return Random(f"{call.scenario.id}/{call.seed}/{len(call.turns)}/{what}")


def _ended(call: Rehearsal, callers: Callers | None = None) -> Rehearsal:
    """Return the call, over where the caller or the rep has ended it with its last turn."""
    plan, last = call.scenario.mood, call.turns[-1]
    if call.mood <= plan.hang_up_at:
        return _left(call, Ending.HUNG_UP, callers)
    if Act.TRANSFER_WARM in last.acts:
        return replace(call, ending=Ending.PASSED_ON_WARM)
    if Act.TRANSFER_COLD in last.acts:
        return replace(call, ending=Ending.PASSED_ON_COLD)
    if Act.CLOSE in last.acts and (call.times(Act.CLOSE) > 1 or call.solution or not call.scenario.solutions):
        return replace(call, ending=Ending.CLOSED)
    if call.lines >= plan.patience_turns:
        return _left(call, Ending.OUT_OF_PATIENCE, callers)
    return call


def _left(call: Rehearsal, ending: Ending, callers: Callers | None) -> Rehearsal:
    if callers is None:
        return replace(call, ending=ending)
    last = call.turns[-1]
    goodbye = callers.say(call, Kind.HANG_UP, call.mood)
    said = f"{last.caller} {goodbye}".strip()
    return replace(call, turns=(*call.turns[:-1], replace(last, caller=said)), ending=ending)
