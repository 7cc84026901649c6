"""A hub that is not what it was: the cache stays right, the line calm, and the token goes nowhere."""

import asyncio
import json

import pytest
from aiohttp import web

from agentassist.core.team import HubSays, LinkKind
from agentassist.sync.errors import AwayError, HubError
from tests.sync.conftest import line
from tests.sync.memory_hub import MemoryHub
from tests.sync.memory_keeper import MemoryKeeper
from tests.sync.test_client import member

HELLO = {"protocol": 1, "now_ms": 1_790_000_000_000, "last": 0, "floor": 0, "base": 0}
CHANGE = {"n": 1, "dev": "d", "rep": "r", "op": "o1", "k": "p", "t": "contact", "r": "asha", "s": ""}
CHANGE |= {"h": "01a0c4506c0200000testtes", "d": {"name": "Asha"}}


def test_the_line_follows_no_signpost(play, tmp_path):
    seen = []

    async def story(hub):
        async with MemoryHub(tmp_path) as other:

            async def elsewhere(_request):
                raise web.HTTPFound(f"https://{other.where}/v1/live")

            async def asked(request):
                seen.append(dict(request.headers))
                return await other._live(request)

            other.odd["/v1/live"] = asked
            hub.odd["/v1/live"] = elsewhere
            async with member(hub) as client:
                with pytest.raises((HubError, AwayError)):
                    await client.live()

    play(story)
    assert not seen


def says(*told):
    """Return a hub's side of a line that greets and then says things."""

    async def live(request):
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.receive()
        for one in told:
            await (socket.send_str(one) if isinstance(one, str) else socket.send_json(one))
        await socket.receive()
        return socket

    return live


@pytest.mark.parametrize(
    "told",
    [
        ({"hello": HELLO | {"now_ms": 2**60}},),
        ({"hello": HELLO | {"last": 10**400}},),
        ({"hello": HELLO | {"base": -1}},),
        ({"hello": []},),
        ('{"hello": ' + "[" * 100_000,),
        ({"hello": HELLO}, {"changes": {}}),
        ({"hello": HELLO}, {"changes": [CHANGE | {"n": 0}]}),
        ({"hello": HELLO}, {"changes": [CHANGE | {"h": "f" * 16 + "evilevil"}]}),
        ({"hello": HELLO}, {"changes": [CHANGE | {"d": {"name": ["x"]}}]}),
        ({"hello": HELLO}, {"changes": [CHANGE | {"d": {"na me": "x"}}]}),
        ({"hello": HELLO}, {"behind": {"last": "x"}}),
        ({"hello": HELLO}, {"beside": {"asha": 5}}),
        ({"hello": HELLO}, "[]"),
        ({"hello": HELLO}, {"changes": [CHANGE | {"n": 7}]}),
    ],
    ids=lambda told: json.dumps(told)[-60:],
)
def test_a_hub_that_says_nonsense_changes_nothing_and_is_asked_ever_less(play, told):
    keeper = MemoryKeeper()

    async def story(hub):
        hub.odd["/v1/live"] = says(*told)
        async with line(hub, keeper):
            while not any(one.says is HubSays.STRANGE_ANSWER for one in keeper.states):
                await asyncio.sleep(0.01)
            began = len(hub.asked)
            await asyncio.sleep(1.5)
        assert len(hub.asked) - began <= 8

    play(story)
    assert keeper.cursor == 0 and keeper.states[-1].kind in (LinkKind.AWAY, LinkKind.CATCHING_UP)
