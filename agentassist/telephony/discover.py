"""Finds call sources by folder; only those asked for are imported, the others cost no time at start-up."""

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

from agentassist import telephony
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.source import Clock, Factory, Source


def build_source(name: str, clock: Clock, settings: Mapping[str, str]) -> Source:
    """Build the source called ``name`` with its own settings.

    Raises:
        SourceError: There is no such source.
    """
    factory = _factory(name) if name in _modules() else None
    if factory is None:
        raise SourceError(Trouble.SOURCE_UNKNOWN, source=name)
    return factory(clock, settings)


def source_names() -> tuple[str, ...]:
    """Return the names of all sources in the folder; imports every one of them."""
    return tuple(name for name in _modules() if _factory(name) is not None)


def _modules() -> Iterator[str]:
    # Asked of pkgutil, for in a frozen app there is no folder to list.
    yield from sorted(found.name for found in pkgutil.iter_modules(telephony.__path__))


def _factory(name: str) -> Factory | None:
    factory: Factory | None = getattr(import_module(f"{telephony.__name__}.{name}"), "SOURCE", None)
    return factory
