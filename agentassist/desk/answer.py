"""What each message does; a new one needs its line here or in ``workbench``, and mypy misses it if not."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.call import Verb
from agentassist.core.effects import KeepPassword, KeepPreferences, PrepareRules, ReadIndex, ReadRules
from agentassist.core.errors import AssistError, ContentError, ImportRefusedError
from agentassist.core.messages import (
    CoachingMessage,
    Message,
    PairingMessage,
    PracticeMessage,
    RetentionMessage,
    RightsMessage,
    Said,
    TeamMessage,
    WorkbenchMessage,
)
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Told
from agentassist.core.speech import Who
from agentassist.desk import (
    callers,
    calls,
    cards,
    day,
    everything,
    fading,
    hearing,
    indexed,
    listening,
    notes,
    offering,
    own_words,
    paying,
    prompts,
    reading,
    record,
    restore,
    rewording,
    safety,
    searching,
    sense,
    small_talk,
    wrapup,
)
from agentassist.desk.opened import opened
from agentassist.desk.pop import history
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.team_state import INVENTED
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: Message, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912, PLR0915
    """Return the sitting after a message; all but those of the workbench have one line here."""
    if sitting.payment is not None and isinstance(message, paying.TYPED):
        return paying.typed(tools, sitting, sitting.payment, message, now)
    if isinstance(message, m.PracticeMessage):
        return practising(tools, sitting, message, now)
    if isinstance(message, m.WholeMessage):
        return everything.answer(sitting, message, now)
    if isinstance(message, m.SafetyMessage):
        return safety.answer(sitting, message, now)
    if isinstance(message, m.TeamMessage):
        return shared(tools, sitting, message, now)
    if isinstance(message, m.RetentionMessage):
        return retained(tools, sitting, message, now)
    if isinstance(message, m.RightsMessage):
        return rights(tools, sitting, message, now)
    if isinstance(message, m.PairingMessage):
        return paired(tools, sitting, message, now)
    if isinstance(message, m.ConnectingMessage):
        return connected(tools, sitting, message, now)
    if isinstance(message, m.CoachingMessage):
        return coaching(tools, sitting, message, now)
    match message:
        case m.CallHappened():
            return offering.for_topic(tools, calls.happened(tools, sitting, message.event))
        case m.SourceChanged():
            return calls.source_changed(sitting, message.status)
        case m.AnswerCall():
            return calls.told(sitting, message.call_key, Verb.ANSWER)
        case m.StartCall():
            return calls.started_by_hand(sitting, message)
        case m.StartHold():
            return calls.told(sitting, message.call_key, Verb.HOLD)
        case m.EndHold():
            return calls.told(sitting, message.call_key, Verb.RESUME)
        case m.EndCall():
            return calls.told(sitting, message.call_key, Verb.HANGUP)
        case m.ShowLine():
            return calls.shown(sitting, message.call_key)
        case m.ChooseCaller():
            return callers.chosen(tools, sitting, message, now)
        case m.ApologyGiven():
            return calls.apologised(sitting, message, now)
        case m.ChoosePlaybook():
            return prompts.chosen(sitting, message, now)
        case m.NextPrompt():
            return prompts.moved(tools.firm, sitting, 1, now)
        case m.PreviousPrompt():
            return prompts.moved(tools.firm, sitting, -1, now)
        case m.GoToRail():
            return prompts.gone_to(tools.firm, sitting, message, now)
        case m.TickPoint():
            return prompts.ticked(sitting, message, now)
        case m.ShowMore():
            return fading.showing_more(tools.firm, sitting)
        case m.AddHeard():
            return prompts.heard(listening.taken(sitting, message), message, now)
        case m.DropHeard():
            return prompts.dropped(sitting, message, now)
        case m.CallerAgreed():
            return prompts.agreed(sitting, message, now)
        case m.NoteTyped():
            noted = hearing.in_note(tools, notes.note_typed(tools, sitting, message, now), message, now)
            noted = own_words.heard_noting(tools, noted, message, now)
            return offering.for_note(tools, noted, message.interaction_id)
        case m.SayTyped():
            said = hearing.in_draft(tools, notes.say_typed(tools, sitting, message, now), message, now)
            return fading.read_out(tools.firm, own_words.heard_trying(tools, said, message, now))
        case m.TakePayment():
            return paying.taken(sitting, message, now)
        case m.TakeSuggestion():
            return notes.taken(tools, sitting, message, now)
        case m.FillSuggestion():
            return notes.filling(sitting)
        case m.DismissSuggestion():
            return notes.dismissed(sitting)
        case m.RewordPhrase():
            return rewording.asked(sitting)
        case m.PhraseReworded():
            return rewording.answered(tools, sitting, message, now)
        case m.RewordingFailed():
            return rewording.failed(sitting, message)
        case m.PhraseJudged():
            return notes.judged(tools, sitting, message)
        case m.JudgeTaught():
            return sense.taught(sitting, message)
        case m.KeepModelKey():
            return sitting.doing(KeepPassword(message.use, message.key))
        case m.ModelKeyKept():
            return sense.key_kept(sitting, message.use)
        case m.KeepPromise():
            return hearing.kept(tools, sitting, message, now)
        case m.DismissPromise():
            return hearing.dismissed(sitting)
        case m.DismissOffer():
            return offering.dismissed(tools, sitting)
        case m.DismissSmallTalk():
            return small_talk.dismissed(sitting)
        case m.DismissHouseCard():
            return cards.put_away(tools, sitting)
        case m.SearchTyped():
            return searching.typed(tools, record.typed(tools, sitting, message, now), message)
        case m.SearchLeft():
            return record.left(tools, sitting, message, now)
        case m.OpenAnswer():
            known = offering.opened(tools, sitting, message)
            return opened(tools, record.opened(tools, known, message, now), message, now)
        case m.CloseReading():
            return reading.closed(sitting)
        case m.FollowLink():
            return reading.followed(tools, offering.opened(tools, sitting, message), message, now)
        case m.LinkBack():
            return reading.went_back(tools, sitting, now)
        case m.AnswerHelped():
            return reading.helped(tools, sitting, message, now)
        case m.MarkWrong():
            return reading.wrong(tools, sitting, message, now)
        case m.HistoryWanted():
            return turned(tools, sitting, message.offset)
        case m.OpenWrapUp():
            return wrapup.opened(sitting, wrapping=True)
        case m.LeaveWrapUp():
            return wrapup.opened(sitting, wrapping=False)
        case m.ChooseOutcome():
            return wrapup.outcome(tools, sitting, message, now)
        case m.ChooseTopic():
            return offering.for_topic(tools, wrapup.topic(sitting, message, now))
        case m.AnswerResolved():
            return wrapup.answered(tools, sitting, message, now)
        case m.SetFollowUp():
            return wrapup.follow_up(sitting, message)
        case m.NameCaller():
            return wrapup.named(tools, sitting, message, now)
        case m.FinishWrapUp():
            return wrapup.finished(tools, sitting, now)
        case m.CallDropped():
            return wrapup.dropped(tools, sitting, now)
        case m.DayItemDone():
            return day.done(sitting, message, now)
        case m.CallBack():
            return calls.called_back(sitting, message.number)
        case m.Undo():
            return undone(sitting)
        case m.CloseNotice():
            return closed_notice(sitting, message.notice_id)
        case m.SetPreferences():
            return chosen(tools, sitting, message.preferences, now)
        case m.ReadArticle():
            return reading.looked_into(tools, sitting, message, now)
        case m.Said():
            if sitting.practice is not None and sitting.practice.key == message.call_key:
                return rehearsed(tools, sitting, message, now)
            return listening.said(tools, sitting, message, now)
        case m.HearingChanged():
            return listening.changed(sitting, message)
        case m.PauseHearing():
            return listening.paused(sitting, message)
        case m.Started():
            return taken_back_on(tools, erased_on(tools, restore.reopened(tools, sitting, now)), now)
        case m.Ticked():
            if sitting.erasing is not None:
                sitting = erased_on(tools, sitting)
            ticked = with_news(tools, with_team(tools, settled(tools, notes.expired(sitting, now))))
            return day.read(tools, kept_on(tools, ticked, now), now)
        case m.IndexRead():
            return indexed.taken(tools, sitting, message)
        case m.IndexPacked():
            return indexed.packed(sitting, message)
        case m.RulesReady():
            return notes.looked_again(tools, indexed.prepared(tools, sitting, message), now)
        case m.MeaningRead():
            return sense.read(sitting, message)
        case m.MeaningFound():
            return sense.found(tools, sitting, message)
        case m.Failed():
            return failed(tools, sitting, message.error, now)
        case _:
            return at_the_workbench(tools, sitting, message, now)


def practising(tools: Tools, sitting: Sitting, message: PracticeMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about practice calls."""
    # Most starts are for real calls only.
    from agentassist.desk import practice

    return practice.answer(tools, sitting, message, now)


def erased_on(tools: Tools, sitting: Sitting) -> Sitting:
    """Go on with an erasure that was cut short; most often there is none."""
    if sitting.erasing is None and not tools.store.erasure.begun():
        return sitting
    from agentassist.desk import erasing

    return erasing.taken_up(tools, sitting)


def taken_back_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Go on with taking an import back that was cut short; most often there is none."""
    if not tools.store.imports.cut_short():
        return sitting
    from agentassist.desk import taking_back

    return taking_back.taken_up(tools, sitting, now)


def retained(tools: Tools, sitting: Sitting, message: RetentionMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about how long things are kept."""
    from agentassist.desk import keeping

    return keeping.answer(tools, sitting, message, now)


def kept_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Let what is old go, where somebody switched that on."""
    if not sitting.preferences.retention.rules:
        return sitting
    from agentassist.desk import keeping

    return keeping.begun(tools, sitting, now)


def rights(tools: Tools, sitting: Sitting, message: RightsMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about people's rights."""
    # Nobody is erased on most days.
    from agentassist.desk import erasing

    return erasing.answer(tools, sitting, message, now)


def paired(tools: Tools, sitting: Sitting, message: PairingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that is about practising with somebody else."""
    from agentassist.desk import pairing

    return pairing.answer(tools, sitting, message, now)


def shared(tools: Tools, sitting: Sitting, message: TeamMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about the team that shares one memory."""
    # Who works alone never needs it.
    from agentassist.desk import team_room

    return team_room.answer(tools, sitting, message, now)


def connected(tools: Tools, sitting: Sitting, message: m.ConnectingMessage, now: Moment) -> Sitting:
    """Answer what comes of servers that people have; most have none."""
    from agentassist.desk import connecting

    return connecting.answer(tools, sitting, message, now)


def coaching(tools: Tools, sitting: Sitting, message: CoachingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about what is between a rep, a trainer and the firm's rules."""
    from agentassist.desk import coached

    return coached.answer(tools, sitting, message, now)


def rehearsed(tools: Tools, sitting: Sitting, words: Said, now: Moment) -> Sitting:
    """Let the caller of a practice call hear what the rep said aloud; their own words they know."""
    from agentassist.desk import rehearsing

    return rehearsing.said(tools, sitting, words.text, now) if words.who is Who.REP else sitting


def at_the_workbench(tools: Tools, sitting: Sitting, message: WorkbenchMessage, now: Moment) -> Sitting:
    """Return the sitting after a message that comes of work in the second window."""
    # Its rooms are loaded when it is opened: a start has no use for them.
    from agentassist.desk import workbench

    return workbench.answer(tools, sitting, message, now)


def settled(tools: Tools, sitting: Sitting) -> Sitting:
    """With the first day list, read what a call needs later: the firm's content, and the search index.

    Where the firm's own files are broken, it is told now.
    """
    if sitting.day.today:
        return sitting
    # What was broken by hand is told before the first sentence is typed.
    rules = (ReadRules(lang) for lang in tools.firm.own_rules)
    # English is typed everywhere.
    soon = PrepareRules(tuple(dict.fromkeys((sitting.preferences.language, "en"))))
    sitting = with_rules(tools, replace(sitting, house=cards.waiting(tools)))
    asked, trouble = sense.begun(sitting.doing(soon, ReadIndex(tools.synonyms), *rules)), tools.firm.trouble
    return asked if trouble is None else asked.telling(trouble.code, bad=True, **words_of(trouble.facts))


def with_rules(tools: Tools, sitting: Sitting) -> Sitting:
    """Take the phrasing rules of the firm's pack, where it has any or had some when they were taken last."""
    if not tools.firm.rules and not tools.store.meta.get("pack-rules"):
        return sitting
    # Most packs have none, and in most that do they are as they were yesterday.
    from agentassist.desk import pack_rules

    return sitting if sitting.talks else pack_rules.due(tools, sitting)


def with_team(tools: Tools, sitting: Sitting) -> Sitting:
    """Open the line to the team's hub, where there is a team and no line yet."""
    if tools.sample:
        return replace(sitting, team=INVENTED)
    if sitting.team.view.membership is not None or not tools.store.in_a_team:
        return sitting
    from agentassist.desk import team_room

    return team_room.opened(tools, sitting)


def with_news(tools: Tools, sitting: Sitting) -> Sitting:
    """Count what changed in the firm's pack and was not read yet."""
    if not tools.firm.changes:
        return sitting
    # Most packs are as they were yesterday.
    from agentassist.desk import changes

    return changes.counted(tools, sitting)


def turned(tools: Tools, sitting: Sitting, offset: int) -> Sitting:
    """Show another page of the caller's history."""
    talk = sitting.talk
    if talk is None or talk.contact is None:
        return sitting
    page = history(tools, talk.contact.id, max(0, offset), talk.interaction.started_ms)
    return sitting.with_talk(replace(talk, past=replace(talk.past, history=page)))


def undone(sitting: Sitting) -> Sitting:
    """Take the last step back."""
    if not sitting.undo:
        return sitting
    step = sitting.undo[-1]
    return step.back(replace(sitting, undo=sitting.undo[:-1])).silent_about(Told.UNDONE)


def failed(tools: Tools, sitting: Sitting, error: AssistError, now: Moment) -> Sitting:
    """Tell of trouble outside; where it is the file that is read in, its import ends."""
    if isinstance(error, ImportRefusedError | ContentError):
        from agentassist.desk import imports

        sitting = imports.failed(tools, sitting, now)
    return sitting.telling(error.code, bad=True, **words_of(error.facts))


def closed_notice(sitting: Sitting, notice_id: int) -> Sitting:
    """Put a notice away."""
    return replace(sitting, notices=tuple(one for one in sitting.notices if one.id != notice_id))


def chosen(tools: Tools, sitting: Sitting, preferences: Preferences, now: Moment) -> Sitting:
    """Take a choice of the settings page over, and keep it."""
    changed = replace(sitting, preferences=preferences).doing(KeepPreferences(preferences))
    changed = sense.chosen_anew(changed, sitting.preferences)
    return searching.said_anew(tools, changed, now)
