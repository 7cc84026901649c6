"""Ready practice calls; all people are made up."""

from agentassist.core.practice import Exercise, PracticeRoom, PracticeRun, Rung
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeLine, PracticeReport
from agentassist.core.scenario import Act, Ending, GoalKind, Level, Measure, band_of
from agentassist.core.speech import Who
from tests.ui.screens import ms

ASKED = "What happened, Mr Grant?"
SAID_BACK = "So it is the blue one, one litre, and it is for your daughter."
OFFERED = "I can keep one from the next lot for you, and I call you on Friday."
RUNS = (
    PracticeRun("r2", "teapot", ms("2026-12-12T10:00"), 86, 0.9, hidden=True),
    PracticeRun("r1", "teapot", ms("2026-12-10T10:00"), 62, 0.4, hidden=False, rating=2),
)
TEAPOT = Exercise(
    "teapot",
    "The blue teapot is sold out",
    "en",
    Level.BEGINNER,
    "Oliver Grant, Bristol",
    "He has paid for a teapot that is not there. Find out what it is for, and give him a date.",
    Rung.TEST,
    runs=RUNS,
)
PARCEL = Exercise("parcel", "The parcel is late", "en", Level.BEGINNER, "Meera Iyer, Pune", rung=Rung.NEW)
KETTLE = Exercise(
    "kettle",
    "केतली फिर टूटी",
    "hi",
    Level.INTERMEDIATE,
    "सुनीता वर्मा, लखनऊ",
    "तीसरी बार वही शिकायत।",
    Rung.COMFORTABLE,
    due=True,
    runs=(PracticeRun("r0", "kettle", ms("2026-11-20T10:00"), 91, 1.0, hidden=True, rating=5),),
)
GRIEF = Exercise(
    "grief", "An order that nobody needs", "ur", Level.ADVANCED, "Zainab, Leeds", rung=Rung.PRACTICE
)
EXERCISES = (PARCEL, TEAPOT, KETTLE, GRIEF)


def _point(mood, *moves):
    return MoodPoint(mood, band_of(mood), moves)


REPORT = PracticeReport(
    "r2",
    "teapot",
    "The blue teapot is sold out",
    ms("2026-12-12T10:00"),
    True,
    86,
    0.9,
    Ending.CLOSED,
    (
        CheckRow("Never put it on him", Measure.ACT_ABSENT, 0, 1.0, critical=True),
        CheckRow("Learned what it is for", Measure.FACTS_LEARNED, 40, 1.0, evidence=(ASKED,)),
        CheckRow("", Measure.FACTS_READ_BACK, 40, 0.65, evidence=(SAID_BACK,)),
        CheckRow("Asked whether it is solved", Measure.ACT_SEEN, 20, 0.0),
        CheckRow("How it sounded", Measure.TRAINER, 10, None),
    ),
    (
        GoalRow(GoalKind.PROMISE_MADE, reached=True),
        GoalRow(GoalKind.MOOD_AT_LEAST, reached=False, value=70),
    ),
    (
        PracticeLine(Who.REP, ASKED, 0, (Act.ASK_OPEN, Act.USE_NAME)),
        PracticeLine(Who.CALLER, "My daughter broke the old one.", 0),
        PracticeLine(Who.REP, SAID_BACK, 1, (Act.UNKNOWN,)),
        PracticeLine(Who.CALLER, "That's it.", 1),
        PracticeLine(Who.REP, OFFERED, 3, (Act.OFFER, Act.PROMISE)),
        PracticeLine(Who.CALLER, "Go on, then.", 3),
    ),
    31.0,
    (
        _point(36.0, ("ask_open", 3.0), ("use_name", 2.0)),
        _point(52.0, ("readback", 8.0), ("reaction", 8.0)),
        _point(48.5, ("hold", -3.5)),
        _point(66.0, ("offer", 6.0), ("promise", 5.0), ("event", 6.5)),
    ),
    ("When did you learn whose money it was?", "Which of the ways did you name first, and why?"),
    rating=4,
)
ROOM = PracticeRoom(EXERCISES)
JUDGED = PracticeRoom(EXERCISES, REPORT, mends=True)
