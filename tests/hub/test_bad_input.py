"""What is too much, too slow, too new or plain wrong is refused, and the hub goes on."""

import asyncio
import gzip
import io
import ssl
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.servers.hub import play, said

MEGABYTE = b"x" * 1_000_000


def memory_mb(pid):
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


async def opened(hub):
    return await asyncio.open_connection("127.0.0.1", hub.port, ssl=hub.tls(), server_hostname="localhost")


async def hung_up(writer):
    writer.transport.abort()
    with suppress(OSError):
        await writer.wait_closed()


async def raw(hub, *parts):
    """Send bytes as they are and return what comes back until the hub ends it."""
    reader, writer = await opened(hub)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        return await asyncio.wait_for(reader.read(), 20)
    finally:
        await hung_up(writer)


def head(owner, *more):
    lines = ["POST /v1/push HTTP/1.1", "Host: localhost", *(f"{k}: {v}" for k, v in owner.headers.items())]
    return "\r\n".join([*lines, *more, "", ""]).encode()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="tells memory by /proc")
def test_a_body_of_a_gigabyte_is_refused_and_fills_no_memory(own_hub, caplog):
    async def chunks():
        for _ in range(1_000):
            yield MEGABYTE

    async def script(owner):
        before = memory_mb(own_hub.pid)
        answer = await raw(own_hub, head(owner, "Content-Length: 1000000000"))
        assert b" 413 " in answer and b'"too-large"' in answer
        sent = owner.session.post(owner.url("/v1/push"), data=chunks(), headers=owner.headers)
        try:
            async with sent as answered:
                assert answered.status == 413
        except OSError:
            pass  # it hung up in the middle of it
        assert memory_mb(own_hub.pid) - before < 40
        assert (await owner.push(owner.patch("contact", "asha", name="x")))["acks"]

    play(own_hub, script, [])
    caplog.clear()  # asyncio complains of the connection that the hub ended while more was being sent


def test_compressed_requests_are_refused_so_that_none_can_swell(hub):
    async def script(owner):
        body = io.BytesIO(gzip.compress(b"0" * 50_000_000))
        headers = owner.headers | {"Content-Encoding": "gzip"}
        async with owner.session.post(owner.url("/v1/push"), data=body, headers=headers) as answer:
            assert (answer.status, (await answer.json())["field"]) == (400, "Content-Encoding")

    play(hub, script, [])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[",
        b"[]",
        b'"x"',
        b'{"ops": 5}',
        b"[" * 100_000,
        b'{"ops": ' + b"9" * 10_000 + b"}",
        b"\xff\xfe{}",
    ],
)
def test_a_body_that_says_nothing_is_refused(hub, body):
    async def script(owner):
        async with owner.session.post(owner.url("/v1/push"), data=body, headers=owner.headers) as answer:
            assert (answer.status, (await answer.json())["error"]) == (400, "bad-operation")

    play(hub, script, [])


def test_one_bad_operation_does_not_hold_up_the_others(hub):
    async def script(owner):
        good = owner.patch("contact", "asha", name="x")
        ahead = owner.stamper.__class__(owner.letters).next(int(time.time() * 1000) + 600_000)
        plain = {"k": "p", "t": "contact", "r": "a", "s": "", "h": good.stamp, "d": {"name": "y"}}
        body = [
            {"op": "future", **plain, "h": ahead},
            {"op": "hidden-future", **plain, "c": {"name": ahead}},
            {"op": "nan", **plain, "d": {"n": float("nan")}},
            {"op": "list", **plain, "d": {"n": [1]}},
            7,
            {"op": good.id, **plain, "d": {"name": "z"}},
        ]
        status, told = await owner.post("/v1/push", {"ops": body})
        assert status == 200 and [ack["op"] for ack in told["acks"]] == [good.id]
        whys = {(one["op"], one["why"]) for one in told["refused"]}
        assert whys == {
            ("future", "future-stamp"),
            ("hidden-future", "future-stamp"),
            ("nan", "bad-operation"),
            ("list", "bad-operation"),
            ("", "bad-operation"),
        }

    play(hub, script, [])


def test_more_operations_than_fit_are_refused(hub):
    async def script(owner):
        ops = [owner.patch("contact", "a", name="x") for _ in range(201)]
        status, told = await owner.post("/v1/push", {"ops": [{"op": op.id} for op in ops]})
        assert (status, told) == (413, {"error": "too-large", "ops": 200})

    play(hub, script, [])


def test_who_stalls_is_let_go_while_others_are_served(hub):
    async def script(owner):
        writers = [writer for _, writer in await asyncio.gather(*(opened(hub) for _ in range(40)))]
        for stalled, half in zip(writers[:20], writers[20:], strict=True):
            stalled.write(head(owner, "Content-Length: 900000") + b"{")
            half.write(b"GET /health HTT")
        began = time.monotonic()
        for n in range(5):
            await owner.push(owner.patch("contact", f"c{n}", name="x"))
        assert time.monotonic() - began < 5
        for writer in writers:
            await hung_up(writer)

    play(hub, script, [])


def test_what_is_not_asked_for_is_refused_in_the_same_words(hub):
    async def script(owner):
        for method, path in (("GET", "/"), ("DELETE", "/v1/push"), ("GET", "/v1/../etc/passwd")):
            async with owner.session.request(method, owner.url(path)) as answer:
                assert answer.status in (404, 405) and (await answer.json())["error"] == "bad-operation"

    play(hub, script, [])


def test_old_encryption_is_refused(hub):
    context = ssl.create_default_context(cafile=str(hub.folder / "certificate.pem"))
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1_1

    async def script():
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await asyncio.open_connection("127.0.0.1", hub.port, ssl=context, server_hostname="localhost")

    asyncio.run(script())


def test_long_answers_are_packed(hub):
    async def script(owner):
        await owner.push(*(owner.patch("contact", f"c{n}", notes="word " * 50) for n in range(150)))
        for accepts, packed in (("gzip", "gzip"), ("identity", None)):
            headers = owner.headers | {"Accept-Encoding": accepts}
            async with owner.session.get(owner.url("/v1/changes"), headers=headers) as answer:
                assert answer.headers.get("Content-Encoding") == packed
                assert len((await answer.json())["changes"]) == 151

    play(hub, script, [])


def test_who_says_what_no_device_says_loses_the_line(hub):
    async def script(owner):
        for word in ('{"cursor": 99999}', '{"on": 5}', "x", '{"on": "' + "x" * 300 + '"}'):
            async with owner.live() as line:
                await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})
                await said(line, "hello")
                await line.send_str(word)
                assert await said(line, None) == 1008

    play(hub, script, [])
