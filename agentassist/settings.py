"""The preferences as a TOML file that people may edit."""

import contextlib
import json
import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.preferences import (
    LANGUAGES,
    Endpoint,
    MeaningBy,
    Preferences,
    Profile,
    Scheme,
    SourceChoice,
    UrduStyle,
)
from agentassist.core.retention import Retention, Rule

T = TypeVar("T")

MOST_BYTES = 1_000_000
"""A longer file is no settings file."""

Raw = dict[str, Any]
"""Settings as TOML tells them."""

UPGRADES: tuple[Callable[[Raw], Raw], ...] = ()
"""The first turns version 1 into version 2, and so on; never changed once shipped."""
VERSION = 1 + len(UPGRADES)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the settings file gave."""

    preferences: Preferences
    trouble: AssistError | None = None
    """``SETTINGS_UNREADABLE`` where something in the file could not be read; it is kept aside then."""


def load(path: Path) -> Loaded:
    """Return the preferences in ``path``; what is missing or wrong is as usual. Never raises."""
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES + 1).decode("utf-8-sig")
        raw = _upgraded(_parsed(text))
    except FileNotFoundError:
        return Loaded(Preferences())
    except (OSError, ValueError, RecursionError) as error:
        return Loaded(Preferences(), _kept_aside(path, _line_of(error)))
    values, wrong = _read(raw)
    trouble = _kept_aside(path, _line_naming(text, wrong)) if wrong else None
    return Loaded(Preferences(**values), trouble)


def rep_in(path: Path) -> str:
    """Return whose settings these are; empty where they do not say it, or cannot be read."""
    with suppress(OSError, ValueError, RecursionError):
        name = _parsed(path.read_text(encoding="utf-8-sig")).get("rep", "")
        return name if isinstance(name, str) else ""
    return ""


def save(path: Path, preferences: Preferences) -> None:
    """Write the preferences in one step; a power cut leaves the old file or the new one.

    Raises:
        AssistError: The disk is full or refuses.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as out:
            out.write("".join(f"{line}\n" for line in _lines(preferences)).encode())
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except OSError as error:
        raise AssistError(Trouble.DISK_FULL, file=path.name) from error


def _parsed(text: str) -> Raw:
    if len(text) > MOST_BYTES:
        raise ValueError
    return tomllib.loads(text)


def _upgraded(raw: Raw) -> Raw:
    """Return settings of any version as of this one; of a newer version, what is known counts."""
    version = raw.get("version", VERSION)
    if type(version) is not int or version < 1:
        raise ValueError
    for step in UPGRADES[version - 1 :]:
        raw = step(raw)
    return raw


def _kept_aside(path: Path, line: int) -> AssistError:
    """Keep a copy that the next saving does not touch, and return the notice."""
    with contextlib.suppress(OSError):
        path.with_name(f"{path.stem}.damaged{path.suffix}").write_bytes(path.read_bytes())
    return AssistError(Trouble.SETTINGS_UNREADABLE, file=path.name, line=line)


def _line_of(error: Exception) -> int:
    """Return the line that a parser complains of; 1 where it names none."""
    if isinstance(error, UnicodeDecodeError):
        return error.object[: error.start].count(b"\n") + 1
    named = re.search(r"at line (\d+)", str(error))
    return int(named[1]) if named else 1


def _line_naming(text: str, wrong: Iterable[str]) -> int:
    """Return the first line that sets one of the ``wrong`` names."""
    names = re.compile(rf"\s*\[*\s*\"?(?:{'|'.join(map(re.escape, wrong))})\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if names.match(line)), 1)


def _read(raw: Raw) -> tuple[Raw, list[str]]:
    """Return the values that can be used, and the names of those that cannot."""
    values: Raw = {}
    wrong: list[str] = []
    for name, reader in _READERS.items():
        if name not in raw:
            continue
        try:
            values[name] = reader(raw[name])
        except (ValueError, TypeError, KeyError):
            wrong.append(name)
    return values, wrong


def _exactly(kind: type[T], value: object) -> T:
    """Return ``value`` if it is of this very kind; True is no number here."""
    if type(value) is not kind:
        raise TypeError
    return value


def _as_text(value: object) -> str:
    text = _exactly(str, value)
    if len(text) > 200 or not text.isprintable():
        raise ValueError
    return text


def _as_flag(value: object) -> bool:
    return _exactly(bool, value)


def _as_language(value: object) -> str:
    return LANGUAGES[LANGUAGES.index(_exactly(str, value))]


def _as_region(value: object) -> str:
    region = _exactly(str, value)
    if not re.fullmatch(r"[A-Z]{2}", region):
        raise ValueError
    return region


def _as_scale(value: object) -> float:
    scale = float(_exactly(int, value) if isinstance(value, int) else _exactly(float, value))
    if not 1.0 <= scale <= 2.0:
        raise ValueError
    return scale


def _as_minutes(value: object) -> int:
    minutes = _exactly(int, value)
    if not 0 <= minutes <= 24 * 60:
        raise ValueError
    return minutes


def _as_geometry(value: object) -> tuple[int, int, int, int]:
    x, y, width, height = (_exactly(int, part) for part in _exactly(list, value))
    if max(abs(x), abs(y), width, height) > 100_000 or min(width, height) < 1:
        raise ValueError
    return x, y, width, height


def _as_pairs(value: object) -> tuple[tuple[str, str], ...]:
    return tuple((_as_text(name), _as_text(setting)) for name, setting in _exactly(dict, value).items())


def _as_source(value: object) -> SourceChoice:
    told = _exactly(dict, value)
    on = _as_flag(told.get("on", True))
    return SourceChoice(_as_text(told["name"]), _as_pairs(told.get("settings", {})), on)


def _as_sources(value: object) -> tuple[SourceChoice, ...]:
    return tuple(_as_source(each) for each in _exactly(list, value))


def _as_endpoint(value: object) -> Endpoint:
    told = _exactly(dict, value)
    return Endpoint(_as_text(told.get("base_url", "")), _as_text(told.get("model", "")))


def _as_retention(value: object) -> Retention:
    told = _exactly(dict, value)
    months = {name: _exactly(int, number) for name, number in told.items() if name in set(Rule)}
    if any(not 0 <= number <= 1200 for number in months.values()):
        raise ValueError
    return Retention(**months)


_READERS: dict[str, Callable[..., object]] = {
    "language": _as_language,
    "scheme": Scheme,
    "text_scale": _as_scale,
    "profile": Profile,
    "role": _as_text,
    "rep": _as_text,
    "region": _as_region,
    "sound": _as_flag,
    "urdu_style": UrduStyle,
    "sources": _as_sources,
    "connectors": _as_sources,
    "meaning": MeaningBy,
    "embedding": _as_endpoint,
    "quiet": _as_flag,
    "rewording": _as_endpoint,
    "voice": _as_flag,
    "stay_on_top": _as_flag,
    "still": _as_flag,
    "fading": _as_flag,
    "aloud": _as_flag,
    "listen": _as_flag,
    "speech_model": _as_text,
    "lock_after_min": _as_minutes,
    "geometry": _as_geometry,
    "retention": _as_retention,
    "shortcuts": _as_pairs,
}
"""How each preference is read; a test holds it complete."""


_TABLES = ("embedding", "rewording", "retention", "sources", "connectors", "shortcuts")


def _lines(preferences: Preferences) -> Iterator[str]:
    """Yield the file's lines; in TOML whatever is a table comes last."""
    yield f"version = {VERSION}"
    for each in fields(preferences):
        value = getattr(preferences, each.name)
        if each.name not in _TABLES and value is not None:
            yield f"{each.name} = {_plain(value)}"
    for name in ("embedding", "rewording"):
        where: Endpoint = getattr(preferences, name)
        yield from _table(name, (("base_url", where.base_url), ("model", where.model)) if where.given else ())
    kept = preferences.retention
    yield from _table("retention", tuple((rule.value, kept.months(rule)) for rule in kept.rules))
    for name, chosen in (("sources", preferences.sources), ("connectors", preferences.connectors)):
        for source in chosen:
            yield from ("", f"[[{name}]]", f"name = {_plain(source.name)}")
            yield from () if source.on else ("on = false",)
            yield from _table(f"{name}.settings", source.settings)
    yield from _table("shortcuts", preferences.shortcuts)


def _table(title: str, pairs: tuple[tuple[str, str | int], ...]) -> Iterator[str]:
    """Yield a table of texts; nothing where it would be empty."""
    if pairs:
        yield from ("", f"[{title}]")
        yield from (f"{_plain(name)} = {_plain(value)}" for name, value in pairs)


def _plain(value: str | float | bool | tuple[int, ...]) -> str:
    """Return a value as TOML writes it; JSON writes these the same, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
