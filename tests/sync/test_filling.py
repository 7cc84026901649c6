"""A new device is told rows, page by page, whatever comes between two pages."""

import pytest
from aiohttp import web

from agentassist.core.line_news import RowPage
from agentassist.core.operation import write_operation
from agentassist.core.team import LinkKind
from agentassist.sync import pace
from tests.sync.conftest import line
from tests.sync.memory_hub import MemoryHub, refusal
from tests.sync.memory_keeper import STAMP, MemoryKeeper, patch


@pytest.fixture(autouse=True)
def small_pages_in_a_hurry(monkeypatch):
    monkeypatch.setattr(pace, "FIRST_S", 0.02)
    monkeypatch.setattr("agentassist.sync.taking.FEW", 3)
    monkeypatch.setattr("agentassist.sync.taking.ROWS", 2)


class Forgetful(MemoryKeeper):
    """Breaks off after so many pages, as if the network were cut."""

    def __init__(self, pages: int) -> None:
        super().__init__()
        self.pages = pages

    async def take_rows(self, page: RowPage, subject: str = "") -> None:
        self.pages -= 1
        if not self.pages:
            self.full = 1
        await super().take_rows(page, subject)


def filled(hub: MemoryHub, count: int) -> None:
    """Have so many rows in the hub, each with one change."""
    cells = {"d": {"name": "Meera"}, "c": {"": STAMP}}
    for n in range(1, count + 1):
        hub.add(write_operation(patch(f"op{n}", f"r{n}")))
        hub.rows.append({"t": "contact", "r": f"r{n}", "s": f"r{n}", "n": n} | cells)


def test_what_was_cut_off_goes_on_where_it_was(play):
    async def story(hub):
        filled(hub, 9)
        keeper = Forgetful(pages=3)
        async with line(hub, keeper):
            await keeper.until(lambda one: one.states and one.states[-1].kind is LinkKind.LIVE)
        assert keeper.cursor == 9 and not keeper.taken
        assert [row.row_id for row in keeper.rows] == [f"r{n}" for n in range(1, 10)]
        ats, since = zip(*hub.wanted, strict=True)
        # While one page is taken, the next is under way already, also where that comes to nothing.
        assert (ats[:3], ats[-3:]) == (("", "2", "4"), ("4", "6", "8"))
        assert len(set(since)) == 1

    play(story)


def test_what_is_still_to_come_never_grows_again(play):
    async def story(hub):
        filled(hub, 9)
        keeper = Forgetful(pages=3)
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 9)
        to_come = [one.to_come for one in keeper.states if one.kind is LinkKind.CATCHING_UP]
        assert to_come == [9, 7, 5, 5, 3, 1]

    play(story)


def test_of_a_hub_with_another_history_all_is_asked_for_anew(play):
    async def story(hub):
        filled(hub, 9)
        keeper = Forgetful(pages=3)

        async def restored(_request):
            hub.odd.clear()
            hub.changes[:], hub.rows[:] = [], []
            filled(hub, 6)
            hub.changes[3]["op"] = "another"
            return await refusal(503, "unavailable")(_request)

        async with line(hub, keeper):
            await keeper.until(lambda one: one.filling)
            hub.odd["/v1/rows"] = restored
            await keeper.until(lambda one: one.cursor == 6)
        assert [row.row_id for row in keeper.rows][-6:] == [f"r{n}" for n in range(1, 7)]
        assert keeper.marks[-1] == (6, hub.chains()[-1])

    play(story)


def test_who_begins_again_is_told_of_every_row_whatever_its_age(play):
    async def story(hub):
        filled(hub, 5)
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 5)
            hub.changes[0]["op"] = "another"
            await hub.hang_up()
            await keeper.until(lambda one: one.bases == [0] and one.cursor == 5)
        first, again = hub.wanted[0][1], hub.wanted[-1][1]
        assert int(first) > 0 and again == "0"

    play(story)


def test_somebody_with_very_many_rows_comes_whole(play):
    async def story(hub):
        async def rows(request):
            n = int(request.query.get("at", "0")) + 1
            row = {"t": "interaction", "r": f"call{n}", "s": "r1", "n": n, "d": {"summary": "x"}}
            row["c"] = {"": STAMP}
            return web.json_response(
                {"rows": [row], "next": str(n) if n < 3 else None, "upto": 3, "chain": ""}
            )

        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            await keeper.until(lambda one: one.states and one.states[-1].kind is LinkKind.LIVE)
            hub.odd["/v1/rows"] = rows
            link.fetch_person("r1")
            await keeper.until(lambda one: len(one.people) == 3)
        assert [row.row_id for _, rows in keeper.people for row in rows] == ["call1", "call2", "call3"]

    play(story)
