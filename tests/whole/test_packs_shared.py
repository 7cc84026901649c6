"""A trainer shares the firm's pack with three apps over a hub; nobody ever works with half of one."""

import asyncio
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from agentassist.content.pack_place import current
from agentassist.core.invitation import read_invitation
from agentassist.core.operation import Operation
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access, Membership
from agentassist.folders import Folders
from agentassist.storage.store import Store
from tests.firm_pack import AUTHORITY, OUTCOMES, PACK, PICTURED, PLAYBOOK, lay_down
from tests.pictures import DOT, LID
from tests.sample_template import own_house
from tests.servers.hub import Device, HubProcess, join, talking
from tests.store_template import KEY, fresh_cache
from tests.whole.processes import until_true
from tests.whole.seats import Seat

HERE = Path(__file__).parent
RULE = """kind: team-phrasing
schema: 1
lang: en
rules:
  - id: own-en-1
    when: [parrot ate]
    better: ["I'll find it."]
    why: "{}"
    tests: {{bad: [The parrot ate it.]}}
"""
FIRST, SECOND = "Our own way", "A better way"
BETTER = PLAYBOOK.replace(FIRST, SECOND).replace("welcome", "at home")
FIRM = {
    "playbooks/our-way.yaml": PLAYBOOK,
    "authority.yaml": AUTHORITY,
    "outcomes.yaml": OUTCOMES,
    "articles/lid.md": PICTURED,
    "articles/pictures/lid.png": DOT,
    "scenarios/dark-lamp.yaml": (HERE.parent / "training" / "lamp.yaml").read_bytes(),
}

PATHS = {"playbook": "playbooks/our-way.yaml", "authority": "authority.yaml", "article": "articles/lid.md"}
CHANGES = [
    ["action", "changed", "Refund an order"],
    ["playbook", "changed", SECOND],
    ["article", "changed", "A cracked lid"],
    ["rule", "changed", "Say when it comes."],
]
LETTERS = "forger01"
NEWER = 3
SCRIPT = "<svg><script>alert(1)</script></svg>"
FORGED = {
    NEWER: ("company.yaml", "kind: company\nschema: 2\n"),
    4: ("../outside.yaml", "id: outside"),
    5: ("articles/lid.png", SCRIPT),
    6: ("articles/lid.svg", SCRIPT),
    7: ("playbooks/long.yaml", "x" * 2_000_001),
}
"""What no app would share, by the version that it calls itself."""


def places(seat: Seat) -> Folders:
    return own_house(seat.folder).folders


def publish(seat: Seat, version: int, **changed: str) -> None:
    """Lay the firm's pack down at a computer."""
    files = FIRM | {"pack.yaml": PACK.format(version, "Ours")}
    lay_down(places(seat).content, files | {PATHS[name]: text for name, text in changed.items()})


class Forger:
    """A computer of a trainer that looks nothing over; works past every app.

    Args:
        hub: Who takes it.
        code: Of an invitation.
        folder: For its cache.
    """

    def __init__(self, hub: HubProcess, code: str, folder: Path) -> None:
        self._hub = hub
        self._store = Store(fresh_cache(folder), KEY, device=LETTERS)
        self._store.team.join(Membership("t", "Kettles", "r", "Forger", Access.TRAINER, "hub.example:1"))
        self._token = asyncio.run(self._joined(code))
        # What every cache is born with stays here.
        while (now := self._store.team.enqueue(200)) and now[0] != now[1]:
            pass
        self._told()

    def share(self, version: int, *files: tuple[str, str]) -> None:
        """Push a pack."""
        whole = (("pack.yaml", PACK.format(version, "Forged")), *files)
        self._store.pack_files.put("ours", version, whole, time.time_ns() // 1_000_000)
        assert not asyncio.run(self._pushed(self._told()))["refused"]

    def close(self) -> None:
        """Leave."""
        self._store.close()

    def _told(self) -> list[Operation]:
        told: list[Operation] = []
        while ops := self._store.team.waiting(200):
            told += ops
            self._store.team.acknowledged({op.id: len(told) for op in ops})
        return told

    async def _joined(self, code: str) -> dict[str, object]:
        async with talking(self._hub) as session:
            return (await join(self._hub, session, code, LETTERS, "Forger")).told

    async def _pushed(self, ops: list[Operation]) -> dict[str, Any]:
        async with talking(self._hub) as session:
            return await Device(
                self._hub, session, self._token, LETTERS, Stamper(LETTERS), self._hub.port
            ).push(*ops)


def shared_while_a_call_is_open(meera: Seat, imran: Seat, joy: Seat) -> None:
    imran.ring("i1")
    lay_down(places(meera).phrasing, {"en.yaml": RULE.format("Say where it is.")})
    publish(meera, 1)
    meera.share(1)
    for seat in (meera, joy):
        seat.until(pack=1, books=[FIRST])
    joy.told("pack-new", version="1")
    # Who has a call open goes on by what held when it began, though all of the pack is here.
    imran.until(pack=1)
    until_true(lambda: current(places(imran).team_packs) is not None)
    imran.app.ask(do="say", text="The parrot ate it.")
    imran.app.ask(do="type", text="Chipped")
    imran.until(note="Chipped", books=lambda books: FIRST not in books, phrase="")
    imran.file("i1")
    imran.until(books=[FIRST])
    imran.told("pack-new", version="1")


def rule_and_picture_are_there(joy: Seat) -> None:
    joy.ring("j1")
    joy.app.ask(do="say", text="The parrot ate it.")
    joy.until(phrase="own-en-1")
    joy.app.ask(do="read article", article="lid")
    joy.until(pictured=[LID.id])
    joy.file("j1")


def a_newer_one_tells_what_is_different(meera: Seat, *others: Seat) -> None:
    lay_down(places(meera).phrasing, {"en.yaml": RULE.format("Say when it comes.")})
    dearer, revised = AUTHORITY.replace("2000", "5000"), PICTURED.replace("new one", "better one")
    publish(meera, 2, playbook=BETTER, authority=dearer, article=revised)
    meera.share(2)
    for seat in others:
        seat.told("pack-new", version="2")
        seat.app.ask(do="read what changed")
        seat.until(books=[SECOND], changes=CHANGES)


def refused_everywhere(seats: list[Seat], hub: HubProcess, folder: Path) -> None:
    """Have packs pushed that nobody has looked over; every computer says why they are not used."""
    told = read_invitation(seats[0].invite("Forger", "trainer"))
    assert told
    with closing(Forger(hub, told.code, folder)) as forger:
        for version, file in FORGED.items():
            forger.share(version, file)
            for seat in seats:
                if version == NEWER:
                    seat.told("pack-newer", version=str(version))
                else:
                    seat.told("pack-faulty", version=str(version), file=file[0])
                seat.until(pack=version, books=[SECOND])


def the_second_one_is_whole(seat: Seat) -> None:
    where = places(seat)
    with seat.closed() as store:
        article = store.articles.get("lid")
        assert article and "better one" in article.body and store.pictures.named([LID.id]) == (LID,)
    folder = current(where.team_packs)
    assert folder and "version: 2" in (folder / "pack.yaml").read_text(encoding="utf-8")
    assert "5000" in (folder / "authority.yaml").read_text(encoding="utf-8")
    assert (folder / "scenarios" / "dark-lamp.yaml").read_bytes() == FIRM["scenarios/dark-lamp.yaml"]
    assert (folder / "articles" / "pictures" / "lid.png").read_bytes() == DOT
    assert not list(seat.folder.rglob("outside.yaml"))


def test_a_pack_comes_to_all_once_no_call_is_open_and_a_bad_one_never_holds(seats, team_hub, tmp_path):
    meera, imran, joy = seats
    shared_while_a_call_is_open(meera, imran, joy)
    rule_and_picture_are_there(joy)
    a_newer_one_tells_what_is_different(meera, imran, joy)
    publish(meera, 1)
    meera.app.ask(do="share")
    meera.told("pack-old", version="2")
    refused_everywhere(seats, team_hub, tmp_path)
    for seat in seats:
        the_second_one_is_whole(seat)
