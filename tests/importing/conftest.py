from itertools import count
from pathlib import Path

import pytest

from agentassist.core.importing import BadRow, GoodRow
from agentassist.importing.contacts import contacts
from agentassist.importing.preview import preview

SAMPLES = Path(__file__).parent.parent / "data" / "import"


class Brought:
    """What became of one file."""

    def __init__(self, path, region, **chosen):
        ids = count()
        self.look = preview(path, region=region, **chosen)
        self.rows = list(contacts(path, self.look, region, lambda: str(next(ids)), lambda: False))
        self.good = [row for row in self.rows if isinstance(row, GoodRow)]
        self.bad = [row for row in self.rows if isinstance(row, BadRow)]
        self.people = [row.contact for row in self.good]

    @property
    def names(self):
        return [person.name for person in self.people]

    @property
    def reasons(self):
        return [(row.line, row.reason.value) for row in self.bad]

    @property
    def numbers(self):
        return [[point.norm for point in person.phones] for person in self.people]


@pytest.fixture
def bring(tmp_path):
    """Bring a sample by name, or text or bytes as a file."""

    def bring(what, region="US", name="people.csv", **chosen):
        path = SAMPLES / what if isinstance(what, str) and "\n" not in what else tmp_path / name
        if path.parent == tmp_path:
            path.write_bytes(what.encode() if isinstance(what, str) else what)
        return Brought(path, region, **chosen)

    return bring
