"""Where phones are set up: lists them, looks which are here, tries them, keeps their passwords."""

import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile
from pathlib import Path

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.app.phone_secrets import PhoneSecrets, new_token
from agentassist.app.phone_trial import PhoneTrial
from agentassist.app.phones import Phones
from agentassist.content.resources import phone_pages
from agentassist.core import messages as m
from agentassist.core.messages import Message
from agentassist.core.phone_effects import (
    BeginTrial,
    EndTrial,
    FindPhones,
    KeepPhoneSecret,
    OpenLinks,
    PhoneEffect,
    ReadPhones,
    ReadToken,
    RenewToken,
    StopFinding,
)
from agentassist.core.phone_setup import HAND_OVER, HookToken, PhoneAbout, PhoneOffer
from agentassist.core.preferences import SourceChoice
from agentassist.pairing.addresses import own_addresses
from agentassist.telephony.around import phones_around, usual_places
from agentassist.telephony.discover import every_about, path_with, tells
from agentassist.telephony.handover.links import OWN, Done, install, program, remove
from agentassist.telephony.handover.source import HandoverSource

COMMAND = "agentassist"


class PhoneRoom:
    """Does what the desk wants for phones; used by the desk's thread, but for ``choose`` and ``leave``.

    Trials begin and end in the thread that starts and stops phones, for both want the same ports.

    Args:
        phones: Those that are on.
        secrets: Their passwords.
        post: Takes the answers; called from threads of their own.
    """

    def __init__(self, phones: Phones, secrets: PhoneSecrets, post: Callable[[Message], None]) -> None:
        self._phones, self._secrets, self._post = phones, secrets, post
        self._reading, self._finding = Beside(post), Beside(post)
        self._enough = threading.Event()
        self._trial: PhoneTrial | None = None

    def perform(self, wish: PhoneEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case ReadPhones():
                self._reading.do(self._read)
            case FindPhones():
                self._enough = threading.Event()
                self._finding.do(partial(self._find, self._enough))
            case StopFinding():
                self._enough.set()
            case BeginTrial():
                self._phones.do(partial(self._try, wish.choice))
            case EndTrial():
                self._phones.do(self._end_trial)
            case KeepPhoneSecret():
                self._secrets.do(partial(self._keep, wish))
            case ReadToken():
                self._secrets.do(partial(self._read_token, wish.name))
            case OpenLinks():
                self._reading.do(partial(self._open_links, wish.on))
            case RenewToken():
                self._secrets.do(partial(self._renew_token, wish.name))

    def choose(self, choices: tuple[SourceChoice, ...]) -> None:
        """Let exactly these phones tell of calls; one that is being tried makes way, and is tried on."""
        self._phones.do(partial(self._make_way, choices))
        self._phones.choose(choices)
        self._phones.do(partial(self._follow, choices))

    def leave(self) -> None:
        """Let go what is being tried and looked for."""
        self._enough.set()
        self._phones.do(self._end_trial)

    def _read(self) -> list[Message]:
        always = PhoneOffer(PhoneAbout(HAND_OVER), HandoverSource.capabilities, _page("README.md"))
        offers = (always, *map(_offer, every_about()))
        return [m.PhonesRead(offers, own_command(), own_addresses())]

    def _find(self, enough: threading.Event) -> list[Message]:
        found = tuple(takewhile(lambda _: not enough.is_set(), phones_around(usual_places())))
        return [] if enough.is_set() else [m.PhonesFound(found)]

    def _try(self, choice: SourceChoice) -> None:
        self._end_trial()
        self._trial = PhoneTrial(choice, self._phones, self._secrets, self._post)
        self._trial.begin()

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.end()
            self._trial = None

    def _follow(self, choices: tuple[SourceChoice, ...]) -> None:
        """Try on what is on by now: beside itself a phone would throw one of the two out."""
        trial = self._trial
        mine = _named(trial.choice.name, choices) if trial else None
        if trial is not None and mine is not None and mine != trial.choice:
            self._try(mine)

    def _make_way(self, choices: tuple[SourceChoice, ...]) -> None:
        trial = self._trial
        if trial is not None and trial.choice not in choices and _named(trial.choice.name, choices):
            trial.end()

    def _keep(self, wish: KeepPhoneSecret) -> list[Message]:
        lasting = self._secrets.keep(wish.name, wish.secret)
        self._phones.renew(wish.name)
        return [m.PhoneSecretKept(wish.name, lasting)]

    def _open_links(self, on: bool) -> list[Message]:
        return [m.LinksOpened(_links(install() if on else remove()))]

    def _read_token(self, name: str) -> list[Message]:
        token = _hook(name, self._secrets.made(name))
        return [m.TokenRead(token), m.PhoneSecretKept(name, self._secrets.lasts(name))]

    def _renew_token(self, name: str) -> list[Message]:
        former, token = self._secrets.read(name), new_token()
        lasting = self._secrets.keep(name, token)
        self._phones.renew(name)
        renewed = m.TokenRenewed(_hook(name, token), _hook(name, former))
        return [renewed, m.PhoneSecretKept(name, lasting)]


def _named(name: str, choices: tuple[SourceChoice, ...]) -> SourceChoice | None:
    """Return a phone that is on."""
    return next((one for one in choices if one.on and one.name == name), None)


def _links(done: Sequence[Done]) -> str:
    """Return how links of our own stand: ``ours``, ``to-choose``, ``bundle``, or ``theirs`` without us."""
    return next((one.state for one in done if one.what == f"{OWN[0]}:"), "theirs")


def _hook(name: str, token: str) -> HookToken:
    return HookToken(name, token, path_with(name, token) if token else "")


def own_command() -> str:
    """Return what other programs run to hand a call over, as a command line."""
    script = Path(sys.executable).with_name(COMMAND)
    words = (str(script),) if script.exists() else program()
    return " ".join(f'"{word}"' if " " in word else word for word in words)


def _offer(about: PhoneAbout) -> PhoneOffer:
    return PhoneOffer(about, tells(about, clock.read), _page(about.page))


def _page(name: str) -> str:
    page = phone_pages() / name
    return str(page) if page.is_file() else ""
