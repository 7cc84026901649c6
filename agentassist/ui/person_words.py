"""What all that is kept about a person is called, for the page that goes out to them."""

from PySide6.QtCore import QObject

from agentassist.core.approval import Answered
from agentassist.core.call import Direction
from agentassist.core.contact import PointKind
from agentassist.core.courtesy import HoldReason
from agentassist.core.history import Channel, FollowUpKind, PromiseState, Resolved
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.point_words import PointWords
from agentassist.ui.words import Words


class PersonWords(QObject):
    """Says tables, columns and single values (``channel.call``) by their names in the cache."""

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return every name with its words."""
        named = self._page() | self._tables() | self._of_people() | self._of_calls() | self._of_owed()
        return (*named.items(), *self._values().items())

    def _page(self) -> dict[str, str]:
        return {
            "about": self.tr("Everything kept about {name}"),
            "when": self.tr("As of {when}. All times are UTC. The file {file} holds the same for machines."),
        }

    def _tables(self) -> dict[str, str]:
        return {
            "contact": self.tr("Contact"),
            "contact_point": self.tr("Reached at"),
            "case": self.tr("Cases"),
            "interaction": self.tr("Calls and messages"),
            "hold": self.tr("Waiting on hold"),
            "transfer": self.tr("Handed on"),
            "approval": self.tr("Agreed by colleagues"),
            "draft": self.tr("Unfinished notes"),
            "promise": self.tr("Promises"),
            "follow_up": self.tr("Still to be contacted"),
            "feedback": self.tr("Feedback passed on"),
        }

    def _of_people(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "say_name": self.tr("How to say it"),
            "org": self.tr("Company"),
            "lang": self.tr("Language"),
            "place": self.tr("Place"),
            "tz": self.tr("Time zone"),
            "circumstances": self.tr("Circumstances"),
            "threads": self.tr("Personal threads"),
            "notes": self.tr("Notes"),
            "prefers": self.tr("Prefers"),
            "best_time": self.tr("Best time"),
            "created_ms": self.tr("Known since"),
            "kind": self.tr("Kind"),
            "value": self.tr("Number or address"),
            "label": self.tr("Label"),
            "title": self.tr("Title"),
            "topic": self.tr("Topic"),
        }

    def _of_calls(self) -> dict[str, str]:
        return {
            "opened_ms": self.tr("Opened"),
            "closed_ms": self.tr("Closed"),
            "started_ms": self.tr("Began"),
            "answered_ms": self.tr("Answered"),
            "ended_ms": self.tr("Ended"),
            "channel": self.tr("Channel"),
            "direction": self.tr("Direction"),
            "number": self.tr("Number"),
            "rep_id": self.tr("Handled by"),
            "owner": self.tr("Owner"),
            "subject": self.tr("Subject"),
            "summary": self.tr("Note"),
            "outcome": self.tr("Outcome"),
            "concern": self.tr("Concern"),
            "resolved": self.tr("Solved"),
            "start_ms": self.tr("From"),
            "end_ms": self.tr("Until"),
        }

    def _of_owed(self) -> dict[str, str]:
        return {
            "at_ms": self.tr("When"),
            "came_of": self.tr("What came of it"),
            "reason": self.tr("Reason"),
            "promised_s": self.tr("Told how long, in seconds"),
            "note": self.tr("Note"),
            "said": self.tr("Said"),
            "points": self.tr("What they said"),
            "text": self.tr("What"),
            "what": self.tr("What"),
            "due_ms": self.tr("Due"),
            "state": self.tr("State"),
            "kept_ms": self.tr("Kept"),
            "done_ms": self.tr("Done"),
            "department": self.tr("Department"),
            "sent_ms": self.tr("Sent"),
            "asked_ms": self.tr("Asked"),
            "asked": self.tr("Who was asked"),
            "amount": self.tr("Amount"),
            "currency": self.tr("Currency"),
            "who": self.tr("Who answered"),
            "why": self.tr("Why"),
        }

    def _values(self) -> dict[str, str]:
        words, points = Words(), PointWords()
        channels = {channel: words.channel(channel) for channel in Channel}
        return {
            **{f"channel.{one}": said for one, said in channels.items()},
            **{f"prefers.{one}": said for one, said in channels.items()},
            **{f"kind.{one}": points.kind(one) for one in PointKind},
            f"kind.{FollowUpKind.FOLLOW_UP}": self.tr("Follow-up"),
            f"kind.{FollowUpKind.CALL_BACK}": self.tr("Call-back"),
            f"kind.{FollowUpKind.MISSED}": self.tr("Missed call"),
            **{f"resolved.{one}": words.resolved(one) for one in Resolved},
            **{f"why.{one}": HoldWords().reason(one) for one in HoldReason},
            f"direction.{Direction.IN}": self.tr("From them"),
            f"direction.{Direction.OUT}": self.tr("To them"),
            f"state.{PromiseState.OPEN}": self.tr("Open"),
            f"state.{PromiseState.KEPT}": self.tr("Kept"),
            f"state.{PromiseState.LATE}": self.tr("Kept late"),
            f"state.{PromiseState.BROKEN}": self.tr("Not kept"),
            f"state.{PromiseState.CANCELLED}": self.tr("Called off"),
            f"state.{Answered.GRANTED}": self.tr("Granted"),
            f"state.{Answered.REFUSED}": self.tr("Not granted"),
            f"state.{Answered.WITHDRAWN}": self.tr("Taken back"),
        }
