"""Who is called what on which server, and where the last pull from it got to."""

import json
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from agentassist.core.connecting import Place
from agentassist.core.frozen import dataclass
from agentassist.core.two_sides import Prints
from agentassist.storage.rows import Rows

_PIECE = 100
_AFTER_ALL = chr(0x10FFFF)
PULLED = "connect "
"""Begins the name of an import that was a pull."""


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

    def taken_back(self, imported: str, made: Container[str]) -> Iterator[None]:
        """Let what a pull brought come in whole the next time, some links at a step.

        Args:
            imported: The import's file name; nothing is done where it was no pull.
            made: The contacts that the pull had made, which are gone unless somebody uses them.
        """
        name = imported.removeprefix(PULLED)
        if not imported.startswith(PULLED):
            return
        begin = last = f"connector {name} person "
        sql = f"select k, v from meta where k > ? and k < ? order by k limit {_PIECE}"
        while found := self._rows.all(sql, last, begin + _AFTER_ALL):
            with self._rows.transaction():
                for key, value in found:
                    last, link = str(key), _read(str(value))
                    self._take_back(name, last.removeprefix(begin), link, made)
            yield
        with self._rows.transaction():
            self.keep_place(name, replace(self.place(name), since=""))

    def _take_back(self, name: str, remote: str, link: Link, made: Container[str]) -> None:
        if link.row_id in made and not self._there(link.row_id):
            self.drop(name, "person", remote)
        else:
            self.put(name, "person", remote, replace(link, tag=""))

    def deleted(self) -> frozenset[str]:
        """Return every contact that somebody deleted or erased here; reads the whole audit."""
        sql = """select row_id from audit where tbl = 'contact' and action in ('delete', 'erase')
            union select subject from erased"""
        return frozenset(str(row[0]) for row in self._rows.all(sql))

    def _there(self, contact_id: str) -> bool:
        return self._rows.one("select 1 from contact where id = ?", contact_id) is not None

    def _put(self, key: str, told: Mapping[str, object]) -> None:
        value = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        self._rows.run("insert or replace into meta(k, v) values(?, ?)", key, value)


def file_name(name: str) -> str:
    """Return under which name pulls stand among the imports."""
    return PULLED + name


def _read(value: str) -> Link:
    told = json.loads(value)
    return Link(told["id"], told["tag"], told["alike"], told["of"])
