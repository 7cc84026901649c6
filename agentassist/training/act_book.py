"""How reps of one language do what they do: acts as frames of concepts, from plain data."""

from collections.abc import Iterator, Mapping

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act
from agentassist.phrasing.grammar import Grammar, PhraseError
from agentassist.training.names_called import Calling

CALLED = "CALLED"
"""The concept that frames may name without phrases of its own: somebody is called by a name."""


class ActBookError(ValueError):
    """A file of frames cannot be used.

    Args:
        place: Which part, as ``frames.promise.2``.
        what: What is wrong with it.
    """

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place, self.what = place, what


@dataclass(frozen=True, slots=True)
class Frame:
    """A way to do an act: all of some concepts in one sentence, in any order, and none of others."""

    act: Act
    all: tuple[str, ...]
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActBook:
    """The frames of one language."""

    lang: str
    concepts: tuple[tuple[str, str], ...]
    """Each by its name as one phrase of ``phrasing.grammar``; phrases may use other concepts as macros."""
    frames: tuple[Frame, ...]
    examples: tuple[tuple[str, tuple[Act, ...]], ...] = ()
    """Lines, with every act that they are; none of them for lines that are nothing."""
    calling: Calling = Calling()


def read_act_book(data: object) -> ActBook:
    """Return what is in a file.

    Raises:
        ActBookError: The first thing wrong.
    """
    top = _mapping(data, "file")
    concepts = {
        name: _phrase(told, f"concepts.{name}")
        for name, told in _mapping(top.get("concepts"), "concepts").items()
    }
    _try_phrases(concepts)
    frames = tuple(_frames(_mapping(top.get("frames"), "frames"), concepts))
    examples = tuple(_examples(top.get("examples", [])))
    return ActBook(str(top.get("lang", "")), tuple(concepts.items()), frames, examples, _calling(top))


def _phrase(told: object, place: str) -> str:
    """Return several phrases as one."""
    return "|".join(_texts(told, place))


def _calling(top: Mapping[str, object]) -> Calling:
    told = _mapping(top.get("calling", {}), "calling")
    no_names, goes_on = (
        frozenset(word for line in _texts(told.get(key, []), f"calling.{key}") for word in line.split())
        for key in ("no_names", "goes_on")
    )
    return Calling(no_names, goes_on)


def _try_phrases(concepts: Mapping[str, str]) -> None:
    grammar = Grammar(concepts)
    for name in concepts:
        try:
            grammar.macro(name, ())
        except PhraseError as error:
            raise ActBookError(f"concepts.{name}", f"{error.reason} {error.what}") from error


def _frames(told: Mapping[str, object], concepts: Mapping[str, str]) -> Iterator[Frame]:
    for act, ways in told.items():
        if act not in set(Act):
            raise ActBookError(f"frames.{act}", "no such act")
        if not isinstance(ways, list):
            raise ActBookError(f"frames.{act}", "is to be a list")
        for number, way in enumerate(ways):
            place = f"frames.{act}.{number}"
            entry = _mapping(way, place)
            wanted, unwanted = (_texts(entry.get(key, []), f"{place}.{key}") for key in ("all", "none"))
            for name in (*wanted, *unwanted):
                if name != CALLED and name not in concepts:
                    raise ActBookError(place, f"no such concept: {name}")
            if not wanted:
                raise ActBookError(place, "needs a concept")
            yield Frame(Act(act), wanted, unwanted)


def _examples(told: object) -> Iterator[tuple[str, tuple[Act, ...]]]:
    if not isinstance(told, list):
        raise ActBookError("examples", "is to be a list")
    for number, one in enumerate(told):
        place = f"examples.{number}"
        entry = _mapping(one, place)
        acts = _texts(entry.get("acts", []), f"{place}.acts")
        if unknown := [act for act in acts if act not in set(Act)]:
            raise ActBookError(place, f"no such act: {unknown[0]}")
        yield str(entry.get("say", "")), tuple(map(Act, acts))


def _mapping(told: object, place: str) -> Mapping[str, object]:
    if not isinstance(told, Mapping):
        raise ActBookError(place, "is to be a mapping")
    return told


def _texts(told: object, place: str) -> tuple[str, ...]:
    if not isinstance(told, list | tuple) or not all(isinstance(one, str) for one in told):
        raise ActBookError(place, "is to be a list of texts")
    return tuple(told)
