"""Which quiet line goes first, for there is never more than one."""

from agentassist.core.phrase import Suggestion
from agentassist.core.screen.talking import Apology, PromiseLine


def in_turn(
    apology: Apology | None, phrase: Suggestion | None, promise: PromiseLine | None
) -> PromiseLine | None:
    """Return the promise once it is its turn.

    Whoever waited is thanked first; then comes what is just about to be said; a promise was said already, and
    waits until both are done.
    """
    return None if apology or phrase else promise
