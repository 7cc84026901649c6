"""Pictures of articles, each kept once, however many articles show it."""

from collections.abc import Iterable, Sequence

from agentassist.core.picture import Picture, PictureKind
from agentassist.storage.records import PICTURE
from agentassist.storage.rows import Rows


class Pictures:
    """The pictures of one cache; one that no article shows any more stays for its earlier versions.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def keep(self, pictures: Iterable[Picture]) -> None:
        """Keep pictures; those that are kept already cost nothing."""
        with self._rows.transaction():
            for one in pictures:
                if self._rows.one("select 1 from picture where id = ?", one.id) is None:
                    self._rows.put(PICTURE, one, 0)

    def named(self, ids: Sequence[str], most: int | None = None) -> tuple[Picture, ...]:
        """Return pictures in the order asked for, of ``most`` bytes together; unknown ones are left out."""
        found: list[Picture] = []
        left = most
        for one in ids:
            row = self._rows.one("select kind, data from picture where id = ?", one)
            if row is None or not isinstance(row[1], bytes):
                continue
            if left is not None:
                left -= len(row[1])
                if left < 0:
                    break
            found.append(Picture(one, PictureKind(str(row[0])), row[1]))
        return tuple(found)
