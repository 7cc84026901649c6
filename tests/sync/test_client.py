import pytest
from aiohttp import web

from agentassist.core.team import Access, HubSays, TeamDevice
from agentassist.sync import client as clients
from agentassist.sync.client import HubClient
from agentassist.sync.errors import AwayError, HubError
from tests.sync.conftest import CLOCKS
from tests.sync.memory_hub import TOKEN, html, refusal, silence

CODE = "7QK49DZP2MXHC3TN"


def newcomer(hub) -> HubClient:
    return HubClient(hub.where, hub.pin, CLOCKS)


def member(hub) -> HubClient:
    return HubClient(hub.where, hub.pin, CLOCKS, TOKEN)


def test_an_invitation_lets_a_device_in_once(play):
    async def story(hub):
        async with newcomer(hub) as client:
            welcome = await client.join(CODE, "testtest", "Meera")
            assert (welcome.team, welcome.rep, welcome.access) == ("Kettles", "Meera", Access.REP)
            assert welcome.token == TOKEN and TOKEN not in repr(welcome)
            with pytest.raises(HubError) as refused:
                await client.join("0" * 16, "testtest", "Meera")
        assert refused.value.says is HubSays.BAD_CODE

    play(story)


def test_an_owner_sees_shows_out_and_invites(play):
    async def told(_request):
        one = {"id": "dev1", "rep_id": "r", "rep": "Meera", "access": "rep", "joined_ms": 1}
        return web.json_response({"devices": [one | {"seen_ms": None, "revoked": False}]})

    async def invited(request):
        asked = await request.json()
        return web.json_response({"invitation": f"{asked['name']}/{asked['access']}", "until_ms": 7})

    async def done(_request):
        return web.json_response({})

    async def story(hub):
        hub.odd = {"/v1/devices": told, "/v1/invitations": invited, "/v1/devices/dev1/revoke": done}
        async with member(hub) as client:
            assert await client.devices() == (TeamDevice("dev1", "Meera", Access.REP),)
            assert await client.invite("Ravi", Access.TRAINER) == ("Ravi/trainer", 7)
            await client.show_out("dev1")
            await client.leave()

    play(story)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (html, HubSays.STRANGE_ANSWER),
        (refusal(404, "unheard-of"), HubSays.STRANGE_ANSWER),
        (refusal(503, "unavailable"), HubSays.UNAVAILABLE),
        (refusal(429, "too-many", wait_s=1e9), HubSays.TOO_MANY),
    ],
)
def test_a_refusal_is_told_by_its_code(play, answer, says):
    async def story(hub):
        hub.odd["/v1/join"] = answer
        async with newcomer(hub) as client:
            with pytest.raises(HubError) as refused:
                await client.join(CODE, "testtest", "Meera")
        assert refused.value.says is says and refused.value.wait_s == 0

    play(story)


def test_the_token_follows_no_signpost(play):
    async def elsewhere(_request):
        raise web.HTTPFound("/v1/elsewhere")

    async def story(hub):
        hub.odd["/v1/changes"] = elsewhere
        async with member(hub) as client:
            with pytest.raises(HubError):
                await client.changes(0, 1)
        assert ("GET", "/v1/elsewhere") not in hub.asked

    play(story)


def test_a_server_that_stalls_is_as_good_as_none(play, monkeypatch):
    monkeypatch.setattr(clients, "ANSWER_S", 0.2)

    async def story(hub):
        hub.odd["/v1/changes"] = silence
        async with member(hub) as client:
            with pytest.raises(AwayError):
                await client.changes(0, 1)

    play(story)


def test_a_proxy_whose_hub_is_gone_is_no_hub(play):
    async def gone(_request):
        return web.Response(status=502, text="<html>Bad gateway</html>")

    async def story(hub):
        hub.odd["/v1/changes"] = gone
        async with member(hub) as client:
            with pytest.raises(AwayError):
                await client.changes(0, 1)

    play(story)


def test_a_body_that_is_far_too_long_is_not_read_to_its_end(play, monkeypatch):
    monkeypatch.setattr(clients, "MOST_BYTES", 200_000)

    async def too_long(_request):
        return web.Response(body=b" " * 1_000_000)

    async def story(hub):
        hub.odd["/v1/changes"] = too_long
        async with member(hub) as client:
            with pytest.raises(HubError) as refused:
                await client.changes(0, 1)
        assert refused.value.says is HubSays.STRANGE_ANSWER

    play(story)


def test_where_nothing_listens_nobody_answers(play):
    async def story(hub):
        async with HubClient("127.0.0.1:1", hub.pin, CLOCKS, TOKEN) as client:
            with pytest.raises(AwayError):
                await client.changes(0, 1)

    play(story)
