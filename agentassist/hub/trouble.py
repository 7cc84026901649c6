"""Why a hub cannot be set up or started; ``cli/hub_words.py`` says it."""

from enum import StrEnum


class Trouble(StrEnum):
    """What is in the way."""

    DATABASE = "database"
    """It does not answer, or not to us. Facts: why (the driver's kind of error)."""
    RIGHTS = "rights"
    """Whoever sets up may not make what is needed. Facts: none."""
    NEWER = "newer"
    """A newer hub has worked on this database. Facts: found, known."""
    OLDER = "older"
    """It has not been set up, or not for this version. Facts: found, known."""
    TOO_MIGHTY = "too-mighty"
    """The role could read past the walls between teams. Facts: role."""
    CERTIFICATE = "certificate"
    """It is missing, unreadable, or its key is another's. Facts: file."""
    PORT = "port"
    """Somebody else listens there, or it is not ours to use. Facts: port."""
    FOLDER = "folder"
    """Nothing can be written there. Facts: folder."""
    NOT_SET_UP = "not-set-up"
    """Nothing says where the database is. Facts: folder."""
    TEAM = "team"
    """There is no such team, or several and none was named. Facts: teams."""
    NAME = "name"
    """Nobody can be called so. Facts: none."""
    HOST = "host"
    """Not the name or address of a computer. Facts: host."""


class TroubleError(Exception):
    """The hub cannot be set up or started.

    Args:
        trouble: Why.
        facts: Plain values that the sentence needs.
    """

    def __init__(self, trouble: Trouble, **facts: str | int) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.facts = facts
