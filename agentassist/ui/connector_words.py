"""What connectors are called, what they ask for, and what became of their work."""

from PySide6.QtCore import QLocale, QObject

from agentassist.core.connecting import About, Counts, Doing, PushOutcome, Run, RunState
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.words import isolated

NAMED = {
    "rt": "Request Tracker",
    "zammad": "Zammad",
    "zendesk": "Zendesk",
    "hubspot": "HubSpot",
    "chatwoot": "Chatwoot",
}
"""Servers that have a name of their own, which nobody translates."""


class ConnectorWords(QObject):
    """Says connectors and their work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._troubles = TroubleWords(self)

    def title(self, name: str) -> str:
        """Return what a connector is called."""
        own = {"carddav": self.tr("Address book (CardDAV)"), "imap": self.tr("Mailbox (IMAP)")}
        return own.get(name) or NAMED.get(name, name)

    def about(self, about: About) -> str:
        """Return what comes and what goes, in some short sentences."""
        said = {
            "people": self.tr("People come in, and are told apart and merged as in an import."),
            "touches": self.tr(
                "Mails with people you know come into their history: when, about what, and a few lines. "
                "Mails of others are not read."
            ),
            "cases": self.tr("Open cases come as follow-ups, until they are closed there."),
        }
        sent = {
            "people": self.tr("People you add, change or delete here can be sent there."),
            "notes": self.tr("Notes of calls can be added to the one case that is open."),
        }
        return " ".join((*(said[one] for one in about.brings), *(sent[one] for one in about.takes)))

    def setting(self, code: str) -> str:
        """Return the name of a setting."""
        return {
            "address": self.tr("Server"),
            "user": self.tr("User"),
            "book": self.tr("Address book"),
            "certificate": self.tr("Certificate file"),
            "every_minutes": self.tr("By itself, every … minutes"),
            "folders": self.tr("Folders"),
            "own_addresses": self.tr("Your own addresses"),
            "days": self.tr("Days back, the first time"),
            "queue": self.tr("Queue"),
            "account": self.tr("Account number"),
            "tell_customer": self.tr("Notes also go to the customer"),
        }.get(code, code)

    def hint(self, code: str) -> str:
        """Return what an empty setting means."""
        return {
            "address": "https://…",
            "book": self.tr("Empty for the first one"),
            "certificate": self.tr("Only for a server with one of its own"),
            "every_minutes": self.tr("Empty for never"),
            "folders": self.tr("Empty for inbox and sent"),
            "own_addresses": self.tr("Empty where it is the user"),
            "queue": self.tr("Empty for all"),
        }.get(code, "")

    def option(self, code: str) -> str:
        """Return one thing that can be chosen."""
        return code

    def run(self, run: Run) -> str:
        """Return how the last work stands or what became of it."""
        if run.state is RunState.FAILED:
            came = self._counts(run.counts)
            trouble = self._troubles.said(run.trouble, {name: isolated(text) for name, text in run.facts})
            return f"{trouble} {came}".strip()
        if run.state is RunState.RUNNING:
            return self._running(run)
        if run.doing is Doing.TRYING:
            return self.tr("It works. You are known there as {name}.").format(name=isolated(run.known_as))
        said = (
            self._outcomes(run) if run.doing in (Doing.PLANNING, Doing.PUSHING) else self._counts(run.counts)
        )
        head = self.tr("Stopped.") if run.state is RunState.STOPPED else self._done(run.doing)
        nothing = self.tr("Nothing new.")
        return f"{head} {said or nothing}"

    def _running(self, run: Run) -> str:
        said = {
            Doing.TRYING: self.tr("Trying …"),
            Doing.LOOKING: self.tr("Looking what would come …"),
            Doing.PULLING: self.tr("Bringing in …"),
            Doing.PLANNING: self.tr("Looking what would go …"),
            Doing.PUSHING: self.tr("Sending …"),
        }[run.doing]
        if not run.total:
            return said
        number = QLocale().toString
        return self.tr("{what} {done} of {total}").format(
            what=said, done=number(run.done), total=number(run.total)
        )

    def _done(self, doing: Doing) -> str:
        return {
            Doing.TRYING: "",
            Doing.LOOKING: self.tr("This would come:"),
            Doing.PULLING: self.tr("Brought in:"),
            Doing.PLANNING: self.tr("This would go there:"),
            Doing.PUSHING: self.tr("Sent:"),
        }[doing]

    def _counts(self, counts: Counts) -> str:
        return self._listed(
            (self.tr("new {n}"), counts.created),
            (self.tr("changed {n}"), counts.updated),
            (self.tr("as before {n}"), counts.unchanged),
            (self.tr("of people not known here {n}"), counts.unknown),
            (self.tr("not readable {n}"), counts.refused),
            (self.tr("changed on both sides, kept as here {n}"), counts.clashes),
            (self.tr("taken out there, kept here {n}"), counts.gone),
        )

    def _outcomes(self, run: Run) -> str:
        words = {
            "new": self.tr("new {n}"),
            "changed": self.tr("changed {n}"),
            "notes": self.tr("notes {n}"),
            PushOutcome.CREATED: self.tr("new {n}"),
            PushOutcome.UPDATED: self.tr("changed {n}"),
            PushOutcome.DELETED: self.tr("deleted {n}"),
            PushOutcome.NOTED: self.tr("notes {n}"),
            PushOutcome.CONFLICT: self.tr("changed there meanwhile, left alone {n}"),
            PushOutcome.REFUSED: self.tr("not taken {n}"),
            PushOutcome.GONE: self.tr("no longer there {n}"),
        }
        return self._listed(*((words[code], count) for code, count in run.outcomes))

    def _listed(self, *counted: tuple[str, int]) -> str:
        """Return the counts that are not nothing, each after its word and a colon's worth of air."""
        return " · ".join(words.format(n=QLocale().toString(count)) for words, count in counted if count)
