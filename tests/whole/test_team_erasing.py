"""Somebody is erased in the window of a team, with a real hub and a colleague's cache."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from agentassist.core.invitation import read_invitation
from agentassist.core.messages import EraseNow, InviteColleague, JoinTeam, PreviewErase
from agentassist.core.rights_view import ErasingState
from agentassist.core.team import Access, LinkKind
from tests.servers.rep import Rep
from tests.sync.test_erasing import TRACES, in_database, knows
from tests.sync.test_real_hub import hub  # noqa: F401 - the fixture
from tests.whole.running import Running


@pytest.fixture
def own(qapp, folder) -> Iterator[Running]:
    """The app on what it takes for the rep's own data."""
    running = Running(qapp, folder, own=True)
    yield running
    running.stop()


def test_who_is_erased_in_the_window_is_gone_at_the_hub_and_at_a_colleagues(hub, own, tmp_path):  # noqa: F811
    process, invitation = hub
    own.post(JoinTeam(str(replace(invitation, hub=f"localhost:{process.port}")), "Meera"))
    own.until(lambda screen: screen.team.link is LinkKind.LIVE and not screen.team.unsent)
    own.post(InviteColleague("Imran", Access.REP))
    own.until(lambda screen: screen.bench.roster and screen.bench.roster.invitation)
    told = read_invitation(own.screen.bench.roster.invitation)
    colleague = Rep(tmp_path / "colleague", "imran")
    asyncio.run(met(colleague, replace(told, hub=f"localhost:{process.port}")))
    (person,) = colleague.store.contacts.callers("+13125550150", "13125550150")
    own.post(PreviewErase(person.id), EraseNow(person.id, person.name))
    own.until(lambda screen: screen.bench.erasing and screen.bench.erasing.state is ErasingState.DONE)
    assert own.screen.bench.erasing.certificate.clean
    own.until(lambda screen: not screen.team.unsent)
    asyncio.run(lost(colleague))
    text = in_database(process)
    assert not [trace for trace in TRACES if trace in text]
    colleague.store.close()


async def met(rep: Rep, invitation) -> None:
    """Join, and stay until everything is here."""
    await rep.join(invitation)
    rep.connect()
    await rep.until(lambda one: one.settled and knows(one.store))
    await rep.disconnect()


async def lost(rep: Rep) -> None:
    """Come back, and stay until the person is gone."""
    rep._changed = asyncio.Event()
    rep.connect()
    await rep.until(lambda one: one.settled and not knows(one.store))
    await rep.disconnect()
