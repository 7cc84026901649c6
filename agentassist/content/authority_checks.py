"""What no schema can say of an authority file: hours that nobody can read, rights that contradict."""

from collections.abc import Iterator

from agentassist.content.authority import authority
from agentassist.content.documents import Document
from agentassist.content.fault import Fault, Reason
from agentassist.content.finding_faults import Way, field_of, mark_of
from agentassist.core.authority import Action, Department
from agentassist.core.opening_hours import read_hours

KIND = "authority"


def authority_faults(document: Document) -> Iterator[Fault]:
    """Yield what is wrong with one authority file that its schema has passed."""
    told = authority(document.fields)
    for at, department in enumerate(told.departments):
        for way, hours in _hours(department, ("departments", at)):
            if hours and read_hours(hours) is None:
                yield _fault(document, way, Reason.HOURS, hours)
    for at, action in enumerate(told.actions):
        if action.unasked and not _somebody_may(action):
            yield _fault(document, ("actions", at, "unasked"), Reason.CONCESSION, action.id)


def _hours(department: Department, way: Way) -> Iterator[tuple[Way, str]]:
    yield (*way, "hours"), department.hours
    for at, person in enumerate(department.people):
        yield (*way, "people", at, "hours"), person.hours


def _somebody_may(action: Action) -> bool:
    return not action.never and bool(action.grants)


def _fault(document: Document, way: Way, reason: Reason, detail: str) -> Fault:
    mark = mark_of(document.node, way)
    return Fault(document.file, mark.line, mark.column, field_of(way), reason, detail)
