"""What the rep types: kept as it grows, and checked for kinder words."""

from dataclasses import replace

from agentassist.core.history import Promise, PromiseState
from agentassist.core.messages import NoteTyped, SayTyped, TakeSuggestion
from agentassist.core.moment import Moment
from agentassist.core.phrase import Suggestion
from agentassist.core.screen import Told, Undoable
from agentassist.desk.day import noted, without
from agentassist.desk.sitting import Sitting, Talk, Tools, taking_back
from agentassist.desk.wrapup import noted_late
from agentassist.text.cards import hold_back, redact

MUTED_AFTER = 3
"""So many dismissals mute a rule for this rep."""


def note_typed(tools: Tools, sitting: Sitting, typed: NoteTyped, now: Moment) -> Sitting:
    """Keep the note; digits that may become a card number wait until they are whole."""
    talk = next((t for t in sitting.talks if t.interaction.id == typed.interaction_id), None)
    if talk is None:
        return noted_late(sitting, typed, now)
    safe = redact(typed.text) if typed.settled else hold_back(typed.text, typed.cursor)
    talk = replace(talk, draft=replace(talk.draft, note=safe), typed=typed.text)
    if typed.settled and safe != typed.text:
        # A card number is not left standing on the screen either, once the rep has turned away from it.
        talk = replace(talk, typed=safe, revision=talk.revision + 1)
    sitting = sitting.drafting(talk, now.utc_ms)
    return _linted(tools, sitting, talk, typed.text, typing=True)


def say_typed(tools: Tools, sitting: Sitting, typed: SayTyped, now: Moment) -> Sitting:
    """Look at what the rep is about to say."""
    talk = sitting.talk
    if talk is None:
        return sitting
    talk = replace(talk, draft=replace(talk.draft, said=hold_back(typed.text)))
    sitting = sitting.drafting(talk, now.utc_ms)
    return _linted(tools, sitting, talk, typed.text, typing=typed.typing)


def _linted(tools: Tools, sitting: Sitting, talk: Talk, text: str, *, typing: bool) -> Sitting:
    muted = frozenset(rule for rule in sitting.dismissed if sitting.dismissed.count(rule) >= MUTED_AFTER)
    quiet = muted | frozenset(talk.passed_over)
    phrase = tools.linter.best(text, typing=typing, muted=quiet)
    if phrase is None:
        return sitting if talk.phrase is None else sitting.with_talk(replace(talk, phrase=None, about=""))
    about = text[slice(*phrase.sentence)]
    same = about == talk.about and _as_ruled(talk.phrase, phrase) == phrase
    return sitting if same else sitting.with_talk(replace(talk, phrase=phrase, about=about))


def _as_ruled(shown: Suggestion | None, fresh: Suggestion) -> Suggestion | None:
    """Return what is shown with the rule's own words, though a model may have reworded it."""
    return replace(shown, better=fresh.better, slots=fresh.slots, reworded=fresh.reworded) if shown else None


def taken(tools: Tools, sitting: Sitting, wish: TakeSuggestion, now: Moment) -> Sitting:
    """Say it the better way; an accepted date is a promise."""
    talk = sitting.talk
    if talk is None or talk.phrase is None:
        return sitting
    sitting = sitting.with_talk(replace(talk, phrase=None, passed_over=(*talk.passed_over, talk.phrase.rule)))
    return sitting if wish.due_ms is None else promised(tools, sitting, wish.wording, wish.due_ms, now)


def promised(tools: Tools, sitting: Sitting, text: str, due_ms: int, now: Moment) -> Sitting:
    """Keep a promise made to the caller of the shown line; can be undone."""
    talk = sitting.talk
    if talk is None:
        return sitting
    owner = sitting.preferences.rep
    promise = Promise(tools.new_id(), talk.interaction.contact_id, talk.interaction.id, text, due_ms, owner)
    past = replace(talk.past, promises=(*talk.past.promises, promise))
    sitting = sitting.with_talk(replace(talk, past=past)).saving(
        lambda store: store.promises.add(promise, now.utc_ms)
    )
    sitting = noted(sitting, promise, talk, now.utc_ms)
    sitting = sitting.silent_about(Told.PROMISE_MADE).telling(Told.PROMISE_MADE, due_ms=str(due_ms))

    def back(later: Sitting) -> Sitting:
        known = later.talk_of(talk.key)
        if known is not None:
            left = tuple(p for p in known.past.promises if p.id != promise.id)
            later = later.with_talk(replace(known, past=replace(known.past, promises=left)))
        return (
            without(later, promise.id)
            .silent_about(Told.PROMISE_MADE)
            .saving(lambda store: store.promises.settle(promise.id, PromiseState.CANCELLED, now.utc_ms))
        )

    return sitting.undoable(Undoable.PROMISE, back)


def dismissed(sitting: Sitting) -> Sitting:
    """Not now: quiet for this call, and muted after three times."""
    talk = sitting.talk
    if talk is None or talk.phrase is None:
        return sitting
    rule, dismissals = talk.phrase.rule, sitting.dismissed
    quiet = replace(talk, phrase=None, passed_over=(*talk.passed_over, rule))
    changed = replace(sitting.with_talk(quiet), dismissed=(*dismissals, rule))
    again = taking_back(
        talk.key, lambda later: replace(later, phrase=talk.phrase, passed_over=talk.passed_over)
    )
    return changed.undoable(Undoable.DISMISS, lambda later: replace(again(later), dismissed=dismissals))
