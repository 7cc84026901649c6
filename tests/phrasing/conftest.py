"""The phrasing files as they ship, and small ones of our own."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book

FOLDER = Path(__file__).parents[2] / "resources" / "phrasing"
LANGUAGES = ("en", "hi", "hi-Latn", "te", "te-Latn", "ur")


@pytest.fixture(scope="session")
def shipped():
    """The plain data of each file, all scalars as text, by language."""
    return {
        lang: YAML(typ="base").load((FOLDER / f"{lang}.yaml").read_text(encoding="utf-8"))
        for lang in LANGUAGES
    }


@pytest.fixture(scope="session")
def books(shipped):
    """The shipped rules, by language."""
    return {lang: read_book(data)[0] for lang, data in shipped.items()}


@pytest.fixture
def linter(books):
    """A linter that has seen nothing yet."""
    return Linter.of(*books.values())


@pytest.fixture
def with_phrases():
    """Make a linter with one rule for each phrase, named after it."""

    def make(*phrases, unless=(), macros=None, lang="en", better="Sure.", ask=None, channels=()):
        rules = [
            {
                "id": phrase,
                "when": [phrase],
                "unless": list(unless),
                "better": [better],
                "why": "why",
                "ask": ask or {},
                "channels": list(channels),
            }
            for phrase in phrases
        ]
        book, flaws = read_book({"lang": lang, "macros": macros or {}, "rules": rules})
        assert not flaws
        return Linter.of(book)

    return make
