"""What of a story is not in its scenario, in the rep's language."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject

from agentassist.core.left_out import Gap, LeftOut
from agentassist.ui.words import isolated, left_to_right

MOST_PLACES = 4
"""So many places of a kind are named; the others are counted."""
_SHOWN = frozenset((Gap.NOWHERE, Gap.OUTSIDE, Gap.TAG, Gap.DATA))
"""Of these the words in the story say more than where they stand."""


class LeftOutWords(QObject):
    """Says it; whoever shows it makes its own."""

    def heading(self) -> str:
        """Return what the list is called."""
        return self.tr("A scenario was made of this story. Not taken, or to be looked at:")

    def lines(self, left_out: Iterable[LeftOut]) -> Iterator[str]:
        """Yield a line for each kind, with the places where it is."""
        of: dict[Gap, dict[str, None]] = {}
        for one in left_out:
            of.setdefault(one.gap, {})[self._place(one)] = None
        for gap, places in of.items():
            named = [place for place in places if place]
            yield self._line(self._kind(gap), named) if named else self._kind(gap)

    def _line(self, kind: str, places: list[str]) -> str:
        shown = self.tr(", ").join(places[:MOST_PLACES])
        if len(places) > MOST_PLACES:
            more = self.tr("%n more", "", len(places) - MOST_PLACES)
            shown = self.tr("{places} and {more}").format(places=shown, more=more)
        return self.tr("{kind}: {places}").format(kind=kind, places=shown)

    def _place(self, one: LeftOut) -> str:
        """Return where it is, and what, where that helps to find it."""
        name = self.tr("“{words}”").format(words=isolated(one.passage)) if one.passage else ""
        if one.detail and one.gap in _SHOWN:
            name = f"{name} {left_to_right(one.detail)}"
        if not one.line:
            return name
        return self.tr("{passage} (line {line})").format(passage=name, line=left_to_right(str(one.line)))

    def _kind(self, gap: Gap) -> str:
        return {**self._markup(), **self._passages(), **self._missing()}[gap]

    def _markup(self) -> dict[Gap, str]:
        return {
            Gap.VARIABLE: self.tr("Variables"),
            Gap.CONDITION: self.tr("Conditions, and words that change"),
            Gap.CODE: self.tr("Macros and scripts"),
            Gap.STYLE: self.tr("Bold, italics and other looks"),
            Gap.PICTURE: self.tr("Pictures and sounds"),
            Gap.NOWHERE: self.tr("Links that lead nowhere"),
            Gap.OUTSIDE: self.tr("Links to web pages"),
            Gap.TAG: self.tr("Tags that cannot be used like this"),
            Gap.DATA: self.tr("Parts of the story's data"),
        }

    def _passages(self) -> dict[Gap, str]:
        return {
            Gap.FOR_TOOL: self.tr("Passages meant for the tool"),
            Gap.UNREACHED: self.tr("Passages that nobody comes to"),
            Gap.TWICE: self.tr("A second passage of the same name"),
            Gap.TOO_MANY: self.tr("More than a scenario holds"),
            Gap.TOO_LONG: self.tr("The end of a text that is too long"),
            Gap.WORDLESS: self.tr("Passages in which the caller says nothing"),
            Gap.GOODBYE: self.tr("The goodbye, for callers say it in their own words"),
        }

    def _missing(self) -> dict[Gap, str]:
        return {
            Gap.NO_NAME: self.tr("The caller has no name yet"),
            Gap.NO_WAY_OUT: self.tr("There is no way out yet that the caller would take"),
        }
