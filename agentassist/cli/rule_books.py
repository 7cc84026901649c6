"""The phrasing rules that ship, for commands that judge lines."""

from functools import cache

from agentassist.content.plain import plain_data
from agentassist.content.resources import phrasings
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from agentassist.phrasing.rules import RuleBook


@cache
def linter(*langs: str) -> Linter:
    """Return the rules that ship for some languages, or for all; each is read once."""
    return Linter.of(*(book(lang) for lang in langs or phrasings() if lang in phrasings()))


@cache
def book(lang: str) -> RuleBook:
    """Return the rules that ship for a language; none where there are none."""
    files = phrasings().get(lang, ())
    return read_book(*(plain_data(path.read_text("utf-8"), path.name) for path in files))[0]
