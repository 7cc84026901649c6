"""Who is called what on which server, and where the last pull from it got to."""

import json
from collections.abc import Iterator, Mapping

from agentassist.core.connecting import Place
from agentassist.core.frozen import dataclass
from agentassist.core.two_sides import Prints
from agentassist.storage.rows import Rows

_AFTER_ALL = chr(0x10FFFF)


@dataclass(frozen=True, slots=True)
class Link:
    """One thing here that is one thing there."""

    row_id: str
    """Of the contact, or of the follow-up."""
    tag: str = ""
    alike: Prints | None = None
    contact_id: str = ""
    """Of a case: who waits for it."""


class Links:
    """The links of one cache, kept among its small facts, by the names of connectors.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def place(self, name: str) -> Place:
        """Return where the last pull got to; the beginning, where one was taken back since."""
        place = self._place(name)
        return Place("", place.at_ms) if self.taken_back(name) else place

    def taken_back(self, name: str) -> bool:
        """Tell whether a pull was taken back since the last one."""
        sql = "select 1 from import where file_name = ? and undone_ms > ?"
        return self._rows.one(sql, file_name(name), self._place(name).at_ms) is not None

    def _place(self, name: str) -> Place:
        row = self._rows.one("select v from meta where k = ?", f"connector {name}")
        kept = json.loads(str(row[0])) if row else {}
        return Place(str(kept.get("since", "")), int(kept.get("at_ms", 0)))

    def keep_place(self, name: str, place: Place) -> None:
        """Keep where a pull got to."""
        self._put(f"connector {name}", {"since": place.since, "at_ms": place.at_ms})

    def get(self, name: str, kind: str, remote: str) -> Link | None:
        """Return one link; None where there is none."""
        row = self._rows.one("select v from meta where k = ?", f"connector {name} {kind} {remote}")
        return _read(str(row[0])) if row else None

    def all(self, name: str, kind: str) -> Iterator[tuple[str, Link]]:
        """Yield every link of a kind with its name there."""
        begin = f"connector {name} {kind} "
        sql = "select k, v from meta where k >= ? and k < ?"
        for key, value in self._rows.all(sql, begin, begin + _AFTER_ALL):
            yield str(key).removeprefix(begin), _read(str(value))

    def put(self, name: str, kind: str, remote: str, link: Link) -> None:
        """Keep a link, inside a transaction of the caller."""
        told = {"id": link.row_id, "tag": link.tag, "alike": dict(link.alike or {}), "of": link.contact_id}
        self._put(f"connector {name} {kind} {remote}", told)

    def drop(self, name: str, kind: str, remote: str) -> None:
        """Forget a link, inside a transaction of the caller."""
        self._rows.run("delete from meta where k = ?", f"connector {name} {kind} {remote}")

    def begin_anew(self, name: str) -> None:
        """Forget the links of people whose pull was taken back; who was deleted by hand stays away."""
        if not self.taken_back(name):
            return
        for remote, link in [*self.all(name, "person")]:
            if not self.erased(name, link.row_id):
                self.drop(name, "person", remote)

    def erased(self, name: str, contact_id: str) -> bool:
        """Tell whether somebody was deleted here, other than by taking a pull from ``name`` back."""
        sql = """select 1 from erased where subject = ? and at_ms not in
            (select undone_ms from import where file_name = ? and undone_ms is not null)"""
        return self._rows.one(sql, contact_id, file_name(name)) is not None

    def _put(self, key: str, told: Mapping[str, object]) -> None:
        value = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        self._rows.run("insert or replace into meta(k, v) values(?, ?)", key, value)


def file_name(name: str) -> str:
    """Return under which name pulls stand among the imports."""
    return f"connect {name}"


def _read(value: str) -> Link:
    told = json.loads(value)
    return Link(told["id"], told["tag"], told["alike"], told["of"])
