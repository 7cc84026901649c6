"""A pack on its way to a team, and as it comes from there: looked over before it goes and before it holds."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from shutil import rmtree

from agentassist.content.articles import read_articles
from agentassist.content.checking import Check, check_folder
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.fingerprints import COMPILED
from agentassist.content.pack import compile_pack
from agentassist.content.pack_files import (
    MAX_FILES,
    MAX_FOLDERS,
    MAX_PACK_BYTES,
    PICTURE,
    PackFile,
    kind_of,
    pack_files,
)
from agentassist.content.pack_place import CURRENT, current
from agentassist.content.pictures import REASONS
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.strict_yaml import MAX_BYTES
from agentassist.content.whole_files import write_deep, write_whole
from agentassist.core.company import Pack
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.picture import PICTURE_AT_MOST, Picture, PictureFault, picture_of
from agentassist.core.shared_pack import Gathered, SharedPack, is_picture

TRAVELS = COMPILED | {"scenario", "path", "article", PICTURE}
"""The kinds of files that a team shares so. People and their history are no content; what a team says about
phrasing rules travels, while whole books of them are only ever checked."""
_PART = re.compile(r"[\w()&'+,=-][\w ()&'+,=.-]{0,98}[\w()&'+,=-]|[\w()&'+,=-]")
"""One part of a path: a name on every system, neither hidden nor a way up, and with no drive before it."""


def gather(folder: Path, rules: Mapping[str, str]) -> Gathered:
    """Return what of the pack in ``folder`` is to be shared; takes seconds for a large one.

    Args:
        folder: The pack.
        rules: The team's own files about phrasing rules, by their paths in a pack; they go instead of those
            in ``folder``, and an empty text leaves one out. They are in order.

    Raises:
        ContentError: There is no pack.
        FaultsError: With all that the check of content finds, warnings not counted.
    """
    if not (folder / "pack.yaml").is_file():
        raise ContentError(Trouble.FILE_MISSING, file=str(folder / "pack.yaml"))
    check = _checked(folder)
    about = next(document.fields for document in check.documents if document.kind == "pack")
    travelling = [one for one in pack_files(folder) if one.kind in TRAVELS]
    pictures = {one.name: _picture(one) for one in travelling if one.kind == PICTURE}
    links = {name: picture.link for name, picture in pictures.items()}
    texts = {one.name: links.get(one.name) or _text(one.path) for one in travelling if one.name not in rules}
    read = tuple(sorted((texts | {name: text for name, text in rules.items() if text}).items()))
    shown = tuple({one.id: one for one in pictures.values()}.values())
    _refuse(read, shown)
    pack = SharedPack(about.text("id"), about.whole("version") or 1, read, pictures=shown)
    return Gathered(pack, read_articles(folder).articles)


def put_down(packs: Path, pack: SharedPack) -> Pack:
    """Write a shared pack whole into a folder of its own in ``packs``, and make it the one that counts.

    Whatever fails, the one before counts on; it also stays where it is, for those who read in it.

    Raises:
        FaultsError: Something of it is not as it should be, or it needs a newer version of the app.
        ContentError: The disk refuses.
    """
    _refuse(pack.files, pack.pictures)
    before = current(packs)
    try:
        whole = packs / str(_next(packs))
        part = whole.with_name(f"{whole.name}.part")
        compiled = _compiled(part, pack)
        part.replace(whole)
        write_whole(packs / CURRENT, whole.name.encode())
    except OSError as error:
        raise ContentError(Trouble.FOLDER_CLOSED, folder=packs.name) from error
    finally:
        _tidy(packs, before)
    return compiled


def drop(packs: Path, own: Path, *, keep: bool) -> None:
    """Let a team's pack go; where it is to stay and there is no other, it becomes the firm's own."""
    folder = current(packs)
    with suppress(OSError):
        if keep and folder is not None and not own.exists():
            folder.replace(own)
    rmtree(packs, ignore_errors=True)


def _compiled(part: Path, pack: SharedPack) -> Pack:
    pictures = {one.link: one.data for one in pack.pictures if picture_of(one.data) == one}
    for name, text in pack.files:
        data = pictures.get(text) if is_picture(name) else text.encode("utf-8", "replace")
        if data is None:
            raise FaultsError(Fault(name, 0, 0, "", Reason.PICTURE_UNKNOWN, name))
        write_deep(part / name, data)
    compiled = compile_pack(part)
    _checked(part)
    return compiled


def _checked(folder: Path) -> Check:
    """Look a whole pack over, what nobody compiles included.

    Raises:
        FaultsError: With all that is wrong, warnings not counted.
    """
    check = check_folder(folder, Schemas(schemas_folder()))
    wrong = [fault for fault in check.faults if not fault.warning]
    if wrong:
        raise FaultsError(*wrong)
    return check


def _next(packs: Path) -> int:
    """Return a number above all that lie there, so that nothing is ever written over."""
    names = [path.name.removesuffix(".part") for path in packs.glob("*")]
    return 1 + max((int(name) for name in names if name.isdecimal()), default=0)


def _tidy(packs: Path, before: Path | None) -> None:
    kept = {current(packs), before}
    for path in packs.glob("*"):
        if path.is_dir() and path not in kept:
            rmtree(path, ignore_errors=True)


def _refuse(files: Iterable[tuple[str, str]], pictures: Iterable[Picture]) -> None:
    """Refuse a pack with a path that leads elsewhere, or that is too much.

    Raises:
        FaultsError: With the first that is wrong.
    """
    size, count = sum(len(one.data) for one in pictures), 0
    for name, text in files:
        parts = name.split("/")
        if len(parts) > MAX_FOLDERS or not all(map(_PART.fullmatch, parts)):
            raise FaultsError(Fault(name, 0, 0, "", Reason.OUTSIDE))
        if kind_of(PurePosixPath(name)) not in TRAVELS:
            raise FaultsError(Fault(name, 0, 0, "", Reason.UNKNOWN_FILE))
        count, size = count + 1, size + len(text)
        if count > MAX_FILES:
            raise FaultsError(Fault("", 0, 0, "", Reason.TOO_MANY_FILES, str(MAX_FILES)))
        if size > MAX_PACK_BYTES or len(text) > MAX_BYTES:
            raise FaultsError(Fault(name, 0, 0, "", Reason.PACK_TOO_BIG, str(MAX_PACK_BYTES)))


def _picture(file: PackFile) -> Picture:
    """Return a picture as the app shows it.

    Raises:
        FaultsError: It is none of those, whatever its name says, or too large.
    """
    with file.path.open("rb") as opened:
        found = picture_of(opened.read(PICTURE_AT_MOST + 1))
    if isinstance(found, PictureFault):
        raise FaultsError(Fault(file.name, 0, 0, "", REASONS[found], file.name))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ContentError(Trouble.FILE_UNREADABLE, file=path.name) from error
