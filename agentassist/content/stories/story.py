"""A branching story whichever tool wrote it: passages, and links by which the rep goes on."""

import re
import unicodedata

from agentassist.core.frozen import dataclass
from agentassist.core.left_out import MOST_TOLD, Gap, LeftOut

MAX_PASSAGES = 1_000
"""A story is refused beyond this; a scenario holds some hundred."""
LONGEST_NAME = 60
"""Characters of a passage's name that are told."""
ONWARD = "→"
"""Stands for a link without words: the story goes on by itself."""
DATA_NAME = "ScenarioData"
"""The passage with what a scenario has and a story has not, as JSON."""

Tag = tuple[str, str]
"""A name and its value, which may be empty: ``fact``, ``mood:-10``."""


@dataclass(frozen=True, slots=True)
class Link:
    """What the rep may pick, and the name of the passage it leads to."""

    text: str
    to: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a story."""

    name: str
    text: str = ""
    """In one line."""
    links: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()
    line: int = 0
    onward: str = ""
    """Where the story goes by itself once this was told."""

    def has(self, name: str) -> bool:
        """Tell whether it has a tag of this name."""
        return any(known == name for known, _ in self.tags)

    def value(self, name: str) -> str:
        """Return the value of a tag, the first of several; empty where it has none."""
        return next((value for known, value in self.tags if known == name), "")

    def values(self, name: str) -> tuple[str, ...]:
        """Return the values of all tags of one name."""
        return tuple(value for known, value in self.tags if known == name and value)


@dataclass(frozen=True, slots=True)
class Story:
    """All of a story that can become a scenario."""

    title: str
    passages: tuple[Passage, ...]
    start: str
    """The name of the passage where it begins."""
    data: str = ""
    """A JSON object, as a passage called ``ScenarioData`` holds it."""
    left_out: tuple[LeftOut, ...] = ()


class Told:
    """Collects what stays out; the same is told once."""

    def __init__(self) -> None:
        self._told: dict[LeftOut, None] = {}

    def add(self, gap: Gap, passage: str = "", line: int = 0, detail: str = "") -> None:
        """Tell one thing more."""
        if len(self._told) < MOST_TOLD:
            self._told[
                LeftOut(gap, one_line(passage)[:LONGEST_NAME], line, one_line(detail)[:LONGEST_NAME])
            ] = None

    @property
    def all(self) -> tuple[LeftOut, ...]:
        """Everything, in the order it was met."""
        return tuple(self._told)


def tag_of(text: str) -> Tag:
    """Return a tag as it is typed in any tool.

    >>> tag_of("#Must_Learn"), tag_of("caller: Rosa Marsh")
    (('must-learn', ''), ('caller', 'Rosa Marsh'))
    """
    name, _, value = one_line(text).lstrip("# ").partition(":")
    return re.sub(r"[\s_]+", "-", name.strip().lower()), value.strip()


_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML does not take, blanks apart."""


def one_line(text: str) -> str:
    """Return ``text`` in one line, without what YAML does not take."""
    return _UNSEEN.sub("", " ".join(text.split()))


_NOT_ID = re.compile("[^a-z0-9]+")


def slug(text: str) -> str:
    """Return ``text`` as an id; empty where it has no letter that one may have.

    >>> slug("Crème, 2 cups!"), slug("कप")
    ('creme-2-cups', '')
    """
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return _NOT_ID.sub("-", plain).strip("-")[:48].strip("-")


def wordless(text: str) -> bool:
    """Tell whether there is no letter and no digit in ``text``."""
    return not any(unicodedata.category(char)[0] in "LN" for char in text)
