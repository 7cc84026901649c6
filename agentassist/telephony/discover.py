"""Finds call sources by folder; only those asked for are imported, the others cost no time at start-up."""

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec

from agentassist import telephony
from agentassist.core.call import Capabilities
from agentassist.core.errors import AssistError, SourceError, Trouble
from agentassist.core.phone_setup import SECRET, PhoneAbout, SecretKind
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


def about_of(name: str) -> PhoneAbout | None:
    """Return what a source asks for; None for one that nobody switches on in the window."""
    package = f"{telephony.__name__}.{name}"
    if name not in _packages() or find_spec(f"{package}.about") is None:
        return None
    about: PhoneAbout = import_module(f"{package}.about").ABOUT
    return about


def secret_of(name: str) -> SecretKind:
    """Return what kind of password a source needs."""
    about = about_of(name)
    return SecretKind.NONE if about is None else about.secret


def every_about() -> tuple[PhoneAbout, ...]:
    """Return what each source in the folder asks for that can be switched on; imports every one of them."""
    return tuple(filter(None, map(about_of, _packages())))


def likely(about: PhoneAbout) -> dict[str, str]:
    """Return settings as somebody may fill them in, by which a source can be looked at, but not used."""
    wanted = [field for field in about.fields if field.usual or field.needed]
    filled = {field.code: field.usual or field.example or field.code for field in wanted}
    return {SECRET: "any secret will do here", **filled}


def tells(about: PhoneAbout, clock: Clock) -> Capabilities:
    """Return what a source tells and obeys, as far as that is known of one that nobody has filled in."""
    try:
        source = build_source(about.name, clock, likely(about))
    except AssistError:
        return Capabilities()
    # A source that never started can be stopped.
    source.stop()
    return source.capabilities


def path_with(name: str, token: str) -> str:
    """Return the path under which a source is reached that lets in whoever has ``token``."""
    path: str = import_module(f"{telephony.__name__}.{name}.about").path_of(token)
    return path


def _packages() -> Iterator[str]:
    yield from sorted(found.name for found in pkgutil.iter_modules(telephony.__path__) if found.ispkg)


def _modules() -> Iterator[str]:
    # Asked of pkgutil, for in a frozen app there is no folder to list.
    yield from sorted(found.name for found in pkgutil.iter_modules(telephony.__path__))


def _factory(name: str) -> Factory | None:
    """Return ``SOURCE`` of a module, or of a package or the module ``source`` in it."""
    whole = f"{telephony.__name__}.{name}"
    module = import_module(whole)
    if not hasattr(module, "SOURCE") and name in _packages() and find_spec(f"{whole}.source") is not None:
        # A package keeps it there where other programs load parts of it that need no source.
        module = import_module(f"{whole}.source")
    factory: Factory | None = getattr(module, "SOURCE", None)
    return factory
