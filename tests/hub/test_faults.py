"""What was acknowledged is there, whatever ends in the middle; and what others lose, this does not."""

import asyncio
import json
import threading

import aiohttp
import psycopg
import pytest

from agentassist.core.operation import write_operation
from agentassist.hub.wake import EAR
from tests.servers.hub import HubProcess, play, said


async def push_until(device, wanted, ops, acked):
    """Push each of ``ops`` until it is acknowledged, as a device does."""
    for op in ops:
        while wanted():
            try:
                status, told = await device.post("/v1/push", {"ops": [write_operation(op)]})
            except aiohttp.ClientError:
                status = 0
            if status == 200:
                acked[op.id] = told["acks"][0]["n"]
                break
            assert status in (0, 429, 500, 503), told
            await asyncio.sleep(0.01)


def test_what_a_killed_hub_acknowledged_is_there_and_what_it_did_not_is_there_once(own_hub):
    async def script(owner, *reps):
        acked = {}
        ops = [[rep.patch("contact", f"{rep.letters}{n}", name="x") for n in range(40)] for rep in reps]
        work = [
            asyncio.create_task(push_until(rep, lambda: True, some, acked))
            for rep, some in zip(reps, ops, strict=True)
        ]
        for wanted in (30, 70):
            while len(acked) < wanted:
                await asyncio.sleep(0.001)
            await asyncio.to_thread(own_hub.kill)
            await asyncio.to_thread(own_hub.start)
        await asyncio.gather(*work)
        told = await owner.changes()
        assert {one["op"]: one["n"] for one in told if one["t"] == "contact"} == acked
        assert len(acked) == 120 and [one["n"] for one in told] == list(range(1, len(told) + 1))

    play(own_hub, script, ["rep"] * 3)


def test_a_database_that_crashes_is_waited_for(postgres, own_hub):
    async def script(owner, rep):
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})
            await said(line, "changes")
            acked = {}
            ops = [owner.patch("contact", f"c{n}", name="x") for n in range(60)]
            work = asyncio.create_task(push_until(owner, lambda: True, ops, acked))
            while len(acked) < 20:
                await asyncio.sleep(0.001)
            await asyncio.to_thread(postgres.crash)
            async with owner.session.get(owner.url("/health")) as answer:
                assert answer.status == 503
                assert await answer.json() == {"ok": False, "protocol": 1, "database": False}
            assert await owner.get("/v1/changes") == (503, {"error": "unavailable"})
            await asyncio.to_thread(postgres.start)
            await work
            # The line that stood all the time hears the rest, in order.
            heard = []
            while not heard or heard[-1] < 62:
                heard += [one["n"] for one in await said(line, "changes")]
            assert heard == list(range(3, 63))
        assert [one["n"] for one in await rep.changes()] == list(range(1, 63))
        assert {one["op"]: one["n"] for one in await rep.changes(2)} == acked

    play(own_hub, script)


def test_two_replicas_serve_one_team_side_by_side(hub, own_hub):
    async def script(owner, rep, third):
        rep.port = own_hub.port
        async with owner.live() as here, rep.live() as there:
            for line in (here, there):
                await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})

            async def listen(line):
                places = []
                while not places or places[-1] < 3 + 90:
                    places += [one["n"] for one in await said(line, "changes")]
                return places

            async def work(device):
                for n in range(30):
                    await device.push(device.patch("contact", f"{device.letters}{n}", name="x"))

            heard = await asyncio.gather(*map(listen, (here, there)), *map(work, (owner, rep, third)))
            assert heard[:2] == [list(range(1, 94))] * 2
            # Who is beside is told across replicas too.
            await here.send_json({"on": "asha"})
            await there.send_json({"on": "asha"})
            while (await said(here, "beside")) != {"asha": ["Meera"]}:
                pass
            while (await said(there, "beside")) != {"asha": ["Owner"]}:
                pass
            # Whoever overheard something is told anew.
            with psycopg.connect(hub.database, autocommit=True) as conn:
                ears = "from pg_stat_activity where application_name = %s"
                ended = conn.execute(f"select pg_terminate_backend(pid) {ears}", (EAR,)).fetchall()
                assert len(ended) >= 2
                await there.send_json({"on": ""})
                await there.send_json({"on": "asha"})
            while (await said(here, "beside")) != {"asha": ["Meera"]}:
                pass
            # And whoever is shown out at one is out at the other.
            devices = (await owner.get("/v1/devices"))[1]["devices"]
            theirs = next(one["id"] for one in devices if one["rep_id"] == rep.told["rep_id"])
            await owner.post(f"/v1/devices/{theirs}/revoke")
            assert await said(there, None) == 1001

    play(hub, script, ["rep", "rep"])


def test_told_to_go_it_finishes_and_says_goodbye(own_hub):
    async def script(owner, rep):
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})
            await said(line, "changes")
            acked = {}
            ops = [owner.patch("contact", f"c{n}", name="x") for n in range(500)]
            work = asyncio.create_task(push_until(owner, lambda: True, ops, acked))
            while len(acked) < 10:
                await asyncio.sleep(0.001)
            code = await asyncio.to_thread(own_hub.stop)
            assert code == 0 and await said(line, None) == 1001
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
            await asyncio.to_thread(own_hub.start)
            found = {one["op"]: one["n"] for one in await rep.changes(2)}
            assert acked.items() <= found.items() and len(found) <= len(acked) + 1

    play(own_hub, script)
    assert [one["event"] for one in own_hub.events() if one["event"] in ("listening", "stopped")] == [
        "listening",
        "stopped",
        "listening",
    ]


def test_the_log_tells_ids_and_counts_and_nobody(own_hub):
    async def script(owner, rep):
        await rep.push(rep.patch("contact", "asha", name="Asha Secret", number="+1 555 0100"))
        await rep.post("/v1/push", {"ops": "Secret"})
        await rep.get("/v1/rows?subject=Secret")
        await rep.post("/v1/push", {"ops": [{"op": "Secret", "k": "Secret"}]})
        await owner.get("/v1/secret")
        code = (await owner.post("/v1/invitations", {"name": "Secret"}))[1]["invitation"].split("/")[1]
        for line in own_hub.events():
            assert set(line) <= {
                *("at_ms", "event", "port", "team", "device", "access", "lines", "what"),
                "status",
                "ms",
            }
        said = own_hub.log.read_text(encoding="utf-8").lower()
        for secret in ("secret", "555", "meera", code.lower(), rep.told["token"].lower()):
            assert secret.replace("/v1/secret", "") not in said.replace("/v1/secret", ""), secret
        assert "fault" not in said

    play(own_hub, script)


def test_old_changes_go_and_rows_stay(hub, own_hub):
    async def script(owner, rep):
        for n in range(3):
            await rep.push(rep.patch("contact", "asha", "asha", name=f"Name {n}"))
        erasure = owner.erasure("meera")
        await owner.push(erasure)
        marks = await rep.marks()
        team = owner.told["team_id"]
        with psycopg.connect(hub.database) as conn:
            sql = "update agentassist.change set at_ms = 1 where team_id = %s and seq <= 4"
            conn.execute(sql, (team,))
        done = await asyncio.to_thread(compact, hub)
        assert {"part": "compacted", "team": team, "changes": 4} in done
        status, told = await rep.get("/v1/changes?after=0")
        assert (status, told) == (200, {"changes": [], "last": 6, "floor": 4})
        assert [one["n"] for one in await rep.changes(4)] == [5, 6]
        rows, erased = await rep.rows()
        assert rows[-1]["d"] == {"name": "Name 2"} and erased == ["meera"]
        # Who knows only what went is believed, unless they know something else than the hub has.
        base = (await rep.post("/v1/rewound", {"marks": marks[3:]}))[1]
        assert (base["base"], base["floor"]) == (3, 4)
        for known, common in (
            ([[9, "lost"], *marks], 6),
            ([[6, "lost"], *marks[2:]], 4),
            ([[6, "lost"], *marks[3:]], 0),
            ([[4, "lost"], *marks[3:]], 0),
        ):
            assert (await rep.post("/v1/rewound", {"marks": known}))[1]["base"] == common
        assert (await rep.get("/v1/rows?after=0"))[1]["chain"] == marks[0][1]
        # The same once nothing is left but the floor.
        await asyncio.to_thread(compact, hub, keep_days=0)
        assert (await rep.post("/v1/rewound", {"marks": [[6, "lost"]]}))[1]["base"] == 0
        assert (await rep.post("/v1/rewound", {"marks": marks}))[1]["base"] == 6
        assert (await rep.get("/v1/rows?after=0"))[1]["chain"] == marks[0][1]
        rep.port = own_hub.port  # which has nothing at hand
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})
            assert await said(line, "behind") == {"last": 6}

    play(hub, script)


def compact(hub, keep_days=30):
    from tests.servers.hub import command

    done = command("compact", "--folder", str(hub.folder), "--keep-days", str(keep_days))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_restored_hub_is_rebuilt_by_what_the_devices_have(hub):
    async def script(owner, rep):
        ops = [rep.patch("contact", f"c{n}", f"c{n}", name=f"Name {n}") for n in range(6)]
        await rep.push(*ops)
        marks = await rep.marks()
        restore(hub, owner.told["team_id"], 5, dict(marks)[5])
        assert await base_of(rep, marks) == 5
        told = await owner.push(*ops[3:])
        assert [ack["n"] for ack in told["acks"]] == [6, 7, 8]
        rows = (await rep.rows("after=0"))[0]
        assert {row["r"] for row in rows if row["t"] == "contact"} == {f"c{n}" for n in range(6)}

    play(hub, script)


def restore(hub, team, to, chain):
    """Make a team what an older copy has of it."""
    with psycopg.connect(hub.database) as conn:
        conn.execute("delete from agentassist.change where team_id = %s and seq > %s", (team, to))
        conn.execute("delete from agentassist.shared_row where team_id = %s and seq > %s", (team, to))
        sql = "update agentassist.team set last_seq = %s, chain = %s where id = %s"
        conn.execute(sql, (to, chain, team))


async def base_of(device, marks):
    return (await device.post("/v1/rewound", {"marks": marks}))[1]["base"]


def test_the_same_change_in_the_same_place_proves_nothing_of_what_is_before_it(hub):
    async def script(owner, rep):
        ops = [rep.patch("contact", f"c{n}", name=f"Name {n}") for n in range(6)]
        await rep.push(*ops)
        before, marks = await rep.changes(), await rep.marks()
        restore(hub, owner.told["team_id"], 5, dict(marks)[5])
        # Instead of what was the sixth change, there is something else now.
        await owner.push(owner.patch("contact", "new", name="Ravi"), *ops[4:])
        after = await rep.changes()
        assert [one["op"] for one in before][6:] == [one["op"] for one in after][6:]
        assert await base_of(rep, marks) == 5

    play(hub, script)


def test_an_emptied_hub_knows_its_devices_again_and_is_rebuilt(hub):
    async def script(owner, rep, gone):
        team = owner.told["team_id"]
        devices = (await owner.get("/v1/devices"))[1]["devices"]
        theirs = next(one["id"] for one in devices if one["rep_id"] == gone.told["rep_id"])
        await owner.post(f"/v1/devices/{theirs}/revoke", {"wipe": True})
        ops = [rep.patch("contact", f"c{n}", name=f"Name {n}") for n in range(4)]
        await rep.push(*ops)
        marks = await rep.marks()
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 7, "marks": marks}})
            assert (await said(line, "hello"))["base"] == 7
            with psycopg.connect(hub.database) as conn:
                conn.execute("delete from agentassist.team where id = %s", (team,))
            assert await said(line, None) == 1001 or line.closed
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 7, "marks": marks}})
            assert (await said(line, "hello"))["base"] == 0
            await rep.push(*ops)
            assert [one["op"] for one in await said(line, "changes")] == [op.id for op in ops]
        assert {row["d"]["name"] for row in (await owner.rows())[0]} == {f"Name {n}" for n in range(4)}
        # Who was shown out before stays out, and roles are what they were.
        assert await gone.get("/v1/changes") == (403, {"error": "revoked", "wipe": True})
        assert (await rep.post("/v1/invitations", {"name": "x"}))[0] == 403
        assert (await owner.post("/v1/invitations", {"name": "x"}))[0] == 200

    play(hub, script, ["rep", "rep"])


def test_who_was_shown_out_stays_out_of_a_restored_hub(hub):
    async def script(owner, gone):
        devices = (await owner.get("/v1/devices"))[1]["devices"]
        theirs = next(one["id"] for one in devices if not one["own"])
        await owner.post(f"/v1/devices/{theirs}/revoke")
        with psycopg.connect(hub.database) as conn:
            conn.execute("update agentassist.device set revoked_ms = null where id::text = %s", (theirs,))
        assert await gone.get("/v1/changes") == (403, {"error": "revoked", "wipe": False})
        assert (await owner.get("/v1/changes"))[0] == 200

    play(hub, script)


def test_who_left_stays_out_of_an_emptied_hub(hub):
    async def script(owner, gone):
        await gone.post("/v1/leave")
        with psycopg.connect(hub.database) as conn:
            conn.execute("delete from agentassist.team where id = %s", (owner.told["team_id"],))
        assert (await gone.get("/v1/changes"))[0] == 403

    play(hub, script)


WRITERS, TURNS = 8, 40


def test_a_naive_feed_loses_what_this_one_keeps(postgres):
    """The control: a sequence gives out places before commits, and a reader passes by those still open."""
    where = postgres.fresh()
    with psycopg.connect(where) as conn:
        conn.execute("create table naive(id bigserial primary key, n int)")
    written, going = [], threading.Event()
    going.set()

    def write(n):
        with psycopg.connect(where) as conn:
            for turn in range(TURNS):
                found = conn.execute("insert into naive(n) values(%s) returning id", (turn,)).fetchone()
                if turn % 4 == n % 4:
                    conn.execute("select pg_sleep(0.004)")
                conn.commit()
                written.append(found[0])

    def read(seen):
        last = 0
        with psycopg.connect(where, autocommit=True) as conn:
            while True:
                done = not going.is_set()
                for (place,) in conn.execute(
                    "select id from naive where id > %s order by id", (last,)
                ).fetchall():
                    seen.add(place)
                    last = place
                if done:
                    return

    seen = set()
    reader = threading.Thread(target=read, args=(seen,))
    writers = [threading.Thread(target=write, args=(n,)) for n in range(WRITERS)]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    going.clear()
    reader.join()
    lost = set(written) - seen
    assert len(written) == WRITERS * TURNS and lost, "the control has to bite"


def test_a_reader_passes_by_nothing_while_replicas_commit(hub, own_hub):
    async def script(owner, *reps):
        seen, going = [], True

        async def read():
            while going or (await owner.changes(len(seen))):
                found = [
                    one["n"] for one in (await owner.get(f"/v1/changes?after={len(seen)}"))[1]["changes"]
                ]
                assert found == list(range(len(seen) + 1, len(seen) + 1 + len(found)))
                seen.extend(found)

        async def work(rep, n):
            for turn in range(TURNS // 2):
                rep.port = (hub.port, own_hub.port)[turn % 2]
                await rep.push(rep.patch("contact", f"{n}-{turn}", name="x"))

        reading = asyncio.create_task(read())
        await asyncio.gather(*(work(rep, n) for n, rep in enumerate(reps)))
        going = False
        await reading
        assert len(seen) == 1 + WRITERS + WRITERS * TURNS // 2

    play(hub, script, ["rep"] * WRITERS)


@pytest.mark.parametrize("port", [0])
def test_a_port_that_is_taken_is_said_in_one_sentence(hub, port):
    other = HubProcess(hub.database, hub.folder)
    other.port = hub.port or port
    with pytest.raises(AssertionError, match="is taken, or not yours to use"):
        other.start()
    other.kill()
