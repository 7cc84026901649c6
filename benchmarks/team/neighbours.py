"""Colleagues at computers of their own: real caches in a process that gives way to everybody else.

Fifty computers of a team share no processor; here they have to. So only a few reps are measured, and all the
others take the same changes into caches of their own behind them, whenever nothing else is to be done.
"""

import asyncio
import os
import shutil
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from agentassist.core.invitation import read_invitation
from benchmarks.team.crowd import JOINING_AT_ONCE, invited
from tests.servers.rep import Rep

HUMBLE = 19
"""The least claim to a processor there is."""
CALL, NOBODY = "call", "nobody"
"""What all of them are asked to wait for: a call to be there, somebody to be gone."""

WAITS: dict[str, Callable[[Rep, str], bool]] = {
    CALL: lambda rep, name: rep.store.calls.get(name) is not None,
    NOBODY: lambda rep, name: rep.store.contacts.get(name) is None,
}


class Neighbours:
    """The others of a team, as the measured reps know of them; nobody, where there is no process."""

    def __init__(self, process: Process | None = None) -> None:
        self._process = process

    async def have(self, call: str) -> None:
        """Wait until each has a call in the cache."""
        await self._ask(CALL, call)

    async def have_nobody(self, contact: str) -> None:
        """Wait until none has anything of a contact."""
        await self._ask(NOBODY, contact)

    async def _ask(self, *words: str) -> None:
        if self._process is None:
            return
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{' '.join(words)}\n".encode())
        async with asyncio.timeout(120):
            if not await self._process.stdout.readline():
                raise ChildProcessError("the other reps of the team ended")


@asynccontextmanager
async def neighbours(owner: Rep, count: int) -> AsyncIterator[Neighbours]:
    """Let so many reps more join the owner's team; all are live when this is entered."""
    if not count:
        yield Neighbours()
        return
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __spec__.name, str(count), stdin=PIPE, stdout=PIPE
    )
    assert process.stdin and process.stdout
    try:
        for at in range(count):
            process.stdin.write(f"{await invited(owner, f'n{at}')}\n".encode())
        beside = Neighbours(process)
        await beside.have_nobody("they-have-yet-to-meet")
        yield beside
    finally:
        process.stdin.close()
        await process.wait()


async def _live(folder: Path, invitations: Sequence[str]) -> list[Rep]:
    reps = [Rep(folder / f"n{at}", f"n{at}") for at in range(len(invitations))]
    for start in range(0, len(reps), JOINING_AT_ONCE):
        some = range(start, min(start + JOINING_AT_ONCE, len(reps)))
        await asyncio.gather(*(_joined(reps[at], invitations[at]) for at in some))
    for rep in reps:
        rep.connect()
    for rep in reps:
        await rep.until(lambda one: one.settled)
    return reps


async def _joined(rep: Rep, told: str) -> None:
    invitation = read_invitation(told)
    assert invitation
    await rep.join(invitation)


async def _be_there(count: int) -> None:
    """Join by the invitations told first, then answer what the parent asks, until it says no more."""
    told = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(told), sys.stdin.buffer
    )
    folder, reps = Path(tempfile.mkdtemp(prefix="neighbours-")), []
    try:
        reps = await _live(folder, [(await told.readline()).decode().strip() for _ in range(count)])
        while words := (await told.readline()).decode().split():
            what, name = words
            for rep in reps:
                await rep.until(lambda one, so=WAITS[what], name=name: so(one, name))
            print(flush=True)
    finally:
        await asyncio.gather(*(rep.close() for rep in reps), return_exceptions=True)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    os.nice(HUMBLE)
    asyncio.run(_be_there(int(sys.argv[1])))
