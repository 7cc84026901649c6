"""The pack that a team shares as rows: a file each, and the list that says what belongs to it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from agentassist.core.fingerprint import fingerprint
from agentassist.core.picture import KEPT
from agentassist.core.shared_pack import SharedPack, is_picture
from agentassist.storage.records import PACK_FILE
from agentassist.storage.rows import marks
from agentassist.storage.sharing.kinds import PackFile

if TYPE_CHECKING:
    from agentassist.storage.pictures import Pictures
    from agentassist.storage.rows import Rows

_LIST = ""
"""The path of the row that lists the files: they come one by one, and a pack is taken whole or not at all."""


class PackFiles:
    """The shared pack of one cache; a team has one.

    Args:
        rows: The cache's rows.
        pictures: The cache's pictures; those of a pack travel as all others do.
    """

    def __init__(self, rows: "Rows", pictures: "Pictures") -> None:
        self._rows = rows
        self._pictures = pictures

    def put(self, pack: str, version: int, files: Iterable[tuple[str, str]], at_ms: int) -> int:
        """Make ``files`` what the team shares, all or nothing; return how many rows that changed."""
        wanted = [_row(pack, path, text, version) for path, text in sorted(files)]
        wanted.append(_row(pack, _LIST, _listed(wanted), version))
        with self._rows.transaction():
            known = {file.id: file for file in self._rows.values(PACK_FILE, "")}
            gone = known.keys() - {file.id for file in wanted}
            new = [file for file in wanted if file.id not in known or _differs(file, known[file.id])]
            for file in new:
                self._rows.put(PACK_FILE, file, at_ms)
            for file_id in gone:
                self._rows.remove(PACK_FILE, file_id, at_ms)
        return len(new) + len(gone)

    def all(self) -> tuple[PackFile, ...]:
        """Return the files that are here, by path, whether or not they are all of the pack."""
        return self._rows.values(PACK_FILE, "where path != '' order by path")

    def version(self) -> int:
        """Return the version that the team shares; 0 where it shares none."""
        listed = self._newest_list()
        return listed.version if listed else 0

    def fingerprint(self) -> str:
        """Return what tells one shared pack from another; empty where the team shares none."""
        listed = self._newest_list()
        return fingerprint(listed.text.encode()) if listed else ""

    def complete(self) -> bool:
        """Tell whether the shared pack seems to be here, without reading it; ``whole`` makes sure."""
        listed = self._newest_list()
        if listed is None:
            return False
        sql = "select path, hash, substr(text, 1, 200) from pack_file where pack = ? and path != ''"
        rows = [(str(path), str(told), str(text)) for path, told, text in self._rows.all(sql, listed.pack)]
        here = {_line(path, told): (path, text) for path, told, text in rows}
        named = set(listed.text.splitlines())
        return named <= here.keys() and self._shows(_links(here[line] for line in named))

    def whole(self) -> SharedPack | None:
        """Return the shared pack; None while something of it is missing, or is not what was shared."""
        pack = self.texts()
        links = _links(pack.files) if pack else ()
        pictures = self._pictures.named(links)
        return replace(pack, pictures=pictures) if pack and len(pictures) == len(links) else None

    def texts(self) -> SharedPack | None:
        """Return the shared pack without its pictures; None while a file of it is missing or another one."""
        listed = self._newest_list()
        if listed is None:
            return None
        files = self._rows.values(PACK_FILE, "where pack = ? and path != '' order by path", listed.pack)
        named = set(listed.text.splitlines())
        belong = [file for file in files if _line(file.path, fingerprint(file.text.encode())) in named]
        if len(belong) < len(named):
            return None
        told = tuple((file.path, file.text) for file in belong)
        return SharedPack(listed.pack, listed.version, told, fingerprint(listed.text.encode()))

    def _shows(self, pictures: tuple[str, ...]) -> bool:
        sql = f"select count(*) from picture where id in ({marks(pictures)})"
        return not pictures or self._rows.number(sql, *pictures) == len(pictures)

    def _newest_list(self) -> PackFile | None:
        # Two trainers may have shared two packs without knowing of each other; the later one stands.
        found = self._rows.values(PACK_FILE, "where path = '' order by hlc desc limit 1")
        return next(iter(found), None)


def _links(files: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the ids of the pictures among files; what is no link is refused when the pack is looked over."""
    told = (text for path, text in files if is_picture(path) and text.startswith(KEPT))
    return tuple(dict.fromkeys(link.removeprefix(KEPT) for link in told))


def _row(pack: str, path: str, text: str, version: int) -> PackFile:
    # Card numbers are taken out on the way to the disk, and the hash has to be that of what arrives.
    kept = str(PACK_FILE.cell("text", text))
    row_id = str(uuid5(NAMESPACE_URL, f"agentassist:pack/{pack}/{path}"))
    return PackFile(row_id, pack, path, kept, fingerprint(kept.encode()), version)


def _differs(file: PackFile, known: PackFile) -> bool:
    """Tell whether a file says something else; the version alone is told by the list."""
    return (file.text, file.hash) != (known.text, known.hash) or (
        file.path == _LIST and file.version != known.version
    )


def _listed(files: list[PackFile]) -> str:
    return "\n".join(_line(file.path, file.hash) for file in files)


def _line(path: str, told: str) -> str:
    return f"{told} {path}"
