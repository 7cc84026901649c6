"""Who is let in, what they may do there, and how they are shown out."""

import asyncio
import base64
import json

import psycopg
import pytest

from agentassist.core.invitation import read_invitation
from agentassist.hub.secret import digest
from tests.servers.hub import invited, join, play, said, talking


async def try_code(asking, good, **more):
    body = {"code": good, "device": "abcdefgh", "name": "X"} | more
    async with asking.session.post(asking.url("/v1/join"), json=body) as answer:
        return answer.status, await answer.json()


def test_who_joins_is_told_who_they_are_and_everybody_hears_of_it(hub):
    async def script(owner):
        code = await invited(owner, "trainer", "Meera")
        # A code that was read out or pasted comes with hyphens and small letters.
        spoken = "-".join(code[at : at + 4] for at in range(0, 16, 4)).lower()
        trainer = await join(hub, owner.session, spoken, "0badcafe", name="మీరా")
        told = trainer.told
        assert (told["rep"], told["access"], told["team_id"]) == ("మీరా", "trainer", owner.told["team_id"])
        change = (await owner.changes())[-1]
        assert (change["t"], change["r"], change["dev"]) == ("rep", told["rep_id"], "00000hub")
        assert change["d"] == {"name": "మీరా", "role": "trainer", "lang": "", "active": 1}
        assert told["last"] == change["n"]

    play(hub, script, [])


def test_a_code_is_good_once(hub):
    async def script(owner):
        code = await invited(owner)
        assert (await try_code(owner, code))[0] == 200
        assert await try_code(owner, code) == (404, {"error": "bad-code"})

    play(hub, script, [])


def test_of_two_who_use_a_code_at_once_one_is_let_in(hub):
    async def script(owner):
        code = await invited(owner)
        answers = await asyncio.gather(*(try_code(owner, code) for _ in range(4)))
        assert sorted(status for status, _ in answers) == [200, 404, 404, 404]

    play(hub, script, [])


def test_a_code_that_ran_out_is_none(hub):
    async def script(owner):
        code = await invited(owner)
        with psycopg.connect(hub.database) as conn:
            sql = "update agentassist.invitation set until_ms = 1 where code = %s"
            assert conn.execute(sql, (digest(code),)).rowcount == 1
        assert (await try_code(owner, code))[1] == {"error": "bad-code"}

    play(hub, script, [])


@pytest.mark.parametrize(
    ("spoilt", "error"),
    [
        ({"code": "' or 1=1 --"}, "bad-code"),
        ({"code": None}, "bad-code"),
        ({"device": "AB"}, "bad-operation"),
        ({"device": "abc defg"}, "bad-operation"),
        ({"name": "x" * 81}, "bad-operation"),
        ({"name": "a\0b"}, "bad-operation"),
        ({"name": "\ud800"}, "bad-operation"),
        ({"name": ["list"]}, "bad-operation"),
    ],
)
def test_what_is_no_joining_changes_nothing(hub, spoilt, error):
    async def script(owner):
        code = await invited(owner)
        assert (await try_code(owner, code, **spoilt))[1]["error"] == error
        assert (await try_code(owner, code))[0] == 200

    play(hub, script, [])


def test_codes_cannot_be_guessed(own_hub):
    async def script(owner):
        answers = [await try_code(owner, f"{n:016d}") for n in range(12)]
        assert [status for status, _ in answers] == [404] * 10 + [429] * 2
        assert answers[-1][1]["error"] == "too-many" and 0 < answers[-1][1]["wait_s"] < 10
        # Whoever is in works on.
        assert (await owner.get("/v1/changes"))[0] == 200

    play(own_hub, script, [])


def test_a_second_computer_of_somebody_is_theirs_too(hub):
    async def script(owner, rep):
        status, told = await owner.post("/v1/invitations", {"rep_id": rep.told["rep_id"], "access": "owner"})
        assert status == 200
        second = await join(hub, rep.session, read_invitation(told["invitation"]).code, name="Somebody else")
        assert {name: second.told[name] for name in ("rep_id", "rep", "access")} == {
            name: rep.told[name] for name in ("rep_id", "rep", "access")
        }
        assert (await owner.post("/v1/invitations", {"rep_id": "nobody"}))[1]["field"] == "rep_id"

    play(hub, script)


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer x", "Basic x", f"Bearer {'x' * 300}", "Bearer é"])
def test_who_shows_no_token_is_told_nothing(hub, shown):
    async def script(owner):
        headers = owner.headers | {"Authorization": shown}
        for path in ("/v1/changes", "/v1/rows", "/v1/live", "/v1/devices"):
            async with owner.session.get(owner.url(path), headers=headers) as answer:
                assert (answer.status, await answer.json()) == (401, {"error": "bad-token"})

    play(hub, script, [])


def test_who_tries_many_tokens_has_to_wait(own_hub):
    async def script(owner):
        owner.told["token"] = "x" * 43
        statuses = [(await owner.get("/v1/changes"))[0] for _ in range(70)]
        assert set(statuses[:60]) == {401} and statuses[-1] == 429

    play(own_hub, script, [])


def test_a_device_that_was_shown_out_is_out_at_once(hub):
    async def script(owner, rep):
        async with rep.live() as line:
            await line.send_json({"hello": {"protocol": 1, "cursor": 0, "marks": []}})
            await said(line, "hello")
            devices = (await owner.get("/v1/devices"))[1]["devices"]
            (device,) = [one for one in devices if one["rep_id"] == rep.told["rep_id"]]
            assert (device["rep"], device["access"], device["revoked"]) == ("Meera", "rep", False)
            status, _ = await owner.post(f"/v1/devices/{device['id']}/revoke", {"wipe": True})
            assert status == 200 and await said(line, None) == 1001
        assert await rep.get("/v1/changes") == (403, {"error": "revoked", "wipe": True})
        status, told = await rep.post("/v1/push", {"ops": []})
        assert (status, told["error"]) == (403, "revoked")
        assert [one["revoked"] for one in (await owner.get("/v1/devices"))[1]["devices"]] == [False, True]

    play(hub, script)


def test_an_owner_cannot_lock_themselves_out_by_a_slip(hub):
    async def script(owner):
        (device,) = (await owner.get("/v1/devices"))[1]["devices"]
        assert device["own"]
        status, told = await owner.post(f"/v1/devices/{device['id']}/revoke")
        assert (status, told["error"]) == (403, "forbidden")
        assert (await owner.post("/v1/devices/nobody's/revoke"))[1]["field"] == "id"
        assert (await owner.post("/v1/devices/%00/revoke"))[1]["field"] == "id"

    play(hub, script, [])


def test_a_token_cannot_be_made_nor_altered(hub):
    async def script(_owner, rep):
        said, proof = rep.told["token"].split(".")
        mightier = base64.urlsafe_b64encode(
            base64.urlsafe_b64decode(said + "==").replace(b'"rep"', b'"owner"')
        )
        for forged in (
            f"{mightier.decode().rstrip('=')}.{proof}",
            f"{said}.{proof[:-2]}AA",
            said,
            f".{proof}",
        ):
            headers = rep.headers | {"Authorization": f"Bearer {forged}"}
            async with rep.session.get(rep.url("/v1/changes"), headers=headers) as answer:
                assert (answer.status, await answer.json()) == (401, {"error": "bad-token"})

    play(hub, script)


def test_who_leaves_is_unknown(hub):
    async def script(owner, rep):
        assert await rep.post("/v1/leave") == (200, {"left": True})
        assert await rep.get("/v1/changes") == (401, {"error": "bad-token"})
        assert len((await owner.get("/v1/devices"))[1]["devices"]) == 1

    play(hub, script)


@pytest.mark.parametrize("access", ["rep", "trainer"])
def test_only_owners_let_in_and_show_out(hub, access):
    async def script(_owner, other):
        assert (await other.get("/v1/devices"))[1] == {"error": "forbidden"}
        assert (await other.post("/v1/invitations", {"name": "x"}))[1] == {"error": "forbidden"}
        assert (await other.post("/v1/devices/x/revoke"))[1] == {"error": "forbidden"}

    play(hub, script, [access])


def test_what_everybody_reads_from_is_the_trainers_to_write(hub):
    async def script(_owner, rep, trainer):
        article, note = rep.patch("article", "a", title="x"), rep.patch("contact", "c", notes="x")
        told = await rep.push(article, note, rep.erasure("c"))
        assert [ack["op"] for ack in told["acks"]] == [note.id]
        assert {one["why"] for one in told["refused"]} == {"forbidden"} and len(told["refused"]) == 2
        told = await trainer.push(trainer.patch("article", "a", title="y"), trainer.erasure("c"))
        assert len(told["acks"]) == 2 and not told["refused"]

    play(hub, script, ["rep", "trainer"])


def test_another_team_is_as_if_it_were_not_there(hub):
    async def script(owner, rep):
        async with talking(hub) as session:
            stranger = await join(hub, session, hub.team("Strangers"))
            await rep.push(rep.patch("contact", "asha", "asha", name="Tell nobody"))
            mine = rep.patch("contact", "asha", "asha", name="Theirs")
            told = await stranger.push(mine)
            assert told["acks"][0]["fresh"] and told["last"] == 2
            heard = [await stranger.changes(), await stranger.rows(), await stranger.rows("subject=asha")]
            heard.append(await stranger.get("/v1/devices"))
            assert "Tell nobody" not in json.dumps(heard) and rep.told["rep_id"] not in json.dumps(heard)
            await stranger.push(stranger.erasure("asha"))
            device = (await owner.get("/v1/devices"))[1]["devices"][1]["id"]
            assert (await stranger.post(f"/v1/devices/{device}/revoke"))[0] == 400
        rows, erased = await rep.rows("subject=asha")
        assert rows[0]["d"] == {"name": "Tell nobody"} and not erased

    play(hub, script)


def test_who_did_it_comes_from_the_token(hub):
    async def script(owner, rep):
        op = rep.patch("contact", "asha", name="x")
        forged = {"dev": owner.letters, "rep": owner.told["rep_id"], "n": 1, "team_id": "x"}
        body = {
            "ops": [{"op": op.id, "k": "p", "t": "contact", "r": "asha", "s": "", "h": op.stamp, "d": {}}]
        }
        body["ops"][0] |= forged
        status, told = await rep.post("/v1/push", body | {"rep": owner.told["rep_id"]})
        assert status == 200 and told["acks"][0]["n"] == 3
        change = (await owner.changes())[-1]
        assert (change["n"], change["dev"], change["rep"]) == (3, rep.letters, rep.told["rep_id"])

    play(hub, script)
