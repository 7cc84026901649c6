"""How far this cache has come with its team, as small facts on the disk."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from agentassist.core.chain import Mark
from agentassist.core.frozen import dataclass
from agentassist.core.line_news import Filling
from agentassist.core.team import Access, Membership

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows

    Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Footing:
    """What a batch that comes in finds here."""

    mark: Mark
    """The last change that was taken."""
    version: str
    """The version of the app that last placed rows."""
    erased: bool
    """Whether anybody was ever erased; most caches never see it."""
    waiting: bool
    """Whether anything of this cache is not yet told to all."""


_FOOTING = """
select (select v from sync_state where k = 'cursor'), (select v from sync_state where k = 'chain'),
    (select v from sync_state where k = 'version'),
    exists(select 1 from erased), exists(select 1 from outbox)"""
_SET = "insert or replace into sync_state(k, v) values(?, ?)"
START: "Place" = ("", "")
"""Before the first row of the first table."""


class Progress:
    """The facts of one cache; all is set inside transactions of the caller.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: "Rows") -> None:
        self._rows = rows

    @property
    def membership(self) -> Membership | None:
        """What this device knows about its team; None where there is none."""
        told = self._get("membership")
        if not told:
            return None
        facts = json.loads(told)
        return Membership(**(facts | {"access": Access(facts["access"])}))

    @membership.setter
    def membership(self, membership: Membership) -> None:
        self._set("membership", json.dumps(asdict(membership)))

    def footing(self) -> Footing:
        """Return all that a batch has to know before it comes in."""
        row = self._rows.one(_FOOTING)
        assert row  # it asks for one row
        cursor, chain, version, erased, waiting = row
        return Footing((int(cursor or 0), str(chain or "")), str(version or ""), bool(erased), bool(waiting))

    @property
    def cursor(self) -> int:
        """The last change that was taken, and with it all before."""
        return int(self._get("cursor") or 0)

    @property
    def chain(self) -> str:
        """What proves that all up to the cursor is as the hub has it."""
        return self._get("chain")

    def stand_at(self, mark: Mark) -> None:
        """Be as far as ``mark``, whose place is the cursor."""
        cursor, chain = mark
        self._rows.run(f"{_SET}, (?, ?)", "cursor", str(cursor), "chain", chain)

    @property
    def filling(self) -> Filling | None:
        """How far the rows have come that are taken instead of changes; None where there are none to take."""
        told = self._get("filling")
        return Filling(*json.loads(told)) if told else None

    @filling.setter
    def filling(self, filling: Filling | None) -> None:
        if filling is None:
            self._rows.run("delete from sync_state where k = 'filling'")
        else:
            self._set("filling", json.dumps(list(asdict(filling).values())))

    @property
    def knew(self) -> str:
        """The team that this cache left with a copy of its memory; empty for none."""
        return self._get("knew")

    @knew.setter
    def knew(self, team_id: str) -> None:
        self._set("knew", team_id)

    @property
    def queued(self) -> "tuple[Place | None, int]":
        """The last row that was queued whole, None once all are, and how many there were."""
        told = self._get("queued")
        if not told:
            return None, 0
        place, done = json.loads(told)
        return place and (place[0], place[1]), done

    @queued.setter
    def queued(self, queued: "tuple[Place | None, int]") -> None:
        self._set("queued", json.dumps(queued))

    @property
    def version(self) -> str:
        """The version of the app that last placed rows, as ``tables.fingerprint`` has it."""
        return self._get("version")

    @version.setter
    def version(self, version: str) -> None:
        self._set("version", version)

    def _get(self, name: str) -> str:
        row = self._rows.one("select v from sync_state where k = ?", name)
        return str(row[0]) if row else ""

    def _set(self, name: str, value: str) -> None:
        self._rows.run(_SET, name, value)
