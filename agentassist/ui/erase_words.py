"""Says what was erased, and what the certificate of it tells."""

from PySide6.QtCore import QObject

from agentassist.core.erasure import Certificate, CopyState, Counts
from agentassist.ui.dates import instant_of
from agentassist.ui.words import isolated, left_to_right


class EraseWords(QObject):
    """Reads an erasure out; whoever shows one makes its own."""

    def kinds(self, counts: Counts) -> str:
        """Return what rows there are and how many, in one line."""
        said: dict[str, int] = {}
        for table, count in counts:
            name = self._kind(table)
            said[name] = said.get(name, 0) + count
        each = (self.tr("{kind}: {count}").format(kind=kind, count=count) for kind, count in said.items())
        return " · ".join(each) or self.tr("Nothing")

    def _kind(self, table: str) -> str:
        known = {
            "contact": self.tr("Contacts"),
            "contact_point": self.tr("Numbers and addresses"),
            "interaction": self.tr("Calls and messages"),
            "hold": self.tr("Holds"),
            "transfer": self.tr("Hand-overs"),
            "approval": self.tr("Approvals"),
            "draft": self.tr("Notes being typed"),
            "prompt_tick": self.tr("Ticks"),
            "promise": self.tr("Promises"),
            "follow_up": self.tr("Follow-ups"),
            "case": self.tr("Issues"),
            "feedback": self.tr("Feedback"),
            "import_change": self.tr("Traces of imports"),
            "import": self.tr("Traces of imports"),
            "search": self.tr("Searches"),
            "learned_words": self.tr("Searches"),
        }
        return known.get(table, self.tr("Other rows"))

    def certificate(self, one: Certificate) -> tuple[str, ...]:
        """Return the certificate in sentences; nothing in it names the person."""
        entries = ", ".join(str(number) for number in one.audit)
        lines = (
            self.tr("Erased on {when}.").format(when=isolated(instant_of(one.at_ms))),
            self.tr("Id of the contact: {id}").format(id=left_to_right(one.subject)),
            self.tr("Removed: {rows}").format(rows=self.kinds(one.removed)),
            self._copies(one),
            self._check(one),
            self._shared(one),
            self.tr("Kept as an account of the deed: entry {entries} of the audit, with the id only.").format(
                entries=left_to_right(entries)
            )
            if entries
            else "",
        )
        return tuple(filter(None, lines))

    def _copies(self, one: Certificate) -> str:
        closed = [copy for copy in one.copies if copy.state is CopyState.CLOSED]
        cleared = self.tr("%Ln daily copy(s) cleared as well.", "", len(one.copies) - len(closed))
        if not closed:
            return cleared
        until = isolated(instant_of(max(copy.until_ms for copy in closed)))
        left = self.tr("%Ln copy(s) could not be opened; they go by {until}.", "", len(closed))
        return f"{cleared} {left.format(until=until)}"

    def _check(self, one: Certificate) -> str:
        found = sum(count for _, count in one.found) + sum(copy.found for copy in one.copies)
        if not one.looked_at:
            return self.tr("The check afterwards could not be made.")
        if not found:
            return self.tr("Checked afterwards, in every table of the data and of its copies: 0 found.")
        where = isolated(", ".join(name for name, _ in one.found))
        return self.tr(
            "Checked afterwards: their name or number still stands in what was written of others, "
            "in %Ln place(s): {where}. Please read these yourself.",
            "",
            found,
        ).format(where=where)

    def _shared(self, one: Certificate) -> str:
        if not one.shared:
            return ""
        return self.tr(
            "%Ln name(s) or number(s) belong to other people too, and were left to them.", "", one.shared
        )
