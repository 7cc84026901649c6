"""The contacts as a table that holds only the pages somebody looks at."""

from agentassist.core.bench import PersonRow
from agentassist.ui.widgets.paged_model import PagedModel
from agentassist.ui.words import left_to_right

COMPANY, NUMBER = 1, 2


class PeopleModel(PagedModel[PersonRow]):
    """Name, company, number."""

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (self.tr("Name"), self.tr("Company"), self.tr("Number"))

    def cells(self, row: PersonRow) -> tuple[str, ...]:
        """Return who somebody is."""
        return (row.name, row.org, left_to_right(row.number))

    def tip(self, row: PersonRow) -> str:
        """Return where somebody is, too."""
        return ", ".join(filter(None, (row.name, row.org, row.place)))
