"""What one device tells, the others hear, once and in order."""

import asyncio

from tests.servers.hub import talking, team_of


async def said(line, kind):
    """Return the next thing of a kind that the hub says on a line."""
    while True:
        told = await line.receive_json(timeout=10)
        if kind in told:
            return told[kind]


async def greet(line, cursor=0, marks=()):
    await line.send_json(
        {"hello": {"protocol": 1, "cursor": cursor, "marks": [list(mark) for mark in marks]}}
    )
    return await said(line, "hello")


def test_what_one_pushes_the_other_hears_at_once_and_finds_later(hub):
    async def play():
        async with talking(hub) as session:
            owner, rep = await team_of(hub, session)
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
            assert rows[-1] == {
                "t": "contact",
                "r": "asha",
                "s": "asha",
                "n": 3,
                "d": change["d"],
                "c": rows[-1]["c"],
            }

    asyncio.run(play())
