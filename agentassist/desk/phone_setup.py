"""Setting up phones: what is there, what was found, a trial, and secrets that only pass through."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.call import SourceStatus
from agentassist.core.messages import PhoneSetupMessage
from agentassist.core.phone_effects import (
    BeginTrial,
    EndTrial,
    FindPhones,
    KeepPhoneSecret,
    OpenLinks,
    ReadPhones,
    ReadToken,
    RenewToken,
    StopFinding,
)
from agentassist.core.phone_setup import Heard, HookToken, PhoneSetup, Trial
from agentassist.core.screen import Undoable
from agentassist.desk.sitting import Sitting, words_of


def answer(sitting: Sitting, message: PhoneSetupMessage) -> Sitting:  # noqa: PLR0911, PLR0912 - a line each
    """Return the sitting after a message about setting up a phone."""
    match message:
        case m.PhonesWanted():
            return sitting.doing(ReadPhones())
        case m.PhonesRead():
            return _read(sitting, message)
        case m.LookForPhones():
            return _with(sitting, replace(_shown(sitting), looking=True)).doing(FindPhones())
        case m.StopLooking():
            return _with(sitting, replace(_shown(sitting), looking=False)).doing(StopFinding())
        case m.PhonesFound():
            return _found(sitting, message)
        case m.TryPhone():
            return _trying(sitting, Trial(message.choice.name)).doing(BeginTrial(message.choice))
        case m.StopTrying():
            return _trying(sitting, None).doing(EndTrial())
        case m.PhoneTried():
            return _stands(sitting, message.name, message.status)
        case m.PhoneRang():
            return _rang(sitting, message.name, message.heard)
        case m.TrialFailed():
            return _failed(sitting, message)
        case m.SetPhoneSecret():
            return sitting.doing(KeepPhoneSecret(message.name, message.secret))
        case m.PhoneSecretKept():
            return _with(sitting, replace(_shown(sitting), lasting=message.lasting))
        case m.ShowToken():
            return sitting.doing(ReadToken(message.name))
        case m.TokenRead():
            return _showing(sitting, message.token)
        case m.ChangeToken():
            return sitting.doing(RenewToken(message.name))
        case m.TokenRenewed():
            return _renewed(sitting, message)
        case m.LetLinksOpen():
            return sitting.doing(OpenLinks(message.on))
        case m.LinksOpened():
            return _with(sitting, replace(_shown(sitting), links=message.state))


def _shown(sitting: Sitting) -> PhoneSetup:
    return sitting.bench.phones or PhoneSetup()


def _with(sitting: Sitting, shown: PhoneSetup) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, phones=shown))


def _read(sitting: Sitting, told: m.PhonesRead) -> Sitting:
    shown = replace(_shown(sitting), offers=told.offers, command=told.command, hosts=told.hosts)
    return _with(sitting, shown)


def _found(sitting: Sitting, told: m.PhonesFound) -> Sitting:
    """Show what was found, unless nobody wants to know any more."""
    shown = _shown(sitting)
    return _with(sitting, replace(shown, looking=False, found=told.found)) if shown.looking else sitting


def _trying(sitting: Sitting, trial: Trial | None) -> Sitting:
    return _with(sitting, replace(_shown(sitting), trial=trial))


def _trial(sitting: Sitting, name: str) -> Trial | None:
    """Return the trial of a phone; None where another one is tried by now, or none."""
    trial = _shown(sitting).trial
    return trial if trial and trial.name == name else None


def _stands(sitting: Sitting, name: str, status: SourceStatus) -> Sitting:
    trial = _trial(sitting, name)
    return _trying(sitting, replace(trial, status=status)) if trial else sitting


def _rang(sitting: Sitting, name: str, heard: Heard) -> Sitting:
    trial = _trial(sitting, name)
    return _trying(sitting, replace(trial, heard=heard)) if trial else sitting


def _failed(sitting: Sitting, told: m.TrialFailed) -> Sitting:
    trial, facts = _trial(sitting, told.name), tuple(words_of(told.error.facts).items())
    return _trying(sitting, replace(trial, trouble=told.error.code, facts=facts)) if trial else sitting


def _showing(sitting: Sitting, token: HookToken) -> Sitting:
    others = tuple(known for known in _shown(sitting).tokens if known.name != token.name)
    return _with(sitting, replace(_shown(sitting), tokens=(*others, token)))


def _renewed(sitting: Sitting, told: m.TokenRenewed) -> Sitting:
    """Show the new token; taken back, the one before opens again what was told of it."""
    shown, former = _showing(sitting, told.token), told.former
    if not former.token:
        return shown
    again = KeepPhoneSecret(former.name, former.token)
    return shown.undoable(Undoable.TOKEN, lambda later: _showing(later, former).doing(again))
