"""A folder of content looked through from end to end, for its author."""

from collections.abc import Iterator
from pathlib import Path

from agentassist.content.documents import Document, Reading, read_documents
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.pack import pack_faults, rights_faults
from agentassist.content.pack_files import PICTURE, PackFile, pack_files, unknown_files
from agentassist.content.pictures import PackPictures, refusals
from agentassist.content.scenario_checks import scenario_faults
from agentassist.content.schema import ANY_KIND, Schemas
from agentassist.content.team_rules import KIND, team_faults
from agentassist.content.words import word_faults
from agentassist.core.frozen import dataclass
from agentassist.core.picture import PICTURE_ENDINGS


@dataclass(frozen=True, slots=True)
class Check:
    """What was found in a folder."""

    files: int
    """How many were looked at."""
    faults: tuple[Fault, ...]
    """By file and line, warnings among them."""
    documents: tuple[Document, ...] = ()
    """The files that are right by themselves."""


def check_folder(folder: Path, schemas: Schemas) -> Check:
    """Look through a pack, or through a folder of single files that tell their own kind.

    A folder is a pack when it holds ``pack.yaml``; then its files are checked against each other too.
    """
    whole = (folder / "pack.yaml").is_file()
    try:
        files = pack_files(folder) if whole else single_files(folder)
    except FaultsError as error:
        return Check(0, error.faults)
    reading = read_documents(files, schemas)
    faults = (
        pack_faults(reading)
        if whole
        else (
            *reading.faults,
            *word_faults(reading),
            *_team_faults(reading),
            *rights_faults(reading),
        )
    )
    beside = PackPictures(files)
    pictures = (fault for one in reading.of("article") for fault in refusals(one, beside.of(one)))
    scenarios = (fault for one in reading.of("scenario") for fault in scenario_faults(one))
    told = sorted(
        (*faults, *pictures, *scenarios, *unknown_files(files)),
        key=lambda fault: (fault.file, fault.line, fault.column),
    )
    return Check(len(files), tuple(told), reading.documents)


def _team_faults(reading: Reading) -> Iterator[Fault]:
    for document in reading.of(KIND):
        yield from team_faults(document)


def single_files(folder: Path) -> tuple[PackFile, ...]:
    """Return the YAML and Markdown files below ``folder``, which is no pack, and their pictures.

    Raises:
        FaultsError: There is none.
    """
    kinds = {".yaml": ANY_KIND, ".yml": ANY_KIND, ".md": "article"} | dict.fromkeys(PICTURE_ENDINGS, PICTURE)
    paths = sorted(path for path in folder.rglob("*") if path.suffix in kinds and path.is_file())
    if not paths:
        raise FaultsError(Fault("pack.yaml", 0, 0, "", Reason.MISSING_FILE))
    return tuple(PackFile(path.relative_to(folder).as_posix(), path, kinds[path.suffix]) for path in paths)
