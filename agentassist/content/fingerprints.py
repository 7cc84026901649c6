"""What compiled content is known by: its files as they lie, without the readers that understand them."""

from pathlib import Path

from agentassist.content.pack_files import PackFile, pack_files
from agentassist.content.resources import resources
from agentassist.core.fingerprint import fingerprint

COMPILED = frozenset(
    {
        "pack",
        "outcomes",
        "authority",
        "company",
        "playbook",
        "culture",
        "smalltalk",
        "snippets",
        "words",
        "change",
        "team-phrasing",
    }
)
"""The kinds of files that make up a ``Pack``; people, history and articles go to the cache instead."""


def rule_files(folder: Path) -> tuple[PackFile, ...]:
    """Return the files of the pack in ``folder`` that ``compile_pack`` reads.

    Raises:
        FaultsError: Not a pack, or one that is refused without being read.
    """
    return tuple(file for file in pack_files(folder) if file.kind in COMPILED)


def pack_hash(folder: Path) -> str:
    """Return a fingerprint of all that ``compile_pack`` reads; it takes some milliseconds.

    Raises:
        FaultsError: Not a pack, or one that is refused without being read.
    """
    files = rule_files(folder)
    return fingerprint(*(part for file in files for part in (file.name.encode(), file.path.read_bytes())))


def usual_files() -> tuple[Path, ...]:
    """Return the files that ``usual_words`` reads."""
    return tuple(sorted((resources() / "words").glob("*.yaml")))


def usual_words_hash() -> str:
    """Return a fingerprint of all that ``usual_words`` reads."""
    return fingerprint(*(path.read_bytes() for path in usual_files()))
