"""Where scenarios are written: begun, looked at, kept as drafts, saved, taken out."""

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from agentassist.content.documents import Document, Reading, read_documents
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.finding_faults import mark_of
from agentassist.content.pack_files import PackFile, pack_files
from agentassist.content.references import reference_faults
from agentassist.content.resources import resources, schemas_folder
from agentassist.content.scenario_checks import scenario_faults
from agentassist.content.scenario_drafts import ScenarioDrafts
from agentassist.content.scenario_file import KIND, document_in
from agentassist.content.scenario_shelf import ScenarioShelf
from agentassist.content.scenario_text import changed, form_of
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.content.strict_yaml import read, text_of
from agentassist.content.whole_files import PRIVATE, write_deep
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.messages import ScenarioLooked, ScenarioTyped, WritingOpened
from agentassist.core.scenario import Scenario
from agentassist.core.writing import Change, Put, TextFault
from agentassist.core.writing_effects import BeginWriting
from agentassist.text.cards import Secret, find
from agentassist.text.masked import replaced

_ID = re.compile(r"^id:[ \t]*[\"']?([\w-]+)", re.MULTILINE)
_POINTED_AT = frozenset(("authority", "people"))
"""What of a pack a scenario may name."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a text came to."""

    told: ScenarioLooked
    scenario: Scenario | None
    """None where something is wrong."""


class ScenarioWorkshop:
    """Works on the files of one company; used by one thread after the other.

    Args:
        pack: The firm's pack.
        own: The folder of what a trainer wrote or brought; it may be missing.
    """

    def __init__(self, pack: Path, own: Path) -> None:
        self._pack, self._own = pack, own
        self._schemas = Schemas(schemas_folder())
        self._around: tuple[Document, ...] | None = None
        self._saved_as: dict[str, str] = {}
        self._packed: dict[str, Path] | None = None
        self.shelf = ScenarioShelf(pack, own)
        self.drafts = ScenarioDrafts(own)

    def own_ids(self) -> tuple[str, ...]:
        """Return the scenarios that a trainer wrote or brought."""
        return tuple(sorted(path.stem for path in self._own.glob("*.yaml"))) if self._own.is_dir() else ()

    def begin(self, wish: BeginWriting) -> WritingOpened:
        """Return a text to work on; nothing is kept of it before something is typed.

        Raises:
            ContentError: There is no such scenario, or it cannot be read.
        """
        draft = self.drafts.text(wish.writing_id)
        if draft is not None:
            return WritingOpened(wish.writing_id, draft, self.drafts.own(wish.writing_id))
        if wish.own:
            text = self._text(wish.exercise)
            return WritingOpened(wish.writing_id, text, wish.exercise, text)
        if wish.exercise:
            text = self._text(wish.exercise)
            copied = self._copied(text, wish.exercise)
        else:
            text = template(wish.lang)
            copied = (Put("id", (self._free("own-call"),)),)
        return WritingOpened(
            wish.writing_id, changed(text, (*copied, *wish.changes)), taken_out=wish.taken_out
        )

    def look(self, typed: ScenarioTyped, own: str = "", *, keep: bool = True) -> Look:
        """Return what a text shows, and keep it as a draft.

        Raises:
            ContentError: The disk refuses the draft.
        """
        text = fresh(typed)
        if keep:
            self._keep(typed, text, own)
        try:
            node = read(text, KIND)
        except FaultsError as error:
            return Look(ScenarioLooked(typed, text, None, told(error.faults)), None)
        form = form_of(node)
        try:
            document = document_in(node, KIND, self._schemas)
        except FaultsError as error:
            return Look(ScenarioLooked(typed, text, form, told(error.faults)), None)
        faults = told((*scenario_faults(document), *self._beyond(document, own)))
        return Look(ScenarioLooked(typed, text, form, faults), None if faults else scenario(document.fields))

    def save(self, typed: ScenarioTyped, text: str) -> str:
        """Let a text without faults be practised, and return the id of its scenario.

        Raises:
            ContentError: Something is wrong with it, or the disk refuses; the draft is there.
        """
        path = self.drafts.path(typed.writing_id)
        write_deep(path, _without_cards(text).encode("utf-8"), PRIVATE)
        saved = self.shelf.take(path).id
        path.unlink(missing_ok=True)
        if saved != typed.writing_id:
            self._saved_as[typed.writing_id] = saved
        return saved

    def take_out(self, writing_id: str, exercise: str) -> tuple[str, bytes]:
        """Remove a draft or a scenario; return the name of its file and what it held, nothing for no draft.

        Raises:
            ContentError: There is no such scenario, or the disk refuses.
        """
        if writing_id and not self.drafts.path(writing_id).is_file():
            return "", b""
        path = self.drafts.path(writing_id) if writing_id else self._own / f"{exercise}.yaml"
        try:
            data = path.read_bytes()
            path.unlink()
        except FileNotFoundError as error:
            raise ContentError(Trouble.FILE_MISSING, file=path.name) from error
        except OSError as error:
            raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
        return path.relative_to(self._own).as_posix(), data

    def put_back(self, name: str, data: bytes) -> None:
        """Bring back what was taken out.

        Raises:
            ContentError: The disk refuses.
        """
        write_deep(self._own / name, data, PRIVATE)

    def _keep(self, typed: ScenarioTyped, text: str, own: str) -> None:
        writing_id = typed.writing_id
        # What is typed while it is being saved belongs to the saved one.
        writing_id, own = self._saved_as.get(writing_id, writing_id), self._saved_as.get(writing_id, own)
        if own and text == self._text(own):
            self.drafts.path(writing_id).unlink(missing_ok=True)
        else:
            self.drafts.keep(writing_id, text, typed.caret)

    def _beyond(self, document: Document, own: str) -> Iterator[Fault]:
        """Yield names that nothing has, and an id that another scenario has."""
        around = self._pack_around()
        yield from (one for one in reference_faults(Reading((*around, document), ())) if one.file == KIND)
        taken = document.fields.text("id")
        if taken != own and taken in self._ids():
            mark = mark_of(document.node, ("id",))
            yield Fault(KIND, mark.line, mark.column, "id", Reason.TWICE, taken)

    def _pack_around(self) -> tuple[Document, ...]:
        if self._around is None:
            files = [one for one in self._pack_files() if one.kind in _POINTED_AT]
            self._around = read_documents(files, self._schemas).documents
        return self._around

    def _ids(self) -> set[str]:
        return {*self._in_pack(), *self.own_ids()}

    def _text(self, scenario_id: str) -> str:
        """Return the file of a scenario, letter for letter.

        Raises:
            ContentError: There is none of this id, or it cannot be read.
        """
        own = self._own / f"{scenario_id}.yaml"
        path = own if own.is_file() else self._in_pack().get(scenario_id)
        if path is None:
            raise ContentError(Trouble.FILE_MISSING, file=own.name)
        return text_of(path, path.name)

    def _in_pack(self) -> dict[str, Path]:
        """Return the scenarios of the pack by their ids; it stays as it is while the app runs."""
        if self._packed is None:
            files = (one.path for one in self._pack_files() if one.kind == KIND)
            self._packed = {_id_in(text_of(path, path.name)): path for path in files}
        return self._packed

    def _pack_files(self) -> tuple[PackFile, ...]:
        try:
            return tuple(pack_files(self._pack))
        except FaultsError:
            return ()

    def _free(self, name: str) -> str:
        """Return an id that no scenario and no draft has."""
        texts = (text_of(path, path.name) for path in self.drafts.paths())
        taken = self._ids() | set(map(_id_in, texts))
        return next(f"{name}-{number}" for number in count(1) if f"{name}-{number}" not in taken)

    def _copied(self, text: str, exercise: str) -> tuple[Change, ...]:
        title = form_of(read(text, KIND)).text("title")
        return Put("id", (self._free(exercise[:50]),)), Put("title", (f"{title} (2)",))


def _without_cards(text: str) -> str:
    """Return a text without payment cards; codes and dates in it are as made up as all the rest."""
    cards = (span for span in find(text) if span.kind is Secret.CARD)
    return replaced(text, ((span.start, span.end, span.stand_in) for span in cards))


def fresh(typed: ScenarioTyped) -> str:
    """Return a text with what the form wants changed; one that cannot be read stays as it is."""
    try:
        return changed(typed.text, typed.changes)
    except FaultsError:
        return typed.text


def _id_in(text: str) -> str:
    """Return the id of a scenario without reading the rest of it; empty where it has none."""
    found = _ID.search(text)
    return found[1] if found else ""


def template(lang: str) -> str:
    """Return the scenario to begin with in a language; English where there is none."""
    folder = templates()
    path = folder / f"{lang}.yaml"
    return (path if path.is_file() else folder / "en.yaml").read_text("utf-8")


def templates() -> Path:
    """Return the folder with a scenario to begin with in each language."""
    return resources() / "training" / "templates"


def told(faults: tuple[Fault, ...]) -> tuple[TextFault, ...]:
    """Return faults as the window tells them, from the top of the text down."""
    ordered = sorted(faults, key=lambda one: (one.line, one.column))
    return tuple(TextFault(one.line, one.column, one.field, one.reason.value, one.detail) for one in ordered)
