"""The team's content pack on the disk: looked over, laid down, dropped; beside the desk."""

from collections.abc import Iterator

from agentassist.core.errors import AssistError
from agentassist.core.messages import Message, PackGathered, PackLaid, PackUnusable
from agentassist.core.team_effects import DropPack, GatherPack, LayPack, PackEffect
from agentassist.opening import House, compiled_beside


def done(house: House, wish: PackEffect) -> Iterator[Message]:
    """Do what is wished.

    Raises:
        ContentError: The firm's own pack is missing, or something is wrong with it.
    """
    # The readers of content take half a second to load.
    from agentassist.content.shared_pack import drop, gather, put_down

    folders = house.folders
    match wish:
        case GatherPack():
            yield PackGathered(gather(folders.content))
        case LayPack():
            pack = wish.pack
            try:
                put_down(folders.team_packs, pack)
            except AssistError:
                yield PackUnusable(pack.version)
            else:
                yield PackLaid(pack.version, pack.fingerprint, compiled_beside(folders))
        case DropPack():
            drop(folders.team_packs, folders.content, keep=wish.keep)
            yield PackLaid(compiled=compiled_beside(folders))
