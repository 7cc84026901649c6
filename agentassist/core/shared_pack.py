"""The firm's content pack as a team shares it: its files, and nothing of how they lie on a disk."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class SharedPack:
    """A pack of which every file is here, as it was when it was shared."""

    pack: str
    version: int
    files: tuple[tuple[str, str], ...]
    """Path and text of each, by path."""
    fingerprint: str = ""
    """Tells one shared pack from another; empty for one that is still to be shared."""
