"""How the rules judge a set of lines, for whoever measures them."""

from collections.abc import Iterable, Iterator, Mapping

from agentassist.phrasing.linter import Linter

_FIELDS = ("bad", "better", "text")
_CHANNELS = {"voice": "call"}
"""Sets call by this name what the app calls otherwise."""


def evaluate_phrasing(lines: Iterable[Mapping[str, str]], linter: Linter) -> Iterator[dict[str, object]]:
    """Yield a verdict for each sentence of each line.

    Args:
        lines: With ``id`` and ``lang``, maybe ``channel``, and ``bad`` and ``better``, or ``text``.
        linter: The rules.

    Yields:
        ``id``, ``field`` (which of the sentences), ``flagged``, ``rules`` and the ``suggestion`` or None.
    """
    for line in lines:
        channel = line.get("channel", "")
        for field in (field for field in _FIELDS if field in line):
            found = linter.lint(line[field], line.get("lang", ""), _CHANNELS.get(channel, channel))
            best = max(found, key=lambda one: (one.severity, one.start), default=None)
            yield {
                "id": line.get("id", ""),
                "field": field,
                "flagged": bool(found),
                "rules": list(dict.fromkeys(one.rule for one in found)),
                "suggestion": best.better if best else None,
            }
