"""How the two sides greet each other: version, nonces, proofs; then either may speak."""

from agentassist.core.errors import PairingError, Trouble
from agentassist.pairing.line import Line, PartedError, Parting, Told
from agentassist.pairing.proof import Meeting, new_nonce

SPEAKS = 1
"""The version of what is said; two that differ do not guess."""
LONGEST_GREETING = 4_096
"""Bytes; who is not known yet is not listened to for longer."""
REP, TRAINER = "rep", "trainer"


class WrongCodeError(Exception):
    """Somebody came who does not know the code."""


def let_in(line: Line, code: str, certificate: bytes, until_s: float) -> None:
    """Greet whoever joins, as the trainer's computer.

    Raises:
        WrongCodeError: They do not know the code, or somebody stands between.
        PartedError: They are none of ours, or too slow.
    """
    hello = _hello(line, until_s)
    mine = new_nonce()
    line.give({"kind": "hello", "speaks": SPEAKS, "nonce": mine}, until_s)
    if hello.get("speaks") != SPEAKS:
        raise PartedError(Parting.ODD)
    meeting = Meeting(certificate, _nonce(hello), mine)
    proof = line.hear(LONGEST_GREETING, until_s).get("proof")
    if not isinstance(proof, str) or not meeting.proves(code, REP, proof):
        line.give({"kind": "no"}, until_s)
        raise WrongCodeError
    line.give({"kind": "welcome", "proof": meeting.proof(code, TRAINER)}, until_s)


def ask_in(line: Line, code: str, until_s: float) -> None:
    """Greet who waits, as the rep's computer.

    Raises:
        PairingError: It is of another version, does not know the code, or somebody stands between.
        PartedError: It is none of ours, or too slow.
    """
    mine = new_nonce()
    line.give({"kind": "hello", "speaks": SPEAKS, "nonce": mine}, until_s)
    hello = _hello(line, until_s)
    if hello.get("speaks") != SPEAKS:
        raise PairingError(Trouble.PAIRING_VERSION)
    meeting = Meeting(line.certificate(), mine, _nonce(hello))
    line.give({"kind": "proof", "proof": meeting.proof(code, REP)}, until_s)
    answer = line.hear(LONGEST_GREETING, until_s)
    proof = answer.get("proof")
    welcome = answer["kind"] == "welcome" and isinstance(proof, str)
    if not welcome or not meeting.proves(code, TRAINER, str(proof)):
        raise PairingError(Trouble.PAIRING_CODE_WRONG)


def _hello(line: Line, until_s: float) -> Told:
    hello = line.hear(LONGEST_GREETING, until_s)
    if hello["kind"] != "hello":
        raise PartedError(Parting.ODD)
    return hello


def _nonce(hello: Told) -> str:
    nonce = hello.get("nonce")
    if not isinstance(nonce, str) or len(nonce) != len(new_nonce()):
        raise PartedError(Parting.ODD)
    return nonce
