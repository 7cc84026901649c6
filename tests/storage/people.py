"""People and calls that the tests of the cache are about."""

from dataclasses import replace

from agentassist.core.approval import Answered, Approval
from agentassist.core.call import Direction
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import (
    Channel,
    Draft,
    FollowUp,
    FollowUpKind,
    HeldBy,
    HoldRecord,
    Interaction,
    Promise,
)
from agentassist.core.transfer import CameOf, Transfer

NOW = 1_790_000_000_000
DAY = 86_400_000
CARD = "4111 1111 1111 1111"


def phone(point_id: str, norm: str, value: str = "") -> ContactPoint:
    return ContactPoint(point_id, PointKind.PHONE, value or norm, norm)


def email(point_id: str, address: str) -> ContactPoint:
    return ContactPoint(point_id, PointKind.EMAIL, address, address.casefold())


ASHA = Contact(
    "asha",
    "Asha Rao",
    org="Blue Lantern Cafe",
    lang="te",
    points=(phone("asha-1", "+12125550123", "(212) 555-0123"), email("asha-2", "Asha@Example.com")),
)
ROHAN = Contact("rohan", "Rohan Sharma", place="Leeds", points=(phone("rohan-1", "+442079460001"),))


def call(
    call_id: str, contact_id: str | None = "asha", started_ms: int = NOW, **fields: object
) -> Interaction:
    begun = Interaction(call_id, contact_id, Channel.CALL, Direction.IN, started_ms, number="+12125550123")
    return replace(begun, **fields)  # type: ignore[arg-type]


def transfer(transfer_id: str, call_id: str, came_of: CameOf = CameOf.OPEN, at_ms: int = NOW) -> Transfer:
    return Transfer(transfer_id, call_id, at_ms, "Rani Iyer", "+442079460903", "returns", came_of)


def approval(approval_id: str, call_id: str, state: Answered = Answered.OPEN, at_ms: int = NOW) -> Approval:
    return Approval(
        approval_id, call_id, at_ms, "Refund an order", "refund", 5000.0, "money", "INR", "Rani", state=state
    )


def hold(hold_id: str, call_id: str, start_ms: int = NOW) -> HoldRecord:
    return HoldRecord(hold_id, call_id, HeldBy.REP, start_ms, start_mono_s=12.5, boot="b1")


def promise(promise_id: str, due_ms: int, contact_id: str | None = "asha") -> Promise:
    return Promise(promise_id, contact_id, None, "Send the tracking number", due_ms, "rep-1")


def follow_up(follow_up_id: str, due_ms: int, kind: FollowUpKind = FollowUpKind.CALL_BACK) -> FollowUp:
    return FollowUp(follow_up_id, kind, "asha", None, "+12125550123", "Call back", due_ms, "rep-1")


def draft(call_id: str, note: str) -> Draft:
    return Draft(call_id, note, ticks=("greet.name",), points=("Lid cracked", "Order two"), read_back=True)
