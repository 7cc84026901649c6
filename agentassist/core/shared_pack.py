"""The firm's content pack as a team shares it: its files, and nothing of how they lie on a disk."""

from pathlib import PurePosixPath

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.picture import PICTURE_ENDINGS, Picture


@dataclass(frozen=True, slots=True)
class SharedPack:
    """A pack of which every file is here, as it was when it was shared."""

    pack: str
    version: int
    files: tuple[tuple[str, str], ...]
    """Path and text of each, by path; of a picture, ``Picture.link``."""
    fingerprint: str = ""
    """Tells one shared pack from another; empty for one that is still to be shared."""
    pictures: tuple[Picture, ...] = ()
    """What those links stand for, each once."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A pack that may be shared."""

    pack: SharedPack
    articles: tuple[Article, ...] = ()
    """What its files publish, as everybody finds it; ``source`` is the path of the file."""


def is_picture(path: str) -> bool:
    """Tell whether a file of a pack is one of the pictures that its articles show.

    >>> is_picture("articles/pictures/lid.PNG"), is_picture("articles/lid.md")
    (True, False)
    """
    return PurePosixPath(path).suffix.lower() in PICTURE_ENDINGS
