"""The tags by which a passage says what it is to a scenario; they are described in docs/stories.md."""

KINDS = frozenset(
    ("opening", "caller", "fact", "solution", "reaction", "ending", "rep", "brief", "debrief", "note")
)
"""What a passage is; one that has none of these is judged by its place and by what the rep says."""
NOTES = frozenset(
    (
        *KINDS,
        *("ask", "keywords", "words", "or", "id", "on", "in", "once", "volunteer"),
        *("must-learn", "must-read-back", "min-mood", "mood", "accepts-at", "action", "amount"),
        *("title", "lang", "level", "name"),
    )
)
"""All of ours; what is too long for a tag, or has blanks, stands in a comment as ``<!-- ask: a, b -->``."""
