"""What a compiled Ink story tells from one place until the rep has to choose.

Nothing is worked out: no variable, no condition, no turn that counts. Of a condition the other branch is
told, of words that change from time to time the first.
"""

from agentassist.content.fault import Reason
from agentassist.content.nodes import StopError
from agentassist.content.stories.ink_tree import Container, Json, Place, after, item_at, place_of
from agentassist.content.stories.story import MAX_PASSAGES, one_line, tag_of
from agentassist.content.stories.tags import KINDS
from agentassist.core.frozen import dataclass
from agentassist.core.left_out import Gap

MOST_STEPS = 400_000
"""Of all of a story; a real one of an hour takes some ten thousand."""
_START, _ONLY, _FALLBACK, _GUARDED = 2, 4, 8, 1
"""What the bits of a choice mean: text that is said too, text only to choose, none to see, a condition."""
_DEEPEST_CALL = 50
_LOGIC = frozenset(("VAR=", "x()", "f()"))


class Budget:
    """Counts the steps of a whole story, and remembers the containers it came to."""

    def __init__(self) -> None:
        self._left = MOST_STEPS
        self.met: set[int] = set()

    def take(self) -> None:
        """Go one step on.

        Raises:
            StopError: The story leads on and on.
        """
        self._left -= 1
        if self._left < 0:
            raise StopError(Reason.TOO_MANY_PASSAGES, None, str(MAX_PASSAGES))


@dataclass(frozen=True, slots=True)
class Pick:
    """One choice."""

    text: str
    origin: Container
    path: str
    tags: tuple[str, ...] = ()


class Flow:
    """What was told."""

    def __init__(self, start: Container) -> None:
        self.key = start
        """The container that stands for this passage."""
        self.chosen = True
        """Whether that is a choice's own; else it is a knot, which may be come to in many ways."""
        self.text = ""
        self.spoken = False
        """Whether there is any."""
        self.tags: list[str] = []
        self.picks: list[Pick] = []
        self.gaps: list[tuple[Gap, str]] = []
        self.met: set[int] = set()

    @property
    def empty(self) -> bool:
        """True until something was told, or it said what it is."""
        return not (self.spoken or self.picks or any(tag_of(tag)[0] in KINDS for tag in self.tags))


def flow(start: Place, budget: Budget, known: set[int] | None = None) -> Flow:
    """Return what is told from ``start`` on.

    Args:
        start: Where a choice leads, or the top of the story.
        budget: What the whole story may take.
        known: Containers of the opening; what they tell is not told again, but what they let choose is.
    """
    return _Telling(start, budget, known or set()).told()


class _Telling:
    """One way through the containers, step by step."""

    def __init__(self, start: Place, budget: Budget, known: set[int]) -> None:
        self._budget, self._known = budget, known
        self._flow = Flow(start.container)
        self._at: Place | None = start
        self._enter(start.container)
        self._diverted: set[tuple[int, int]] = set()
        self._calls: list[Place] = []
        self._evaluating = self._thread = False
        self._quiet = self._elsewhere = False
        self._texts: list[list[str]] = []
        self._picked: list[tuple[str, tuple[str, ...]]] = []
        self._tags: list[str] = []
        self._said: list[str] = []
        self._rep = self._echo = False
        self._back: Place | None = None
        self._last_target: Place | None = None
        self._fallback: Place | None = None

    def told(self) -> Flow:
        """Return it."""
        while self._at is not None or self._fallback is not None:
            self._budget.take()
            if self._at is None:
                # Nobody chooses what is not shown: it is where the story goes on by itself.
                self._at, self._fallback = (None if self._flow.picks else self._fallback), None
                continue
            here = self._at
            if here.at >= len(here.container.items):
                self._at = after(here.container) or self._returned()
                continue
            self._at = Place(here.container, here.at + 1)
            item = item_at(here)
            if isinstance(item, Container):
                self._enter(item)
                self._at = Place(item)
            elif isinstance(item, str):
                self._word(item)
            elif isinstance(item, dict):
                self._thing(item, here.container)
        self._flow.text = one_line("".join(self._said))
        return self._flow

    def _enter(self, container: Container) -> None:
        self._flow.met.add(id(container))
        self._budget.met.add(id(container))

    def _returned(self) -> Place | None:
        return self._calls.pop() if self._calls else None

    def _word(self, item: str) -> None:
        """Take a text or a command."""
        if item.startswith("^"):
            self._say(item[1:])
        elif item == "\n":
            self._end_line()
        elif item in ("ev", "/ev"):
            self._evaluating = item == "ev"
        elif item == "str":
            self._texts.append([])
            self._tags = []
        elif item == "/str" and self._texts:
            self._picked.append(("".join(self._texts.pop()), tuple(self._tags)))
        elif item in ("#", "/#"):
            self._tag(opens=item == "#")
        elif item == "out":
            self._flow.gaps.append((Gap.VARIABLE, self._line()))
        elif item in ("done", "end", "->->", "~ret"):
            self._at = self._returned() if item != "end" else None
        elif item == "thread":
            self._thread = True

    def _line(self) -> str:
        """Return what was said last."""
        return one_line("".join(self._said[-8:]))

    def _say(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)
        elif not (self._evaluating or self._rep or self._echo or self._quiet):
            # Pieces, put together once: a text that grew piece by piece would be copied with each.
            self._said.append(text)
            self._flow.spoken = self._flow.spoken or not text.isspace()

    def _end_line(self) -> None:
        if self._texts:
            self._texts[-1].append(" ")
        elif not self._evaluating:
            self._rep = False
            self._said.append(" ")

    def _tag(self, *, opens: bool) -> None:
        if opens:
            self._texts.append([])
        elif self._texts:
            self._keep_tag("".join(self._texts.pop()))

    def _keep_tag(self, text: str) -> None:
        if self._texts or self._evaluating:
            self._tags.append(text)
        elif not self._elsewhere:
            self._flow.tags.append(text)

    def _thing(self, item: dict[str, Json], origin: Container) -> None:
        """Take a divert, a choice, or one of the things that need working out."""
        match item:
            case {"->": str(path), **more}:
                self._divert(path, origin, more)
            case {"*": str(path), **more}:
                self._choice(path, origin, more.get("flg"))
            case {"->t->": str(path), **more} if "c" not in more:
                self._call(path, origin)
            case {"f()": str(path)} if self._texts or path.endswith(".s"):
                self._call(path, origin)
                self._rep = not self._texts
            case {"#": str(text)}:
                self._keep_tag(text)
            case {"^->": str(path)}:
                self._last_target = place_of(origin, path)
            case {"temp=": "$r"}:
                self._back, self._echo = self._last_target, not self._evaluating
            case _:
                self._logic(item)

    def _logic(self, item: dict[str, Json]) -> None:
        for key in _LOGIC.intersection(item):
            gap = Gap.VARIABLE if key == "VAR=" else Gap.CODE
            self._flow.gaps.append((gap, str(item[key])))

    def _divert(self, path: str, origin: Container, more: dict[str, Json]) -> None:
        if more.get("var"):
            if path == "$r" and self._back is not None:
                # What is picked is said again where it leads: those are the rep's words, to the line's end.
                self._at, self._back = self._back, None
                self._rep, self._echo = self._echo, False
            else:
                self._flow.gaps.append((Gap.VARIABLE, path))
                self._at = self._returned()
            return
        if more.get("c"):
            self._flow.gaps.append((Gap.CONDITION, self._line() or path))
            if path.rpartition(".")[2] != "s0":
                return
        self._go(place_of(origin, path), path)

    def _go(self, to: Place | None, path: str) -> None:
        calls, self._thread = self._thread, False
        if to is None:
            self._flow.gaps.append((Gap.NOWHERE, path))
            self._at = self._returned()
            return
        place = id(to.container), to.at
        if place in self._diverted and not self._texts and not self._echo:
            self._at = self._returned()
            return
        self._diverted.add(place)
        if calls and self._at is not None and len(self._calls) < _DEEPEST_CALL:
            self._calls.append(self._at)
            self._enter(to.container)
        elif not self._texts and not self._echo:
            self._arrive(to)
        self._at = to

    def _arrive(self, to: Place) -> None:
        """Go on somewhere else, which may be all that this passage is."""
        self._rep = False
        self._elsewhere = self._elsewhere or not self._flow.empty
        self._quiet = self._quiet or id(to.container) in self._known
        if self._flow.empty and to.at == 0 and to.container.way():
            self._flow.key, self._flow.chosen = to.container, False
        self._enter(to.container)

    def _call(self, path: str, origin: Container) -> None:
        to = place_of(origin, path)
        if to is None or self._at is None or len(self._calls) >= _DEEPEST_CALL:
            self._flow.gaps.append((Gap.NOWHERE, path))
            return
        self._calls.append(self._at)
        self._enter(to.container)
        self._at = to

    def _choice(self, path: str, origin: Container, flags: Json) -> None:
        bits = flags if isinstance(flags, int) else 0
        only = self._picked.pop() if bits & _ONLY and self._picked else ("", ())
        first = self._picked.pop() if bits & _START and self._picked else ("", ())
        self._picked.clear()
        if bits & _GUARDED:
            self._flow.gaps.append((Gap.CONDITION, one_line(first[0] + only[0])))
        if bits & _FALLBACK:
            self._fallback = self._fallback or place_of(origin, path)
            return
        text = one_line(first[0] + only[0])
        self._flow.picks.append(Pick(text or path, origin, path, (*first[1], *only[1])))
