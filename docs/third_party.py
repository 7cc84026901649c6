"""Write THIRD_PARTY.md: what of others ships with the app, under which licence.

    python docs/third_party.py

Follows the dependencies of ``pyproject.toml`` through what is installed, but not those of developers.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

HOME = Path(__file__).resolve().parents[1]
PAGE = HOME / "THIRD_PARTY.md"

HEAD = """# What of others ships with Agent Assist

Written by `docs/third_party.py` on Linux with Python 3.11; a test looks that it is up to date.
The texts of the licences lie in each package, and in `licences/` of the built app.

| package | wanted | version | licence | what it is |
|---|---|---|---|---|
"""

TAIL = """
| beside the packages | licence | what it is |
|---|---|---|
| Python | PSF-2.0 | the language, inside the built app |
| Qt | LGPL-3.0-only | the window; loaded as libraries of its own, which may be exchanged |
| SQLCipher, with SQLite | BSD-3-Clause, public domain | the encrypted cache, inside `sqlcipher3` |
| OpenSSL | Apache-2.0 | ciphers, inside `sqlcipher3` and `cryptography` |
| Noto fonts (`resources/fonts`) | OFL-1.1 | cut down to the four scripts; the licence lies beside them |
| Lucide icons (`resources/icons`) | ISC | the licence lies beside them |
| What words mean (`resources/meaning`) | MIT | told by multilingual-e5-small; licences lie beside |
"""

READ = {"sqlcipher3": "Zlib"}
"""Licences read in the package's own text where its metadata names none."""

STAY_BEHIND = frozenset({"pip"})
"""Named as a dependency, used by nothing of ours and left out of the built app."""

SPDX = {"Public Domain": "public domain", "Apache License, Version 2.0": "Apache-2.0", "MIT License": "MIT"}
"""The usual names for what metadata spells in its own way."""


@dataclass(frozen=True, slots=True)
class Part:
    """A package that ships."""

    package: Distribution
    wanted: str
    """The versions that ``pyproject.toml`` allows; empty for what others need."""

    @property
    def licence(self) -> str:
        """The licence as the package tells it.

        Raises:
            SystemExit: There is none, or it would bind the app itself.
        """
        told = READ.get(self.package.name) or _told(self.package)
        if not may_ship(told):
            sys.exit(f"{self.package.name} may not ship: its licence is {told or 'unknown'}")
        return told

    @property
    def row(self) -> str:
        """The package's line of the page."""
        version, summary = self.package.version, self.package.metadata["Summary"].rstrip(".")
        return f"| {self.package.name} | {self.wanted} | {version} | {self.licence} | {summary} |"


def parts() -> list[Part]:
    """Return every package the app needs on this system, by name."""
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [(Requirement(line), True) for line in project["dependencies"]]
    found: dict[str, Part] = {}
    while waiting:
        wish, ours = waiting.pop(0)
        name = re.sub(r"[-_.]+", "-", wish.name).lower()
        if name in STAY_BEHIND or name in found or (wish.marker and not wish.marker.evaluate({"extra": ""})):
            continue
        package = distribution(wish.name)
        found[name] = Part(package, str(wish.specifier) if ours else "")
        waiting += [(Requirement(line), False) for line in package.requires or ()]
    return [found[name] for name in sorted(found)]


def licence_files() -> Iterator[tuple[str, Path]]:
    """Return the texts of the licences, each with its package's name."""
    for part in parts():
        for path in part.package.files or ():
            if re.search(r"\.dist-info/(licenses/|LICEN[CS]E|COPYING|NOTICE)", str(path)):
                yield part.package.name, Path(str(part.package.locate_file(path)))


def may_ship(licence: str) -> bool:
    """Return whether one of the licences offered leaves the app free: the GPL alone does not."""
    offers = [offer for offer in re.split(r"\s+OR\s+", licence) if offer]
    return any(not re.search(r"(?<!L)GPL|(?<!Lesser )General Public", offer) for offer in offers)


def page() -> str:
    """Return the page as it should be."""
    return HEAD + "".join(f"{part.row}\n" for part in parts()) + TAIL


def _told(package: Distribution) -> str:
    told = package.metadata
    classified = (
        line.split(" :: ")[-1] for line in told.get_all("Classifier", ()) if line.startswith("License")
    )
    licence = told.get("License-Expression") or told.get("License") or " OR ".join(classified)
    return SPDX.get(licence, licence)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
