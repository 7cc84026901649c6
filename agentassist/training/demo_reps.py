"""Three reps who try out any scenario: one who listens, one who reads out, one who does not care.

The skilled one makes each line of the scenario and of what the call has come to so far; the other two say
the same whoever calls. No line is left to chance: the same scenario always has the same call.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from agentassist.core.scenario import Act, GoalKind, Knowledge, Measure, Scenario, Solution, band_of
from agentassist.core.writing import DemoRep
from agentassist.text.fold import words
from agentassist.text.language import language
from agentassist.training.caller import Callers
from agentassist.training.demo_phrases import ASK, OFFER, OPEN, DemoPhrases
from agentassist.training.mentioning import mentions
from agentassist.training.rehearsal import Entry, Held, Rehearsal, Said

MOST_LINES = 40
"""So many lines, and a rep who gets nowhere gives up."""
READ_AT = 3
"""So many facts are said back together; who waits for more forgets some."""
ASKED_TOGETHER = 2
"""So many facts are asked for in one line; a caller tells no more in one breath."""
_SAID_OF_EACH = 2
"""So many keywords of a fact are said back."""
_LEAST_PATIENCE = 4
"""So many lines before the caller has enough, the rep goes for the end."""
_WARM = (Act.EMPATHISE, Act.THANK, Act.APOLOGISE, Act.PROMISE, Act.USE_NAME)
"""What does a caller good, the best first."""
_BEFORE_SOLVING = (Act.SMALLTALK, Act.USE_HISTORY, Act.VERIFY, Act.APOLOGISE, Act.THANK, Act.ESCALATE)
_HOLD = re.compile(r"\[\s*hold\s+(\d{1,5}(?:\.\d+)?)\s*s?\s*\]", re.IGNORECASE)


def entry_of(line: str) -> Entry:
    """Return what a rep does by a line; one such as ``[hold 40]`` stands for a hold of so many seconds."""
    hold = _HOLD.fullmatch(line.strip())
    return Held(float(hold[1])) if hold else Said(line.strip())


def play(
    callers: Callers, scenario: Scenario, rep: DemoRep, phrases: DemoPhrases, seed: int = 0
) -> Rehearsal:
    """Return the call of one of them."""
    if rep is not DemoRep.SKILLED:
        said = phrases.scripted if rep is DemoRep.SCRIPTED else phrases.careless
        return callers.play(scenario, map(entry_of, said), seed)
    call = callers.begin(scenario, seed)
    for _ in range(MOST_LINES):
        line = next_line(call, phrases)
        if not line or call.ending is not None:
            break
        call = callers.step(call, Said(line))
    return call


def next_line(call: Rehearsal, phrases: DemoPhrases) -> str:
    """Return what the skilled rep says next; empty where they have nothing more to say."""
    said = {turn.entry.text for turn in call.turns if isinstance(turn.entry, Said)}
    return next((line for line in _Skilled(call, phrases).lines() if line and line not in said), "")


class _Skilled:
    """What is worth saying in a call as it stands, the next first, be it said already."""

    def __init__(self, call: Rehearsal, phrases: DemoPhrases) -> None:
        self._call, self._phrases, self._scenario = call, phrases, call.scenario
        name = self._scenario.caller.name.split()
        self._name = name[0] if name else ""

    def lines(self) -> Iterator[str]:
        yield from self._say(Act.GREET)
        yield from self._say(OPEN)
        if not self._hurries():
            yield from self._learning()
            yield from self._wanted_first()
        yield from self._solving()
        yield from self._ending()

    def _hurries(self) -> bool:
        """Tell whether the caller will not bear much more."""
        return self._scenario.mood.patience_turns - self._call.lines <= _LEAST_PATIENCE

    def _say(self, use: str, **filled: str) -> Iterator[str]:
        for phrase in self._phrases.of(use):
            yield phrase.format(name=self._name, **filled)

    def _learning(self) -> Iterator[str]:
        untold = sorted((one for one in self._scenario.facts if one.id not in self._call.told), key=_rank)
        ready = [one for one in untold if one.min_mood <= self._call.mood]
        unread = self._unread()
        if unread and (len(unread) >= READ_AT or not ready):
            yield from self._read_back(unread)
        wanted = [one for one in ready if one.wanted] or ready
        if wanted:
            yield from self._ask(wanted[:ASKED_TOGETHER])
        if withheld := [one for one in untold if one not in ready and one.wanted]:
            yield from self._warm()
            yield from self._ask(withheld[:ASKED_TOGETHER])
        if unread:
            yield from self._read_back(unread)

    def _unread(self) -> list[Knowledge]:
        facts = (one for one in self._scenario.facts if one.keywords and one.id in self._call.told)
        return [one for one in facts if one.id not in self._call.read_back]

    def _read_back(self, facts: Iterable[Knowledge]) -> Iterator[str]:
        heard = (word for one in facts for word in self._spoken(one.keywords)[:_SAID_OF_EACH])
        yield from self._say(Act.READBACK, said=", ".join(dict.fromkeys(heard)))

    def _ask(self, facts: Sequence[Knowledge]) -> Iterator[str]:
        """Yield questions for facts, with other words each time."""
        asks = [self._asking(one) for one in facts]
        for at in range(max(map(len, asks), default=0)):
            chosen = [words[at] for words in asks if at < len(words)]
            yield " ".join(
                way.format(ask=word) for way, word in zip(self._phrases.of(ASK), chosen, strict=False)
            )

    def _asking(self, fact: Knowledge) -> list[str]:
        """Return the words that ask for one fact, those first that ask for no other."""
        others = [one for one in self._scenario.facts if one is not fact]

        def shared(word: str) -> int:
            return sum(mentions(words(word), one.ask) for one in others)

        return sorted(self._spoken(fact.ask), key=lambda word: (shared(word), -len(word)))

    def _spoken(self, told: Sequence[str]) -> list[str]:
        """Return words of the scenario's own language; all where it has none."""
        lang = self._scenario.lang
        return [word for word in told if _is_said_in(lang, word)] or list(told)

    def _warm(self) -> Iterator[str]:
        for act in _WARM:
            if self._welcome(act):
                yield from self._say(act)

    def _welcome(self, act: Act) -> bool:
        """Tell whether the caller likes an act in the mood they are in."""
        band, weights = band_of(self._call.mood), dict(self._scenario.mood.weights)
        stirs = (
            one for one in self._scenario.reactions if act in one.on and (not one.mood or band in one.mood)
        )
        return weights.get(act, 0) >= 0 and all(one.shift >= 0 for one in stirs)

    def _wanted_first(self) -> Iterator[str]:
        """Yield what a check asks for and belongs before a way out."""
        asked = {act for check in self._scenario.rubric for act in check.of if _praised(check.measure)}
        for act in _BEFORE_SOLVING:
            if act.value in asked and not self._call.times(act):
                yield from self._say(act)

    def _solving(self) -> Iterator[str]:
        ways = sorted(self._scenario.solutions, key=lambda one: one.accepts_at)
        if ways and not self._call.solution:
            if not self._hurries() and self._call.mood < ways[0].accepts_at:
                yield from self._warm()
            if any(Act.OPTIONS.value in check.of for check in self._scenario.rubric):
                named = ", ".join(word for one in ways[:2] for word in self._words(one)[:1])
                yield from self._say(Act.OPTIONS, ways=named)
            for at in range(max(len(one.words) for one in ways)):
                for one in ways:
                    for word in self._words(one)[at : at + 1]:
                        yield from self._say(OFFER, way=word)

    def _words(self, solution: Solution) -> list[str]:
        return sorted(self._spoken(solution.words), key=lambda word: -len(word))

    def _ending(self) -> Iterator[str]:
        if not self._call.times(Act.PROMISE):
            yield from self._say(Act.PROMISE)
        passes_on = any(goal.kind is GoalKind.WARM_TRANSFER for goal in self._scenario.goals)
        if not self._call.confirmed and not passes_on:
            yield from self._say(Act.RESOLUTION_CHECK)
        yield from self._say(Act.TRANSFER_WARM if passes_on else Act.CLOSE)


def _rank(fact: Knowledge) -> tuple[bool, float]:
    return not fact.wanted, fact.min_mood


def _praised(measure: Measure) -> bool:
    return measure in (Measure.ACT_SEEN, Measure.ACT_BEFORE, Measure.ACT_RATIO)


def _is_said_in(lang: str, word: str) -> bool:
    return language(word, lang) == lang or not any(char.isalpha() for char in word)
