"""Where no live line comes about: the same truth, some seconds later."""

import asyncio

import pytest
from aiohttp import web

from agentassist.core.team import LinkKind
from agentassist.sync.polling import Polling
from tests.sync.conftest import line
from tests.sync.memory_hub import html, refusal, silence
from tests.sync.memory_keeper import MemoryKeeper, patch
from tests.sync.test_link import told


@pytest.fixture(autouse=True)
def hurried(monkeypatch):
    monkeypatch.setattr("agentassist.sync.polling.FIRST_S", 0.02)
    monkeypatch.setattr("agentassist.sync.polling.LONGEST_S", 0.1)
    monkeypatch.setattr("agentassist.sync.greeting.GREETING_S", 1.0)


async def hung_up(request: web.Request) -> web.Response:
    """Close the connection without a word."""
    request.transport.close()
    return web.Response()


async def greeted_and_hung_up(request: web.Request) -> web.StreamResponse:
    """Let the line stand, and close it before a word is said."""
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    await socket.close()
    return socket


WAYS = {
    "a page": html,
    "forbidden": refusal(403, "nonsense"),
    "bad request": refusal(400, "nonsense"),
    "hung up": hung_up,
    "closed at once": greeted_and_hung_up,
    "never answered": silence,
}


@pytest.mark.parametrize("way", WAYS)
def test_where_lines_are_let_through_by_nobody_everything_comes_and_goes_all_the_same(play, way):
    async def story(hub):
        hub.odd["/v1/live"] = WAYS[way]
        told(hub, "a", "b")
        keeper = MemoryKeeper(patch("mine"))
        async with line(hub, keeper) as link:
            await keeper.until(lambda one: one.cursor == 3 and not one.out)
            told(hub, "c")
            await keeper.until(lambda one: one.cursor == 4)
            keeper.out.append(patch("later"))
            link.soon()
            await keeper.until(lambda one: one.cursor == 5 and not one.out)
        assert [one.op.id for one in keeper.taken] == [one["op"] for one in hub.changes]
        # To the rep it is a line like any other.
        assert LinkKind.AWAY not in {state.kind for state in keeper.states}

    play(story)


def test_a_line_that_breaks_again_and_again_is_given_up_for_a_while(play):
    async def story(hub):
        keeper = MemoryKeeper()

        async def short(request):
            socket = web.WebSocketResponse()
            await socket.prepare(request)
            marks = (await socket.receive_json())["hello"]["marks"]
            await socket.send_json({"hello": hub._hello(marks)})
            await socket.close()
            return socket

        hub.odd["/v1/live"] = short
        async with line(hub, keeper):
            while ("POST", "/v1/rewound") not in hub.asked:
                await asyncio.sleep(0.01)
            told(hub, "a")
            await keeper.until(lambda one: one.cursor == 1)
        assert hub.asked.count(("GET", "/v1/live")) == 4

    play(story)


def test_a_hub_that_was_restored_is_given_back_what_it_lost_without_a_line_too(play):
    async def story(hub):
        hub.odd["/v1/live"] = html
        keeper = MemoryKeeper(patch("a"), patch("b"), patch("c"))
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 3 and not one.out)
            del hub.changes[1:]
            await keeper.until(lambda one: 1 in one.bases and one.cursor == 3 and not one.out)
        assert [one["op"] for one in hub.changes] == ["a", "b", "c"]

    play(story)


def test_as_soon_as_lines_are_let_through_there_is_one(play, monkeypatch):
    monkeypatch.setattr("agentassist.sync.polling.TRY_LINE_S", 0.2)

    async def story(hub):
        hub.odd["/v1/live"] = html
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            told(hub, "a")
            await keeper.until(lambda one: one.cursor == 1)
            del hub.odd["/v1/live"]
            while not hub.lines:
                await asyncio.sleep(0.01)
            told(hub, "b")
            await hub.tell()
            await keeper.until(lambda one: one.cursor == 2)
        assert LinkKind.AWAY not in {state.kind for state in keeper.states}

    play(story)


def test_a_hub_that_has_nothing_new_is_asked_ever_more_rarely(monkeypatch):
    monkeypatch.setattr("agentassist.sync.polling.TRY_LINE_S", 0.5)
    asked = []

    async def ask():
        asked.append(1)
        return {"base": 0, "last": 0}

    asyncio.run(Polling(ask, lambda: 0, asked.append).run())
    assert 2 < len(asked) < 12
