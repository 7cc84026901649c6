"""A rep without a window: a real encrypted cache and a real line; many of them fit into one process."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

from agentassist.core.call import Direction
from agentassist.core.contact import Contact
from agentassist.core.history import Channel, Interaction
from agentassist.core.invitation import Invitation
from agentassist.core.line_news import LineState, Pushed, RowPage
from agentassist.core.operation import Change, Operation
from agentassist.core.team import LinkKind, Membership
from agentassist.desk import team_keeping
from agentassist.storage.store import Store
from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.keeper import Standing
from agentassist.sync.link import Link
from tests.store_template import KEY, fresh_cache


class Rep:
    """One device of a team; everything happens in the loop it was made in.

    Args:
        folder: For its cache, made where missing.
        name: How colleagues see it; its device is called alike.
        skew_ms: By how much its clock is wrong.
        store: Its cache, where that is another's already.
    """

    def __init__(self, folder: Path, name: str, skew_ms: int = 0, store: Store | None = None) -> None:
        folder.mkdir(exist_ok=True)
        self.name, self.skew_ms = name, skew_ms
        self.store = store or Store(_cache(folder), KEY, device=f"{name:0>8}"[-8:])
        self.clocks = Clocks(time.monotonic, self.now_ms)
        self.state = LineState(LinkKind.SOLO)
        self.besides: dict[str, tuple[str, ...]] = {}
        self.took: Callable[[Sequence[Change]], None] = lambda _: None
        """Called when changes are on the disk."""
        self.link: Link | None = None
        self._member: Membership | None = None
        self._token = ""
        self._running: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()

    def now_ms(self) -> int:
        """Read this computer's clock."""
        return time.time_ns() // 1_000_000 + self.skew_ms

    @property
    def hub(self) -> str:
        """Where its hub is."""
        assert self._member is not None
        return self._member.hub

    def client(self) -> HubClient:
        """Return a way of its own to the hub."""
        assert self._member is not None
        return HubClient(self._member.hub, self._member.pin, self.clocks, self._token)

    # What a rep does

    def meet(self, contact_id: str, name: str) -> None:
        """Save a contact."""
        known = self.store.contacts.get(contact_id)
        contact = replace(known, name=name) if known else Contact(contact_id, name)
        self.store.contacts.save(contact, self.now_ms())
        self.saved()

    def note(self, interaction_id: str, contact_id: str, summary: str) -> None:
        """Save a call with what was said in it."""
        at_ms = self.now_ms()
        call = Interaction(
            interaction_id,
            contact_id,
            Channel.CALL,
            Direction.IN,
            at_ms,
            rep_id=self.name,
            summary=summary,
            ended_ms=at_ms,
        )
        self.store.calls.begin(call)
        self.saved()

    def erase(self, contact_id: str) -> None:
        """Take a person out for ever."""
        self.store.team.erase(contact_id, self.now_ms())
        self.saved()

    def saved(self) -> None:
        """Let the line know that something is to be handed over, as the desk does after a save."""
        if self.link is not None:
            self.link.soon()

    # The line

    async def join(self, invitation: Invitation) -> None:
        """Join a team with everything that is here."""
        async with HubClient(invitation.hub, invitation.pin, self.clocks) as client:
            welcome = await client.join(invitation.code, self.store.device, self.name)
        who = (welcome.team_id, welcome.team, welcome.rep_id, welcome.rep, welcome.access)
        self._member, self._token = Membership(*who, invitation.hub, invitation.pin), welcome.token
        self.store.runs_ahead(welcome.ahead_ms)
        self.store.team.join(self._member)
        self._line_up()

    def connect(self) -> None:
        """Keep a line from now on."""
        self._running = asyncio.ensure_future(self._run())

    async def disconnect(self) -> None:
        """Cut the line."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        self.state = LineState(LinkKind.AWAY)

    async def close(self) -> None:
        """End."""
        await self.disconnect()
        self.store.close()

    async def until(self, seen: Callable[["Rep"], object], within_s: float = 60.0) -> None:
        """Wait for something that comes over the line."""
        async with asyncio.timeout(within_s):
            while not seen(self):
                self._changed.clear()
                await self._changed.wait()

    @property
    def settled(self) -> bool:
        """Whether everything here is with the team, and told to all as far as the hub has told it here."""
        return self.state.kind is LinkKind.LIVE and not self._in_the_outbox()

    def _in_the_outbox(self) -> int:
        # What the hub has taken stays there until it is told; until then others have not heard of it.
        return int(self.store._db.execute("select count(*) from outbox where why = ''").fetchone()[0])

    async def _run(self) -> None:
        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(self.client())
            self.link = Link(client, self, self.clocks)
            stack.callback(setattr, self, "link", None)
            await self.link.run()

    def _line_up(self) -> None:
        done, of = self.store.team.enqueue()
        while done < of:
            done, of = self.store.team.enqueue()
        self.saved()

    # What the line asks

    def standing(self) -> Standing:
        """Return how far the cache has come."""
        team = self.store.team
        return Standing(team.cursor(), team.marks(), team.filling())

    def waiting(self, limit: int) -> Sequence[Operation]:
        """Return what the hub has not taken yet."""
        return self.store.team.waiting(limit)

    async def take(self, changes: Sequence[Change]) -> None:
        """Take changes in."""
        # In the app the desk's thread does it, and the line goes on meanwhile.
        await asyncio.sleep(0)
        self.store.team.take(changes, self.now_ms())
        self.took(changes)
        self._changed.set()

    async def take_rows(self, page: RowPage, subject: str = "") -> None:
        """Take rows in."""
        await asyncio.sleep(0)
        team_keeping.take_rows(self.store, page, subject, self.now_ms())
        # What waits may be more now, which the desk would notice.
        self.saved()
        self._changed.set()

    async def answered(self, pushed: Pushed) -> None:
        """Let go what the hub has."""
        team_keeping.answered(self.store, pushed, self.now_ms())
        self._changed.set()

    async def rewound(self, base: int) -> None:
        """Put back what the hub lost."""
        self.store.team.rewound(base)
        self._line_up()

    def stands(self, state: LineState) -> None:
        """Hear how the line stands."""
        self.state = state
        self._changed.set()

    def beside(self, contact: str, names: Sequence[str]) -> None:
        """Hear who else has a contact on the screen."""
        self.besides[contact] = tuple(names)
        self._changed.set()

    def runs_ahead(self, ahead_ms: int) -> None:
        """Hear by how much the hub's clock runs ahead."""
        self.store.runs_ahead(ahead_ms)


def _cache(folder: Path) -> Path:
    """Return the cache in a folder, a fresh one where there is none."""
    path = folder / "cache.db"
    return path if path.exists() else fresh_cache(folder)
