import pytest

from agentassist.core.operation import write_operation
from agentassist.core.stamps import Stamper
from agentassist.core.team import HubSays, LinkKind
from agentassist.sync import link as links
from agentassist.sync import pace
from agentassist.sync.clocks import Clocks
from tests.sync.conftest import CLOCKS, line
from tests.sync.memory_hub import html, refusal
from tests.sync.memory_keeper import MemoryKeeper, patch


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch):
    monkeypatch.setattr(pace, "FIRST_S", 0.05)


def is_live(keeper: MemoryKeeper) -> bool:
    return bool(keeper.states) and keeper.states[-1].kind is LinkKind.LIVE


def told(hub, *names: str) -> None:
    for name in names:
        hub.add(write_operation(patch(name)))


def test_what_waits_here_is_with_the_team_and_comes_back_in_its_place(play):
    async def story(hub):
        keeper = MemoryKeeper(patch("a"), patch("b"))
        async with line(hub, keeper):
            await keeper.until(lambda one: not one.out and one.cursor == 2 and is_live(one))
        assert [one.op.id for one in keeper.taken] == ["a", "b"]

    play(story)


def test_what_is_saved_later_is_handed_over_at_once(play):
    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            await keeper.until(is_live)
            keeper.out.append(patch("later"))
            link.soon()
            await keeper.until(lambda one: one.cursor == 1 and not one.out)

    play(story)


def test_what_others_did_before_and_meanwhile_comes_in_order(play):
    async def story(hub):
        told(hub, "a", "b")
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 2)
            told(hub, "c")
            await hub.tell()
            await keeper.until(lambda one: one.cursor == 3)
        assert [one.seq for one in keeper.taken] == [1, 2, 3]

    play(story)


def test_a_gap_is_never_taken_but_asked_for(play):
    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(is_live)
            told(hub, "a", "b")
            hub.lines[0].told = 1
            await hub.tell()
            await keeper.until(lambda one: one.cursor == 2)
        assert [one.op.id for one in keeper.taken] == ["a", "b"]
        assert ("GET", "/v1/changes") in hub.asked

    play(story)


def test_who_is_far_behind_fetches_pages_and_is_live_afterwards(play, monkeypatch):
    monkeypatch.setattr("agentassist.sync.taking.PAGE", 30)

    async def story(hub):
        hub.most_live = 10
        told(hub, *map(str, range(100)))
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 100 and is_live(one))
            told(hub, "new")
            await hub.tell()
            await keeper.until(lambda one: one.cursor == 101)
        coming = [one.to_come for one in keeper.states if one.kind is LinkKind.CATCHING_UP]
        assert coming[0] == 100 and coming == sorted(coming, reverse=True)

    play(story)


def test_a_new_device_reads_what_many_changes_came_to(play, monkeypatch):
    monkeypatch.setattr("agentassist.sync.taking.FEW", 3)
    monkeypatch.setattr("agentassist.sync.taking.PAGE", 2)

    async def story(hub):
        told(hub, *"abcde")
        stamp = patch("a").stamp
        cells = {"d": {"name": "Meera"}, "c": {"": stamp}}
        hub.rows = [{"t": "contact", "r": f"r{n}", "s": f"r{n}", "n": n} | cells for n in range(1, 6)]
        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            await keeper.until(lambda one: one.cursor == 5 and is_live(one))
            link.fetch_person("r2")
            await keeper.until(lambda one: one.people)
        assert [row.row_id for row in keeper.rows] == ["r1", "r2", "r3", "r4", "r5"]
        assert not keeper.taken and keeper.marks[-1] == (5, hub.chains()[-1])
        assert [(who, [row.seq for row in rows]) for who, rows in keeper.people] == [("r2", [2])]

    play(story)


def test_a_restored_hub_is_given_back_what_it_lost(play):
    async def story(hub):
        keeper = MemoryKeeper(patch("a"), patch("b"), patch("c"))
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 3 and not one.out)
            del hub.changes[1:]
            await hub.hang_up()
            await keeper.until(lambda one: one.bases == [1] and one.cursor == 3 and not one.out)
        assert [one["op"] for one in hub.changes] == ["a", "b", "c"]

    play(story)


def test_a_line_that_breaks_comes_back_and_loses_nothing(play):
    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            for name in ("a", "b", "c"):
                await keeper.until(is_live)
                await hub.hang_up()
                keeper.out.append(patch(name))
                link.soon()
                await keeper.until(lambda one, name=name: one.taken and one.taken[-1].op.id == name)
        assert [one["op"] for one in hub.changes] == ["a", "b", "c"]

    play(story)


def test_what_the_disk_does_not_take_is_asked_for_again(play):
    async def story(hub):
        told(hub, "a", "b")
        keeper = MemoryKeeper()
        keeper.full = 2
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 2)
        assert [one.op.id for one in keeper.taken] == ["a", "b"]
        assert LinkKind.AWAY in {one.kind for one in keeper.states}

    play(story)


def test_one_refused_operation_keeps_no_other_back(play):
    async def story(hub):
        hub.refuse = {"b": "forbidden"}
        keeper = MemoryKeeper(patch("a"), patch("b"), patch("c"))
        async with line(hub, keeper):
            await keeper.until(lambda one: not one.out and one.cursor == 2)
        assert [(one.op_id, one.why) for one in keeper.set_aside] == [("b", HubSays.FORBIDDEN)]

    play(story)


def test_a_push_that_is_too_much_is_told_in_pieces(play):
    async def story(hub):
        async def pushed(request):
            ops = (await request.json())["ops"]
            return await (hub._push(request) if len(ops) < 3 else refusal(413, "too-large")(request))

        hub.odd["/v1/push"] = pushed
        keeper = MemoryKeeper(*map(patch, "abcdefgh"))
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 8 and not one.out)

    play(story)


def test_too_many_requests_are_asked_again_later(play):
    async def story(hub):
        async def pushed(request):
            del hub.odd["/v1/push"]
            return await refusal(429, "too-many", wait_s=0.01)(request)

        hub.odd["/v1/push"] = pushed
        keeper = MemoryKeeper(patch("a"))
        async with line(hub, keeper):
            await keeper.until(lambda one: one.cursor == 1 and not one.out)
        assert {one.kind for one in keeper.states} <= {LinkKind.LIVE, LinkKind.CATCHING_UP}

    play(story)


@pytest.mark.parametrize(
    ("status", "code", "facts"),
    [(401, "bad-token", {}), (403, "revoked", {"wipe": True})],
)
def test_a_device_that_is_shown_out_stops_asking(play, status, code, facts):
    async def story(hub):
        for path in ("/v1/live", "/v1/changes"):
            hub.odd[path] = refusal(status, code, **facts)
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(lambda one: one.states)
        assert keeper.states == [links.LineState(LinkKind.REFUSED, says=HubSays(code), wipe=bool(facts))]
        assert len(hub.asked) == 2

    play(story)


def test_a_hub_of_another_version_is_named(play):
    async def story(hub):
        for path in ("/v1/live", "/v1/changes"):
            hub.odd[path] = refusal(426, "protocol", speaks=[7])
        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            await keeper.until(lambda one: one.states)
            assert keeper.states[-1].says is HubSays.PROTOCOL
            hub.odd.clear()
            link.try_now()
            await keeper.until(is_live)

    play(story)


@pytest.mark.parametrize("answer", [html, refusal(404, "what")])
def test_who_answers_in_the_hubs_place_is_noticed_and_asked_again(play, answer):
    async def story(hub):
        for path in ("/v1/live", "/v1/changes"):
            hub.odd[path] = answer
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(lambda one: one.states)
            assert keeper.states[-1].says is HubSays.STRANGE_ANSWER
            assert keeper.states[-1].kind is LinkKind.AWAY
            hub.odd.clear()
            await keeper.until(is_live)

    play(story)


@pytest.mark.parametrize(
    "said",
    [
        "{",
        "[]",
        "[" * 100_000,
        '{"changes": 7}',
        '{"changes": [{"n": 1}]}',
        '{"behind": {"last": -1}}',
        "null",
    ],
)
def test_garbage_on_the_line_is_not_taken(play, said):
    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(is_live)
            await hub.lines[0].socket.send_str(said)
            await keeper.until(lambda one: one.states[-1].says is HubSays.STRANGE_ANSWER)
            told(hub, "a")
            await hub.tell()
            await keeper.until(lambda one: one.cursor == 1)

    play(story)


def test_a_hub_with_another_certificate_is_never_told_the_token(play):
    async def story(hub):
        keeper = MemoryKeeper(patch("a"))
        async with line(hub, keeper, pin="0" * 64):
            await keeper.until(lambda one: one.states)
        assert keeper.states[0].says is HubSays.BAD_CERTIFICATE and not hub.asked

    play(story)


def test_a_certificate_that_nobody_signed_is_refused_without_a_pin(play):
    async def story(hub):
        keeper = MemoryKeeper(patch("a"))
        async with line(hub, keeper, pin=""):
            await keeper.until(lambda one: one.states)
        assert keeper.states[0].says is HubSays.BAD_CERTIFICATE and not hub.asked

    play(story)


def test_who_is_beside_is_told_and_told_again_on_a_new_line(play):
    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper) as link:
            await keeper.until(is_live)
            link.show("r1")
            await keeper.until(lambda one: one.besides == [("r1", ("Meera",))])
            await hub.hang_up()
            await keeper.until(lambda one: len(one.besides) == 2)
        assert hub.shown == ["r1", "r1"]

    play(story)


def test_the_clock_of_the_hub_is_known_from_the_first_word(play):
    async def story(hub):
        hub.ahead_ms = 3_600_000
        keeper = MemoryKeeper()
        async with line(hub, keeper):
            await keeper.until(is_live)
        assert abs(keeper.ahead[0] - 3_600_000) < 1_000

    play(story)


def test_a_computer_that_slept_comes_back_at_once(play, monkeypatch):
    monkeypatch.setattr(links, "WATCH_S", 0.02)
    slept = [0.0]
    clocks = Clocks(lambda: CLOCKS.mono_s() + slept[0], CLOCKS.utc_ms, CLOCKS.chance)

    async def story(hub):
        keeper = MemoryKeeper()
        async with line(hub, keeper, clocks=clocks):
            await keeper.until(is_live)
            slept[0] = 3_600.0
            await keeper.until(lambda one: one.states[-1].kind is LinkKind.AWAY)
            await keeper.until(is_live)
        assert len([path for _, path in hub.asked if path == "/v1/live"]) == 2

    play(story)


def test_stamps_from_the_future_wait_until_they_are_made_anew(play):
    async def story(hub):
        early = patch("a")
        hub.refuse = {"a": "future-stamp"}
        keeper = MemoryKeeper(early)
        async with line(hub, keeper):
            await keeper.until(lambda one: one.set_aside)
        assert keeper.set_aside[0].why is HubSays.FUTURE_STAMP
        assert Stamper("testtest", early.stamp).next(0) > early.stamp

    play(story)
