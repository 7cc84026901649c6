"""What the codes of core are called in the rep's language.

Tables are made when asked for, so that another language takes effect at once.
"""

from PySide6.QtCore import QObject

from agentassist.core.call import LinkState
from agentassist.core.history import Channel, FollowUpKind, Resolved
from agentassist.core.hold import HoldPhase
from agentassist.core.knowledge import Badge
from agentassist.core.prompt import Rail, Stage
from agentassist.core.screen import (
    PROMISE,
    Chip,
    ChipKind,
    LineState,
    Missing,
    Notice,
    Nudge,
    RowState,
    Told,
    Undoable,
)
from agentassist.ui.amounts import amount_said
from agentassist.ui.dates import day_of, instant_of
from agentassist.ui.told_words import ToldWords
from agentassist.ui.trouble_words import TroubleWords, filled

FIRST_STRONG, LEFT_TO_RIGHT, END = "\u2068", "\u2066", "\u2069"
"""Unicode's isolates: what stands between takes no part in the direction of its sentence."""


def isolated(text: str) -> str:
    """Return ``text`` fit for a sentence of either direction; it keeps its own."""
    return f"{FIRST_STRONG}{text}{END}" if text else ""


def bare(text: str) -> str:
    """Return ``text`` without the marks that hold its parts apart, for programs that show marks as boxes."""
    return text.translate({ord(mark): None for mark in (FIRST_STRONG, LEFT_TO_RIGHT, END)})


def left_to_right(text: str) -> str:
    """Return a number or timer that reads from left to right also among Urdu."""
    return f"{LEFT_TO_RIGHT}{text}{END}" if text else ""


class Words(QObject):
    """Says what a code means; every panel makes its own."""

    def stage(self, stage: Stage) -> str:
        """Return the name of a stage, as on the way to it."""
        return {
            Stage.GREET: self.tr("Greet"),
            Stage.VERIFY: self.tr("Verify"),
            Stage.DISCOVER: self.tr("Find out"),
            Stage.EMPATHISE: self.tr("Acknowledge"),
            Stage.READBACK: self.tr("Say back"),
            Stage.SOLVE: self.tr("Solve"),
            Stage.HOLD: self.tr("Hold"),
            Stage.TRANSFER: self.tr("Transfer"),
            Stage.PROMISE: self.tr("Promise"),
            Stage.CHECK: self.tr("Check"),
            Stage.CLOSE: self.tr("Close"),
            Stage.WRAPUP: self.tr("Wrap up"),
        }[stage]

    def rail(self, rail: Rail) -> str:
        """Return the name of a group of stages, short enough for a fifth of the window."""
        return {
            Rail.GREET: self.tr("Greet"),
            Rail.LISTEN: self.tr("Listen"),
            Rail.SOLVE: self.tr("Solve"),
            Rail.CONFIRM: self.tr("Confirm"),
            Rail.CLOSE: self.tr("Close"),
        }[rail]

    def nudge(self, nudge: Nudge) -> str:
        """Return a dim hint."""
        return {Nudge.READ_BACK_FIRST: self.tr("They have not heard their points back yet.")}[nudge]

    def hold_phase(self, phase: HoldPhase) -> str:
        """Return how urgent a hold is."""
        return {
            HoldPhase.CALM: self.tr("Holding"),
            HoldPhase.SOON: self.tr("Go back soon"),
            HoldPhase.NOW: self.tr("Go back now"),
            HoldPhase.OVER: self.tr("Over a minute"),
        }[phase]

    def line_state(self, state: LineState) -> str:
        """Return how a line stands; never a time."""
        return {
            LineState.RINGING: self.tr("Ringing"),
            LineState.DIALING: self.tr("Dialling"),
            LineState.ACTIVE: self.tr("On call"),
            LineState.HELD: self.tr("On hold"),
            LineState.HELD_BY_CALLER: self.tr("They hold"),
            LineState.LOST: self.tr("Phone lost"),
            LineState.ENDED: self.tr("Ended"),
        }[state]

    def link_state(self, state: LinkState) -> str:
        """Return how a call source stands with its phone."""
        return {
            LinkState.OFF: self.tr("Off"),
            LinkState.CONNECTED: self.tr("Connected"),
            LinkState.RETRYING: self.tr("Not answering, trying again"),
            LinkState.TAKEN: self.tr("Another program controls it"),
            LinkState.DOWN: self.tr("Not answering"),
        }[state]

    def chip(self, chip: Chip) -> str:
        """Return what a chip says, with its count, day or channel."""
        count, day = chip.count, isolated(day_of(chip.at_ms))
        return {
            ChipKind.THIS_MONTH: self.tr("%n contact(s) this month", "", count),
            ChipKind.REPEAT: self.tr("%n contact(s) in 7 days", "", count),
            ChipKind.PROMISE_OVERDUE: self.tr("Promise overdue"),
            ChipKind.PROMISE_TODAY: self.tr("Promise due today"),
            ChipKind.PROMISE_LATER: self.tr("Promise due {day}").format(day=day),
            ChipKind.WAITED: self._waited(count),
            ChipKind.NEW_CALLER: self.tr("New caller"),
            ChipKind.WITHHELD: self.tr("Number withheld"),
            ChipKind.PREFERS: self._prefers(chip.channel),
            ChipKind.PASSED_ON: self.tr("Passed on once in this matter"),
            ChipKind.PASSED_ON_OFTEN: self.tr("Passed on %n time(s) in this matter", "", count),
            ChipKind.LINE_LOST: self.tr("Phone not answering"),
            ChipKind.MUTED: self.tr("They cannot hear you"),
        }[chip.kind]

    def _waited(self, seconds: int) -> str:
        if seconds < 100:
            return self.tr("Waited %n second(s)", "", seconds)
        return self.tr("Waited %n minute(s)", "", round(seconds / 60))

    def _prefers(self, channel: Channel | None) -> str:
        return self.tr("Prefers: {channel}").format(channel=self.channel(channel) if channel else "")

    def channel(self, channel: Channel) -> str:
        """Return how somebody got in touch."""
        return {
            Channel.CALL: self.tr("Call"),
            Channel.EMAIL: self.tr("Email"),
            Channel.SMS: self.tr("Text message"),
            Channel.CHAT: self.tr("Chat"),
            Channel.SOCIAL: self.tr("Social media"),
            Channel.IN_PERSON: self.tr("In person"),
            Channel.LETTER: self.tr("Letter"),
            Channel.SELF_SERVICE: self.tr("Self-service"),
        }[channel]

    def row_state(self, state: RowState) -> str:
        """Return how a past contact ended; nothing where there is nothing to say."""
        return {
            RowState.OPEN: self.tr("Open"),
            RowState.SOLVED: self.tr("Solved"),
            RowState.PARTLY: self.tr("Partly"),
            RowState.HANDED_ON: self.tr("Handed on"),
            RowState.MISSED: self.tr("Missed"),
            RowState.NONE: "",
        }[state]

    def badge(self, badge: Badge, amount: str = "", unit: str = "", currency: str = "") -> str:
        """Return what the rep may do; ``amount`` is the limit in ``unit``, or whom to ask."""
        if badge is Badge.MAY_UP_TO and unit == "days":
            return self.tr("You may, up to %n day(s)", "", int(float(amount)))
        if badge is Badge.MAY_UP_TO and unit == "items":
            return self.tr("You may, up to %n piece(s)", "", int(float(amount)))
        if badge is Badge.MAY_UP_TO:
            amount = amount_said(amount, currency)
        with_amount = {
            Badge.MAY_UP_TO: self.tr("You may, up to {amount}"),
            Badge.ASK: self.tr("Ask {amount}"),
        }
        if amount and badge in with_amount:
            return with_amount[badge].format(amount=isolated(amount))
        return {
            Badge.MAY: self.tr("You may"),
            Badge.MAY_UP_TO: self.tr("You may, up to a limit"),
            Badge.ASK: self.tr("Ask first"),
            Badge.NEVER: self.tr("Nobody may"),
        }[badge]

    def resolved(self, resolved: Resolved) -> str:
        """Return the caller's answer to "was that solved?"."""
        return {
            Resolved.YES: self.tr("Yes"),
            Resolved.PARTLY: self.tr("Partly"),
            Resolved.NO: self.tr("No"),
            Resolved.NOT_ASKED: self.tr("Not asked"),
        }[resolved]

    def missing(self, missing: Missing) -> str:
        """Return what a wrap-up still needs."""
        return {
            Missing.CALL: self.tr("The call is still running"),
            Missing.OUTCOME: self.tr("How did it end?"),
            Missing.RESOLVED: self.tr("Was it solved?"),
            Missing.APOLOGY: self.tr("Did you apologise for the wait?"),
        }[missing]

    def day_kind(self, kind: str) -> str:
        """Return the heading of a group of the day list."""
        return {
            PROMISE: self.tr("Promises due"),
            FollowUpKind.CALL_BACK: self.tr("Call-backs"),
            FollowUpKind.MISSED: self.tr("Missed calls"),
            FollowUpKind.FOLLOW_UP: self.tr("Follow-ups"),
        }[kind]

    def undo(self, step: Undoable) -> str:
        """Return what would be taken back."""
        return {
            Undoable.TICK: self.tr("Undo tick"),
            Undoable.HEARD: self.tr("Undo what they said"),
            Undoable.PROMISE: self.tr("Undo promise"),
            Undoable.WRAPUP: self.tr("Undo wrap-up"),
            Undoable.CHOICE: self.tr("Undo choice"),
            Undoable.MERGE: self.tr("Undo merge"),
            Undoable.TRANSFER: self.tr("Undo what came of it"),
            Undoable.CLASH: self.tr("Undo that choice of text"),
            Undoable.IMPORT: self.tr("Undo import"),
            Undoable.CONTACT: self.tr("Undo contact"),
            Undoable.DAY_ITEM: self.tr("Undo done"),
            Undoable.CALL_BACK: self.tr("Undo call-back"),
            Undoable.CALM: self.tr("Undo that step"),
            Undoable.KEPT: self.tr("Undo keeping them"),
            Undoable.APOLOGY: self.tr("Undo apology"),
            Undoable.DISMISS: self.tr("Undo dismissal"),
            Undoable.SCENARIO: self.tr("Bring the scenario back"),
            Undoable.RUN: self.tr("Undo the removal"),
            Undoable.MARK: self.tr("Undo what you said of it"),
            Undoable.SYNONYM: self.tr("Undo meaning"),
            Undoable.ARTICLE: self.tr("Undo article"),
            Undoable.WORDS: self.tr("Undo words"),
            Undoable.APPROVAL: self.tr("Undo approval"),
            Undoable.RULE: self.tr("Undo rule"),
            Undoable.TOKEN: self.tr("Undo new address"),
        }[step]

    def notice(self, notice: Notice) -> str:
        """Return the sentence of a notice: trouble, or something told."""
        facts = {name: isolated(value) for name, value in notice.facts}
        if notice.code not in set(Told):
            return TroubleWords().said(notice.code, facts)
        told = dict(notice.facts)
        day = isolated(day_of(int(told.get("due_ms", "0"))))
        when = isolated(instant_of(int(told.get("at_ms", "0"))))
        sentence = ToldWords().said(Told(notice.code), int(told.get("count", "0")))
        return filled(sentence, facts | {"day": day, "when": when})
