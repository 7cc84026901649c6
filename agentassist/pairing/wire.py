"""What two computers tell each other, as JSON and back; what comes is looked at before it is believed."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from agentassist.core.frozen import dataclass
from agentassist.core.pairing import (
    HearRepAs,
    LeaveCall,
    NudgeMood,
    PartKind,
    PartWish,
    Sorry,
    SpeakAsCaller,
    TickPart,
)
from agentassist.core.practice_report import PracticeLine
from agentassist.core.scenario import Act, Ending
from agentassist.core.speech import Who
from agentassist.core.stage import LINES_MOST, LineNow, Standing

E = TypeVar("E", bound=StrEnum)
Told = Mapping[str, object]

SCENARIO_MOST = 262_144
"""Letters of a scenario file."""
_LINE_MOST, _ID_MOST, _IDS_MOST = 1_500, 300, 1_000
"""Letters of what is said, and of an id; ids in a row. So much of all of it fits into one line."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A trainer wants to play the caller of this scenario."""

    text: str
    """Its file, as it is."""
    hidden: bool


def of_trainer(said: Invitation | PartWish) -> Told:
    """Return what a trainer's computer says, as a line."""
    match said:
        case Invitation():
            return {"kind": "invite", "text": said.text, "hidden": said.hidden}
        case SpeakAsCaller():
            return {"kind": "speak", "text": said.text[:_LINE_MOST]}
        case TickPart():
            return {"kind": "tick", "what": said.kind.value, "id": said.id, "on": said.on}
        case NudgeMood():
            return {"kind": "nudge", "by": said.by}
        case HearRepAs():
            return {"kind": "hear", "place": said.place, "acts": [act.value for act in said.acts]}
        case LeaveCall():
            return {"kind": "leave"}


def from_trainer(told: Told) -> Invitation | PartWish:
    """Return what a trainer's computer said.

    Raises:
        ValueError: Nobody of ours says that.
    """
    match told.get("kind"):
        case "invite":
            return Invitation(_text(told, "text", SCENARIO_MOST), _flag(told, "hidden"))
        case "speak":
            return SpeakAsCaller(_text(told, "text", _LINE_MOST))
        case "tick":
            return TickPart(PartKind(_text(told, "what")), _text(told, "id"), _flag(told, "on"))
        case "nudge":
            return NudgeMood(_number(told.get("by")))
        case "hear":
            return HearRepAs(_count(told, "place"), tuple(map(Act, _texts(told, "acts"))))
        case "leave":
            return LeaveCall()
    raise ValueError("kind")


def of_rep(said: Standing | Sorry) -> Told:
    """Return what a rep's computer says, as a line."""
    if isinstance(said, Sorry):
        return {"kind": "sorry", "why": said.value}
    return {
        "kind": "standing",
        "now": said.now.value,
        "mood": said.mood,
        "lines": [
            [line.who.value, line.text[:_LINE_MOST], line.place, [act.value for act in line.acts]]
            for line in said.lines[-LINES_MOST:]
        ],
        "offer": said.offer[:_LINE_MOST],
        "leaves": said.leaves,
        "told": list(said.told),
        "read_back": list(said.read_back),
        "solution": said.solution,
        "confirmed": said.confirmed,
        "values": list(said.values),
        "score": said.score,
        "ending": said.ending.value if said.ending else None,
    }


def from_rep(told: Told) -> Standing | Sorry:
    """Return what a rep's computer said.

    Raises:
        ValueError: Nobody of ours says that.
    """
    if told.get("kind") == "sorry":
        return Sorry(_text(told, "why"))
    if told.get("kind") != "standing":
        raise ValueError("kind")
    ending = told.get("ending")
    plain = Standing(
        LineNow(_text(told, "now")),
        _number(told.get("mood")),
        tuple(map(_line, _list(told.get("lines"), LINES_MOST))),
        offer=_text(told, "offer", _LINE_MOST),
        solution=_text(told, "solution"),
        score=_count(told, "score"),
        ending=None if ending is None else _member(Ending, ending),
    )
    return replace(
        plain,
        leaves=_flag(told, "leaves"),
        told=_texts(told, "told"),
        read_back=_texts(told, "read_back"),
        confirmed=_flag(told, "confirmed"),
        values=tuple(None if one is None else _number(one) for one in _list(told.get("values"), _IDS_MOST)),
    )


def _line(told: object) -> PracticeLine:
    parts = _list(told, 4)
    if len(parts) != 4:
        raise ValueError("line")
    said: Told = dict(zip(("who", "text", "place", "acts"), parts, strict=True))
    acts = tuple(map(Act, _texts(said, "acts")))
    return PracticeLine(Who(_text(said, "who")), _text(said, "text", _LINE_MOST), _count(said, "place"), acts)


def _member(kind: type[E], told: object) -> E:
    if not isinstance(told, str):
        raise ValueError(kind.__name__)  # noqa: TRY004 - whatever is wrong with a line is one kind of wrong
    return kind(told)


def _text(told: Told, name: str, most: int = _ID_MOST) -> str:
    text = told.get(name)
    if not isinstance(text, str) or len(text) > most:
        raise ValueError(name)
    return text


def _flag(told: Told, name: str) -> bool:
    flag = told.get(name)
    if not isinstance(flag, bool):
        raise ValueError(name)  # noqa: TRY004 - likewise
    return flag


def _number(told: object) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not abs(told) <= 1e6:
        raise ValueError("number")
    return float(told)


def _count(told: Told, name: str) -> int:
    count = told.get(name)
    if isinstance(count, bool) or not isinstance(count, int) or not 0 <= count <= 1_000_000:
        raise ValueError(name)
    return count


def _list(told: object, most: int) -> list[object]:
    if not isinstance(told, list) or len(told) > most:
        raise ValueError("list")
    return told


def _texts(told: Told, name: str) -> tuple[str, ...]:
    texts = _list(told.get(name), _IDS_MOST)
    if not all(isinstance(one, str) and len(one) <= _ID_MOST for one in texts):
        raise ValueError(name)
    return tuple(map(str, texts))
