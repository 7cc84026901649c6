"""The passage of an article that answers what was searched for."""

from collections.abc import Mapping

from agentassist.text.fold import words

LONGEST_BODY = 100_000
"""So many characters of a body are looked through: some ten milliseconds."""
BESIDES = 0.02
"""So much each word that was not asked for takes from a passage, in shares of all that was asked."""
LEAST = 0.3
"""A passage with less of what was asked for answers nothing."""

Gains = Mapping[str, tuple[int, float]]
"""For folded words, which word of the query each answers, and how well."""


def passage(body: str, gains: Gains) -> str:
    """Return the line of ``body`` that answers best; empty where none does.

    Args:
        body: Markdown; headings are no answers.
        gains: What the query means, as far as any article knows it.
    """
    every: dict[int, float] = {}
    for term, gain in gains.values():
        every[term] = max(gain, every.get(term, 0.0))
    most = sum(every.values()) or 1.0
    best, answer = LEAST, ""
    for line in body[:LONGEST_BODY].splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            share = _share(words(line), gains, most)
            if share > best:
                best, answer = share, line.strip()
    return answer


def _share(line: tuple[str, ...], gains: Gains, most: float) -> float:
    gained: dict[int, float] = {}
    besides = 0
    for word in line:
        term, gain = gains.get(word, (-1, 0.0))
        besides += not gain
        gained[term] = max(gain, gained.get(term, 0.0))
    return sum(gained.values()) / most - BESIDES * min(besides, 20)
