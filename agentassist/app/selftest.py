"""Opens every part once and paints the window in every language: what a packaged app can miss shows here."""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from agentassist.core.preferences import LANGUAGES, Preferences


def run() -> int:
    """Print one line of JSON for each part; return 1 if one fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Each font is asked for every script, and says that it lacks most of them.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="self-test-") as folder:
        for part, test in _parts(Path(folder)):
            ok, detail = _tried(test)
            failed += not ok
            print(json.dumps({"part": part, "ok": ok, "detail": detail}, ensure_ascii=False), flush=True)
    return 1 if failed else 0


def _tried(test: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, test()
    except Exception as error:  # noqa: BLE001 - whatever a part does, the others are still tried
        return False, f"{type(error).__name__}: {error}"


def _parts(folder: Path) -> list[tuple[str, Callable[[], str]]]:
    windows = [(f"window-{lang}", lambda lang=lang: _window(folder, lang)) for lang in LANGUAGES]
    return [
        ("python", lambda: sys.version.split()[0]),
        ("modules", _modules),
        ("cache", lambda: _cache(folder)),
        ("keys", lambda: _keys(folder)),
        ("keyring", _keyring),
        ("numbers", _numbers),
        ("local-time", _local_time),
        ("search", _search),
        ("content", _content),
        ("sources", _sources),
        ("connectors", _connectors),
        ("panels", _panels),
        ("fonts", _fonts),
        *windows,
    ]


def _modules() -> str:
    import pkgutil
    from importlib import import_module

    import agentassist

    found = [info.name for info in pkgutil.walk_packages(agentassist.__path__, "agentassist.")]
    for name in found:
        import_module(name)
    return f"{len(found)} modules of ours"


def _cache(folder: Path) -> str:
    from agentassist.core.knowledge import Article
    from agentassist.storage.store import Store

    path = folder / "cache.db"
    store = Store(path, bytes(range(32)))
    store.articles.save(Article("a", "चीनी मिट्टी की केतली", "hi", "टूटी हुई"), 0)
    found = store.articles.candidates('"केतली"', 5)
    store.close()
    if not found or path.read_bytes()[:15] == b"SQLite format 3":
        raise ValueError("not encrypted, or a Hindi word is not found")
    return "encrypted, full text in four scripts"


def _keys(folder: Path) -> str:
    from agentassist.vault.vault import Vault

    vault = Vault(folder)
    fresh = vault.create("a passphrase for a test")
    if vault.open_with_code(fresh.recovery_code) != fresh.data_key:
        raise ValueError("the recovery code opens another key")
    return "argon2id and sealing work"


def _keyring() -> str:
    from agentassist.core.errors import VaultError
    from agentassist.vault.keyrings import desktop_keyring

    try:
        return desktop_keyring().name
    except VaultError as error:
        # A machine without a keyring is no fault: the app asks for a passphrase there.
        return error.code


def _numbers() -> str:
    from agentassist.text.numbers import read_number

    return read_number("(020) 7946-0123", "GB").e164


def _local_time() -> str:
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    return " ".join(
        noon.astimezone(ZoneInfo(zone)).strftime("%H:%M") for zone in ("Asia/Kolkata", "Asia/Karachi")
    )


def _search() -> str:
    from agentassist.search.full_text import FullText

    return " ".join(FullText(lambda: ["kettle"]).matches("ketle"))


def _content() -> str:
    from agentassist.content.pack import compile_pack
    from agentassist.content.resources import sample_company

    pack = compile_pack(sample_company())
    return f"{len(pack.playbooks)} playbooks, {len(pack.authority.actions)} actions"


def _sources() -> str:
    from agentassist.telephony.discover import source_names

    found = source_names()
    if not {"baresip", "demo", "manual"} <= set(found):
        raise LookupError(f"only {found}")
    return " ".join(found)


def _connectors() -> str:
    from agentassist.connectors.discover import every_about

    found = [about.name for about in every_about()]
    if not {"carddav", "imap"} <= set(found):
        raise LookupError(f"only {found}")
    return " ".join(found)


def _panels() -> str:
    from agentassist.ui.discover import find_call_panels, find_panels

    return " ".join(panel.__name__ for panel in (*find_panels(), *find_call_panels()))


def _fonts() -> str:
    from agentassist.app.still import application
    from agentassist.content.resources import resources
    from agentassist.ui.fonts import load_fonts

    application()
    families = load_fonts(resources() / "fonts")
    if "Noto Sans Telugu UI" not in families:
        raise LookupError(f"only {families}")
    return f"{len(families)} families"


def _window(folder: Path, language: str) -> str:
    from agentassist.app.still import sample_still
    from agentassist.core.call import Kind

    with sample_still(folder / "sample", replace(Preferences(), language=language)) as still:
        still.tell(Kind.RINGING)
        picture = still.picture().toImage()
        colours = {picture.pixel(x, y) for x in range(0, 420, 7) for y in range(0, 800, 7)}
        if len(colours) < 10 or still.screen.card is None or not still.screen.card.known:
            raise ValueError("the window is blank")
        return f"{picture.width()} x {picture.height()}"
