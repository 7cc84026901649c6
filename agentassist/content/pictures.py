"""The pictures of a pack, as its articles point to them."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote

from agentassist.content.documents import Document
from agentassist.content.fault import Fault, Reason
from agentassist.content.pack_files import PICTURE, PackFile
from agentassist.core.picture import PICTURE_AT_MOST, Drawn, PictureFault, drawn

REASONS = {
    PictureFault.MISSING: Reason.PICTURE_MISSING,
    PictureFault.UNKNOWN: Reason.PICTURE_UNKNOWN,
    PictureFault.TOO_BIG: Reason.PICTURE_TOO_BIG,
}


class PackPictures:
    """What lies beside the articles of one pack.

    Args:
        files: All files of the pack.
    """

    def __init__(self, files: Iterable[PackFile]) -> None:
        self._files: Mapping[str, PackFile] = {file.name: file for file in files if file.kind == PICTURE}

    def of(self, document: Document) -> Drawn:
        """Return an article's text as it is kept, with its pictures."""
        folder = PurePosixPath(document.file).parent

        def read(target: str) -> bytes | None:
            file = self._files.get(normpath((folder / unquote(target)).as_posix()))
            if file is None:
                return None
            with file.path.open("rb") as picture:
                return picture.read(PICTURE_AT_MOST + 1)

        return drawn(document.body, read)


def refusals(document: Document, text: Drawn) -> tuple[Fault, ...]:
    """Return what an article shows and cannot, at the lines of its text."""
    return tuple(
        Fault(document.file, _line(document, target), 0, "", REASONS[fault], target)
        for target, fault in text.refused
    )


def _line(document: Document, target: str) -> int:
    before, _, _ = document.body.partition(target)
    return document.body_line + before.count("\n")
