"""While a payment is taken: what is typed is shown to the rep, and its digits are kept nowhere."""

from dataclasses import replace

from agentassist.core.messages import AddHeard, NoteTyped, SayTyped, SearchTyped, TakePayment
from agentassist.core.moment import Moment
from agentassist.desk import prompts, searching
from agentassist.desk.sitting import Payment, Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.text.masked import MASK, digits_masked, numbers_in

ENDS_AFTER_S = 300.0
"""So long without a key, and the payment is over; nobody forgets to end it for the rest of a call."""
TYPED = NoteTyped | SayTyped | SearchTyped | AddHeard
"""What comes of the fields of the call window."""


def taken(sitting: Sitting, wish: TakePayment, now: Moment) -> Sitting:
    """Begin to take a payment on the shown call, or end it."""
    talk = sitting.talk
    if not wish.on:
        return over(sitting)
    if talk is None or not _running(sitting, talk):
        return sitting
    quiet = sitting.with_talk(replace(talk, phrase=None, promise=None))
    return replace(quiet, payment=Payment(talk.key, now.mono_s, numbers_in(talk.typed or talk.draft.note)))


def typed(tools: Tools, sitting: Sitting, payment: Payment, message: TYPED, now: Moment) -> Sitting:
    """Take in what is typed without its digits; nothing is suggested upon it."""
    sitting = replace(sitting, payment=replace(payment, typed_s=now.mono_s))
    match message:
        case NoteTyped():
            talk = sitting.talk_about(message.interaction_id)
            return _noted(sitting, talk, message.text, payment, now) if talk else sitting
        case SearchTyped():
            # What was asked meanwhile is no lesson for the knowledge either.
            untrailed = replace(sitting, trail=replace(sitting.trail, since_s=None, read=None))
            return searching.typed(
                tools, untrailed, SearchTyped(digits_masked(message.text).replace(MASK, ""))
            )
        case AddHeard():
            return prompts.heard(sitting, AddHeard(digits_masked(message.text)), now)
        case SayTyped():
            return sitting


def _noted(sitting: Sitting, talk: Talk, text: str, payment: Payment, now: Moment) -> Sitting:
    safe = digits_masked(text, payment.known if talk.key == payment.call_key else ())
    return sitting.drafting(replace(talk, draft=replace(talk.draft, note=safe), typed=safe), now.utc_ms)


def over(sitting: Sitting) -> Sitting:
    """End it: what the fields show from now on is what is kept."""
    payment = sitting.payment
    talk = sitting.talk_of(payment.call_key) if payment else None
    sitting = replace(sitting, payment=None)
    return sitting.with_talk(replace(talk, revision=talk.revision + 1)) if talk else sitting


def forgotten(sitting: Sitting, now: Moment) -> Sitting:
    """End it where nobody has typed for long."""
    late = sitting.payment is not None and now.mono_s - sitting.payment.typed_s >= ENDS_AFTER_S
    return over(sitting) if late else sitting


def with_call(sitting: Sitting) -> Sitting:
    """End it where its call is over, or another one fills the window."""
    payment, talk = sitting.payment, sitting.talk
    if payment is None or (talk is not None and talk.key == payment.call_key and _running(sitting, talk)):
        return sitting
    return over(sitting)


def _running(sitting: Sitting, talk: Talk) -> bool:
    session = sitting.tracker.session(talk.key)
    return session is not None and not session.ended
