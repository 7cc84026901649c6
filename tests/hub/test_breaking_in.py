"""Who means harm, or is badly built, hinders nobody else and learns nothing."""

import asyncio
import time

import psycopg
import pytest

from agentassist.hub.door import MOST_GUESTS
from tests.hub.test_bad_input import hung_up, opened, raw
from tests.servers.hub import HubProcess, invited, play, said

HELLO = {"hello": {"protocol": 1, "cursor": 0, "marks": []}}


async def stalled(hub, head):
    """Begin a request that never ends; return what ends it."""
    _, writer = await opened(hub)
    writer.write(head + b"1\r\n{\r\n")
    await writer.drain()
    return writer


def post(path, *headers):
    """Return the beginning of a request whose length nobody knows."""
    lines = [f"POST {path} HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", *headers]
    return "\r\n".join([*lines, "", ""]).encode()


def test_requests_that_never_end_keep_nobody_from_sharing(hub):
    async def script(owner, rep):
        shown = [f"{name}: {value}" for name, value in owner.headers.items()]
        heads = [post("/v1/join")] * 9 + [post("/v1/push", *shown)] * 9
        writers = [await stalled(hub, head) for head in heads]
        try:
            assert (await rep.push(rep.patch("contact", "c", name="x")))["acks"]
            # Who stalls waits for themselves only.
            status, told = await owner.post("/v1/push", {"ops": []})
            assert (status, told["error"]) == (429, "too-many")
        finally:
            for writer in writers:
                await hung_up(writer)

    play(hub, script)


def test_only_a_push_may_be_long(hub):
    async def script(owner):
        for path in ("/v1/join", "/v1/invitations", "/v1/rewound", "/v1/devices/x/revoke"):
            status, told = await owner.post(path, {"name": "x" * 20_000})
            assert (status, told) == (413, {"error": "too-large", "bytes": 16_384})

    play(hub, script, [])


def test_wrong_tokens_from_next_door_keep_nobody_waiting(hub):
    async def script(owner, rep):
        wrong = owner.headers | {"Authorization": "Bearer WyJhIl0.abc"}
        statuses = []
        for _ in range(70):
            async with owner.session.get(owner.url("/v1/changes"), headers=wrong) as answer:
                statuses.append(answer.status)
        assert {*statuses} == {401, 429} and statuses[-1] == 429
        assert (await rep.get("/v1/changes"))[0] == 200

    play(hub, script)


def test_guests_of_one_address_leave_room_for_the_others(own_hub):
    async def script(owner):
        mine, theirs = await asyncio.gather(
            *(asyncio.gather(*(opened(own_hub) for _ in range(part))) for part in (MOST_GUESTS, 20))
        )
        try:
            ended = await asyncio.wait_for(asyncio.gather(*(reader.read() for reader, _ in theirs)), 30)
            assert ended == [b""] * 20
            # Somebody at another address, and whoever is in already, are served.
            assert (await owner.push(owner.patch("contact", "c", name="x")))["acks"]
        finally:
            for _, writer in (*mine, *theirs):
                await hung_up(writer)
        reader, writer = await opened(own_hub)
        writer.write(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert b" 200 " in await reader.read()
        await hung_up(writer)

    play(own_hub, script, [])


def test_who_floods_the_line_loses_it(hub):
    async def script(owner):
        async with owner.live() as line:
            await line.send_json(HELLO)
            await said(line, "hello")
            for _ in range(200):
                await line.send_json({"cursor": 0})
            assert await said(line, None) == 1013

    play(hub, script, [])


def test_nobody_joins_under_the_name_of_the_hub(hub):
    async def script(owner):
        body = {"code": await invited(owner), "device": "00000hub", "name": "Meera"}
        async with owner.session.post(owner.url("/v1/join"), json=body) as answer:
            assert (answer.status, (await answer.json())["field"]) == (400, "device")

    play(hub, script, [])


def test_what_is_no_request_is_not_quoted_in_the_log(own_hub):
    async def script(owner):
        token = owner.told["token"]
        shown = f"Authorization: Bearer {token}"
        for bad in (
            f"GET /v1/changes HTTP/1.1\r\nHost: x\r\n{shown}\x01\r\n\r\n",
            f"GET /v1/changes HTTP/1.1\r\nHost: x\r\n{shown}\r\nAsha Rao: 1\r\n\r\n",
            "GET /v1/rows?subject=Asha\x01Rao HTTP/1.1\r\nHost: x\r\n\r\n",
            f"POST /v1/push HTTP/1.1\r\nHost: x\r\n{shown}\r\nContent-Length: 5\r\n"
            "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            f"POST /v1/push HTTP/1.1\r\nHost: x\r\n{shown}\r\nContent-Length: 5\r\n"
            "Content-Length: 6\r\n\r\nAsha Rao",
            f"POST /v1/push HTTP/1.1\r\nHost: x\r\n{shown}\r\nAgent-Assist-Protocol: 1\r\n"
            "Transfer-Encoding: chunked\r\n\r\nZZAsha\r\n\r\n",
            "GET /" + "Asha" * 4_000 + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "ASHA / HTTP/1.1\r\nHost: x\r\n\r\n",
        ):
            assert b" 400 " in await raw(own_hub, bad.encode())
        text = own_hub.log.read_text(encoding="utf-8")
        assert token[:40] not in text and "asha" not in text.lower() and "127." not in text
        # Each line is still one that a program reads.
        assert [one["who"] for one in own_hub.events() if one["event"] == "library"]

    play(own_hub, script, [])


def test_a_log_that_nobody_takes_ends_nothing(hub):
    full = HubProcess(hub.database, hub.folder)
    full.log = type(full.log)("/dev/full")
    full.start()
    try:

        async def script(owner, rep):
            async with rep.live() as line:
                await line.send_json(HELLO)
                await said(line, "changes")
                await owner.push(owner.patch("contact", "c", name="x"))
                assert (await said(line, "changes"))[-1]["d"] == {"name": "x"}

        play(full, script)
        assert full.stop() == 0
    finally:
        full.kill()


@pytest.mark.parametrize(
    "said_by_others",
    ["", "x", "[]", '{"beside": {"x": 5}}', '{"beside": {"x": [1, 2, 3]}, "last": true}', '{"look": 1}'],
)
def test_others_with_access_to_the_database_do_not_make_a_hub_deaf(hub, own_hub, said_by_others):
    async def script(owner, rep):
        rep.port = own_hub.port
        async with rep.live() as line:
            await line.send_json(HELLO)
            await said(line, "changes")
            word = said_by_others.replace("{", '{"team": "' + owner.told["team_id"] + '", ', 1)
            with psycopg.connect(hub.database, autocommit=True) as conn:
                conn.execute("select pg_notify('agentassist', %s)", (word,))
            began_s = time.monotonic()
            for n in range(3):
                await owner.push(owner.patch("contact", "c", name=f"{n}"))
                assert (await said(line, "changes"))[-1]["d"] == {"name": f"{n}"}
            assert time.monotonic() - began_s < 2.5, "only the look every three seconds found it"

    play(hub, script)


def test_what_turns_out_to_be_about_somebody_erased_is_forgotten_in_the_history_too(hub):
    async def script(owner, rep):
        await rep.push(rep.patch("interaction", "i1", "", summary="Asha said"))
        await owner.push(owner.erasure("asha"))
        # Whom the calls were with is known only now, of the second in the same breath.
        calls = [
            rep.patch("interaction", "i2", "", summary="Asha said"),
            rep.patch("hold", "h1", reason="Lunch"),
        ]
        calls += [rep.patch("interaction", one, "asha", contact_id="asha") for one in ("i1", "i2")]
        told = await rep.push(*calls)
        assert [ack["erased"] for ack in told["acks"]] == [True, False, True, True]
        with psycopg.connect(hub.database) as conn:
            for table in ("change", "shared_row"):
                kept = conn.execute(f"select data from agentassist.{table}").fetchall()
                assert "Asha said" not in str(kept), table
        assert "Asha said" not in str(await owner.changes()) + str(await owner.rows())
        async with owner.live() as line:
            await line.send_json(HELLO)
            heard = await said(line, "changes")
            assert "Asha said" not in str(heard) and "Lunch" in str(heard)

    play(hub, script)


def test_no_rep_takes_a_person_out_by_calling_them_another(hub):
    async def script(owner, rep):
        await owner.push(owner.patch("contact", "ravi", "ravi", name="Ravi"), owner.erasure("asha"))
        told = await rep.push(rep.patch("contact", "ravi", "asha", notes="x"))
        assert [(one["why"], one["field"]) for one in told["refused"]] == [("bad-operation", "s")]
        assert [row["d"] for row in (await owner.rows("subject=ravi"))[0]] == [{"name": "Ravi"}]

    play(hub, script)
