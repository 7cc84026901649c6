"""How sure it is that an article answers a line nobody searched with; most lines no article answers."""

LEAD = 1.5
"""How much more the lead over the second says than the score itself."""
FEW_WORDS = 3
"""Fewer words than these say little, whatever they match."""
SURE_ENOUGH = 3.75
"""From here on an article may be offered unasked. On real lines to a support desk a third of those that an
article answers get here, nine of ten rightly, and one in twenty of those that none answers."""


def sureness(words: int, best: float, second: float) -> float:
    """Return how sure it is that the best article answers.

    Args:
        words: How many words the line has.
        best: The score of the best article.
        second: The score of the next one that is not the same in another language; 0 where there is none.
    """
    return (best + LEAD * (best - second)) * min(1.0, words / FEW_WORDS)
