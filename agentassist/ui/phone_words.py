"""What phones are called, what they ask for and tell, and why one does not answer."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from agentassist.core.call import Capabilities, Fault, Holding, LinkState, SourceStatus, Verb
from agentassist.core.phone_setup import HAND_OVER, FoundPhone, PhoneOffer, SecretKind, Trial
from agentassist.ui.trouble_words import TroubleWords
from agentassist.ui.words import Words, isolated, left_to_right

NAMED = {
    "baresip": "baresip",
    "asterisk": "Asterisk, FreePBX",
    "freeswitch": "FreeSWITCH",
    "linphone": "Linphone (linphone-daemon)",
    "bria": "Bria",
    "microsip": "MicroSIP",
    "twinkle": "Twinkle",
    "zoiper": "Zoiper",
    "linphone-desktop": "Linphone",
    "3cx": "3CX",
    "zammad": "Zammad",
    "sipgate": "sipgate",
    "placetel": "Placetel",
}
"""Phones that have a name of their own, which nobody translates."""
YES, NO = "check", "x"
"""The signs of what a phone tells and what it does not."""


class PhoneWords(QObject):
    """Says phones and how they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._troubles = Words(self), TroubleWords(self)

    def title(self, name: str) -> str:
        """Return what a source or a softphone is called."""
        own = {
            "manual": self.tr("By hand"),
            HAND_OVER: self.tr("By command or link"),
            "webhook": self.tr("Web hook of a phone system"),
            "demo": self.tr("Sample calls"),
        }
        return own.get(name) or NAMED.get(name, name)

    def about(self, name: str) -> str:
        """Return in a sentence or two how it is set up; empty for one we know nothing of."""
        return {
            "manual": self.tr("Paste a number, or type it, and press the buttons as the call goes on."),
            HAND_OVER: self.tr(
                "For phones that can start a program or open a link when they ring: choose yours, "
                "and copy its lines into its settings."
            ),
            "baresip": self.tr("Load its module ctrl_tcp. It serves one program at a time."),
            "asterisk": self.tr(
                "Needs a manager account that may read calls and agents, and nothing else. "
                "Your own phone is your extension, such as 201, or PJSIP/201 as the phone system calls it."
            ),
            "freeswitch": self.tr("Needs its event socket, which listens on port 8021 as it comes."),
            "linphone": self.tr(
                "For Linphone without a window. The Linphone with a window tells other programs nothing: "
                "note its calls by hand, or let your phone system tell of them."
            ),
            "bria": self.tr("Needs its desktop interface, which is switched on in its own settings."),
            "webhook": self.tr(
                "For phone systems and help desks that report calls to an address, such as Zammad, "
                "Placetel and sipgate. One on the internet does not reach this computer by itself."
            ),
        }.get(name, "")

    def setting(self, code: str) -> str:
        """Return the name of a setting."""
        return {
            "host": self.tr("Address"),
            "port": self.tr("Port"),
            "user": self.tr("Account"),
            "endpoint": self.tr("Your phone"),
            "socket": self.tr("Socket"),
            "tls": self.tr("Encrypted (TLS)"),
            "certificate": self.tr("Certificate file"),
            "tls_name": self.tr("Name in the certificate"),
            "context": self.tr("Context for dialling"),
            "dial": self.tr("Numbers may be dialled from here"),
            "kind": self.tr("Who reports"),
            "lan": self.tr("Other computers of the network may report too"),
            "mine": self.tr("Only calls for"),
            "outside": self.tr("Address as seen from outside"),
        }.get(code, code)

    def hint(self, code: str) -> str:
        """Return what an empty setting means, or an example of it."""
        return {
            "tls_name": self.tr("Only where it differs from the address"),
            "certificate": self.tr("Only for a phone system with one of its own"),
            "mine": self.tr("Empty for all; names and numbers with commas between"),
            "outside": self.tr("Only where a relay passes reports on"),
        }.get(code, "")

    def option(self, code: str) -> str:
        """Return one thing that can be chosen."""
        return NAMED.get(code, code)

    def secret(self) -> str:
        """Return the name of what goes to the keyring."""
        return self.tr("Password")

    def state(self, status: SourceStatus | None) -> str:
        """Return how a phone that is on stands, and what to do where it does not answer."""
        if status is None or status.state is LinkState.OFF:
            return self.tr("Not asked yet")
        if status.state is LinkState.TAKEN:
            return self.tr(
                "Another program controls this phone. Close that program, or switch the phone off here."
            )
        if status.fault is not Fault.NONE:
            return self.fault(status.fault)
        return self._words.link_state(status.state)

    def short(self, status: SourceStatus) -> str:
        """Return how a phone stands, in as few words as there is room for in a call."""
        if status.fault in (Fault.SECRET_MISSING, Fault.WRONG_SECRET):
            return self.tr("Password wanted")
        return self._words.link_state(status.state)

    def fault(self, fault: Fault) -> str:
        """Return why a phone is not connected, and what to do."""
        return {
            Fault.NONE: "",
            Fault.UNREACHABLE: self.tr("Nobody answers there. Is it running, and is the address right?"),
            Fault.SECRET_MISSING: self.tr("The password is missing. Please type it here."),
            Fault.WRONG_SECRET: self.tr("The account or the password is not accepted. Please type it anew."),
            Fault.NOT_ALLOWED: self.tr(
                "It answers, and may not tell us about calls. Please look at the rights over there."
            ),
            Fault.OTHER_PROTOCOL: self.tr(
                "Something else answers there, not this kind of phone. Please look at the port."
            ),
            Fault.ENCRYPTED: self.tr(
                "One side encrypts and the other does not. Please look at TLS and port."
            ),
            Fault.UNTRUSTED: self.tr(
                "Its certificate does not show that it is the one you mean. "
                "Please choose its certificate file, or ask whoever runs it."
            ),
            Fault.SILENT: self.tr("Something listens there and says nothing. Please look at the port."),
            Fault.TOO_LONG: self.tr("What came was too long to be a message. Please look at the port."),
            Fault.PORT_IN_USE: self.tr("Another program has this port. Please choose another one."),
        }[fault]

    def tells(self, offer: PhoneOffer | None) -> tuple[tuple[str, str], ...]:
        """Return what a phone tells and what it does not, as lines with signs; None is the hand."""
        if offer is None:
            return ((NO, self.tr("Nothing by itself: everything is noted by you.")),)
        return tuple(self._lines(offer.tells))

    def _lines(self, tells: Capabilities) -> Iterator[tuple[str, str]]:
        yield YES, self.tr("Who rings, and when the call is answered and over")
        yield (
            (YES, self.tr("The caller's name, where the phone knows it"))
            if tells.name
            else (
                NO,
                self.tr("No names, only numbers"),
            )
        )
        yield self._holds(tells.hold)
        yield (
            (YES, self.tr("That a caller was passed on, and how"))
            if tells.transfers
            else (
                NO,
                self.tr("Not whether a caller was passed on: note it yourself"),
            )
        )
        if tells.queue:
            yield YES, self.tr("How long callers waited in the queue")
        yield self._reach(tells.control)

    def _holds(self, hold: Holding) -> tuple[str, str]:
        if hold is Holding.BOTH:
            return YES, self.tr("Holds: yours, and those by the other side")
        if hold is Holding.LOCAL:
            return YES, self.tr("Your own holds")
        return NO, self.tr(
            "No holds: press Hold here whenever you put somebody on hold, "
            "for their minute is counted only then"
        )

    def _reach(self, control: frozenset[Verb]) -> tuple[str, str]:
        names = self._verbs()
        reached = [names[verb] for verb in names if verb in control]
        if not reached:
            return NO, self.tr("The buttons here do not reach it: answer and hang up in the phone")
        listed = self.tr(", ").join(reached)
        return YES, self.tr("From here you can: {what}").format(what=listed)

    def _verbs(self) -> dict[Verb, str]:
        return {
            Verb.ANSWER: self.tr("answer"),
            Verb.HOLD: self.tr("hold"),
            Verb.HANGUP: self.tr("hang up"),
            Verb.DIAL: self.tr("dial"),
            Verb.TRANSFER: self.tr("pass on"),
            Verb.CONSULT: self.tr("consult a colleague"),
        }

    def found(self, found: FoundPhone) -> str:
        """Return one phone that seems to be here."""
        name = isolated(self.title(found.name))
        if found.taken:
            return self.tr("{phone}: it runs, and another program is connected to it").format(phone=name)
        return self.tr("{phone}: it seems to be here").format(phone=name)

    def trial(self, trial: Trial, status: SourceStatus | None) -> str:
        """Return what a trial says by now."""
        if trial.trouble:
            facts = dict(trial.facts) | {"source": self.title(trial.name)}
            facts["setting"] = self.setting(facts.get("setting", ""))
            return self._troubles.said(trial.trouble, {name: isolated(text) for name, text in facts.items()})
        if trial.heard is not None:
            number, name = left_to_right(trial.heard.number), isolated(trial.heard.name)
            who = " ".join(filter(None, (name, number))) or self.tr("somebody without a number")
            return self.tr("It works. This call was heard: {who}").format(who=who)
        if status is None:
            return self.tr("Trying …")
        if status.well:
            return self.tr("Connected. Now ring yourself: the first call is shown here.")
        return self.state(status)

    def links(self, state: str) -> str:
        """Return who opens links of our own."""
        return {
            "ours": self.tr("Links that begin with agentassist: open this app."),
            "to-choose": self.tr("Now choose this app in the system's settings for such links."),
            "bundle": self.tr("The installed app opens such links by itself."),
            "theirs": self.tr("Links no longer open this app."),
        }.get(state, "")

    def lasting(self, kind: SecretKind) -> str:
        """Return what happens to a secret where there is no keyring."""
        if kind is SecretKind.MADE:
            return self.tr("This desktop has no keyring: after the next start there is a new address.")
        return self.tr("This desktop has no keyring: please type the password again after each start.")
