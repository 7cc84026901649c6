"""A cache in memory, as the line sees one."""

import asyncio

from agentassist.core.chain import BEGINNING, Mark, chained
from agentassist.core.line_news import Filling, LineState, Pushed, RowPage
from agentassist.core.operation import Operation, OpKind
from agentassist.sync.keeper import NotKeptError, Standing

STAMP = f"{1_790_000_000_000:012x}0000testtest"


def patch(name: str, row: str = "r1", **cells: object) -> Operation:
    """Return an operation."""
    return Operation(name, OpKind.PATCH, "contact", row, row, STAMP, cells or {"name": name})


class MemoryKeeper:
    """Remembers everything it is told."""

    def __init__(self, *ops: Operation) -> None:
        self.out = list(ops)
        self.taken: list = []
        self.rows: list = []
        self.filling: Filling | None = None
        self.people: list = []
        self.marks: list[Mark] = [BEGINNING]
        self.set_aside: list = []
        self.states: list[LineState] = []
        self.besides: list = []
        self.ahead: list[int] = []
        self.bases: list[int] = []
        self.full = 0
        """So many more steps are not taken, as if the disk were full."""
        self.most_at_once = 0
        self._changed = asyncio.Event()

    @property
    def cursor(self) -> int:
        return self.marks[-1][0]

    def standing(self) -> Standing:
        return Standing(self.cursor, tuple(reversed(self.marks[1:][-24:])), self.filling)

    def waiting(self, limit: int) -> list[Operation]:
        return self.out[:limit]

    async def take(self, changes) -> None:
        await self._kept()
        assert changes[0].seq == self.cursor + 1
        self.taken += changes
        for one in changes:
            self.marks.append((one.seq, chained(self.marks[-1][1], one.op.id)))
        self.most_at_once = max(self.most_at_once, len(changes))

    async def take_rows(self, page: RowPage, subject: str = "") -> None:
        await self._kept()
        if subject:
            self.people.append((subject, page.rows))
            return
        self.rows += page.rows
        self.filling = None
        if page.next:
            place = (page.upto, page.chain, page.rows[-1].seq)
            self.filling = Filling(self.cursor, page.since_ms, page.next, *place)
        else:
            self.marks.append((page.upto, page.chain))

    async def answered(self, pushed: Pushed) -> None:
        await self._kept()
        gone = {one.op_id for one in (*pushed.acks, *pushed.refused)}
        self.set_aside += pushed.refused
        self.out = [op for op in self.out if op.id not in gone]

    async def rewound(self, base: int) -> None:
        await self._kept()
        if base >= self.cursor:
            return
        self.bases.append(base)
        self.filling = Filling()
        self.out = [one.op for one in self.taken if one.seq > base] + self.out
        self.taken = [one for one in self.taken if one.seq <= base]
        self.marks = [one for one in self.marks if one[0] <= base]

    def stands(self, state: LineState) -> None:
        self.states.append(state)
        self._changed.set()

    def beside(self, contact: str, names) -> None:
        self.besides.append((contact, tuple(names)))
        self._changed.set()

    def runs_ahead(self, ahead_ms: int) -> None:
        self.ahead.append(ahead_ms)

    async def until(self, seen, within_s: float = 20.0) -> None:
        """Wait for something."""
        async with asyncio.timeout(within_s):
            while not seen(self):
                self._changed.clear()
                await self._changed.wait()

    async def _kept(self) -> None:
        await asyncio.sleep(0)
        self._changed.set()
        if self.full:
            self.full -= 1
            raise NotKeptError
