"""What the search says: its groups, why something was found, and that nothing was."""

from PySide6.QtCore import QObject

from agentassist.core.asking import ACTIONS, LANGUAGE, PERSON, TOPIC
from agentassist.core.knowledge import Group, Why
from agentassist.core.screen import Filter, Finding
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.words import isolated, left_to_right


class FindingWords(QObject):
    """Says what the codes of a finding mean."""

    def group(self, group: str) -> str:
        """Return the heading of a group."""
        return {
            Group.ARTICLE: self.tr("Answers"),
            Group.CONTACT: self.tr("People"),
            Group.PAST: self.tr("Past contacts"),
            Group.SNIPPET: self.tr("Texts to send"),
            Group.CARD: self.tr("Good to know"),
        }[Group(group)]

    def recent(self) -> str:
        """Return the heading of what was opened last."""
        return self.tr("Opened last")

    def alike(self) -> str:
        """Return the heading of what a model found."""
        return self.tr("May mean the same")

    def actions(self) -> str:
        """Return the heading of what can be done."""
        return self.tr("Actions")

    def offered(self, kind: str) -> str:
        """Return the heading of filters that are offered."""
        return {TOPIC: self.tr("Topics"), LANGUAGE: self.tr("Languages")}[kind]

    def why(self, why: Why) -> str:
        """Return what of a result matched."""
        return {
            Why.TITLE: self.tr("in its title"),
            Why.TEXT: self.tr("in its text"),
            Why.NAME: self.tr("by name"),
            Why.FIRM: self.tr("by firm"),
            Why.SOUND: self.tr("sounds like it"),
            Why.REACH: self.tr("by number or address"),
            Why.TOPIC: self.tr("by topic"),
            Why.PERSON: self.tr("with this person"),
            Why.LANGUAGE: self.tr("in this language"),
            Why.MEANING: self.tr("by meaning"),
            Why.RECENT: self.tr("recently"),
        }[why]

    def place(self, group: str, at: int, count: int) -> str:
        """Return where in its group a row is."""
        return self.tr("{group}, {at} of {count}").format(group=group, at=at, count=count)

    def chip(self, one: Filter) -> str:
        """Return a filter as it is understood; empty where the heading says it already."""
        if one.kind == PERSON:
            return left_to_right(PERSON) + isolated(one.typed) if one.typed else ""
        titles = [self.language(title) for title in one.titles] if one.kind == LANGUAGE else one.titles
        return "" if one.kind == ACTIONS else ", ".join(titles)

    def language(self, code: str) -> str:
        """Return a language by the name the rep knows."""
        return LanguageWords().name(code)

    def nothing(self, finding: Finding) -> str:
        """Return the sentence for a search without results; a filter that is to blame is named."""
        empty = next((one for one in finding.filters if not one.titles), None)
        blamed = empty or next((one for one in finding.filters if one.kind in (ACTIONS, PERSON)), None)
        typed = isolated(blamed.typed) if blamed else ""
        if blamed is None:
            few = self.tr("Nothing found here. Try fewer or other words.")
            return few if finding.filters else self.tr("Nothing found. Try fewer or other words.")
        return {
            PERSON: self.tr("Nobody found who is called {typed}."),
            TOPIC: self.tr("No topic begins with {typed}."),
            LANGUAGE: self.tr("No language begins with {typed}."),
            ACTIONS: self.tr("No action begins with {typed}."),
        }[blamed.kind].format(typed=typed)

    def hint(self) -> str:
        """Return what may be typed to narrow a search."""
        signs = {
            name: left_to_right(sign)
            for name, sign in (("at", PERSON), ("hash", TOPIC), ("lang", LANGUAGE), ("more", ACTIONS))
        }
        return self.tr("{at} person   {hash} topic   {lang} language   {more} action").format(**signs)
