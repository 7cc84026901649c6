"""From the command line to the running window."""

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from agentassist import clock, folders, settings
from agentassist.app.joined import ANEW, Joined
from agentassist.app.locking import Locking
from agentassist.app.logbook import listen_to_qt, log_to
from agentassist.app.sample_call import SAMPLE_SOURCE, SampleCall
from agentassist.app.start_report import report_start
from agentassist.content.resources import resources, translations
from agentassist.core.backup import BackupKind
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.key_care import KeyWish
from agentassist.core.messages import (
    CacheMended,
    Failed,
    KeyTended,
    WentBack,
    WholeFailed,
    WholeTold,
)
from agentassist.core.preferences import LANGUAGES, Preferences, SourceChoice
from agentassist.folders import Folders
from agentassist.opening import SAMPLE_REP, House, sample_house
from agentassist.storage.backups import Backups
from agentassist.storage.damage import Damage
from agentassist.storage.lock import CacheLock
from agentassist.telephony.handover.client import send
from agentassist.ui.dresser import Dresser
from agentassist.ui.look import Look

if TYPE_CHECKING:
    from agentassist.vault.keys import Keys

log = logging.getLogger(__name__)
OWN_WANTED = 64
"""Exit code of the event loop that means: go on with the rep's own data."""
SETTLED_MS = 300
"""By then the window is painted, with its day list."""
REFUSED = 2
"""Exit code where the company cannot be opened."""


def run(words: Sequence[str]) -> int:
    """Open the window and return the exit code when it is closed."""
    args = _parser().parse_args(list(words), argparse.Namespace(news=None, keys=(), mended=False))
    if args.offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    listen_to_qt()
    qt = QApplication(["agentassist"])
    qt.setApplicationDisplayName("Agent Assist")
    qt.setDesktopFileName("agentassist")
    qt.setQuitOnLastWindowClosed(True)
    where = folders.own() if args.own else folders.sample()
    while (code := _one_or_refused(qt, where, args)) in (OWN_WANTED, ANEW):
        if code == OWN_WANTED:
            where, args.offscreen = folders.own(), False
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="agentassist", description="Beside the softphone: who is calling.")
    parser.add_argument("--own", action="store_true", help="work on your own data, not the sample company")
    parser.add_argument("--offscreen", action="store_true", help="play the sample call and save a screenshot")
    parser.add_argument("--screenshot", type=Path, default=Path("agentassist-call.png"), metavar="FILE")
    parser.add_argument("--report-start", action="store_true", help="tell when it could be used, and close")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the window, for this time")
    played = parser.add_argument_group("a recording in place of the sample company's caller")
    played.add_argument("--replay", type=Path, metavar="FILE", help="the recording, one record a line")
    played.add_argument("--source", default="baresip", metavar="PHONE", help="the phone that was recorded")
    played.add_argument(
        "--rep", default="", metavar="ENDPOINT", help="the rep's phone there, as in PJSIP/201"
    )
    played.add_argument("--speed", type=float, default=1.0, help="10 for ten times as fast as it was")
    return parser


def _one_or_refused(qt: QApplication, where: Folders, args: argparse.Namespace) -> int:
    try:
        return _one(qt, where, args)
    except AssistError as error:
        log.info("refused: %s", error, exc_info=error)
        return _refused(where, args, error)


def _refused(where: Folders, args: argparse.Namespace, error: AssistError) -> int:
    """Say why there is no window: in the terminal, and in a window where somebody can close it."""
    from agentassist.ui.dialogs.refusal import Refusal
    from agentassist.ui.trouble_words import TroubleWords

    facts = {name: str(value) for name, value in error.facts.items()}
    print(TroubleWords().said(error.code, facts), file=sys.stderr)
    if QApplication.platformName() == "offscreen":
        return REFUSED
    keys, mendable = args.keys, error.code in (Trouble.CACHE_UNREADABLE, Trouble.CACHE_DAMAGED)
    if not keys or not mendable or args.mended or not where.cache.exists():
        Refusal(error, str(where.base)).asked()
        return REFUSED
    copies = (one for one in Backups(where.cache).all() if one.kind is BackupKind.DAILY)
    copy = next(copies, None)
    if not Refusal(error, str(where.base), copy.at_ms if copy else 0).asked():
        return REFUSED
    # Once only: what is not put right by it would be asked for again and again.
    args.mended = True
    return _mended(where, args, keys)


def _mended(where: Folders, args: argparse.Namespace, keys: Sequence[bytes]) -> int:
    """Put the best that can be had in the place of the damaged cache; the next window tells what that was."""
    from agentassist.storage.mending import mend

    lock = CacheLock(where.cache)
    try:
        done = mend(where.cache, keys, clock.read().utc_ms)
    finally:
        lock.release()
    copy_ms = done.copy.at_ms if done.copy else 0
    args.news = CacheMended(copy_ms, done.salvaged.carried, done.salvaged.lost)
    Damage(where.base).forget()
    return ANEW


def _put_back(where: Folders, args: argparse.Namespace, name: str, keys: Sequence[bytes] = ()) -> None:
    """Make a copy the cache, and let the next window say how that went."""
    backups = Backups(where.cache)
    try:
        backups.put_back(name, clock.read().utc_ms, keys)
    except AssistError as error:
        args.news = Failed(error)
    else:
        args.news = WentBack(next(one.at_ms for one in backups.all() if one.name == name))


def _one(qt: QApplication, where: Folders, args: argparse.Namespace) -> int:
    """Run one company until its window is closed."""
    where.make()
    log_to(where.log)
    try:
        lock = CacheLock(where.cache)
    except AssistError as error:
        return _second(where, error)
    try:
        return _locked(qt, where, args)
    finally:
        lock.release()


def _second(where: Folders, error: AssistError) -> int:
    """Bring the instance that runs already to the front instead."""
    if error.code is not Trouble.CACHE_BUSY:
        raise error
    print("Agent Assist is running already; its window comes to the front.", file=sys.stderr)
    with suppress(AssistError):  # One that is still opening hears nothing yet, and comes to the front anyway.
        send(where.base, {"kind": "show"})
    return 0


def _locked(qt: QApplication, where: Folders, args: argparse.Namespace) -> int:
    loaded = settings.load(where.settings)
    preferences = _for_this_time(loaded.preferences, where, args)
    dresser = Dresser(resources(), translations())
    dresser.prepare(qt, preferences)
    house = sample_house(where) if where.sample else _own_house(qt, where, dresser, args)
    if house is None:
        return 0
    args.keys = (house.key, *house.former)
    Damage(where.base).refuse(where.cache.name)
    args.keys = ()
    joined = Joined(qt, dresser, house, preferences)
    if loaded.trouble:
        joined.tell(loaded.trouble)
    played = SampleCall(joined, args.screenshot) if args.offscreen else None
    joined.window.own_wanted.connect(lambda: qt.exit(OWN_WANTED))
    if args.report_start:
        report_start(joined)
    locking = Locking(joined, dresser, where)
    joined.start()
    if args.news is not None:
        joined.desk.post(args.news)
        if isinstance(args.news, WholeTold | WholeFailed):
            # Back where it was asked for, with the way back.
            joined.window.settings_wanted.emit("files")
        args.news = None
    QTimer.singleShot(SETTLED_MS, _look_for_garbage)
    QTimer.singleShot(SETTLED_MS, locking, locking.start)
    if played:
        played.start()
    code = qt.exec()
    locking.stop()
    joined.stop()
    if code == ANEW and joined.anew.file:
        from agentassist.app.bringing import brought_in

        args.news = brought_in(where, joined.keys[0], Path(joined.anew.file), dresser.look)
    dresser.undress(qt)
    if joined.refusal:
        args.keys = joined.keys
        raise joined.refusal
    if code == ANEW and joined.anew.copy:
        _put_back(where, args, joined.anew.copy, joined.keys)
    return code


def _look_for_garbage() -> None:
    """Collect garbage from now on, which ``__main__`` put off; what the start made is none."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _for_this_time(preferences: Preferences, where: Folders, args: argparse.Namespace) -> Preferences:
    """Return the choices with what the command line and the sample company add."""
    if args.language:
        preferences = replace(preferences, language=args.language)
    if where.sample:
        preferences = replace(
            preferences,
            rep=preferences.rep or SAMPLE_REP,
            sources=(_caller(args), *preferences.sources),
        )
    return preferences


def _caller(args: argparse.Namespace) -> SourceChoice:
    """Return who rings at the sample company: its own caller, or those of a recording."""
    if args.replay is None:
        return SAMPLE_SOURCE
    played = {"file": str(args.replay), "phone": args.source, "rep": args.rep, "speed": str(args.speed)}
    return SourceChoice("replay", tuple(played.items()))


def _own_house(qt: QApplication, where: Folders, dresser: Dresser, args: argparse.Namespace) -> House | None:
    # Ciphers and keyring are a tenth of a start, and the sample company needs neither.
    from agentassist.app.doorway import opened

    def asking() -> Look:
        dresser.finish(qt)
        return dresser.look

    keys = opened(where, asking)
    if keys is not None and keys.next_key is not None:
        keys = _rekeyed(where, keys, asking(), args)
    return None if keys is None else House(where, keys.data_key, keys.former)


def _rekeyed(where: Folders, keys: "Keys", look: Look, args: argparse.Namespace) -> "Keys":
    """Bring a change of the key to its end behind a bar, and let the next window say how that went."""
    from agentassist.app.key_change import Settled, settled
    from agentassist.ui.dialogs.key_progress import KeyProgress
    from agentassist.vault.vault import Vault

    results: list[Settled] = []
    vault = Vault(where.base)
    KeyProgress(look, lambda tell: results.append(settled(vault, keys, where.cache, tell))).run()
    result = results[0]
    args.news = Failed(result.trouble) if result.trouble else KeyTended(KeyWish.KEY)
    return result.keys
