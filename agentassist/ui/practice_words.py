"""What practice calls, their ladder and their scorecards are called, in the rep's language."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject

from agentassist.core.debrief import reached
from agentassist.core.practice import AT_LEAST, Exercise, PracticeRun, Rung
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeReport
from agentassist.core.scenario import Act, Band, Ending, GoalKind, Level, Measure, band_of
from agentassist.core.sharing import mark_of
from agentassist.core.speech import Who
from agentassist.ui.dates import instant_of
from agentassist.ui.words import isolated, left_to_right

BASE_AT = 50
"""From this score on, a call is a base to build on."""


class PracticeWords(QObject):
    """Says each of them; whoever shows one makes its own."""

    def rung(self, rung: Rung) -> str:
        """Return how far somebody is, in a word."""
        return {
            Rung.NEW: self.tr("New"),
            Rung.PRACTICE: self.tr("Practising"),
            Rung.TEST: self.tr("Ready to test"),
            Rung.COMFORTABLE: self.tr("Comfortable"),
        }[rung]

    def rung_meaning(self, exercise: Exercise) -> str:
        """Return what that means, and what comes next."""
        if exercise.due:
            return self.tr("This was yours some time ago. One call refreshes it.")
        return {
            Rung.NEW: self.tr("Read what it is about, then take the call with the prompts in view."),
            Rung.PRACTICE: self.tr("Take it with the prompts in view until it goes well in your own words."),
            Rung.TEST: self.tr("It goes well with the prompts. Try it without them."),
            Rung.COMFORTABLE: self.tr("Three good calls in a row, in your own words. It is yours."),
        }[exercise.rung]

    def level(self, level: Level) -> str:
        """Return for whom something is meant."""
        return {
            Level.BEGINNER: self.tr("Beginner"),
            Level.INTERMEDIATE: self.tr("Intermediate"),
            Level.ADVANCED: self.tr("Advanced"),
        }[level]

    def hidden(self, *, hidden: bool) -> str:
        """Return whether the prompts were there."""
        return self.tr("without prompts") if hidden else self.tr("with prompts")

    def run(self, run: PracticeRun) -> str:
        """Return one run in a line: its score, how it was taken, how it felt."""
        felt = self.felt(run.rating) if run.rating is not None else ""
        return " · ".join(filter(None, (left_to_right(str(run.score)), self.hidden(hidden=run.hidden), felt)))

    def scored(self, score: int) -> str:
        """Return a score."""
        return self.tr("{score} of 100").format(score=left_to_right(str(score)))

    def felt(self, rating: int) -> str:
        """Return how a run felt."""
        return self.tr("felt {rating} of 5").format(rating=left_to_right(str(rating)))

    def own_words(self, share: float) -> str:
        """Return how much of what was said was not read out."""
        percent = left_to_right(f"{round(100 * share)}%")
        return self.tr("{share} in your own words.").format(share=percent)

    def outcome(self, report: PracticeReport) -> str:
        """Return a few calm words on the score."""
        if report.score >= AT_LEAST:
            return self.tr("Well done. Calls like this one make it yours.")
        if report.score >= BASE_AT:
            return self.tr("A good base to build on.")
        return self.tr("A start. Take one thing from here into the next call.")

    def check(self, row: CheckRow) -> str:
        """Return what a check is about."""
        return isolated(row.title) or self.measure(row.measure)

    def reached(self, row: CheckRow) -> str:
        """Return what a check came to: points, or where none are counted whether it was done."""
        if row.value is None:
            return self.tr("For your trainer to say")
        if row.measure is Measure.TRAINER:
            return self.of_five(mark_of(row.value))
        if row.weight and not row.critical:
            said = self.tr("{points} of {weight}")
            return said.format(points=left_to_right(str(reached(row))), weight=left_to_right(str(row.weight)))
        return self.tr("Kept") if row.value >= 1 else self.tr("Not kept")

    def of_five(self, mark: int) -> str:
        """Return what a trainer gave."""
        return self.tr("{mark} of 5").format(mark=left_to_right(str(mark)))

    def measure(self, measure: Measure) -> str:
        """Return what a check without a title looks at."""
        return {
            Measure.ACT_SEEN: self.tr("Did what the call needs"),
            Measure.ACT_ABSENT: self.tr("Left out what hurts"),
            Measure.ACT_BEFORE: self.tr("First things first"),
            Measure.ACT_RATIO: self.tr("A good balance"),
            Measure.FACTS_LEARNED: self.tr("Found out what matters"),
            Measure.FACTS_READ_BACK: self.tr("Said back what was heard"),
            Measure.MOOD_GAIN: self.tr("The caller feels better than before"),
            Measure.HOLD: self.tr("Holds asked for, short, and thanked for"),
            Measure.OWN_WORDS: self.tr("In your own words"),
            Measure.GOAL: self.tr("Reached what the call was for"),
            Measure.TRAINER: self.tr("How your trainer saw it"),
        }[measure]

    def goal(self, goal: GoalRow) -> str:
        """Return what a call was to come to."""
        if goal.kind is GoalKind.MOOD_AT_LEAST:
            wanted = isolated(self.band(band_of(goal.value or 0.0)))
            return self.tr("Mood at the end: {band} or better").format(band=wanted)
        return {
            GoalKind.LEARNED_ALL: self.tr("All that matters was found out"),
            GoalKind.READ_BACK: self.tr("It was said back"),
            GoalKind.SOLUTION_ACCEPTED: self.tr("The caller took a way out"),
            GoalKind.PROMISE_MADE: self.tr("A promise with a day was made"),
            GoalKind.RESOLUTION_CONFIRMED: self.tr("The caller agreed that it is solved"),
            GoalKind.NO_HOLD_OVER_60: self.tr("No hold took longer than a minute"),
            GoalKind.WARM_TRANSFER: self.tr("The caller was handed on with a warm transfer"),
            GoalKind.WITHIN_AUTHORITY: self.tr("Nothing was given beyond your authority"),
            GoalKind.NO_HANG_UP: self.tr("The caller stayed on the line"),
        }[goal.kind]

    def goal_told(self, goal: GoalRow) -> str:
        """Return it with whether the call came to it."""
        state = self.tr("Reached") if goal.reached else self.tr("Not this time")
        return f"{self.goal(goal)} · {state}"

    def ending(self, ending: Ending | None) -> str:
        """Return how a call ended."""
        if ending is None:
            return self.tr("You rang off in the middle.")
        return {
            Ending.CLOSED: self.tr("You closed the call together."),
            Ending.HUNG_UP: self.tr("The caller hung up."),
            Ending.OUT_OF_PATIENCE: self.tr("The caller had no patience left."),
            Ending.PASSED_ON_WARM: self.tr("You handed the caller on with a warm transfer."),
            Ending.PASSED_ON_COLD: self.tr("You handed the caller on without a word ahead."),
            Ending.LINE_LOST: self.tr("You and your trainer were parted in the middle."),
        }[ending]

    def band(self, band: Band) -> str:
        """Return how a caller feels."""
        return {
            Band.HOSTILE: self.tr("Hostile"),
            Band.ANGRY: self.tr("Angry"),
            Band.IRRITATED: self.tr("Irritated"),
            Band.NEUTRAL: self.tr("Neutral"),
            Band.CONTENT: self.tr("Content"),
        }[band]

    def who(self, who: Who) -> str:
        """Return who said a line."""
        return self.tr("You") if who is Who.REP else self.tr("Caller")

    def act(self, act: Act) -> str:
        """Return what a line was heard as."""
        return {
            Act.GREET: self.tr("Greeting"),
            Act.INTRODUCE: self.tr("Own name"),
            Act.SMALLTALK: self.tr("Small talk"),
            Act.USE_NAME: self.tr("Caller's name"),
            Act.USE_HISTORY: self.tr("What went before"),
            Act.ASK_OPEN: self.tr("Open question"),
            Act.ASK_INFO: self.tr("Question"),
            Act.VERIFY: self.tr("Identity check"),
            Act.EMPATHISE: self.tr("Empathy"),
            Act.APOLOGISE: self.tr("Apology"),
            Act.THANK: self.tr("Thanks"),
            Act.READBACK: self.tr("Said back"),
            Act.OFFER: self.tr("Offer"),
            Act.OPTIONS: self.tr("Ways to choose from"),
            Act.PROMISE: self.tr("Promise"),
            Act.REFUSE: self.tr("Refusal"),
            Act.BLAME: self.tr("Blame"),
            Act.SCRIPT_READ: self.tr("Read out"),
            Act.HOLD_ASK: self.tr("Asked to hold"),
            Act.HOLD_DEMAND: self.tr("Told to hold"),
            Act.HOLD_RETURN: self.tr("Back from hold"),
            Act.SILENCE: self.tr("Silence"),
            Act.ESCALATE: self.tr("Brought in a senior"),
            Act.TRANSFER_WARM: self.tr("Warm transfer"),
            Act.TRANSFER_COLD: self.tr("Cold transfer"),
            Act.RESOLUTION_CHECK: self.tr("Asked if it is solved"),
            Act.CLOSE: self.tr("Goodbye"),
            Act.UNKNOWN: self.tr("Not understood"),
        }[act]

    def acts(self, acts: tuple[Act, ...]) -> str:
        """Return all that a line was heard as."""
        return self.listed(map(self.act, acts)) or self.act(Act.UNKNOWN)

    def heard(self, acts: tuple[Act, ...]) -> str:
        """Return a sentence of it."""
        return self.tr("Heard as: {acts}").format(acts=self.acts(acts))

    def quoted(self, line: str) -> str:
        """Return a line as it was said."""
        return self.tr("“{words}”").format(words=isolated(line))

    def move(self, why: str) -> str:
        """Return what moved a mood."""
        others = {
            "hold": self.tr("Waiting"),
            "decay": self.tr("Nothing new"),
            "event": self.tr("Something on their side"),
            "reaction": self.tr("How they took it"),
            "turn": self.tr("The line as a whole"),
            "trainer": self.tr("Who played the caller"),
            "smalltalk_too_soon": self.tr("Small talk too soon"),
        }
        return others.get(why) or self.act(Act(why))

    def moods(self, report: PracticeReport) -> Iterator[str]:
        """Yield a sentence for each point of the mood, the one before the first line included."""
        yield self._felt(self.tr("At the start"), report.start_mood, band_of(report.start_mood))
        spoken = {line.place for line in report.lines if line.who is Who.REP}
        count = 0
        for place, point in enumerate(report.moods):
            count += place in spoken
            after = self.tr("After line {number}") if place in spoken else self.tr("After the hold")
            told = self._felt(after.format(number=left_to_right(str(count))), point.mood, point.band)
            yield f"{told} {self._moved(point)}"

    def _felt(self, when: str, mood: float, band: Band) -> str:
        said = self.tr("{when}: {band}, {mood} of 100.")
        return said.format(when=when, band=self.band(band), mood=left_to_right(str(round(mood))))

    def _moved(self, point: MoodPoint) -> str:
        if not point.moves:
            return self.tr("Nothing moved it.")
        moves = (f"{self.move(why)} {left_to_right(signed(by))}" for why, by in point.moves)
        return self.tr("It was moved by: {moves}.").format(moves=self.listed(moves))

    def listed(self, parts: Iterable[str]) -> str:
        """Return several things in a row."""
        return self.tr(", ").join(parts)

    def next_time(self, row: CheckRow) -> str:
        """Return the one thing to think of in the next call."""
        return self.tr("For next time: {check}").format(check=self.check(row))

    def said_again(self, lines: Sequence[str]) -> str:
        """Return that a rep repeats themselves, with the first line that they do."""
        told = self.tr(
            "%n line(s) you said just so in earlier calls, among them {line}. You may be writing yourself a "
            "script: try other words.",
            "",
            len(lines),
        )
        return told.format(line=self.quoted(lines[0]))

    def critical_heading(self) -> str:
        """Return what the checks that nothing makes good are called."""
        return self.tr("What always counts")

    def checks_heading(self) -> str:
        """Return what the other checks are called."""
        return self.tr("What was looked at")

    def goals_heading(self) -> str:
        """Return what the goals are called."""
        return self.tr("What the call was for")

    def mood_heading(self) -> str:
        """Return what the curve is called."""
        return self.tr("How the caller felt")

    def conversation_heading(self) -> str:
        """Return what the lines are called."""
        return self.tr("What was said")

    def debrief_heading(self) -> str:
        """Return what the questions are called."""
        return self.tr("To think about")

    def facts(self, report: PracticeReport) -> str:
        """Return when and how a call was taken, in a line."""
        return f"{isolated(instant_of(report.at_ms))} · {self.hidden(hidden=report.hidden)}"


def signed(by: float) -> str:
    """Return a change as people write it.

    >>> signed(8.0), signed(-2.4)
    ('+8', '−2.4')
    """
    return f"{'−' if by < 0 else '+'}{abs(by):.3g}"
