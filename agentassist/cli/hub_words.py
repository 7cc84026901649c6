"""What is in a hub's way, as English sentences for a terminal."""

from collections.abc import Mapping

TROUBLES = {
    "database": "The database does not let the hub in: {why}",
    "rights": "Whoever --database names may not make roles and tables there; name one who may.",
    "newer": "The database was set up by a newer hub (step {found}, this one knows {known}); renew this hub.",
    "older": "The database is at step {found}, this hub needs {known}; run agentassist hub init again.",
    "too-mighty": "The role {role} could read past the walls between teams; serve as the one init made.",
    "certificate": "There is no certificate that can be used in {file}, or its key is another's.",
    "port": "Port {port} is taken, or not yours to use; choose another with --port.",
    "folder": "Nothing can be written into {folder}; choose another with --folder.",
    "not-set-up": "Nothing in {folder} says where the database is; run agentassist hub init first.",
    "team": "Say with --team which team is meant; there are: {teams}.",
    "name": "Give a name of at most 80 letters.",
    "host": "{host} is not the name or address of a computer; give one with --host.",
}
"""One sentence for each trouble, with its facts."""


def sentence(trouble: str, facts: Mapping[str, str | int]) -> str:
    """Return what somebody at a terminal should read."""
    return TROUBLES[trouble].format_map(dict(facts))
