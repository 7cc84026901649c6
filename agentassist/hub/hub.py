"""The hub at work: teams, their members, and what they ask of it."""

import asyncio
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import fields
from typing import Any

from aiohttp import WSCloseCode

from agentassist.core.frozen import dataclass
from agentassist.core.operation import Operation
from agentassist.core.rights import may_tell
from agentassist.core.stamps import ms_of
from agentassist.core.team import HubSays
from agentassist.hub import compaction, reading, roster, secret, wake
from agentassist.hub.beside import Seat
from agentassist.hub.database import Database
from agentassist.hub.history import Ack, Pushed
from agentassist.hub.line import Line
from agentassist.hub.log import Log
from agentassist.hub.passes import Passes
from agentassist.hub.refusal import RefusedError
from agentassist.hub.roster import Coming, Joined, Member
from agentassist.hub.team import Team
from agentassist.hub.wake import Ear

AHEAD_MS = 300_000
"""A stamp further in the future than this is refused: one wrong clock would win for years."""
LOOK_EVERY_S = 3.0
"""How often lines are made sure of, for a call of another replica may go unheard."""
TELL_EVERY_S = 20.0
"""How often replicas tell one another who has whose card on the screen, even where nothing changed."""
KEEP_DAYS = 30
"""So long changes are told one by one; after that, only what they came to."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a push."""

    acks: tuple[Ack, ...]
    refused: tuple[tuple[str, HubSays], ...]
    last: int


class Hub:
    """Everything of one replica that is neither the network nor the database.

    Args:
        database: Keeps everything.
        log: Told what happens.
        now_ms: Reads the clock, in UTC milliseconds.
        passes: Gives tokens.
    """

    def __init__(self, database: Database, log: Log, now_ms: Callable[[], int], passes: Passes) -> None:
        self.database, self.now_ms, self.log = database, now_ms, log
        self._passes = passes
        self._name = uuid.uuid4().hex
        self._teams: dict[str, Team] = {}
        self._lines: dict[str, Line] = {}
        self._work: set[asyncio.Task[None]] = set()
        self._beside_due = asyncio.Event()

    async def start(self) -> None:
        """Begin to work; that the database is not there yet is no fault."""
        await self.database.open()
        ear = Ear(self.database.url, self._heard)
        tasks = (ear.run(), self._make_sure(), self._tell_beside(), self._tidy())
        self._work = {asyncio.create_task(task) for task in tasks}

    async def end_lines(self) -> None:
        """Let every device know that this replica goes."""
        for line in self._lines.values():
            line.end(why="restart")
        with suppress(TimeoutError):
            async with asyncio.timeout(2):
                while self._lines:
                    await asyncio.sleep(0.02)

    async def stop(self) -> None:
        """Finish what was begun."""
        for task in self._work:
            task.cancel()
        waiting = [asyncio.create_task(team.queue.finish()) for team in self._teams.values()]
        if waiting:
            await asyncio.wait(waiting, timeout=3)
        await self.database.close()

    def gave(self, token: str) -> bool:
        """Tell whether a token is one of this hub, whatever became of it since; asks no database."""
        return self._passes.gave(token)

    async def member(self, token: str) -> Member:
        """Return whose token it is.

        Raises:
            RefusedError: Nobody's, or one that was shown out.
        """
        async with self.database.knowing(secret.digest(token)) as conn:
            found = await roster.member(conn, token, self.now_ms())
        if found is None:
            return await self._let_in_again(token)
        self._passes.look(found.device_id)
        return found

    async def _let_in_again(self, token: str) -> Member:
        """Return whose token it is, by what it tells of itself."""
        told = self._passes.read(token)
        if told is None:
            raise RefusedError(HubSays.BAD_TOKEN)
        who = told.member
        async with self.database.within(who.team_id) as conn:
            await roster.let_in_again(conn, who, told.team, token, self.now_ms())
        self.log("let in again", team=who.team_id, device=who.device_id)
        return who

    async def team(self, team_id: str) -> Team:
        """Return a team at work.

        Raises:
            RefusedError: The database does not answer.
        """
        if team_id not in self._teams:
            async with self.database.within(team_id) as conn:
                last = (await reading.reach(conn, team_id)).last
            self._teams.setdefault(team_id, self._new_team(team_id, last))
        return self._teams[team_id]

    def _new_team(self, team_id: str, last: int) -> Team:
        team = Team(team_id, self.database, self.now_ms, last, self._beside_due)
        team.rewound = lambda: self._begin_anew(team_id)
        return team

    def _begin_anew(self, team_id: str) -> None:
        """End a team's lines, so that every device finds out what its hub has lost."""
        self.log("rewound", team=team_id)
        for line in self._lines.values():
            if line.member.team_id == team_id:
                line.end(WSCloseCode.SERVICE_RESTART, "rewound")

    async def push(self, who: Member, ops: Sequence[Operation]) -> Verdict:
        """Give operations their place in the team's history, and refuse those that may not have one.

        Raises:
            RefusedError: None was kept.
        """
        judged = [(op, self._verdict(who, op)) for op in ops]
        fit = [Pushed(op, who.letters, who.rep_id) for op, why in judged if why is None]
        team = await self.team(who.team_id)
        acks = await team.queue.push(fit) if fit else {}
        refused = tuple((op.id, why) for op, why in judged if why is not None)
        return Verdict(
            tuple(acks.values()), refused, max(team.feed.last, *(ack.seq for ack in acks.values()), 0)
        )

    def _verdict(self, who: Member, op: Operation) -> HubSays | None:
        if not may_tell(who.access, op):
            return HubSays.FORBIDDEN
        latest = max((op.stamp, *op.clocks.values()))
        return HubSays.FUTURE_STAMP if ms_of(latest) > self.now_ms() + AHEAD_MS else None

    async def join(self, coming: Coming) -> tuple[Joined, int]:
        """Let somebody in; return who they are, and how far the history goes.

        Raises:
            RefusedError: There is no such invitation, or it was used or ran out.
        """
        async with self.database.knowing(coming.digest) as conn:
            joined = await roster.join(conn, coming, self._passes.give, self.now_ms())
            who = joined.member
            team = self._teams.get(who.team_id)
            if team is None:
                last = (await reading.reach(conn, who.team_id)).last
                team = self._teams.setdefault(who.team_id, self._new_team(who.team_id, last))
            told = Pushed(roster.told_of(who, self.now_ms()), roster.HUB_LETTERS, who.rep_id)
            taken = await team.keep(conn, [told])
        team.feed.happened(taken.changes)
        self.log("joined", team=who.team_id, device=who.device_id, access=who.access.value)
        return joined, taken.last

    async def show_out(self, team_id: str, device_id: str, *, wipe: bool) -> bool:
        """Revoke a device, and end its line; False where there is none."""
        async with self.database.within(team_id) as conn:
            found = await roster.revoke(conn, team_id, device_id, self.now_ms(), wipe=wipe)
            await wake.say(conn, {"team": team_id, "look": True})
        if found:
            self._remember_out(team_id, device_id, wipe=wipe)
        await self._see_members(team_id)
        self.log("revoked", team=team_id, found=found)
        return found

    def _remember_out(self, team_id: str, device_id: str, *, wipe: bool) -> None:
        try:
            self._passes.show_out(device_id, wipe=wipe)
        except OSError:
            self.log("folder closed", team=team_id, device=device_id)

    async def leave(self, who: Member) -> None:
        """Make a device's token void, also for a database that forgets."""
        async with self.database.within(who.team_id) as conn:
            await roster.leave(conn, who, self.now_ms())
        self._remember_out(who.team_id, who.device_id, wipe=False)
        await self._see_members(who.team_id)
        self.log("left", team=who.team_id, device=who.device_id)

    async def talk(self, line: Line) -> None:
        """Keep a line until it ends; a device has one, and its newer one counts."""
        device = line.member.device_id
        before, self._lines[device] = self._lines.get(device), line
        if before is not None:
            before.end(why="newer line")
        self.log("line opened", team=line.member.team_id, device=device, lines=len(self._lines))
        try:
            await line.run()
        finally:
            if self._lines.get(device) is line:
                del self._lines[device]
            self.log("line closed", team=line.member.team_id, device=device, lines=len(self._lines))

    def _heard(self, told: dict[str, Any]) -> None:
        """Take in what a replica said; whatever it is, the database has the last word."""
        if told.get("again"):
            self._beside_due.set()
        team = self._teams.get(str(told.get("team")))
        if team is None:
            return
        if isinstance(told.get("last"), int):
            team.feed.reached(min(told["last"], team.feed.last + 10**9))
        if told.get("look"):
            looking = asyncio.create_task(self._see_members(team.id))
            self._work.add(looking)
            looking.add_done_callback(self._work.discard)
        if isinstance(told.get("beside"), dict) and told.get("from") != self._name:
            seats = {
                line: Seat(*map(str, seat))
                for line, seat in told["beside"].items()
                if isinstance(seat, list) and len(seat) == len(fields(Seat))
            }
            team.room.elsewhere(str(told.get("from")), seats, time.monotonic())

    async def _make_sure(self) -> None:
        """Look every few seconds what the database has, for teams whose lines are open."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            for team in [team for team in self._teams.values() if team.feed.heard]:
                with suppress(RefusedError):
                    await self._look(team)

    async def _look(self, team: Team) -> None:
        told = team.feed.last
        async with self.database.within(team.id) as conn:
            reach = await reading.reach(conn, team.id)
        team.reaches(reach.last, told)
        team.room.forget(time.monotonic())
        await self._see_members(team.id)

    async def _see_members(self, team_id: str) -> None:
        """End the lines of devices that are not in the team any more."""
        lines = {one: line for one, line in self._lines.items() if line.member.team_id == team_id}
        if not lines:
            return
        # Where the database is away, those who look every few seconds find it out later.
        with suppress(RefusedError):
            async with self.database.within(team_id) as conn:
                known = await roster.still_in(conn, team_id, list(lines))
            for device, line in lines.items():
                if device not in known:
                    line.end(why="revoked")

    async def _tell_beside(self) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(TELL_EVERY_S):
                    await self._beside_due.wait()
            self._beside_due.clear()
            for team in [team for team in self._teams.values() if team.feed.heard]:
                seats = {
                    line: [seat.rep_id, seat.rep, seat.contact] for line, seat in team.room.seats.items()
                }
                with suppress(RefusedError):
                    async with self.database.within(team.id) as conn:
                        await wake.say(conn, {"team": team.id, "from": self._name, "beside": seats})

    async def _tidy(self) -> None:
        """Compact once a day what is old, whichever replica comes first."""
        while True:
            await asyncio.sleep(600)
            with suppress(RefusedError):
                for team_id, gone in (
                    await compaction.compact(self.database, self.now_ms(), KEEP_DAYS)
                ).items():
                    self.log("compacted", team=team_id, changes=gone)
