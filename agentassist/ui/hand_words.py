"""What is said of handing a caller on: its steps, how it stands, and the brief as plain text."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject

from agentassist.core.call import Cause
from agentassist.core.screen import HandingOn, LegState
from agentassist.core.transfer import Brief, CameOf, Due, HandStep, Mood, WhyCold
from agentassist.ui.day_words import DayWords
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.words import isolated, left_to_right


class HandWords(QObject):
    """Says how handing a caller on stands; every panel makes its own."""

    def step(self, step: HandStep, name: str = "") -> str:
        """Return what a step is about; ``name`` is who is to take over."""
        ring = self.tr("Ring {name}").format(name=isolated(name)) if name else self.tr("Ring the colleague")
        return {
            HandStep.EXPLAIN: self.tr("Say why, and to whom"),
            HandStep.AGREE: self.tr("They agree to it"),
            HandStep.RING: ring,
            HandStep.BRIEF: self.tr("Give the brief"),
            HandStep.INTRODUCE: self.tr("Introduce them by name"),
            HandStep.LEAVE: self.tr("Leave once they speak"),
        }[step]

    def mood(self, mood: Mood) -> str:
        """Return how a caller feels."""
        return {
            Mood.CALM: self.tr("Calm"),
            Mood.WORRIED: self.tr("Worried"),
            Mood.UPSET: self.tr("Upset"),
            Mood.ANGRY: self.tr("Angry"),
        }[mood]

    def why_cold(self, why: WhyCold) -> str:
        """Return why somebody was passed on without a word."""
        return {
            WhyCold.NOBODY_FREE: self.tr("Nobody was free to speak"),
            WhyCold.CALLER_WISHED: self.tr("The caller wished it so"),
            WhyCold.WRONG_PLACE: self.tr("They had rung the wrong place"),
        }[why]

    def stands(self, handing: HandingOn) -> str:
        """Return how it stands, in a sentence; empty where there is nothing to say."""
        if not handing.transfer_id:
            return ""
        who = isolated(handing.who) or self.tr("The colleague")
        if handing.came_of is CameOf.OPEN:
            return self._under_way(handing.leg, who)
        if handing.came_of is CameOf.REFUSED:
            return self._refused(handing.why, who)
        return {
            CameOf.WARM: self.tr("Handed on: {who} knows all about it."),
            CameOf.COLD: self.tr("Passed on to {who} without a word."),
            CameOf.STAYED: self.tr("You spoke with {who}; the caller is still with you."),
            CameOf.UNREACHED: self.tr("{who} did not answer. The caller is still with you."),
            CameOf.LEFT: self.tr("The caller rang off meanwhile."),
        }[handing.came_of].format(who=who)

    def _under_way(self, leg: LegState, who: str) -> str:
        return {
            LegState.NONE: self.tr("The phone was asked to ring {who}."),
            LegState.BY_HAND: self.tr("The caller waits: ring {who} on your phone."),
            LegState.RINGS: self.tr("Ringing {who}"),
            LegState.ANSWERED: self.tr("{who} answered: give the brief."),
            LegState.JOINING: self.tr("Joining the caller with {who}"),
        }[leg].format(who=who)

    def _refused(self, why: Cause | None, who: str) -> str:
        if why is Cause.BUSY:
            return self.tr("{who} is busy. The caller is still with you.").format(who=who)
        if why is Cause.REJECTED:
            return self.tr("{who} declined. The caller is still with you.").format(who=who)
        return self.tr("{who} could not take it. The caller is still with you.").format(who=who)


class BriefWords(QObject):
    """Writes the brief as plain text, for the eye and for the clipboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._days, self._languages = DayWords(self), LanguageWords(self)
        self._moods = HandWords(self)

    def written(self, brief: Brief) -> str:
        """Return the brief, a line for each thing that is known."""
        return "\n".join(line for line in self._lines(brief) if line)

    def _lines(self, brief: Brief) -> Iterator[str]:
        yield self._caller(brief)
        yield self._line(self.tr("Please mind: {what}"), brief.caller.circumstances)
        yield self._line(self.tr("About: {what}"), brief.matter)
        mood = self._moods.mood(brief.mood) if brief.mood else ""
        yield self._line(self.tr("Mood: {what}"), mood)
        yield self._said(brief)
        yield self._line(self.tr("Done: {what}"), self._list(brief.done))
        yield self._line(self.tr("Still needed: {what}"), self._list(brief.needed))
        yield self._line(self.tr("Promised: {what}"), self._list(map(self._due, brief.promised)))
        if brief.passed_on:
            yield self.tr("Passed on %n time(s) in this matter already", "", brief.passed_on)
        yield self._line(self.tr("Note: {what}"), brief.note)

    def _caller(self, brief: Brief) -> str:
        who = brief.caller
        known = (isolated(who.name), isolated(who.org), left_to_right(who.number))
        speaks = self._languages.name(who.lang) if who.lang else ""
        return " · ".join(filter(None, (*known, speaks))) or self.tr("Number withheld")

    def _said(self, brief: Brief) -> str:
        said = self._list(brief.said)
        if brief.agreed:
            return self._line(self.tr("They said, and agreed to: {what}"), said)
        return self._line(self.tr("They said: {what}"), said)

    def _list(self, things: Iterable[str]) -> str:
        return self.tr("; ").join(things)

    def _due(self, due: Due) -> str:
        when = self._days.near_time(due.due_ms)
        return self.tr("{what} ({when})").format(what=isolated(due.text), when=when)

    def _line(self, words: str, what: str) -> str:
        return words.format(what=isolated(what)) if what else ""
