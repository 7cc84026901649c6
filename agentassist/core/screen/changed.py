"""What changed in the firm's pack, as one rep reads it."""

from agentassist.core.changes import How, Subject
from agentassist.core.frozen import dataclass
from agentassist.core.screen.rights import ActionBadge


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change."""

    id: str
    kind: Subject
    how: How
    title: str
    what: str = ""
    """As the firm puts it."""
    valid_from: str = ""
    """ISO date; empty where it holds at once."""
    in_force: bool = True
    before: ActionBadge | None = None
    after: ActionBadge | None = None
    """What whoever sits here may do, before and from then on."""
    article: str = ""
    exercise: str = ""
    """A call to try it in."""
    read: bool = False
