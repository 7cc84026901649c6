"""``dataclass(frozen=True, slots=True)`` that costs a start next to nothing.

The standard library compiles six functions for every class, about a millisecond, and a start meets two
hundred classes. Here they share their functions, and each compiles its own ``__init__`` when its first value
is made. To ``fields``, ``replace``, ``asdict`` and ``match`` these are dataclasses like any other; to a type
checker it is the standard decorator.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - it is what others import
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """Return the decorator; both must be asked for, so that a reader sees what is made."""
        if not (frozen and slots):
            raise TypeError("values here are frozen and have slots")
        return _made


def _made(cls: type[T]) -> type[T]:
    # The standard library still reads the fields, for everything that asks a dataclass for them.
    known = dataclasses.fields(dataclasses.dataclass(init=False, repr=False, eq=False)(cls))  # type: ignore[arg-type]  # mypy cannot tell what the decorator just made
    names = tuple(one.name for one in known)
    body = {
        name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__", *names)
    }
    values = attrgetter(*names) if names else _no_values
    body |= {
        "__slots__": names,
        "__init__": _compiled_when_first_called,
        "__setattr__": _refuse_set,
        "__delattr__": _refuse_del,
        "__eq__": lambda one, other: (
            values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented
        ),
        "__hash__": lambda one: hash(values(one)),
        "__repr__": _told,
        "__copy__": _itself,
        "__deepcopy__": _itself,
    }
    made: type[T] = type(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _no_values(_value: object) -> tuple[()]:
    return ()


def _compiled_when_first_called(self: object, *args: object, **named: object) -> None:
    cls: Any = type(self)
    cls.__init__ = _init_of(cls)
    cls.__init__(self, *args, **named)


def _init_of(cls: Any) -> Callable[..., None]:
    """Return the ``__init__`` that the standard library would write, which sets each slot directly."""
    known = dataclasses.fields(cls)
    scope: dict[str, Any] = {f"set_{one.name}": getattr(cls, one.name).__set__ for one in known}
    taken, body = [], []
    for one in known:
        value = one.name
        if one.default_factory is not dataclasses.MISSING:
            scope[f"make_{one.name}"] = one.default_factory
            scope[f"default_{one.name}"] = dataclasses.MISSING
            value = f"make_{one.name}() if {one.name} is default_{one.name} else {one.name}"
        elif one.default is not dataclasses.MISSING:
            scope[f"default_{one.name}"] = one.default
        taken.append(f"{one.name}=default_{one.name}" if f"default_{one.name}" in scope else one.name)
        body.append(f"    set_{one.name}(self, {value})\n")
    exec(
        f"def __init__({', '.join(['self', *taken])}):\n{''.join(body) or '    pass'}", scope
    )  # the source is made of our own field names, as the standard library does it
    init: Callable[..., None] = scope["__init__"]
    return init


def _refuse_set(self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_del(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _itself(value: T, _memo: object = None) -> T:
    return value


def _told(self: Any) -> str:
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in dataclasses.fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"
