"""Pictures that lie beside the articles of a folder."""

from pathlib import Path
from urllib.parse import unquote

from agentassist.core.picture import PICTURE_AT_MOST, PICTURE_ENDINGS


def beside(page: Path, target: str, folder: Path) -> bytes | None:
    """Return the picture that a page points to; None where nothing of that kind lies in ``folder``.

    Of a file that is too big no more is read than shows that it is.
    """
    path = page.parent / unquote(target.split("?", 1)[0]).replace("\\", "/")
    if path.suffix.lower() not in PICTURE_ENDINGS:
        return None
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return None
        with path.open("rb") as file:
            return file.read(PICTURE_AT_MOST + 1)
    except (OSError, ValueError):
        return None
