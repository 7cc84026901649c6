"""The phrasing files as they ship, and small ones of our own."""

import pytest
from ruamel.yaml import YAML

from agentassist.content.resources import phrasings
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book

LANGUAGES = ("en", "hi", "hi-Latn", "te", "te-Latn", "ur")


@pytest.fixture(scope="session")
def shipped():
    """The plain data of the files of each language, all scalars as text."""
    return {
        lang: [YAML(typ="base").load(path.read_text(encoding="utf-8")) for path in phrasings()[lang]]
        for lang in LANGUAGES
    }


@pytest.fixture(scope="session")
def books(shipped):
    """The shipped rules, by language."""
    return {lang: read_book(*files)[0] for lang, files in shipped.items()}


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
