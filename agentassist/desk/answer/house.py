"""What the house tells itself: its start, its clock, what was read beside the desk."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.effects import PrepareRules, ReadIndex, ReadRules
from agentassist.core.errors import AssistError, ContentError, ImportRefusedError
from agentassist.core.messages import HouseMessage, RulesReady
from agentassist.core.moment import Moment
from agentassist.desk import cards, day, indexed, knowledge, notes, restore, rewording, sense
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.team_state import INVENTED
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: HouseMessage | RulesReady, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message."""
    match message:
        case m.PhraseReworded():
            return rewording.answered(tools, sitting, message, now)
        case m.RewordingFailed():
            return rewording.failed(sitting, message)
        case m.PhraseJudged():
            return notes.judged(tools, sitting, message)
        case m.JudgeTaught():
            return sense.taught(sitting, message)
        case m.ModelKeyKept():
            return sense.key_kept(sitting, message.use)
        case m.Started():
            return _taken_back_on(tools, _erased_on(tools, restore.reopened(tools, sitting, now)), now)
        case m.Ticked():
            if sitting.erasing is not None:
                sitting = _erased_on(tools, sitting)
            ticked = _with_news(tools, _with_team(tools, _settled(tools, notes.expired(sitting, now))))
            read = day.read(tools, _kept_on(tools, ticked, now), now)
            return _doors_looked_at(tools, knowledge.renewed(tools, read, now))
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
            return _failed(tools, sitting, message.error, now)


def _doors_looked_at(tools: Tools, sitting: Sitting) -> Sitting:
    """Say an open card of rights anew; most often none is open."""
    if sitting.sheet is None or not sitting.sheet.rights:
        return sitting
    from agentassist.desk import rights_card

    return rights_card.renewed(tools, sitting)


def _settled(tools: Tools, sitting: Sitting) -> Sitting:
    """With the first day list, read what a call needs later: the firm's content, and the search index.

    Where the firm's own files are broken, it is told now.
    """
    if sitting.day.today:
        return sitting
    # What was broken by hand is told before the first sentence is typed.
    rules = (ReadRules(lang) for lang in tools.firm.own_rules)
    # English is typed everywhere.
    soon = PrepareRules(tuple(dict.fromkeys((sitting.preferences.language, "en"))))
    sitting = _with_rules(tools, replace(_with_requests(tools, sitting), house=cards.waiting(tools)))
    asked, trouble = sense.begun(sitting.doing(soon, ReadIndex(tools.synonyms), *rules)), tools.firm.trouble
    return asked if trouble is None else asked.telling(trouble.code, bad=True, **words_of(trouble.facts))


def _with_requests(tools: Tools, sitting: Sitting) -> Sitting:
    """Take up what somebody was asked for and has not answered; most often nothing."""
    if not tools.store.approvals.any():
        return sitting
    from agentassist.desk import approving

    return approving.taken_up(tools, sitting)


def _with_rules(tools: Tools, sitting: Sitting) -> Sitting:
    """Take the phrasing rules of the firm's pack, where it has any or had some when they were taken last."""
    if not tools.firm.rules and not tools.store.meta.get("pack-rules"):
        return sitting
    # Most packs have none, and in most that do they are as they were yesterday.
    from agentassist.desk import pack_rules

    return sitting if sitting.talks else pack_rules.due(tools, sitting)


def _with_team(tools: Tools, sitting: Sitting) -> Sitting:
    """Open the line to the team's hub, where there is a team and no line yet."""
    if tools.sample:
        return replace(sitting, team=INVENTED)
    if sitting.team.view.membership is not None or not tools.store.in_a_team:
        return sitting
    from agentassist.desk import team_room

    return team_room.opened(tools, sitting)


def _with_news(tools: Tools, sitting: Sitting) -> Sitting:
    """Count what changed in the firm's pack and was not read yet."""
    if not tools.firm.changes:
        return sitting
    # Most packs are as they were yesterday.
    from agentassist.desk import changes

    return changes.counted(tools, sitting)


def _kept_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Let what is old go, where somebody switched that on."""
    if not sitting.preferences.retention.rules:
        return sitting
    from agentassist.desk import keeping

    return keeping.begun(tools, sitting, now)


def _erased_on(tools: Tools, sitting: Sitting) -> Sitting:
    """Go on with an erasure that was cut short; most often there is none."""
    if sitting.erasing is None and not tools.store.erasure.begun():
        return sitting
    from agentassist.desk import erasing

    return erasing.taken_up(tools, sitting)


def _taken_back_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Go on with taking an import back that was cut short; most often there is none."""
    if not tools.store.imports.cut_short():
        return sitting
    from agentassist.desk import taking_back

    return taking_back.taken_up(tools, sitting, now)


def _failed(tools: Tools, sitting: Sitting, error: AssistError, now: Moment) -> Sitting:
    """Tell of trouble outside; where it is the file that is read in, its import ends."""
    if isinstance(error, ImportRefusedError | ContentError):
        from agentassist.desk import imports

        sitting = imports.failed(tools, sitting, now)
    return sitting.telling(error.code, bad=True, **words_of(error.facts))
