"""Copies of the cache, its key and the lock, as the window wants them."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.key_care import KeyWish
from agentassist.core.messages import SafetyMessage
from agentassist.core.moment import Moment
from agentassist.core.safety_effects import LockApp, PutBack, ReadBackups, ReadKeys, TendKey
from agentassist.core.screen import Told
from agentassist.core.session import SessionState
from agentassist.desk.sitting import Sitting

TENDED = {
    KeyWish.CODE: Told.CODE_RENEWED,
    KeyWish.KEY: Told.KEY_CHANGED,
    KeyWish.KEYRING: Told.KEY_IN_KEYRING,
    KeyWish.PASSPHRASE: Told.PASSPHRASE_CHANGED,
}


def answer(sitting: Sitting, message: SafetyMessage, now: Moment) -> Sitting:  # noqa: PLR0911 - a line each
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
            return sitting if _on_a_call(sitting) else sitting.doing(LockApp())


def _on_a_call(sitting: Sitting) -> bool:
    """Tell whether somebody is on the line or rings; a call that only waits to be filed can wait locked."""
    sessions = (sitting.tracker.session(talk.key) for talk in sitting.talks)
    return any(session is not None and session.state is not SessionState.ENDED for session in sessions)
