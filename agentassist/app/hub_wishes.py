"""What is asked of a hub once: to be let in, to leave, and what its owner wants; blocks until it answers."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from typing import TypeVar

from agentassist import clock
from agentassist.core.errors import VaultError
from agentassist.core.invitation import Invitation
from agentassist.core.line_news import Welcome
from agentassist.core.messages import InvitationCame, LetIn, Message, NotLetIn, RosterCame, RosterRefused
from agentassist.core.team import HubSays, Membership
from agentassist.core.team_effects import AskDevices, AskInvitation, AskRevocation, JoinHub, OpenLine
from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.errors import AwayError, HubError
from agentassist.vault.passwords import Passwords

T = TypeVar("T")
CLOCKS = Clocks(clock.mono_s, lambda: clock.read().utc_ms)


def token_of(line: OpenLine) -> str:
    """Return what proves this computer to the hub; may ask the rep to unlock the keyring."""
    return line.token or Passwords().read(_entry(line.membership.team_id, line.device))


def joined(wish: JoinHub) -> Iterator[Message]:
    """Spend an invitation, and keep the token."""
    try:
        welcome = asyncio.run(_join(wish))
    except (HubError, AwayError) as error:
        yield NotLetIn(_why(error))
    else:
        yield LetIn(_membership(wish.invitation, welcome), _kept(welcome, wish.device), welcome.ahead_ms)


def left(line: OpenLine) -> Iterator[Message]:
    """Have the token made void, if the hub answers, and forget it."""
    token = token_of(line)
    # Where nobody answers it is as good as void: nobody has it any more.
    with suppress(HubError, AwayError):
        asyncio.run(_with(line, token, lambda client: client.leave()))
    if not line.token:
        Passwords().keep(_entry(line.membership.team_id, line.device), "")
    return iter(())


def asked(line: OpenLine, wish: AskDevices | AskInvitation | AskRevocation) -> Iterator[Message]:
    """Ask what only an owner may."""
    try:
        yield asyncio.run(_with(line, token_of(line), lambda client: _asked(client, wish)))
    except (HubError, AwayError) as error:
        yield RosterRefused(_why(error))


async def _asked(client: HubClient, wish: AskDevices | AskInvitation | AskRevocation) -> Message:
    if isinstance(wish, AskInvitation):
        invitation, until_ms = await client.invite(wish.name, wish.access)
        return InvitationCame(invitation, wish.name, until_ms)
    if isinstance(wish, AskRevocation):
        await client.show_out(wish.device_id, wipe=wish.wipe)
    return RosterCame(await client.devices())


async def _join(wish: JoinHub) -> Welcome:
    to = wish.invitation
    async with HubClient(to.hub, to.pin, CLOCKS) as client:
        return await client.join(to.code, wish.device, wish.name)


async def _with(line: OpenLine, token: str, ask: Callable[[HubClient], Coroutine[None, None, T]]) -> T:
    async with HubClient(line.membership.hub, line.membership.pin, CLOCKS, token) as client:
        return await ask(client)


def _membership(to: Invitation, welcome: Welcome) -> Membership:
    who = (welcome.team_id, welcome.team, welcome.rep_id, welcome.rep, welcome.access)
    return Membership(*who, to.hub, to.pin)


def _kept(welcome: Welcome, device: str) -> str:
    """Put the token into the keyring; return it where there is none, for the encrypted cache to keep."""
    try:
        Passwords().keep(_entry(welcome.team_id, device), welcome.token)
    except VaultError:
        return welcome.token
    return ""


def _entry(team_id: str, device: str) -> str:
    return f"team-{team_id}-{device}"


def _why(error: HubError | AwayError) -> HubSays:
    return error.says if isinstance(error, HubError) else HubSays.NO_ANSWER
