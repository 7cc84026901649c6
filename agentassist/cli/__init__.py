"""One file a command; never loads Qt.

A command's module has ``NAME``, ``options(parser)`` and ``run(args) -> exit code``. Only the command that is
asked for is imported, because handing a call over must not wait for the others.
"""

import argparse
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType


def run(words: Sequence[str]) -> int:
    """Run one command line and return its exit code: 0 done, 1 not done, 2 bad input."""
    module = _module(words[0])
    if module is None:
        names = " ".join(sorted(_names()))
        print(f"There is no command {words[0]}. There are: {names}", file=sys.stderr)
        return 0 if words[0] in ("-h", "--help") else 2
    parser = argparse.ArgumentParser(prog=f"agentassist {words[0]}", description=module.__doc__)
    module.options(parser)
    from agentassist.core.errors import AssistError

    try:
        return int(module.run(parser.parse_args(list(words[1:]))))
    except AssistError as error:
        from agentassist.cli.words import sentence

        print(sentence(error), file=sys.stderr)
        return 2


_PARTS = frozenset(
    (
        "words",
        "cache",
        "content_words",
        "found_answers",
        "heard_acts",
        "heard_promises",
        "hub_words",
        "rule_books",
        "said_answers",
        "scenario_in",
    )
)
"""Files that are no commands, but parts of some."""


def _names() -> tuple[str, ...]:
    """Return the commands by their files: ``self_test`` holds ``self-test``, ``import_`` holds ``import``."""
    found = (info.name for info in pkgutil.iter_modules(__path__) if info.name not in _PARTS)
    return tuple(name.strip("_").replace("_", "-") for name in found)


def _module(name: str) -> ModuleType | None:
    if name not in _names():
        return None
    plain = name.replace("-", "_")
    files = {info.name for info in pkgutil.iter_modules(__path__)}
    return import_module(f"{__name__}.{plain if plain in files else plain + '_'}")
