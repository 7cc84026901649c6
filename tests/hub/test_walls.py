"""The walls between teams stand in the database, whatever the hub asks it."""

import json

import psycopg
import pytest

from agentassist.hub.server import now_ms
from tests.servers.hub import play

CLOSED = ("team", "rep", "device", "invitation", "change", "shared_row", "erased")


@pytest.fixture
def as_hub(hub):
    """A connection as the hub's own role."""
    url = json.loads((hub.folder / "hub.json").read_text(encoding="utf-8"))["database"]
    with psycopg.connect(url, autocommit=True, options="-c search_path=agentassist") as conn:
        yield conn


@pytest.fixture
def filled(hub):
    """A team with something in every table; its id."""
    found = []

    async def script(owner, rep):
        await rep.push(
            rep.patch("contact", "asha", "asha", name="Asha"), rep.patch("contact", "m", name="Meera")
        )
        await owner.push(owner.erasure("asha"))
        await owner.post("/v1/invitations", {"name": "Ravi"})
        found.append(rep.told["team_id"])

    play(hub, script)
    return found[0]


def test_every_table_of_a_team_is_closed_even_to_its_owner(hub):
    with psycopg.connect(hub.database) as conn:
        found = conn.execute(
            "select relname, relrowsecurity and relforcerowsecurity from pg_class"
            " join pg_namespace n on n.oid = relnamespace where nspname = 'agentassist' and relkind = 'r'"
        ).fetchall()
    assert {name for name, closed in found if closed} == set(CLOSED)
    assert {name for name, closed in found if not closed} == {"step"}


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("table", CLOSED)
def test_who_names_no_team_sees_nothing(as_hub, table):
    assert as_hub.execute(f"select count(*) from {table}").fetchone() == (0,)
    assert as_hub.execute(f"delete from {table}").rowcount == 0


@pytest.mark.parametrize("table", CLOSED)
def test_who_names_a_team_sees_that_one(as_hub, filled, table):
    with as_hub.transaction():
        as_hub.execute("select set_config('agentassist.team', %s, true)", (filled,))
        column = "id" if table == "team" else "team_id"
        found = as_hub.execute(f"select distinct {column}::text from {table}").fetchall()
    assert found == [(filled,)]


def test_nothing_can_be_put_into_another_team(as_hub, filled, hub):
    with psycopg.connect(hub.database) as conn:
        other = conn.execute("select id::text from agentassist.team where id <> %s", (filled,)).fetchone()[0]
    row = "insert into shared_row values(%s, 'contact', 'x', '', 1, null, '{}')"
    with pytest.raises(psycopg.errors.InsufficientPrivilege), as_hub.transaction():
        as_hub.execute("select set_config('agentassist.team', %s, true)", (filled,))
        as_hub.execute(row, (other,))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        as_hub.execute(row, (filled,))


def test_a_secret_opens_one_row_and_lets_nothing_be_changed(as_hub, filled, hub):
    with psycopg.connect(hub.database) as conn:
        token = conn.execute("select token from agentassist.device where team_id = %s", (filled,)).fetchone()[
            0
        ]
    with as_hub.transaction():
        as_hub.execute("select set_config('agentassist.secret', %s, true)", (token,))
        assert as_hub.execute("select count(*) from device").fetchone() == (1,)
        assert as_hub.execute("update device set revoked_ms = 1").rowcount == 0
        assert as_hub.execute("select count(*) from rep").fetchone() == (0,)


def test_no_token_and_no_code_is_kept(hub, filled):
    async def script(owner, rep):
        told = [owner.told["token"], rep.told["token"]]
        with psycopg.connect(hub.database) as conn:
            kept = str(
                conn.execute("select d, i from agentassist.device d, agentassist.invitation i").fetchall()
            )
        assert not any(token in kept for token in told)

    play(hub, script)
    assert filled and now_ms()


@pytest.mark.parametrize(
    "evil",
    [
        "'; drop schema agentassist cascade; --",
        "$$ select 1 $$",
        "%s %(x)s {0} \\x00 \\",
        "<script>alert(1)</script>&amp;",
        "{{7*7}}${7*7}",
        "\u202eevil\u2066",
        "a\r\nSet-Cookie: x",
        "\u0001\u001f\u007f",
        "𝕏" * 500,
    ],
)
def test_sql_and_markup_in_every_field_come_back_as_they_went(hub, evil):
    async def script(owner, rep):
        op = rep.patch("contact", "plain", "plain", name=evil, notes=evil, org=evil)
        told = await rep.push(op)
        assert told["acks"][0]["fresh"]
        assert (await owner.changes())[-1]["d"] == {"name": evil, "notes": evil, "org": evil}
        assert (await owner.rows("subject=plain"))[0][0]["d"]["name"] == evil
        word = "".join(evil.split())[:200]
        if word == evil:
            ids = rep.patch("contact", word, word, name="x")
            fits = "\x1f" not in word
            assert (await rep.push(ids))["acks" if fits else "refused"]
            assert (await owner.changes())[-1]["r"] == (word if fits else "plain")
        for spoilt in ({"t": evil}, {"h": evil}, {"k": evil}, {"d": {evil: 1}}, {"c": {"name": evil}}):
            body = {"op": "o1", "k": "p", "t": "contact", "r": "r", "s": "", "h": op.stamp, "d": {}} | spoilt
            _, told = await rep.post("/v1/push", {"ops": [body]})
            assert [one["why"] for one in told["refused"]] == ["bad-operation"] and not told["acks"]

    play(hub, script)


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "limit=1;drop", "at=1", "at='--", "subject=%00", "since_ms=1e3"]
)
def test_what_is_no_question_is_refused(hub, query):
    async def script(owner):
        status, told = await owner.get(f"/v1/rows?{query}")
        assert (status, told["error"]) == (400, "bad-operation")

    play(hub, script, [])
