"""How long it takes to have what a busy team did while one computer was off the network."""

import time
from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

from agentassist.core.operation import Operation
from agentassist.core.stamps import Stamper
from tests.servers.rep import Rep

AT_ONCE = 200
PEOPLE = 500


async def caught_up(away: Rep, busy: Rep, count: int) -> float:
    """Let ``away`` miss ``count`` changes; return how many seconds it takes to have them, once back."""
    await away.disconnect()
    await busy.disconnect()
    upto = away.store.team.cursor() + count
    ops = list(_deeds(busy, count))
    async with busy.client() as client:
        for at in range(0, count, AT_ONCE):
            await client.push(ops[at : at + AT_ONCE])
    began = time.perf_counter()
    away.connect()
    await away.until(lambda one: one.store.team.cursor() >= upto, within_s=300)
    return time.perf_counter() - began


def _deeds(rep: Rep, count: int) -> Iterator[Operation]:
    """Give what a busy team does: people, their calls, and the wrap-up of each call."""
    rep.meet("caller", "Lakshmi Rao")
    rep.note("call", "caller", "The kettle is cracked, a new one goes out on Thursday")
    rep.store.calls.patch("call", rep.now_ms(), outcome="solved", wrapped=True)
    contact, call, filed = rep.store.team.waiting(3)
    stamper, now_ms = Stamper("busyteam"), rep.now_ms()
    for at in range(count):
        call_at, step = divmod(at - PEOPLE, 2)
        who = f"who-{(at if at < PEOPLE else call_at) % PEOPLE}"
        plan = (contact, who) if at < PEOPLE else ((call, filed)[step], f"call-{call_at}")
        op, row_id = plan
        cells = dict(op.cells) | ({"contact_id": who} if "contact_id" in op.cells else {})
        stamp = stamper.next(now_ms)
        yield replace(op, id=str(uuid4()), row_id=row_id, subject=who, stamp=stamp, cells=cells, bases={})
