"""What one device tells, the others hear, once and in order."""

import asyncio
import random
import time

import pytest

from agentassist.core.operation import GONE
from tests.servers.hub import NOW_MS, play, said


async def greet(line, cursor=0, marks=()):
    marks = [list(mark) for mark in marks]
    await line.send_json({"hello": {"protocol": 1, "cursor": cursor, "marks": marks}})
    return await said(line, "hello")


def test_what_one_pushes_the_other_hears_at_once_and_finds_later(hub):
    async def script(owner, rep):
        async with rep.live() as line:
            hello = await greet(line)
            assert (hello["last"], hello["base"], hello["floor"]) == (2, 0, 0)
            assert [one["t"] for one in await said(line, "changes")] == ["rep", "rep"]
            op = owner.patch("contact", "asha", "asha", name="आशा", notes="“quoted”\n<b>&amp;", n=1e20)
            told = await owner.push(op)
            assert told["acks"] == [{"op": op.id, "n": 3, "fresh": True, "erased": False}]
            (change,) = await said(line, "changes")
        assert change["d"] == {"name": "आशा", "notes": "“quoted”\n<b>&amp;", "n": 1e20}
        assert (change["dev"], change["rep"]) == (owner.letters, owner.told["rep_id"])
        assert (await rep.changes(2)) == [change]
        rows, _ = await rep.rows()
        assert {name: rows[-1][name] for name in "trsnd"} == {name: change[name] for name in "trsnd"}

    play(hub, script)


def test_what_is_told_twice_counts_once_and_is_acknowledged_twice(hub):
    async def script(owner, rep):
        op = rep.patch("contact", "asha", "asha", name="Asha")
        first, second = await rep.push(op, op), await rep.push(op)
        assert first["acks"] == [{"op": op.id, "n": 3, "fresh": True, "erased": False}]
        assert second["acks"] == [{"op": op.id, "n": 3, "fresh": False, "erased": False}]
        assert [one["op"] for one in await owner.changes(2)] == [op.id]

    play(hub, script)


def test_of_each_field_the_newest_stands_whatever_the_order(hub):
    async def script(owner, rep):
        old = rep.patch("contact", "asha", "asha", name="Old", org="Lamps")
        owner.ms += 60_000
        new = owner.patch("contact", "asha", "asha", name="New")
        await owner.push(new)
        await rep.push(old)
        rows, _ = await rep.rows("subject=asha")
        assert rows[0]["d"] == {"name": "New", "org": "Lamps"}
        assert rows[0]["n"] == 4 and rows[0]["c"] == {"name": new.stamp, "org": old.stamp}

    play(hub, script)


def test_many_at_once_leave_no_gap_and_lose_nothing(hub):
    async def script(owner, *reps):
        async def work(rep, n):
            for turn in range(8):
                await rep.push(*(rep.patch("contact", f"c{n}-{turn}-{k}", name="x") for k in range(3)))

        await asyncio.gather(*(work(rep, n) for n, rep in enumerate([owner, *reps] * 3)))
        told = await owner.changes()
        assert [one["n"] for one in told] == list(range(1, len(told) + 1))
        assert len({one["op"] for one in told}) == len(told) == 5 + 3 * 5 * 8 * 3

    play(hub, script, ["rep"] * 4)


def test_every_line_hears_everything_in_order_while_many_push(hub):
    async def script(_owner, *reps):
        async def listen(rep):
            places = []
            async with rep.live() as line:
                await greet(line)
                while not places or places[-1] < 5 + 4 * 20:
                    places += [one["n"] for one in await said(line, "changes")]
            return places

        async def work(rep):
            for turn in range(20):
                await rep.push(rep.patch("contact", f"{rep.letters}{turn}", name="x"))

        heard, *_ = await asyncio.gather(
            asyncio.gather(*(listen(rep) for rep in reps)), *(work(rep) for rep in reps)
        )
        assert all(places == list(range(1, 5 + 4 * 20 + 1)) for places in heard)

    play(hub, script, ["rep"] * 4)


def test_who_is_far_behind_is_told_so_once_and_goes_on_from_where_they_are(hub):
    async def script(owner, rep):
        for _ in range(11):
            await owner.push(*(owner.patch("contact", str(random.random()), name="x") for _ in range(200)))
        async with rep.live() as line:
            hello = await greet(line)
            assert await said(line, "behind") == {"last": hello["last"]}
            changes = await rep.changes()
            assert changes[-1]["n"] == hello["last"] == 2 + 2_200
            await line.send_json({"cursor": hello["last"]})
            await owner.push(owner.patch("contact", "asha", name="Asha"))
            assert [one["n"] for one in await said(line, "changes")] == [hello["last"] + 1]

    play(hub, script)


def test_a_change_too_long_for_the_line_is_fetched(hub):
    async def script(owner, rep):
        async with rep.live() as line:
            hello = await greet(line, 2, (await rep.marks())[:1])
            assert hello["base"] == 2
            await owner.push(owner.patch("picture", "p", data="A" * 3_000_000))
            assert await said(line, "behind") == {"last": 3}
            (change,) = await rep.changes(2)
            assert len(change["d"]["data"]) == 3_000_000

    play(hub, script)


def test_long_rows_come_in_pages_that_fit(hub):
    async def script(owner, rep):
        for n in range(4):
            await owner.push(owner.patch("picture", f"p{n}", data="A" * 3_000_000))
        await owner.push(*(owner.patch("contact", f"c{n}", name="x") for n in range(30)))
        _, first = await rep.get("/v1/rows?after=2&limit=20")
        assert len(first["rows"]) == 2 and first["next"] and first["upto"] == 36
        # A row that changes while pages are read is told whole all the same: its change is a part of it.
        await owner.push(owner.patch("contact", "c7", notes="y"))
        rows, _ = await rep.rows("after=2&limit=20", first["next"])
        names = [row["r"] for row in [*first["rows"], *rows]]
        assert names == ["p0", "p1", "p2", "p3", *(f"c{n}" for n in range(30) if n != 7), "c7"]
        assert rows[-1]["d"] == {"name": "x", "notes": "y"}
        assert [one["r"] for one in await rep.changes(36)] == ["c7"]

    play(hub, script)


def test_rows_go_on_behind_those_of_somebody_erased(hub):
    async def script(owner, rep):
        await rep.push(*(rep.patch("contact", name, name, name="x") for name in ("a", "b", "c", "d", "e")))
        await owner.push(*(owner.erasure(name) for name in ("b", "c", "d")))
        rows, erased = await rep.rows("after=2&limit=1")
        assert ([row["r"] for row in rows], sorted(erased)) == (["a", "e"], ["b", "c", "d"])

    play(hub, script)


def test_a_new_device_takes_what_is_recent_or_open(hub):
    async def script(_owner, rep):
        old, new = NOW_MS - 10**10, NOW_MS
        await rep.push(
            rep.patch("contact", "asha", "asha", name="Asha"),
            rep.patch("interaction", "old", "asha", wrapped=1, started_ms=old, ended_ms=old),
            rep.patch("interaction", "new", "asha", wrapped=1, started_ms=new, ended_ms=new),
            rep.patch("promise", "open", "asha", state="open", due_ms=old),
            rep.patch("promise", "kept", "asha", state="kept", due_ms=old, kept_ms=old),
        )
        slice_, _ = await rep.rows(f"after=0&since_ms={NOW_MS - 10**9}")
        assert [row["r"] for row in slice_ if row["t"] != "rep"] == ["asha", "new", "open"]
        everything, _ = await rep.rows("subject=asha")
        assert [row["r"] for row in everything] == ["asha", "old", "new", "open", "kept"]
        # Who has had the open one hears that it was kept, however long ago.
        done = rep.patch("promise", "open", "asha", state="kept", kept_ms=old)
        await rep.push(done)
        later, _ = await rep.rows(f"after=7&since_ms={NOW_MS - 10**9}")
        assert [(row["r"], row["d"]["state"]) for row in later] == [("open", "kept")]

    play(hub, script)


def test_a_deleted_row_is_told_as_deleted(hub):
    async def script(owner, rep):
        await rep.push(rep.patch("contact", "asha", name="Asha"), rep.patch("contact", "asha", **{GONE: 1}))
        rows, _ = await owner.rows("subject=asha")
        assert rows[0]["d"] == {"name": "Asha", GONE: 1}

    play(hub, script)


def test_erasing_somebody_beats_everything_for_ever(hub):
    async def script(owner, rep):
        secret = "Tell nobody"
        before = [
            rep.patch("contact", "asha", "asha", name=secret),
            # Nobody knew yet who was calling.
            rep.patch("interaction", "call", "", number=secret, started_ms=1, wrapped=1),
            rep.patch("interaction", "call", "asha", summary=secret),
            rep.patch("contact", "meera", "meera", name="Meera"),
        ]
        await rep.push(*before)
        late = rep.patch("interaction", "call", "", summary=secret)
        erasure = owner.erasure("asha")
        told = await owner.push(owner.patch("contact", "asha", "asha", notes=secret), erasure)
        assert {ack["op"]: ack["erased"] for ack in told["acks"]}[erasure.id] is False
        assert [ack["erased"] for ack in told["acks"] if ack["op"] != erasure.id] == [True]
        told = await rep.push(late, rep.patch("contact", "asha", "asha", name=secret), before[0])
        assert [ack["erased"] for ack in told["acks"]] == [True] * 3
        rows, erased = await rep.rows()
        assert erased == ["asha"] and {row["r"] for row in rows if row["t"] != "rep"} == {"meera"}
        assert await rep.rows("subject=asha") == ([], ["asha"])
        told = str([await rep.changes(), rows, await rep.rows("after=6")])
        assert secret not in told and "'k': 'e'" in told

    play(hub, script)


def test_who_comes_after_an_erasure_hears_nothing_of_who_was_erased(hub):
    async def script(owner, rep):
        async with rep.live() as line:
            await greet(line)
            await said(line, "changes")
            await rep.push(rep.patch("contact", "asha", "asha", name="Tell nobody"))
            assert "Tell nobody" in str(await said(line, "changes"))
            await owner.push(owner.erasure("asha"))
            assert [one["k"] for one in await said(line, "changes")] == ["e"]
        async with owner.live() as line:
            await greet(line)
            told = await said(line, "changes")
            assert [one["n"] for one in told] == [1, 2, 3, 4] and "Tell nobody" not in str(told)

    play(hub, script)


def test_a_rewound_hub_is_found_out_by_the_newest_thing_it_knows(hub):
    async def script(_owner, rep):
        await rep.push(*(rep.patch("contact", f"c{n}", name="x") for n in range(5)))
        marks = [[9, "lost-2"], [8, "lost-1"], *(await rep.marks())[2::2]]
        _, told = await rep.post("/v1/rewound", {"base": 9, "marks": marks})
        assert (told["base"], told["last"], told["floor"]) == (5, 7, 0)
        assert abs(told["now_ms"] - time.time() * 1000) < 60_000
        async with rep.live() as line:
            assert (await greet(line, 9, marks))["base"] == 5
            assert [one["n"] for one in await said(line, "changes")] == [6, 7]

    play(hub, script)


def test_who_has_the_same_card_open_sees_who_else_has(hub):
    async def script(_owner, meera, ravi):
        async with meera.live() as one, ravi.live() as two:
            await greet(one), await greet(two)
            await one.send_json({"on": "asha"})
            assert await said(one, "beside") == {"asha": []}
            await two.send_json({"on": "asha"})
            assert await said(two, "beside") == {"asha": ["Meera"]}
            assert await said(one, "beside") == {"asha": ["Meera"]}
            await two.send_json({"on": ""})
            assert await said(one, "beside") == {"asha": []}
            await two.send_json({"on": "asha"})
            assert await said(one, "beside") == {"asha": ["Meera"]}
            await two.close()
            assert await said(one, "beside") == {"asha": []}

    play(hub, script, ["rep", "rep"])


def test_a_newer_line_of_a_device_ends_the_older(hub):
    async def script(owner, rep):
        async with rep.live() as old:
            await greet(old)
            async with rep.live() as new:
                await greet(new)
                assert (await said(old, None)) == 1001
                await owner.push(owner.patch("contact", "asha", name="Asha"))
                while (await said(new, "changes"))[-1]["n"] != 3:
                    pass

    play(hub, script)


@pytest.mark.parametrize(
    "word", ["", "{", "[1]", '{"hello": 5}', '{"hello": {"protocol": 1, "marks": [["x"]]}}', "[" * 50_000]
)
def test_a_line_that_begins_with_anything_else_is_closed(hub, word):
    async def script(_owner, rep):
        async with rep.live() as line:
            await line.send_str(word)
            assert await said(line, "error") == "bad-operation"
            assert await said(line, None) == 1013

    play(hub, script)


def test_a_device_of_a_newer_version_is_told_what_this_hub_speaks(hub):
    async def script(_owner, rep):
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 2, "cursor": 0, "marks": []}})
            told = await line.receive_json(timeout=5)
            assert told == {"error": "protocol", "speaks": [1]}
        newer = rep.headers | {"Agent-Assist-Protocol": "2"}
        async with rep.session.get(rep.url("/v1/changes"), headers=newer) as answer:
            assert (answer.status, await answer.json()) == (426, {"error": "protocol", "speaks": [1]})

    play(hub, script)
