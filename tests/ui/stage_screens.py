"""Ready parts to play; all people are made up."""

from dataclasses import replace

from agentassist.core.pairing import Door, DoorState, Seat
from agentassist.core.practice_report import PracticeLine
from agentassist.core.scenario import Act, Check, Ending, Measure
from agentassist.core.screen import Screen
from agentassist.core.speech import Who
from agentassist.core.stage import LineNow, LiveCheck, Stage, Standing, Told, WayOut

LINES = (
    PracticeLine(Who.REP, "Good morning, Deepa speaking. How can I help you?", 0, (Act.GREET, Act.ASK_OPEN)),
    PracticeLine(Who.CALLER, "Good morning. It's a parcel for my wife. I don't rightly know what to do.", 0),
    PracticeLine(Who.REP, "I am so sorry. Tell me about her, if you like.", 1, (Act.EMPATHISE,)),
)
STANDING = Standing(
    LineNow.TALKING,
    46.0,
    LINES,
    "Jean. She passed on three weeks back. She'd ordered these for our golden wedding.",
    told=("parcel",),
    values=(1.0, 0.4, None),
    score=37,
)
STAGE = Stage(
    "the-second-cup",
    "The second cup",
    "Walter Penhale, Falmouth",
    "Eighty, a harbour pilot once. His wife Jean ordered two cups for their golden wedding.\n"
    "Do not hurry to a solution. Let him say what he wants to say.",
    "Good morning. I'm not sure I've the right number. It's a parcel for my wife.",
    facts=(
        Told("parcel", "It's a parcel for my wife.", told=True, read_back=True),
        Told("jean", "Jean. She passed on three weeks back.", needed=True),
        Told("wish", "I'd like to keep them.", needed=True, shy=True),
    ),
    ways=(WayOut("one-cup", "single cup, another cup, second cup", ready=True), WayOut("refund", "refund")),
    checks=(
        LiveCheck(
            Check("no-blame", 0, Measure.ACT_ABSENT, critical=True), "Nothing was his doing", value=1.0
        ),
        LiveCheck(Check("heart", 25, Measure.ACT_BEFORE), "Stayed with him before solving", value=0.4),
        LiveCheck(Check("tone", 10, Measure.TRAINER), ""),
    ),
)
CODE = "8QPZ-4M1T-0XKC-7WDH"
WAITING = replace(
    STAGE, seat=Seat.AWAY, door=Door(DoorState.OPEN, ("192.168.1.20", "10.0.0.7"), 27_654, CODE)
)
JOINED = replace(STAGE, seat=Seat.AWAY, door=Door(DoorState.JOINED))
PLAYED = replace(STAGE, seat=Seat.HERE, standing=STANDING)
OVER = replace(
    PLAYED, standing=replace(STANDING, now=LineNow.OVER, offer="", score=81, ending=Ending.HUNG_UP)
)


def staged(stage):
    return Screen(stage=stage)
