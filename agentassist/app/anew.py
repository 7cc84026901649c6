"""Why the application begins anew, its cache closed in between."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Anew:
    """What is done while nobody has the cache open; nothing where it is only opened in another way."""

    copy: str = ""
    """The name of the copy that takes the place of the cache."""
    file: str = ""
    """The path of the file with everything that comes into it."""
