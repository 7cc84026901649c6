"""Finds connectors by folder."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from agentassist import connectors
from agentassist.connectors.connector import Connector, Kind, Means
from agentassist.core.connecting import About, Access
from agentassist.core.errors import ConnectorError, Trouble


def kind_of(name: str) -> Kind:
    """Return the connector called ``name``.

    Raises:
        ConnectorError: There is no such connector.
    """
    found = _kind(name) if name in _modules() else None
    if found is None:
        known = " ".join(about.name for about in every_about())
        raise ConnectorError(Trouble.CONNECTOR_UNKNOWN, connector=name, known=known)
    return found


def build(name: str, access: Access, means: Means) -> Connector:
    """Make a connector that has all it needs.

    Raises:
        ConnectorError: There is none of that name, or a setting is missing or wrong.
    """
    kind = kind_of(name)
    for field in kind.about.fields:
        if field.needed and not access.get(field.code):
            raise ConnectorError(Trouble.CONNECTOR_SETTING, connector=name, setting=field.code)
    if kind.about.secret and not access.secret:
        raise ConnectorError(Trouble.CONNECTOR_SECRET, connector=name)
    return kind.make(access, means)


def every_about() -> tuple[About, ...]:
    """Return what each connector in the folder is; imports every one of them."""
    found = (_kind(name) for name in _modules())
    return tuple(kind.about for kind in found if kind)


def _modules() -> Iterator[str]:
    # Asked of pkgutil, for in a frozen app there is no folder to list.
    yield from sorted(found.name for found in pkgutil.iter_modules(connectors.__path__))


def _kind(name: str) -> Kind | None:
    kind: Kind | None = getattr(import_module(f"{connectors.__name__}.{name}"), "CONNECTOR", None)
    return kind
