"""What the rep types: kept as it grows, and checked for kinder words."""

from dataclasses import replace
from functools import partial

from agentassist.core.effects import JudgePhrase, PrepareRules
from agentassist.core.history import Promise, PromiseState
from agentassist.core.messages import NoteTyped, PhraseJudged, SayTyped, TakeSuggestion
from agentassist.core.moment import Moment
from agentassist.core.phrase import FRESH_S, Suggestion
from agentassist.core.screen import Told, Undoable
from agentassist.desk import quiet
from agentassist.desk.day import noted, without
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Looked, Talk
from agentassist.desk.tools import Tools
from agentassist.desk.wrapup import noted_late
from agentassist.text.asked_words import masked
from agentassist.text.cards import hold_back, hold_halves, redact


def note_typed(tools: Tools, sitting: Sitting, typed: NoteTyped, now: Moment) -> Sitting:
    """Keep the note; digits that may become a card number wait until they are whole."""
    talk = sitting.talk_about(typed.interaction_id)
    if talk is None:
        return noted_late(sitting, typed, now)
    safe = hold_halves(typed.text) if typed.settled else hold_back(typed.text, typed.cursor)
    talk = replace(talk, draft=replace(talk.draft, note=safe), typed=typed.text)
    # Only now: with every key it would take as long again as holding back does.
    if typed.settled and (clear := redact(typed.text)) != typed.text:
        # A card number is not left standing on the screen either, once the rep has turned away from it.
        talk = replace(talk, typed=clear, revision=talk.revision + 1)
    sitting = sitting.drafting(talk, now.utc_ms)
    return _linted(tools, sitting, talk, Looked(typed.text, not typed.settled, typed.cursor, now.mono_s))


def say_typed(tools: Tools, sitting: Sitting, typed: SayTyped, now: Moment) -> Sitting:
    """Look at what the rep is about to say."""
    talk = sitting.talk
    if talk is None:
        return sitting
    talk = replace(talk, draft=replace(talk.draft, said=hold_back(typed.text)))
    sitting = sitting.drafting(talk, now.utc_ms)
    return _linted(tools, sitting, talk, Looked(typed.text, typed.typing, at_s=now.mono_s))


def spoken(tools: Tools, sitting: Sitting, talk: Talk, text: str, now: Moment) -> Sitting:
    """Look at what the rep said aloud; a suggestion that stands is left alone, for they may be filling it."""
    return sitting if talk.phrase else _linted(tools, sitting, talk, Looked(text, at_s=now.mono_s))


def looked_again(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Look once more at what stands there, for which there were no rules when it was typed."""
    talk = sitting.talk
    if talk is None or talk.phrase is not None or talk.wrapping:
        return sitting
    return (
        _linted(tools, sitting, talk, replace(talk.looked, at_s=now.mono_s)) if talk.looked.text else sitting
    )


def judged(tools: Tools, sitting: Sitting, news: PhraseJudged) -> Sitting:
    """Look again with what a model said, where the sentence is still the one it was asked about."""
    talk = quiet.waiting(sitting.talks, news.sentence)
    if talk is None or sitting.payment is not None:
        return sitting
    heard = quiet.heard(talk, wants_rewording=news.wants_rewording)
    # Nothing is taken from under the rep's hands.
    return sitting.with_talk(heard) if talk.phrase_filling else _linted(tools, sitting, heard, talk.looked)


def _linted(tools: Tools, sitting: Sitting, talk: Talk, looked: Looked) -> Sitting:
    unwanted = tools.store.rule_counts.muted(sitting.preferences.rep) | frozenset(talk.passed_over)
    find = partial(tools.linter.best, looked.text, looked.typing, unwanted, cursor=looked.cursor)
    phrase, asked = quiet.weighed(talk, looked.text, find) if sitting.preferences.asks_twice else (find(), "")
    missed = tools.linter.missed()
    if missed:
        # Reading rules takes a second or two, and a note must be kept meanwhile.
        sitting = sitting.doing(PrepareRules(missed))
    if asked:
        sitting = sitting.doing(JudgePhrase(masked(asked)))
    return _showing(sitting, replace(talk, looked=looked, asked=asked), phrase)


def _showing(sitting: Sitting, talk: Talk, phrase: Suggestion | None) -> Sitting:
    """Show what was found in the text that was looked at last; each rule is counted once."""
    about = talk.looked.text[slice(*phrase.sentence)] if phrase else ""
    if phrase and about == talk.about:
        phrase = _as_shown(talk.phrase, phrase)
    fresh = phrase is not None and phrase.rule not in talk.phrases_shown
    shown = (*talk.phrases_shown, phrase.rule) if phrase and fresh else talk.phrases_shown
    talk = replace(talk, phrase=phrase, about=about, phrase_filling=False, phrases_shown=shown)
    return _counting(sitting.with_talk(talk), phrase, shown=1) if fresh else sitting.with_talk(talk)


def _as_shown(shown: Suggestion | None, fresh: Suggestion) -> Suggestion:
    """Return what is shown, where it differs only in that a model has reworded it."""
    if shown is None:
        return fresh
    as_ruled = replace(shown, better=fresh.better, slots=fresh.slots, reworded=fresh.reworded)
    return shown if as_ruled == fresh else fresh


def _counting(sitting: Sitting, phrase: Suggestion | None, **news: int) -> Sitting:
    """Count how a rule fares; with whom and about what is nobody's business."""
    if phrase is None:
        return sitting
    return sitting.saving(lambda store: store.rule_counts.add(phrase.rule, **news))


def expired(sitting: Sitting, now: Moment) -> Sitting:
    """Put away suggestions about what was said long ago, and make them no more in these calls."""
    for talk in sitting.talks:
        waited_s = now.mono_s - talk.looked.at_s
        if talk.phrase is not None and not talk.phrase_filling and waited_s >= FRESH_S:
            passed = (*talk.passed_over, talk.phrase.rule)
            sitting = sitting.with_talk(replace(talk, phrase=None, passed_over=passed))
    return sitting


def filling(sitting: Sitting) -> Sitting:
    """Let the suggestion wait for what the rep fills in."""
    talk = sitting.talk
    if talk is None or talk.phrase is None:
        return sitting
    return sitting.with_talk(replace(talk, phrase_filling=True))


def taken(tools: Tools, sitting: Sitting, wish: TakeSuggestion, now: Moment) -> Sitting:
    """Say it the better way; an accepted date is a promise."""
    talk = sitting.talk
    if talk is None or talk.phrase is None:
        return sitting
    said = replace(talk, phrase=None, passed_over=(*talk.passed_over, talk.phrase.rule))
    sitting = _counting(sitting.with_talk(said), talk.phrase, taken=1)
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
    rep, rule = sitting.preferences.rep, talk.phrase.rule
    silent = replace(talk, phrase=None, passed_over=(*talk.passed_over, rule))
    again = taking_back(
        talk.key, lambda later: replace(later, phrase=talk.phrase, passed_over=talk.passed_over)
    )

    def back(later: Sitting) -> Sitting:
        known = again(later).saving(lambda store: store.rule_counts.dismiss(rep, rule, -1))
        return _counting(known, talk.phrase, dismissed=-1)

    kept = sitting.with_talk(silent).saving(lambda store: store.rule_counts.dismiss(rep, rule))
    return _counting(kept, talk.phrase, dismissed=1).undoable(Undoable.DISMISS, back)
