"""A firm's folder of content, compiled into one frozen value."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TypeVar

from agentassist import __version__
from agentassist.content.authority import authority
from agentassist.content.authority_checks import KIND as AUTHORITY
from agentassist.content.authority_checks import authority_faults
from agentassist.content.changes import change
from agentassist.content.codes import codes
from agentassist.content.company import company, culture, openings, snippets
from agentassist.content.documents import Reading, read_documents
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.fields import Fields
from agentassist.content.finding_faults import mark_of
from agentassist.content.fingerprints import rule_files
from agentassist.content.pack_files import pack_files
from agentassist.content.playbooks import playbook
from agentassist.content.references import reference_faults
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.team_rules import KIND, other_language, team_faults, team_rules
from agentassist.content.words import synonyms, word_faults
from agentassist.core.authority import Authority
from agentassist.core.company import Company, Pack
from agentassist.core.outcome import Codes
from agentassist.core.prompt import Playbook

T = TypeVar("T")


def compile_pack(folder: Path) -> Pack:
    """Return the rules and cards of the pack in ``folder``; takes seconds for a large one.

    Raises:
        FaultsError: With everything that is wrong; a pack is taken whole or not at all.
    """
    reading = read_documents(rule_files(folder), Schemas(schemas_folder()))
    faults = pack_faults(reading)
    if faults:
        raise FaultsError(*faults)
    return _pack(reading)


def practice_rules(folder: Path) -> tuple[tuple[Playbook, ...], Authority]:
    """Return what practice calls are judged by; quicker than the whole pack, for nothing else is read.

    Raises:
        FaultsError: There is no pack, or with everything that is wrong in those files.
    """
    files = (file for file in pack_files(folder) if file.kind in ("playbook", "authority"))
    reading = read_documents(files, Schemas(schemas_folder()))
    if reading.faults:
        raise FaultsError(*reading.faults)
    return _all(reading, "playbook", playbook), _one(reading, "authority", authority, Authority())


def pack_faults(reading: Reading) -> tuple[Fault, ...]:
    """Return what is wrong across the files, once each of them is right by itself."""
    # What a newer app knows is no fault in this one: whoever reads it hears of that first.
    wrong = _needs_newer(reading) or reading.faults
    return wrong or (
        *reference_faults(reading),
        *word_faults(reading),
        *_rule_faults(reading),
        *rights_faults(reading),
    )


def rights_faults(reading: Reading) -> Iterator[Fault]:
    """Yield what no schema can say of the authority file."""
    for document in reading.of(AUTHORITY):
        yield from authority_faults(document)


def _needs_newer(reading: Reading) -> tuple[Fault, ...]:
    document = next(iter(reading.of("pack")), None)
    wanted = document.fields.text("requires") if document else ""
    if document is None or not wanted or _numbers(wanted) <= _numbers(__version__):
        return ()
    mark = mark_of(document.node, ("requires",))
    return (Fault(document.file, mark.line, mark.column, "requires", Reason.NEEDS_NEWER, wanted),)


def _rule_faults(reading: Reading) -> Iterator[Fault]:
    for document in reading.of(KIND):
        yield from (*other_language(document, PurePosixPath(document.file).stem), *team_faults(document))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _pack(reading: Reading) -> Pack:
    about = reading.of("pack")[0].fields
    return Pack(
        id=about.text("id"),
        version=about.whole("version") or 1,
        languages=about.tags("languages"),
        currency=about.text("currency"),
        tz=about.text("timezone"),
        company=_one(reading, "company", company, Company(about.text("company"))),
        playbooks=_all(reading, "playbook", playbook),
        codes=_one(reading, "outcomes", codes, Codes()),
        authority=_one(reading, "authority", authority, Authority()),
        cultures=_all(reading, "culture", culture),
        snippets=tuple(item for texts in _all(reading, "snippets", snippets) for item in texts),
        openings=tuple(item for texts in _all(reading, "smalltalk", openings) for item in texts),
        words=_one(reading, "words", synonyms, ()),
        changes=_all(reading, "change", change),
        rules=tuple(team_rules(document.node) for document in reading.of(KIND)),
    )


def _one(reading: Reading, kind: str, read: Callable[[Fields], T], missing: T) -> T:
    return next(iter(_all(reading, kind, read)), missing)


def _all(reading: Reading, kind: str, read: Callable[[Fields], T]) -> tuple[T, ...]:
    return tuple(read(document.fields) for document in reading.of(kind))
