"""Where the files that ship with the app lie, from source and inside a build."""

import sys
from pathlib import Path


def resources() -> Path:
    """Return the ``resources`` folder; a build unpacks it beside its own libraries."""
    return _root() / "resources"


def translations() -> Path:
    """Return the folder of the window's compiled translations."""
    return _root() / "i18n"


def sample_company() -> Path:
    """Return the folder of the sample company's pack."""
    return resources() / "sample"


def schemas_folder() -> Path:
    """Return the folder of the content schemas."""
    return resources() / "schemas"


def promise_tables() -> Path:
    """Return the folder of the tables that tell how promises are said."""
    return resources() / "promising"


def meanings() -> Path:
    """Return the file that tells what words mean."""
    return resources() / "meaning" / "words.bin"


def phone_pages() -> Path:
    """Return the folder of the pages that tell how phones are set up."""
    return _root() / "docs" / "phones"


def phrasings() -> dict[str, tuple[Path, ...]]:
    """Return the files with the phrasing rules of each language: ``hi.yaml``, or all in a folder ``hi``."""
    found: dict[str, list[Path]] = {}
    folder = resources() / "phrasing"
    for path in sorted(folder.rglob("*.yaml")):
        found.setdefault(path.relative_to(folder).parts[0].removesuffix(".yaml"), []).append(path)
    return {lang: tuple(paths) for lang, paths in found.items()}


def _root() -> Path:
    unpacked = getattr(sys, "_MEIPASS", None)
    return Path(unpacked or Path(__file__).parents[2])
