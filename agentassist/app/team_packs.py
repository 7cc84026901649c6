"""The team's content pack on the disk: looked over, laid down, dropped; beside the desk."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from agentassist.content.fault import FaultsError, Reason
from agentassist.content.pack_files import MAX_FILES, MAX_PACK_BYTES
from agentassist.content.pictures import REASONS
from agentassist.content.resources import phrasings
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import Message, PackGathered, PackLaid, PackUnusable
from agentassist.core.picture import PICTURE_AT_MOST
from agentassist.core.shared_pack import Gathered, SharedPack
from agentassist.core.team_effects import DropPack, GatherPack, LayPack, PackEffect
from agentassist.desk import pack_news
from agentassist.folders import Folders
from agentassist.opening import House, compiled_beside, kept_pack, pack_in_force

MEGABYTE = 1_000_000


def done(house: House, wish: PackEffect) -> Iterator[Message]:
    """Do what is wished.

    Raises:
        ContentError: The firm's own pack is missing, or something is wrong with it.
    """
    # The readers of content take half a second to load.
    from agentassist.content.shared_pack import drop

    folders = house.folders
    match wish:
        case GatherPack():
            yield PackGathered(_gathered(house))
        case LayPack():
            with closing(house.open_to_read()) as store:
                pack = store.pack_files.whole()
            if pack is not None:
                yield _laid(folders, pack)
        case DropPack():
            drop(folders.team_packs, folders.content, keep=wish.keep)
            yield PackLaid(compiled=compiled_beside(folders))


def _gathered(house: House) -> Gathered:
    from agentassist.content.shared_pack import gather

    folder = house.folders.content
    try:
        return gather(folder, _own_rules(house))
    except FaultsError as error:
        raise _told(error, folder) from error


def _told(error: FaultsError, folder: Path) -> ContentError:
    """Return the trouble as a sentence can be made of it: with a place, or without where there is none."""
    first = error.faults[0]
    if first.reason in (Reason.TOO_MANY_FILES, Reason.PACK_TOO_BIG):
        most = MAX_PACK_BYTES // MEGABYTE
        return ContentError(Trouble.FOLDER_TOO_BIG, folder=folder.name, files=MAX_FILES, megabytes=most)
    if first.reason in REASONS.values():
        most = PICTURE_AT_MOST // MEGABYTE
        return ContentError(Trouble.PICTURE_REFUSED, picture=first.detail, megabytes=most)
    return error if first.field else ContentError(Trouble.CONTENT_FILE, file=first.file or folder.name)


def _own_rules(house: House) -> dict[str, str]:
    """Return the text of the team's own files about phrasing rules, by their paths in a pack; empty for none.

    Raises:
        ContentError: One of them is not in order.
    """
    from agentassist.app.rules import books_beside
    from agentassist.desk.rulebooks import touched

    books, _ = books_beside(house)
    texts = dict[str, str]()
    for lang in touched(phrasings(), books.folder):
        now = books.in_force(lang)
        if now.fault is not None:
            raise ContentError(Trouble.CONTENT_FILE, file=now.fault.file)
        says = books.path(lang).read_text(encoding="utf-8") if now.team.touches else ""
        texts[f"rules/{lang}.yaml"] = says
    return texts


def _laid(folders: Folders, pack: SharedPack) -> Message:
    from agentassist.content.shared_pack import put_down

    try:
        compiled = put_down(folders.team_packs, pack)
    except FaultsError as error:
        newer = any(fault.reason is Reason.NEEDS_NEWER or fault.field == "schema" for fault in error.faults)
        return PackUnusable(pack.version, newer, error.faults[0].file)
    folder = pack_in_force(folders)
    kept = (kept_pack(compiled, folder), pack_news.articles_noted(compiled, folder))
    return PackLaid(pack.version, pack.fingerprint, kept)
