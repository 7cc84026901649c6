"""The team's content pack on the disk: looked over, laid down, dropped; beside the desk."""

from collections.abc import Iterator
from contextlib import closing

from agentassist.core.errors import AssistError
from agentassist.core.messages import Message, PackGathered, PackLaid, PackUnusable
from agentassist.core.shared_pack import SharedPack
from agentassist.core.team_effects import DropPack, GatherPack, LayPack, PackEffect
from agentassist.desk import pack_news
from agentassist.folders import Folders
from agentassist.opening import House, compiled_beside, kept_pack, pack_in_force


def done(house: House, wish: PackEffect) -> Iterator[Message]:
    """Do what is wished.

    Raises:
        ContentError: The firm's own pack is missing, or something is wrong with it.
    """
    # The readers of content take half a second to load.
    from agentassist.content.shared_pack import drop, gather

    folders = house.folders
    match wish:
        case GatherPack():
            yield PackGathered(gather(folders.content))
        case LayPack():
            with closing(house.open_to_read()) as store:
                pack = store.pack_files.whole()
            if pack is not None:
                yield _laid(folders, pack)
        case DropPack():
            drop(folders.team_packs, folders.content, keep=wish.keep)
            yield PackLaid(compiled=compiled_beside(folders))


def _laid(folders: Folders, pack: SharedPack) -> Message:
    from agentassist.content.shared_pack import put_down

    try:
        compiled = put_down(folders.team_packs, pack)
    except AssistError:
        return PackUnusable(pack.version)
    folder = pack_in_force(folders)
    kept = (kept_pack(compiled, folder), pack_news.articles_noted(compiled, folder))
    return PackLaid(pack.version, pack.fingerprint, kept)
