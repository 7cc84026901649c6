"""A team of many reps in one process; its hub and PostgreSQL run beside."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

from agentassist.core.invitation import Invitation, read_invitation
from agentassist.core.team import Access
from benchmarks.figure import NotHereError
from tests.servers.hub import HubProcess
from tests.servers.postgres import Postgres
from tests.servers.rep import Rep

JOINING_AT_ONCE = 4


@contextmanager
def hub_here() -> Iterator[tuple[Postgres, HubProcess, Invitation]]:
    """Start PostgreSQL and a hub, and give its owner's invitation.

    Raises:
        NotHereError: PostgreSQL is not installed, or does not start.
    """
    folder = Path(tempfile.mkdtemp(prefix="hub-"))
    postgres = Postgres(folder)
    hub: HubProcess | None = None
    try:
        try:
            postgres.make()
            postgres.start()
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            raise NotHereError(f"PostgreSQL does not start here: {error}") from error
        hub = HubProcess(postgres.fresh(), Path(tempfile.mkdtemp(prefix="certificate-", dir=folder)))
        invitation = hub.init("Kettles")
        hub.start()
        yield postgres, hub, replace(invitation, hub=f"localhost:{hub.port}")
    finally:
        if hub is not None:
            hub.kill()
        postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)


@asynccontextmanager
async def crowd(
    invitation: Invitation, count: int, skews_ms: tuple[int, ...] = (0,)
) -> AsyncIterator[list[Rep]]:
    """Let ``count`` reps join, the first as owner, and wait until all of them are live."""
    folder = Path(tempfile.mkdtemp(prefix="crowd-"))
    reps = [Rep(folder / f"r{at}", f"r{at}", skews_ms[at % len(skews_ms)]) for at in range(count)]
    try:
        await reps[0].join(invitation)
        for at in range(1, count, JOINING_AT_ONCE):
            await asyncio.gather(*(_joined(reps[0], rep) for rep in reps[at : at + JOINING_AT_ONCE]))
        for rep in reps:
            rep.connect()
        for rep in reps:
            await rep.until(lambda one: one.settled and one.store.team.cursor() >= count)
        yield reps
    finally:
        await asyncio.gather(*(rep.close() for rep in reps), return_exceptions=True)
        shutil.rmtree(folder, ignore_errors=True)


async def _joined(owner: Rep, rep: Rep) -> None:
    await rep.join(await invited(owner, rep.name))


async def invited(owner: Rep, name: str, access: Access = Access.REP) -> Invitation:
    """Return an invitation that the owner makes."""
    async with owner.client() as client:
        told, _ = await client.invite(name, access)
    invitation = read_invitation(told)
    assert invitation
    return replace(invitation, hub=owner.hub)
