"""Copies of the cache, its key and the lock, as the window wants them."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.bench import ImportState
from agentassist.core.errors import Trouble
from agentassist.core.key_care import KeyWish
from agentassist.core.messages import SafetyMessage
from agentassist.core.moment import Moment
from agentassist.core.safety_effects import LockApp, PutBack, ReadBackups, ReadKeys, TendKey
from agentassist.core.screen import Told
from agentassist.core.session import SessionState
from agentassist.desk.sitting import Sitting

CHECKED = "checked"
"""Under which name the cache knows when every page of it was looked at."""
TENDED = {
    KeyWish.CODE: Told.CODE_RENEWED,
    KeyWish.KEY: Told.KEY_CHANGED,
    KeyWish.KEYRING: Told.KEY_IN_KEYRING,
    KeyWish.PASSPHRASE: Told.PASSPHRASE_CHANGED,
}


def answer(sitting: Sitting, message: SafetyMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912 - a line each
    """Return the sitting after a message about copies, the key or the lock."""
    match message:
        case m.BackupsWanted():
            return sitting.doing(ReadBackups())
        case m.BackupsRead():
            return replace(sitting, bench=replace(sitting.bench, backups=message.backups))
        case m.GoBackTo():
            # The app begins anew, which nobody on the line should have to wait for.
            return sitting.telling(Told.BACK_LATER) if sitting.talks else sitting.doing(PutBack(message.name))
        case m.WentBack():
            back = sitting.saving(lambda store: store.audit.note(Deed.GO_BACK, now.utc_ms))
            return back.telling(Told.WENT_BACK, at_ms=str(message.at_ms))
        case m.CacheChecked():
            return _checked(sitting, message)
        case m.CacheMended():
            return _mended(sitting, message)
        case m.RoomHeld():
            return sitting.silent_about(Told.DISK_LOW)
        case m.KeysWanted():
            return sitting.doing(ReadKeys())
        case m.KeysRead():
            return replace(sitting, bench=replace(sitting.bench, keys=message.view))
        case m.WantKey():
            return sitting.telling(Told.KEY_LATER) if sitting.talks else sitting.doing(TendKey(message.wish))
        case m.KeyTended():
            if message.wish is KeyWish.KEY:
                sitting = sitting.saving(lambda store: store.audit.note(Deed.KEY_CHANGED, now.utc_ms))
            return sitting.telling(TENDED[message.wish]).doing(ReadKeys())
        case m.WantLock():
            return sitting if _busy(sitting) else sitting.doing(LockApp())


def _checked(sitting: Sitting, message: m.CacheChecked) -> Sitting:
    """Remember a check that found nothing; good news is no news."""
    if not message.sound:
        return sitting.telling(Trouble.CACHE_DAMAGED, bad=True)
    return sitting.saving(lambda store: store.meta.set(CHECKED, str(message.at_ms)))


def _mended(sitting: Sitting, message: m.CacheMended) -> Sitting:
    facts = {"count": str(message.carried), "lost": str(message.lost), "at_ms": str(message.copy_ms)}
    return sitting.telling(Told.MENDED if message.copy_ms else Told.MENDED_ALONE, bad=True, **facts)


def _busy(sitting: Sitting) -> bool:
    """Tell whether this is no moment to lock: somebody is on the line, or an import is on its way.

    So it is while one is on its way back. A call that only waits to be filed can wait locked.
    """
    sessions = (sitting.tracker.session(talk.key) for talk in sitting.talks)
    calling = any(session is not None and session.state is not SessionState.ENDED for session in sessions)
    if sitting.taking is not None:
        return True
    course = sitting.bench.importing
    return calling or (course is not None and course.state in (ImportState.READING, ImportState.RUNNING))
