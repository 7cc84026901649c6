"""Ready screens for every panel, built from core's values; all people are made up."""

from dataclasses import replace
from datetime import UTC, datetime

from agentassist.core.approval import Answered
from agentassist.core.call import Cause, LinkState, SourceStatus
from agentassist.core.courtesy import HoldReason, HoldSummary, Waits
from agentassist.core.history import Channel, Resolved
from agentassist.core.hold import HoldView
from agentassist.core.knowledge import Answer, Article, Badge, Group, Why
from agentassist.core.phrase import Slot, Suggestion
from agentassist.core.prompt import Rail, Stage
from agentassist.core.screen import (
    RIGHTS,
    ActionBadge,
    Apology,
    Asks,
    Card,
    CardPart,
    Chip,
    ChipKind,
    Choice,
    Day,
    DayItem,
    Finding,
    HandingOn,
    HandTarget,
    History,
    HistoryRow,
    LegState,
    LineState,
    LineView,
    Listening,
    Missing,
    Notes,
    Notice,
    Nudge,
    Offer,
    Option,
    Part,
    Place,
    Point,
    PromiseLine,
    PromptCard,
    RailState,
    Reading,
    RequestView,
    RightsGroup,
    RightsKind,
    RowState,
    Screen,
    Sheet,
    SmallTalk,
    Told,
    Triage,
    Undoable,
    Whom,
    WrapUp,
)
from agentassist.core.speech import Hearing
from agentassist.core.transfer import Brief, Caller, CameOf, Due, HandStep, Mood

NOW_S = 1000.0
"""Where the clock of the tests stands."""


def ms(text: str) -> int:
    """Return an ISO time in UTC as milliseconds since 1970."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


PLAYBOOKS = (
    Option("order", "Where is my order"),
    Option("damage", "Arrived damaged"),
    Option("return", "Return or exchange"),
    Option("care", "Care and cleaning"),
)
CARD = Card(
    interaction_id="i1",
    call_key="c1",
    state=LineState.ACTIVE,
    contact_id="p1",
    name="Lakshmi Reddy",
    say_name="LUHK-shmee",
    org="Saree Loom",
    place="Hyderabad",
    tz="Asia/Kolkata",
    lang="te",
    number="+1 212 555 0123",
    circumstances="Hard of hearing: speak slowly",
    waits=Waits(calls=9, without_hold=6, holds=5, within_minute=4, longest_s=72),
    chips=(
        Chip(ChipKind.THIS_MONTH, 4),
        Chip(ChipKind.PROMISE_TODAY, 1, ms("2026-11-28T12:00")),
        Chip(ChipKind.WAITED, 42),
    ),
)
UNKNOWN_CARD = Card(
    "i2", "c2", LineState.RINGING, number="+1 212 555 0177", chips=(Chip(ChipKind.NEW_CALLER),)
)
WITHHELD_CARD = Card("i3", "c3", LineState.ACTIVE, anonymous=True, chips=(Chip(ChipKind.WITHHELD),))
SHARED_CARD = Card(
    "i4",
    "c4",
    LineState.ACTIVE,
    number="+44 20 7946 0123",
    choices=(
        Choice("p1", "Lakshmi Reddy", "Saree Loom · Hyderabad", ms("2026-11-28T10:00")),
        Choice("p2", "Arjun Reddy", "Saree Loom · Warangal", ms("2026-10-02T10:00")),
        Choice("p3", "Meena Rao", ""),
    ),
)
LINE = LineView("c1", "Lakshmi Reddy", LineState.ACTIVE, True, can=frozenset({"hold", "resume", "hangup"}))
RAIL = tuple(
    zip(
        Rail,
        (RailState.DONE, RailState.HERE, RailState.AHEAD, RailState.AHEAD, RailState.AHEAD),
        strict=True,
    )
)
PROMPT = PromptCard(
    playbook="Where is my order",
    stage=Stage.DISCOVER,
    rail=RAIL,
    intent="Find out what they need, and by when",
    points=(
        Point("a", "Which order it is", True),
        Point("b", "When it is needed, and why"),
        Point("c", "What they were told before"),
    ),
    cues=("What happened when it arrived?", "What would help most today?"),
    heard=("Order 4471, blue silk", "Wedding on the 14th"),
    next_stage=Stage.SOLVE,
    has_previous=True,
)
READBACK = replace(
    PROMPT,
    stage=Stage.READBACK,
    intent="Say back what you heard",
    points=(Point("d", "Their words, shorter"),),
    cues=("Did I get everything?",),
)
HISTORY = History(
    "p1",
    count=48,
    rows=(
        HistoryRow(
            "h1",
            Channel.CALL,
            ms("2026-11-28T09:00"),
            "Saree back-ordered",
            "Promised a date by Friday",
            RowState.OPEN,
        ),
        HistoryRow(
            "h2",
            Channel.EMAIL,
            ms("2026-11-19T09:00"),
            "Blouse size",
            "Asked for another size",
            RowState.SOLVED,
        ),
        HistoryRow(
            "h3",
            Channel.CHAT,
            ms("2026-11-03T09:00"),
            "Parcel",
            "Left with a neighbour, found",
            RowState.SOLVED,
        ),
    ),
    kept=3,
)
SUGGESTION = Suggestion(
    rule="back-ordered",
    start=0,
    end=18,
    flagged="it is back-ordered",
    better="It will be here {date}, and I will reserve yours now.",
    why="A date helps more than a reason.",
    severity=2,
    slots=(Slot("date", "When will it be there?"),),
    sentence=(0, 18),
)
ARTICLE = Article(
    "a1",
    "Returns within 30 days",
    "en",
    "# Returns\n\nSend it back **within 30 days**.",
    "How to send it back",
)
ANSWERS = (
    Answer(
        "article",
        "a1",
        "Returns within 30 days",
        "How to send it back",
        ((0, 7),),
        (),
        Badge.MAY,
        why=Why.TITLE,
    ),
    Answer("article", "a2", "Refund above the limit", "Who decides", (), (), Badge.ASK, "the team lead"),
    Answer("contact", "p1", "Lakshmi Reddy", "Saree Loom, Hyderabad"),
)
WRAPUP = WrapUp(
    "i1",
    "Lakshmi Reddy",
    outcomes=(
        Option("solved", "Solved", "done"),
        Option("refund", "Refunded", "done"),
        Option("later", "Call back later", "open"),
    ),
    topics=(Option("delivery", "Delivery"), Option("returns", "Returns")),
    missing=(Missing.OUTCOME, Missing.RESOLVED),
    holds=(HoldSummary(42),),
)
DAY = Day(
    "2026-12-12",
    (
        DayItem(
            "d1",
            "promise",
            "Lakshmi Reddy",
            "+1 212 555 0123",
            "A date for the saree",
            ms("2026-12-11T12:00"),
            True,
            "p1",
        ),
        DayItem(
            "d2", "call-back", "Arjun Reddy", "+44 20 7946 0123", "The line dropped", ms("2026-12-12T10:00")
        ),
        DayItem("d3", "missed", "", "+1 212 555 0177", "", ms("2026-12-12T08:30")),
        DayItem(
            "d4", "follow-up", "Meena Rao", "+1 646 555 0144", "Send the care sheet", ms("2026-12-12T15:00")
        ),
    ),
)
PHONE = SourceStatus("baresip:default", LinkState.CONNECTED)
PHONE_DOWN = SourceStatus("baresip:default", LinkState.DOWN)

EMPTY = Screen()
"""Between calls, nothing owed."""
DAY_LIST = Screen(day=DAY, sources=(PHONE,))
CALL = Screen(
    place=Place.CALL,
    lines=(LINE,),
    card=CARD,
    history=HISTORY,
    prompt=PROMPT,
    notes=Notes("i1", "Wedding on the 14th, sister's. Wants a date she can trust.", 1),
    sources=(PHONE,),
    playbooks=PLAYBOOKS,
    undo=Undoable.TICK,
)
"""In the middle of a usual call."""
READING_BACK = replace(CALL, prompt=READBACK)
NUDGED = replace(CALL, prompt=replace(PROMPT, stage=Stage.SOLVE, nudge=Nudge.READ_BACK_FIRST))
SUGGESTED = replace(CALL, phrase=SUGGESTION)
OFFERED = replace(CALL, offer=Offer("a1", ARTICLE.title))
SEARCHING = replace(CALL, finding=Finding("return", ANSWERS))
FOUND = (
    *ANSWERS,
    Answer(
        *(Group.PAST, "h2", "Return of a blouse", "Lakshmi Reddy · Asked for another size"),
        why=Why.TITLE,
        at_ms=ms("2026-11-19T09:00"),
    ),
    Answer(Group.SNIPPET, "s1", "Your return label", "Here is the label for {item}.", why=Why.TITLE),
)
EVERYTHING = replace(CALL, finding=Finding("return", FOUND))
PAST_OPENED = replace(
    CALL,
    sheet=Sheet(Group.PAST, "Blouse size", "Asked for another size", past=HISTORY.rows[1], name=CARD.name),
)
SNIPPET_OPENED = replace(
    CALL, sheet=Sheet(Group.SNIPPET, "Your return label", "Here is the label for {item}.", "en")
)
READING_ARTICLE = replace(
    CALL,
    finding=Finding("return", ANSWERS),
    reading=Reading(
        ARTICLE, (ActionBadge("Refund", Badge.MAY_UP_TO, "2000", "money", "with a photo", "INR"),)
    ),
)


def held(
    waited_s: float, *, unsure: bool = False, why: HoldReason | None = None, promised_s: int | None = None
) -> Screen:
    """Return the usual call, on hold since ``waited_s`` before ``NOW_S``."""
    hold = HoldView("h1", NOW_S - waited_s, unsure, why, promised_s)
    card = replace(CARD, state=LineState.HELD)
    return replace(CALL, card=card, hold=hold, lines=(replace(LINE, state=LineState.HELD, hold=hold),))


HELD = held(12)
_DOOR = Whom("returns", "Returns and complaints", open=True, languages=("en", "hi"), people=("Rani",))
RETURNS = HandTarget("Returns and complaints", "+442079460903", "returns", _DOOR, fits=True)
BRIEF = Brief(
    Caller("Lakshmi Reddy", "LUHK-shmee", "Saree Loom", "+1 212 555 0123", "te", "Hard of hearing"),
    "Arrived damaged",
    ("Order 4471, blue silk", "Wedding on the 14th"),
    agreed=True,
    note="Thread pulled at the border.",
    done=("Said sorry for it",),
    needed=("A new saree, and the day it is there",),
    promised=(Due("a call about the new saree", ms("2026-11-28T12:00")),),
    mood=Mood.UPSET,
    passed_on=2,
)
HANDING = HandingOn(
    "i1",
    open=True,
    next=HandStep.EXPLAIN,
    targets=(RETURNS, HandTarget("Billing", "+442079460902", "billing"), HandTarget("Rani Iyer", "1003")),
    to=RETURNS,
    rings=True,
    tells=True,
    brief=BRIEF,
)
HANDING_ON = replace(CALL, handing=HANDING)
CONSULTING = replace(
    held(34),
    lines=(replace(LINE, state=LineState.HELD), LineView("c2", "Rani Iyer", LineState.ACTIVE)),
    handing=replace(
        HANDING,
        done=(HandStep.EXPLAIN, HandStep.AGREE, HandStep.RING),
        next=HandStep.BRIEF,
        joins=True,
        leg=LegState.ANSWERED,
        who="Rani Iyer",
        transfer_id="t1",
    ),
)
RINGING_BY_HAND = replace(
    held(4),
    handing=replace(
        HANDING,
        done=(HandStep.RING,),
        rings=False,
        tells=False,
        leg=LegState.BY_HAND,
        who="Returns and complaints",
        transfer_id="t1",
    ),
)
REFUSED = replace(
    CALL,
    handing=replace(
        HANDING,
        done=(HandStep.EXPLAIN, HandStep.AGREE),
        next=HandStep.RING,
        who="Returns and complaints",
        transfer_id="t1",
        came_of=CameOf.REFUSED,
        why=Cause.BUSY,
    ),
)
RINGING = Screen(
    place=Place.CALL,
    lines=(LineView("c1", "Lakshmi Reddy", LineState.RINGING, True, can=frozenset({"answer", "hangup"})),),
    card=replace(CARD, state=LineState.RINGING),
    prompt=replace(PROMPT, stage=Stage.GREET, has_previous=False, heard=()),
    history=HISTORY,
    playbooks=PLAYBOOKS,
)
UNKNOWN = replace(
    RINGING,
    card=UNKNOWN_CARD,
    history=History(),
    lines=(LineView("c2", "+1 212 555 0177", LineState.RINGING, True, can=frozenset({"answer"})),),
)
WITHHELD = replace(UNKNOWN, card=WITHHELD_CARD, lines=(LineView("c3", "", LineState.ACTIVE, True),))
SHARED = replace(CALL, card=SHARED_CARD, lines=(LineView("c4", "+44 20 7946 0123", LineState.ACTIVE, True),))
TWO_LINES = replace(
    CALL,
    lines=(
        LINE,
        LineView("c2", "+1 212 555 0177", LineState.HELD, hold=HoldView("h2", NOW_S - 41)),
        LineView("c5", "Arjun Reddy", LineState.RINGING, can=frozenset({"answer"})),
    ),
)
PROMISED = replace(CALL, promise=PromiseLine("ring you back about the kettle", (ms("2026-11-28T15:00"),)))
TO_BEAT = replace(
    CALL,
    promise=PromiseLine(
        "find out where the parcel is",
        (ms("2026-11-28T18:00"), ms("2026-11-30T12:00"), ms("2026-11-30T18:00")),
        said=False,
    ),
)
ROOMIER = replace(
    CALL,
    promise=PromiseLine(
        "send the new lid", (ms("2026-11-28T15:00"), ms("2026-11-28T16:30")), late_lately=True
    ),
)
LISTENING = replace(CALL, listening=Listening(Hearing.LISTENING))
OVERHEARD = replace(CALL, listening=Listening(Hearing.LISTENING, "The base of the kettle is cracked."))
UNHEARD = replace(CALL, listening=Listening(Hearing.PAUSED))
APOLOGY_OWED = replace(CALL, apology=Apology("h1", 42))
WRAPPING = replace(CALL, place=Place.WRAPUP, wrapup=WRAPUP, card=replace(CARD, state=LineState.ENDED))
PASSED_COLD = replace(
    WRAPPING,
    handing=HandingOn("i1", transfer_id="t1", who="Billing", came_of=CameOf.COLD, asks=Asks.WHY_COLD),
)
CALLER_GONE = replace(
    WRAPPING, handing=HandingOn("i1", transfer_id="t1", who="Billing", asks=Asks.CALLER_GONE)
)
UNTOLD = replace(WRAPPING, handing=HandingOn("i1", transfer_id="t1", who="Rani Iyer", asks=Asks.CAME_OF))
WRAPPED = replace(WRAPPING, wrapup=replace(WRAPUP, outcome="solved", resolved=Resolved.YES, missing=()))
SMALL_TALK = SmallTalk("tea", "How they take their tea", "What goes into the pot at your place?")
KNOWN_THERE = replace(
    CALL,
    card=replace(CARD, culture_id="india-telangana", culture="Hyderabad and Telangana"),
    small_talk=SMALL_TALK,
)
NEW_THERE = replace(
    UNKNOWN, card=replace(UNKNOWN_CARD, culture_id="india-telangana", culture="Hyderabad and Telangana")
)
LOOKING_UP = replace(SEARCHING, small_talk=replace(SMALL_TALK, in_prompt=False, looking_up=True))
CARD_OPENED = replace(
    LOOKING_UP,
    finding=Finding(),
    sheet=Sheet(
        Group.CARD,
        "Hyderabad and Telangana",
        "",
        "en",
        id="india-telangana",
        parts=(CardPart(Part.ADDRESS, ("Name with garu in Telugu, with ji or sahab in Urdu and Hindi",)),),
    ),
)
HOUSE_WAITS = replace(DAY_LIST, house="How we do things here")
NOTICED = replace(
    CALL,
    notices=(
        Notice(1, Told.CALL_RESTORED),
        Notice(2, "softphone-down", (("source", "baresip"),), bad=True),
    ),
)
FULL_DISK = replace(
    CALL, can_save=False, notices=(Notice(3, "disk-full", (("file", "cache.db"),), bad=True),)
)
BILLING = Whom("billing", "Billing", "020 7946 0902", True, ms("2026-11-28T17:30"), ("en", "hi"), ("David",))
REFUND_RIGHT = ActionBadge(
    "Refund an order",
    Badge.ASK,
    "a senior",
    "money",
    currency="INR",
    action="refund",
    ask="a senior",
    by="warm-transfer",
    whom=BILLING,
    wanted="5000",
)
LABEL_RIGHT = ActionBadge("Send a free return label", Badge.MAY, condition="damaged, faulty or wrong item")
TRIAGED = replace(CALL, finding=Finding("refund 5000", ANSWERS, triage=Triage(REFUND_RIGHT, BILLING)))
RIGHTS_OPENED = replace(
    CALL,
    sheet=Sheet(
        Group.CARD,
        "",
        "",
        "en",
        id=RIGHTS,
        rights=(
            RightsGroup(RightsKind.TOPIC, (replace(REFUND_RIGHT, wanted=""),), "Arrived damaged"),
            RightsGroup(RightsKind.OTHERS, (LABEL_RIGHT,)),
        ),
        asking=True,
    ),
)
REQUEST = RequestView(
    "v1", "Refund an order", ms("2026-11-28T16:05"), "5000", "money", "INR", "David", "warm-transfer"
)
ASKED_FOR = replace(CALL, requests=(REQUEST,))
AGREED_TO = replace(
    CALL, requests=(replace(REQUEST, state=Answered.GRANTED, who="David", why="Only once", took_s=125),)
)
EVERY = {name: value for name, value in dict(globals()).items() if isinstance(value, Screen)}
"""All of them by name, for what must hold on any screen."""
